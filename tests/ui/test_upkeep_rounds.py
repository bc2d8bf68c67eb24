"""Upkeep in the open program: at the start, every hour, and in nobody's way."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard import upkeep
from smartwizard.messages import N_, Unavailable
from smartwizard.models import PersonRow
from smartwizard.registry import LocalRegistry
from smartwizard.ui.application import Program
from smartwizard.ui.desk import KeepUp
from smartwizard.ui.upkeep_rounds import UpkeepRounds
from tests.ui.running import Running, running

HOUR = timedelta(hours=1)
_AT_ONCE = timedelta(milliseconds=1)


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        yield program


def begin(run: Running, keep_up: KeepUp, every: timedelta = HOUR) -> UpkeepRounds:
    rounds = UpkeepRounds(run.desk, every, keep_up, run.program)
    rounds.start()
    return rounds


def people(run: Running) -> int:
    with run.world.reading():
        return PersonRow.select().count()


def test_what_fell_due_is_done_when_the_program_starts(run: Running) -> None:
    run.world.register("late@clan.example")
    run.world.clock.advance(days=29)
    begin(run, upkeep.begin)
    run.until(lambda: not people(run))


def test_open_windows_hear_of_what_a_pass_wrote(run: Running, qtbot: QtBot) -> None:
    run.open("home")
    run.world.register("late@clan.example")
    run.world.clock.advance(days=29)
    with qtbot.waitSignal(run.desk.changed, timeout=15_000):
        begin(run, upkeep.begin)


def test_it_is_never_done_in_the_thread_of_the_windows_and_again_every_hour(run: Running) -> None:
    threads: list[str] = []

    def keep_up(_: LocalRegistry) -> Iterator[str]:
        threads.append(threading.current_thread().name)
        yield ""

    begin(run, keep_up, _AT_ONCE)
    run.until(lambda: len(threads) >= 3)
    assert threading.current_thread().name not in threads


def test_what_a_person_asks_for_comes_between_its_slices(run: Running) -> None:
    answers: list[object] = []
    steps = 0

    def keep_up(_: LocalRegistry) -> Iterator[str]:
        nonlocal steps
        while not answers or steps < 10:
            steps += 1
            threading.Event().wait(0.01)
            yield "requests"

    begin(run, keep_up)
    run.until(lambda: steps)
    run.desk.work(lambda: "mine").done.connect(answers.append)
    run.until(lambda: answers == ["mine"])


def test_a_registry_that_could_not_be_reached_is_tried_again(run: Running) -> None:
    tries = 0

    def keep_up(_: LocalRegistry) -> Iterator[str]:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise Unavailable(N_("The registry cannot be reached. Nothing was saved; try again."))
        yield ""

    begin(run, keep_up, _AT_ONCE)
    run.until(lambda: tries >= 2)


def test_the_program_begins_once_its_registry_answers(run: Running, qapp: QApplication) -> None:
    begun: list[LocalRegistry] = []

    def keep_up(registry: LocalRegistry) -> Iterator[str]:
        begun.append(registry)
        yield ""

    program = Program(qapp, run.config, lambda: run._connect(""), keep_up)
    assert not begun
    program.settle()
    run.until(lambda: begun)
    run.until(lambda: not program.desk.busy)
    program.desk.stop()
    program.deleteLater()
