"""How many messages to support are taken, so that nobody floods a desk or another's mailbox."""

from datetime import datetime, timedelta

from peewee import Expression

from ..messages import N_, Issue, refuse_if
from ..models import PersonRow, SupportCaseRow
from ..registry import Context

OF_A_PERSON = (20, timedelta(days=1))
OF_AN_ADDRESS = (3, timedelta(days=1))
OF_EVERYBODY_SIGNED_OUT = (30, timedelta(hours=1))
_LATER = N_("You sent many messages today. Send the next one after {moment}.")
_LOG_IN = N_(
    "Many messages were sent without login. Log in to send yours now, or send it after {moment}."
)


def refuse_flood(context: Context, sender: PersonRow | None, email_key: str) -> None:
    """Refuse while too many were sent: by a person, from a typed address, or signed out at all."""
    if sender is not None:
        again = _again(context.now, *OF_A_PERSON, SupportCaseRow.person == sender)
        refuse_if([Issue(_LATER.of(moment=again))] if again else [])
        return
    nobodys: Expression = SupportCaseRow.person.is_null()
    own = nobodys & (SupportCaseRow.email_key == email_key)
    for limit, which in ((OF_AN_ADDRESS, own), (OF_EVERYBODY_SIGNED_OUT, nobodys)):
        again = _again(context.now, *limit, which)
        refuse_if([Issue(_LOG_IN.of(moment=again), remedy="log_in")] if again else [])


def _again(now: datetime, most: int, span: timedelta, which: Expression) -> datetime | None:
    """From when on another message is taken; None for at once."""
    rows = SupportCaseRow.select(SupportCaseRow.created_at).where(which)
    sent = [row.created_at for row in rows.order_by(SupportCaseRow.id.desc()).limit(most)]
    if len(sent) < most or sent[-1] + span <= now:
        return None
    return sent[-1] + span
