"""An import of 100,000 contracts beside raw sqlite3 `executemany` of the same file, in one run.

Run with `make bench`. Both read the file with `csv`; raw sqlite3 puts its cells, unjudged, into
tables of the same shape in one durable transaction. Times are the processor's, transactions by
the clock; ratios are for each line.
"""

import csv
import io
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path

from smartwizard.config import Config
from smartwizard.models import CompanyRow
from smartwizard.operations import imports, operators, sign_in
from smartwizard.registry import LocalRegistry
from smartwizard.rules import csv_files
from smartwizard.rules.csv_files import Source
from smartwizard.rules.import_columns import KINDS
from smartwizard.store import Store, open_store

LINES, COMPANIES, ROUNDS = 100_000, 500, 3
PASSWORD = "Correct-Horse-9!"
_TABLES = """
CREATE TABLE contract (id INTEGER PRIMARY KEY, number TEXT, number_key TEXT UNIQUE, seller TEXT,
    seller_contact TEXT, service_level TEXT, issued TEXT, ends TEXT, locked TEXT);
CREATE TABLE contract_company (id INTEGER PRIMARY KEY, contract TEXT, name TEXT, name_key TEXT);
CREATE TABLE contract_administrator (id INTEGER PRIMARY KEY, contract TEXT, email TEXT, key TEXT);
CREATE INDEX ends ON contract (ends);
CREATE UNIQUE INDEX company ON contract_company (contract, name_key);
CREATE INDEX name ON contract_company (name_key);
CREATE UNIQUE INDEX administrator ON contract_administrator (contract, key);
CREATE INDEX email ON contract_administrator (key);
"""


class Lengths(Store):
    """A store that notes how long each write transaction held the lock, in seconds."""

    held: list[float]

    @contextmanager
    def transaction(self, *, writes: bool) -> Iterator[None]:
        with super().transaction(writes=writes):
            begun = time.perf_counter()
            yield
        if writes:
            self.held.append(time.perf_counter() - begun)


def write_file(path: Path) -> None:
    """Contracts of 500 companies, each with an administrator."""
    text = io.StringIO(newline="")
    out = csv.writer(text)
    out.writerow(KINDS["contracts"].names)
    for number in range(LINES):
        company = number % COMPANIES
        out.writerow(
            (f"C-{number:07}", f"Company {company}", "Northpier Systems", "sales@northpier.example",
             "SMARTnet", f"2026-{number % 12 + 1:02}-15", f"2027-{number % 12 + 1:02}-14",
             f"admin{company}@company{company}.example", "no")
        )  # fmt: skip
    path.write_text(text.getvalue(), encoding="utf-8", newline="")


def raw(file: Path, database: Path) -> float:
    """Seconds for reading the file and putting its cells into tables of the same shape."""
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(f"PRAGMA journal_mode = wal; PRAGMA synchronous = 2; {_TABLES}")
        begun = time.process_time()
        with file.open(encoding="utf-8-sig", newline="") as text:
            lines = list(csv.reader(text))[1:]
        with connection:
            connection.executemany(
                "INSERT INTO contract (number, number_key, seller, seller_contact, service_level,"
                " issued, ends, locked) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [(n, n, a, b, c, d, e, f) for n, _, a, b, c, d, e, _, f in lines],
            )
            for table, place in (("contract_company", 1), ("contract_administrator", 7)):
                connection.executemany(
                    f"INSERT INTO {table} VALUES (NULL, ?, ?, ?)",
                    [(line[0], line[place], line[place]) for line in lines],
                )
        return time.process_time() - begun


def ours(registry: LocalRegistry, file: Path) -> dict[str, float]:
    """Seconds for each part of an import."""
    spent: dict[str, float] = {}

    @contextmanager
    def part(name: str) -> Iterator[None]:
        begun = time.process_time()
        yield
        spent[name] = spent.get(name, 0.0) + time.process_time() - begun

    lines = csv_files.lines(Source(file, "utf-8", ","))
    number = registry.call(imports.start, kind="contracts", columns=next(lines).cells)
    while True:
        with part("read"):
            some = tuple(islice(lines, imports.AT_ONCE))
        if not some:
            break
        with part("stage"):
            registry.call(imports.add, import_id=number, lines=some)
    for name, step in (("check", imports.check), ("apply", imports.apply)):
        with part(name):
            registry.call(step, import_id=number)
    return spent


def _registry(home: Path) -> LocalRegistry:
    config = Config(home=home, argon2_time=1, argon2_memory=8)
    open_store(config.registry_url).close()
    store = Lengths(home / "registry.sqlite3")
    store.held = []
    registry = LocalRegistry(store, config)
    registry.call(operators.create, email="o@o.example", password=PASSWORD, language="en")
    registry.token = registry.call(sign_in.sign_in, email="o@o.example", password=PASSWORD).token
    with store.transaction(writes=True):
        CompanyRow.insert_many(
            {"name": f"Company {n}", "name_key": f"company {n}", "country": "JP"}
            for n in range(COMPANIES)
        ).execute()
    store.held.clear()
    return registry


def _round(folder: Path, file: Path, number: int) -> tuple[float, dict[str, float], list[float]]:
    """Raw and ours, and how long each of our write transactions was."""
    home = folder / f"home{number}"
    home.mkdir()
    registry = _registry(home)
    bare = raw(file, folder / f"raw{number}.sqlite3")
    spent = ours(registry, file)
    store = registry.store
    assert isinstance(store, Lengths)
    registry.call(imports.apply, import_id=_again(registry, file))
    store.close()
    return bare, spent, store.held


def _again(registry: LocalRegistry, file: Path) -> int:
    """The same file staged once more: nothing in it is new."""
    lines = csv_files.lines(Source(file, "utf-8", ","))
    number = registry.call(imports.start, kind="contracts", columns=next(lines).cells)
    while some := tuple(islice(lines, imports.AT_ONCE)):
        registry.call(imports.add, import_id=number, lines=some)
    return number


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "contracts.csv"
        write_file(file)
        rounds = [_round(folder, file, number) for number in range(ROUNDS)]
    bare = statistics.median(each[0] for each in rounds)
    print(f"{LINES} contracts, medians of {ROUNDS} rounds, seconds of the processor")
    print(f"  raw: csv and executemany        {bare:7.2f}")
    parts = {part: statistics.median(each[1][part] for each in rounds) for part in rounds[0][1]}
    for part, seconds in parts.items():
        print(f"  import: {part:24}{seconds:7.2f}")
    whole = sum(parts.values())
    print(f"  import: whole                   {whole:7.2f}   {bare / whole:.2f} x raw a line")
    applying = parts["apply"]
    print(f"  import: apply alone                       {bare / applying:.2f} x raw a line")
    held = sorted(each for _, _, spent in rounds for each in spent)
    adding, applied = held[: -2 * ROUNDS], held[-2 * ROUNDS :]
    print(
        f"  write transactions while staging: median {statistics.median(adding) * 1000:.1f} ms,"
        f" longest {adding[-1] * 1000:.0f} ms; applying {applied[-1] * 1000:.0f} ms,"
        f" applying the same again {applied[0] * 1000:.0f} ms"
    )


if __name__ == "__main__":
    main()
