"""Ending access of others, with a reason that they read (R21, R62)."""

from ... import mail
from ...messages import N_, Code, Issue, Refused
from ...models import ContractAccessRow
from ...registry import Context, reference_of
from .. import known
from ..requesting.posting import canned
from . import holding
from .administrators import administers, place
from .registering import NOT_FOUND, number_of

_OWN = Issue(N_("This access is your own. Remove it instead."), remedy="remove")


def revoke(context: Context, access_id: int, reason: str, reason_code: str) -> None:
    """End access that who acts decides about; to others there is none of this number."""
    row: ContractAccessRow | None = ContractAccessRow.get_or_none(
        ContractAccessRow.id == known.number(access_id)
    )
    if row is None or row.ended_at is not None or not may_revoke(context, row):
        raise Refused(NOT_FOUND)
    if context.person is not None and row.person.id == context.person.id:
        raise Refused(_OWN)
    holding.end(context, row, "revoked", reason_code=reason_code)
    number, kind = number_of(row)
    mail.post(
        context,
        "contract_revoked",
        to=mail.to_person(row.person),
        cause=f"{reference_of(row)}:revoked",
        hint=str(number),
        contract=number,
        number_kind=kind,
        access=Code("access_type", row.access),
        canned=canned("revoke.reason", reason_code),
        reason=reason,
        at=context.now,
    )


def may_revoke(context: Context, row: ContractAccessRow) -> bool:
    """The operator, and the administrators; what is for ordering is the operator's alone."""
    if context.operator is not None:
        return True
    at = place(row.contract, row.bill_to, "")
    return row.access != "ordering" and administers(context.person, at)
