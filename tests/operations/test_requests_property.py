"""Whatever anybody does in whatever order, accounts, claims, requests and mails fit together."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

import pytest
from hypothesis import settings, strategies
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from smartwizard.config import Clocks
from smartwizard.messages import Refused
from smartwizard.models import (
    PersonRow,
    RequestRow,
    RoleRow,
    SmartAccountRow,
    VirtualAccountRow,
)
from smartwizard.operations import (
    access,
    account_properties,
    appointments,
    approvals,
    customer_requests,
    decisions,
    delegations,
    invitations,
    requests,
)
from smartwizard.operations.requesting.customer import SERIES
from smartwizard.operations.requesting.customer_form import CustomerForm
from smartwizard.operations.requesting.grants import ROLES
from smartwizard.operations.requesting.queue_views import QueueFilter
from smartwizard.operations.requesting.views import RequestRowView
from tests.operations import seeing
from tests.operations.clan import NOTE, TOKYO, Clan
from tests.operations.fitting import fits
from tests.support import Registers, StillClock, cheap_config
from tests.world import Seat

NAMES = ("Clan Blue", "clan  BLUE", "Clan Green")
TURNS = (
    "wait", "approve", "decline", "withdraw", "approve, undo", "decline, undo",
    "approve, late undo", "approve, others act, undo", "decline, others act, undo",
)  # fmt: skip
_LONG = Clocks(session_idle=timedelta(days=9999), session_life=timedelta(days=9999))
People = tuple[Seat, ...]
T = TypeVar("T")


def picked(choices: list[T], place: int) -> list[T]:
    """The choice at a place, or nothing to choose; negative places count from the end."""
    return [choices[place % len(choices)]] if choices else []


@cache
def _prepared() -> tuple[Clan, People]:
    """A registry with people in it, to be copied, and where they sit."""
    clan = Clan(Path(mkdtemp(prefix="smartwizard-clan-")) / "home", clocks=_LONG)
    people = (
        clan.member("aiko@clan.example", "Aiko Tanaka"),
        clan.member("hanako@clan.example"),
        clan.member("kenji@jp.clan.example", "Kenji Sato"),
        clan.member("mario@rossi.example", "Mario Rossi"),
        clan.operator(),
    )
    clan.registers.store.checkpoint()
    clan.close()
    return clan, people


class Requests(RuleBasedStateMachine):
    """Five people act at random, and time passes."""

    def __init__(self) -> None:
        super().__init__()
        prepared, people = _prepared()
        self.clan = Clan.of(prepared)
        self.clan.home = Path(mkdtemp(prefix="smartwizard-clan-"))
        shutil.copy(prepared.home / "registry.sqlite3", self.clan.home / "registry.sqlite3")
        self.clan.clock = StillClock()
        config = cheap_config(self.clan.home, clocks=_LONG)
        self.clan.registers = Registers(config, self.clan.clock)
        self.people = [
            replace(person, desk=self.clan.registers.desk(person.token)) for person in people
        ]
        self.names = 0

    def teardown(self) -> None:
        self.lists_and_details_agree()
        for seat in self.people[:4]:
            self.each_sees_and_decides_what_is_theirs(seat)
        self.clan.close()
        shutil.rmtree(self.clan.home)

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do it, or be refused; anything else fails the test."""
        try:
            deed()
        except Refused:
            return False
        return True

    any_of = strategies.integers(0, 11)
    turns = strategies.sampled_from(TURNS)

    @initialize(
        clan=strategies.sampled_from([True, True, False]),
        rossi=strategies.booleans(),
        away=strategies.sampled_from([True, True, False]),
        asked=strategies.sets(strategies.integers(0, 3), max_size=3),
    )
    def open_some(self, *, clan: bool, rossi: bool, away: bool, asked: set[int]) -> None:
        """Some organizations have their account already, and requests, and somebody is away."""
        if clan:
            self.clan.open(self.people[0], "clan.example", "Clan Blue")
        if rossi:
            self.clan.open(self.people[3], "rossi.example", "Rossi")
        if away:
            self.delegate(place=0, who=1, first=0, days=5)
        for who in sorted(asked):
            self.apply(who=who, prefix=f"a{who}.", other="", name="", then="wait", by=0)

    @rule(
        who=any_of,
        prefix=strategies.sampled_from(["", "jp.", "tokyo.jp.", "it."]),
        other=strategies.sampled_from(["", "", "", "green.example", "rossi.example"]),
        name=strategies.sampled_from([*NAMES, "", "", ""]),
        then=strategies.sampled_from(TURNS),
        by=any_of,
    )
    def apply(self, who: int, prefix: str, other: str, name: str, then: str, by: int) -> None:
        seat = self.people[who % 4]
        domain = f"{prefix}{other or seat.email.partition('@')[2]}"
        self.names += 1
        called, different = name or f"Account {self.names}", bool(other)
        if self.attempt(lambda: self.clan.apply(seat, domain, called, different=different)):
            self.goes_on(then, by)

    @rule(
        account=any_of,
        prefix=strategies.sampled_from(["", "group.", "jp."]),
        then=strategies.sampled_from(TURNS),
        by=any_of,
    )
    def ask_domain(self, account: int, prefix: str, then: str, by: int) -> None:
        for number, seat in picked(self.administrators(), account):
            domain = f"{prefix}{seat.email.partition('@')[2]}"
            if self.attempt(self.asking(seat, number, domain)):
                self.goes_on(then, by)

    def asking(self, seat: Seat, number: int, domain: str) -> Callable[[], object]:
        version = self.version_of(number)
        return lambda: seat.call(
            account_properties.ask_domain, account_id=number, domain=domain, version=version
        )

    @rule(who=any_of, account=any_of, named=strategies.booleans(), then=turns, by=any_of)
    def ask_access(self, who: int, account: int, *, named: bool, then: str, by: int) -> None:
        """Anybody asks for access to one of the accounts, or to its DEFAULT."""
        for place in picked(self.accounts(), account):
            if self.attempt(self.asking_access(self.people[who % 4], *place, named=named)):
                self.goes_on(then, by)

    def asking_access(
        self, seat: Seat, domain: str, inside: int, *, named: bool
    ) -> Callable[[], object]:
        asked = (inside,) if named else ()
        return lambda: self.clan.ask_access(seat, domain, *asked)

    @rule(account=any_of, who=any_of, role=strategies.sampled_from(ROLES), then=turns, by=any_of)
    def invite(self, account: int, who: int, role: str, then: str, by: int) -> None:
        """An administrator offers somebody a role, as wide as the address may have."""
        email = self.people[who % 4].email
        for number, seat in picked(self.administrators(), account):
            if self.attempt(self.inviting(seat, number, email, role)):
                self.goes_on(then, by)

    def inviting(self, seat: Seat, number: int, email: str, role: str) -> Callable[[], object]:
        def deed() -> object:
            offer = seat.call(invitations.offer, account_id=number, email=email)
            return seat.call(
                invitations.invite,
                account_id=number,
                email=email,
                role=role if role in offer.roles else offer.roles[0],
                virtual_accounts=(offer.virtual_accounts[0].id,),
                until=offer.until,
            )

        return deed

    @rule(place=any_of, who=any_of, first=strategies.integers(0, 3), days=strategies.integers(0, 9))
    def delegate(self, place: int, who: int, first: int, days: int) -> None:
        """Somebody who administers an account names who decides while they are away."""
        email, begin = self.people[who % 4].email, self.clan.clock().date() + timedelta(days=first)
        for _, seat in picked(self.administrators(), place):
            self.attempt(self.delegating(seat, email, begin, begin + timedelta(days=days)))

    def delegating(self, seat: Seat, email: str, first: date, last: date) -> Callable[[], object]:
        return lambda: seat.call(delegations.delegate, email=email, first=first, last=last)

    @rule(place=any_of, by=any_of, many=strategies.booleans())
    def remind_or_take_back(self, place: int, by: int, *, many: bool) -> None:
        """Somebody reminds of requests, or ends a delegation, as far as they may."""
        seat = self.people[by % 5]
        if many:
            seat_numbers = tuple(self.open_ones())
            self.attempt(lambda: seat.call(requests.remind_many, numbers=seat_numbers))
        else:
            self.attempt(lambda: self.people[by % 4].call(delegations.take_back, id=place))

    @rule(place=any_of, by=any_of)
    def leave_or_revoke(self, place: int, by: int) -> None:
        """Somebody gives up a role, or somebody ends it who perhaps may."""
        with self.clan.reading():
            roles = list(RoleRow.select().order_by(RoleRow.id))
            held = [(row.id, row.account.id, row.person.id) for row in roles]
        for role, account, person in picked(held, place):
            owner = next(seat for seat in self.people[:4] if seat.id == person)
            if by % 2:
                self.attempt(self.leaving(owner, role))
            else:
                self.attempt(self.revoking(self.people[by % 4], account, role))

    def leaving(self, seat: Seat, role: int) -> Callable[[], object]:
        return lambda: seat.call(access.give_up, role_id=role)

    def revoking(self, seat: Seat, account: int, role: int) -> Callable[[], object]:
        return lambda: seat.call(
            access.revoke, account_id=account, role_ids=(role,), reason="Not needed."
        )

    @rule(
        who=any_of,
        customer=any_of,
        prefix=strategies.sampled_from(["", "", "jp.", "tokyo."]),
        other=strategies.sampled_from(["", "", "green.example"]),
        name=strategies.sampled_from([*NAMES, "", ""]),
        then=turns,
        by=any_of,
    )
    def ask_for_customer(
        self, who: int, customer: int, prefix: str, other: str, name: str, then: str, by: int
    ) -> None:
        """Somebody asks for one of the others, who may be of a domain that is taken."""
        email = self.people[customer % 4].email
        self.names += 1
        form = CustomerForm(
            name=name or f"Account {self.names}",
            customer_email=email,
            domain=f"{prefix}{other or email.partition('@')[2]}",
            users="new@rossi.example, aiko@clan.example",
            different=bool(other),
        )
        seat = self.people[who % 4]
        if self.attempt(lambda: seat.call(customer_requests.send, form=form)):
            self.goes_on(then, by)

    def accepting(self, seat: Seat, number: str) -> None:
        offer = seat.call(customer_requests.offer, number=number)
        seat.call(
            customer_requests.accept, number=number, version=offer.detail.row.version,
            name=f"Accepted {self.names}" if self.names % 2 else offer.detail.asked.name,
            users=offer.detail.asked.users, headquarters=TOKYO, note=NOTE,
        )  # fmt: skip

    def accounts(self) -> list[tuple[str, int]]:
        with self.clan.reading():
            rows = VirtualAccountRow.select().order_by(VirtualAccountRow.id)
            return [(row.account.domain, row.id) for row in rows]

    @rule(number=any_of, then=strategies.sampled_from(TURNS), by=any_of)
    def goes_on(self, then: str, by: int, number: int = -1) -> None:
        """Somebody tries, then whoever may; some think again, too late or when much happened."""
        for code in picked(self.open_ones(), number):
            deed, _, again = then.partition(", ")
            for seat in (self.people[by % 5], *self.people):
                if self.turned(seat, code, deed):
                    self.thinks_again(seat, code, again)
                    return

    def turned(self, seat: Seat, code: str, deed: str) -> bool:
        if deed == "withdraw":
            return self.attempt(lambda: seat.call(requests.withdraw, number=code, version=1))
        if deed == "wait":
            return False
        may = self.may_decide(seat, code)
        if deed == "approve" and code.startswith(SERIES):
            done = self.attempt(lambda: self.accepting(seat, code))
        else:
            done = self.attempt(
                lambda: self.clan.decide(seat, code, approve=deed == "approve", reason="Not now.")
            )
        assert done <= may, f"{seat.email} decided {code}"
        return done

    def may_decide(self, seat: Seat, code: str) -> bool:
        """Whether somebody may decide a request, as the tables have it."""
        with self.clan.reading():
            row, now = RequestRow.get(RequestRow.number == code), self.clan.clock()
            if seat is self.people[4]:
                return seeing.operator_may_decide(row, now)
            return seeing.may_decide(PersonRow.get_by_id(seat.id), row, now)

    def thinks_again(self, seat: Seat, code: str, again: str) -> None:
        if not again:
            return
        if again == "others act, undo":
            self.clan.clock.advance(seconds=1)
            for who in range(4):
                self.apply(who=who, prefix="jp.", other="", name="", then="approve", by=who)
        if again == "late undo":
            self.clan.clock.advance(seconds=10)
        undone = self.attempt(lambda: seat.call(decisions.undo, number=code))
        assert undone <= (again != "late undo")

    @rule(account=any_of, name=strategies.sampled_from(NAMES))
    def rename(self, account: int, name: str) -> None:
        for number, seat in picked(self.administrators(), account):
            self.attempt(self.renaming(seat, number, name))

    def renaming(self, seat: Seat, number: int, name: str) -> Callable[[], object]:
        version = self.version_of(number)
        return lambda: seat.call(
            account_properties.edit_properties, account_id=number, version=version, name=name,
            headquarters=TOKYO, visibility="private", shows="role",
        )  # fmt: skip

    @rule(who=any_of, place=any_of)
    def lock_or_appoint(self, who: int, place: int) -> None:
        """People are locked and unlocked; accounts without anybody get somebody."""
        seat = self.people[who % 4]
        self.clan.lock_out(seat, "locked" if place % 3 == 0 else "active")
        for listed in self.people[4].call(appointments.without_administrator)[place % 2 :]:
            self.attempt(self.appointing(listed.id, seat.email))

    def appointing(self, number: int, email: str) -> Callable[[], object]:
        return lambda: self.people[4].call(
            appointments.appoint, account_id=number, email=email, reason="Nobody is left."
        )

    @rule(days=strategies.sampled_from([0, 0, 0, 1, 7, 14]))
    def wait(self, days: int) -> None:
        self.clan.clock.advance(days=days, seconds=1)

    def version_of(self, account: int) -> int:
        with self.clan.reading():
            return SmartAccountRow.get_by_id(account).version

    def open_ones(self) -> list[str]:
        with self.clan.reading():
            rows = RequestRow.select().where(RequestRow.status == "pending")
            return [row.number for row in rows.order_by(RequestRow.id)]

    def administrators(self) -> list[tuple[int, Seat]]:
        seats = {seat.id: seat for seat in self.people[:4]}
        with self.clan.reading():
            administer = RoleRow.role == "account_administrator"
            rows = list(RoleRow.select().where(administer).order_by(RoleRow.id))
            return [(row.account.id, seats[row.person.id]) for row in rows]

    @invariant()
    def everything_fits_together(self) -> None:
        with self.clan.reading():
            fits(self.clan.clock())

    def lists_and_details_agree(self) -> None:
        """For one of the people, and for the operator."""
        person = self.people[self.names % 4]
        self.clan.lock_out(person, "active")
        waiting, mine = person.call(requests.waiting), person.call(requests.mine).rows
        listed = (*waiting.mine.rows, *waiting.others.rows)
        for row in {row.number: row for row in (*mine, *listed)}.values():
            assert self.clan.get(person, row.number).row == row
        assert all("approve" in row.actions for row in waiting.mine.rows)
        numbers = [row.number for row in listed]
        assert len(numbers) == len(set(numbers))
        assert {row.number for row in mine if row.status == "pending"} <= set(numbers)
        for row in self.people[4].call(requests.for_operator).rows:
            assert "approve" in row.actions

    def each_sees_and_decides_what_is_theirs(self, seat: Seat) -> None:
        """What somebody can read, their queue, and what may be done there; never more or less."""
        now = self.clan.clock()
        with self.clan.reading():
            person = PersonRow.get_by_id(seat.id)
            if person.status != "active":
                return
            rows = list(RequestRow.select().order_by(RequestRow.id))
            seen = {row.number for row in rows if seeing.may_see(person, row, now)}
            queued = {row.number for row in rows if seeing.stands_in_queue(person, row, now)}
            decided = {row.number for row in rows if seeing.may_decide(person, row, now)}
        for number in {row.number for row in rows} - seen:
            assert not self.attempt(lambda each=number: self.clan.get(seat, each))  # type: ignore[misc]
        details = {number: self.clan.get(seat, number) for number in seen}
        assert {n for n, found in details.items() if "approve" in found.row.actions} == decided
        assert all(found.timeline[0].event == "sent" for found in details.values())
        listed = self.queue(seat, QueueFilter(mine=False, status=""))
        assert {row.number for row in listed} == queued
        assert all(details[row.number].row == row for row in listed)
        waiting = self.queue(seat, QueueFilter())
        assert {row.number for row in waiting} == decided
        assert seat.call(approvals.overview).waiting == len(decided)

    def queue(self, seat: Seat, wanted: QueueFilter) -> tuple[RequestRowView, ...]:
        found = seat.call(approvals.queue, wanted=wanted, size=200)
        assert not found.later
        return found.rows


TestRequests = pytest.mark.long(pytest.mark.timeout(600)(Requests.TestCase))
TestRequests.settings = settings(max_examples=200, stateful_step_count=10, deadline=None)


class FewRequests(Requests):
    """The same in a few examples, each time the tests run."""


TestFewRequests = pytest.mark.timeout(120)(FewRequests.TestCase)
TestFewRequests.settings = settings(max_examples=10, stateful_step_count=8, deadline=None)
