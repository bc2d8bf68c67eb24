"""Mails, the event log, and the registry's own numbers."""

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from .base import InstantField, JsonField, LaterField, Row
from .people import TokenRow


class MailRow(Row):
    """A mail written once with its cause: values first, text frozen at first rendering (R47)."""

    cause = CharField()
    kind = CharField()
    recipient = CharField()
    name = CharField(default="")
    language = CharField()
    bilingual = BooleanField(default=False)
    zone = CharField(default="")
    values = JsonField()
    message_id = CharField(unique=True)
    token = ForeignKeyField(TokenRow, null=True, on_delete="SET NULL")
    hint = CharField(default="")
    subject = TextField(null=True)
    text = TextField(null=True)
    html = TextField(null=True)
    written_at = InstantField()
    visible_at = InstantField(index=True)
    read_at = LaterField(index=True)
    kept = BooleanField(default=False)
    search = TextField(default="")

    class Meta:
        table_name = "mail"
        indexes = (
            (("cause", "recipient", "kind"), True),
            (("recipient", "visible_at"), False),
            (("kept", "visible_at"), False),
        )


class EventRow(Row):
    """The event log: who did what, when, from what to what, as codes and references (R39, R60)."""

    at = InstantField(index=True)
    actor = CharField(index=True)
    action = CharField()
    subject = CharField(index=True)
    old = JsonField(default=dict)
    new = JsonField(default=dict)

    class Meta:
        table_name = "event"


class CounterRow(Row):
    """The last number given out of a series, e.g. SA-2026."""

    series = CharField(unique=True)
    last = IntegerField()

    class Meta:
        table_name = "counter"


class MetaRow(Row):
    """What the registry says about itself: its identity, since when."""

    name = CharField(unique=True)
    value = CharField()

    class Meta:
        table_name = "meta"
