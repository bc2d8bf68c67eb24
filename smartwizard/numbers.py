"""Numbers by which people quote requests and cases: SA-2026-00042."""

from .models import CounterRow
from .registry import Context


def next_number(context: Context, series: str) -> str:
    """The next number of a series, e.g. `SA`; a year (UTC) starts again at 1.

    Called in a command's transaction: a number is given out once, and not at all if it fails.
    """
    return next_numbers(context, series, 1)[0]


def next_numbers(context: Context, series: str, count: int) -> list[str]:
    """So many numbers of a series in a row."""
    name = f"{series}-{context.now.year}"
    following = CounterRow.update(last=CounterRow.last + count).where(CounterRow.series == name)
    if not following.execute():
        CounterRow.create(series=name, last=count)
    last: int = CounterRow.get(CounterRow.series == name).last
    return [f"{name}-{number:05}" for number in range(last - count + 1, last + 1)]
