"""Mailed links and codes as a person follows or types them: what they are for, or why not (R4)."""

from dataclasses import dataclass
from datetime import datetime

from .. import credentials
from ..messages import N_, Issue, Refused
from ..models import TokenRow
from ..registry import Context, Who, query
from .token_rows import Purpose, find, owner_of, state

TRIES = 5


@dataclass(frozen=True)
class MailedLink:
    """What a followed link is for; `state` is ok, used, replaced, expired or unknown.

    `purpose` is activate, reset, change_email or restore_email; `issue` says why it cannot be
    used.
    """

    purpose: str
    state: str
    email: str
    issue: Issue | None


_UNKNOWN = Issue(
    N_("This link belongs to nothing in this registry. Copy the whole link from the email.")
)
_WHY_NOT = {
    "used": Issue(N_("This link has already been used. Log in."), remedy="log_in"),
    "replaced": Issue(N_("A newer link was sent. Use the latest email.")),
    "expired": Issue(N_("This link has expired. Send a new one."), remedy="send_again"),
}
_RESET_EXPIRED = Issue(
    N_("This link has expired. Reset the password again."), remedy="forgot_password"
)
_NO_CODE = N_("Enter the code from the email.")
_EXPIRED_CODE = N_("This code has expired. Send the email again.")
_WRONG_CODE = N_("The code does not match the latest email. Check it; %n try is left.", "", 0)
_NO_TRIES = N_("This code can no longer be entered. Follow the link, or send the email again.")


@query(who=Who.ANYONE)
def link(context: Context, *, token: str) -> MailedLink:
    """What a mailed link is for, whether it can still be used, and else why not."""
    row = find(token)
    if row is None or row.kind == Purpose.REGISTRATION:
        return MailedLink("", "unknown", "", _UNKNOWN)
    email = str(row.values.get("email") or owner_of(row).email)
    return MailedLink(row.kind, state(row, context.now), email, _why_not(row, context.now))


def demand(context: Context, token: str, purpose: Purpose) -> TokenRow:
    """The row of a token that can be used for this; else refuse, saying why."""
    row = find(token)
    if row is None or row.kind != purpose:
        raise Refused(_UNKNOWN)
    if (issue := _why_not(row, context.now)) is not None:
        raise Refused(issue)
    return row


def try_code(context: Context, row: TokenRow | None, code: str) -> list[Issue]:
    """Check a typed code against the latest token; a wrong one costs one of its five tries."""
    if not code.strip():
        return [Issue(_NO_CODE, "code")]
    if row is None or state(row, context.now) != "ok":
        return [Issue(_EXPIRED_CODE, "code", "send_again")]
    if row.tries < TRIES and _is_code(row, code):
        return []
    row.tries = min(row.tries + 1, TRIES)
    row.save()
    left = TRIES - row.tries
    return [Issue(_WRONG_CODE.of(left) if left else _NO_TRIES, "code", "send_again")]


def _is_code(row: TokenRow, code: str) -> bool:
    return credentials.code_digest(row.token_hash, code) == row.code_hash


def _why_not(row: TokenRow, now: datetime) -> Issue | None:
    found = state(row, now)
    if found == "expired" and row.kind == Purpose.RESET:
        return _RESET_EXPIRED
    return _WHY_NOT.get(found)
