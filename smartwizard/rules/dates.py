"""Dates and times as people read them, alike in windows, letters and exports."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
}
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "ja": "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
}


def full_date(instant: date, language: str, zone: str = "") -> str:
    """The date with its weekday: Friday, November 20, 2026."""
    day = _day(instant, zone)
    weekday = _WEEKDAYS[language].split()[day.weekday()]
    match language:
        case "en":
            return f"{weekday}, {long_date(day, language)}"
        case "ja":
            return f"{long_date(day, language)}{weekday}"
        case _:
            return f"{weekday} {long_date(day, language)}"


def long_date(instant: date, language: str, zone: str = "") -> str:
    """The date without its weekday, the month as a word: November 20, 2026."""
    day = _day(instant, zone)
    if language == "ja":
        return f"{day.year}年{day.month}月{day.day}日"
    month = _MONTHS[language].split()[day.month - 1]
    match language:
        case "en":
            return f"{month} {day.day}, {day.year}"
        case "fr" if day.day == 1:
            return f"1er {month} {day.year}"
        case _:
            return f"{day.day} {month} {day.year}"


def short_date(instant: date, language: str, zone: str = "") -> str:
    """The date as it stands in tables, its year in full: Nov 20, 2026."""
    day = _day(instant, zone)
    match language:
        case "en":
            return f"{_MONTHS['en'].split()[day.month - 1][:3]} {day.day}, {day.year}"
        case "ja":
            return f"{day.year}/{day.month:02}/{day.day:02}"
        case _:
            return f"{day.day:02}/{day.month:02}/{day.year}"


def clock(instant: datetime, language: str, zone: str = "") -> str:
    """The time of day in hours and minutes: 3:05 PM."""
    time = local(instant, zone)
    match language:
        case "en":
            return f"{time.hour % 12 or 12}:{time.minute:02} {'AM' if time.hour < 12 else 'PM'}"
        case "ja":
            return f"{time.hour}:{time.minute:02}"
        case _:
            return f"{time.hour:02}:{time.minute:02}"


def moment(instant: datetime, language: str, zone: str = "") -> str:
    """An instant to hold somebody to: full date, time, short name of the zone (R56)."""
    time = local(instant, zone)
    day, hour = full_date(time.date(), language), clock(instant, language, zone)
    match language:
        case "en":
            said = f"{day}, {hour}"
        case "ja":
            said = f"{day} {hour}"
        case "fr":
            said = f"{day} à {hour}"
        case _:
            said = f"{day}, ore {hour}"
    return f"{said} ({zone_name(time)})"


def local(instant: datetime, zone: str = "") -> datetime:
    """An aware instant in a person's zone (IANA name), empty for the computer's own."""
    if instant.tzinfo is None:
        raise ValueError(f"An instant needs its zone: {instant!r}")
    return instant.astimezone(zone_of(zone) if zone else None)


def zone_name(instant: datetime) -> str:
    """The short name of an instant's zone (JST), or how far from UTC it is where it has none."""
    name = instant.tzname() or ""
    if name.isascii() and name.isalpha() and len(name) <= 5:
        return name
    return _offset(instant.utcoffset() or timedelta(0))


def _offset(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def _day(instant: date, zone: str) -> date:
    return local(instant, zone).date() if isinstance(instant, datetime) else instant


@cache
def zone_of(name: str) -> tzinfo:
    """A zone by name; where the system does not know it, UTC, which says so by its own name."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return UTC
