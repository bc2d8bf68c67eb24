"""Manage Account: the accounts to choose from and the one that is shown, in one question (R36)."""

from dataclasses import dataclass

from ..registry import Context, Who, query
from ..roles import my_account
from .account_views import AccountProperties, MyAccount, my_accounts, properties


@dataclass(frozen=True)
class AccountOverview:
    """The accounts on which who acts holds a role, and the properties of the one to show.

    `waiting` counts the requests that wait for a decision of its administrators.
    """

    accounts: tuple[MyAccount, ...]
    account: AccountProperties | None
    waiting: int


@query(who=Who.SIGNED_IN)
def overview(context: Context, *, account_id: int = 0) -> AccountOverview:
    """One account and those beside it; without a number the first of mine.

    The operator has none, and sees the one whose number is given (R54).
    """
    mine = my_accounts(context) if context.person is not None else ()
    wanted = account_id or next((each.id for each in mine), 0)
    if not wanted:
        return AccountOverview(mine, None, 0)
    shown = properties(context, my_account(context, wanted))
    return AccountOverview(mine, shown, next((m.waiting for m in mine if m.id == wanted), 0))
