"""Look-ups of accounts, and administrators who want to leave."""

from peewee import *
from smartwizard.tables.base import InstantField
from smartwizard.tables.base import NumberField


def up(migrator, db):
    class PersonRow(Model):
        class Meta:
            database = db
            table_name = "person"

    class SmartAccountRow(Model):
        class Meta:
            database = db
            table_name = "smart_account"

    class RoleRow(Model):
        class Meta:
            database = db
            table_name = "role"

    class LookUpRow(Model):
        id = NumberField()
        person = ForeignKeyField(PersonRow, on_delete="CASCADE")
        account = ForeignKeyField(SmartAccountRow, null=True, on_delete="CASCADE")
        at = InstantField()

        class Meta:
            database = db
            table_name = "look_up"
            indexes = ((("person", "at"), False),)

    class LeavingRow(Model):
        id = NumberField()
        role = ForeignKeyField(RoleRow, unique=True, on_delete="CASCADE")
        at = InstantField()

        class Meta:
            database = db
            table_name = "leaving"

    db.create_tables([LookUpRow, LeavingRow])
