"""What access to Smart Accounts needs beside requests and roles: look-ups, wishes to leave."""

from peewee import ForeignKeyField

from .accounts import RoleRow, SmartAccountRow
from .base import InstantField, Row
from .people import PersonRow


class LookUpRow(Row):
    """A person looked an account up by its identifier; `account` is what was found (R18)."""

    person = ForeignKeyField(PersonRow, on_delete="CASCADE")
    account = ForeignKeyField(SmartAccountRow, null=True, on_delete="CASCADE")
    at = InstantField()

    class Meta:
        table_name = "look_up"
        indexes = ((("person", "at"), False),)


class LeavingRow(Row):
    """The last administrator wants to leave a role, for the operator to name another (R61)."""

    role = ForeignKeyField(RoleRow, unique=True, on_delete="CASCADE")
    at = InstantField()

    class Meta:
        table_name = "leaving"
