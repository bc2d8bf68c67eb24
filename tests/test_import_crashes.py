"""An import that is killed leaves nothing half done; whoever reads sees all of it or nothing."""

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard.models import ContractAdministratorRow, ContractCompanyRow, ContractRow, EventRow
from smartwizard.operations import imports, records
from smartwizard.registry import LocalRegistry
from smartwizard.store import open_store
from tests.operations.files import COMPANY, CONTRACT, bring_in, rows
from tests.world import Seat, World

ROOT = Path(__file__).parent.parent
LINES = 2000


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def operator(world: World) -> Seat:
    seat = world.operator()
    bring_in(seat, "companies", COMPANY)
    return seat


def stage_many(operator: Seat) -> int:
    """An import of many contracts that is ready to be applied."""
    lines = tuple(rows("contracts", [{**CONTRACT, "contract": f"C-{n}"} for n in range(LINES)]))
    number = operator.call(imports.start, kind="contracts", columns=tuple(CONTRACT_COLUMNS))
    for first in range(0, LINES, imports.AT_ONCE):
        some = lines[first : first + imports.AT_ONCE]
        operator.call(imports.add, import_id=number, lines=some)
    return number


CONTRACT_COLUMNS = (
    "contract", "companies", "seller", "sellerContact", "serviceLevel", "issued", "ends",
    "administrators", "locked",
)  # fmt: skip


def there(world: World) -> tuple[int, ...]:
    """How much of the import is in the records: contracts, their parts, the entry of the log."""
    with world.reading():
        return (
            ContractRow.select().count(),
            ContractCompanyRow.select().count(),
            ContractAdministratorRow.select().count(),
            EventRow.select().where(EventRow.action == "import.applied").count() - 1,
        )


def apply_elsewhere(
    world: World, operator: Seat, number: int, thousands: int
) -> "subprocess.CompletedProcess[str]":
    arguments = (world.home, operator.token, number, thousands)
    return subprocess.run(
        [sys.executable, "-m", "tests.import_crash", *map(str, arguments)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.long
def test_an_import_killed_at_any_moment_leaves_nothing_and_can_be_applied_again(
    world: World, operator: Seat
) -> None:
    number, killed, thousands = stage_many(operator), 0, 1
    while True:
        done = apply_elsewhere(world, operator, number, thousands)
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL, done.stderr
        assert there(world) == (0, 0, 0, 0)
        killed += 1
        thousands = thousands * 3 // 2 + 1
    assert killed >= 5
    assert done.stdout == "imported\n"
    assert there(world) == (LINES, LINES, 2 * LINES, 1)


def test_who_reads_while_another_program_imports_sees_all_or_nothing(
    world: World, operator: Seat
) -> None:
    number = stage_many(operator)
    store = open_store(world.registers.config.registry_url)
    other = LocalRegistry(store, world.registers.config, token=operator.token, clock=world.clock)
    failed: list[BaseException] = []

    def work() -> None:
        try:
            other.call(imports.apply, import_id=number)
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)
        finally:
            store.close()

    importing = threading.Thread(target=work)
    importing.start()
    seen = set()
    while importing.is_alive():
        page = operator.call(records.browse, kind="contracts", size=200)
        seen.add(len(page.records))
    importing.join()
    assert failed == []
    assert seen <= {0, 200}
    assert len(operator.call(records.browse, kind="contracts", size=200).records) == 200
