"""Who decides in whose place, from when until when."""

from peewee import ForeignKeyField

from .base import InstantField, Row
from .people import PersonRow


class DelegationRow(Row):
    """`person` is away; `delegate` decides their requests from `since` until `ends` (A12)."""

    person = ForeignKeyField(PersonRow, backref="delegations", on_delete="CASCADE")
    delegate = ForeignKeyField(PersonRow, backref="stands_in", on_delete="CASCADE")
    since = InstantField()
    ends = InstantField()
    made_at = InstantField()

    class Meta:
        table_name = "delegation"
