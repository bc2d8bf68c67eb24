"""The queue of requests: one page at any place of it, and counts that end somewhere (A01, A08)."""

from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from peewee import SQL, Expression, fn

from ...models import RequestRow
from ...registry import Context
from .branches import Branch, branches, order_of
from .listing import LONGEST_PAGE, having, with_people
from .queue_views import QueueFilter, QueuePage, QueuePlace
from .rows import Reader
from .views import RequestRowView

# How many are counted; a registry may have a million requests.
MOST = 1000
# How many rows are looked at for a flag before the page is given out as it is.
_LOOKED_AT = 1000
_OVERDUE = "overdue"
# A day outside of these is nobody's wish, and no database could look for it; so are more days.
_YEARS, _DAYS = range(1970, 9000), 36_500
Key = tuple[Any, ...]


class Queue:
    """The requests that somebody wants to see, in their order."""

    def __init__(self, context: Context, wanted: QueueFilter) -> None:
        self._context, self._wanted = context, wanted
        self._order = order_of(context, wanted)
        self._branches = branches(context, wanted)
        self._conditions = list(_conditions(context, wanted))
        self._reader = Reader(context)

    def page(self, place: QueuePlace, size: int) -> QueuePage:
        """The page at a place."""
        size = max(1, min(size, LONGEST_PAGE))
        backward = place.at in ("before", "last")
        views, keys, reached = self._rows(self._start(place), size, backward=backward)
        if not keys:
            there = "" if reached is None else self._order.cursor(reached)
            unseen = reached is not None
            return QueuePage((), there, there, backward and unseen, unseen and not backward)
        first, last = self._order.cursor(keys[0]), self._order.cursor(keys[-1])
        edge = self._order.beyond(last if backward else first, backward=not backward)
        beyond = bool(self._keys([edge], 1, backward=not backward))
        more = reached is not None
        earlier, later = (more, beyond) if backward else (beyond, more)
        return QueuePage(tuple(views), first, last, earlier, later)

    def count(self) -> int:
        """How many there are, up to one more than `MOST`; flags are not counted."""
        counted = 0
        for branch in self._branches:
            some = RequestRow.select(SQL("1")).where(*branch, *self._conditions)
            part = some.limit(MOST + 1 - counted).alias("part")
            counted += int(RequestRow.select(fn.COUNT(SQL("*"))).from_(part).scalar())
            if counted > MOST:
                break
        return counted

    def _start(self, place: QueuePlace) -> list[Expression]:
        """In SQL: where the page begins."""
        order = self._order
        if place.at == "day" and place.day is not None and place.day.year in _YEARS:
            day = datetime.combine(place.day, time(), self._zone).astimezone(UTC)
            if order.descending:
                day += timedelta(days=1)
            return [order.beyond(order.from_moment(day), itself=True)]
        if not place.cursor:
            return []
        backward, itself = place.at == "before", place.at == "from"
        return [order.beyond(place.cursor, backward=backward, itself=itself)]

    @property
    def _zone(self) -> tzinfo:
        """Whose days these are: those of who asks (R56)."""
        reader = self._context.person or self._context.operator
        return ZoneInfo(reader.time_zone) if reader is not None and reader.time_zone else UTC

    def _rows(
        self, start: list[Expression], size: int, *, backward: bool
    ) -> tuple[list[RequestRowView], list[Key], Key | None]:
        """Views and keys in the order of the list; what was looked at last, where more follow."""
        views: list[RequestRowView] = []
        keys: list[Key] = []
        looked_at = 0
        while True:
            found = self._keys(start, size + 1, backward=backward)
            for key, view in zip(found, self._views([key[-1] for key in found]), strict=True):
                looked_at += 1
                if self._shows(view):
                    views.append(view)
                    keys.append(key)
            full, ended = len(views) > size, len(found) <= size
            if full or ended or looked_at >= _LOOKED_AT:
                break
            start = [self._order.beyond(self._order.cursor(found[-1]), backward=backward)]
        views, keys = views[:size], keys[:size]
        reached = found[-1] if full or not ended else None
        return (views[::-1], keys[::-1], reached) if backward else (views, keys, reached)

    def _shows(self, view: RequestRowView) -> bool:
        flag = self._wanted.flag
        return flag in ("", _OVERDUE) or flag in view.flags

    def _keys(self, start: list[Expression], size: int, *, backward: bool) -> list[Key]:
        """The first keys of all branches from a place on, in the order of the direction."""
        found: set[Key] = set()
        for branch in self._branches:
            found.update(self._of_branch(branch, start, size, backward=backward))
        down = self._order.descending != backward
        return sorted(found, reverse=down)[:size]

    def _of_branch(
        self, branch: Branch, start: list[Expression], size: int, *, backward: bool
    ) -> list[Key]:
        rows = RequestRow.select(*self._order.keys).where(*branch, *self._conditions, *start)
        ordered: Any = rows.order_by(*self._order.by(backward=backward)).limit(size)
        return list(ordered.tuples())

    def _views(self, numbers: list[int]) -> list[RequestRowView]:
        rows = with_people().where(RequestRow.id.in_(numbers)) if numbers else ()
        by_id = {row.id: row for row in rows}
        self._reader.notice(list(by_id.values()))
        return [self._reader.view(by_id[number]) for number in numbers]


def _conditions(context: Context, wanted: QueueFilter) -> list[Expression]:
    """In SQL: what a filter asks for beside status, kind and account."""
    found: list[Expression] = []
    if 0 < wanted.days < _DAYS:
        found.append(RequestRow.created_at <= context.now - timedelta(days=wanted.days))
    if wanted.flag == _OVERDUE:
        found.append(RequestRow.overdue_at <= context.now)
    return [*found, *having(wanted.words)]
