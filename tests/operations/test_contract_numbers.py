"""Numbers that are sent: what each comes to, who is told, what never happens twice (R31)."""

import logging
import logging.handlers
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smartwizard.models import ClaimRow
from smartwizard.operations import approvals, contracts, decisions, requests
from smartwizard.operations.contract_views import ItemView, Submission
from smartwizard.operations.requesting.queue_views import Choice, QueueFilter
from smartwizard.wire import Loopback
from tests.operations.contract_records import PARTNER, Contracts
from tests.operations.test_at_the_same_moment import at_once
from tests.world import Seat, refused, said

ADMIN = "aiko@clan.example"


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Contracts]:
    world = Contracts(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def hanako(clan: Contracts) -> Seat:
    """Works at Clan Blue, chosen from the directory, with an e-mail in its domain."""
    return clan.employee("hanako@clan.example", company=clan.company())


def test_a_contract_of_ones_company_is_registered_at_once(clan: Contracts, hanako: Seat) -> None:
    contract = clan.contract("204118773")
    clan.bill_to("7001398", under=[contract])
    item = clan.one(hanako, "204-118-773")
    assert (item.result, item.status, item.bill_to) == ("approved", "approved", "7001398")
    (access,) = hanako.call(contracts.registered).full
    assert (access.number, access.contract, access.usable) == ("204118773", "204118773", True)
    (mail,) = clan.mails(hanako.email, "contract_results")
    assert mail.values["count"] == 1


@pytest.mark.parametrize(
    ("access", "kind", "number", "result"),
    [
        ("full_support", "contract", "404", "unknown"),
        ("full_support", "contract", "ENDED", "unknown"),
        ("download_only", "serial", "OLDBOX", "unknown"),
        ("full_support", "contract", "NEW", "too_new"),
        ("download_only", "contract", "PLAIN", "full_support_needed"),
        ("full_support", "contract", "PARTNER", "no_direct_support"),
        ("download_only", "contract", "PARTNER", "no_administrator"),
        ("ordering", "contract", "PLAIN", "pending_cisco"),
        ("ordering", "bill_to", "7001", "pending_cisco"),
        ("full_support", "contract", "KEPT", "pending_company"),
        ("full_support", "bill_to", "7002", "pending_company"),
        ("full_support", "contract", "OTHER", "mismatch"),
        ("full_support", "contract", "LOCKED", "mismatch"),
        ("full_support", "bill_to", "7003", "mismatch"),
        ("full_support", "contract", "PLAIN", "approved"),
        ("full_support", "bill_to", "7001", "approved"),
        ("download_only", "serial", "BOX", "pending_company"),
    ],
)
def test_a_number_comes_to_what_the_records_say(
    clan: Contracts, hanako: Seat, access: str, kind: str, number: str, result: str
) -> None:
    clan.member(ADMIN, "Aiko Tanaka")
    plain, ended = clan.contract("PLAIN"), clan.contract("ENDED", ends=clan.clock())
    locked = clan.contract("LOCKED", locked=True)
    clan.contract("NEW", issued=clan.later(hours=-47))
    clan.contract("PARTNER", level=PARTNER)
    clan.contract("KEPT", ADMIN)
    clan.contract("OTHER", companies=["Rossi SpA"])
    clan.serial("BOX", clan.contract("KEPT PARTNER", ADMIN, level=PARTNER))
    clan.serial("OLDBOX", ended)
    clan.bill_to("7001", under=[plain])
    clan.bill_to("7002", ADMIN, under=[plain])
    clan.bill_to("7003", under=[plain, locked])
    assert clan.one(hanako, number, access, kind).result == result


def test_a_serial_number_stands_for_the_contract_that_ends_last(
    clan: Contracts, hanako: Seat
) -> None:
    clan.serial("BOX", clan.contract("LONG", "nobody@clan.example", level=PARTNER))
    clan.serial("BOX", clan.contract("SHORT", level=PARTNER, ends=clan.later(days=9)))
    assert clan.one(hanako, "BOX", "download_only", "serial").result == "pending_company"


def test_a_contract_counts_through_its_last_day(clan: Contracts, hanako: Seat) -> None:
    midnight = datetime(2026, 11, 21, tzinfo=UTC)
    clan.contract("TODAY", ends=midnight)
    clan.clock.now = midnight - timedelta(seconds=1)
    hanako = clan.again(hanako)
    assert clan.one(hanako, "TODAY").result == "approved"
    clan.clock.now = midnight
    assert clan.one(hanako, "TODAY").result == "unknown"
    assert hanako.call(contracts.registered).full == ()


def test_48_hours_are_48_hours_across_a_change_of_the_clocks(tmp_path: Path) -> None:
    clan = Contracts(tmp_path / "autumn")
    clan.clock.now = datetime(2026, 10, 26, 12, tzinfo=UTC)  # clocks went back on the 25th
    seat = clan.employee("lea@clan.example", "Lea Marchand", company=clan.company())
    clan.contract("JUST", issued=clan.clock() - timedelta(hours=47, minutes=59))
    clan.contract("LONG", issued=clan.clock() - timedelta(hours=48))
    results = [item.result for item in clan.send(seat, "JUST", "LONG").items]
    assert results == ["too_new", "approved"]
    (new, _) = clan.send(seat, "JUST", "404").items
    assert new.again_at == clan.later(minutes=1)
    clan.close()


def test_who_has_no_company_is_denied_and_told_which_page(clan: Contracts) -> None:
    seat = clan.person("emi@clan.example")
    clan.contract("PLAIN")
    item = clan.one(seat, "PLAIN")
    assert (item.result, item.remedies[0]) == ("no_company", "company_page")
    assert seat.call(contracts.start, access="ordering").missing == (
        "company_name", "address", "phone",
    )  # fmt: skip


def test_a_company_typed_by_hand_never_matches_whatever_it_is_called(clan: Contracts) -> None:
    clan.company()
    typed = clan.employee("ken@clan.example", "Ken Sato")
    clan.contract("PLAIN")
    assert clan.one(typed, "PLAIN").result == "mismatch"


def test_an_email_outside_the_domains_of_the_company_never_matches(clan: Contracts) -> None:
    outside = clan.employee("ken@elsewhere.example", "Ken Sato", clan.company())
    clan.contract("PLAIN")
    item = clan.one(outside, "PLAIN")
    assert (item.result, item.remedies) == ("mismatch", ("company_page", "authorisation"))


def test_access_to_a_bill_to_id_is_access_to_the_contracts_under_it(
    clan: Contracts, hanako: Seat
) -> None:
    alone, under = clan.contract("ALONE"), clan.contract("UNDER")
    assert clan.one(hanako, "ALONE").result == "approved"
    clan.bill_to("7001", under=[alone, under])
    assert clan.one(hanako, "7001", kind="bill_to").result == "approved"
    assert clan.one(hanako, "UNDER").result == "already_registered"
    assert clan.one(hanako, "UNDER", "download_only").result == "already_registered"
    wide = next(each for each in hanako.call(contracts.registered).full if each.bill_to)
    assert [each.number for each in wide.contracts] == ["ALONE", "UNDER"]


def test_the_same_number_once_more_is_asked_already(clan: Contracts, hanako: Seat) -> None:
    clan.contract("OTHER", companies=["Rossi SpA"])
    first = clan.one(hanako, "OTHER")
    again = clan.one(hanako, "other")
    assert (again.result, again.other, again.remedies) == (
        "already_asked", first.request, ("remind",),
    )  # fmt: skip
    assert clan.mine(hanako).total == 2


def test_two_desks_at_once_leave_one_pending_item(clan: Contracts, hanako: Seat) -> None:
    for number in range(100, 106):
        clan.contract(str(number), companies=["Rossi SpA"])
    desks = [clan.sign_in(hanako.email) for _ in range(2)]

    def send(desk: Loopback) -> object:
        return desk.call(
            contracts.submit, access="full_support", number_kind="contract",
            numbers=tuple(str(number) for number in range(100, 106)), terms_version="support-1",
        )  # fmt: skip

    sent = at_once(clan, [(desk, send) for desk in desks])
    results = sorted(item.result for each in sent for item in items_of(each))
    assert results == ["already_asked"] * 6 + ["mismatch"] * 6
    with clan.reading():
        assert ClaimRow.select().where(ClaimRow.kind == "contract").count() == 6


def items_of(sent: object) -> tuple[ItemView, ...]:
    assert isinstance(sent, Submission)
    return sent.items


def test_a_submission_goes_on_in_slices_and_a_repeated_slice_changes_nothing(
    clan: Contracts, hanako: Seat
) -> None:
    for number in range(100, 160):
        clan.contract(str(number))
    numbers = [str(number) for number in range(100, 160)]
    first = clan.submit(hanako, *numbers[:50])
    clan.submit(hanako, *numbers[50:], submission=first.number)
    whole = clan.submit(hanako, *numbers[50:], submission=first.number)
    assert [item.number for item in whole.items] == numbers
    assert not whole.finished
    assert clan.mails(hanako.email, "contract_results") == []
    hanako.call(contracts.finish, submission=first.number)
    hanako.call(contracts.finish, submission=first.number)
    (mail,) = clan.mails(hanako.email, "contract_results")
    assert mail.values["count"] == 60
    assert said(refused(clan.submit, hanako, "1", submission=first.number))


def test_a_submission_takes_500_numbers_and_a_call_50(clan: Contracts, hanako: Seat) -> None:
    many = [str(number) for number in range(1000, 1501)]
    (issue,) = refused(clan.submit, hanako, *many[:51])
    assert issue.text.values == {"maximum": 50, "count": 51}
    sent = clan.submit(hanako, *many[:50])
    for first in range(50, 500, 50):
        clan.submit(hanako, *many[first : first + 50], submission=sent.number)
    (issue,) = refused(clan.submit, hanako, many[500], submission=sent.number)
    assert issue.text.values == {"maximum": 500, "count": 501}


def asked(call: Callable[[], object]) -> int:
    """How many statements a call sends; what the text index does by itself does not count."""
    counting = logging.handlers.BufferingHandler(10_000)
    logger = logging.getLogger("peewee")
    level = logger.level
    logger.addHandler(counting)
    logger.setLevel(logging.DEBUG)
    try:
        call()
    finally:
        logger.removeHandler(counting)
        logger.setLevel(level)
    return len(counting.buffer)


def test_fifty_numbers_take_as_many_statements_as_one(clan: Contracts, hanako: Seat) -> None:
    clan.member(ADMIN, "Aiko Tanaka")
    for number in range(100, 200):
        clan.contract(str(number), *([ADMIN] if number % 2 else []))
    clan.submit(hanako, "198", "199")  # the first numbers of a series take two more
    few = asked(lambda: clan.submit(hanako, "100", "101"))
    numbers = [str(number) for number in range(102, 152)]
    assert asked(lambda: clan.submit(hanako, *numbers)) == few < 50


def test_old_terms_are_refused_and_the_accepted_ones_are_kept(
    clan: Contracts, hanako: Seat
) -> None:
    clan.contract("PLAIN")
    issues = refused(
        hanako.call, contracts.submit, access="full_support", number_kind="contract",
        numbers=("PLAIN",), terms_version="ordering-1",
    )  # fmt: skip
    assert said(issues) == ["The terms have changed. Read them, then send again."]
    clan.one(hanako, "PLAIN")
    assert [row.terms for row in clan.accesses()] == ["support-1"]


@pytest.mark.parametrize(
    ("access", "kind"),
    [("everything", "contract"), ("full_support", "serial"), ("full_support", "passport")],
)
def test_what_is_not_offered_is_refused(
    clan: Contracts, hanako: Seat, access: str, kind: str
) -> None:
    assert refused(
        hanako.call, contracts.submit, access=access, number_kind=kind,
        numbers=("1",), terms_version="support-1",
    )  # fmt: skip


def test_deciders_get_one_mail_for_all_that_was_sent_to_them(clan: Contracts, hanako: Seat) -> None:
    clan.member(ADMIN, "Aiko Tanaka")
    operator = clan.operator()
    clan.contract("KEPT", ADMIN)
    clan.contract("KEPT2", ADMIN)
    clan.contract("OTHER", companies=["Rossi SpA"])
    clan.send(hanako, "KEPT", "KEPT2", "OTHER")
    (mail,) = clan.mails(ADMIN, "contract_requested")
    assert [number for number, *_ in mail.values["numbers"]] == ["KEPT", "KEPT2"]
    (mail,) = clan.mails(operator.email, "contract_requested")
    assert mail.values["decider"] == "operator"


def test_an_administrator_without_an_account_is_told_once(clan: Contracts, hanako: Seat) -> None:
    clan.operator()
    clan.contract("A1", "boss@clan.example")
    clan.contract("A2", "boss@clan.example")
    clan.send(hanako, "A1")
    clan.send(hanako, "A2")
    (mail,) = clan.mails("boss@clan.example")
    assert mail.kind == "contract_administrator"
    clan.member("boss@clan.example", "Big Boss")
    boss = clan.sign_in("boss@clan.example")
    assert boss.call(requests.waiting).mine.total == 2


def test_the_administrator_approves_and_undoes(clan: Contracts, hanako: Seat) -> None:
    aiko = clan.member(ADMIN, "Aiko Tanaka")
    clan.contract("KEPT", ADMIN)
    item = clan.one(hanako, "KEPT")
    clan.approve(aiko, item.request)
    assert clan.look(hanako, item).result == "approved"
    assert len(hanako.call(contracts.registered).full) == 1
    assert len(clan.mails(hanako.email, "contract_approved")) == 1
    aiko.call(decisions.undo, number=item.request)
    assert hanako.call(contracts.registered).full == ()
    assert clan.look(hanako, item).status == "pending"
    assert clan.one(hanako, "KEPT").result == "already_asked"
    assert clan.mails(hanako.email, "contract_approved") == []


def test_access_that_was_removed_in_the_meantime_is_not_undone(
    clan: Contracts, hanako: Seat
) -> None:
    aiko = clan.member(ADMIN, "Aiko Tanaka")
    clan.contract("KEPT", ADMIN)
    item = clan.one(hanako, "KEPT")
    clan.approve(aiko, item.request)
    (access,) = hanako.call(contracts.registered).full
    assert hanako.call(contracts.remove, access_id=access.id).full == ()
    assert said(refused(aiko.call, decisions.undo, number=item.request)) == [
        "The access was ended in the meantime. The decision can no longer be undone."
    ]


def test_nobody_decides_their_own_item_alone_it_is_the_operators(clan: Contracts) -> None:
    aiko = clan.employee(ADMIN, "Aiko Tanaka", clan.company())
    operator = clan.operator()
    clan.contract("KEPT", ADMIN)
    item = clan.one(aiko, "KEPT")
    assert item.result == "pending_company"
    assert refused(clan.approve, aiko, item.request)
    clan.approve(operator, item.request)
    assert clan.look(aiko, item).status == "approved"


def test_of_several_administrators_the_others_decide(clan: Contracts) -> None:
    aiko = clan.employee(ADMIN, "Aiko Tanaka", clan.company())
    ken = clan.employee("ken@clan.example", "Ken Sato")
    operator = clan.operator()
    clan.contract("KEPT", ADMIN, ken.email)
    item = clan.one(aiko, "KEPT")
    assert item.deciders.count == 1
    assert item.deciders.contacts == ()
    assert refused(clan.approve, operator, item.request)
    clan.approve(ken, item.request)


def test_many_items_are_decided_at_once(clan: Contracts, hanako: Seat) -> None:
    aiko = clan.member(ADMIN, "Aiko Tanaka")
    clan.contract("K1", ADMIN)
    clan.contract("K2", ADMIN)
    clan.send(hanako, "K1", "K2")
    rows = aiko.call(approvals.queue, wanted=QueueFilter(group="contract")).rows
    assert [row.subject for row in rows] == ["K1", "K2"]
    choices = tuple(Choice(row.number, row.version) for row in rows)
    done = aiko.call(decisions.decide_many, choices=choices, approve=True)
    assert all(each.done for each in done)
    assert len(hanako.call(contracts.registered).full) == 2
