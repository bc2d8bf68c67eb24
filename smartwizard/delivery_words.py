"""Words for why a mail did not leave: what happened, and what to do about it (R47)."""

from .messages import N_, Text

_REASONS: dict[str, Text] = {
    "host": N_("The mail server was not found. Check its name."),
    "refused": N_("Nothing answers at this port of the mail server. Check name and port."),
    "network": N_("The mail server cannot be reached. Check the network connection."),
    "timeout": N_("The mail server did not answer in time. Check port and encryption."),
    "greeting": N_("The mail server takes no emails from this computer. Ask whoever runs it."),
    "tls": N_("No encrypted connection came about. Check port and encryption."),
    "no_tls": N_("The mail server offers no encryption at this port. Check port and encryption."),
    "certificate": N_(
        "The certificate of the mail server is not trusted, or is for another name. Check the name,"
        " or ask whoever runs it."
    ),
    "ca_file": N_("The file of certificates in the settings cannot be read. Correct its path."),
    "login": N_("The mail server refused the login. Enter login and password again."),
    "no_login": N_(
        "The mail server takes no login at this port. Check the port, or leave the login empty."
    ),
    "sender": N_("The mail server refused the sender address. Enter one that this login may use."),
    "recipient": N_("The mail server refused the address of the recipient. Check the address."),
    "message": N_("The mail server refused the email. Its answer tells why."),
    "closed": N_("The connection ended before the mail server answered. Send again."),
}


def reason(code: str) -> Text:
    """The sentence of a code of kind ``delivery.reason``."""
    return _REASONS[code]
