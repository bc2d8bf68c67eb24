"""What may be granted on a Smart Account, to whom and until when (R29)."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from ...messages import N_, Issue
from ...models import FAR, SmartAccountRow, VirtualAccountRow
from ...registry import Context
from ...roles import ADMINISTRATOR, APPROVER, approver_issues, is_inside
from .views import Grant, GrantOffer, VirtualChoice

VIRTUAL_ADMINISTRATOR = "virtual_administrator"
OF_A_VIRTUAL_ACCOUNT = ("virtual_user", VIRTUAL_ADMINISTRATOR)
# The least first: what one offers to grant stands above what one should think twice about.
ROLES = (*OF_A_VIRTUAL_ACCOUNT, "account_user", APPROVER, ADMINISTRATOR)
_DAY = timedelta(days=1)
_CHOOSE_ROLE = Issue(N_("Choose a role."), "role")
_OUTSIDE = Issue(
    N_("People from outside the account domain can only get roles of virtual accounts."), "role"
)
_CHOOSE_VIRTUAL = Issue(N_("Choose at least one virtual account."), "virtual_accounts")
_GONE = Issue(
    N_("A virtual account that was chosen is no longer there. Choose again."), "virtual_accounts"
)
_ENTER_UNTIL = Issue(N_("Enter the last day of the access."), "until")
_AHEAD = Issue(N_("The last day of the access must lie ahead."), "until")
_TOO_FAR = N_("The access can last until {date} at most. It can be granted again later.")
_INSIDE = Issue(N_("Only people from outside the account domain get a last day."), "until")


def offer(
    context: Context, account: SmartAccountRow, email: str, asked: Iterable[int] = ()
) -> GrantOffer:
    """What may be granted to who has this e-mail; `asked` are the virtual accounts they named."""
    inside, named = is_inside(email, account), set(asked)
    choices = [VirtualChoice(row.id, row.name, row.id in named) for row in inside_of(account)]
    until = None if inside else today(context) + context.config.clocks.access_outside
    return GrantOffer(ROLES if inside else OF_A_VIRTUAL_ACCOUNT, tuple(choices), until)


def issues(
    context: Context, account: SmartAccountRow, email: str, grant: Grant | None
) -> list[Issue]:
    """All that is wrong with what a decider chose."""
    if grant is None or grant.role not in ROLES:
        return [_CHOOSE_ROLE]
    inside = is_inside(email, account)
    return [
        *_role_issues(account, email, grant.role),
        *(_scope_issues(account, grant) if grant.role in OF_A_VIRTUAL_ACCOUNT else ()),
        *_until_issues(context, grant.until, inside=inside),
    ]


def inside_of(account: SmartAccountRow) -> list[VirtualAccountRow]:
    """The virtual accounts of an account, DEFAULT first."""
    rows = VirtualAccountRow.select().where(VirtualAccountRow.account == account)
    return list(rows.order_by(VirtualAccountRow.id))


def scopes(account: SmartAccountRow, grant: Grant) -> list[VirtualAccountRow | None]:
    """Where a role holds: on each virtual account that was chosen, or None for all of it."""
    if grant.role not in OF_A_VIRTUAL_ACCOUNT:
        return [None]
    return [row for row in inside_of(account) if row.id in grant.virtual_accounts]


def names(account: SmartAccountRow | None, numbers: Iterable[int]) -> tuple[str, ...]:
    """The virtual accounts of these numbers as they are called now."""
    named = set(numbers)
    if account is None or not named:
        return ()
    return tuple(row.name for row in inside_of(account) if row.id in named)


def today(context: Context) -> date:
    """The day that it is by UTC, in which days of access are counted (R56)."""
    return context.now.date()


def end_of(until: date | None) -> datetime:
    """The instant at which an access ends: 24:00 UTC of its last day."""
    if until is None:
        return FAR
    return datetime.combine(until + _DAY, time(), tzinfo=FAR.tzinfo)


def day_of(kept: str | None) -> date | None:
    """A last day as an invitation keeps it."""
    return None if kept is None else date.fromisoformat(kept)


def last_day(ends: datetime) -> date | None:
    """The last day of an access; None where it has no end."""
    return None if ends >= FAR else (ends - _DAY).date()


def _role_issues(account: SmartAccountRow, email: str, role: str) -> list[Issue]:
    if role in OF_A_VIRTUAL_ACCOUNT or is_inside(email, account):
        return []
    return approver_issues(email, account) if role == APPROVER else [_OUTSIDE]


def _scope_issues(account: SmartAccountRow, grant: Grant) -> Iterator[Issue]:
    if not grant.virtual_accounts:
        yield _CHOOSE_VIRTUAL
    elif not set(grant.virtual_accounts) <= {row.id for row in inside_of(account)}:
        yield _GONE


def _until_issues(context: Context, until: date | None, *, inside: bool) -> Iterator[Issue]:
    if inside:
        if until is not None:
            yield _INSIDE
        return
    most = today(context) + context.config.clocks.access_outside_most
    if until is None:
        yield _ENTER_UNTIL
    elif until <= today(context):
        yield _AHEAD
    elif until > most:
        yield Issue(_TOO_FAR.of(date=most), "until")
