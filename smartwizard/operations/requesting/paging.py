"""Pages of requests by key, in both directions: the last page costs what the first one does."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from peewee import Expression, Node, NodeList, Ordering, Value
from peewee import Tuple as Keys

from ...messages import N_, Issue, Refused
from ...models import RequestRow
from .. import known

_MOVED = N_("This list can no longer be continued from here. Load it again.")


@dataclass(frozen=True)
class Order:
    """How a list is sorted: by instants, always of an index, and the id that tells equals apart."""

    columns: tuple[Any, ...]
    descending: bool = False

    @property
    def keys(self) -> tuple[Any, ...]:
        return (*self.columns, RequestRow.id)

    def by(self, *, backward: bool = False) -> list[Ordering]:
        """In SQL: this order, or the opposite."""
        down = self.descending != backward
        return [key.desc() if down else key.asc() for key in self.keys]

    def cursor_of(self, row: RequestRow) -> str:
        """What names the place of a request in the list."""
        return self.cursor([getattr(row, key.name) for key in self.keys])

    def cursor(self, values: Sequence[Any]) -> str:
        """What names a place in the list: the values of its keys."""
        *moments, number = values
        return "/".join([*(moment.isoformat() for moment in moments), str(number)])

    def beyond(self, cursor: str, *, backward: bool = False, itself: bool = False) -> Expression:
        """In SQL: what comes after the place that a cursor names, or before it."""
        here, there = Keys(*self.keys), self._values(cursor)
        if self.descending != backward:
            expression: Expression = (here <= there) if itself else (here < there)
        else:
            expression = (here >= there) if itself else (here > there)
        return expression

    def from_moment(self, moment: datetime) -> str:
        """The place where what was sent at a moment begins; only in an order of one column."""
        last = 2**62 if self.descending else 0
        return self.cursor((*(moment for _ in self.columns), last))

    def _values(self, cursor: str) -> NodeList:
        *moments, number = cursor.split("/")
        try:
            values = [datetime.fromisoformat(moment).astimezone(UTC) for moment in moments]
            pairs: list[tuple[Any, Any]] = list(zip(self.columns, values, strict=True))
            nodes: list[Node] = [Value(column.db_value(value)) for column, value in pairs]
            there: NodeList = Keys(*nodes, Value(known.number(int(number))))
            return there
        except (ValueError, OverflowError):
            raise Refused(Issue(_MOVED, remedy="reload")) from None


OLDEST = Order((RequestRow.created_at,))
NEWEST = Order((RequestRow.created_at,), descending=True)
# What is overdue comes first, then what will be, then the oldest of what others hold (R22).
DUE = Order((RequestRow.overdue_at, RequestRow.operator_from))
