"""People, operators, and how they prove who they are."""

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from .base import InstantField, JsonField, LaterField, Row


class CompanyRow(Row):
    """A company at one address in the company directory (R7)."""

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
        table_name = "company"


class PersonRow(Row):
    """A Cisco account: one registration of one e-mail address (R4)."""

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
    job_function = CharField(default="")
    job_level = CharField(default="")
    job_title = CharField(default="")
    phone = CharField(default="")
    company_name = CharField(default="")
    company = ForeignKeyField(CompanyRow, null=True, on_delete="SET NULL")
    address_id = IntegerField(null=True)
    owned_by = CharField(default="")
    created_at = InstantField()
    activated_at = LaterField()
    last_login_at = LaterField()
    login_at = LaterField()
    version = IntegerField(default=1)

    class Meta:
        table_name = "person"

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}"


class AddressRow(Row):
    """An address a person knows: typed, or taken from the directory (R8)."""

    person = ForeignKeyField(PersonRow, backref="addresses", on_delete="CASCADE")
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
        table_name = "address"


class OperatorRow(Row):
    """A sign-in that runs the registry; it applies for nothing and holds no role (R54)."""

    email = CharField()
    email_key = CharField(unique=True)
    password_hash = CharField()
    language = CharField()
    time_zone = CharField(default="")
    created_at = InstantField()
    last_login_at = LaterField()
    login_at = LaterField()

    class Meta:
        table_name = "operator"


class SessionRow(Row):
    """One signed-in desk; the token itself is known to that desk only (R5)."""

    token_hash = CharField(unique=True)
    person = ForeignKeyField(PersonRow, null=True, on_delete="CASCADE")
    operator = ForeignKeyField(OperatorRow, null=True, on_delete="CASCADE")
    created_at = InstantField()
    used_at = InstantField()
    expires_at = InstantField()

    class Meta:
        table_name = "session"


class TokenRow(Row):
    """A single-use link with its code: activation, password reset, e-mail change (R4, R5, R59).

    The handle by which a window keeps its hold of a registration is one too; it is never mailed.
    """

    kind = CharField()
    person = ForeignKeyField(PersonRow, null=True, on_delete="CASCADE")
    operator = ForeignKeyField(OperatorRow, null=True, on_delete="CASCADE")
    token_hash = CharField(unique=True)
    code_hash = CharField(default="")
    tries = IntegerField(default=0)
    values = JsonField(default=dict)
    created_at = InstantField()
    expires_at = InstantField(index=True)
    used_at = LaterField()
    replaced_at = LaterField()
    struck = BooleanField(default=False)

    class Meta:
        table_name = "token"


class SignInFailureRow(Row):
    """Failures in a row by typed address, known or not (R5)."""

    email_key = CharField(unique=True)
    failures = IntegerField(default=0)
    locks = IntegerField(default=0)
    failed_at = InstantField(index=True)
    locked_until = LaterField()

    class Meta:
        table_name = "sign_in_failure"


class DraftRow(Row):
    """What a person typed and did not send yet; never a password, a token or a code (C06)."""

    person = ForeignKeyField(PersonRow, on_delete="CASCADE")
    name = CharField()
    step = CharField()
    answers = JsonField()
    saved_at = InstantField()

    class Meta:
        table_name = "draft"
        indexes = ((("person", "name"), True),)


class SavedFilterRow(Row):
    """Which requests somebody wants to see again, under a name of theirs (A08)."""

    person = ForeignKeyField(PersonRow, null=True, on_delete="CASCADE")
    operator = ForeignKeyField(OperatorRow, null=True, on_delete="CASCADE")
    name = CharField()
    name_key = CharField()
    wanted = JsonField()

    class Meta:
        table_name = "saved_filter"
        indexes = ((("person", "name_key"), True), (("operator", "name_key"), True))


class NoLetterKeysRow(Row):
    """Somebody for whom single letters are to do nothing in lists (A21)."""

    person = ForeignKeyField(PersonRow, unique=True, on_delete="CASCADE")

    class Meta:
        table_name = "no_letter_keys"


class SupportCaseRow(Row):
    """A message to a support desk, numbered and kept with its facts (R50)."""

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
        table_name = "support_case"
