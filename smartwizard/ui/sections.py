"""Windows made of sections: each an entry of the rail, made when it is first chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from smartwizard.messages import Text
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.seat import Seat
from smartwizard.ui.window import Sheet, Window


class Sections:
    """The sections of a window behind its rail, by key."""

    def __init__(self, window: Window, content: QWidget) -> None:
        rail = window.rail
        assert isinstance(rail, Rail)
        self._window, self.rail = window, rail
        self._makers: dict[str, Callable[[Seat, QWidget], Sheet]] = {}
        self._made: dict[str, Sheet] = {}
        self.stack = QStackedWidget(content)
        self.key = ""
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        rail.chosen.connect(self.show)

    def add(self, key: str, icon: str, word: Text, make: Callable[[Seat, QWidget], Sheet]) -> None:
        """One more section."""
        entry = self.rail.add_entry(key, icon)
        self._window.say(entry.set_word, word)
        self._makers[key] = make

    def show(self, key: str) -> None:
        """Show a section, made now if it was not yet; the keyboard begins at its entry."""
        section = self.of(key)
        self.rail.select(key)
        if key != self.key or section is not self.stack.currentWidget():
            self.key = key
            self.stack.setCurrentWidget(section)
            self.rail.entry(key).setFocus(Qt.FocusReason.OtherFocusReason)

    def of(self, key: str) -> Sheet:
        """A section by its key."""
        if key not in self._made:
            sheet = self._makers[key](self._window.seat, self.stack)
            self._made[key] = sheet
            sheet.notice.link_followed.connect(self._follow)
            self.stack.addWidget(sheet)
        return self._made[key]

    def made(self) -> list[Sheet]:
        """The sections that were shown already."""
        return list(self._made.values())

    def _follow(self, remedy: str) -> None:
        """Do what a refusal of the window's query offers."""
        if remedy == "try_again":
            self._window.reload()
        else:
            self._window.seat.remedy(remedy)
