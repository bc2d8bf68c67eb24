"""Files being imported, line by line, until they are applied or dropped; runs of upkeep (R35)."""

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField

from .base import InstantField, JsonField, LaterField, Row


class ImportRow(Row):
    """An import under way: which kind of file with which columns, and what became of it.

    `status` is open, applied or dropped; its lines go once it is not open.
    """

    kind = CharField()
    columns = JsonField()
    status = CharField()
    begun_by = CharField()
    begun_at = InstantField()
    used_at = InstantField(index=True)

    class Meta:
        table_name = "import"


class StagedRow(Row):
    """A good line: each kind fills the columns that it has; `key` tells its records apart."""

    file = ForeignKeyField(ImportRow, index=False)
    line = IntegerField()
    key = CharField()
    number = CharField(default="")
    number_key = CharField(default="")
    name = CharField(default="")
    name_key = CharField(default="")
    seller = CharField(default="")
    seller_contact = CharField(default="")
    service_level = CharField(default="")
    issued = LaterField()
    ends = LaterField()
    locked = BooleanField(null=True)
    contract = CharField(default="")
    contract_key = CharField(default="")
    country = CharField(default="")
    postal_code = CharField(default="")
    region = CharField(default="")
    city = CharField(default="")
    street = CharField(default="")
    street2 = CharField(default="")
    domains = JsonField(default=list)

    class Meta:
        table_name = "staged"
        indexes = ((("file", "key", "line"), True),)


class StagedPartRow(Row):
    """One of several values of a good line: a company, an administrator or a contract."""

    file = ForeignKeyField(ImportRow, index=False)
    key = CharField()
    part = CharField()
    value = CharField()
    value_key = CharField()
    line = IntegerField()

    class Meta:
        table_name = "staged_part"
        indexes = ((("file", "part", "key", "value_key"), True),)


class BadLineRow(Row):
    """A line that cannot be imported, as it stands in the file; why is worked out anew."""

    file = ForeignKeyField(ImportRow, index=False)
    line = IntegerField()
    cells = JsonField()

    class Meta:
        table_name = "bad_line"
        indexes = ((("file", "line"), True),)


class UpkeepRunRow(Row):
    """A pass of upkeep that found something due: when, and how much of each it did."""

    begun_at = InstantField(index=True)
    ended_at = InstantField()
    done = JsonField()

    class Meta:
        table_name = "upkeep_run"
