"""How long the GUI thread stands still at most while windows open, pages turn, all is said anew.

Stood is by the clock, worked is the thread's own time: what lies between, others had the processor
or Python's lock. The floor is a plain Fusion page. Run with `make bench`; only ratios count.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smartwizard.config import Config
from smartwizard.flow import Step
from smartwizard.guide.pages import Pages
from smartwizard.guide.stage import Stage
from smartwizard.guide.steps import Until, View, Walk
from smartwizard.sample.cast import AIKO, EMI, KANAZAWA, NOAH, OPERATOR
from smartwizard.sample.registry import fill_new
from smartwizard.ui import warming
from smartwizard.ui.application import WINDOWS, make_app
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.registry_note import registry_note
from smartwizard.ui.request import RequestWindow
from smartwizard.ui.request_deeds import write
from smartwizard.ui.request_paper import paper
from smartwizard.ui.theme import THEME

NOW = datetime(2026, 11, 20, 10, 44, tzinfo=UTC)
SEATED = (AIKO.email, EMI.email, NOAH.email, OPERATOR.email)
_FLOOR = "a plain page"


class Watch(QObject):
    """Follows a walk inside the running program; how long it heard nothing else is kept."""

    def __init__(self, walk: Walk) -> None:
        super().__init__()
        self._walk, self._until = walk, Until(lambda: True, "")
        self.stood = self.worked = 0.0
        self._heard = perf_counter(), thread_time()
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        clock, own = self._heard
        self.stood = max(self.stood, perf_counter() - clock)
        self.worked = max(self.worked, thread_time() - own)
        self._heard = perf_counter(), thread_time()
        if not self._until.holds():
            return
        step = next(self._walk, None)
        if step is None:
            QApplication.exit()
        elif isinstance(step, Until):
            self._until = step


class Show:
    """Everything that is measured, in the order in which a person comes by it."""

    def __init__(self, app: QApplication, home: Path) -> None:
        filled = fill_new(home, Config(home, language="en", theme="light"), NOW)
        self.stage = Stage(app, filled, SEATED)
        self.pages = Pages(self.stage)
        self.measured: dict[str, tuple[float, float]] = {}
        self.watch = Watch(self._all())

    def _all(self) -> Walk:
        needed = frozenset(warming.modules())
        yield Until(lambda: needed <= sys.modules.keys(), "all modules of the windows")
        yield self.stage.idle()
        yield from self._timed(_FLOOR, self._plain())
        yield from self._windows()
        yield from self._pages()
        yield from self._timed("reload", self._say(self.stage.desk.changed.emit))
        yield from self._timed("theme", self._say(lambda: THEME.choose("dark")))
        yield from self._timed("language", self._say(lambda: LANGUAGE.use("ja")))

    def _timed(self, name: str, walk: Walk) -> Walk:
        """Do something, and keep for how long the thread stood still at most."""
        self.watch.stood = self.watch.worked = 0.0
        yield from walk
        self.measured[name] = self.watch.stood * 1000, self.watch.worked * 1000

    def _windows(self) -> Walk:
        number = self.stage.sample.requests["pending"]
        for name in WINDOWS:
            if name in ("home", "onboarding"):
                continue
            yield from self.stage.sit(OPERATOR.email if name == "operator" else AIKO.email)
            wishes: dict[str, object] = {"number": number} if name == "request" else {}
            yield from self._timed(f"window {name}", self.stage.open(name, **wishes))
            if name == "request":
                yield from self._timed("a request as PDF", self._write())
            self.stage.window(name).hide()

    def _write(self) -> Walk:
        window = self.stage.window("request")
        assert isinstance(window, RequestWindow)
        assert window.pane.deeds.detail is not None
        written = paper(
            window.pane.deeds.detail, window.pane.deeds.phone, registry_note(window.seat.config)
        )
        self.stage.desk.work(write, written, window.seat.config.home / "request.pdf")
        yield self.stage.idle()

    def _pages(self) -> Walk:
        pages = self.pages
        yield from self.stage.sit("")
        yield from self._timed("window onboarding", pages.begin(""))
        yield from self._turn(Step.ACCOUNT)
        yield from pages.type(email="yuki@minamo.example", password="Kingfisher-2026!")
        yield from pages.type(first_name="Yuki", last_name="Asahina", country="JP")
        yield from self._turn(Step.ACTIVATE)
        yield from pages.begin(EMI.email)
        yield from pages.type(company_name="Hoshizora Studio")
        yield from self._turn(Step.ADDRESS)
        yield from pages.type(postal_code=KANAZAWA.address.postal_code)
        yield from pages.type(street="1-4-2 HIROOKA", confirmed="yes")
        yield from self._turn(Step.CHECK)
        yield from pages.begin(NOAH.email)
        yield from self._turn(Step.REVIEW)
        yield from self._turn(Step.DONE)

    def _turn(self, step: Step) -> Walk:
        yield from self._timed(f"page {step}", self.pages.turn(step))

    def _say(self, do: object) -> Walk:
        assert callable(do)
        do()
        yield self.stage.idle()

    def _plain(self) -> Iterator[Until | View]:
        window = QWidget()
        column = QVBoxLayout(window)
        for kind, count in ((QLabel, 8), (QLineEdit, 8), (QPushButton, 6), (QComboBox, 3)):
            for _ in range(count):
                column.addWidget(kind())
        window.show()
        yield self.stage.idle()
        window.deleteLater()


def _child() -> None:
    app = make_app()
    with tempfile.TemporaryDirectory() as folder:
        show = Show(app, Path(folder))
        show.stage.program.run()
        print(json.dumps(show.measured))


def main(rounds: int = 5) -> None:
    """Print medians of many runs, each beside the floor of its run."""
    command = [sys.executable, "-m", "bench.windows", "once"]
    runs = [
        json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        for _ in range(rounds)
    ]
    print(f"{'longest stand of':22} {'stood':>10} {'worked':>10}")
    for name in runs[0]:
        stood, worked = (statistics.median(run[name][which] for run in runs) for which in (0, 1))
        ratio = statistics.median(run[name][1] / run[_FLOOR][1] for run in runs)
        print(f"{name:22} {stood:7.1f} ms {worked:7.1f} ms {ratio:5.1f} x")


if __name__ == "__main__":
    if sys.argv[1:] == ["once"]:
        _child()
    else:
        main()
