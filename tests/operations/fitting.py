"""What fits together in the tables whatever happened: accounts, claims, requests, mails, log."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime

from smartwizard.models import (
    FAR,
    ClaimRow,
    EventRow,
    MailRow,
    RequestEventRow,
    RequestRow,
    RoleRow,
    Row,
    SmartAccountRow,
    VirtualAccountRow,
)
from smartwizard.operations.requesting.kinds import KINDS

_ACCESS: dict[str, set[str]] = {"approved": {"access_approved"}, "declined": {"access_declined"}}
_LETTERS: dict[str, dict[str, set[str]]] = {
    "prefix": {"approved": {"account_activated"}, "declined": {"setup_declined"}},
    "domain_change": {"approved": {"domain_changed"}, "declined": {"domain_change_declined"}},
    "access": _ACCESS,
    "virtual_access": _ACCESS,
    "customer": {"declined": {"customer_declined"}},
    "invitation": {"approved": {"invitation_accepted"}, "declined": {"invitation_declined"}},
}


def fits(now: datetime) -> None:
    """Look at all of it, inside a transaction."""
    found = Found(
        accounts=list(SmartAccountRow.select()),
        inside=list(VirtualAccountRow.select()),
        roles=list(RoleRow.select()),
        requests=list(RequestRow.select()),
        claims=list(ClaimRow.select().where(ClaimRow.kind != "email")),
        mails=list(MailRow.select().where(MailRow.cause.endswith(":decided"))),
        events=list(EventRow.select()),
        stations=list(RequestEventRow.select().order_by(RequestEventRow.id)),
    )
    claims_are_those_of_live_accounts_and_open_requests(found, now)
    every_account_was_opened_whole(found)
    each_decision_has_its_mails_once(found)
    what_was_approved_is_there(found)
    roles_are_granted_once_and_by_approved_requests(found)
    nobody_decided_their_own_unless_marked(found)
    each_request_has_its_timeline(found)
    each_grant_has_its_log_entry_and_its_mail(found)


@dataclass(frozen=True)
class Found:
    """What stands in the tables after a step."""

    accounts: list[SmartAccountRow]
    inside: list[VirtualAccountRow]
    roles: list[RoleRow]
    requests: list[RequestRow]
    claims: list[ClaimRow]
    mails: list[MailRow]
    events: list[EventRow]
    stations: list[RequestEventRow]


def key(row: Row, name: str) -> int | None:
    """The number of the row that another one names, without looking that one up."""
    found: int | None = row.__data__[name]
    return found


def claims_are_those_of_live_accounts_and_open_requests(found: Found, now: datetime) -> None:
    lapsed = {row.id for row in found.requests if now >= row.expires_at}
    held = Counter(
        (claim.kind, claim.key, key(claim, "account"), key(claim, "request"))
        for claim in found.claims
        if key(claim, "request") not in lapsed
    )
    due: Counter[tuple[str, str, int | None, int | None]] = Counter()
    for account in found.accounts:
        due["name", account.name_key, account.id, None] += 1
        due["domain", account.domain, account.id, None] += 1
    for row in found.requests:
        if row.status == "pending" and row.id not in lapsed:
            due.update((c.kind, c.key, None, row.id) for c in KINDS[row.kind].claims(row))
    assert held == due


def every_account_was_opened_whole(found: Found) -> None:
    for account in found.accounts:
        assert [v.name for v in found.inside if key(v, "account") == account.id] == ["DEFAULT"]
        roles = {r.role for r in found.roles if key(r, "account") == account.id}
        assert "account_administrator" in roles
    actions = Counter(event.action for event in found.events)
    assert len(found.accounts) == actions["account.created"] - actions["account.removed"]


def each_decision_has_its_mails_once(found: Found) -> None:
    written: defaultdict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for mail in found.mails:
        written[mail.cause][mail.kind, mail.recipient] += 1
    for row in found.requests:
        mails = written.pop(f"request:{row.id}:decided", Counter())
        assert set(mails.values()) <= {1}
        due = _LETTERS.get(row.kind, _LETTERS["prefix"]).get(row.status, set())
        if row.kind == "customer" and row.status == "approved":
            due = {"customer_accepted", *(["account_activated"] if key(row, "result") else [])}
        written_too = {"access_decided"} | (
            {"customer_accepted", "customer_not_set_up"} if "for_customer" in row.details else set()
        )
        assert {kind for kind, _ in mails} - written_too == due - written_too
    assert not written


def what_was_approved_is_there(found: Found) -> None:
    held = {(key(role, "account"), key(role, "person")) for role in found.roles}
    for row in found.requests:
        if row.kind in ("domain_change", "invitation"):
            assert key(row, "result")
        elif row.status == "approved" and "follow_up" in row.details.get("accepted", {}):
            assert row.details["accepted"]["follow_up"] in {each.number for each in found.requests}
        elif row.status == "approved" and "access" not in row.kind:
            whose = key(row, "result"), _whose(row)
            assert whose in held or whose in _ended(found)
        else:
            assert key(row, "result") is None


def roles_are_granted_once_and_by_approved_requests(found: Found) -> None:
    approved = {row.id: row for row in found.requests if row.status == "approved"}
    seen: set[tuple[object, ...]] = set()
    for role in found.roles:
        held = tuple(key(role, name) for name in ("person", "account", "virtual_account"))
        assert (*held, role.role, role.ends) not in seen
        seen.add((*held, role.role, role.ends))
        if role.request_id is not None:
            row = approved[role.request_id]
            assert key(role, "account") in (key(row, "account"), key(row, "result"))
            # From outside nobody holds more than a part, and not for ever.
            outside = row.kind not in ("prefix", "customer") and role.virtual_account is not None
            assert outside or role.ends == FAR


def _whose(row: RequestRow) -> int | None:
    """Who administers what a request made: who asked, or the customer who accepted it."""
    if row.kind == "customer":
        return _number(row.decided_by)
    return key(row, "applicant")


def _ended(found: Found) -> set[tuple[int | None, int | None]]:
    """Accounts and people whose roles were given up or revoked."""
    ended = [e for e in found.events if e.action in ("role.given_up", "role.revoked")]
    return {(_number(event.subject), _number(event.old["person"])) for event in ended}


def _number(reference: str) -> int:
    return int(reference.partition(":")[2])


def nobody_decided_their_own_unless_marked(found: Found) -> None:
    applicants = {f"request:{row.id}": f"person:{key(row, 'applicant')}" for row in found.requests}
    for event in found.events:
        if event.action in ("request.approved", "request.declined"):
            own = applicants[event.subject] == event.actor and "fulfilled_by" not in event.new
            assert event.new.get("own", False) is own


def each_request_has_its_timeline(found: Found) -> None:
    """It begins when it was sent, and what it came to is written there."""
    history: defaultdict[int | None, list[str]] = defaultdict(list)
    for station in found.stations:
        history[key(station, "request")].append(station.event)
    for row in found.requests:
        assert history[row.id][0] == "sent"
        if row.status != "pending":
            assert history[row.id][-1] == row.status


def each_grant_has_its_log_entry_and_its_mail(found: Found) -> None:
    granted = {
        (event.subject, event.new["person"], event.new["role"])
        for event in found.events
        if event.action == "role.granted"
    }
    opened = {
        (event.subject, event.new["administrator"], "account_administrator")
        for event in found.events
        if event.action == "account.created"
    }
    told = {mail.cause for mail in found.mails}
    for role in found.roles:
        if role.request_id is not None:
            whose = f"smart_account:{key(role, 'account')}", f"person:{key(role, 'person')}"
            assert (*whose, role.role) in granted | opened
            assert f"request:{role.request_id}:decided" in told
