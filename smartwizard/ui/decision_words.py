"""What deciding is called and comes to, for each kind of request (R21, R29, R58)."""

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.requesting.views import RequestDetail, RequestRowView
from smartwizard.ui.days import day
from smartwizard.ui.request_words import ACCESS, CUSTOMER, INVITATION, NUMBERS

_CHOICES = (N_("Approve", "button"), N_("Decline", "button of an approver"))
_OFFERED = (N_("Accept", "button: an invitation"), N_("Decline", "button: an invitation"))
_TO_CUSTOMER = (
    N_("Accept", "button: a Smart Account that was requested for one"),
    N_("Decline", "button: a Smart Account that was requested for one"),
)
_WORDS = {INVITATION: _OFFERED, CUSTOMER: _TO_CUSTOMER}
_CREATES = N_("“{account}” is created, and {name} becomes its administrator.")
_APPROVING: dict[str, Text] = {
    "access": N_("{name} gets the role that you choose here."),
    "virtual_access": N_("{name} gets the role that you choose here."),
    "contract": N_("{name} gets access to {account} at once."),
    "ordering": N_("{name} gets access to {account} at once."),
    "domain_change": N_("The domain of the Smart Account becomes {domain} at once."),
    "invitation": N_("You get the role {role} at once."),
    "customer": N_("The Smart Account becomes your organization's, and you administer it."),
}
_NOTHING = N_("Nothing is created or changed. The requester can send a new request at once.")
_NO_ACCESS = N_("No access is granted. The requester can send a new request at once.")
_NOT_WANTED = N_("No Smart Account is created. The person who requested it is told by email.")
_NO_ROLE = N_("You get no role. Whoever invited you is told by email.")
_OWN = N_("You cannot decide your own request. Another administrator decides it.")
_OWN_OF_OTHER = N_(
    "You decide for {name}, who sent this request. Another administrator decides it."
)
_NOT_YET = N_("The administrators decide this request. You can decide it too from {date}.")
_RESERVED = N_(
    "Only administrators of the Smart Account decide this request. Write to them, or appoint an "
    "administrator when nobody answers."
)
_FOR_THE_INVITED = N_("Only the invited person can accept or decline an invitation.")
_FOR_THE_CUSTOMER = N_("Only the customer can accept or decline this request.")


def choices(row: RequestRowView) -> tuple[Text, Text]:
    """The words of the two choices."""
    return _WORDS.get(row.kind, _CHOICES)


def approving(detail: RequestDetail) -> Text:
    """What approving does."""
    row, role = detail.row, detail.asked.role
    return _APPROVING.get(row.kind, _CREATES).of(
        account=row.name,
        name=row.applicant,
        domain=row.subject,
        role=Code("role", role) if role else "",
    )


def declining(row: RequestRowView) -> Text:
    """What declining leaves undone."""
    if row.kind == INVITATION:
        return _NO_ROLE
    if row.kind == CUSTOMER:
        return _NOT_WANTED
    return _NO_ACCESS if row.kind in (*ACCESS, *NUMBERS) else _NOTHING


def why_not(detail: RequestDetail) -> Text:
    """Why somebody who reads it as a decider may not decide it now."""
    kind = detail.row.kind
    if kind == INVITATION:
        return _FOR_THE_INVITED
    if kind == CUSTOMER:
        return _FOR_THE_CUSTOMER
    if detail.row.instead_of and not detail.own:
        return _OWN_OF_OTHER.of(name=detail.row.instead_of)
    if kind in ACCESS and not detail.own:
        return _RESERVED
    later = [station.at for station in detail.timeline if station.event == "operator_too"]
    return _OWN if detail.own or not later else _NOT_YET.of(date=day(later[0]))
