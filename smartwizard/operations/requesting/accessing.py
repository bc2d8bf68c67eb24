"""Requests for access to an existing Smart Account: to it, or to virtual accounts (R26–R29)."""

from ...messages import N_, refuse_if
from ...models import RequestRow
from ...registry import Context
from ..known import PostalAddress
from . import granting, grants
from .access_mails import LETTERS
from .checks import applicant_check
from .claims import Claim, free, hold_again
from .deciders import by_administrators, of_account
from .kind import Kind
from .views import AskedAccount, Check, Grant, GrantOffer

SERIES = "AR"
NOBODY = N_(
    "Nobody yet: the registry operator names an administrator first", "who decides a request"
)
_RESERVED = N_(
    "Only administrators of the Smart Account decide this request. Write to them, or appoint an "
    "administrator when nobody answers."
)
_ACTIVE = N_("The Smart Account is active.")
_CLOSED = N_("The Smart Account is closed.")
_NOT_HELD = N_("The requester does not hold all of this access yet.")
_HELD = N_("The requester already holds all of this access.")


def claim_of(account_id: int, person_id: int) -> Claim:
    """One open request a person and account."""
    return Claim("access", f"{account_id}:{person_id}")


def account_check(row: RequestRow) -> Check:
    """The account that the request is about can still be used."""
    account = row.account or row.result
    fine = account is not None and account.status == "active"
    return Check("account", fine, _ACTIVE if fine else _CLOSED)


def asked_of(row: RequestRow) -> AskedAccount:
    """An existing account: no more of it is told than that it is there."""
    account = row.account or row.result
    return AskedAccount(
        name=account.name if account is not None else row.details["name"],
        domain=account.domain if account is not None else row.subject,
        account_type=account.account_type if account is not None else "customer",
        visibility="",
        headquarters=PostalAddress(""),
        headquarters_line="",
        virtual_accounts=grants.names(account, row.details.get("virtual_accounts", ())),
    )


def _claims(row: RequestRow) -> tuple[Claim, ...]:
    if row.account is None or row.applicant is None:
        return ()
    return (claim_of(row.account.id, row.applicant.id),)


def _checks(context: Context, row: RequestRow) -> tuple[Check, ...]:
    return (applicant_check(row), account_check(row), _held_check(context, row))


def _held_check(context: Context, row: RequestRow) -> Check:
    fine = row.applicant is None or row.account is None
    if row.applicant is not None and row.account is not None:
        asked = row.details["virtual_accounts"]
        fine = not granting.has_everything(context, row.applicant, row.account, asked)
    return Check("held", fine, _NOT_HELD if fine else _HELD)


def _offer(context: Context, row: RequestRow) -> GrantOffer | None:
    if row.applicant is None or row.account is None:
        return None
    asked = row.details["virtual_accounts"]
    return grants.offer(context, row.account, row.applicant.email, asked)


def _grant(context: Context, row: RequestRow, grant: Grant | None) -> None:
    assert row.applicant is not None  # checked before
    assert row.account is not None
    refuse_if(grants.issues(context, row.account, row.applicant.email, grant))
    assert grant is not None
    free(row)
    granting.give(context, row.applicant, row.account, grant, row)


def _take_back(context: Context, row: RequestRow) -> None:
    assert row.account is not None
    granting.take_back(context, row, row.account)
    hold_again(row, _claims(row), context.now)


def _access(code: str, access_type: str) -> Kind:
    return Kind(
        code=code,
        access_type=access_type,
        deciders=of_account,
        decided_by=by_administrators,
        asked=asked_of,
        checks=_checks,
        claims=_claims,
        grant=_grant,
        take_back=_take_back,
        offer=_offer,
        letters=LETTERS,
        operator_too=False,
        appoints=True,
        explained=True,
        reserved=_RESERVED,
        nobody=NOBODY,
    )


ACCESS = _access("access", "smart_account")
VIRTUAL_ACCESS = _access("virtual_access", "virtual_account")
