"""Sending numbers: up to 500 a submission, some at a time, one mail with all results (R30, R32)."""

from collections.abc import Sequence

from ... import mail
from ...messages import N_, Code, Issue, Refused, Text, refuse_if
from ...models import (
    FAR,
    ContractItemRow,
    ContractSubmissionRow,
    PersonRow,
    RequestRow,
)
from ...numbers import next_number
from ...registry import Context, reference_of
from ...rules import contracts
from ...rules.contracts import MOST, TypedNumber
from ...store import lock
from ..requesting.contract_result import BILL_TO, CONTRACT, DOWNLOAD, FULL, ORDERING, SERIAL
from ..requesting.status import judged
from . import items, mails, showing
from .judging import Ask, judge
from .saying import GROUPS, group, say

SLICE = 50
_SERIES = "CT"
LINK = "smartwizard://requests/{number}"
NUMBER_KINDS = {
    FULL: (BILL_TO, CONTRACT),
    DOWNLOAD: (CONTRACT, SERIAL, BILL_TO),
    ORDERING: (BILL_TO, CONTRACT),
}
_SUPPORT = N_(
    "By sending the numbers, you agree to the terms of the service descriptions that apply to them."
)
_ORDERS = N_(
    "By sending the numbers, you agree to comply with the terms of the service descriptions "
    "that apply to them."
)
TERMS: dict[str, tuple[str, Text]] = {
    FULL: ("support-1", _SUPPORT),
    DOWNLOAD: ("support-1", _SUPPORT),
    ORDERING: ("ordering-1", _ORDERS),
}
_CHOOSE_ACCESS = Issue(N_("Choose what the access is for."), "access")
_CHOOSE_KIND = Issue(N_("Choose the kind of number."), "number_kind")
_NEW_TERMS = Issue(N_("The terms have changed. Read them, then send again."), "terms", "reload")
_FINISHED = Issue(N_("The results were already sent. Start again with the other numbers."))
_TOO_MANY = N_("At most {maximum} numbers can be sent at once; there are {count}.")


def checked(access: str, number_kind: str, numbers: tuple[str, ...]) -> tuple[TypedNumber, ...]:
    """The numbers of one call; refused with everything that is wrong with them."""
    if access not in TERMS:
        raise Refused(_CHOOSE_ACCESS)
    typed = contracts.numbers("\n".join(numbers))
    wrong = [] if number_kind in NUMBER_KINDS[access] else [_CHOOSE_KIND]
    wrong += contracts.number_issues("numbers", typed)
    if len(typed) > SLICE:
        wrong.append(Issue(_TOO_MANY.of(maximum=SLICE, count=len(typed)), "numbers"))
    refuse_if(wrong)
    return typed


def begin(
    context: Context, person: PersonRow, access: str, number_kind: str, terms: str
) -> ContractSubmissionRow:
    """A new submission, with nothing in it yet."""
    return ContractSubmissionRow.create(
        number=next_number(context, _SERIES),
        person=person,
        access=access,
        number_kind=number_kind,
        terms=terms,
        at=context.now,
        touched_at=context.now,
    )


def opened(
    context: Context, number: str, access: str, number_kind: str, terms: str
) -> ContractSubmissionRow:
    """The submission to add to: a new one, or one that was begun and is not finished."""
    lock(context.me)
    if terms != TERMS[access][0]:
        raise Refused(_NEW_TERMS)
    if not number:
        return begin(context, context.me, access, number_kind, terms)
    row = showing.mine(context, number)
    if row.finished_at < FAR or (row.access, row.number_kind) != (access, number_kind):
        raise Refused(_FINISHED)
    return row


def add(context: Context, row: ContractSubmissionRow, typed: Sequence[TypedNumber]) -> None:
    """Work out more numbers; those that it has already, from a call that was repeated, stay."""
    rows = ContractItemRow.select(ContractItemRow.number_key)
    there = {item.number_key for item in rows.where(ContractItemRow.submission == row.number)}
    new = [each for each in typed if each.key not in there]
    count = len(there) + len(new)
    refuse_if([Issue(_TOO_MANY.of(maximum=MOST, count=count), "numbers")] if count > MOST else [])
    row.touched_at = context.now
    row.save()
    if not new:
        context.nothing_to_log()
        return
    write(context, row, Ask(context.me, row.access, row.number_kind, new))


def write(context: Context, row: ContractSubmissionRow, ask: Ask) -> list[RequestRow]:
    """Write what the numbers of a slice came to, and tell the deciders, in one transaction."""
    judged_now = judge(context, ask)
    written = items.write(context, row, ask.person, judged_now)
    pending = [each for each in written if each.status == "pending"]
    mails.tell_deciders(context, pending, f"{reference_of(written[0])}:sent")
    results = [each.result for each in judged_now]
    counts = {result: results.count(result) for result in dict.fromkeys(results)}
    context.log("contract.submitted", row, new={"access": row.access, "results": counts})
    return written


def finish(context: Context, row: ContractSubmissionRow) -> bool:
    """Mail the results, once; whether that was to be done."""
    if row.finished_at < FAR:
        return False
    row.finished_at = context.now
    row.save()
    context.log("contract.finished", row)
    if row.person is not None:
        of_it = showing.items_of(row.number)
        mail_results(context, row.person, of_it, f"{reference_of(row)}:results", again=False)
    return True


def mail_results(
    context: Context,
    person: PersonRow,
    of_it: Sequence[ContractItemRow],
    cause: str,
    *,
    again: bool,
) -> None:
    """The results as the page lists them, each number under its status (R32)."""
    if not of_it:
        return
    retries = items.wants_retries(person)
    listed: dict[str, list[object]] = {name: [] for name in GROUPS}
    for item in of_it:
        row = item.request
        said = say(context, item, row, retries=retries, other=str(row.details.get("other", "")))
        status = judged(row, context.now)
        result = "approved" if status == "approved" else item.result
        line = [row.subject, Code("contract.number", item.number_kind)]
        code = Code("contract.result", result)
        listed[group(status)].append([*line, code, *said.in_letters, row.number])
    mail.post(
        context,
        "contract_results",
        to=mail.to_person(person),
        cause=cause,
        hint=of_it[0].request.subject,
        access=Code("access_type", of_it[0].access),
        submission=of_it[0].submission,
        at=of_it[0].request.created_at,
        again=again,
        count=len(of_it),
        groups=[[Code("contract.group", name), found] for name, found in listed.items() if found],
        link=LINK.format(number=of_it[0].request.number),
    )
