"""A desk in daily use: the sample, as many requests as years bring, and a session remembered."""

import sqlite3
from pathlib import Path

from smartwizard import config, private_files
from smartwizard.clock import utc_now
from smartwizard.sample.cast import AIKO
from smartwizard.sample.registry import Filled, fill_new

REQUESTS = 10_000
_COPY = """
WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < ?)
INSERT INTO request (number, {others})
SELECT printf('SA-2000-%05d', n), {others} FROM copy JOIN (
    SELECT row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS many, *
    FROM request WHERE status <> 'pending'
) ON n % many = place
"""


def fill(home: Path) -> Filled:
    """Fill the registry of a home folder; an administrator has stayed logged in there."""
    filled = fill_new(home, config.load(home), utc_now())
    private_files.write(home / "session", filled.office.session(AIKO.email))
    with sqlite3.connect(filled.store.path) as database:
        columns = [column[1] for column in database.execute("PRAGMA table_info(request)")]
        others = ", ".join(name for name in columns if name not in ("id", "number"))
        database.execute(_COPY.format(others=others), [REQUESTS])
    database.close()
    return filled
