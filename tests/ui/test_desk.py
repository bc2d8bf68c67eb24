"""The desk: calls that never block, one answer each, on the GUI thread, to those still there."""

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from smartwizard import smtp_file
from smartwizard.config import Config
from smartwizard.messages import N_, Issue, Refused
from smartwizard.operations import operators, tokens
from smartwizard.registry import LocalRegistry
from smartwizard.smtp_settings import Smtp
from smartwizard.store import open_store
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.seat import Seat
from tests.ui.dressed import settle
from tests.ui.running import PATIENCE_MS
from tests.world import World

GUI = threading.main_thread()


class Listener(QObject):
    """Keeps what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.refusals: list[Refused] = []
        self.threads: list[threading.Thread] = []

    def done(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.append(threading.current_thread())

    def refused(self, refused: Refused) -> None:
        self.refusals.append(refused)
        self.threads.append(threading.current_thread())

    def to(self, reply: Reply) -> Reply:
        reply.done.connect(self.done)
        reply.refused.connect(self.refused)
        return reply


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    yield world
    world.close()


@pytest.fixture
def desk(world: World, qtbot: QtBot) -> Iterator[Desk]:
    desk = desk_at(world)
    yield desk
    desk.stop()
    desk.deleteLater()
    settle()


def desk_at(world: World) -> Desk:
    config: Config = world.registers.config

    def connect() -> LocalRegistry:
        return LocalRegistry(open_store(config.registry_url), config, clock=world.clock)

    return Desk(connect)


def wait(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.busy, timeout=PATIENCE_MS)


def test_an_answer_comes_once_on_the_thread_of_the_windows(desk: Desk, qtbot: QtBot) -> None:
    listener = Listener()
    listener.to(desk.work(threading.current_thread))
    wait(qtbot, desk)
    settle()
    (worker,) = listener.answers
    assert worker is not GUI
    assert (listener.threads, listener.refusals) == ([GUI], [])


def test_a_refusal_keeps_its_issues(desk: Desk, qtbot: QtBot) -> None:
    listener, issue = Listener(), Issue(N_("Enter the phone number of the office."), "phone")

    def refuse() -> None:
        raise Refused(issue)

    listener.to(desk.work(refuse))
    wait(qtbot, desk)
    assert [refused.issues for refused in listener.refusals] == [(issue,)]
    assert not listener.answers


def test_a_bug_is_logged_and_told_with_a_number_and_the_desk_goes_on(
    desk: Desk, qtbot: QtBot, logged_errors: list[logging.LogRecord]
) -> None:
    listener = Listener()
    listener.to(desk.work(lambda: 1 // 0))
    listener.to(desk.work(lambda: "still here"))
    wait(qtbot, desk)
    (issue,) = listener.refusals[0].issues
    number = issue.text.values["number"]
    assert [record.getMessage() for record in logged_errors] == [f"report {number}"]
    assert logged_errors[0].exc_info is not None
    assert listener.answers == ["still here"]
    logged_errors.clear()


def test_a_query_does_not_wait_for_slow_work(desk: Desk, qtbot: QtBot) -> None:
    listener, go_on = Listener(), threading.Event()
    slow = desk.work(go_on.wait)
    listener.to(desk.call(tokens.link, token="none"))
    qtbot.waitUntil(lambda: bool(listener.answers or listener.refusals), timeout=PATIENCE_MS)
    assert desk.busy
    go_on.set()
    with qtbot.waitSignal(slow.done, timeout=PATIENCE_MS):
        pass


def test_an_answer_for_a_window_that_is_gone_is_dropped(desk: Desk, qtbot: QtBot) -> None:
    stays, goes, gone = Listener(), QObject(), threading.Event()
    told: list[object] = []
    reply = desk.work(gone.wait)
    reply.tell(goes, told.append, told.append)
    reply.tell(stays, stays.done, stays.refused)
    goes.deleteLater()
    settle()
    gone.set()
    wait(qtbot, desk)
    assert (stays.answers, told) == ([True], [])


def test_what_one_program_writes_the_others_hear(desk: Desk, world: World, qtbot: QtBot) -> None:
    other = desk_at(world)
    for each in (desk, other):
        each.open()
        wait(qtbot, each)
    heard = []
    other.changed.connect(lambda: heard.append("changed"))
    with qtbot.waitSignals([desk.changed, other.changed], timeout=PATIENCE_MS):
        desk.call(
            operators.create_first, email="desk@clan.example", password="Correct-Horse-9!",
            language="en",
        )  # fmt: skip
    other.stop()
    other.deleteLater()
    assert heard


def test_what_was_asked_is_finished_before_the_desk_closes(world: World, qtbot: QtBot) -> None:
    desk = desk_at(world)
    worked: list[int] = []
    for number in range(20):
        desk.work(worked.append, number)
    desk.stop()
    assert worked == [*range(20)]
    desk.deleteLater()
    settle()


def test_a_query_changes_nothing_for_others(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.changed):
        desk.call(operators.exists)
        wait(qtbot, desk)


@pytest.mark.parametrize("host", ["", "mail.clan.example"])
def test_that_mails_leave_is_known_before_the_registry_answers(
    qtbot: QtBot, tmp_path: Path, host: str
) -> None:
    if host:
        smtp_file.keep(tmp_path, Smtp(host=host))
    seat = Seat(Desk(_nobody), Config(tmp_path))
    assert not seat.known
    assert seat.me.mails_leave is bool(host)
    seat.desk.stop()


def _nobody() -> LocalRegistry:
    raise AssertionError("nobody asked for the registry")
