"""Contract access: numbers and what they came to, what is registered, who decides (R30–R34)."""

from ..messages import N_, Issue, Refused, Text, refuse_if
from ..models import ContractRow, ContractSubmissionRow, RetriesOffRow
from ..readiness import facts_of, missing
from ..registry import Context, Who, command, query
from ..rules import contracts
from ..rules.text import length, several_lines
from ..words import values
from . import known
from .contract_views import (
    AuthorizationLetter,
    ContactWay,
    ContractStart,
    Registered,
    Submission,
)
from .contracting import authorizing, holding, rechecking, registering, revoking, showing
from .contracting import submitting as sending
from .contracting.administrators import administers
from .contracting.items import wants_retries
from .registration import language_issues
from .requesting import history
from .requesting.contract_result import DOWNLOAD, FULL, ORDERING
from .requesting.detail import circle_of, visible
from .requesting.loading import load_rules
from .requesting.status import PENDING, judged
from .requesting.timeline import COMMENT

REASONS = values("revoke.reason")
LONGEST = 1000
_CHOOSE_REASON = Issue(N_("Choose one of the reasons in the list."), "reason_code")
_REASON = N_("Reason for revoking", "field")
_COMMENT = N_("Comment", "field")
_NOT_DECIDER = Issue(N_("Only those who decide a request can comment on it."))
_NO_CONTRACT = Issue(N_("This contract was not found. Go back to the list."))
_ONE = Issue(N_("Enter one number."), "number")
_CHOOSE_ACCESS = Issue(N_("Choose full support or download only."), "access")
_BILL_TO = N_(
    "If you have a bill-to ID, use it: it opens all contracts under it. Its administrator confirms "
    "the request; ask for support through that person."
)
_DOWNLOADS = N_("The company contract administrators have to approve downloads.")
_VIEWS = N_("Bill-to IDs are for placing orders, contract numbers for viewing contracts.")
_NOTES: dict[str, Text] = {FULL: _BILL_TO, DOWNLOAD: _DOWNLOADS, ORDERING: _VIEWS}


@query(who=Who.PERSON)
def start(context: Context, *, access: str) -> ContractStart:
    """What is to be known before numbers are typed: what is missing, the terms, the kinds (R30)."""
    if access not in sending.TERMS:
        raise Refused(_CHOOSE_ACCESS)
    version, terms = sending.TERMS[access]
    return ContractStart(
        access=access,
        missing=missing(facts_of(context.me)),
        terms=terms,
        terms_version=version,
        number_kinds=sending.NUMBER_KINDS[access],
        bill_to_note=_NOTES[access],
        most=contracts.MOST,
    )


@command(who=Who.PERSON, transaction=False)
def submit(
    context: Context,
    *,
    access: str,
    number_kind: str,
    numbers: tuple[str, ...],
    terms_version: str,
    submission: str = "",
) -> Submission:
    """Work out up to 50 numbers, each by itself; the same call again changes nothing.

    The first call of a submission gives its number, the others name it; `finish` is the last.
    """
    typed = sending.checked(access, number_kind, numbers)
    load_rules()
    with context.transaction():
        row = sending.opened(context, submission, access, number_kind, terms_version)
        sending.add(context, row, typed)
    with context.store.transaction(writes=False):  # nobody waits while the answer is put together
        return showing.submission(context, row)


@command(who=Who.PERSON, transaction=False)
def finish(context: Context, *, submission: str) -> Submission:
    """Mail the results of a submission, once (R32)."""
    with context.transaction():
        row = showing.mine(context, submission)
        if not sending.finish(context, row):
            context.nothing_to_log()
    with context.store.transaction(writes=False):  # nobody waits while the answer is put together
        return showing.submission(context, row)


@query(who=Who.PERSON)
def submission(context: Context, *, number: str) -> Submission:
    """A submission of mine, as its numbers stand now."""
    return showing.submission(context, showing.mine(context, number))


@command(who=Who.PERSON, transaction=False)
def correct(context: Context, *, request: str, number: str) -> Submission:
    """Send another number in the place of one that was denied."""
    typed = contracts.numbers(number)
    refuse_if(contracts.number_issues("number", typed) or ([_ONE] if len(typed) > 1 else []))
    load_rules()
    with context.transaction():
        item = rechecking.mine(context, request)
        return _finished(context, rechecking.replaced(context, item, number=typed[0].number))


