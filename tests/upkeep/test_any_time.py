"""Whatever the ages of requests and whenever upkeep runs: each reminder once, none too late."""

from collections import defaultdict
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.upkeep import DETAILS
from smartwizard import upkeep
from smartwizard.models import PersonRow, ReminderRow, RequestRow, SmartAccountRow
from tests.upkeep.passing import Kept

_HOURS = st.integers(0, 40 * 24)
_MARKS = (timedelta(days=3), timedelta(days=7))


def build(home: Path) -> Kept:
    clan = Kept(home, open_requests=100)
    aiko = clan.member("aiko@clan.example", "Aiko Tanaka")
    clan.open(aiko, "clan.example", "Clan Blue")
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    clan.grant(kenji, "clan.example")
    clan.live_in("UTC", aiko)
    clan.live_in("Asia/Tokyo", kenji)
    clan.member("hanako@clan.example")
    return clan


def put(clan: Kept, ages: list[int]) -> None:
    """Requests that were sent so many hours ago."""
    with clan.writing():
        hanako = PersonRow.get(PersonRow.email == "hanako@clan.example")
        account = SmartAccountRow.get()
        for number, age in enumerate(ages):
            sent = clan.clock() - timedelta(hours=age)
            RequestRow.create(
                number=f"SA-2026-{number:05}", kind="prefix", status="pending", applicant=hanako,
                account=account, subject=f"x{number}.clan.example",
                subject_key=f"x{number}.clan.example",
                details={**DETAILS, "name": f"Name {number}"},
                snapshot={"name": "Hanako", "email": hanako.email, "phone": "+81364346500"},
                created_at=sent, operator_from=sent + timedelta(days=14),
                overdue_at=sent + timedelta(days=9999), expires_at=sent + timedelta(days=28),
            )  # fmt: skip


@settings(max_examples=25)
@given(
    ages=st.lists(_HOURS, min_size=1, max_size=5),
    waits=st.lists(st.integers(1, 200), min_size=1, max_size=8),
    decided=st.lists(st.integers(0, 7), max_size=3),
)
@pytest.mark.long
def test_each_reminder_is_sent_once_and_none_after_a_decision(
    ages: list[int], waits: list[int], decided: list[int]
) -> None:
    with TemporaryDirectory() as folder:
        clan = build(Path(folder) / "home")
        put(clan, ages)
        ends: dict[int, datetime] = {}
        for number, wait in enumerate(waits):
            upkeep.run(clan.registry())
            if number in decided:
                ends |= decide_first(clan)
            clan.clock.advance(hours=wait)
        hold_to_it(clan, ends)
        clan.close()


def decide_first(clan: Kept) -> dict[int, datetime]:
    """Somebody decides the first request that is open."""
    with clan.writing():
        row = RequestRow.get_or_none(RequestRow.status == "pending")
        if row is None:
            return {}
        RequestRow.update(status="declined").where(RequestRow.id == row.id).execute()
        return {row.id: clan.clock()}


def hold_to_it(clan: Kept, ends: dict[int, datetime]) -> None:
    with clan.reading():
        sent: defaultdict[tuple[str, str], list[timedelta]] = defaultdict(list)
        for row in ReminderRow.select().order_by(ReminderRow.at):
            request = row.request
            assert row.at < request.expires_at
            assert row.at <= ends.get(request.id, row.at)
            sent[request.number, row.recipient].append(row.at - request.created_at)
        for after in sent.values():
            # Each has a turn of its own that had passed; two that had passed are one reminder.
            turns = [sum(mark <= each for mark in _MARKS) for each in after]
            assert turns == sorted(set(turns))
            assert turns[0] >= 1
        days = [(mail.email, mail.values["count"]) for mail in clan.digests()]
    assert all(count for _, count in days)
