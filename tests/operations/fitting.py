"""What fits together in the tables whatever happened: accounts, claims, requests, mails, log."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime

from smartwizard.models import (
    ClaimRow,
    EventRow,
    MailRow,
    RequestRow,
    RoleRow,
    Row,
    SmartAccountRow,
    VirtualAccountRow,
)
from smartwizard.operations.requesting.kinds import KINDS


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
    )
    claims_are_those_of_live_accounts_and_open_requests(found, now)
    every_account_was_opened_whole(found)
    each_decision_has_its_mails_once(found)
    what_was_approved_is_there(found)
    nobody_decided_their_own_unless_marked(found)


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
        assert roles == {"account_administrator"}
    actions = Counter(event.action for event in found.events)
    assert len(found.accounts) == actions["account.created"] - actions["account.removed"]


def each_decision_has_its_mails_once(found: Found) -> None:
    written: defaultdict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for mail in found.mails:
        written[mail.cause][mail.kind, mail.recipient] += 1
    for row in found.requests:
        mails = written.pop(f"request:{row.id}:decided", Counter())
        assert set(mails.values()) <= {1}
        change = row.kind == "domain_change"
        due = {
            "approved": {"domain_changed" if change else "account_activated"},
            "declined": {"domain_change_declined" if change else "setup_declined"},
        }.get(row.status, set())
        assert {kind for kind, _ in mails} == due
    assert not written


def what_was_approved_is_there(found: Found) -> None:
    held = {(key(role, "account"), key(role, "person")) for role in found.roles}
    for row in found.requests:
        if row.kind == "domain_change":
            assert key(row, "result")
        elif row.status == "approved":
            assert (key(row, "result"), key(row, "applicant")) in held
        else:
            assert key(row, "result") is None


def nobody_decided_their_own_unless_marked(found: Found) -> None:
    applicants = {f"request:{row.id}": f"person:{key(row, 'applicant')}" for row in found.requests}
    for event in found.events:
        if event.action in ("request.approved", "request.declined"):
            own = applicants[event.subject] == event.actor
            assert event.new.get("own", False) is own
