"""The mails of requests for another domain of a Smart Account (R16, R36)."""

from typing import Any

from ...models import RequestRow
from ...registry import Context
from ...roles import active_administrators
from . import posting
from .deciders import of_account
from .kind import Letters, Post


def _sent(context: Context, row: RequestRow, post: Post) -> None:
    people = of_account(row, context.now)
    values = _domains(row) | posting.asked(row)
    values |= posting.waiting(row, people, posting.APPLICANTS_LINK)
    posting.to_applicant(context, row, "domain_change_pending", post, values)


def _told(context: Context, row: RequestRow, post: Post) -> None:
    people = of_account(row, context.now)
    values = _domains(row) | posting.asked(row)
    values |= posting.waiting(row, people, posting.DECIDERS_LINK)
    values |= posting.for_deciders(row, people)
    posting.to_deciders(context, row, "domain_change_approver", people, post, values)


def _approved(context: Context, row: RequestRow, post: Post) -> None:
    """All administrators order and answer under the new domain from now on."""
    if row.result is None:
        return
    values = _domains(row) | {
        "number": row.number,
        "requested_by": posting.named(row.snapshot["name"], row.snapshot["email"]),
        "decided_at": row.decided_at,
        "link": posting.APPLICANTS_LINK.format(number=row.number),
    }
    people = active_administrators(row.result, context.now)
    posting.to_people(context, row, "domain_changed", people, post, values)


def _declined(context: Context, row: RequestRow, post: Post) -> None:
    values = _domains(row) | posting.declined(row)
    posting.to_applicant(context, row, "domain_change_declined", post, values)


def _withdrawn(context: Context, row: RequestRow, post: Post) -> None:
    people = of_account(row, context.now)
    values = _domains(row) | posting.withdrawn(context, row)
    if not people or posting.others(row, people):
        posting.to_deciders(context, row, "domain_change_withdrawn", people, post, values)


def _domains(row: RequestRow) -> dict[str, Any]:
    return {
        "account": row.result.name if row.result is not None else row.details["name"],
        "old_domain": row.details["old_domain"],
        "new_domain": row.subject,
    }


LETTERS = Letters(
    sent=_sent, told=_told, approved=_approved, declined=_declined, withdrawn=_withdrawn
)
