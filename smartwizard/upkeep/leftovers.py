"""What has served: links that ran out, ended sessions, failures and drafts of long ago."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from peewee import Expression

from .. import local_drafts, mail
from ..models import SessionRow, SignInFailureRow, TokenRow
from ..operations import failures as failed
from .units import Found, Outcome, Place, Turn, Unit, batched

_AT_ONCE = 500


def tokens(place: Place) -> Found:
    """Links that can no longer be used and still stand in their mail (R47)."""
    with place.reading() as turn:
        spent = TokenRow.select(TokenRow.id, TokenRow.expires_at).where(
            ~TokenRow.struck, TokenRow.expires_at <= turn.now
        )
        rows = list(spent.order_by(TokenRow.expires_at, TokenRow.id))
    for row in rows:
        yield Unit(row.expires_at, "tokens", row.id, partial(_strike, row.id))


def _strike(number: int, turn: Turn) -> Outcome:
    row: TokenRow | None = TokenRow.get_or_none(TokenRow.id == number)
    if row is None or row.struck or turn.now < row.expires_at:
        return Outcome.NOTHING
    mail.strike(turn, row)
    return Outcome.DONE


def sessions(place: Place) -> Found:
    """Sessions that have ended: by their age, or because nobody used them (R5)."""
    with place.reading() as turn:
        ids = [row.id for row in SessionRow.select(SessionRow.id).where(_has_ended(turn))]
    for some in batched(ids, _AT_ONCE):
        yield Unit(turn.now, "sessions", some[0], partial(_end, some))


def _end(ids: Sequence[int], turn: Turn) -> Outcome:
    ended = SessionRow.delete().where(SessionRow.id.in_(ids), _has_ended(turn))
    return Outcome.DONE if ended.execute() else Outcome.NOTHING


def _has_ended(turn: Turn) -> Expression:
    idle = turn.now - turn.config.clocks.session_idle
    expression: Expression = (SessionRow.expires_at <= turn.now) | (SessionRow.used_at <= idle)
    return expression


def failures(place: Place) -> Found:
    """Failed logins that are no longer in a row with anything (R5)."""
    with place.reading() as turn:
        stale = SignInFailureRow.select().where(failed.is_stale(turn.now)).exists()
    if stale:
        yield Unit(turn.now, "failures", 0, _forget_failures)


def _forget_failures(turn: Turn) -> Outcome:
    return Outcome.DONE if failed.forget_stale(turn.now) else Outcome.NOTHING


def drafts(place: Place) -> Found:
    """Files of what somebody typed before they logged in (C06)."""
    home, kept = place.config.home, place.config.clocks.draft_before_sign_in
    now = place.clock()
    for number, file in enumerate(local_drafts.stale(home, now, kept)):
        yield Unit(now, "drafts", number, partial(_remove, file))


def _remove(file: Path, _: Turn) -> Outcome:
    return Outcome.DONE if local_drafts.remove(file) else Outcome.NOTHING
