"""What the mails of all requests have in common: who gets them and what they say (R20)."""

from collections.abc import Iterable, Sequence
from typing import Any

from ... import letters, mail
from ...messages import Code
from ...models import OperatorRow, PersonRow, RequestRow
from ...registry import Context
from ...rules import phones
from .kind import Post
from .standing_in import Deputy, deputies, for_request
from .views import GrantedRole

APPLICANTS_LINK = "smartwizard://requests/{number}"
DECIDERS_LINK = "smartwizard://approvals/{number}"


def to_applicant(
    context: Context, row: RequestRow, kind: str, post: Post, values: dict[str, Any]
) -> None:
    """A mail to who sent the request; who has left gets none."""
    if row.applicant is not None:
        _post(context, row, kind, [mail.to_person(row.applicant)], post, values)


def to_people(
    context: Context,
    row: RequestRow,
    kind: str,
    people: Iterable[PersonRow],
    post: Post,
    values: dict[str, Any],
) -> None:
    """A mail to each of these people."""
    _post(context, row, kind, map(mail.to_person, people), post, values)


def to_deciders(
    context: Context,
    row: RequestRow,
    kind: str,
    people: list[PersonRow],
    post: Post,
    values: dict[str, Any],
) -> None:
    """A mail to each decider: these people, or the operators where there are none.

    Who asked is told as a decider only where nobody else decides (R21); who decides in
    somebody's place is told in whose.
    """
    names = "instead_of" in letters.KINDS[kind]
    own = values | ({"instead_of": ""} if names else {})
    to_people(context, row, kind, told(row, people), post, own)
    for deputy in standing_in(context, row, people):
        away = {"instead_of": deputy.instead_of.full_name} if names else {}
        to_people(context, row, kind, [deputy.person], post, values | away)
    if not people:
        to_operators(context, row, kind, post, own)


def standing_in(context: Context, row: RequestRow, people: list[PersonRow]) -> list[Deputy]:
    """Who decides a request in the place of one of its deciders, each of them once."""
    found = for_request(row, deputies(row.account, people, context.now))
    return list({deputy.person.id: deputy for deputy in reversed(found)}.values())


def to_operators(
    context: Context, row: RequestRow, kind: str, post: Post, values: dict[str, Any]
) -> None:
    """A mail to everybody who runs the registry."""
    operators = OperatorRow.select().order_by(OperatorRow.id)
    _post(context, row, kind, map(mail.to_operator, operators), post, values)


def others(row: RequestRow, people: list[PersonRow]) -> list[PersonRow]:
    """Of the deciders those who did not ask themselves."""
    return [person for person in people if row.applicant is None or person.id != row.applicant.id]


def told(row: RequestRow, people: list[PersonRow]) -> list[PersonRow]:
    """The deciders who are told of a request: who asked only where nobody else decides."""
    return others(row, people) or people


def asked(row: RequestRow) -> dict[str, Any]:
    """Who asked, as every reader of a mail may know it."""
    return {
        "number": row.number,
        "requested_by": _applicant(row),
        "contact_number": phones.international(row.snapshot["phone"]),
    }


def waiting(row: RequestRow, people: list[PersonRow], link: str) -> dict[str, Any]:
    """What becomes of a request and when, without naming anybody."""
    operator_too = people and row.operator_from < row.expires_at
    return {
        "decider": "administrators" if people else "operator",
        "operator_from": row.operator_from if operator_too else None,
        "expires": row.expires_at,
        "link": link.format(number=row.number),
    }


def for_deciders(row: RequestRow, people: list[PersonRow]) -> dict[str, Any]:
    """What only deciders read: who they are, and why it is asked for."""
    return {
        "approvers": [person.full_name for person in told(row, people)],
        "justification": row.note,
        "above": row.account.name if row.account is not None else "",
    }


def declined(row: RequestRow) -> dict[str, Any]:
    """Why and when a request was declined, not by whom."""
    return {
        "number": row.number,
        "canned": canned("decline.reason", row.details.get("reason_code", "")),
        "reason": row.reason,
        "decided_at": row.decided_at,
        "link": APPLICANTS_LINK.format(number=row.number),
    }


def canned(kind: str, reason_code: str) -> str | Code:
    """A canned reason, said in the reader's language; empty where none was chosen."""
    return Code(kind, reason_code) if reason_code else ""


def granted(roles: Sequence[GrantedRole]) -> dict[str, Any]:
    """What a decision gives: the role, on which virtual accounts, until which day."""
    return {
        "role": Code("role", roles[0].role) if roles else "",
        "virtual_accounts": [role.virtual_account for role in roles if role.virtual_account],
        "until": roles[0].until if roles else None,
    }


def withdrawn(context: Context, row: RequestRow) -> dict[str, Any]:
    """Who took a request back."""
    return {"number": row.number, "requested_by": _applicant(row), "at": context.now}


def decided_by(row: RequestRow) -> str | Code:
    """Who decided, as far as the applicant may read it (R29)."""
    table, _, number = row.decided_by.partition(":")
    if table == "operator":
        return Code("role", "operator")
    person = PersonRow.get_or_none(PersonRow.id == int(number or 0))
    own = person is not None and row.applicant is not None and row.applicant.id == person.id
    if person is not None and (own or (row.account is not None and row.account.shows == "full")):
        return person.full_name
    return Code("role", "account_administrator")


def decided_for(row: RequestRow) -> str:
    """In whose place it was decided, where the account shows names; empty for nobody's."""
    away = row.details.get("instead_of", 0)
    person = PersonRow.get_or_none(PersonRow.id == away) if away else None
    shows = row.account is not None and row.account.shows == "full"
    return person.full_name if person is not None and shows else ""


def named(name: str, email: str) -> str:
    """A person with their address, as mails write it."""
    return f"{name} <{email}>"


def _applicant(row: RequestRow) -> str:
    return named(row.snapshot["name"], row.snapshot["email"])


def _post(
    context: Context,
    row: RequestRow,
    kind: str,
    recipients: Iterable[mail.Recipient],
    post: Post,
    values: dict[str, Any],
) -> None:
    for to in recipients:
        mail.post(
            context, kind, to=to, cause=post.cause, hold=post.hold, hint=row.subject, **values
        )
