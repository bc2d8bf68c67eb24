"""The rail of windows with sections: those first, then the ways to other windows."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui.controls.labels import PlainLabel
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.start_links import START

HOME = ("house", N_("Home", "title: the first page"))
CAPTION = N_("Windows", "caption: windows of the program")

_APPLICANTS = {"window:account", "window:contracts", "window:support"}


class SectionRail(Rail):
    """`section` carries the name of the section that was chosen; windows are opened at once."""

    section = Signal(str)

    def __init__(
        self,
        sections: Mapping[str, tuple[str, Text]],
        windows: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("SmartWizard", "", parent)
        self._words: dict[str, Text] = {}
        self._seat: Seat | None = None
        self.current = next(iter(sections))
        for name, (icon, word) in sections.items():
            self._add(name, icon, word)
        self._caption: PlainLabel = self.add_caption("")
        for name in windows:
            icon, word = HOME if name == "home" else START[name][:2]
            self._add(f"window:{name}", icon, word)
        self.select(self.current)
        self.chosen.connect(self._go)

    def begin(self, host: Says, seat: Seat) -> None:
        """Let the window say the words, now and at every switch; `seat` opens windows."""
        self._seat = seat
        seat.me_changed.connect(self._admit)
        self._admit()
        for name, word in self._words.items():
            host.say(self.entry(name).set_word, word)
        host.say(self._caption.setText, CAPTION)
        self.entry(self.current).setFocus()

    def show_count(self, name: str, count: int) -> None:
        """Show how many wait in a section."""
        self.entry(name).set_count(LANGUAGE.value(count) if count else "", mine=True)

    def show_section(self, name: str) -> None:
        """Mark another section and tell of it."""
        self.current = name
        self.select(name)
        self.section.emit(name)

    def _admit(self) -> None:
        """The operator's login applies for nothing and holds no role (R54)."""
        operates = self._seat is not None and self._seat.me.kind == "operator"
        for name in _APPLICANTS & self._words.keys():
            self.entry(name).setHidden(operates)

    def _add(self, name: str, icon: str, word: Text) -> None:
        self._words[name] = word
        self.add_entry(name, icon)

    def _go(self, name: str) -> None:
        kind, _, window = name.rpartition(":")
        if kind and self._seat is not None:
            self.select(self.current)
            self._seat.open(window)
        elif not kind:
            self.show_section(name)
