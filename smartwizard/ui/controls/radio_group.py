"""A question with one answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLayout, QVBoxLayout, QWidget

from smartwizard.ui.controls.choices import RadioButton
from smartwizard.ui.controls.flow import Flow


class RadioGroup(QWidget):
    """A question with one answer: radio buttons in a row that breaks, or in a column."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, column: bool = False) -> None:
        super().__init__(parent)
        self._values: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._layout: QLayout = QVBoxLayout() if column else Flow(gap=20, line_gap=6)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._layout)

    def add(self, value: str, text: str = "", *, hint: str = "") -> RadioButton:
        """One more answer: its value, its words, and quietly what it means."""
        button = RadioButton(text, self, hint=hint)
        self._group.addButton(button, len(self._values))
        self._values.append(value)
        self._layout.addWidget(button)
        return button

    def button(self, value: str) -> RadioButton:
        """The button of a value."""
        found = self._group.button(self._values.index(value))
        assert isinstance(found, RadioButton)
        return found

    def value(self) -> str:
        """The value that is chosen, empty while none is."""
        chosen = self._group.checkedId()
        return self._values[chosen] if chosen >= 0 else ""

    def set_value(self, value: str) -> None:
        """Choose a value; an unknown one changes nothing."""
        if value in self._values:
            self.button(value).setChecked(True)

    def _toggled(self, number: int, checked: bool) -> None:
        if checked:
            self.changed.emit(self._values[number])
