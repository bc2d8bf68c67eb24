"""The mails of requests for access to a Smart Account (R27, R29)."""

from typing import Any

from ...messages import Code
from ...models import PersonRow, RequestRow
from ...registry import Context
from . import granting, grants, posting
from .deciders import of_account
from .kind import Letters, Post


def _sent(context: Context, row: RequestRow, post: Post) -> None:
    people = of_account(row, context.now)
    values = _asked(row) | {"number": row.number}
    values |= _waiting(context, row, people, posting.APPLICANTS_LINK)
    posting.to_applicant(context, row, "access_requested", post, values)


def _told(context: Context, row: RequestRow, post: Post) -> None:
    people = of_account(row, context.now)
    values = _asked(row) | posting.asked(row) | {"company": row.snapshot["company"]}
    values |= _waiting(context, row, people, posting.DECIDERS_LINK)
    values |= {"approvers": [person.full_name for person in posting.told(row, people)]}
    posting.to_deciders(context, row, "access_requested_approver", people, post, values)


def _approved(context: Context, row: RequestRow, post: Post) -> None:
    given = granting.granted(row)
    values = _account(row) | posting.granted(given) | _decided(row)
    posting.to_applicant(context, row, "access_approved", post, values)
    _tell_others(context, row, post)


def _declined(context: Context, row: RequestRow, post: Post) -> None:
    values = _account(row) | posting.declined(row)
    posting.to_applicant(context, row, "access_declined", post, values)
    _tell_others(context, row, post)


def _withdrawn(context: Context, row: RequestRow, post: Post) -> None:
    values = _account(row) | posting.withdrawn(context, row)
    posting.to_applicant(context, row, "access_withdrawn", post, values | {"you": True})
    people = of_account(row, context.now)
    others = [*people, *(each.person for each in posting.standing_in(context, row, people))]
    posting.to_people(context, row, "access_withdrawn", others, post, values | {"you": False})


def _tell_others(context: Context, row: RequestRow, post: Post) -> None:
    """The other administrators need not decide any more."""
    by = PersonRow.get_or_none(PersonRow.id == int(row.decided_by.partition(":")[2]))
    people = of_account(row, context.now)
    deputies = [deputy.person for deputy in posting.standing_in(context, row, people)]
    others = [person for person in [*people, *deputies] if person != by]
    others = posting.others(row, others)
    link = posting.DECIDERS_LINK.format(number=row.number)
    values = (
        _account(row)
        | _decided(row)
        | {
            "link": link,
            "requested_by": posting.named(row.snapshot["name"], row.snapshot["email"]),
            "person": by.full_name if by is not None else "",
            "instead_of": _away(row),
            "status": Code("status.request", row.status),
        }
    )
    posting.to_people(context, row, "access_decided", others, post, values)


def _away(row: RequestRow) -> str:
    """In whose place it was decided, as administrators read it; empty for nobody's."""
    person = PersonRow.get_or_none(PersonRow.id == row.details.get("instead_of", 0))
    return person.full_name if person is not None else ""


def _decided(row: RequestRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "decided_at": row.decided_at,
        "link": posting.APPLICANTS_LINK.format(number=row.number),
    }


def _account(row: RequestRow) -> dict[str, Any]:
    if row.account is None:
        return {"account": row.details["name"], "domain": row.subject}
    return {"account": row.account.name, "domain": row.account.domain}


def _asked(row: RequestRow) -> dict[str, Any]:
    account = row.account
    return _account(row) | {
        "account_type": Code("account_type", account.account_type if account else "customer"),
        "virtual_accounts": list(grants.names(account, row.details["virtual_accounts"])),
        "justification": row.note,
    }


def _waiting(
    context: Context, row: RequestRow, people: list[PersonRow], link: str
) -> dict[str, Any]:
    """What becomes of a request and when; the operator never decides it (R22)."""
    values = posting.waiting(row, people, link)
    del values["operator_from"]
    due = [row.created_at + after for after in context.config.clocks.reminders]
    return values | {"reminders": due}


LETTERS = Letters(
    sent=_sent, told=_told, approved=_approved, declined=_declined, withdrawn=_withdrawn
)