@command(who=Who.PERSON, transaction=False)
def ask_instead(context: Context, *, request: str, access: str) -> Submission:
    """Ask for full support instead of download only, or the other way round."""
    refuse_if([] if access in (FULL, DOWNLOAD) else [_CHOOSE_ACCESS])
    load_rules()
    with context.transaction():
        item = rechecking.mine(context, request)
        # Ordering was asked for under other terms.
        refuse_if([_CHOOSE_ACCESS] if item.access == ORDERING else [])
        return _finished(context, rechecking.replaced(context, item, access=access))


@command(who=Who.PERSON, transaction=False)
def retry(context: Context, *, request: str) -> Submission:
    """Work out a number again now, under the terms accepted then (R62)."""
    load_rules()
    with context.transaction():
        item = rechecking.mine(context, request)
        if judged(item.request, context.now) == PENDING:
            if not rechecking.again(context, item, rechecking.work_out(context, item)):
                context.nothing_to_log()
            return showing.submission(context, showing.mine(context, item.submission))
        return _finished(context, rechecking.replaced(context, item))


@query(who=Who.PERSON)
def authorisation(context: Context, *, request: str, language: str) -> AuthorizationLetter:
    """A mail ready to send for somebody at the entitled company, in a language (R31)."""
    refuse_if(language_issues(language))
    return authorizing.letter(context, rechecking.mine(context, request), language)


@query(who=Who.PERSON)
def registered(context: Context) -> Registered:
    """What I have registered, in the three tables of its window (R33)."""
    return registering.registered(context)


@command(who=Who.PERSON)
def remove(context: Context, *, access_id: int) -> Registered:
    """Give up access of mine (R62)."""
    holding.end(context, registering.mine(context, access_id), "removed")
    return registering.registered(context)


@query(who=Who.PERSON)
def contact(context: Context, *, access_id: int) -> ContactWay:
    """Whom to ask about access of mine (R33)."""
    return registering.contact(context, registering.mine(context, access_id))


@command(who=Who.SIGNED_IN)
def revoke(context: Context, *, access_id: int, reason: str = "", reason_code: str = "") -> None:
    """End access to what one decides about, with a reason and a mail (R21, R62)."""
    wrong = length("reason", _REASON, reason, 0 if reason_code else 1, LONGEST)
    if reason_code and reason_code not in REASONS:
        wrong = [_CHOOSE_REASON, *wrong]
    refuse_if(wrong)
    revoking.revoke(context, access_id, several_lines(reason), reason_code)


@command(who=Who.SIGNED_IN)
def lock(context: Context, *, contract_id: int, locked: bool) -> None:
    """Lock a contract against automatic approval, or unlock it: its administrators (R62)."""
    row: ContractRow | None = ContractRow.get_or_none(ContractRow.id == known.number(contract_id))
    if row is None or not (context.operator or administers(context.person, f"contract:{row.id}")):
        raise Refused(_NO_CONTRACT)
    if row.locked == locked:
        context.nothing_to_log()
        return
    row.locked = locked
    row.save()
    context.log("contract.locked" if locked else "contract.unlocked", row)


@command(who=Who.SIGNED_IN)
def comment(context: Context, *, request: str, text: str) -> None:
    """A comment among those who decide; who asked never sees it."""
    refuse_if(length("text", _COMMENT, text, 1, LONGEST))
    row = visible(context, request)
    if not circle_of(context, row).confers(context):
        raise Refused(_NOT_DECIDER)
    history.append(context, row, COMMENT, note=several_lines(text))
    context.log("request.commented", row)


@query(who=Who.PERSON)
def retries(context: Context) -> bool:
    """Whether my numbers are worked out again by themselves."""
    return wants_retries(context.me)


@command(who=Who.PERSON)
def retry_automatically(context: Context, *, wanted: bool) -> None:
    """Have my numbers worked out again by themselves, or no longer (R62)."""
    RetriesOffRow.delete().where(RetriesOffRow.person == context.me).execute()
    if not wanted:
        RetriesOffRow.create(person=context.me)
    context.log("preferences.saved", context.me, new={"retries": wanted})


def _finished(context: Context, row: ContractSubmissionRow) -> Submission:
    """A submission of one number, whose result is mailed at once."""
    sending.finish(context, row)
    return showing.submission(context, row)
