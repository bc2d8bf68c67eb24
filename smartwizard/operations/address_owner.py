"""Telling the owner of an address that somebody else entered it: no window does (R3, R59)."""

from datetime import timedelta

from .. import mail
from ..models import MailRow, PersonRow, TokenRow
from ..registry import Context, reference_of

_EVERY = timedelta(hours=1)


def tell(context: Context, owner: PersonRow, token: TokenRow, email: str) -> None:
    """Mail the owner instead of the link and code of `token`, at most once an hour."""
    told = MailRow.select().where(
        MailRow.recipient == owner.email_key,
        MailRow.kind == "already_registered",
        MailRow.written_at > context.now - _EVERY,
    )
    if not told.exists():
        mail.post(
            context, "already_registered", to=mail.to_person(owner), cause=reference_of(token),
            email=email, at=context.now,
        )  # fmt: skip
