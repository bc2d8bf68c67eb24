"""What somebody decides, as parts that each stand in one index in the order of the queue.

One condition over everything would make the database walk through all requests of the registry,
or sort all that fulfil it; a few parts cost the same whatever there is.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from peewee import Expression, Value, fn

from ...models import FAR, RequestRow, SmartAccountRow
from ...registry import Context
from ...roles import administered, is_administered
from .. import known
from .deciders import by_administrators
from .kinds import KINDS
from .paging import DUE, NEWEST, OLDEST, Order
from .queue_views import QueueFilter
from .standing_in import places
from .status import PENDING, is_judged

Branch = tuple[Expression, ...]
_MOST_PLACES = 50
# What stands together in the window; a kind that is in none of them is a group of its own.
GROUPS: dict[str, tuple[str, ...]] = {
    "smart_account": ("prefix", "different_domain", "domain_change"),
    "access": ("access", "virtual_access"),
    "contract": ("contract", "ordering"),
}


def groups() -> dict[str, tuple[str, ...]]:
    """The groups of the kinds that there are, with the codes of their kinds."""
    found: dict[str, tuple[str, ...]] = {}
    for code in KINDS:
        group = next((name for name, codes in GROUPS.items() if code in codes), code)
        found[group] = (*found.get(group, ()), code)
    return found


def order_of(context: Context, wanted: QueueFilter) -> Order:
    """Open requests come oldest first, for the operator overdue ones on top; others newest."""
    if wanted.status != PENDING:
        return NEWEST
    return DUE if context.operator is not None and wanted.mine else OLDEST


def branches(context: Context, wanted: QueueFilter) -> list[Branch]:
    """The parts in which the requests that somebody wants to see stand."""
    codes = groups().get(wanted.group, ()) if wanted.group else tuple(KINDS)
    if context.operator is not None:
        found = _of_operator(context, wanted, codes)
    else:
        found = [*_of_accounts(context, wanted, codes), *_of_others(context, wanted, codes)]
    # Of a column the database would take the index of that column, and sort what it finds.
    any_status: Expression = Value(1) == Value(1)
    judged = is_judged(wanted.status, context.now) if wanted.status else any_status
    return [(judged, *branch) for branch in found]


def accounts_of(context: Context) -> list[SmartAccountRow]:
    """The live accounts whose requests a person decides, also in somebody's place, by name."""
    if context.person is None:
        return []
    others = [place.account for place in places(context.me, context.now)]
    mine = [*_administered(context), *others]
    return sorted(mine, key=lambda account: (account.name_key, account.id))


def _administered(context: Context) -> list[SmartAccountRow]:
    rows = SmartAccountRow.select().where(
        SmartAccountRow.id.in_(administered(context.me, context.now))
    )
    return list(rows)


def _of_accounts(context: Context, wanted: QueueFilter, codes: tuple[str, ...]) -> Iterator[Branch]:
    """What the administrators of each account decide."""
    theirs = [code for code in codes if KINDS[code].decided_by is by_administrators]
    here = [
        (account, (RequestRow.account == account, *_not_my_own(context, wanted, account)))
        for account in _administered(context)
    ]
    for place in places(context.me, context.now):
        mine = place.decides(context.me) if _waits(wanted) else RequestRow.account == place.account
        here.append((place.account, (mine,)))
    for account, branch in here:
        if wanted.account in (0, account.id):
            for kinds in _kinds(theirs, wanted):
                yield (*branch, *kinds)


def _of_others(context: Context, wanted: QueueFilter, codes: tuple[str, ...]) -> Iterator[Branch]:
    """What people decide who administer nothing, such as the invited."""
    for code in codes:
        kind = KINDS[code]
        if kind.decided_by is by_administrators or wanted.account:
            continue
        if not kind.by_subject:
            yield RequestRow.kind == code, kind.decided_by(context.me, context.now)
            continue
        others = RequestRow.applicant.is_null() | (RequestRow.applicant != context.me)
        keys = kind.places(context.me, _MOST_PLACES + 1)
        if len(keys) > _MOST_PLACES:  # the database sorts what it finds, which is theirs alone
            yield RequestRow.kind == code, kind.decided_by(context.me, context.now)
        else:
            yield from (
                (RequestRow.kind == code, RequestRow.subject_key == k, others) for k in keys
            )


def _of_operator(context: Context, wanted: QueueFilter, codes: tuple[str, ...]) -> list[Branch]:
    """What the operator may decide now; or all requests there are (R54)."""
    only = (RequestRow.account == known.number(wanted.account),) if wanted.account else ()
    if not _waits(wanted):
        return [(*only, *kinds) for kinds in _kinds(codes, wanted)]
    now = context.now
    others = RequestRow.overdue_at == FAR
    parts: list[Branch] = [
        (RequestRow.overdue_at < FAR, RequestRow.operator_from <= now),
        (others, RequestRow.operator_from <= now),
    ]
    if unattended := _unattended(context):
        parts.append((RequestRow.account.in_(unattended), _later(RequestRow.operator_from, now)))
    theirs = [code for code in codes if KINDS[code].operator_too]
    return [(*kinds, *only, *part) for part in parts for kinds in _kinds(theirs, wanted)]


def _waits(wanted: QueueFilter) -> bool:
    """Whether only what waits for who asks is wanted."""
    return wanted.mine and wanted.status == PENDING


def _unattended(context: Context) -> list[int]:
    """Accounts whose requests nobody else decides any more; mostly there are none."""
    rows = SmartAccountRow.select(SmartAccountRow.id).where(
        (SmartAccountRow.status != "active") | ~is_administered(SmartAccountRow.id, context.now)
    )
    return [row.id for row in rows]


def _later(column: Any, moment: datetime) -> Expression:
    """In SQL: whether an instant comes after another; never by an index of its column."""
    expression: Expression = fn.COALESCE(column, 0) > Value(column.db_value(moment))
    return expression


def _kinds(codes: list[str] | tuple[str, ...], wanted: QueueFilter) -> list[Branch]:
    """A part for each kind of a group; all kinds are one, without those that are not meant."""
    if wanted.group:
        return [(RequestRow.kind == code,) for code in codes]
    left_out = [code for code in KINDS if code not in codes]
    return [(RequestRow.kind.not_in(left_out),) if left_out else ()] if codes else []


def _not_my_own(context: Context, wanted: QueueFilter, account: SmartAccountRow) -> Branch:
    """Leaves out a person's own open requests while somebody else can decide them (R21)."""
    if not _waits(wanted):
        return ()
    others = SmartAccountRow.select().where(
        SmartAccountRow.id == account,
        is_administered(SmartAccountRow.id, context.now, besides=context.me),
    )
    if not others.exists():
        return ()
    return (RequestRow.applicant.is_null() | (RequestRow.applicant != context.me),)
