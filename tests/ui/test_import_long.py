"""A hundred thousand contracts come in by the window, and the window goes on answering (Q3)."""

import gc
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.models import ContractRow
from smartwizard.rules import csv_files
from smartwizard.ui.import_section import ImportSection
from tests.operations.files import COMPANY, CONTRACT, bring_in
from tests.ui.running import Running, running
from tests.ui.seated import log_in

STEPS = ("check of a file with bad lines", "check", "import")
LINES, BAD = 100_000, (17, 50_000, 99_999)
PATIENCE_MS, FRAME = 300_000, 1 / 60


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        gc.freeze()  # as the program does after its first paint
        yield program
        gc.unfreeze()


class Pulse:
    """How long the event loop was held at most, in seconds, and how often longer than a frame."""

    def __init__(self) -> None:
        self._longest, self._late = 0.0, 0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        gap, self._last = now - self._last, now
        self._longest = max(self._longest, gap)
        self._late += gap > FRAME

    def since(self) -> tuple[float, int]:
        """Since this was last asked."""
        found = self._longest, self._late
        self._longest, self._late, self._last = 0.0, 0, time.perf_counter()
        return found


def write(path: Path, bad: tuple[int, ...]) -> Path:
    names = list(CONTRACT)
    names += ["sellerContact", "locked"]
    lines = [
        [*{**CONTRACT, "contract": f"C_{n}" if n in bad else f"C-{n}"}.values(), "", ""]
        for n in range(LINES)
    ]
    csv_files.save(path, [names, *lines])
    return path


@pytest.mark.long
@pytest.mark.timeout(600)
def test_the_window_answers_while_a_hundred_thousand_lines_are_checked_and_imported(
    run: Running, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    operator = run.world.operator()
    bring_in(operator, "companies", COMPANY)
    log_in(run, operator)
    section = run.open("records", section="import").sections.of("import")
    assert isinstance(section, ImportSection)
    section.start.kind.editor.set_value("contracts")
    pulse, spent, held = Pulse(), list[float](), list[tuple[float, int]]()
    for bad in (BAD, ()):
        section.use_file(str(write(tmp_path / "contracts.csv", bad)))
        run.until(section.preview.isVisible)
        run.idle()
        pulse.since()
        begun = time.perf_counter()
        section.preview.check.click()
        qtbot.waitUntil(section.report.isVisible, timeout=PATIENCE_MS)
        spent.append(time.perf_counter() - begun)
        held.append(pulse.since())
        report = section.report.report
        assert report is not None
        assert [each.line for each in report.bad] == [number + 2 for number in bad]
        assert (report.lines, report.new) == (LINES, LINES - len(bad))
    begun = time.perf_counter()
    section.report.bring.click()
    qtbot.waitUntil(section.see.isVisible, timeout=PATIENCE_MS)
    spent.append(time.perf_counter() - begun)
    held.append(pulse.since())
    with run.world.reading():
        assert ContractRow.select().count() == LINES
    with capsys.disabled():
        for what, seconds, (gap, late) in zip(STEPS, spent, held, strict=True):
            print(f"\n{what}: {seconds:.1f} s; held {gap * 1000:.0f} ms, {late} x over a frame")
    # Whatever the machine: nothing that takes long was done in the thread of the window.
    assert all(gap < seconds / 4 for (gap, _), seconds in zip(held, spent, strict=True))
