"""The program at which people of the clan decide, ask and manage: who sits there, what is seen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.models import RequestRow
from smartwizard.ui.controls.copy_button import CopyButton
from tests.operations.clan import Clan
from tests.ui.dressed import settle
from tests.ui.running import Running, running
from tests.world import Seat

KEY = Qt.Key
_MOST_TABS = 80


class Office:
    """A running program, and the clan who does everything else at desks of their own."""

    def __init__(self, run: Running) -> None:
        self.run, self.clan = run, Clan.of(run.world)

    def administrator(self, email: str = "hanako@clan.example", name: str = "") -> Seat:
        """Somebody who administers clan.example, as its first or beside others."""
        seat = self.clan.member(email, name or "Hanako Mameshiba")
        if email == "hanako@clan.example":
            self.clan.open(seat, "clan.example", "Clan Blue")
        else:
            self.clan.grant(seat, "clan.example")
        return seat

    def applicant(self, domain: str = "jp.clan.example", **values: Any) -> tuple[Seat, str]:
        """Somebody who has asked for an account, and the number of the request."""
        seat = self.clan.member("claire@clan.example", "Claire Martin")
        return seat, self.clan.ask(seat, domain, "Clan Paris", **values).number

    def sit(self, seat: Seat | None) -> None:
        """Let somebody sit down at the program, or nobody."""
        self.run.seat.refresh()
        self.run.until(lambda: self.run.seat.known and not self.run.desk.busy)
        self.run.desk.use(seat.token if seat is not None else "")
        email = seat.email if seat is not None else ""
        self.run.until(lambda: self.run.seat.me.email == email)
        self.run.idle()

    def status(self, number: str) -> str:
        """The status of a request in the registry."""
        with self.clan.reading():
            row: RequestRow = RequestRow.get(RequestRow.number == number)
        return str(row.status)

    def tab_to(self, widget: QWidget | Callable[[QWidget], bool]) -> None:
        """Press Tab until the focus is there."""
        for _ in range(_MOST_TABS):
            focus = self.run.focus
            if focus is widget or (callable(widget) and widget(focus)):
                return
            self.run.press(KEY.Key_Tab)
        raise AssertionError(f"Tab never reaches {widget}")


@contextmanager
def office(qtbot: QtBot, app: QApplication, home: Path, **settings: Any) -> Iterator[Office]:
    """The program on an empty registry, and the clan."""
    with running(qtbot, app, home, **settings) as run:
        yield Office(run)


def texts(root: QWidget) -> list[str]:
    """Every text of a label that is shown."""
    return [
        label.text()
        for label in root.findChildren(QLabel)
        if label.isVisibleTo(root) and label.text()
    ]


def shows(root: QWidget, sentence: str) -> bool:
    """Whether a sentence stands in some label."""
    return any(sentence in text for text in texts(root))


def copied(root: QWidget, value: str) -> str:
    """Press the button that copies a value; what is on the clipboard then."""
    button = next(b for b in root.findChildren(CopyButton) if b.value == value and shown(b))
    QGuiApplication.clipboard().clear()
    button.click()
    settle()
    return QGuiApplication.clipboard().text()


def shown(widget: QWidget) -> bool:
    """Whether a widget can be seen in its window."""
    return widget.isVisibleTo(widget.window())


def button(root: QWidget, name: str) -> QAbstractButton:
    """A button that can be seen, by its object name."""
    found = [each for each in root.findChildren(QAbstractButton, name) if shown(each)]
    assert len(found) == 1, f"{len(found)} buttons {name}"
    return found[0]


def press(desk: Office, root: QWidget, name: str) -> None:
    """Press a button that can be seen."""
    button(root, name).click()
    desk.run.idle()


def answer(desk: Office, choice: str) -> None:
    """Answer the question that stands over the window."""
    found = desk.run.focus.window().findChild(QAbstractButton, choice)
    assert found is not None
    found.click()
    desk.run.idle()
