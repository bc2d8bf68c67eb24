"""Two people at the same moment, from two programs on one registry: one stands (R21)."""

import threading
from collections.abc import Callable

import pytest

from smartwizard.messages import Refused
from smartwizard.models import ClaimRow, SmartAccountRow
from smartwizard.operations import access, decisions, requests, smart_accounts
from smartwizard.operations.requesting.views import Grant
from smartwizard.registry import LocalRegistry
from smartwizard.store import open_store
from smartwizard.wire import Loopback
from tests.operations.clan import NOTE, TOKYO, Clan
from tests.world import Seat

ROUNDS = 12
Deed = Callable[[Loopback], object]


@pytest.fixture
def aiko(clan: Clan) -> Seat:
    seat = clan.member("aiko@clan.example", "Aiko Tanaka")
    clan.open(seat, "clan.example", "Clan Blue")
    return seat


@pytest.fixture
def kenji(clan: Clan, aiko: Seat) -> Seat:
    seat = clan.member("kenji@clan.example", "Kenji Sato")
    clan.grant(seat, "clan.example")
    return seat


def at_once(clan: Clan, deeds: list[tuple[Seat, Deed]]) -> list[object]:
    """What each deed came to: its result, or its refusal; each from a program of its own."""
    start = threading.Barrier(len(deeds))
    results: list[object] = [None] * len(deeds)

    def run(place: int, seat: Seat, deed: Deed) -> None:
        store = open_store(clan.registers.config.registry_url)
        registry = LocalRegistry(store, clan.registers.config, token=seat.token, clock=clan.clock)
        start.wait(10)
        try:
            results[place] = deed(Loopback(registry))
        except Refused as refusal:
            results[place] = refusal
        finally:
            store.close()

    threads = [
        threading.Thread(target=run, args=(place, seat, deed))
        for place, (seat, deed) in enumerate(deeds)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return results


def decision(number: str, *, approve: bool) -> Deed:
    return lambda desk: desk.call(
        decisions.decide, number=number, version=1, approve=approve, reason="Not now."
    )


def withdrawal(number: str) -> Deed:
    return lambda desk: desk.call(requests.withdraw, number=number, version=1)


def undoing(number: str) -> Deed:
    return lambda desk: desk.call(decisions.undo, number=number)


def creation(name: str, domain: str) -> Deed:
    return lambda desk: desk.call(
        smart_accounts.create, name=name, domain=domain, headquarters=TOKYO
    )


def asking_access() -> Deed:
    return lambda desk: desk.call(access.request, identifier="clan.example", reason=NOTE)


def granting(number: str) -> Deed:
    return lambda desk: desk.call(
        decisions.decide, number=number, version=1, approve=True, grant=Grant("virtual_user", (1,))
    )


def leaving(seat: Seat) -> Deed:
    role = seat.call(access.held)[0].id
    return lambda desk: desk.call(access.give_up, role_id=role)


def split(results: list[object]) -> tuple[list[object], list[Refused]]:
    refusals = [result for result in results if isinstance(result, Refused)]
    return [result for result in results if not isinstance(result, Refused)], refusals


def test_of_two_decisions_one_stands_and_the_other_is_told_by_whom(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat
) -> None:
    names = {aiko.id: "Aiko Tanaka", kenji.id: "Kenji Sato"}
    for place in range(ROUNDS):
        number = clan.ask(hanako, f"p{place}.clan.example").number
        done, lost = split(
            at_once(
                clan,
                [
                    (aiko, decision(number, approve=True)),
                    (kenji, decision(number, approve=bool(place % 2))),
                ],
            )
        )
        assert (len(done), len(lost)) == (1, 1)
        (winner,) = {int(e.actor.partition(":")[2]) for e in clan.log() if e.subject.endswith(
            f"request:{place + 1}") and e.action in ("request.approved", "request.declined")
        }  # fmt: skip
        (issue,) = lost[0].issues
        assert names[winner] in str(issue.text.values["name"])
        assert issue.text.values["date"] == clan.clock()
    mails = clan.mails(hanako.email)
    assert len([m for m in mails if m.kind in ("account_activated", "setup_declined")]) == ROUNDS


def test_a_withdrawal_and_an_approval_never_both_happen(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    for place in range(ROUNDS):
        number = clan.ask(hanako, f"p{place}.clan.example").number
        done, lost = split(
            at_once(
                clan,
                [
                    (aiko, decision(number, approve=True)),
                    (hanako, withdrawal(number)),
                ],
            )
        )
        assert (len(done), len(lost)) == (1, 1)
        status = clan.get(hanako, number).row.status
        with clan.reading():
            made = SmartAccountRow.get_or_none(SmartAccountRow.domain == f"p{place}.clan.example")
        assert (status, made is not None) in {("approved", True), ("withdrawn", False)}


def test_of_two_who_create_the_same_domain_one_gets_it(clan: Clan) -> None:
    for place in range(ROUNDS):
        people = [clan.member(f"{who}@p{place}.example", f"{who} Sato") for who in ("ann", "bob")]
        deeds = [(seat, creation(f"{seat.email} KK", f"p{place}.example")) for seat in people]
        done, lost = split(at_once(clan, deeds))
        assert (len(done), len(lost)) == (1, 1)
        assert [(i.field, i.remedy) for i in lost[0].issues] == [("domain", "account_exists")]
    with clan.reading():
        assert SmartAccountRow.select().count() == ROUNDS
        assert ClaimRow.select().where(ClaimRow.kind == "domain").count() == ROUNDS


def test_of_two_undos_one_stands(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    for place in range(ROUNDS):
        number = clan.ask(hanako, f"p{place}.clan.example").number
        clan.approve(aiko, number)
        undo = undoing(number)
        done, lost = split(at_once(clan, [(aiko, undo), (aiko, undo)]))
        assert (len(done), len(lost)) == (1, 1)
        assert clan.get(hanako, number).row.status == "pending"


def test_of_two_requests_of_one_person_for_the_same_access_one_is_sent(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    for place in range(ROUNDS):
        hanako.call(access.resolve, identifier="clan.example")
        done, lost = split(at_once(clan, [(hanako, asking_access()), (hanako, asking_access())]))
        assert (len(done), len(lost)) == (1, 1)
        assert lost[0].issues[0].remedy == "open_request"
        clan.clock.advance(hours=1)
        clan.decline(clan.again(aiko), f"AR-2026-{place + 1:05}")
        hanako = clan.again(hanako)


def test_of_two_who_grant_access_one_does_and_it_is_held_once(
    clan: Clan, aiko: Seat, kenji: Seat
) -> None:
    for place in range(ROUNDS):
        person = clan.member(f"p{place}@clan.example", "Some Body")
        number = clan.ask_access(person, "clan.example")
        deeds = [(aiko, granting(number)), (kenji, granting(number))]
        done, lost = split(at_once(clan, deeds))
        assert (len(done), len(lost)) == (1, 1)
        assert len(person.call(access.held)) == 1


def test_of_two_last_administrators_who_leave_one_stays(
    clan: Clan, aiko: Seat, kenji: Seat
) -> None:
    for _ in range(ROUNDS):
        done, lost = split(at_once(clan, [(aiko, leaving(aiko)), (kenji, leaving(kenji))]))
        assert (len(done), len(lost)) == (1, 1)
        assert lost[0].issues[0].remedy == "ask_to_leave"
        gone = next(seat for seat in (aiko, kenji) if not seat.call(access.held))
        clan.grant(gone, "clan.example")
