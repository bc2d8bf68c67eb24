"""The mails of requests for a Smart Account (R20)."""

from typing import Any

from ... import mail
from ...messages import Code
from ...models import PersonRow, RequestRow, SmartAccountRow
from ...registry import Context
from ...roles import APPROVER, active_administrators, holders
from . import posting
from .addressing import line_of
from .deciders import of_account
from .kind import Letters, Post
from .requester_mails import tell_outcome


def tell_activated(
    context: Context,
    account: SmartAccountRow,
    creator: PersonRow,
    post: Post,
    *,
    activated_by: str | Code,
    activated_for: str = "",
    number: str = "",
    requested_by: str = "",
) -> None:
    """*Smart Account Activated*, to who asked for the account or created it."""
    administrators = active_administrators(account, context.now)
    approvers = holders(account, context.now, APPROVER)
    mail.post(
        context,
        "account_activated",
        to=mail.to_person(creator),
        cause=post.cause,
        hold=post.hold,
        hint=account.domain,
        account=account.name,
        domain=account.domain,
        company=creator.company_name,
        address=line_of(account.headquarters),
        administrators=[person.full_name for person in administrators],
        approvers=[person.full_name for person in approvers],
        activated_by=activated_by,
        activated_for=activated_for,
        requested_by=requested_by or posting.named(creator.full_name, creator.email),
        number=number,
    )


def _sent(context: Context, row: RequestRow, post: Post) -> None:
    people = of_account(row, context.now)
    values = _account(row) | posting.asked(row)
    values |= posting.waiting(row, people, posting.APPLICANTS_LINK)
    posting.to_applicant(context, row, "setup_pending", post, values)


def _told(context: Context, row: RequestRow, post: Post) -> None:
    people = of_account(row, context.now)
    values = _account(row) | posting.asked(row)
    values |= posting.waiting(row, people, posting.DECIDERS_LINK)
    values |= posting.for_deciders(row, people)
    posting.to_deciders(context, row, "setup_pending_approver", people, post, values)


def _approved(context: Context, row: RequestRow, post: Post) -> None:
    if row.result is not None and row.applicant is not None:
        tell_activated(
            context,
            row.result,
            row.applicant,
            post,
            activated_by=posting.decided_by(row),
            activated_for=posting.decided_for(row),
            number=row.number,
        )
    tell_outcome(context, row, post)


def _declined(context: Context, row: RequestRow, post: Post) -> None:
    values = _names(row) | posting.declined(row)
    posting.to_applicant(context, row, "setup_declined", post, values)
    tell_outcome(context, row, post)


def _withdrawn(context: Context, row: RequestRow, post: Post) -> None:
    values = _names(row) | posting.withdrawn(context, row)
    people = of_account(row, context.now)
    if not people or posting.others(row, people):
        posting.to_deciders(context, row, "setup_withdrawn", people, post, values)
    tell_outcome(context, row, post)


def _names(row: RequestRow) -> dict[str, Any]:
    return {"account": row.details["name"], "domain": row.subject}


def _account(row: RequestRow) -> dict[str, Any]:
    return _names(row) | {"account_type": Code("account_type", "customer")}


LETTERS = Letters(
    sent=_sent, told=_told, approved=_approved, declined=_declined, withdrawn=_withdrawn
)
