"""The sample holds every state that a window can show, made by the registry's own operations."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard.config import Config
from smartwizard.demo import throw_away
from smartwizard.messages import Refused
from smartwizard.operations import (
    access,
    account_properties,
    approvals,
    contracts,
    mailbox,
    profile,
    requests,
    session,
    sign_in,
    support,
)
from smartwizard.operations.requesting.queue_views import QueueFilter
from smartwizard.operations.requesting.views import RequestDetail, Station
from smartwizard.registry import LocalRegistry, Registry
from smartwizard.sample import cast
from smartwizard.sample.registry import Filled, fill_new
from smartwizard.store import open_store
from tests.support import FRIDAY

_AIKOS = ("pending", "fresh", "access_week", "access_virtual")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    home = tmp_path_factory.mktemp("sample")
    filled = fill_new(home, Config(home), FRIDAY)
    yield filled
    filled.store.close()


def request(filled: Filled, what: str) -> RequestDetail:
    """A request as its applicant, or the operator, sees it."""
    desk = filled.office.seat(cast.OPERATOR)
    return desk.call(requests.get, number=filled.sample.requests[what])


@pytest.mark.parametrize(
    ("what", "status"),
    [
        ("pending", "pending"),
        ("fresh", "pending"),
        ("approved", "approved"),
        ("declined", "declined"),
        ("withdrawn", "withdrawn"),
        ("expired", "expired"),
        ("overdue", "pending"),
        ("domain_change", "pending"),
        ("access_declined", "declined"),
        ("access_approved", "approved"),
        ("access_late", "pending"),
        ("access_week", "pending"),
        ("access_virtual", "pending"),
        ("access_unattended", "pending"),
        ("customer_expired", "expired"),
        ("customer_denied", "denied"),
        ("customer_withdrawn", "withdrawn"),
        ("customer_declined", "declined"),
        ("customer_accepted", "approved"),
        ("customer_waiting", "pending"),
        ("customer_pending", "pending"),
        ("invitation", "pending"),
        ("invitation_accepted", "approved"),
    ],
)
def test_requests_are_in_every_state(filled: Filled, what: str, status: str) -> None:
    assert request(filled, what).row.status == status


def test_a_different_domain_is_overdue_with_the_operator(filled: Filled) -> None:
    row = request(filled, "overdue").row
    assert (row.kind, "overdue" in row.flags) == ("different_domain", True)


def test_requests_wait_for_the_administrator(filled: Filled) -> None:
    waiting = filled.office.seat(cast.AIKO).call(requests.waiting)
    numbers = {filled.sample.requests[what] for what in _AIKOS}
    assert {row.number for row in waiting.mine.rows} == numbers


def test_an_account_has_one_administrator_and_another_has_none(filled: Filled) -> None:
    desk = filled.office.seat(cast.OPERATOR)
    number = filled.sample.accounts["Kawasemi Instruments"]
    properties = desk.call(account_properties.account, account_id=number)
    assert properties.administrators.count == 1
    number = filled.sample.accounts["Officine Bellandi"]
    assert desk.call(account_properties.account, account_id=number).administrators.count == 0
    # Beside it the account whose administrator let a request pass day 14.
    assert desk.call(requests.waiting).accounts == 2


def test_access_is_asked_for_in_every_age_and_from_outside(filled: Filled) -> None:
    ages = {what: request(filled, what).row.age for what in ("access_late", "access_week")}
    assert ages == {"access_late": 14, "access_week": 6}
    assert request(filled, "access_virtual").asked.virtual_accounts == ("DEFAULT",)
    assert request(filled, "access_unattended").row.deciders.count == 0
    detail = filled.office.seat(cast.LEA).call(
        requests.get, number=filled.sample.requests["access_late"]
    )
    assert "outside" in detail.row.flags
    held = filled.office.seat(cast.GRACE).call(access.held)
    assert [line.role for line in held] == ["virtual_user"]


def test_numbers_have_come_to_every_result(filled: Filled) -> None:
    mei = filled.office.seat(cast.MEI)
    rows = mei.call(requests.mine, size=100).rows
    rows += filled.office.seat(cast.EMI).call(requests.mine).rows
    rows = tuple(row for row in rows if row.kind in ("contract", "ordering"))
    assert {row.status for row in rows} >= {
        "approved", "denied", "pending", "declined", "withdrawn",
    }  # fmt: skip
    desk = filled.office.seat(cast.OPERATOR)
    whys = {station.event for row in rows for station in _timeline(desk, row.number)}
    assert {"denied", "approved", "told", "declined", "withdrawn"} <= whys
    number = filled.sample.requests["submission"]
    today = mei.call(contracts.submission, number=number)
    others = ("already_asked", "full_needed", "no_administrator", "ordering_waiting")
    kept = {filled.sample.requests[what] for what in (*others, "no_company")}
    assert kept <= {row.number for row in rows}
    assert {item.result for item in today.items} == {
        "too_new", "unknown", "pending_company", "mismatch", "approved", "already_registered",
        "no_direct_support",
    }  # fmt: skip


def test_access_of_every_kind_is_registered_and_one_waits_to_be_confirmed(filled: Filled) -> None:
    held = filled.office.seat(cast.MEI).call(contracts.registered)
    assert [len(each) for each in (held.full, held.download, held.ordering)] == [4, 1, 1]
    assert {bool(each.bill_to) for each in held.full} == {True, False}
    assert any(each.note is not None for each in held.full)
    rows = filled.office.seat(cast.OPERATOR).call(
        approvals.queue, wanted=QueueFilter(group="contract")
    )
    flags = {flag for row in rows.rows for flag in row.flags}
    assert {"overdue", "company_differs", "domain_differs", "locked"} <= flags


def _timeline(desk: Registry, number: str) -> tuple[Station, ...]:
    return desk.call(requests.get, number=number).timeline


def test_accounts_of_people_are_in_every_state(filled: Filled) -> None:
    who = filled.office.seat(cast.NOAH).call(session.who_am_i)
    assert (who.company_complete, who.account_state) == (True, "none")
    assert not filled.office.seat(cast.EMI).call(profile.view).company_name
    with pytest.raises(Refused, match="is waiting to be activated"):
        filled.office.session(cast.HUGO.email)


def test_mails_are_read_unread_and_kept(filled: Filled) -> None:
    desk = filled.office.counter
    mails = desk.call(mailbox.page, size=200).mails
    assert {mail.unread for mail in mails} == {True, False}
    assert {mail.language for mail in mails} == {"en", "fr", "it", "ja"}
    assert {"ok", "used", "expired"} <= {mail.link for mail in mails}
    assert len(desk.call(mailbox.page, kept=True).mails) == 1


def test_time_has_done_its_part(filled: Filled) -> None:
    events = {station.event for station in request(filled, "pending").timeline}
    assert "digest" in events
    assert request(filled, "expired").timeline[-1].event == "expired"
    found = {mail.kind for mail in filled.office.counter.call(mailbox.page, size=200).mails}
    assert {"digest", "digest_operator", "request_expired", "request_expired_approver"} <= found


def test_a_support_case_is_kept(filled: Filled) -> None:
    cases = filled.office.seat(cast.CLAIRE).call(support.my_cases)
    assert [case.number for case in cases] == [filled.sample.requests["case"]]


def test_everybody_of_the_demo_can_log_in_with_the_password_told(tmp_path: Path) -> None:
    with throw_away(Config(tmp_path)) as config:
        assert config.home != tmp_path
        registry = LocalRegistry(open_store(config.registry_url), config)
        for email, _ in cast.logins():
            if email != cast.HUGO.email:
                entered = registry.call(sign_in.sign_in, email=email, password=cast.PASSWORD)
                assert entered.me.email == email
        registry.store.close()
    assert not config.home.exists()
    assert not list(tmp_path.iterdir())
