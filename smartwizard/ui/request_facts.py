"""The facts of a request: what is asked for, by whom, and what has changed since (R20, R59)."""

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.requesting.views import Contact, GrantedRole, RequestDetail
from smartwizard.ui.fact_card import NOT_PROVIDED, Fact
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import ACCESS, CUSTOMER, INVITATION, PENDING, next_date

NUMBER = N_("Request number", "field")
INVITATION_NUMBER = N_("Invitation number", "field")
_NAME, _DOMAIN = N_("Account Name", "field"), N_("Account Domain", "field")
_NUMBER = N_("Number", "field: of a contract, bill-to ID or product")
_ACCESS = N_("Access type", "field")
_NOTE = N_("Justification for Modifying Domain ID")
_TO_CUSTOMER = N_("Note to Customer", "field")
_REASON_ASKED = N_("Reason For Request", "field")
_REASON = N_("Reason for declining", "field")
_NOT_NAMED = N_("None named", "instead of virtual accounts")
_ALL = N_("Entire Smart Account", "where a role holds")
_FOR = N_("{name}, for {other}", "who decided, and in whose place")
_OPERATOR = N_("The registry operator", "who decides a request")


def key_facts(detail: RequestDetail) -> list[Fact]:
    """What one quotes, and the next date (C11)."""
    row = detail.row
    number = INVITATION_NUMBER if row.kind == INVITATION else NUMBER
    facts = [Fact(number, row.number, code=True)]
    if detail.asked.domain:
        facts.append(Fact(_DOMAIN, detail.asked.domain, code=True))
    if row.status == PENDING:
        facts.append(Fact(N_("Next date", "field: when something happens"), next_date(row)))
    return facts


def account_facts(detail: RequestDetail) -> list[Fact]:
    """Account Information: what approving makes or changes."""
    asked, row = detail.asked, detail.row
    if not asked.account_type:
        return _number_facts(detail)
    facts = [
        Fact(N_("Kind of request"), Code("request.kind", row.kind)),
        Fact(_NAME, asked.name),
        Fact(_DOMAIN, asked.domain, code=True),
    ]
    if asked.old_domain:
        facts.append(Fact(N_("Domain until now"), asked.old_domain, code=True))
    facts.append(Fact(N_("Account Type", "field"), Code("account_type", asked.account_type)))
    facts += _offered(detail) if asked.role else _new(detail) if asked.visibility else []
    facts += for_customer(detail)
    if row.kind in ACCESS:
        inside = ", ".join(asked.virtual_accounts)
        facts.append(Fact(N_("Virtual accounts", "list of names"), inside or _NOT_NAMED))
    facts.append(Fact(N_("Who decides", "list of people"), who_decides(detail)))
    facts += _granted(detail)
    noted = detail.own and row.kind != INVITATION
    return [*facts, Fact(_note(row.kind), row.note)] if noted else facts


def _number_facts(detail: RequestDetail) -> list[Fact]:
    """What is asked for where it is a number, not an account."""
    row = detail.row
    return [
        Fact(N_("Kind of request"), Code("request.kind", row.kind)),
        Fact(_NUMBER, row.subject, code=True),
        Fact(_ACCESS, Code("access_type", row.access_type)),
        Fact(N_("Who decides", "list of people"), who_decides(detail)),
    ]


def requester_facts(detail: RequestDetail, phone: str) -> list[Fact]:
    """Who asks, as they were when they asked, for others; `phone` as people read it."""
    person, noted = detail.snapshot, detail.row.kind != INVITATION and detail.asked.account_type
    if detail.own:
        return []
    return [
        Fact(N_("Full Name", "field"), person.name),
        Fact(N_("Email", "label"), person.email, copy=True),
        Fact(N_("Contact Number", "field"), phone, copy=True),
        Fact(N_("Company", "in a list of facts"), person.company),
        Fact(N_("Address", "in a list of facts"), person.address),
        *([Fact(_note(detail.row.kind), detail.row.note)] if noted else []),
    ]


