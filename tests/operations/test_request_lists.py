"""Lists of requests: whose they are, how they are found and sorted, what they show (A02, A09)."""

import pytest

from smartwizard.operations import decisions, requests
from smartwizard.operations.requesting.views import RequestPage
from tests.operations.clan import Clan
from tests.world import Seat, refused, said


@pytest.fixture
def hanako(clan: Clan) -> Seat:
    """Somebody of clan.example, whether or not anybody administers it."""
    return clan.member("hanako@clan.example")


def subjects(page: RequestPage) -> list[str]:
    return [row.subject.partition(".")[0] for row in page.rows]


def of_clan(seat: Seat, *, status: str = "", search: str = "") -> list[str]:
    return subjects(seat.call(requests.of_account, account_id=1, status=status, search=search))


def test_the_deciders_list_is_found_by_name_domain_mail_and_number(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    mario = clan.member("mario@clan.example", "Mario Rossi")
    clan.ask(hanako, "jp.clan.example", "Clan Blue Japan")
    clan.ask(mario, "it.clan.example", "Clàn Blu Italia")
    for words, found in [
        ("japan", ["jp"]), ("JAPAN  clan", ["jp"]), ("clan blu", ["it", "jp"]), ("italia", ["it"]),
        ("mario@clan", ["it"]), ("rossi", ["it"]), ("ｈａｎａｋｏ", ["jp"]), ("0001", ["jp"]),
        ("it.clan.example", ["it"]), ("100%", []), ("j_pan", []), ("   ", ["it", "jp"]),
    ]:  # fmt: skip
        assert of_clan(aiko, search=words) == found, words


def test_the_status_filter_judges_as_of_now(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    sent = {p: clan.ask(hanako, f"{p}.clan.example").number for p in ("a", "b", "c", "d")}
    clan.approve(aiko, sent["a"])
    clan.decline(aiko, sent["b"])
    hanako.call(requests.withdraw, number=sent["c"], version=1)
    for status, found in [
        ("pending", ["d"]), ("approved", ["a"]), ("declined", ["b"]), ("withdrawn", ["c"]),
        ("expired", []), ("", ["d", "c", "b", "a"]),
    ]:  # fmt: skip
        assert of_clan(aiko, status=status) == found
    clan.clock.advance(days=28)
    aiko = clan.again(aiko)
    assert of_clan(aiko, status="pending") == []
    assert of_clan(aiko, status="expired") == ["d"]


def test_only_administrators_and_the_operator_see_an_accounts_requests(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.ask(hanako, "jp.clan.example")
    assert of_clan(clan.operator()) == of_clan(aiko) == ["jp"]
    assert said(refused(lambda: of_clan(hanako))) == [
        "This Smart Account was not found. Go back to the list."
    ]
    clan.grant(hanako, "clan.example", "account_approver")
    assert said(refused(lambda: of_clan(hanako))) == ["This action needs the role {role}."]


def test_open_requests_come_oldest_first_and_all_of_them_newest_first(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    for prefix in ("a", "b", "c"):
        clan.ask(hanako, f"{prefix}.clan.example")
        clan.clock.advance(minutes=1)
    assert of_clan(aiko, status="pending") == ["a", "b", "c"]
    assert of_clan(aiko) == ["c", "b", "a"]
    assert subjects(hanako.call(requests.mine)) == ["c", "b", "a"]


@pytest.mark.parametrize("status", ["pending", ""])
def test_pages_follow_each_other_without_gaps_or_repeats(
    clan: Clan, aiko: Seat, hanako: Seat, status: str
) -> None:
    for number in range(11):
        clan.ask(hanako, f"p{number:02}.clan.example")
        if number % 3:
            clan.clock.advance(seconds=1)
    found: list[str] = []
    after = ""
    for length in (4, 4, 3):
        page = aiko.call(requests.of_account, account_id=1, status=status, after=after, size=4)
        assert (len(page.rows), page.total) == (length, 11)
        found += [row.number for row in page.rows]
        after = page.after
    assert after == ""
    assert found == sorted(found, reverse=not status)
    assert len(set(found)) == 11


def test_a_page_that_nobody_gave_out_is_refused(clan: Clan, hanako: Seat) -> None:
    for after in ("x", "2026-11-20/", "/3", "2026-11-20T00:00:00+00:00/x"):
        (issue,) = refused(lambda key=after: hanako.call(requests.mine, after=key))
        assert issue.remedy == "reload"


def test_a_row_shows_what_a_decider_needs(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    clan.ask(hanako, "jp.clan.example", "Clan Blue Japan", note="For Tokyo")
    clan.clock.advance(days=3, hours=23)
    (row,) = clan.again(aiko).call(requests.of_account, account_id=1).rows
    assert (row.kind, row.subject, row.name, row.account) == (
        "prefix", "jp.clan.example", "Clan Blue Japan", "Clan Blue",
    )  # fmt: skip
    assert (row.applicant, row.company, row.email, row.note) == (
        "Hanako Mameshiba", "Clan Blue", "hanako@clan.example", "For Tokyo",
    )  # fmt: skip
    assert (row.age, row.due_at - row.created_at) == (3, clan.later(days=14) - clan.clock())
    assert row.actions == ("approve", "decline")


def test_what_waits_for_me_and_what_others_hold(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    operator = clan.operator()
    clan.ask(hanako, "jp.clan.example")
    clan.ask(hanako, "clan.other.example", different=True)
    clan.ask(aiko, "fr.clan.example")

    def home(seat: Seat) -> tuple[list[str], list[str]]:
        waiting = seat.call(requests.waiting)
        assert waiting.mine.total == len(waiting.mine.rows)
        assert waiting.others.total == len(waiting.others.rows)
        return subjects(waiting.mine), subjects(waiting.others)

    assert home(hanako) == ([], ["jp", "clan"])
    assert home(aiko) == (["jp", "fr"], [])
    clan.grant(kenji, "clan.example")
    assert home(aiko) == (["jp"], ["fr"])
    assert home(kenji) == (["jp", "fr"], [])
    assert home(operator) == (["clan"], [])
    clan.clock.advance(days=28)
    assert home(clan.again(hanako)) == home(clan.again(aiko)) == ([], [])


def test_the_operators_list_has_overdue_ones_on_top(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    clan.ask(hanako, "jp.clan.example")
    clan.clock.advance(days=6)
    hanako = clan.again(hanako)
    clan.ask(hanako, "one.other.example", different=True)
    clan.clock.advance(days=4)
    clan.ask(clan.again(hanako), "two.other.example", different=True)
    clan.clock.advance(days=3)
    operator = clan.operator()
    assert subjects(operator.call(requests.for_operator)) == ["one", "two"]
    clan.clock.advance(days=1)
    operator = clan.again(operator)
    page = operator.call(requests.for_operator)
    assert subjects(page) == ["one", "two", "jp"]
    assert ["overdue" in row.flags for row in page.rows] == [True, False, False]
    assert operator.call(requests.waiting).mine == page
    assert subjects(operator.call(requests.for_operator, held=False)) == ["two", "one", "jp"]
    clan.approve(operator, page.rows[0].number)
    assert subjects(operator.call(requests.for_operator)) == ["two", "jp"]
    assert subjects(operator.call(requests.for_operator, held=False, status="approved")) == ["one"]


def test_pages_of_the_operators_list_keep_its_order(clan: Clan, hanako: Seat) -> None:
    operator = clan.operator()
    for number in range(7):
        clan.ask(hanako, f"p{number}.clan.example")
        clan.clock.advance(seconds=number % 2)
    found: list[str] = []
    after = ""
    while not found or after:
        page = operator.call(requests.for_operator, after=after, size=3)
        found += subjects(page)
        after = page.after
    assert found == [f"p{number}" for number in range(7)]


def test_list_and_detail_never_disagree(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    numbers = [clan.ask(hanako, f"p{i}.clan.example").number for i in range(4)]
    clan.approve(aiko, numbers[0])
    clan.decline(aiko, numbers[1])
    clan.approve(aiko, numbers[2])
    aiko.call(decisions.undo, number=numbers[2])
    lists = (
        (aiko, aiko.call(requests.of_account, account_id=1)),
        (hanako, hanako.call(requests.mine)),
    )
    for seat, page in lists:
        assert len(page.rows) == len(numbers)
        for row in page.rows:
            assert clan.get(seat, row.number).row == row
