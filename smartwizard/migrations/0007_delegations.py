"""Who decides in whose place."""

from peewee import *
from smartwizard.tables.base import InstantField
from smartwizard.tables.base import NumberField


def up(migrator, db):
    class PersonRow(Model):
        class Meta:
            database = db
            table_name = "person"

    class DelegationRow(Model):
        id = NumberField()
        person = ForeignKeyField(PersonRow, on_delete="CASCADE")
        delegate = ForeignKeyField(PersonRow, backref="+", on_delete="CASCADE")
        since = InstantField()
        ends = InstantField()
        made_at = InstantField()

        class Meta:
            database = db
            table_name = "delegation"

    db.create_tables([DelegationRow])
