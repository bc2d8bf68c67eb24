"""What a number came to, worked out again: by the person, or as time does it (R31, R62)."""

from ...messages import N_, Issue, Refused
from ...models import FAR, ContractItemRow, ContractSubmissionRow, PersonRow, RequestRow
from ...registry import Context, reference_of
from ...rules.contracts import TypedNumber, key
from ...rules.text import code
from ..requesting import claims, history
from ..requesting.clocks import wind
from ..requesting.contract_result import status_of
from ..requesting.deciders import RULE
from ..requesting.settling import settle
from ..requesting.status import PENDING, judged
from . import administrators, holding, mails, submitting
from .items import kind_of
from .judging import Ask, Judged, judge
from .showing import items_of

_UNKNOWN = Issue(N_("This number was not found. Go back to the list."))
_REPLACED = Issue(N_("Another request has taken the place of this one. Open that one."))
_SETTLED = Issue(N_("This result is final. Nothing was sent."))


def mine(context: Context, request: str) -> ContractItemRow:
    """An item of who acts that can still be put right."""
    rows = ContractItemRow.select(ContractItemRow, RequestRow).join(
        RequestRow, on=ContractItemRow.request
    )
    item: ContractItemRow | None = rows.where(
        RequestRow.number == code(request).upper(), RequestRow.applicant == context.me
    ).first()
    if item is None:
        raise Refused(_UNKNOWN)
    if item.__data__["again"] is not None:
        raise Refused(_REPLACED)
    if judged(item.request, context.now) not in (PENDING, "denied"):
        raise Refused(_SETTLED)
    return item


def ask_of(person: PersonRow, items: list[ContractItemRow]) -> Ask:
    """The same numbers once more; all of one kind and access."""
    typed = [TypedNumber(i.request.subject, i.request.subject, i.number_key) for i in items]
    besides = frozenset(item.request.id for item in items)
    return Ask(person, items[0].access, items[0].number_kind, typed, besides)


def replaced(
    context: Context, item: ContractItemRow, *, number: str = "", access: str = ""
) -> ContractSubmissionRow:
    """Send a denied number anew, perhaps another one or for other access: a new item (R62)."""
    person = item.person
    assert person is not None
    if judged(item.request, context.now) != "denied":
        raise Refused(_SETTLED)
    typed = TypedNumber(number, number, key(number)) if number else ask_of(person, [item]).typed[0]
    access = access or item.access
    row = submitting.begin(context, person, access, item.number_kind, item.terms)
    submitting.write(context, row, Ask(person, access, item.number_kind, [typed]))
    item.again, item.again_at = items_of(row.number)[0], FAR
    item.save()
    return row


def changes(item: ContractItemRow, status: str, found: Judged) -> bool:
    """Whether what an item comes to now is told and written; pending ones only get decided."""
    if status == "denied":
        return found.result != item.result
    if found.result == "unknown":
        return True
    return item.result == "mismatch" and found.result in ("approved", "pending_company")


def again(context: Context, item: ContractItemRow, found: Judged) -> bool:
    """Bring an item up to what it comes to now, and tell its person; whether anything changed."""
    row, person = item.request, item.person
    status = judged(row, context.now)
    if person is None or status not in (PENDING, "denied") or not changes(item, status, found):
        return False
    context.log("contract.checked_again", row, new={"result": found.result})
    if status == "denied":
        made = replaced(context, item)
        made.finished_at = context.now
        made.save()
        item = items_of(made.number)[0]
    elif found.result == "pending_company":
        hand_over(context, item, found)
        return True
    else:
        _settle(context, item, status_of(found.result), found)
    _tell(context, person, item)
    return True


def work_out(context: Context, item: ContractItemRow) -> Judged:
    """What an item comes to now."""
    assert item.person is not None
    return judge(context, ask_of(item.person, [item]))[0]


def _settle(context: Context, item: ContractItemRow, status: str, found: Judged) -> None:
    item.request = settle(context, item.request, status, by=RULE, why=found.why)
    item.result, item.again_at = found.result, FAR
    item.save()
    claims.free(item.request)
    if status_of(found.result) == "approved":
        holding.give(context, item, item.request)
    history.append(context, item.request, status, by=RULE)
    context.log(f"request.{status}", item.request, old={"status": PENDING}, new={"by": RULE})


def hand_over(context: Context, item: ContractItemRow, found: Judged | None = None) -> None:
    """Other people decide from now on, or nobody but the operator: clocks and mails are theirs."""
    row = item.request
    told = administrators.deciders(row, context.now) if row.kind == "contract" else []
    if found is not None:
        item.result, item.again_at = found.result, FAR
        item.save()
        row.details = {**row.details, "why": found.why}
    wind(row, kind_of(item.access), context.config.clocks, people=bool(told))
    row.version += 1
    row.save()
    station = history.append(context, row, "handed_over", count=len(told))
    mails.tell_deciders(context, [row], f"{reference_of(station)}:sent")
    context.log("request.handed_over", row, new={"deciders": len(told)})


def _tell(context: Context, person: PersonRow, item: ContractItemRow) -> None:
    cause = f"{reference_of(item)}:again:{item.request.version}"
    submitting.mail_results(context, person, [item], cause, again=True)
