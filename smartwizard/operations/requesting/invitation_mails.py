"""The mails of invitations, in the language the sender chose for them (R6, R58)."""

from typing import Any

from ... import mail
from ...messages import Code
from ...models import PersonRow, RequestRow
from ...registry import Context
from . import grants, posting
from .kind import Letters, Post


def _sent(context: Context, row: RequestRow, post: Post) -> None:
    """Who invites sees it in the list; there is nothing to tell."""


def _told(context: Context, row: RequestRow, post: Post) -> None:
    values = _account(row) | {
        "email": row.subject,
        "account_type": Code("account_type", row.result.account_type if row.result else "customer"),
        "role": Code("role", row.details["role"]),
        "virtual_accounts": list(grants.names(row.result, row.details["virtual_accounts"])),
        "until": grants.day_of(row.details["until"]),
        "requested_by": _inviter(row),
        "company": row.snapshot.get("company", ""),
        "expires": row.expires_at,
        "note": row.note,
        "link": posting.DECIDERS_LINK.format(number=row.number),
    }
    to_address(context, row, "invitation", post, values)


def _approved(context: Context, row: RequestRow, post: Post) -> None:
    values = _account(row) | {
        "email": row.subject,
        "role": Code("role", row.details["role"]),
        "virtual_accounts": list(grants.names(row.result, row.details["virtual_accounts"])),
        "until": grants.day_of(row.details["until"]),
        "decided_at": row.decided_at,
    }
    posting.to_applicant(context, row, "invitation_accepted", post, values)


def _declined(context: Context, row: RequestRow, post: Post) -> None:
    values = _account(row) | posting.declined(row) | {"email": row.subject}
    posting.to_applicant(context, row, "invitation_declined", post, values)


def _withdrawn(context: Context, row: RequestRow, post: Post) -> None:
    values = _account(row) | {"at": context.now}
    to_address(context, row, "invitation_withdrawn", post, values)


def _account(row: RequestRow) -> dict[str, Any]:
    account = row.result
    named = {"account": row.details["name"], "domain": row.details["domain"]}
    if account is not None:
        named = {"account": account.name, "domain": account.domain}
    return {**named, "number": row.number}


def _inviter(row: RequestRow) -> str:
    return posting.named(row.snapshot.get("name", ""), row.snapshot.get("email", ""))


def to_address(
    context: Context, row: RequestRow, kind: str, post: Post, values: dict[str, Any]
) -> None:
    """To the person of the address, else to the address, with the English below."""
    person = PersonRow.get_or_none(
        PersonRow.email_key == row.subject_key, PersonRow.status == "active"
    )
    unknown = mail.Recipient(row.subject, row.details["language"], bilingual=True)
    to = mail.to_person(person) if person is not None else unknown
    hint = values["domain"]
    mail.post(context, kind, to=to, cause=post.cause, hold=post.hold, hint=hint, **values)


LETTERS = Letters(
    sent=_sent, told=_told, approved=_approved, declined=_declined, withdrawn=_withdrawn
)
