"""Contracts, bill-to IDs and serial numbers as imported, and who has access to them (R30–R35)."""

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField

from .accounts import RequestRow
from .base import FAR, InstantField, LaterField, Row
from .people import PersonRow


class ContractRow(Row):
    """A service contract; `number_key` has neither case nor hyphens (R66).

    It is in force until `ends`, the instant after its last day; `locked` against automatic
    approval.
    """

    number = CharField()
    number_key = CharField(unique=True)
    seller = CharField(default="")
    seller_contact = CharField(default="")
    service_level = CharField(default="")
    issued = InstantField()
    ends = InstantField(index=True)
    locked = BooleanField(default=False)

    class Meta:
        table_name = "contract"


class ContractCompanyRow(Row):
    """A company that a contract entitles, by its name in the company directory (R53)."""

    contract = ForeignKeyField(ContractRow, index=False, on_delete="CASCADE")
    name = CharField()
    name_key = CharField(index=True)

    class Meta:
        table_name = "contract_company"
        indexes = ((("contract", "name_key"), True),)


class ContractAdministratorRow(Row):
    """An address that decides about a contract (R55)."""

    contract = ForeignKeyField(ContractRow, index=False, on_delete="CASCADE")
    email = CharField()
    email_key = CharField(index=True)

    class Meta:
        table_name = "contract_administrator"
        indexes = ((("contract", "email_key"), True),)


class BillToRow(Row):
    """A bill-to ID, and the company it bills."""

    number = CharField()
    number_key = CharField(unique=True)
    company = CharField(default="")
    company_key = CharField(default="", index=True)

    class Meta:
        table_name = "bill_to"


class BillToContractRow(Row):
    """A contract under a bill-to ID; access to the one gives access to the other (R62)."""

    bill_to = ForeignKeyField(BillToRow, index=False, on_delete="CASCADE")
    contract = ForeignKeyField(ContractRow, on_delete="CASCADE")

    class Meta:
        table_name = "bill_to_contract"
        indexes = ((("bill_to", "contract"), True),)


class BillToAdministratorRow(Row):
    """An address that decides about a bill-to ID (R55)."""

    bill_to = ForeignKeyField(BillToRow, index=False, on_delete="CASCADE")
    email = CharField()
    email_key = CharField(index=True)

    class Meta:
        table_name = "bill_to_administrator"
        indexes = ((("bill_to", "email_key"), True),)


class SerialRow(Row):
    """A product's serial number and a contract that covers it; several may."""

    number = CharField()
    number_key = CharField()
    contract = ForeignKeyField(ContractRow, on_delete="CASCADE")

    class Meta:
        table_name = "serial"
        indexes = ((("number_key", "contract"), True),)


class ContractSubmissionRow(Row):
    """Numbers that somebody sends together, perhaps in several calls; each is an item (R30).

    `touched_at` is the last call; `finished_at` when the results were mailed, FAR before (R32).
    """

    number = CharField(unique=True)
    person = ForeignKeyField(PersonRow, null=True, on_delete="SET NULL")
    access = CharField()
    number_kind = CharField()
    terms = CharField()
    at = InstantField()
    touched_at = InstantField()
    finished_at = InstantField(index=True, default=FAR)

    class Meta:
        table_name = "contract_submission"


class ContractItemRow(Row):
    """One number of a submission, beside its request, which says who decides it and when (R30).

    `access` is full_support, download_only or ordering, `number_kind` contract, bill_to or serial;
    `result` the code of R31; from `again_at` on it is worked out again by itself, FAR for never,
    `again` the item that was made then (R62).
    """

    request = ForeignKeyField(RequestRow, unique=True, on_delete="CASCADE")
    person = ForeignKeyField(PersonRow, null=True, index=False, on_delete="SET NULL")
    submission = CharField(index=True)
    access = CharField()
    number_kind = CharField()
    number_key = CharField(index=True)
    contract = ForeignKeyField(ContractRow, null=True, on_delete="SET NULL")
    bill_to = ForeignKeyField(BillToRow, null=True, on_delete="SET NULL")
    result = CharField()
    terms = CharField()
    again_at = InstantField(index=True, default=FAR)
    again = ForeignKeyField("self", null=True, on_delete="SET NULL")

    class Meta:
        table_name = "contract_item"
        indexes = ((("person", "number_key"), False),)


class ContractAccessRow(Row):
    """Access of a person to a contract, a bill-to ID or, for download, a serial number (R33).

    `terms` is the version accepted; `matched` where it rests on a matching company (R53), and
    `confirm` the request that decides whether it goes on since that no longer matches (R59); `how`
    it ended is removed, revoked or ended.
    """

    person = ForeignKeyField(PersonRow, index=False, on_delete="CASCADE")
    access = CharField()
    contract = ForeignKeyField(ContractRow, null=True, on_delete="CASCADE")
    bill_to = ForeignKeyField(BillToRow, null=True, on_delete="CASCADE")
    serial = CharField(default="")
    terms = CharField()
    matched = BooleanField(default=False)
    request = ForeignKeyField(RequestRow, null=True, on_delete="SET NULL")
    confirm = ForeignKeyField(RequestRow, null=True, on_delete="SET NULL")
    since = InstantField()
    ended_at = LaterField()
    how = CharField(default="")

    class Meta:
        table_name = "contract_access"
        indexes = ((("person", "ended_at"), False),)


class ContractNoticeRow(Row):
    """Somebody was told so many `days` before that access to a contract ends (R62)."""

    access = ForeignKeyField(ContractAccessRow, index=False, on_delete="CASCADE")
    contract = ForeignKeyField(ContractRow, on_delete="CASCADE")
    days = IntegerField()
    ends = InstantField()

    class Meta:
        table_name = "contract_notice"
        indexes = ((("access", "contract", "days", "ends"), True),)


class RetriesOffRow(Row):
    """A person who does not want numbers to be worked out again by themselves (R62)."""

    person = ForeignKeyField(PersonRow, unique=True, on_delete="CASCADE")

    class Meta:
        table_name = "retries_off"
