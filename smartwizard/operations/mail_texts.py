"""The texts of mails that nobody has opened yet: written down for the list and its search (R47)."""

from typing import Any

from .. import mail
from ..models import MailRow
from ..registry import Context, Who, command
from .known import number

_AT_ONCE = 200


@command(who=Who.DESK, transaction=False, logged=False)
def write_down(context: Context, *, ids: tuple[int, ...]) -> None:
    """Render and freeze mails that are listed, where they were not yet.

    Until then a mail is rendered anew whenever its subject is listed, and only its address and
    its hint are searched.
    """
    with context.store.transaction(writes=False):
        seen = {row.id: row for row in _unwritten(context, ids)}
    letters = {number: mail.render(context, row) for number, row in seen.items()}
    with context.transaction():
        mail.strike_expired(context)
        for row in _unwritten(context, ids):
            # What was struck out since must not come back with the letter.
            known = row.id in seen and row.values == seen[row.id].values
            mail.freeze(context, row, letters[row.id] if known else None)


def _unwritten(context: Context, ids: tuple[int, ...]) -> Any:
    return MailRow.select().where(
        MailRow.id.in_([number(each) for each in ids[:_AT_ONCE]]),
        MailRow.visible_at <= context.now,
        MailRow.text.is_null(),
    )
