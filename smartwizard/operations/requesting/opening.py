"""Opening a Smart Account, and taking it back within the hold of a decision (R19, R21)."""

from dataclasses import dataclass
from typing import Any

from ...messages import N_, Issue, Refused
from ...models import (
    FAR,
    EventRow,
    PersonRow,
    RequestRow,
    RoleRow,
    SmartAccountRow,
    VirtualAccountRow,
)
from ...registry import Context, reference_of
from ...roles import ADMINISTRATOR
from ...rules import accounts
from .claims import Claim

DEFAULT = "DEFAULT"
_BUILT_ON = N_(
    "The Smart Account “{account}” is already in use. To undo this decision, contact support."
)


def name_key(name: str) -> str:
    """The key under which an account name is claimed (R13)."""
    return accounts.name_key(name)


@dataclass(frozen=True)
class Plan:
    """An account to open; `creator_host` is set for a domain that the operator allowed (R0)."""

    name: str
    domain: str
    headquarters: dict[str, Any]
    visibility: str
    creator_host: str = ""


def open_account(
    context: Context, plan: Plan, creator: PersonRow, *, request: RequestRow | None = None
) -> SmartAccountRow:
    """The account, its virtual account DEFAULT, its creator as administrator, the log entry (R19).

    Claiming name and domain, and the mails, are the caller's.
    """
    account = SmartAccountRow.create(
        name_key=name_key(plan.name), created_at=context.now, **vars(plan)
    )
    VirtualAccountRow.create(
        account=account, name=DEFAULT, name_key=name_key(DEFAULT), created_at=context.now
    )
    RoleRow.create(
        person=creator,
        account=account,
        role=ADMINISTRATOR,
        since=context.now,
        ends=FAR,
        request_id=None if request is None else request.id,
    )
    made = {"domain": plan.domain, "visibility": plan.visibility}
    context.log("account.created", account, new={**made, "administrator": reference_of(creator)})
    return account


def claims_of(account: SmartAccountRow) -> tuple[Claim, ...]:
    """What a live account holds."""
    return Claim("name", account.name_key), Claim("domain", account.domain)


def take_back(context: Context, account: SmartAccountRow) -> None:
    """Remove an account that was opened by a decision now undone; refused once it was used."""
    if _is_used(account):
        raise Refused(Issue(_BUILT_ON.of(account=account.name)))
    context.log("account.removed", account, old={"domain": account.domain})
    account.delete_instance()


def _is_used(account: SmartAccountRow) -> bool:
    """Whether anybody has built on the account since it was opened."""
    opened = ("account.created",)
    return (
        account.version != 1
        or RoleRow.select().where(RoleRow.account == account).count() != 1
        or VirtualAccountRow.select().where(VirtualAccountRow.account == account).count() != 1
        or _requests_to(account).exists()
        or RequestRow.select().where(RequestRow.result == account).count() != 1
        or EventRow.select()
        .where(EventRow.subject == reference_of(account), EventRow.action.not_in(opened))
        .exists()
    )


def _requests_to(account: SmartAccountRow) -> Any:
    """Requests that were sent to the account, or decided by its people."""
    sent_here = RequestRow.created_at > account.created_at
    return RequestRow.select().where(
        RequestRow.account == account, sent_here | (RequestRow.status != "pending")
    )
