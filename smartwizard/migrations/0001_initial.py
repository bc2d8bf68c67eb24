"""The first schema."""

from peewee import *
from smartwizard.tables.base import InstantField
from smartwizard.tables.base import JsonField
from smartwizard.tables.base import LaterField
from smartwizard.tables.base import NumberField


def up(migrator, db):
    class CompanyRow(Model):
        id = NumberField()
        name = CharField()
        name_key = CharField(index=True)
        country = CharField()
        postal_code = CharField(default="")
        region = CharField(default="")
        city = CharField(default="")
        street = CharField(default="")
        street2 = CharField(default="")
        domains = JsonField(default=list)

        class Meta:
            database = db
            table_name = "company"

    db.create_tables([CompanyRow])

    class PersonRow(Model):
        id = NumberField()
        email = CharField()
        email_key = CharField(index=True)
        status = CharField(index=True)
        password_hash = CharField()
        first_name = CharField()
        last_name = CharField()
        preferred_name = CharField(default="")
        user_name = CharField(unique=True)
        user_name_changed = BooleanField(default=False)
        country = CharField()
        language = CharField()
        time_zone = CharField(default="")
        theme = CharField(default="system")
        text_size = IntegerField(default=100)
        english_labels = BooleanField(default=False)
        letter_keys = BooleanField(default=True)
        job_function = CharField(default="")
        job_level = CharField(default="")
        job_title = CharField(default="")
        phone = CharField(default="")
        company_name = CharField(default="")
        company = ForeignKeyField(CompanyRow, null=True, on_delete="SET NULL")
        address_id = IntegerField(null=True)
        owned_by = CharField(default="")
        created_at = InstantField()
        activated_at = LaterField(null=True)
        last_login_at = LaterField(null=True)
        login_at = LaterField(null=True)
        version = IntegerField(default=1)

        class Meta:
            database = db
            table_name = "person"

    db.create_tables([PersonRow])

    class AddressRow(Model):
        id = NumberField()
        person = ForeignKeyField(PersonRow, on_delete="CASCADE")
        kind = CharField()
        company_name = CharField(default="")
        company = ForeignKeyField(CompanyRow, null=True, on_delete="SET NULL")
        country = CharField()
        postal_code = CharField(default="")
        region = CharField(default="")
        city = CharField(default="")
        street = CharField(default="")
        street2 = CharField(default="")
        confirmed = BooleanField(default=False)
        created_at = InstantField()

        class Meta:
            database = db
            table_name = "address"

    db.create_tables([AddressRow])

    class SmartAccountRow(Model):
        id = NumberField()
        name = CharField()
        name_key = CharField(index=True)
        domain = CharField(index=True)
        account_type = CharField(default="customer")
        status = CharField(index=True, default="active")
        visibility = CharField(default="public")
        shows = CharField(default="hidden")
        headquarters = JsonField(default=dict)
        creator_host = CharField(default="")
        created_at = InstantField()
        version = IntegerField(default=1)

        class Meta:
            database = db
            table_name = "smart_account"

    db.create_tables([SmartAccountRow])

    class RequestRow(Model):
        id = NumberField()
        number = CharField(unique=True)
        kind = CharField()
        status = CharField()
        applicant = ForeignKeyField(PersonRow, null=True, on_delete="SET NULL")
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
        decided_at = LaterField(null=True)
        decided_by = CharField(default="")
        reason = TextField(default="")
        search = TextField(default="")
        version = IntegerField(default=1)

        class Meta:
            database = db
            table_name = "request"
            indexes = (
                (("created_at", "id"), False),
                (("status", "created_at", "id"), False),
                (("status", "overdue_at", "id"), False),
                (("account", "created_at", "id"), False),
                (("account", "status", "created_at", "id"), False),
                (("applicant", "created_at", "id"), False),
                (("subject_key", "created_at", "id"), False),
            )

    db.create_tables([RequestRow])

    class ClaimRow(Model):
        id = NumberField()
        kind = CharField()
        key = CharField()
        person = ForeignKeyField(PersonRow, null=True, on_delete="CASCADE")
        account = ForeignKeyField(SmartAccountRow, null=True, on_delete="CASCADE")
        request = ForeignKeyField(RequestRow, null=True, on_delete="CASCADE")

        class Meta:
            database = db
            table_name = "claim"
            indexes = ((("kind", "key"), True),)

    db.create_tables([ClaimRow])

    class CounterRow(Model):
        id = NumberField()
        series = CharField(unique=True)
        last = IntegerField()

        class Meta:
            database = db
            table_name = "counter"

    db.create_tables([CounterRow])

    class DraftRow(Model):
        id = NumberField()
        person = ForeignKeyField(PersonRow, on_delete="CASCADE")
        name = CharField()
        step = CharField()
        answers = JsonField()
        saved_at = InstantField()

        class Meta:
            database = db
            table_name = "draft"
            indexes = ((("person", "name"), True),)

    db.create_tables([DraftRow])

    class EventRow(Model):
        id = NumberField()
        at = InstantField(index=True)
        actor = CharField(index=True)
        action = CharField()
        subject = CharField(index=True)
        old = JsonField(default=dict)
        new = JsonField(default=dict)

        class Meta:
            database = db
            table_name = "event"

    db.create_tables([EventRow])

    class OperatorRow(Model):
        id = NumberField()
        email = CharField()
        email_key = CharField(unique=True)
        password_hash = CharField()
        language = CharField()
        time_zone = CharField(default="")
        created_at = InstantField()
        last_login_at = LaterField(null=True)
        login_at = LaterField(null=True)

        class Meta:
            database = db
            table_name = "operator"

    db.create_tables([OperatorRow])

    class TokenRow(Model):
        id = NumberField()
        kind = CharField()
        person = ForeignKeyField(PersonRow, null=True, on_delete="CASCADE")
        operator = ForeignKeyField(OperatorRow, null=True, on_delete="CASCADE")
        token_hash = CharField(unique=True)
        code_hash = CharField(default="")
        tries = IntegerField(default=0)
        values = JsonField(default=dict)
        created_at = InstantField()
        expires_at = InstantField(index=True)
        used_at = LaterField(null=True)
        replaced_at = LaterField(null=True)
        struck = BooleanField(default=False)

        class Meta:
            database = db
            table_name = "token"

    db.create_tables([TokenRow])

    class MailRow(Model):
        id = NumberField()
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
        read_at = LaterField(index=True, null=True)
        kept = BooleanField(default=False)
        search = TextField(default="")

        class Meta:
            database = db
            table_name = "mail"
            indexes = (
                (("cause", "recipient", "kind"), True),
                (("recipient", "visible_at"), False),
                (("kept", "visible_at"), False),
            )

    db.create_tables([MailRow])

    class MetaRow(Model):
        id = NumberField()
        name = CharField(unique=True)
        value = CharField()

        class Meta:
            database = db
            table_name = "meta"

    db.create_tables([MetaRow])

    class RequestEventRow(Model):
        id = NumberField()
        request = ForeignKeyField(RequestRow, on_delete="CASCADE")
        at = InstantField()
        event = CharField()
        actor = CharField()
        details = JsonField(default=dict)

        class Meta:
            database = db
            table_name = "request_event"

    db.create_tables([RequestEventRow])

    class VirtualAccountRow(Model):
        id = NumberField()
        account = ForeignKeyField(SmartAccountRow, on_delete="CASCADE")
        parent = ForeignKeyField("self", null=True, on_delete="RESTRICT")
        name = CharField()
        name_key = CharField()
        description = CharField(default="")
        visibility = CharField(default="public")
        created_at = InstantField()

        class Meta:
            database = db
            table_name = "virtual_account"
            indexes = ((("account", "name_key"), True),)

    db.create_tables([VirtualAccountRow])

    class RoleRow(Model):
        id = NumberField()
        person = ForeignKeyField(PersonRow, on_delete="CASCADE")
        account = ForeignKeyField(SmartAccountRow, on_delete="CASCADE")
        virtual_account = ForeignKeyField(VirtualAccountRow, null=True, on_delete="CASCADE")
        role = CharField()
        since = InstantField()
        ends = InstantField()
        suspended = BooleanField(default=False)
        request_id = IntegerField(null=True)

        class Meta:
            database = db
            table_name = "role"
            indexes = ((("account", "role"), False), (("person", "account"), False))

    db.create_tables([RoleRow])

    class SessionRow(Model):
        id = NumberField()
        token_hash = CharField(unique=True)
        person = ForeignKeyField(PersonRow, null=True, on_delete="CASCADE")
        operator = ForeignKeyField(OperatorRow, null=True, on_delete="CASCADE")
        created_at = InstantField()
        used_at = InstantField()
        expires_at = InstantField()

        class Meta:
            database = db
            table_name = "session"

    db.create_tables([SessionRow])

    class SignInFailureRow(Model):
        id = NumberField()
        email_key = CharField(unique=True)
        failures = IntegerField(default=0)
        locks = IntegerField(default=0)
        failed_at = InstantField(index=True)
        locked_until = LaterField(null=True)

        class Meta:
            database = db
            table_name = "sign_in_failure"

    db.create_tables([SignInFailureRow])

    class SupportCaseRow(Model):
        id = NumberField()
        number = CharField(unique=True)
        person = ForeignKeyField(PersonRow, null=True, on_delete="SET NULL")
        topic = CharField()
        email = CharField()
        email_key = CharField(index=True)
        name = CharField()
        company = CharField()
        phone = CharField()
        account_domain = CharField(default="")
        inquiry = TextField()
        facts = JsonField(default=list)
        created_at = InstantField()

        class Meta:
            database = db
            table_name = "support_case"

    db.create_tables([SupportCaseRow])
