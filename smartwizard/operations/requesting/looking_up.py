"""Looking a Smart Account up by its exact identifier, so often an hour (R18, R27)."""

from dataclasses import dataclass
from datetime import timedelta

from ...messages import N_, Issue, Refused, Text, refuse_if
from ...models import LookUpRow, RequestRow, SmartAccountRow, VirtualAccountRow
from ...registry import Context
from ...roles import OF_THE_ACCOUNT, active_administrators, roles_on
from ...rules import domains, hosts
from ...rules.text import required
from ...store import lock
from ..held_roles import HeldRole, held_on
from . import accessing, granting, grants
from .claims import holder
from .deciders import shown
from .views import Deciders, VirtualChoice

_HOUR = timedelta(hours=1)
_LATELY = timedelta(days=1)
_IDENTIFIER = N_("Account Domain Identifier", "field")
_TOO_MANY = N_(
    "You have looked up %n account domain identifier within an hour, the most there may be. "
    "Look up the next one on {date}.", "", 0,
)  # fmt: skip
_UNKNOWN = N_(
    "No Smart Account has the account domain identifier {domain}. Ask a colleague for the exact "
    "identifier, or request a Smart Account."
)
_FOUND = N_("{domain} is the Smart Account “{account}”.")
_HELD = N_("You already hold access to the Smart Account “{account}”. You can ask for more.")
_ALL_HELD = N_("You administer the Smart Account “{account}”. There is no more access to ask for.")
_OPEN = N_("Your request {number} for access to the Smart Account “{account}” is still open.")
_NONE = Deciders(Text(""), 0, operator=False)
_LOOK_UP = Issue(N_("Enter the account domain identifier and look it up first."), "identifier")


@dataclass(frozen=True)
class Resolution:
    """What an account domain identifier stands for.

    `state` is unknown, found, held (some access, more may be asked for), all_held or open;
    `text` says it, `remedy` is the way on: request_account, manage_account, open_request, or
    empty where the request can be written. `virtual_accounts` are those that may be named;
    `administrators` as the account shows them (R29).
    """

    state: str
    text: Text
    remedy: str
    domain: str
    name: str = ""
    account_type: str = ""
    held: tuple[HeldRole, ...] = ()
    open_request: str = ""
    virtual_accounts: tuple[VirtualChoice, ...] = ()
    administrators: Deciders = _NONE


def look_up(context: Context, identifier: str) -> Resolution:
    """What is there for who asks; private accounts too, and each look-up counts (R18)."""
    domain = _canonical(identifier)
    _count(context)
    account = _live(domain)
    LookUpRow.create(person=context.me, account=account, at=context.now)
    if account is None:
        return Resolution("unknown", _UNKNOWN.of(domain=domain), "request_account", domain)
    return _found(context, account)


def looked_up(context: Context, identifier: str) -> SmartAccountRow:
    """An account in use that who acts has looked up within a day; otherwise nothing is told."""
    account = _live(_canonical(identifier))
    if account is None or not _was_looked_up(context, account):
        raise Refused(_LOOK_UP)
    return account


def open_request(context: Context, account: SmartAccountRow) -> RequestRow | None:
    """The open request of who acts for access to an account."""
    held = holder(accessing.claim_of(account.id, context.me.id), context.now)
    return held.request if held is not None else None


def open_issue(account: SmartAccountRow, request: RequestRow) -> Issue:
    """Why nothing more can be asked for, with the number to look at."""
    text = _OPEN.of(number=request.number, account=account.name)
    return Issue(text, "identifier", "open_request")


def all_held_issue(account: SmartAccountRow) -> Issue:
    """Why there is nothing to ask for."""
    return Issue(_ALL_HELD.of(account=account.name), "identifier", "manage_account")


def choices(context: Context, account: SmartAccountRow) -> tuple[VirtualChoice, ...]:
    """The virtual accounts one may name: public ones, and private ones of one's own (R37)."""
    mine = roles_on(context.me, account, context.now)
    everything = not mine.isdisjoint(OF_THE_ACCOUNT)
    own = {role.virtual_account_id for role in held_on(context, account)}
    rows = (
        row
        for row in grants.inside_of(account)
        if everything or row.visibility == "public" or row.id in own
    )
    return tuple(map(_choice, rows))


def _choice(row: VirtualAccountRow) -> VirtualChoice:
    return VirtualChoice(row.id, row.name)


def _found(context: Context, account: SmartAccountRow) -> Resolution:
    held, pending = held_on(context, account), open_request(context, account)
    state, text, remedy = "found", _FOUND.of(domain=account.domain), ""
    if pending is not None:
        issue = open_issue(account, pending)
        state, text, remedy = "open", issue.text, issue.remedy
    elif granting.has_everything(context, context.me, account, []):
        issue = all_held_issue(account)
        state, text, remedy = "all_held", issue.text, issue.remedy
    elif held:
        state, text = "held", _HELD
    people = active_administrators(account, context.now)
    return Resolution(
        state=state,
        text=text.of(account=account.name),
        remedy=remedy,
        domain=account.domain,
        name=account.name,
        account_type=account.account_type,
        held=held,
        open_request=pending.number if pending is not None else "",
        virtual_accounts=choices(context, account),
        administrators=shown(people, account.shows, operator=False, nobody=accessing.NOBODY),
    )


def _canonical(identifier: str) -> str:
    refuse_if(required("identifier", _IDENTIFIER, identifier))
    refuse_if(Issue(fault, "identifier") for fault in hosts.faults(hosts.split(identifier)))
    return domains.normalize(identifier)


def _count(context: Context) -> None:
    """Refuse the look-up that is one too many within an hour, and forget old ones."""
    lock(context.me)
    mine = LookUpRow.person == context.me
    LookUpRow.delete().where(mine, LookUpRow.at <= context.now - _LATELY).execute()
    lately = LookUpRow.select().where(mine, LookUpRow.at > context.now - _HOUR)
    most = context.config.look_ups
    if lately.count() >= most:
        oldest = lately.order_by(LookUpRow.at.desc()).limit(most)[-1]
        raise Refused(Issue(_TOO_MANY.of(most, date=oldest.at + _HOUR), "identifier"))


def _live(domain: str) -> SmartAccountRow | None:
    """The account in use of a domain; not yet active or closed ones are unknown (R18)."""
    return SmartAccountRow.get_or_none(
        SmartAccountRow.domain == domain, SmartAccountRow.status == "active"
    )


def _was_looked_up(context: Context, account: SmartAccountRow) -> bool:
    since = LookUpRow.at > context.now - _LATELY
    rows = LookUpRow.select().where(LookUpRow.person == context.me, LookUpRow.account == account)
    return bool(rows.where(since).exists())
