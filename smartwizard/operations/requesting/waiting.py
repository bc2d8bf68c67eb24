"""What waits for whom, in SQL: for a person, for the operator, and accounts without anybody."""

from collections import defaultdict
from datetime import datetime
from functools import reduce
from operator import or_

from peewee import Expression, ModelSelect, fn

from ...models import LeavingRow, PersonRow, RequestRow, RoleRow, SmartAccountRow
from ...registry import Context
from ...roles import ADMINISTRATOR, in_force, is_administered
from .deciders import by_administrators
from .kind import DecidedBy
from .kinds import KINDS
from .standing_in import decided_for_others
from .status import PENDING, is_judged

# Of these, upkeep writes into the request itself when nobody else decides them any more.
_BY_SUBJECT = [kind.code for kind in KINDS.values() if kind.by_subject]


def for_person(context: Context) -> Expression:
    """Open requests of which who acts is a decider."""
    return by_person(context.me, context.now)


def by_person(me: PersonRow, now: datetime) -> Expression:
    """Open requests of which a person is a decider at `now`, also in somebody's place."""
    alike: defaultdict[DecidedBy, list[str]] = defaultdict(list)
    for kind in KINDS.values():
        alike[kind.decided_by].append(kind.code)
    mine = [RequestRow.kind.in_(codes) & decided(me, now) for decided, codes in alike.items()]
    for_others = decided_for_others(me, now)
    if for_others is not None:
        mine.append(RequestRow.kind.in_(alike[by_administrators]) & for_others)
    expression: Expression = is_judged(PENDING, now) & reduce(or_, mine)
    return expression


def for_operators(context: Context) -> Expression:
    """Open requests that the operator may decide now: theirs, late ones, those nobody holds."""
    return by_operators(context.now)


def by_operators(now: datetime) -> Expression:
    """Open requests that the operator may decide at `now`."""
    theirs = [kind.code for kind in KINDS.values() if kind.operator_too]
    live = SmartAccountRow.select(SmartAccountRow.id).where(
        SmartAccountRow.id == RequestRow.account, SmartAccountRow.status == "active"
    )
    nobody = RequestRow.kind.not_in(_BY_SUBJECT) & (
        RequestRow.account.is_null() | ~is_administered(RequestRow.account, now) | ~fn.EXISTS(live)
    )
    expression: Expression = (
        is_judged(PENDING, now)
        & RequestRow.kind.in_(theirs)
        & ((RequestRow.operator_from <= now) | nobody)
    )
    return expression


def without_administrator(context: Context) -> Expression:
    """Accounts that nobody administers (R61)."""
    expression: Expression = (SmartAccountRow.status == "active") & ~is_administered(
        SmartAccountRow.id, context.now
    )
    return expression


def with_late_requests(context: Context) -> Expression:
    """Accounts whose administrators let a request pass the day from which the operator may act."""
    now = context.now
    late_since = now - context.config.clocks.operator_from
    late = RequestRow.select(RequestRow.account).where(
        is_judged(PENDING, now),
        RequestRow.account.is_null(False),
        RequestRow.created_at <= late_since,
    )
    expression: Expression = (SmartAccountRow.status == "active") & SmartAccountRow.id.in_(late)
    return expression


def with_who_wants_to_leave(context: Context) -> Expression:
    """Accounts whose only active administrator has asked for another one."""
    leaving = (
        RoleRow.select(RoleRow.account)
        .join(PersonRow)
        .switch(RoleRow)
        .join(LeavingRow, on=LeavingRow.role == RoleRow.id)
        .where(in_force(context.now, ADMINISTRATOR))
    )
    alone = SmartAccountRow.id.not_in(_with_several_administrators(context))
    expression: Expression = (
        (SmartAccountRow.status == "active") & SmartAccountRow.id.in_(leaving) & alone
    )
    return expression


def on_operators_list(context: Context) -> "ModelSelect[SmartAccountRow]":
    """The accounts for which the operator may appoint an administrator (R61)."""
    either = (
        without_administrator(context)
        | with_late_requests(context)
        | with_who_wants_to_leave(context)
    )
    return SmartAccountRow.select().where(either)


def _with_several_administrators(context: Context) -> "ModelSelect[RoleRow]":
    several = fn.COUNT(RoleRow.person.distinct()) > 1
    return (
        RoleRow.select(RoleRow.account)
        .join(PersonRow)
        .where(in_force(context.now, ADMINISTRATOR))
        .group_by(RoleRow.account)
        .having(several)
    )
