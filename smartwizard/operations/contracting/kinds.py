"""Requests for access to a contract or bill-to ID, and for ordering (R30, R31, R62)."""

from dataclasses import replace

from ...messages import N_, Issue, Refused
from ...models import ContractItemRow, RequestRow
from ...registry import Context
from ..known import PostalAddress
from ..requesting.checks import applicant_check
from ..requesting.claims import Claim, free, hold_again
from ..requesting.kind import Kind
from ..requesting.views import AskedAccount, Check, Grant
from . import administrators, flags, holding
from .mails import LETTERS

_IN_FORCE = N_("The number exists and is in force.")
_NOT_IN_FORCE = N_("The number is no longer known, or no longer in force.")
_NOT_HELD = N_("The requester does not hold all of this access yet.")
_HELD = N_("The requester already holds all of this access.")


def claim_key(row: RequestRow, person: int) -> str:
    """One pending item a person, access and number."""
    asked = row.details
    return f"{person}:{asked['access_type']}:{asked['number_kind']}:{asked['key']}"


def item_of(row: RequestRow) -> ContractItemRow:
    """The number that a request is about, with its contract or bill-to ID."""
    return ContractItemRow.get(ContractItemRow.request == row)


def in_force(item: ContractItemRow, context: Context) -> bool:
    """Whether what a number stands for is there, and has not ended."""
    if item.bill_to is not None:
        return True
    return item.contract is not None and item.contract.ends > context.now


def _asked(row: RequestRow) -> AskedAccount:
    """A number: it has a name, and neither domain nor type."""
    return AskedAccount(
        name=row.subject,
        domain="",
        account_type="",
        visibility="",
        headquarters=PostalAddress(""),
        headquarters_line="",
    )


def _claims(row: RequestRow) -> tuple[Claim, ...]:
    if row.applicant is None:
        return ()
    return (Claim("contract", claim_key(row, row.applicant.id)),)


def _checks(context: Context, row: RequestRow) -> tuple[Check, ...]:
    item = item_of(row)
    known = in_force(item, context)
    checks = (
        applicant_check(row),
        Check("contract", known, _IN_FORCE if known else _NOT_IN_FORCE),
    )
    if row.applicant is None:
        return checks
    contracts = [] if item.contract is None else [item.contract.id]
    holdings = holding.Holdings(row.applicant, context.now, contracts, frozenset({row.id}))
    held = holdings.has(item.access, item.contract, item.bill_to)
    return (*checks, Check("held", not held, _HELD if held else _NOT_HELD))


def _grant(context: Context, row: RequestRow, _: Grant | None) -> None:
    item = item_of(row)
    if not in_force(item, context):
        raise Refused(Issue(_NOT_IN_FORCE))
    free(row)
    holding.give(context, item, row)


def _take_back(context: Context, row: RequestRow) -> None:
    holding.take_back(context, row)
    hold_again(row, _claims(row), context.now)


CONTRACT = Kind(
    code="contract",
    access_type="full_support",
    deciders=administrators.deciders,
    decided_by=administrators.decided_by,
    asked=_asked,
    checks=_checks,
    claims=_claims,
    grant=_grant,
    take_back=_take_back,
    letters=LETTERS,
    overdue="contract_overdue",
    by_subject=True,
    places=administrators.places,
    together=administrators.people,
    flags=flags.of,
)
ORDERING_KIND = replace(
    CONTRACT,
    code="ordering",
    access_type="ordering",
    deciders=administrators.nobody,
    decided_by=administrators.by_nobody,
    places=administrators.no_places,
    together=administrators.nobody_at,
)
