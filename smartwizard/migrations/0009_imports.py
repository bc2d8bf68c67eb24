"""Files being imported, and runs of upkeep."""

from peewee import *
from smartwizard.tables.base import InstantField
from smartwizard.tables.base import JsonField
from smartwizard.tables.base import LaterField
from smartwizard.tables.base import NumberField


def up(migrator, db):
    class ImportRow(Model):
        id = NumberField()
        kind = CharField()
        columns = JsonField()
        status = CharField()
        begun_by = CharField()
        begun_at = InstantField()
        used_at = InstantField(index=True)

        class Meta:
            database = db
            table_name = "import"

    class StagedRow(Model):
        id = NumberField()
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
            database = db
            table_name = "staged"
            indexes = ((("file", "key", "line"), True),)

    class StagedPartRow(Model):
        id = NumberField()
        file = ForeignKeyField(ImportRow, index=False)
        key = CharField()
        part = CharField()
        value = CharField()
        value_key = CharField()
        line = IntegerField()

        class Meta:
            database = db
            table_name = "staged_part"
            indexes = ((("file", "part", "key", "value_key"), True),)

    class BadLineRow(Model):
        id = NumberField()
        file = ForeignKeyField(ImportRow, index=False)
        line = IntegerField()
        cells = JsonField()

        class Meta:
            database = db
            table_name = "bad_line"
            indexes = ((("file", "line"), True),)

    class UpkeepRunRow(Model):
        id = NumberField()
        begun_at = InstantField(index=True)
        ended_at = InstantField()
        done = JsonField()

        class Meta:
            database = db
            table_name = "upkeep_run"

    db.create_tables([ImportRow, StagedRow, StagedPartRow, BadLineRow, UpkeepRunRow])
