"""The whole program on a registry of the test's own: its windows, its keys, its announcements."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.guide.steps import Until
from smartwizard.models import MailRow
from smartwizard.registry import LocalRegistry
from smartwizard.rules.text import search_key
from smartwizard.store import open_store
from smartwizard.ui import announce
from smartwizard.ui.application import Program
from smartwizard.ui.language import LANGUAGE
from tests.ui.dressed import dress, settle
from tests.ui.walking import wait
from tests.world import World

PATIENCE_MS = 15_000


class Running:
    """A program that runs, and what a person at it does and hears."""

    def __init__(self, qtbot: QtBot, app: QApplication, world: World, token: str) -> None:
        self.qtbot, self.world = qtbot, world
        self.config = replace(world.registers.config, language="en", theme="light")
        self.heard: list[str] = []
        self.wanted: list[tuple[str, dict[str, object]]] = []
        self._deaf = announce.listen(self.heard.append)
        self.program = Program(app, self.config, lambda: self._connect(token))
        self.program.attend()
        self.seat, self.desk = self.program.seat, self.program.desk
        self.seat.wanted.connect(lambda name, wishes: self.wanted.append((name, wishes)))

    def open(self, name: str, **wishes: object) -> Any:
        """Open a window as the program does, and wait until it shows what it asked for."""
        window = self.program.open(name, wishes)
        self.seat.refresh()
        self.qtbot.waitActive(window)
        self.idle()
        return window

    def stand_still(self) -> None:
        """Only write down which windows are wanted, without opening them."""
        self.seat.wanted.disconnect(self.program.open)

    def window(self, name: str) -> Any:
        """A window that has been opened, once it is shown."""
        self.until(lambda: name in self.program.windows)
        window = self.program.windows[name]
        self.until(window.isVisible)
        self.idle()
        return window

    def until(self, holds: Callable[[], object]) -> None:
        """Let the program run until something holds; what it asserts may come later too."""

        def held() -> bool:
            with suppress(AssertionError):
                return bool(holds())
            return False

        wait(Until(held, "what a test waits for"))

    def idle(self) -> None:
        """Let the program run until every answer has come."""
        self.until(lambda: not self.desk.busy)
        settle()

    def press(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(self.focus, key)
        self.idle()

    def type(self, text: str) -> None:
        """Type letters where the focus is."""
        QTest.keyClicks(self.focus, text)
        self.idle()

    def compose(self, text: str) -> None:
        """Put in what an input method has composed, where the focus is."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.focus, event)

    @property
    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def stop(self) -> None:
        """Close everything, as at the end of the program."""
        self._deaf()
        for window in self.program.windows.values():
            window.hide()
            window.deleteLater()
        self.desk.stop()
        self.program.deleteLater()
        settle()
        LANGUAGE.zone = ""

    def _connect(self, token: str) -> LocalRegistry:
        store = open_store(self.config.registry_url)
        return LocalRegistry(store, self.config, token=token, clock=self.world.clock)


@contextmanager
def running(
    qtbot: QtBot, app: QApplication, home: Path, *, token: str = "", **settings: Any
) -> Iterator[Running]:
    """The program on an empty registry; it ends with the test."""
    dress(app)
    world = World(home, **settings)
    program = Running(qtbot, app, world, token)
    try:
        yield program
    finally:
        program.stop()
        world.close()
        dress(app)


def write_mail(world: World, kind: str, to: str = "hanako@clan.example", **row: Any) -> int:
    """Put a mail into the outbox as an operation does; `row` are columns of it."""
    at = row.pop("at", world.clock.now)
    with world.writing():
        number = MailRow.select().count() + 1
        values = {"to": to, **row.pop("values", {})}
        held = row.pop("hold", timedelta(0))
        made = MailRow.create(
            **{
                "cause": f"test:{number}",
                "kind": kind,
                "recipient": to,
                "language": "en",
                "values": values,
                "message_id": f"<{number}@test>",
                "written_at": at,
                "visible_at": at + held,
                "search": search_key(to),
                **row,
            }
        )
    return int(made.id)


def write_page(world: World, html: str, text: str = "", subject: str = "A letter") -> int:
    """Put a mail there whose text has been frozen already."""
    return write_mail(world, "password_changed", subject=subject, text=text or "x", html=html)
