"""What upkeep keeps in mind: who was reminded of what, what was told once, who is at work."""

from peewee import BooleanField, CharField, ForeignKeyField

from .accounts import RequestRow, RoleRow
from .base import InstantField, Row
from .people import PersonRow


class RemindersOffRow(Row):
    """A person who wants no reminders by email; everybody else gets them."""

    person = ForeignKeyField(PersonRow, unique=True, on_delete="CASCADE")

    class Meta:
        table_name = "reminders_off"


class ReminderRow(Row):
    """One decider was reminded of one open request; `recipient` is a reference (R22)."""

    request = ForeignKeyField(RequestRow, backref="reminders", index=False, on_delete="CASCADE")
    recipient = CharField()
    at = InstantField()

    class Meta:
        table_name = "reminder"
        indexes = ((("request", "recipient", "at"), True),)


class DigestRow(Row):
    """The one digest of a person and day; `day` is a date where they are (R56).

    Until it is `noted`, reminders of the requests that were due by `until` are still to be noted.
    """

    recipient = CharField()
    day = CharField()
    at = InstantField()
    until = InstantField()
    noted = BooleanField(default=False)

    class Meta:
        table_name = "digest"
        indexes = ((("recipient", "day"), True),)


class RoleNoticeRow(Row):
    """What was done once about the end of a role: `notice` is told or ended (R29)."""

    role = ForeignKeyField(RoleRow, index=False, on_delete="CASCADE")
    notice = CharField()
    ends = InstantField()

    class Meta:
        table_name = "role_notice"
        indexes = ((("role", "notice", "ends"), True),)


class LeaseRow(Row):
    """Who does a piece of work now, and until when nobody else begins it."""

    work = CharField(unique=True)
    claimed_by = CharField()
    claimed_at = InstantField()
    claimed_until = InstantField()

    class Meta:
        table_name = "lease"
