"""What the home window and Manage Account show, each in one question."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard.operations import account_overview, drafts, home
from smartwizard.operations.home import OpenDraft
from tests.operations.clan import Clan
from tests.world import Seat, refused, said


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    clan = Clan(tmp_path / "home")
    yield clan
    clan.close()


@pytest.fixture
def hanako(clan: Clan) -> Seat:
    """Administers clan.example."""
    seat = clan.member("hanako@clan.example")
    clan.open(seat, "clan.example", "Clan Blue")
    return seat


def test_home_shows_what_waits_for_me_and_what_others_hold(clan: Clan, hanako: Seat) -> None:
    claire = clan.member("claire@clan.example", "Claire Martin")
    number = clan.ask(claire, "paris.clan.example").number
    mine = hanako.call(home.overview).waiting
    theirs = claire.call(home.overview).waiting
    assert [row.number for row in mine.mine.rows] == [number]
    assert [row.number for row in theirs.others.rows] == [number]
    assert (mine.others.total, theirs.mine.total) == (0, 0)


def test_home_shows_a_few_requests_and_counts_them_all(clan: Clan, hanako: Seat) -> None:
    claire = clan.member("claire@clan.example", "Claire Martin")
    for place in range(3):
        clan.ask(claire, f"lab{place}.clan.example")
    waiting = hanako.call(home.overview, shown=2).waiting
    assert (len(waiting.mine.rows), waiting.mine.total) == (2, 3)


def test_home_says_what_a_new_person_is_not_ready_for(clan: Clan) -> None:
    new = clan.person("new@clan.example")
    overview = new.call(home.overview)
    assert overview.missing == ("company_name", "address", "phone")
    assert [line.purpose for line in overview.ready] == ["create", "request", "order", "support"]
    clan.settle_in(new.id)
    assert new.call(home.overview).missing == ()


def test_home_offers_the_draft_and_not_what_was_typed(clan: Clan, hanako: Seat) -> None:
    assert hanako.call(home.overview).draft is None
    answers = {"smart_account": {"account_name": "Clan Green"}}
    hanako.call(drafts.save, name="onboarding", step="smart_account", answers=answers)
    assert hanako.call(home.overview).draft == OpenDraft("smart_account", clan.clock())


def test_the_operator_is_shown_requests_and_accounts_that_wait(clan: Clan, hanako: Seat) -> None:
    claire = clan.member("claire@other.example", "Claire Martin")
    number = clan.ask(claire, "blue.example", different=True).number
    clan.lock_out(hanako)
    overview = clan.operator().call(home.overview)
    assert [row.number for row in overview.waiting.mine.rows] == [number]
    assert overview.waiting.accounts == 1
    assert (overview.ready, overview.draft) == ((), None)


def test_manage_account_shows_the_first_of_mine_or_the_one_wanted(clan: Clan, hanako: Seat) -> None:
    other = clan.member("mario@rossi.example", "Mario Rossi")
    rossi = clan.open(other, "rossi.example", "A Rossi").account_id
    clan.grant(hanako, "rossi.example", "account_user")
    both = hanako.call(account_overview.overview)
    assert [account.name for account in both.accounts] == ["A Rossi", "Clan Blue"]
    assert both.account is not None
    assert both.account.id == rossi
    blue = both.accounts[1].id
    wanted = hanako.call(account_overview.overview, account_id=blue)
    assert wanted.account is not None
    assert (wanted.account.name, wanted.account.may_edit) == ("Clan Blue", True)


def test_manage_account_counts_what_waits_for_its_administrators(clan: Clan, hanako: Seat) -> None:
    claire = clan.member("claire@clan.example", "Claire Martin")
    clan.ask(claire, "paris.clan.example")
    assert hanako.call(account_overview.overview).waiting == 1
    clan.grant(claire, "clan.example", "account_user")
    assert claire.call(account_overview.overview).waiting == 0


def test_manage_account_is_empty_for_who_has_none(clan: Clan, hanako: Seat) -> None:
    stranger = clan.member("mario@rossi.example", "Mario Rossi")
    shown = stranger.call(account_overview.overview)
    assert (shown.accounts, shown.account, shown.waiting) == ((), None, 0)


def test_the_operator_sees_the_account_whose_number_is_given(clan: Clan, hanako: Seat) -> None:
    number = hanako.call(account_overview.overview).accounts[0].id
    operator = clan.operator()
    assert operator.call(account_overview.overview).account is None
    shown = operator.call(account_overview.overview, account_id=number)
    assert shown.account is not None
    assert (shown.account.name, shown.account.may_edit) == ("Clan Blue", False)


def test_an_account_of_others_is_unknown(clan: Clan, hanako: Seat) -> None:
    number = hanako.call(account_overview.overview).accounts[0].id
    stranger = clan.member("mario@rossi.example", "Mario Rossi")
    issues = refused(stranger.call, account_overview.overview, account_id=number)
    assert said(issues) == ["This Smart Account was not found. Go back to the list."]
