"""How numbers that were sent are said: what each came to, under which heading, what to press."""

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.contract_views import ItemView
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import Look, status_look

# Worst first.
DENIED, PENDING, REGISTERED = "denied", "pending", "registered"
GROUPS: dict[str, Text] = {
    DENIED: N_("Denied", "heading: numbers"),
    PENDING: N_("Pending", "heading: numbers"),
    REGISTERED: N_("Registered", "heading: numbers"),
}
_ALERT = ("you", "triangle-alert")
_LOOKS = {
    "approved": ("ok", "circle-check"),
    "already_registered": ("off", "check-check"),
    "already_asked": _ALERT,
    "full_support_needed": _ALERT,
    "no_direct_support": _ALERT,
    "pending_cisco": ("wait", "hourglass"),
    "pending_company": ("wait", "hourglass"),
    "mismatch": ("wait", "hourglass"),
}
_SETTLED_BY_PEOPLE = ("declined", "withdrawn", "expired")
_BILL_TO = N_("Bill-to ID {number}")
_THROUGH = N_("Ask for support through {name}.")
COMPLETE = N_("Complete the company information")
VERBS: dict[str, Text] = {
    "company_page": N_("Update the company name", "button"),
    "correct_number": N_("Correct the number", "button"),
    "remind": N_("Send Reminder", "button"),
    "support": N_("Contact support", "button"),
    "full_support": N_("Request full support instead", "button"),
    "download_only": N_("Request download only instead", "button"),
    "authorisation": N_("Prepare the authorization email", "button"),
    "retry": N_("Try again", "button"),
}


def group(item: ItemView) -> str:
    """Under which heading a number stands."""
    if item.status == "approved" or item.result == "already_registered":
        return REGISTERED
    return PENDING if item.status == "pending" else DENIED


def look(item: ItemView) -> Look:
    """What a number came to: tone, icon and word."""
    if item.status in _SETTLED_BY_PEOPLE:
        return status_look(item.status)
    tone, icon = _LOOKS.get(item.result, ("bad", "circle-x"))
    return Look(tone, icon, LANGUAGE.word(Code("contract.result", item.result)))


def verb(item: ItemView, remedy: str) -> Text:
    """What a remedy is called."""
    return COMPLETE if item.result == "no_company" and remedy == "company_page" else VERBS[remedy]


def kind(item: ItemView) -> str:
    """What kind of number it is."""
    return LANGUAGE.word(Code("contract.number", item.number_kind))


def reason(item: ItemView) -> str:
    """Why it came to that."""
    return LANGUAGE.say(item.reason)


def following(item: ItemView) -> list[str]:
    """Who holds it and what comes next, or what it is registered under."""
    lines = [LANGUAGE.say(item.next)] if item.next is not None else []
    names = ", ".join(each.name for each in item.deciders.contacts if each.name)
    if item.status == "pending":
        lines.insert(0, names or LANGUAGE.say(item.deciders.who))
    elif names and item.number_kind == "bill_to":
        lines.append(LANGUAGE.say(_THROUGH.of(name=names)))
    if item.bill_to and item.bill_to != item.number:
        lines.append(LANGUAGE.say(_BILL_TO.of(number=item.bill_to)))
    return lines


def as_line(item: ItemView) -> str:
    """A number with everything that is said of it, as it is copied."""
    said = " ".join((reason(item), *following(item)))
    return "\t".join((item.number, kind(item), look(item).word, said))
