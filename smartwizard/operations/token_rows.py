"""Single-use tokens with their codes: made, replaced, spent (R4, R5, R59)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from peewee import Expression

from .. import credentials, mail
from ..models import OperatorRow, PersonRow, TokenRow
from ..registry import Context, digest

Owner = PersonRow | OperatorRow


class Purpose(StrEnum):
    """What a token is for; those that are mailed name the link that opens them.

    A `registration` is the hold that a window keeps of what it registered.
    """

    ACTIVATE = "activate"
    RESET = "reset"
    CHANGE_EMAIL = "change_email"
    RESTORE_EMAIL = "restore_email"
    REGISTRATION = "registration"


@dataclass(frozen=True)
class Secret:
    """A new token and its code in clear: for the mail, or for the window that asked."""

    row: TokenRow
    token: str
    code: str

    @property
    def link(self) -> str:
        return f"smartwizard://{self.row.kind}?token={self.token}"


def make(
    context: Context, purpose: Purpose, owner: Owner, *, until: datetime, email: str = ""
) -> Secret:
    """A new token and code; of this purpose and owner only they can be used from now on.

    `email` is the address that it is about, where that is not the owner's (R59).
    """
    mail.strike_expired(context)
    replace(context, purpose, owner)
    values = {"email": email} if email else {}
    return _create(context, purpose, owner, until, values=values)


def hold(context: Context, person: PersonRow) -> str:
    """A registration's key for one window; those of other windows stay good."""
    until = person.created_at + context.config.clocks.activation_days
    # It is never mailed, so there is nothing to strike out.
    return _create(context, Purpose.REGISTRATION, person, until, struck=True).token


def _create(
    context: Context, purpose: Purpose, owner: Owner, until: datetime, **more: object
) -> Secret:
    token, code = credentials.new_token(), credentials.new_code()
    row = TokenRow.create(
        kind=purpose,
        person=owner if isinstance(owner, PersonRow) else None,
        operator=owner if isinstance(owner, OperatorRow) else None,
        token_hash=digest(token),
        code_hash=credentials.code_digest(digest(token), code),
        created_at=context.now,
        expires_at=until,
        **more,
    )
    return Secret(row, token, code)


def find(token: str) -> TokenRow | None:
    """The row of a token, whatever its state."""
    row: TokenRow | None = TokenRow.get_or_none(TokenRow.token_hash == digest(token))
    return row


def latest(purpose: Purpose, owner: Owner) -> TokenRow | None:
    """The newest token of a purpose."""
    rows = TokenRow.select().where(_of(purpose, owner))
    row: TokenRow | None = rows.order_by(TokenRow.id.desc()).first()
    return row


def state(row: TokenRow, now: datetime) -> str:
    """Whether a token can be used (ok), and else why not: used, replaced or expired."""
    if row.used_at is not None:
        return "used"
    if row.replaced_at is not None:
        return "replaced"
    return "expired" if now >= row.expires_at else "ok"


def owner_of(row: TokenRow) -> Owner:
    """Whose token it is."""
    owner = row.person or row.operator
    assert owner is not None
    return owner


def person_of(row: TokenRow) -> PersonRow:
    """Whose token it is, where only a person can have one."""
    assert row.person is not None
    return row.person


def wait(context: Context, row: TokenRow | None) -> timedelta:
    """How long until another mail of this kind may be sent: at most one a minute (R4)."""
    if row is None:
        return timedelta(0)
    return max(row.created_at + context.config.clocks.send_again - context.now, timedelta(0))


def spend(context: Context, row: TokenRow) -> None:
    """The token has served: it cannot be used again, and stands nowhere any more."""
    row.used_at = context.now
    mail.strike(context, row)


def replace(context: Context, purpose: Purpose, owner: Owner) -> None:
    """Take back the tokens of a purpose that were not used."""
    for row in TokenRow.select().where(_of(purpose, owner), _unused()):
        row.replaced_at = context.now
        mail.strike(context, row)


def close(context: Context, purpose: Purpose, owner: Owner) -> None:
    """All tokens of a purpose have served: what they were for is done."""
    rows = TokenRow.update(used_at=context.now)
    rows.where(_of(purpose, owner), _unused()).execute()


def _of(purpose: Purpose, owner: Owner) -> Expression:
    field = TokenRow.person if isinstance(owner, PersonRow) else TokenRow.operator
    expression: Expression = (TokenRow.kind == purpose) & (field == owner)
    return expression


def _unused() -> Expression:
    expression: Expression = TokenRow.used_at.is_null() & TokenRow.replaced_at.is_null()
    return expression
