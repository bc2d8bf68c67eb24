"""The mails of requests for a customer: to who asked, and to the customer's address (R24, R25)."""

from typing import Any

from ...messages import Code
from ...models import RequestRow
from ...registry import Context
from ...rules import phones
from . import posting
from .invitation_mails import to_address
from .kind import Letters, Post
from .setup_mails import tell_activated


def denied(context: Context, row: RequestRow, post: Post) -> None:
    """People of the domain took it: who asked is told, and the customer, unless it is they."""
    values = _facts(row) | {"at": context.now}
    posting.to_applicant(context, row, "customer_denied", post, values | {"you": True})
    if context.person is None or context.person.email_key != row.subject_key:
        to_address(context, row, "customer_denied", post, values | {"you": False})


def _sent(context: Context, row: RequestRow, post: Post) -> None:
    values = _facts(row) | _new(row)
    values["link"] = posting.APPLICANTS_LINK.format(number=row.number)
    posting.to_applicant(context, row, "customer_requested", post, values)


def _told(context: Context, row: RequestRow, post: Post) -> None:
    _offer(context, row, post, reminder=False)


def _reminded(context: Context, row: RequestRow, post: Post) -> None:
    _offer(context, row, post, reminder=True)


def _offer(context: Context, row: RequestRow, post: Post, *, reminder: bool) -> None:
    values = _facts(row) | _new(row) | {
        "reminder": reminder,
        "note": row.note,
        "requested_by": posting.asked(row)["requested_by"],
        "company": row.snapshot["company"],
        "contact_number": phones.international(row.snapshot["phone"]),
        "link": posting.DECIDERS_LINK.format(number=row.number),
    }  # fmt: skip
    to_address(context, row, "customer_offer", post, values)


def _approved(context: Context, row: RequestRow, post: Post) -> None:
    """Who asked is told; the customer gets *Smart Account Activated* where it is there at once."""
    values = _facts(row) | {"decided_at": row.decided_at, "goes_on": row.result is None}
    posting.to_applicant(context, row, "customer_accepted", post, values)
    if row.result is not None:
        name = context.me.full_name
        tell_activated(
            context, row.result, context.me, post, activated_by=name, number=row.number,
            requested_by=posting.asked(row)["requested_by"],
        )  # fmt: skip


def _declined(context: Context, row: RequestRow, post: Post) -> None:
    values = _facts(row) | posting.declined(row)
    posting.to_applicant(context, row, "customer_declined", post, values)


def _withdrawn(context: Context, row: RequestRow, post: Post) -> None:
    values = _facts(row) | posting.withdrawn(context, row)
    to_address(context, row, "customer_withdrawn", post, values)


def _expired(context: Context, row: RequestRow, post: Post) -> None:
    values = _facts(row) | {
        "sent_at": row.created_at,
        "expired_at": row.expires_at,
        "link": posting.APPLICANTS_LINK.format(number=row.number),
    }
    posting.to_applicant(context, row, "customer_expired", post, values)


def _facts(row: RequestRow) -> dict[str, Any]:
    """Which account it is about, and whose it is to be."""
    chosen = {**row.details, **row.details.get("accepted", {})}
    return {
        "account": chosen["name"],
        "domain": chosen["domain"],
        "number": row.number,
        "email": row.subject,
    }


def _new(row: RequestRow) -> dict[str, Any]:
    return {
        "account_type": Code("account_type", "customer"),
        "users": list(row.details["users"]),
        "expires": row.expires_at,
    }


LETTERS = Letters(
    sent=_sent,
    told=_told,
    approved=_approved,
    declined=_declined,
    withdrawn=_withdrawn,
    reminded=_reminded,
    expired=_expired,
)
