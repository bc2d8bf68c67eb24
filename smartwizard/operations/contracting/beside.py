"""What stands beside a request for contract access: the person and the contract, compared (A02)."""

from ...messages import Text
from ...models import (
    ContractAccessRow,
    ContractItemRow,
    ContractRow,
    PersonRow,
    RequestRow,
)
from ...registry import Context
from ..requesting import snapshots
from ..requesting.contract_facts import ContractFacts, EarlierItem, EntitledCompany
from ..requesting.deciders import Circle
from ..requesting.status import DENIED, judged
from . import flags, showing
from .administrators import administers
from .finding import live_under
from .matching import billed, domains_of, entitled, host_of
from .registering import lines

_LISTED = 20


def why(context: Context, around: Circle) -> tuple[Text, ...]:
    """Why a rule denied a number, and what is next, as its results say it; else nothing (R31)."""
    row = around.row
    if not around.kind.by_subject or judged(row, context.now) != DENIED:
        return ()
    item: ContractItemRow | None = ContractItemRow.get_or_none(ContractItemRow.request == row)
    if item is None or item.person is None:
        return ()
    (view,) = showing.views(context, item.person, [item])
    return (view.reason,) if view.next is None else (view.reason, view.next)


def facts(context: Context, around: Circle) -> ContractFacts | None:
    """What deciders see of a number that is asked for; nothing for other kinds of requests."""
    row = around.row
    if not around.kind.by_subject or not around.includes(context):
        return None
    item = ContractItemRow.get_or_none(ContractItemRow.request == row)
    if item is None:
        return None
    person, contract = item.person, item.contract
    companies = billed(item.bill_to)
    if contract is not None:
        companies = entitled([contract.id]).get(contract.id, {})
    domains = domains_of(companies)
    noticed = flags.of(context, [row])[row.id]
    return ContractFacts(
        access=item.access,
        number_kind=item.number_kind,
        number=row.subject,
        bill_to="" if item.bill_to is None else item.bill_to.number,
        company="" if person is None else person.company_name,
        chosen=person is not None and person.company is not None,
        email_domain="" if person is None else host_of(person),
        address="" if person is None else snapshots.of_person(person).address,
        company_differs="company_differs" in noticed,
        domain_differs="domain_differs" in noticed,
        companies=tuple(
            EntitledCompany(name, tuple(dict.fromkeys(domains.get(key, ()))))
            for key, name in companies.items()
        ),
        contracts=lines(_contracts(context, item)),
        seller="" if contract is None else contract.seller,
        seller_contact="" if contract is None else contract.seller_contact,
        issued=None if contract is None else contract.issued,
        ends=None if contract is None else contract.ends,
        locked="locked" in noticed,
        history=_history(context, item, person),
        may_lock=contract is not None and administers(context.person, f"contract:{contract.id}"),
        access_id=_access_of(row),
    )


def _contracts(context: Context, item: ContractItemRow) -> list[ContractRow]:
    if item.bill_to is not None:
        return live_under([item.bill_to.id], context.now).get(item.bill_to.id, [])
    return [] if item.contract is None else [item.contract]


def _history(
    context: Context, item: ContractItemRow, person: PersonRow | None
) -> tuple[EarlierItem, ...]:
    """What the same person asked for about the same number before, the newest first."""
    if person is None:
        return ()
    rows = ContractItemRow.select(ContractItemRow, RequestRow).join(
        RequestRow, on=ContractItemRow.request
    )
    earlier = rows.where(
        ContractItemRow.person == person,
        ContractItemRow.number_key == item.number_key,
        ContractItemRow.id < item.id,
    )
    return tuple(
        EarlierItem(
            request=each.request.number,
            at=each.request.created_at,
            access=each.access,
            result=each.result,
            status=judged(each.request, context.now),
        )
        for each in earlier.order_by(ContractItemRow.id.desc()).limit(_LISTED)
    )


def _access_of(row: RequestRow) -> int:
    """What approving gave, as long as it has not ended."""
    given = (ContractAccessRow.request == row) | (ContractAccessRow.confirm == row)
    access = ContractAccessRow.get_or_none(given, ContractAccessRow.ended_at.is_null())
    return 0 if access is None else int(access.id)
