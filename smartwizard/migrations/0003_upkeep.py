"""What upkeep keeps in mind, and who wants no reminders."""

from peewee import *
from smartwizard.tables.base import InstantField
from smartwizard.tables.base import NumberField


def up(migrator, db):
    class PersonRow(Model):
        class Meta:
            database = db
            table_name = "person"

    class RequestRow(Model):
        class Meta:
            database = db
            table_name = "request"

    class RoleRow(Model):
        class Meta:
            database = db
            table_name = "role"

    class RemindersOffRow(Model):
        id = NumberField()
        person = ForeignKeyField(PersonRow, unique=True, on_delete="CASCADE")

        class Meta:
            database = db
            table_name = "reminders_off"

    class ReminderRow(Model):
        id = NumberField()
        request = ForeignKeyField(RequestRow, index=False, on_delete="CASCADE")
        recipient = CharField()
        at = InstantField()

        class Meta:
            database = db
            table_name = "reminder"
            indexes = ((("request", "recipient", "at"), True),)

    class DigestRow(Model):
        id = NumberField()
        recipient = CharField()
        day = CharField()
        at = InstantField()
        until = InstantField()
        noted = BooleanField(default=False)

        class Meta:
            database = db
            table_name = "digest"
            indexes = ((("recipient", "day"), True),)

    class RoleNoticeRow(Model):
        id = NumberField()
        role = ForeignKeyField(RoleRow, index=False, on_delete="CASCADE")
        notice = CharField()
        ends = InstantField()

        class Meta:
            database = db
            table_name = "role_notice"
            indexes = ((("role", "notice", "ends"), True),)

    class LeaseRow(Model):
        id = NumberField()
        work = CharField(unique=True)
        claimed_by = CharField()
        claimed_at = InstantField()
        claimed_until = InstantField()

        class Meta:
            database = db
            table_name = "lease"

    db.create_tables([RemindersOffRow, ReminderRow, DigestRow, RoleNoticeRow, LeaseRow])
