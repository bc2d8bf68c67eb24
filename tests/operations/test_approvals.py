"""The queue of approvals: what stands in it, in which order, how it is found (A01, A02, A08)."""

from datetime import date
from typing import Any

import pytest

from smartwizard.models import PersonRow
from smartwizard.operations import approvals
from smartwizard.operations.requesting import queue
from smartwizard.operations.requesting.queue_views import QueueFilter, QueuePage, QueuePlace
from tests.operations.clan import Clan
from tests.world import Seat, refused, said


def page(seat: Seat, place: QueuePlace | None = None, size: int = 50, **wanted: Any) -> QueuePage:
    return seat.call(
        approvals.queue, wanted=QueueFilter(**wanted), place=place or QueuePlace(), size=size
    )


def subjects(found: QueuePage) -> list[str]:
    return [row.subject.partition(".")[0] for row in found.rows]


def test_my_pending_is_what_i_may_decide_the_oldest_first(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    ken = clan.member("ken@clan.example", "Ken Sato")
    for prefix in ("b", "a"):
        clan.ask(hanako, f"{prefix}.clan.example")
        clan.clock.advance(minutes=1)
    clan.ask(aiko, "mine.clan.example")
    clan.ask(hanako, "one.other.example", different=True)
    assert subjects(page(aiko)) == ["b", "a", "mine"]
    assert page(aiko).rows[-1].flags == ("own", "last_administrator")
    clan.grant(ken, "clan.example")
    assert subjects(page(aiko)) == ["b", "a"]
    assert subjects(page(aiko, mine=False)) == ["b", "a", "mine"]
    assert subjects(page(ken)) == ["b", "a", "mine"]
    assert subjects(page(hanako)) == []


def test_the_operator_has_overdue_ones_on_top_and_sees_all_on_demand(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.ask(hanako, "jp.clan.example")
    clan.clock.advance(days=8)
    hanako = clan.again(hanako)
    clan.ask(hanako, "fr.clan.example")
    clan.ask(hanako, "one.other.example", different=True)
    operator = clan.operator()
    assert subjects(page(operator)) == ["one"]
    assert subjects(page(operator, mine=False)) == ["jp", "fr", "one"]
    clan.clock.advance(days=7)
    operator = clan.again(operator)
    assert subjects(page(operator)) == ["one", "jp"]
    assert subjects(page(operator, flag="overdue")) == ["one"]
    assert operator.call(approvals.overview).overdue == 1
    with clan.writing():
        PersonRow.update(status="locked").where(PersonRow.id == aiko.id).execute()
    assert subjects(page(operator)) == ["one", "jp", "fr"]


@pytest.mark.parametrize("reader", ["aiko", "operator"])
def test_pages_go_both_ways_without_gaps_or_repeats(
    clan: Clan, aiko: Seat, hanako: Seat, reader: str
) -> None:
    for number in range(11):
        below = f"p{number:02}.clan.example" if reader == "aiko" else f"p{number:02}.other.example"
        clan.ask(hanako, below, different=reader == "operator")
        clan.clock.advance(seconds=number % 3)
    seat = aiko if reader == "aiko" else clan.operator()
    everything = [f"p{number:02}" for number in range(11)]
    shown, forward = page(seat, size=4), []
    assert (shown.earlier, shown.later) == (False, True)
    while True:
        forward.append(subjects(shown))
        if not shown.later:
            break
        shown = page(seat, QueuePlace("after", shown.last), 4)
        assert shown.earlier
    assert [one for part in forward for one in part] == everything
    shown, back = page(seat, QueuePlace("last"), 4), []
    assert (shown.earlier, shown.later) == (True, False)
    while True:
        back.append(subjects(shown))
        if not shown.earlier:
            break
        shown = page(seat, QueuePlace("before", shown.first), 4)
        assert shown.later
    assert [one for part in reversed(back) for one in part] == everything


def test_a_page_is_loaded_again_from_its_first_row(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    for number in range(6):
        clan.ask(hanako, f"p{number}.clan.example")
    second = page(aiko, QueuePlace("after", page(aiko, size=2).last), 2)
    assert page(aiko, QueuePlace("from", second.first), 2) == second
    clan.decline(aiko, second.rows[0].number)
    assert subjects(page(aiko, QueuePlace("from", second.first), 2)) == ["p3", "p4"]


def test_a_date_is_jumped_to_in_the_zone_of_who_asks(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    with clan.writing():
        PersonRow.update(time_zone="Asia/Tokyo").where(PersonRow.id == aiko.id).execute()
    for number in range(4):
        clan.ask(hanako, f"p{number}.clan.example")  # at 10:44, 14:44, 18:44, 22:44 UTC
        clan.clock.advance(hours=4)
    aiko = clan.again(aiko)
    found = page(aiko, QueuePlace("day", day=date(2026, 11, 21)))
    assert (subjects(found), found.earlier, found.later) == (["p2", "p3"], True, False)
    assert subjects(page(aiko, QueuePlace("day", day=date(2026, 11, 22)))) == []
    clan.decline(aiko, page(aiko).rows[0].number)
    every = page(aiko, QueuePlace("day", day=date(2026, 11, 20)), status="")
    assert (subjects(every), every.earlier) == (["p1", "p0"], True)


def test_filters_narrow_by_status_kind_age_account_and_words(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    mario = clan.member("mario@clan.example", "Mario Rossi", company="Rossi Reti")
    clan.ask(mario, "it.clan.example", "Clàn Blu Italia")
    clan.clock.advance(days=4)
    aiko, hanako = clan.again(aiko), clan.again(hanako)
    number = clan.ask(hanako, "jp.clan.example", "Clan Blue Japan").number
    gone = clan.ask(hanako, "fr.clan.example", "Clan Blue France").number
    clan.decline(aiko, gone)
    for wanted, found in [
        ({}, ["it", "jp"]), ({"status": "declined"}, ["fr"]), ({"status": ""}, ["fr", "jp", "it"]),
        ({"days": 3}, ["it"]), ({"account": 1}, ["it", "jp"]), ({"account": 2}, []),
        ({"group": "smart_account"}, ["it", "jp"]), ({"group": "nothing"}, []),
        ({"words": "rossi reti"}, ["it"]), ({"words": "CLAN BLU"}, ["it", "jp"]),
        ({"words": "jp"}, ["jp"]), ({"words": number}, ["jp"]), ({"words": "100%"}, []),
        ({"words": "mario@clan", "days": 3}, ["it"]), ({"words": "zzz"}, []),
    ]:  # fmt: skip
        assert subjects(page(aiko, **wanted)) == found, wanted  # type: ignore[arg-type]


def test_a_word_that_stands_everywhere_is_found_as_well(
    clan: Clan, aiko: Seat, hanako: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        clan.ask(hanako, f"p{number}.clan.example")
    few = subjects(page(aiko, words="clan"))
    monkeypatch.setattr("smartwizard.text_index.MOST", 2)
    assert subjects(page(aiko, words="clan")) == few == [f"p{number}" for number in range(5)]


def test_a_flag_is_looked_for_across_pages(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    outside = clan.member("mario@rossi.clan.example", "Mario Rossi")
    for number in range(7):
        clan.ask(hanako, f"p{number}.clan.example")
    with clan.writing():
        PersonRow.update(phone="").where(PersonRow.id == hanako.id).execute()
    clan.ask(outside, "x.rossi.clan.example")
    found = page(aiko, flag="incomplete", size=5)
    assert (subjects(found), found.later) == ([f"p{number}" for number in range(5)], True)
    assert subjects(page(aiko, QueuePlace("after", found.last), 5, flag="incomplete")) == [
        "p5",
        "p6",
    ]


def test_a_flag_is_looked_for_further_on_where_the_first_rows_do_not_have_it(
    clan: Clan, aiko: Seat, hanako: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "_LOOKED_AT", 2)
    for number in range(5):
        clan.ask(hanako, f"p{number}.clan.example")
    outside = clan.member("mario@rossi.clan.example", "Mario Rossi")
    clan.ask(outside, "x.rossi.clan.example")
    with clan.writing():
        PersonRow.update(phone="").where(PersonRow.id == outside.id).execute()
    found, pages = page(aiko, flag="incomplete", size=1), 1
    while not found.rows:
        assert found.later
        found, pages = page(aiko, QueuePlace("after", found.last), 1, flag="incomplete"), pages + 1
    assert (subjects(found), pages > 1) == (["x"], True)
    back = page(aiko, QueuePlace("last"), 1, flag="outside")
    assert (back.rows, back.earlier, back.later) == ((), True, False)


def test_counters_are_the_rows_of_their_group(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    for number in range(3):
        clan.ask(hanako, f"p{number}.clan.example")
    clan.ask(hanako, "one.other.example", different=True)
    for seat, rows in ((aiko, 3), (clan.operator(), 1), (hanako, 0)):
        overview = seat.call(approvals.overview)
        assert overview.waiting == len(page(seat).rows) == rows
        for each in overview.groups:
            assert each.count == len(page(seat, group=each.group).rows), each.group
    assert [choice.name for choice in aiko.call(approvals.overview).accounts] == ["Clan Blue"]


def test_a_filter_is_kept_under_its_name_for_who_made_it(clan: Clan, aiko: Seat) -> None:
    operator = clan.operator()
    wanted = QueueFilter(words="rossi", days=3, flag="outside")
    aiko.call(approvals.save_filter, name=" From partners ", wanted=wanted)
    (kept,) = aiko.call(approvals.overview).filters
    assert (kept.name, kept.wanted) == ("From partners", wanted)
    (kept,) = aiko.call(approvals.save_filter, name="FROM PARTNERS", wanted=QueueFilter(days=7))
    assert (kept.name, kept.wanted.days) == ("FROM PARTNERS", 7)
    operator.call(approvals.save_filter, name="From partners", wanted=wanted)
    assert operator.call(approvals.forget_filter, id=kept.id) != ()
    assert aiko.call(approvals.forget_filter, id=kept.id) == ()
    assert len(operator.call(approvals.overview).filters) == 1


def test_a_filter_needs_a_name_and_there_are_only_so_many(clan: Clan, aiko: Seat) -> None:
    def save(name: str) -> object:
        return aiko.call(approvals.save_filter, name=name, wanted=QueueFilter())

    assert said(refused(save, " ")) == ["Fill in “{field}”."]
    for number in range(approvals.FILTERS):
        save(f"Filter {number}")
    (issue,) = refused(save, "One more")
    assert issue.text.source == "You have %n saved filter. Remove one first."
    save("Filter 3")
