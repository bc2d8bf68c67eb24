"""E-mail addresses: their syntax, their one form, and what a person is warned of (R3)."""

import re
import string
import unicodedata
from functools import cache

from smartwizard import resources
from smartwizard.messages import N_, Issue, Refused, Text
from smartwizard.rules import hosts
from smartwizard.rules.text import code, fold, shown

MAXIMUM = 254
LOCAL_MAXIMUM = 64
_EXAMPLE = "name@example.com"
LOCAL_CHARACTERS = frozenset(string.ascii_letters + string.digits + ".!#$%&'*+/=?^_`{|}~-")
_INVISIBLE = ("Cc", "Cf", "Co", "Cs")
# What several people read, in the languages of the guides; a number may follow.
_ROLES = frozenset(
    """
    abuse account accounting accounts admin administrator billing contact customerservice
    enquiries finance hello help helpdesk hostmaster hr info information inquiry invoice it jobs
    legal mail marketing noc no-reply noreply office order orders postmaster press privacy
    procurement purchase purchasing root sales security service services support sysadmin team
    tech webmaster
    eigyo gyomu jimu jinji jinzai joho keiri kikaku koho kobai kyujin otoiawase saiyo shomu
    soumu somu toiawase
    accueil achats commande comptabilite contacts direction facturation juridique rh secretariat
    serviceclient ventes
    acquisti amministrazione assistenza clienti commerciale contabilita direzione fatturazione
    ordini protocollo segreteria ufficio vendite
    """.split()
)
_ROLE_NUMBER = re.compile("[-_.]?[0-9]+$")


def issues(field: str, email: str) -> list[Issue]:
    """What is wrong with an address as it was typed."""
    fault = _fault(email)
    return [Issue(fault, field)] if fault else []


def normalize(email: str) -> str:
    """The address as it is stored and written to: half width, its host in ASCII form."""
    if found := issues("email", email):
        raise Refused(*found)
    local, _, domain = code(email).rpartition("@")
    return f"{local}@{hosts.canonical(domain)}"


def key(email: str) -> str:
    """What two addresses are compared by, case apart; for what is no address, its folded text."""
    try:
        return normalize(email).lower()
    except Refused:
        return fold(code(email))


def host(email: str) -> str:
    """The host in ASCII form; empty when the text is no address."""
    try:
        return normalize(email).rpartition("@")[2]
    except Refused:
        return ""


def warnings(email: str) -> list[Text]:
    """What a person should know of an address that is accepted all the same (R3)."""
    domain = host(email)
    if not domain:
        return []
    found = []
    if is_provider(domain):
        text = N_("{host} is a public email provider. Use an address of the organization.")
        found.append(text.of(host=domain))
    local = key(email).rpartition("@")[0].partition("+")[0]
    if _ROLE_NUMBER.sub("", local) in _ROLES:
        text = N_("Several people may read {email}. Use a personal address.")
        found.append(text.of(email=normalize(email)))
    return found


def is_provider(domain: str) -> bool:
    """Whether a domain is a public email provider's, or lies below one (R15)."""
    labels = hosts.canonical(domain).split(".")
    return any(".".join(labels[start:]) in _providers() for start in range(len(labels)))


@cache
def _providers() -> frozenset[str]:
    lines = resources.read_text("data", "mail_providers.txt").splitlines()
    return frozenset(line for line in lines if line and line[0] != "#")


def _fault(email: str) -> Text | None:
    """The first reason why this is no address that mail can be sent to."""
    if not fold(email):
        return N_("Enter the email address.")
    if any(unicodedata.category(char) in _INVISIBLE for char in email.strip()):
        return N_("The email address has characters that cannot be seen. Type it again.")
    typed = code(email)
    local, _, domain = typed.rpartition("@")
    if not local or len(hosts.split(domain)) == 1:
        return N_("Enter the email address in the form {example}.").of(example=_EXAMPLE)
    if "@" in local:
        return N_("Enter one email address; this has more than one @.")
    return _local_fault(local) or _host_fault(domain) or _whole_fault(local, domain)


def _local_fault(local: str) -> Text | None:
    if strange := "".join(dict.fromkeys(char for char in local if char not in LOCAL_CHARACTERS)):
        text = N_("The email address has {characters} before the @. Use Latin letters and digits.")
        return text.of(characters=shown(strange))
    if "" in local.split("."):
        return N_(
            "Before the @ of the email address, a dot cannot be first, last, or next to "
            "another dot."
        )
    if len(local) > LOCAL_MAXIMUM:
        text = N_("Enter at most {maximum} characters before the @; there are {count}.")
        return text.of(maximum=LOCAL_MAXIMUM, count=len(local))
    return None


def _host_fault(domain: str) -> Text | None:
    found = hosts.faults(hosts.split(domain))
    return found[0] if found else None


def _whole_fault(local: str, domain: str) -> Text | None:
    from email_validator import EmailNotValidError, validate_email

    address = f"{local}@{hosts.canonical(domain)}"
    if len(address) > MAXIMUM:
        text = N_("The email address can have at most {maximum} characters; it has {count}.")
        return text.of(maximum=MAXIMUM, count=len(address))
    try:
        validate_email(address, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        text = N_("No email can be sent to {host}. Enter another email address.")
        return text.of(host=hosts.canonical(domain))
    return None
