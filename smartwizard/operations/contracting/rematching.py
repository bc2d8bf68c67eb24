"""Access that rested on a match, when its person's company or e-mail has changed (R59)."""

from collections import defaultdict
from dataclasses import replace

from ...models import ContractAccessRow, ContractItemRow, PersonRow
from ...registry import Context
from ...rules.contracts import TypedNumber, key
from . import holding, items, mails, submitting
from .judging import Ask, Judged, judge
from .registering import asked_as

_Kind = tuple[str, str, str]


def rematch(context: Context, person: PersonRow) -> None:
    """What no longer matches gets a new item, Pending, and stays usable while that is pending."""
    alike: defaultdict[_Kind, list[ContractAccessRow]] = defaultdict(list)
    matched = holding.held(person, context.now).where(ContractAccessRow.matched)
    for row in matched.order_by(ContractAccessRow.id):
        alike[row.access, asked_as(row)[1], row.terms].append(row)
    for asked, rows in alike.items():
        for first in range(0, len(rows), submitting.SLICE):
            _rematch(context, person, asked, rows[first : first + submitting.SLICE])


def _rematch(
    context: Context, person: PersonRow, asked: _Kind, rows: list[ContractAccessRow]
) -> None:
    access, kind, _ = asked
    numbers = [asked_as(row)[0] for row in rows]
    typed = [TypedNumber(number, number, key(number)) for number in numbers]
    besides = frozenset(row.__data__["request"] for row in rows)
    found = judge(context, Ask(person, access, kind, typed, besides))
    lost = [
        (row, _anew(each))
        for row, each in zip(rows, found, strict=True)
        if not (each.facts.matches or each.facts.asked)
    ]
    if lost:
        _ask_anew(context, person, asked, lost)


def _anew(found: Judged) -> Judged:
    """A number whose company no longer matches is for people to decide, whatever else changed."""
    facts = replace(found.facts, complete=True, known=True, held=False, new=False, direct=None)
    return replace(found, facts=facts)


def _ask_anew(
    context: Context, person: PersonRow, asked: _Kind, lost: list[tuple[ContractAccessRow, Judged]]
) -> None:
    access, kind, terms = asked
    submission = submitting.begin(context, person, access, kind, terms)
    submission.finished_at = context.now
    submission.save()
    written = items.write(context, submission, person, [each for _, each in lost])
    for (row, _), request in zip(lost, written, strict=True):
        row.confirm, row.matched = request, False
        row.save()
    mails.tell_deciders(context, written, f"contract_submission:{submission.id}:sent")
    of_it = ContractItemRow.select().where(ContractItemRow.submission == submission.number)
    cause = f"contract_submission:{submission.id}:results"
    submitting.mail_results(context, person, list(of_it), cause, again=True)
    results = [each.result for _, each in lost]
    new = {"results": {result: results.count(result) for result in set(results)}}
    context.log("contract.checked_again", submission, new=new)
