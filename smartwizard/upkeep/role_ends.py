"""Roles with an end: their people are told in time, and the log says when they ended (R29)."""

from datetime import datetime
from functools import partial

from peewee import ModelSelect, fn

from .. import mail
from ..messages import Code
from ..models import PersonRow, RoleNoticeRow, RoleRow, SmartAccountRow
from ..registry import reference_of
from ..roles import in_force
from .units import Found, Outcome, Place, Turn, Unit

TOLD, ENDED = "told", "ended"


def told(place: Place) -> Found:
    """Roles that end soon, those of a person that end together in one mail."""
    notice = place.config.clocks.access_notice
    with place.reading() as turn:
        soon = in_force(turn.now) & (RoleRow.ends <= turn.now + notice)
        rows = list(_without(TOLD).where(soon, SmartAccountRow.status == "active"))
        together = {(row.person.id, row.account.id, row.ends): row.id for row in reversed(rows)}
    for (person, account, ends), number in sorted(together.items(), key=lambda item: item[0][2]):
        do = partial(_tell, person, account, ends)
        yield Unit(ends - notice, "notices", number, do)


def ended(place: Place) -> Found:
    """Roles whose last day is over."""
    with place.reading() as turn:
        rows = list(_without(ENDED).where(RoleRow.ends <= turn.now))
    for row in rows:
        yield Unit(row.ends, "ends", row.id, partial(_log, row.id))


def _without(notice: str) -> "ModelSelect[RoleRow]":
    """Roles with an end of which this was not yet noted, the first to end first."""
    noted = RoleNoticeRow.select(RoleNoticeRow.id).where(
        RoleNoticeRow.role == RoleRow.id,
        RoleNoticeRow.notice == notice,
        RoleNoticeRow.ends == RoleRow.ends,
    )
    rows = RoleRow.select(RoleRow).join(PersonRow).switch(RoleRow).join(SmartAccountRow)
    return rows.where(~fn.EXISTS(noted)).order_by(RoleRow.ends, RoleRow.id)


def _note(turn: Turn, role: RoleRow, notice: str) -> None:
    RoleNoticeRow.create(role=role, notice=notice, ends=role.ends)


def _tell(person: int, account: int, ends: datetime, turn: Turn) -> Outcome:
    """Write the mail of a person's roles on one account that end together."""
    ending = (RoleRow.person == person) & (RoleRow.account == account) & (RoleRow.ends == ends)
    roles = list(_without(TOLD).where(ending, in_force(turn.now)))
    for role in roles:
        _note(turn, role, TOLD)
    if not roles:
        return Outcome.NOTHING
    first = roles[0]
    mail.post(
        turn,
        "access_ends",
        to=mail.to_person(first.person),
        cause=f"{reference_of(first)}:ends:{ends.isoformat()}",
        hint=first.account.domain,
        account=first.account.name,
        domain=first.account.domain,
        roles=[_named(role) for role in roles],
        ends=ends,
    )
    return Outcome.DONE


def _named(role: RoleRow) -> list[object]:
    """A role's word, and the virtual account where it holds."""
    virtual = role.virtual_account
    return [Code("role", role.role), "" if virtual is None else virtual.name]


def _log(number: int, turn: Turn) -> Outcome:
    role: RoleRow | None = _without(ENDED).where(RoleRow.id == number).first()
    if role is None or role.ends > turn.now:
        return Outcome.NOTHING
    _note(turn, role, ENDED)
    old = {"person": reference_of(role.person), "role": role.role, "ends": role.ends.isoformat()}
    turn.log("role.ended", role.account, old=old)
    return Outcome.DONE
