"""Support desks come from a file, have office hours, and an organization can name its own."""

import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smartwizard.desks import SupportDesk, desk
from smartwizard.words import values

HOURS = """
[hours.paris]
days = ["Mon", "Sat"]
opens = 08:30:00
closes = 12:00:00
zone = "Europe/Paris"
en = "Mondays and Saturdays, 8:30–12:00 (Paris time)"
"""


def test_the_desks_of_japan_are_those_of_the_guides() -> None:
    account = desk("account", "JP")
    licenses = desk("smart_account_and_licenses", "JP")
    assert account.email == desk("contract_registration", "JP").email == "web-help-j@cisco.com"
    assert (licenses.email, licenses.phone) == ("japan-tac@cisco.com", "0120-608-802")
    assert desk("buying", "JP").phone == "0120-092-255"
    assert desk("buying", "JP").page.startswith("https://")
    for each in (account, licenses, desk("buying", "JP")):
        assert each.hours is not None
        assert each.hours.words["en"] == "Weekdays, 9:00–17:00 (Japan time)"
        assert each.hours.words["fr"] == (
            "Du lundi au vendredi, de 9\u00a0h à 17\u00a0h (heure du Japon)"
        )
        assert set(each.hours.words) == {"en", "ja", "fr", "it"}


def test_where_the_guides_name_no_desk_the_operator_reads_the_messages() -> None:
    for topic in values("support.topic"):
        for country in ("FR", "", "XX"):
            assert desk(topic, country).email == ""
    assert desk("contract_content", "JP").seller
    assert desk("contract_content", "FR").seller
    assert desk("feedback", "JP") == SupportDesk()


@pytest.mark.parametrize(
    ("now", "opens", "closes"),
    [
        ("2026-11-20 07:00", "2026-11-20 00:00", "2026-11-20 08:00"),  # Friday, open
        ("2026-11-20 00:00", "2026-11-20 00:00", "2026-11-20 08:00"),  # just opening
        ("2026-11-19 23:59", "2026-11-20 00:00", "2026-11-20 08:00"),  # Friday morning in Japan
        ("2026-11-20 08:00", "2026-11-23 00:00", "2026-11-23 08:00"),  # just closed
        ("2026-11-21 12:00", "2026-11-23 00:00", "2026-11-23 08:00"),  # Saturday
    ],
)
def test_the_office_hours_of_now_or_the_next_ones(now: str, opens: str, closes: str) -> None:
    hours = desk("account", "JP").hours
    assert hours is not None
    assert hours.next(_utc(now)) == (_utc(opens), _utc(closes))


def test_office_hours_follow_daylight_saving_time(tmp_path: Path) -> None:
    own = _own(tmp_path, HOURS + '[desks.FR.account]\nemail = "aide@clan.example"\nhours = "paris"')
    hours = desk("account", "FR", own).hours
    assert hours is not None
    assert hours.next(_utc("2026-10-25 00:00"))[0] == _utc("2026-10-26 07:30")
    assert hours.next(_utc("2026-10-23 00:00"))[0] == _utc("2026-10-24 06:30")


def test_an_own_file_replaces_single_desks(tmp_path: Path) -> None:
    own = _own(
        tmp_path,
        '[desks.JP.account]\nemail = "help@clan.example"\nlanguage = "en"\nhours = "japan"\n'
        '[desks.any.feedback]\nemail = "ideas@clan.example"\n',
    )
    assert desk("account", "JP", own).email == "help@clan.example"
    assert desk("account", "JP", own).hours == desk("account", "JP").hours
    assert desk("feedback", "IT", own).email == "ideas@clan.example"
    assert desk("smart_account_and_licenses", "JP", own).email == "japan-tac@cisco.com"
    assert desk("account", "JP").email == "web-help-j@cisco.com"


def test_without_an_own_file_nothing_is_said(tmp_path: Path) -> None:
    assert desk("account", "JP", tmp_path / "support.toml").email == "web-help-j@cisco.com"


@pytest.mark.parametrize(
    "text",
    [
        "[desks",
        "desks = 3",
        "[desks]\nJP = 3",
        "[desks.JP]\naccount = 3",
        '[desks.JP.account]\nhours = "unknown"',
        '[desks.JP.account]\npage = "http://clan.example"',
        HOURS.replace("Europe/Paris", "Europe/Atlantis") + '[desks.JP.account]\nhours = "paris"',
        HOURS.replace("12:00:00", "08:00:00") + '[desks.JP.account]\nhours = "paris"',
        HOURS.replace('"Mon", "Sat"', '"Lun"') + '[desks.JP.account]\nhours = "paris"',
        HOURS.replace('"Mon", "Sat"', "") + '[desks.JP.account]\nhours = "paris"',
        HOURS.replace("08:30:00", '"8:30"') + '[desks.JP.account]\nhours = "paris"',
    ],
)
def test_an_own_file_that_cannot_be_read_is_told_and_changes_nothing(
    tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    own = _own(tmp_path, text)
    with caplog.at_level(logging.WARNING):
        assert desk("account", "JP", own) == desk("account", "JP")
    assert str(own) in caplog.text


def _own(folder: Path, text: str) -> Path:
    path = folder / "support.toml"
    path.write_text(text, encoding="utf-8")
    return path


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
