"""Smart Accounts, the roles people hold on them, and requests."""

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from .base import InstantField, JsonField, LaterField, Row
from .people import PersonRow


class SmartAccountRow(Row):
    """An organization's account (R13–R19)."""

    name = CharField()
    name_key = CharField(index=True)
    domain = CharField(index=True)
    account_type = CharField(default="customer")
    status = CharField(default="active", index=True)
    visibility = CharField(default="public")
    shows = CharField(default="hidden")
    headquarters = JsonField(default=dict)
    creator_host = CharField(default="")
    created_at = InstantField()
    version = IntegerField(default=1)

    class Meta:
        table_name = "smart_account"


class VirtualAccountRow(Row):
    """A part of a Smart Account; DEFAULT is the first (R19, R37)."""

    account = ForeignKeyField(SmartAccountRow, backref="virtual_accounts", on_delete="CASCADE")
    parent = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    name = CharField()
    name_key = CharField()
    description = CharField(default="")
    visibility = CharField(default="public")
    created_at = InstantField()

    class Meta:
        table_name = "virtual_account"
        indexes = ((("account", "name_key"), True),)


class RoleRow(Row):
    """A role of a person on a Smart Account, or on one of its virtual accounts (section 0)."""

    person = ForeignKeyField(PersonRow, backref="roles", on_delete="CASCADE")
    account = ForeignKeyField(SmartAccountRow, backref="roles", on_delete="CASCADE")
    virtual_account = ForeignKeyField(VirtualAccountRow, null=True, on_delete="CASCADE")
    role = CharField()
    since = InstantField()
    ends = InstantField()
    suspended = BooleanField(default=False)
    request_id = IntegerField(null=True)

    class Meta:
        table_name = "role"
        indexes = ((("account", "role"), False), (("person", "account"), False))


class RequestRow(Row):
    """Somebody asks, somebody decides: one row for every kind (R55).

    `subject` is the domain, number or identifier it is about; `account` the account above or
    asked for, whose administrators decide; `result` the account that approving made or changed;
    `details` what the kind needs; `snapshot` the applicant's profile when it was sent. From
    `operator_from` the operator may decide, from `overdue_at` the operator is late (R22).
    """

    number = CharField(unique=True)
    kind = CharField()
    status = CharField()
    applicant = ForeignKeyField(PersonRow, null=True, backref="requests", on_delete="SET NULL")
    account = ForeignKeyField(SmartAccountRow, null=True, on_delete="SET NULL")
    result = ForeignKeyField(SmartAccountRow, null=True, on_delete="SET NULL")
    subject = CharField()
    subject_key = CharField()
    note = TextField(default="")
    details = JsonField(default=dict)
    snapshot = JsonField(default=dict)
    created_at = InstantField()
    operator_from = InstantField(index=True)
    overdue_at = InstantField()
    expires_at = InstantField(index=True)
    decided_at = LaterField()
    decided_by = CharField(default="")
    reason = TextField(default="")
    search = TextField(default="")
    version = IntegerField(default=1)

    class Meta:
        table_name = "request"
        indexes = (
            (("created_at", "id"), False),
            (("status", "created_at", "id"), False),
            (("status", "overdue_at", "operator_from", "id"), False),
            (("status", "kind", "overdue_at", "operator_from", "id"), False),
            (("account", "created_at", "id"), False),
            (("account", "status", "created_at", "id"), False),
            (("account", "status", "kind", "created_at", "id"), False),
            (("applicant", "created_at", "id"), False),
            (("subject_key", "created_at", "id"), False),
        )


class RequestEventRow(Row):
    """One station of a request's timeline."""

    request = ForeignKeyField(RequestRow, backref="history", on_delete="CASCADE")
    at = InstantField()
    event = CharField()
    actor = CharField()
    details = JsonField(default=dict)

    class Meta:
        table_name = "request_event"


class ClaimRow(Row):
    """A name that only one may hold: an account name, a domain, a person's e-mail address.

    Held by a live account, by a pending request, or by an active person (R4, R13, R14).
    """

    kind = CharField()
    key = CharField()
    person = ForeignKeyField(PersonRow, null=True, on_delete="CASCADE")
    account = ForeignKeyField(SmartAccountRow, null=True, on_delete="CASCADE")
    request = ForeignKeyField(RequestRow, null=True, on_delete="CASCADE")

    class Meta:
        table_name = "claim"
        indexes = ((("kind", "key"), True),)
