"""Walking the program in a test: the tour's own walk, followed at the pace of its answers."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from smartwizard.config import Config
from smartwizard.guide.stage import Stage
from smartwizard.guide.steps import Until, View, Walk
from smartwizard.guide.tour import NOW, ZONE
from smartwizard.registry import Clock, Context, LocalRegistry
from smartwizard.sample.registry import Filled, Moment, fill_new, on
from smartwizard.store import Store
from smartwizard.ui.language import LANGUAGE
from tests.ui.dressed import dress, settle

_PATIENCE_MS = 15_000
P = ParamSpec("P")
R = TypeVar("R")


def wait(until: Until) -> None:
    """Let the program run until something holds; that it never does fails the test."""
    waited, ticks = QElapsedTimer(), QTimer(interval=2)
    waited.start()
    ticks.start()
    while not until.holds():
        assert waited.elapsed() < _PATIENCE_MS, f"waited in vain for {until.said}"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def views(walk: Walk) -> Iterator[View]:
    """The views of a walk, each laid out."""
    for step in walk:
        if isinstance(step, Until):
            wait(step)
        else:
            settle()
            yield step


def do(walk: Walk) -> None:
    """Do what a walk does, whatever there is to see."""
    for _ in views(walk):
        pass


class Counted(Stage):
    """A stage that keeps the names of the operations its program calls, in order."""

    def __init__(self, app: QApplication, filled: Filled, seated: tuple[str, ...]) -> None:
        self.calls: list[str] = []
        super().__init__(app, filled, seated)

    def connect(self) -> LocalRegistry:
        registry = super().connect()
        return Listed(registry.store, registry.config, self.calls, clock=registry.clock)


class Listed(LocalRegistry):
    """A registry that writes down what it is asked."""

    def __init__(self, store: Store, config: Config, calls: list[str], *, clock: Clock) -> None:
        super().__init__(store, config, clock=clock)
        self._calls = calls

    def call(
        self, operation: Callable[Concatenate[Context, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        self._calls.append(operation.__dict__["operation"])
        return super().call(operation, *args, **kwargs)


@contextmanager
def stage_on_sample(
    app: QApplication, home: Path, seated: tuple[str, ...], *, language: str = "en"
) -> Iterator[Counted]:
    """The program on a copy of the sample; the desk and its windows end with the test."""
    dress(app)
    stage = Counted(app, _copy(home, language), seated)
    LANGUAGE.zone = ZONE
    try:
        yield stage
    finally:
        stage.stop()
        settle()
        LANGUAGE.zone = ""
        LANGUAGE.use("en")
        dress(app)


def _copy(home: Path, language: str) -> Filled:
    """A copy of the filled registry: the sample's three months take longer than most tests."""
    origin = _sample()
    home.mkdir(parents=True, exist_ok=True)
    shutil.copy(origin.config.home / "registry.sqlite3", home / "registry.sqlite3")
    # However long a walk takes, what was decided in it can still be undone.
    clocks = origin.config.clocks._replace(hold=timedelta(hours=1))
    config = replace(origin.config, home=home, language=language, theme="light", clocks=clocks)
    return on(config, Moment(NOW), origin.sample)


@cache
def _sample() -> Filled:
    home = Path(mkdtemp(prefix="smartwizard-sample-"))
    filled = fill_new(home, Config(home), NOW)
    filled.store.checkpoint()
    filled.store.close()
    return filled
