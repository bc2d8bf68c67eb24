"""The mails of a change of e-mail: to the new address, to the old one, to another's owner (R59)."""

from dataclasses import dataclass
from datetime import datetime

from .. import credentials, mail
from ..mail import Recipient
from ..models import PersonRow, TokenRow
from ..registry import Context, digest, reference_of
from ..rules import emails
from . import address_owner, people, token_rows
from .token_rows import Purpose, Secret


@dataclass(frozen=True)
class Asked:
    """Where the link went, until when it works, and when it can be sent again."""

    email: str
    expires: datetime
    again_at: datetime


def ask(context: Context, person: PersonRow, wanted: str) -> Asked:
    """Mail the link to the new address, or tell the owner it has; and the present one anyway."""
    clocks = context.config.clocks
    until = context.now + clocks.activation_link
    secret = token_rows.make(context, Purpose.CHANGE_EMAIL, person, until=until, email=wanted)
    owner = people.owner(emails.key(wanted))
    if owner is None:
        _send_link(context, person, secret)
    else:
        address_owner.tell(context, owner, secret.row, wanted)
    _send_notice(context, person, wanted)
    return Asked(wanted, until, context.now + clocks.send_again)


def changed(context: Context, old: Recipient, person: PersonRow, row: TokenRow) -> None:
    """Tell both addresses that the e-mail was changed."""
    for to in (old, mail.to_person(person)):
        mail.post(
            context, "email_changed", to=to, cause=reference_of(row),
            old_email=old.email, new_email=person.email, at=context.now,
        )  # fmt: skip


def restored(context: Context, person: PersonRow, row: TokenRow) -> None:
    """Tell the old address that it is, or still is, the e-mail."""
    mail.post(
        context, "email_restored", to=mail.to_person(person), cause=reference_of(row),
        email=person.email, at=context.now,
    )  # fmt: skip


def _send_link(context: Context, person: PersonRow, secret: Secret) -> None:
    wanted = str(secret.row.values["email"])
    mail.post(
        context,
        "email_change",
        to=Recipient(wanted, person.language, person.full_name, person.time_zone),
        cause=reference_of(secret.row),
        token=secret.row,
        link=f"smartwizard://activate?token={secret.token}",
        code=secret.code,
        expires=secret.row.expires_at,
        new_email=wanted,
    )


def _send_notice(context: Context, person: PersonRow, wanted: str) -> None:
    """Tell the present address; its link outlives later changes, which may not be its owner's."""
    token = credentials.new_token()
    row = TokenRow.create(
        kind=Purpose.RESTORE_EMAIL,
        person=person,
        token_hash=digest(token),
        values={"email": person.email},
        created_at=context.now,
        expires_at=context.now + context.config.clocks.restore_link,
    )
    mail.post(
        context,
        "email_change_notice",
        to=mail.to_person(person),
        cause=reference_of(row),
        token=row,
        new_email=wanted,
        link=f"smartwizard://reset?token={token}",
        expires=row.expires_at,
    )
