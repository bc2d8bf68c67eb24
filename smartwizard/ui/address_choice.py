"""Choosing one of the addresses that are known, or a new one: they come while one types."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from smartwizard.messages import Text
from smartwizard.ui.controls.choices import RadioButton
from smartwizard.ui.radio_focus import settle
from smartwizard.ui.says import Says


@dataclass(frozen=True)
class Entry:
    """An address that is offered: its code, what it is, and quietly where it comes from."""

    code: str
    words: Text | str
    hint: Text


class AddressChoice(Says, QWidget):
    """Radio buttons whose entries change; the editor of a field.

    A code that is not offered yet, as of a draft, is chosen as soon as it is.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._buttons: list[RadioButton] = []
        self._wanted = ""
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    @property
    def widget(self) -> QWidget:
        return self

    def value(self) -> str:
        """The code of the entry that is chosen; of one still to come while it is awaited."""
        chosen = self._group.checkedId()
        return self._entries[chosen].code if chosen >= 0 else self._wanted

    def shown(self) -> str:
        """What a person reads beside the chosen entry."""
        chosen = self._group.checkedButton()
        return chosen.text() if chosen is not None else ""

    def set_value(self, value: str) -> None:
        """Choose an entry; empty chooses none."""
        if value != self.value():
            self._wanted = value
            self._choose()
            self.changed.emit()

    def on_change(self, slot: Callable[[], object]) -> None:
        self.changed.connect(slot)

    def set_locked(self, locked: bool) -> None:
        self.setEnabled(not locked)

    def codes(self) -> list[str]:
        """What is offered now, from top to bottom."""
        return [entry.code for entry in self._entries]

    def button(self, code: str) -> RadioButton:
        """The button of an entry."""
        return self._buttons[self.codes().index(code)]

    def offer(self, entries: Sequence[Entry], *, all_known: bool) -> None:
        """Offer other entries; `all_known` gives up a code that is not among them."""
        former = self.value()
        self._wanted = former
        if tuple(entries) != self._entries:
            self._rebuild(tuple(entries))
        if all_known and former not in self.codes():
            self._wanted = ""
        self._choose()
        if self.value() != former:
            self.changed.emit()

    def _rebuild(self, entries: tuple[Entry, ...]) -> None:
        focused = any(button.hasFocus() for button in self._buttons)
        for button in self._buttons:
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._entries = entries
        self._buttons = [self._button(place) for place in range(len(entries))]
        for first, second in pairwise([self, *self._buttons]):
            QWidget.setTabOrder(first, second)
        settle(self, self._buttons)
        if focused:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, place: int) -> RadioButton:
        entry = self._entries[place]
        button = RadioButton("", self)
        if isinstance(entry.words, Text):
            self.say(button.setText, entry.words)
        else:
            button.setText(entry.words.replace("&", "&&"))
        self.say(button.set_hint, entry.hint)
        self._group.addButton(button, place)
        self._column.addWidget(button)
        return button

    def _choose(self) -> None:
        """Check the button of the wanted code, or none."""
        self._group.blockSignals(True)
        self._group.setExclusive(False)
        for place, entry in enumerate(self._entries):
            self._buttons[place].setChecked(entry.code == self._wanted)
        self._group.setExclusive(True)
        self._group.blockSignals(False)
        settle(self, self._buttons)

    def _toggled(self, place: int, checked: bool) -> None:
        if checked:
            self._wanted = self._entries[place].code
            settle(self, self._buttons)
            self.changed.emit()
