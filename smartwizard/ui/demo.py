"""The marks of the demo: a line in every window, and at the login who can log in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.labels import Hint, Label, Mono, Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from smartwizard.ui.sign_in import SignInWindow
from smartwizard.ui.window import Window

if TYPE_CHECKING:
    from smartwizard.ui.application import Program

Login = tuple[str, Text]


class DemoMark(Says, QWidget):
    """Says in each window that it is only the demo."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._banner = Banner("you", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        self.retranslate()

    def retranslate(self) -> None:
        title = LANGUAGE.say(N_("Demo: nothing is kept"))
        text = N_("All people are invented. Everything is deleted when the program is closed.")
        self._banner.say("you", "triangle-alert", title, [LANGUAGE.say(text)])


class DemoLogins(Says, Card):
    """Whose login there is, what can be seen with it, and everybody's password."""

    chosen = Signal(str)

    def __init__(self, logins: Sequence[Login], password: str, parent: QWidget) -> None:
        super().__init__(parent)
        heading, told = Section("", self), Label("", self)
        self.say(heading.setText, N_("Who can log in", "title in the demo"))
        self.say(told.setText, N_("Everybody has the same password:"))
        secret = Mono(password, self)
        for part in (heading, told, secret):
            self.body.addWidget(part)
        for email, shows in logins:
            self.body.addLayout(self._row(email, shows))

    def _row(self, email: str, shows: Text) -> QVBoxLayout:
        row = QVBoxLayout()
        row.setSpacing(0)
        link, hint = LinkButton(email, self), Hint("", self)
        link.clicked.connect(lambda: self.chosen.emit(email))
        self.say(hint.setText, shows)
        self.say(link.setAccessibleDescription, shows)
        row.addWidget(link)
        row.addWidget(hint)
        return row


class Demo(QObject):
    """Marks the windows of a program as they are opened."""

    def __init__(self, program: "Program", logins: Sequence[Login], password: str) -> None:
        super().__init__(program)
        self._program, self._logins, self._password = program, logins, password
        self._marked: set[str] = set()
        program.seat.wanted.connect(self.mark)
        program.seat.me_changed.connect(self.mark)

    def mark(self) -> None:
        """Mark every window that is open and has no mark yet."""
        for name, window in self._program.windows.items():
            if name not in self._marked:
                self._marked.add(name)
                _put_on_top(window)
                if isinstance(window, SignInWindow):
                    self._list_logins(window)

    def _list_logins(self, window: SignInWindow) -> None:
        logins = DemoLogins(self._logins, self._password, window)
        logins.chosen.connect(lambda email: window.want(email=email))
        window.place(logins)


def _put_on_top(window: QWidget) -> None:
    """Put the mark above everything that a window has, beside its rail."""
    mark = DemoMark(window)
    if not isinstance(window, Window):
        column = window.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, mark)
        return
    place = window.row.indexOf(window.content)
    below = QVBoxLayout()
    window.row.removeWidget(window.content)
    below.addWidget(mark)
    below.addWidget(window.content, 1)
    window.row.insertLayout(place, below, 1)
