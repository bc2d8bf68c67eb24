"""Contracts, bill-to IDs, serial numbers, and access to them."""

from peewee import *
from smartwizard.tables.base import FAR
from smartwizard.tables.base import InstantField
from smartwizard.tables.base import LaterField
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

    class ContractRow(Model):
        id = NumberField()
        number = CharField()
        number_key = CharField(unique=True)
        seller = CharField(default="")
        seller_contact = CharField(default="")
        service_level = CharField(default="")
        issued = InstantField()
        ends = InstantField(index=True)
        locked = BooleanField(default=False)

        class Meta:
            database = db
            table_name = "contract"

    class ContractCompanyRow(Model):
        id = NumberField()
        contract = ForeignKeyField(ContractRow, index=False, on_delete="CASCADE")
        name = CharField()
        name_key = CharField(index=True)

        class Meta:
            database = db
            table_name = "contract_company"
            indexes = ((("contract", "name_key"), True),)

    class ContractAdministratorRow(Model):
        id = NumberField()
        contract = ForeignKeyField(ContractRow, index=False, on_delete="CASCADE")
        email = CharField()
        email_key = CharField(index=True)

        class Meta:
            database = db
            table_name = "contract_administrator"
            indexes = ((("contract", "email_key"), True),)

    class BillToRow(Model):
        id = NumberField()
        number = CharField()
        number_key = CharField(unique=True)
        company = CharField(default="")
        company_key = CharField(default="", index=True)

        class Meta:
            database = db
            table_name = "bill_to"

    class BillToContractRow(Model):
        id = NumberField()
        bill_to = ForeignKeyField(BillToRow, index=False, on_delete="CASCADE")
        contract = ForeignKeyField(ContractRow, on_delete="CASCADE")

        class Meta:
            database = db
            table_name = "bill_to_contract"
            indexes = ((("bill_to", "contract"), True),)

    class BillToAdministratorRow(Model):
        id = NumberField()
        bill_to = ForeignKeyField(BillToRow, index=False, on_delete="CASCADE")
        email = CharField()
        email_key = CharField(index=True)

        class Meta:
            database = db
            table_name = "bill_to_administrator"
            indexes = ((("bill_to", "email_key"), True),)

    class SerialRow(Model):
        id = NumberField()
        number = CharField()
        number_key = CharField()
        contract = ForeignKeyField(ContractRow, on_delete="CASCADE")

        class Meta:
            database = db
            table_name = "serial"
            indexes = ((("number_key", "contract"), True),)

    class ContractSubmissionRow(Model):
        id = NumberField()
        number = CharField(unique=True)
        person = ForeignKeyField(PersonRow, null=True, on_delete="SET NULL")
        access = CharField()
        number_kind = CharField()
        terms = CharField()
        at = InstantField()
        touched_at = InstantField()
        finished_at = InstantField(index=True, default=FAR)

        class Meta:
            database = db
            table_name = "contract_submission"

    class ContractItemRow(Model):
        id = NumberField()
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
            database = db
            table_name = "contract_item"
            indexes = ((("person", "number_key"), False),)

    class ContractAccessRow(Model):
        id = NumberField()
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
            database = db
            table_name = "contract_access"
            indexes = ((("person", "ended_at"), False),)

    class ContractNoticeRow(Model):
        id = NumberField()
        access = ForeignKeyField(ContractAccessRow, index=False, on_delete="CASCADE")
        contract = ForeignKeyField(ContractRow, on_delete="CASCADE")
        days = IntegerField()
        ends = InstantField()

        class Meta:
            database = db
            table_name = "contract_notice"
            indexes = ((("access", "contract", "days", "ends"), True),)

    class RetriesOffRow(Model):
        id = NumberField()
        person = ForeignKeyField(PersonRow, unique=True, on_delete="CASCADE")

        class Meta:
            database = db
            table_name = "retries_off"

    db.create_tables(
        [
            ContractRow,
            ContractCompanyRow,
            ContractAdministratorRow,
            BillToRow,
            BillToContractRow,
            BillToAdministratorRow,
            SerialRow,
            ContractSubmissionRow,
            ContractItemRow,
            ContractAccessRow,
            ContractNoticeRow,
            RetriesOffRow,
        ]
    )
