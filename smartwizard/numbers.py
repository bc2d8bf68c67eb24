"""Numbers by which people quote requests and cases: SA-2026-00042."""

from .models import CounterRow
from .registry import Context


def next_number(context: Context, series: str) -> str:
    """The next number of a series, e.g. `SA`; a year (UTC) starts again at 1.

    Called in a command's transaction: a number is given out once, and not at all if it fails.
    """
    name = f"{series}-{context.now.year}"
    following = CounterRow.update(last=CounterRow.last + 1).where(CounterRow.series == name)
    if not following.execute():
        CounterRow.create(series=name, last=1)
    last: int = CounterRow.get(CounterRow.series == name).last
    return f"{name}-{last:05}"
