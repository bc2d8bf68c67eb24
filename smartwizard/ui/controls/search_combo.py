"""A long list that is found by typing: the combo for countries."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.controls.finder import Finder

Find = Callable[[str], Sequence[str]]


class SearchCombo(Combo):
    """A combo whose list has a search line; typing on the closed combo opens it.

    `find` answers typed letters, in whatever language, with the codes found, best first.
    The words name the search line and say that nothing was found.
    """

    def __init__(
        self, find: Find, search: str = "", nothing: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._words = (search, nothing)
        self._finder: Finder | None = None

    def set_words(self, search: str, nothing: str) -> None:
        """Say both words again, after a language switch."""
        self._words = (search, nothing)
        if self._finder is not None:
            self._finder.set_words(search, nothing)

    def entries(self, query: str) -> list[tuple[str, str]]:
        """Codes and words to be shown for what was typed; all of them while it is empty."""
        words = {str(self.itemData(row)): self.itemText(row) for row in range(self.count())}
        found = self._find(query) if query.strip() else tuple(words)
        return [(code, words[code]) for code in found if code in words]

    def showPopup(self) -> None:
        self.open_finder("")

    def hidePopup(self) -> None:
        if self._finder is not None:
            self._finder.close_finder()
        super().hidePopup()

    def open_finder(self, typed: str) -> None:
        """Open the list, with letters already typed."""
        if self._finder is None:
            self._finder = Finder(self)
            self._finder.set_words(*self._words)
            self._finder.chosen.connect(self._choose)
        self._finder.open_finder(typed)

    def finder(self) -> Finder | None:
        """The open list, or None while it is closed."""
        finder = self._finder
        return finder if finder is not None and finder.isVisible() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and letters.strip() and letters.isprintable():
            self.open_finder(letters)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_finder("")
        else:
            super().keyPressEvent(event)

    def _choose(self, code: str) -> None:
        row = self.findData(code)
        self.setCurrentIndex(row)
        self.activated.emit(row)
