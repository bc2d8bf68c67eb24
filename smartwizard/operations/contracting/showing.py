"""Submissions as their person sees them, in a fixed number of statements (R32)."""

from collections.abc import Sequence

from ...messages import N_, Issue, Refused
from ...models import (
    FAR,
    BillToContractRow,
    BillToRow,
    ContractItemRow,
    ContractSubmissionRow,
    PersonRow,
    RequestRow,
)
from ...registry import Context
from ...rules.text import code
from ..contract_views import ItemView, Submission
from ..requesting.contract_result import BILL_TO, ORDERING
from ..requesting.deciders import Circle, Group, circle, shown
from ..requesting.kinds import KINDS
from ..requesting.status import PENDING, judged
from ..requesting.views import Deciders
from .administrators import people
from .items import wants_retries
from .saying import remedies, say

_UNKNOWN = Issue(N_("These results were not found. Go back to the list."))


def mine(context: Context, number: str) -> ContractSubmissionRow:
    """A submission of who acts; to anybody else there is none of this number."""
    row: ContractSubmissionRow | None = ContractSubmissionRow.get_or_none(
        ContractSubmissionRow.number == code(number).upper(),
        ContractSubmissionRow.person == context.me,
    )
    if row is None:
        raise Refused(_UNKNOWN)
    return row


def items_of(number: str) -> list[ContractItemRow]:
    """The items of a submission with their requests, in the order they were sent."""
    rows = ContractItemRow.select(ContractItemRow, RequestRow).join(
        RequestRow, on=ContractItemRow.request
    )
    return list(rows.where(ContractItemRow.submission == number).order_by(ContractItemRow.id))


def submission(context: Context, row: ContractSubmissionRow) -> Submission:
    """A submission with everything that became of it by now."""
    person = row.person or context.me
    return Submission(
        number=row.number,
        access=row.access,
        number_kind=row.number_kind,
        at=row.at,
        finished=row.finished_at < FAR,
        email=person.email,
        items=views(context, person, items_of(row.number)),
    )


def views(
    context: Context, person: PersonRow, items: Sequence[ContractItemRow]
) -> tuple[ItemView, ...]:
    """Items of one person."""
    retries = wants_retries(person)
    shown_to = [item.request for item in items if _shows_deciders(context, item)]
    deciding = people({row.subject_key for row in shown_to if row.kind == "contract"})
    bill_tos, others = _bill_tos(items), _others(items)
    return tuple(
        _view(
            context,
            item,
            _circle(context, item.request, deciding),
            retries=retries,
            other=others.get(item.id) or str(item.request.details.get("other", "")),
            bill_to=bill_tos.get(item.__data__["contract"], ""),
        )
        for item in items
    )


def _view(
    context: Context,
    item: ContractItemRow,
    around: Circle,
    *,
    retries: bool,
    other: str,
    bill_to: str,
) -> ItemView:
    row = item.request
    status = judged(row, context.now)
    said = say(context, item, row, retries=retries, other=other)
    return ItemView(
        request=row.number,
        number=row.subject,
        number_kind=item.number_kind,
        access=item.access,
        result="approved" if status == "approved" else item.result,
        status=status,
        reason=said.reason_text,
        next=said.next_text,
        remedies=remedies(context, item, row),
        version=row.version,
        deciders=_deciders(context, item, around),
        bill_to=bill_to if status == "approved" else "",
        other=other,
        again_at=said.date if said.next == "again" else None,
        case="ordering_bill_to" if item.access == ORDERING else "contract_registration",
    )


def _shows_deciders(context: Context, item: ContractItemRow) -> bool:
    """Where somebody decides; of a bill-to ID its administrator is who to ask for support too."""
    status = judged(item.request, context.now)
    return status == PENDING or (item.number_kind == BILL_TO and status == "approved")


def _deciders(context: Context, item: ContractItemRow, around: Circle) -> Deciders:
    """How many they are; of a bill-to ID, whom to go through, by name (R30)."""
    if item.number_kind == BILL_TO and around.people:
        return shown(around.people, "full", operator=around.operator)
    return around.seen_by(context)


def _circle(context: Context, row: RequestRow, deciding: dict[str, list[PersonRow]]) -> Circle:
    applicant = row.__data__["applicant"]
    known = deciding.get(row.subject_key, []) if row.kind == "contract" else []
    others = tuple(person for person in known if person.id != applicant)
    return circle(row, KINDS[row.kind], Group(others, ()), context.now)


def _bill_tos(items: Sequence[ContractItemRow]) -> dict[int, str]:
    """A bill-to ID that contains each contract."""
    numbers = {item.__data__["contract"] for item in items if item.__data__["contract"]}
    rows = BillToContractRow.select(BillToContractRow, BillToRow).join(BillToRow)
    under = rows.where(BillToContractRow.contract.in_(numbers))
    ordered = under.order_by(BillToRow.number_key.desc())
    return {row.__data__["contract"]: row.bill_to.number for row in ordered}


def _others(items: Sequence[ContractItemRow]) -> dict[int, str]:
    """The requests that took the place of items which were worked out again."""
    later = {item.__data__["again"]: item.id for item in items if item.__data__["again"]}
    rows = ContractItemRow.select(ContractItemRow, RequestRow).join(
        RequestRow, on=ContractItemRow.request
    )
    return {
        later[row.id]: row.request.number for row in rows.where(ContractItemRow.id.in_([*later]))
    }
