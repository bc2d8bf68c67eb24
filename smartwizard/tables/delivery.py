"""How mails leave by SMTP: what was tried, what comes next, who is at it."""

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from .base import InstantField, LaterField, Row
from .records import MailRow


class DeliveryRow(Row):
    """The delivery of one mail, from its first attempt on (R47, section 12).

    `status` is queued, retrying, sent, failed, or spent: its link was used up before it left.
    `due_at` is the next attempt, none when it is settled. `claimed_by` sends it until
    `claimed_until`. `unreachable`: the server took no mail at all, so this one is as good as new.
    """

    mail = ForeignKeyField(MailRow, unique=True, on_delete="CASCADE")
    status = CharField(default="queued")
    since = InstantField()
    attempts = IntegerField(default=0)
    due_at = LaterField(index=True)
    claimed_by = CharField(default="")
    claimed_until = LaterField()
    unreachable = BooleanField(default=False)
    reason = CharField(default="")
    answer = TextField(default="")
    settled_at = LaterField()

    class Meta:
        table_name = "delivery"
        indexes = ((("status", "settled_at"), False),)
