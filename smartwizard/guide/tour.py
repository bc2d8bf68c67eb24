"""The tour: a picture of every page and window, drawn by the program itself, without a display."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from shutil import rmtree
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from smartwizard.config import Config
from smartwizard.guide.stage import Stage
from smartwizard.guide.steps import Unreached, Until, View, Walk
from smartwizard.guide.walk import SEATED, everything
from smartwizard.sample.registry import fill_new
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.scroll import PageScroll

# The hour of the sample's end, so that pictures of the same windows are the same.
NOW = datetime(2026, 11, 20, 10, 44, tzinfo=UTC)
ZONE = "Asia/Tokyo"
_PATIENCE_MS = 15_000
_SETTLED = 6
_AROUND = 60
_WITHOUT_DISPLAY = "This plugin does not support"
_log = logging.getLogger(__name__)


class Tour(QObject):
    """Follows a walk inside the running program, and takes a picture of each view.

    `patience` is how many milliseconds it waits for something before it gives up.
    """

    def __init__(
        self, app: QApplication, walk: Walk, output: Path, *, patience: int = _PATIENCE_MS
    ) -> None:
        super().__init__(app)
        self._walk, self._output, self._patience = walk, output, patience
        self._until: Until | None = None
        self._view: View | None = None
        self._passes = 0
        self._taken = 0
        self._waited = QElapsedTimer()
        # An interval of 0 comes after all other events: layouts, fonts, answers.
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        code = 1
        try:
            code = self._go_on()
        except Unreached as unreached:
            _log.error("The tour did not reach %s.", unreached)
        finally:
            # Also when a window made a mistake, whose traceback is told elsewhere.
            if code >= 0:
                self._timer.stop()
                QApplication.exit(code)

    def _go_on(self) -> int:
        """One step of the walk; the exit code when it has ended, -1 before."""
        if self._until is not None:
            self._wait(self._until)
        elif self._view is not None:
            self._look(self._view)
        else:
            step = next(self._walk, None)
            if step is None:
                return 0
            self._begin(step)
        return -1

    def _begin(self, step: Until | View) -> None:
        self._waited.start()
        self._passes = 0
        if isinstance(step, Until):
            self._until = step
        else:
            self._view = step

    def _wait(self, until: Until) -> None:
        if until.holds():
            self._until = None
        elif self._waited.elapsed() > self._patience:
            raise Unreached(f"{until.said} within {self._patience / 1000:g} seconds")

    def _look(self, view: View) -> None:
        self._passes += 1
        if self._passes == _SETTLED - 2:
            _scroll_to_focus(view.widget)
        if self._passes < _SETTLED:
            return
        self._view = None
        self._taken += 1
        file = self._output / f"{self._taken:03}-{view.name}.png"
        if not view.widget.grab().save(str(file)):
            raise Unreached(f"a file that can be written at {file}")


def _scroll_to_focus(root: QWidget) -> None:
    """From the top down to the focus: where a body stands else depends on what came first."""
    focus = QApplication.focusWidget()
    for body in root.findChildren(PageScroll):
        body.verticalScrollBar().setValue(0)
        if focus is not None and body.isAncestorOf(focus):
            body.ensureWidgetVisible(focus, 0, _AROUND)


class _Mistakes(logging.Handler):
    """Counts what the program logs as its own mistakes while the tour is on."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


@contextmanager
def _counting() -> Iterator[_Mistakes]:
    """Logged errors, and exceptions that Qt does not let through."""
    mistakes, former = _Mistakes(), sys.excepthook

    def told(*exception: Any) -> None:
        mistakes.count += 1
        former(*exception)

    logging.getLogger().addHandler(mistakes)
    sys.excepthook = told
    try:
        yield mistakes
    finally:
        sys.excepthook = former
        logging.getLogger().removeHandler(mistakes)


@contextmanager
def _hearing() -> Iterator[None]:
    """Qt's remarks are logged, but not what a platform without a display is missing."""

    def heard(_kind: object, _context: object, remark: str) -> None:
        if not remark.startswith(_WITHOUT_DISPLAY):
            _log.warning("%s", remark)

    former = qInstallMessageHandler(heard)
    try:
        yield
    finally:
        qInstallMessageHandler(former)


def run(app: QApplication, output: Path, language: str, theme: str) -> int:
    """Save a picture of every page and window; 1 when one was not reached or made a mistake."""
    output.mkdir(parents=True, exist_ok=True)
    for former in output.glob("[0-9]*-*.png"):
        former.unlink()
    app.setCursorFlashTime(0)
    with _home(output) as home:
        settings = Config(home, language=language, theme=theme)
        stage = Stage(app, fill_new(home, settings, NOW), SEATED)
        LANGUAGE.zone = ZONE
        Tour(app, everything(stage), output)
        with _hearing(), _counting() as mistakes:
            code = stage.program.run()
        return 1 if mistakes.count else code


@contextmanager
def _home(output: Path) -> Iterator[Path]:
    """A folder for the sample, always of the same name: it can be seen in a picture."""
    home = output / ".sample"
    rmtree(home, ignore_errors=True)
    home.mkdir()
    try:
        yield home
    finally:
        rmtree(home, ignore_errors=True)
