"""The facts of a request: what is asked for, by whom, and what has changed since (R20, R59)."""

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.requesting.views import (
    AskedAccount,
    RequestDetail,
    RequestRowView,
)
from smartwizard.ui.fact_card import NOT_PROVIDED, Fact
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import PENDING, next_date

NUMBER = N_("Request number", "field")
_NAME, _DOMAIN = N_("Account Name", "field"), N_("Account Domain", "field")
_NOTE = N_("Justification for Modifying Domain ID")
_REASON = N_("Reason For Request", "field")
_OPERATOR = N_("The registry operator", "who decides a request")


def key_facts(detail: RequestDetail) -> list[Fact]:
    """What one quotes, and the next date (C11)."""
    row = detail.row
    facts = [Fact(NUMBER, row.number, code=True), Fact(_DOMAIN, detail.asked.domain, code=True)]
    if row.status == PENDING:
        facts.append(Fact(N_("Next date", "field: when something happens"), next_date(row)))
    return facts


def account_facts(detail: RequestDetail) -> list[Fact]:
    """Account Information: what approving makes or changes."""
    asked, row = detail.asked, detail.row
    facts = [
        Fact(N_("Kind of request"), Code("request.kind", row.kind)),
        Fact(_NAME, asked.name),
        Fact(_DOMAIN, asked.domain, code=True),
    ]
    if asked.old_domain:
        facts.append(Fact(N_("Domain until now"), asked.old_domain, code=True))
    facts.append(Fact(N_("Account Type", "field"), Code("account_type", asked.account_type)))
    facts += [*_new_account_facts(asked), *_role_facts(asked)]
    facts.append(Fact(N_("Who decides", "list of people"), who_decides(detail)))
    return [*facts, *_note_facts(row)] if detail.own else facts


def _new_account_facts(asked: AskedAccount) -> list[Fact]:
    """What the account will be; of one that is there already nothing more is told."""
    if not asked.visibility:
        return []
    return [
        Fact(N_("Headquarters", "field"), asked.headquarters_line),
        Fact(N_("Account Visibility", "field"), Code("visibility", asked.visibility)),
    ]


def _role_facts(asked: AskedAccount) -> list[Fact]:
    """The virtual accounts that were named, and the role that an invitation offers."""
    inside = ", ".join(asked.virtual_accounts)
    facts = [Fact(N_("Virtual Account", "field"), inside)] if inside else []
    if asked.role:
        facts.append(Fact(N_("Role", "field"), Code("role", asked.role)))
    if asked.until is not None:
        facts.append(Fact(N_("Last day", "field: of an access"), asked.until))
    return facts


def _note_facts(row: RequestRowView) -> list[Fact]:
    """What the requester wrote; an invitation has no note."""
    if row.kind == "invitation":
        return []
    asks_access = row.kind in ("access", "virtual_access")
    return [Fact(_REASON if asks_access else _NOTE, row.note)]


def requester_facts(detail: RequestDetail, phone: str) -> list[Fact]:
    """Who asks, as they were when they asked, for others; `phone` as people read it."""
    person = detail.snapshot
    if detail.own:
        return []
    return [
        Fact(N_("Full Name", "field"), person.name),
        Fact(N_("Email", "label"), person.email, copy=True),
        Fact(N_("Contact Number", "field"), phone, copy=True),
        Fact(N_("Company", "in a list of facts"), person.company),
        Fact(N_("Address", "in a list of facts"), person.address),
        *_note_facts(detail.row),
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
    names = [contact.name for contact in deciders.contacts if contact.name]
    if not names:
        return deciders.who
    if deciders.operator:
        names.append(LANGUAGE.say(_OPERATOR))
    return "\n".join(names)


def _label(field: str) -> Text:
    labels = {
        "name": N_("Full Name", "field"),
        "email": N_("Email", "label"),
        "phone": N_("Contact Number", "field"),
        "company": N_("Company", "in a list of facts"),
    }
    return labels.get(field, N_("Address", "in a list of facts"))
