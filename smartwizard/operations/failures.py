"""Failed logins in a row, counted by the typed address, whoever it belongs to (R5)."""

from datetime import datetime, timedelta

from peewee import Expression

from ..messages import N_, Issue, refuse_if
from ..models import SignInFailureRow
from ..registry import Context

IN_A_ROW = 5
MINUTES = (1, 2, 4, 8, 16, 32, 60)
# After so long without another one they are no longer in a row; the table must not grow for ever.
_FORGOTTEN = timedelta(days=28)
_LOCKED = N_(
    "Too many failed logins with this email. Log in after {moment}, or reset the password."
)
MISMATCH = Issue(N_("The email or the password does not match."), "password")


def refuse_locked(email_key: str, now: datetime) -> None:
    """Refuse while the address is locked, telling until when."""
    row = _row(email_key)
    refuse_if([_locked(row)] if row is not None and _is_locked(row, now) else [])


def count(context: Context, email_key: str, said: Issue = MISMATCH) -> Issue:
    """Count a failure; the issue is `said`, or from the fifth in a row on the lock."""
    context.nothing_to_log()
    row = _row(email_key) or SignInFailureRow(email_key=email_key, failures=0, locks=0)
    row.failures += 1
    row.failed_at = context.now
    if row.failures >= IN_A_ROW:
        lasts = MINUTES[min(row.locks, len(MINUTES) - 1)]
        row.locked_until = context.now + timedelta(minutes=lasts)
        row.failures = 0
        row.locks += 1
    row.save()
    return _locked(row) if _is_locked(row, context.now) else said


def forgive(email_key: str) -> None:
    """Forget the failures of an address: it was proven to be whose it is."""
    SignInFailureRow.delete().where(SignInFailureRow.email_key == email_key).execute()


def forget_stale(now: datetime) -> int:
    """Forget what was counted long ago; how many addresses that was."""
    return int(SignInFailureRow.delete().where(is_stale(now)).execute())


def is_stale(now: datetime) -> Expression:
    """In SQL: failures of so long ago that they are in a row with nothing."""
    expression: Expression = SignInFailureRow.failed_at <= now - _FORGOTTEN
    return expression


def _row(email_key: str) -> SignInFailureRow | None:
    return SignInFailureRow.get_or_none(SignInFailureRow.email_key == email_key)


def _is_locked(row: SignInFailureRow, now: datetime) -> bool:
    return row.locked_until is not None and now < row.locked_until


def _locked(row: SignInFailureRow) -> Issue:
    assert row.locked_until is not None
    return Issue(_LOCKED.of(moment=row.locked_until), "password", "forgot_password")
