"""What every table shares: the database of the transaction in progress, instants, JSON values."""

import json
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import peewee

if TYPE_CHECKING:
    _Instant = peewee.Field[datetime]
    _Later = peewee.Field[datetime | None]
    _Json = peewee.Field[Any]
    _Number = peewee.AutoField[int]
else:  # only the stubs of peewee are generic
    _Instant = _Later = _Json = peewee.Field
    _Number = peewee.AutoField


class _Current(threading.local):
    database: peewee.Database | None = None


CURRENT = _Current()


class CurrentDatabase(peewee.DatabaseProxy):
    """The database whose transaction this thread is in, so that several registries can be open."""

    __slots__ = ()

    def __setattr__(self, attr: str, value: Any) -> None:
        object.__setattr__(self, attr, value)

    @property
    def obj(self) -> peewee.Database | None:
        return CURRENT.database

    @obj.setter
    def obj(self, value: peewee.Database | None) -> None:
        """Peewee initializes a proxy with None; the database is the transaction's."""


class InstantField(_Instant):
    """An aware instant, kept as microseconds UTC: sorts and compares alike on every database."""

    field_type = "BIGINT"

    def db_value(self, value: datetime | None) -> int | None:
        return None if value is None else round(value.timestamp() * 1_000_000)

    def python_value(self, value: int | None) -> datetime | None:
        if value is None:
            return None
        seconds, micros = divmod(value, 1_000_000)
        return datetime.fromtimestamp(seconds, UTC).replace(microsecond=micros)


class LaterField(_Later):
    """An instant that has not come yet, or never will."""

    field_type = "BIGINT"
    db_value = InstantField.db_value
    python_value = InstantField.python_value

    def __init__(self, *, index: bool = False, null: bool = True) -> None:
        super().__init__(index=index, null=null)


class JsonField(_Json):
    """A plain value kept as JSON text."""

    field_type = "TEXT"

    def db_value(self, value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def python_value(self, value: str | None) -> Any:
        return None if value is None else json.loads(value)


class NumberField(_Number):
    """The number of a row; none is given out twice, since the log still names what was deleted."""

    def ddl(self, ctx: peewee.Context) -> peewee.NodeList:
        column: peewee.NodeList = super().ddl(ctx)
        if isinstance(CURRENT.database, peewee.SqliteDatabase):  # the others never do
            column.nodes.append(peewee.SQL("AUTOINCREMENT"))
        return column


DATABASE = CurrentDatabase()
FAR = datetime(9999, 1, 1, tzinfo=UTC)


class Row(peewee.Model):
    """A row of the registry; it never crosses the registry's door."""

    id = NumberField()

    class Meta:
        database = DATABASE
        legacy_table_names = False

    if TYPE_CHECKING:  # the stubs declare it in a way that mypy finds ambiguous

        @classmethod
        def delete(cls) -> peewee.ModelDelete: ...