def changed_facts(detail: RequestDetail) -> list[Fact]:
    """What is different in the requester's profile now."""
    became = N_("{then} → {now}", "a value before and after")
    return [
        Fact(
            _label(change.field),
            became.of(then=change.then or NOT_PROVIDED, now=change.now or NOT_PROVIDED),
        )
        for change in detail.changed
    ]


def who_decides(detail: RequestDetail) -> Text | str:
    """Those who can decide, by name where the account shows them (R29)."""
    deciders = detail.row.deciders
    shows_email = detail.own and detail.row.kind in ACCESS
    names = [
        f"{_named(contact)} <{contact.email}>" if shows_email else _named(contact)
        for contact in deciders.contacts
        if contact.name
    ]
    if not names:
        return deciders.who
    if deciders.operator:
        names.append(LANGUAGE.say(_OPERATOR))
    return "\n".join(names)


def _named(contact: Contact) -> str:
    """Somebody who decides, and in whose place."""
    if not contact.instead_of:
        return contact.name
    return LANGUAGE.say(_FOR.of(name=contact.name, other=contact.instead_of))


def declined(detail: RequestDetail) -> list[Fact]:
    """Why it was declined: the common reason, the decider's own words, or both."""
    code = detail.reason_code
    facts = [Fact(_REASON, Code("decline.reason", code))] if code else []
    return [*facts, Fact(_REASON, detail.reason)] if detail.reason else facts


def _new(detail: RequestDetail) -> list[Fact]:
    """What an account will have that is not there yet, or whose domain changes."""
    asked = detail.asked
    return [
        Fact(N_("Headquarters", "field"), asked.headquarters_line),
        Fact(N_("Account Visibility", "field"), Code("visibility", asked.visibility)),
    ]


def _offered(detail: RequestDetail) -> list[Fact]:
    """The role of an invitation, where it holds, until when, and for whom."""
    asked = detail.asked
    inside = ", ".join(asked.virtual_accounts)
    facts = [
        Fact(N_("Role", "field: what is granted"), Code("role", asked.role)),
        Fact(N_("Scope of Access", "where a role holds"), inside or _ALL),
    ]
    if asked.until is not None:
        facts.append(Fact(N_("Last day", "of an access"), asked.until))
    return [*facts, Fact(N_("Invited", "whose address it is"), detail.row.subject, copy=True)]


def _granted(detail: RequestDetail) -> list[Fact]:
    """What approving gave, as far as it is still held."""
    return [Fact(N_("Granted", "a role by a decision"), granted(role)) for role in detail.granted]


def granted(role: GrantedRole) -> Text:
    """A role with the place where it holds and its last day."""
    place = role.virtual_account or _ALL
    named = Code("role", role.role)
    if role.until is None:
        return N_("{role}: {place}", "a role and where it holds").of(role=named, place=place)
    said = N_("{role}: {place}, until {date}", "a role, where it holds, and its last day")
    return said.of(role=named, place=place, date=role.until)


def _note(kind: str) -> Text:
    if kind == CUSTOMER:
        return _TO_CUSTOMER
    return _REASON_ASKED if kind in ACCESS else _NOTE


def for_customer(detail: RequestDetail) -> list[Fact]:
    """Whose account it is to be, who gets in, and how it went on (R23, R24)."""
    asked, facts = detail.asked, list[Fact]()
    if detail.row.kind == CUSTOMER:
        facts.append(Fact(N_("Customer Email", "field"), detail.row.subject, copy=True))
    if asked.users or detail.row.kind == CUSTOMER:
        facts.append(Fact(N_("Users to add", "list of emails"), "\n".join(asked.users)))
    if asked.users_note:
        facts.append(Fact(N_("Note to added users", "field"), asked.users_note))
    if asked.follow_up:
        facts.append(Fact(N_("Went on as request", "number of a request"), asked.follow_up))
    return facts


def _label(field: str) -> Text:
    labels = {
        "name": N_("Full Name", "field"),
        "email": N_("Email", "label"),
        "phone": N_("Contact Number", "field"),
        "company": N_("Company", "in a list of facts"),
    }
    return labels.get(field, N_("Address", "in a list of facts"))
