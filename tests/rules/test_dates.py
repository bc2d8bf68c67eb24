"""Dates and times read as each language writes them, in the zone of the reader."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from smartwizard.rules import dates

FRIDAY = datetime(2026, 11, 20, 6, 5, tzinfo=UTC)
NEW_YEAR = date(2027, 1, 1)
TOKYO, PARIS, NEW_YORK = "Asia/Tokyo", "Europe/Paris", "America/New_York"


@pytest.mark.parametrize(
    ("language", "full", "long", "short", "clock", "moment"),
    [
        (
            "en",
            "Friday, November 20, 2026",
            "November 20, 2026",
            "Nov 20, 2026",
            "3:05 PM",
            "Friday, November 20, 2026, 3:05 PM (JST)",
        ),
        (
            "ja",
            "2026年11月20日金曜日",
            "2026年11月20日",
            "2026/11/20",
            "15:05",
            "2026年11月20日金曜日 15:05 (JST)",
        ),
        (
            "fr",
            "vendredi 20 novembre 2026",
            "20 novembre 2026",
            "20/11/2026",
            "15:05",
            "vendredi 20 novembre 2026 à 15:05 (JST)",
        ),
        (
            "it",
            "venerdì 20 novembre 2026",
            "20 novembre 2026",
            "20/11/2026",
            "15:05",
            "venerdì 20 novembre 2026, ore 15:05 (JST)",
        ),
    ],
)
def test_a_moment_reads_as_its_language_writes_it(
    language: str, full: str, long: str, short: str, clock: str, moment: str
) -> None:
    assert dates.full_date(FRIDAY, language, TOKYO) == full
    assert dates.long_date(FRIDAY, language, TOKYO) == long
    assert dates.short_date(FRIDAY, language, TOKYO) == short
    assert dates.clock(FRIDAY, language, TOKYO) == clock
    assert dates.moment(FRIDAY, language, TOKYO) == moment


@pytest.mark.parametrize(
    ("language", "full", "short"),
    [
        ("en", "Friday, January 1, 2027", "Jan 1, 2027"),
        ("ja", "2027年1月1日金曜日", "2027/01/01"),
        ("fr", "vendredi 1er janvier 2027", "01/01/2027"),
        ("it", "venerdì 1 gennaio 2027", "01/01/2027"),
    ],
)
def test_the_first_of_january(language: str, full: str, short: str) -> None:
    assert dates.full_date(NEW_YEAR, language, TOKYO) == full
    assert dates.short_date(NEW_YEAR, language, TOKYO) == short


def test_only_the_first_day_of_a_french_month_is_an_ordinal() -> None:
    days = [date(2026, 5, day) for day in range(1, 32)]
    assert [day.day for day in days if "er mai" in dates.long_date(day, "fr")] == [1]


@pytest.mark.parametrize("language", ["en", "ja", "fr", "it"])
def test_every_month_and_weekday_has_a_name_of_its_own(language: str) -> None:
    months = {dates.long_date(date(2026, month, 2), language) for month in range(1, 13)}
    week = [date(2026, 11, 16) + timedelta(days=day) for day in range(7)]
    weekdays = {
        dates.full_date(day, language).replace(dates.long_date(day, language), "") for day in week
    }
    assert (len(months), len(weekdays)) == (12, 7)


@pytest.mark.parametrize("language", ["en", "ja", "fr", "it"])
def test_the_day_is_that_of_the_readers_zone(language: str) -> None:
    midnight_in_paris = datetime(2026, 12, 31, 23, 0, tzinfo=UTC)
    said = dates.full_date(midnight_in_paris, language, PARIS)
    assert said == dates.full_date(NEW_YEAR, language)
    assert said != dates.full_date(midnight_in_paris, language, NEW_YORK)


@pytest.mark.parametrize(
    ("hour", "english", "japanese", "french"),
    [
        (0, "12:07 AM", "0:07", "00:07"),
        (9, "9:07 AM", "9:07", "09:07"),
        (12, "12:07 PM", "12:07", "12:07"),
        (23, "11:07 PM", "23:07", "23:07"),
    ],
)
def test_the_clock_around_midnight_and_noon(
    hour: int, english: str, japanese: str, french: str
) -> None:
    time = datetime(2026, 11, 20, hour, 7, tzinfo=UTC)
    assert dates.clock(time, "en", "UTC") == english
    assert dates.clock(time, "ja", "UTC") == japanese
    assert dates.clock(time, "fr", "UTC") == dates.clock(time, "it", "UTC") == french


def test_summer_time_changes_the_hour_and_the_name_of_the_zone() -> None:
    summer = datetime(2026, 7, 20, 6, 5, tzinfo=UTC)
    assert dates.moment(summer, "it", PARIS) == "lunedì 20 luglio 2026, ore 08:05 (CEST)"
    assert dates.moment(FRIDAY, "it", PARIS) == "venerdì 20 novembre 2026, ore 07:05 (CET)"


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        (TOKYO, "JST"),
        (NEW_YORK, "EST"),
        ("America/Sao_Paulo", "UTC−3"),
        ("Asia/Kathmandu", "UTC+5:45"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_named_shortly_or_by_its_distance_from_utc(zone: str, name: str) -> None:
    assert dates.zone_name(dates.local(FRIDAY, zone)) == name


def test_a_zone_with_a_long_name_is_told_by_its_distance_from_utc() -> None:
    windows = timezone(timedelta(hours=9), "Tokyo Standard Time")
    assert dates.zone_name(FRIDAY.astimezone(windows)) == "UTC+9"


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "\0", "x" * 5000])
def test_an_unknown_zone_is_read_in_utc_and_says_so(zone: str) -> None:
    assert dates.moment(FRIDAY, "en", zone) == "Friday, November 20, 2026, 6:05 AM (UTC)"


def test_without_a_zone_the_computers_own_holds() -> None:
    assert dates.local(FRIDAY) == FRIDAY
    assert dates.local(FRIDAY).utcoffset() == FRIDAY.astimezone().utcoffset()


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs its zone"):
        dates.full_date(datetime(2026, 11, 20), "en", TOKYO)  # noqa: DTZ001
