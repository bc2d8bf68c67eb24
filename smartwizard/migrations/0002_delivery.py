"""Mails leave by SMTP."""

from peewee import *
from smartwizard.tables.base import InstantField
from smartwizard.tables.base import LaterField
from smartwizard.tables.base import NumberField


def up(migrator, db):
    class MailRow(Model):
        id = NumberField()

        class Meta:
            database = db
            table_name = "mail"

    class DeliveryRow(Model):
        id = NumberField()
        mail = ForeignKeyField(MailRow, unique=True, on_delete="CASCADE")
        status = CharField(default="queued")
        since = InstantField()
        attempts = IntegerField(default=0)
        due_at = LaterField(index=True, null=True)
        claimed_by = CharField(default="")
        claimed_until = LaterField(null=True)
        unreachable = BooleanField(default=False)
        reason = CharField(default="")
        answer = TextField(default="")
        settled_at = LaterField(null=True)

        class Meta:
            database = db
            table_name = "delivery"
            indexes = ((("status", "settled_at"), False),)

    db.create_tables([DeliveryRow])
