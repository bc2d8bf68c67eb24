"""One way to read and fill every editor, and to know that a person touched it."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from smartwizard.ui.controls.choices import CheckBox
from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.radio_group import RadioGroup
from smartwizard.ui.controls.text_area import TextArea


class Editor(Protocol):
    """A field's editor as forms and drafts see it: text in, text out.

    `shown` is what a person reads there, which is not the value where that is a code.
    """

    @property
    def widget(self) -> QWidget: ...
    def value(self) -> str: ...
    def shown(self) -> str: ...
    def set_value(self, value: str) -> None: ...
    def on_change(self, slot: Callable[[], object]) -> None: ...
    def set_locked(self, locked: bool) -> None: ...


class TextEditor:
    """A line or an area; its value is exactly what stands there."""

    def __init__(self, widget: LineEdit | TextArea) -> None:
        self.widget: LineEdit | TextArea = widget

    def value(self) -> str:
        return self.widget.text()

    def shown(self) -> str:
        return self.value()

    def set_value(self, value: str) -> None:
        if isinstance(self.widget, TextArea):
            self.widget.setPlainText(value)
        else:
            self.widget.setText(value)
            self.widget.setCursorPosition(0)

    def on_change(self, slot: Callable[[], object]) -> None:
        self.widget.textChanged.connect(lambda *_: slot())

    def set_locked(self, locked: bool) -> None:
        self.widget.setReadOnly(locked)


class LabelEditor:
    """A value that is chosen in a dialog and only shown on the page."""

    def __init__(self, widget: Label) -> None:
        self.widget = widget

    def value(self) -> str:
        return self.widget.text()

    def shown(self) -> str:
        return self.value()

    def set_value(self, value: str) -> None:
        self.widget.setText(value)

    def on_change(self, slot: Callable[[], object]) -> None:
        """It changes by its dialog only."""

    def set_locked(self, locked: bool) -> None:
        """There is nothing to type."""


class ComboEditor:
    """A list; its value is the code of the chosen entry."""

    def __init__(self, widget: Combo) -> None:
        self.widget = widget

    def value(self) -> str:
        return self.widget.value()

    def shown(self) -> str:
        return self.widget.currentText() if self.value() else ""

    def set_value(self, value: str) -> None:
        self.widget.set_value(value)

    def on_change(self, slot: Callable[[], object]) -> None:
        self.widget.currentIndexChanged.connect(lambda *_: slot())

    def set_locked(self, locked: bool) -> None:
        self.widget.setEnabled(not locked)


class RadioEditor:
    """Radio buttons; the value is the code of the one that is chosen."""

    def __init__(self, widget: RadioGroup) -> None:
        self.widget = widget

    def value(self) -> str:
        return self.widget.value()

    def shown(self) -> str:
        return self.widget.button(self.value()).text() if self.value() else ""

    def set_value(self, value: str) -> None:
        self.widget.set_value(value)

    def on_change(self, slot: Callable[[], object]) -> None:
        self.widget.changed.connect(lambda *_: slot())

    def set_locked(self, locked: bool) -> None:
        self.widget.setEnabled(not locked)


class CheckEditor:
    """A check box; its value is "yes" or nothing."""

    def __init__(self, widget: CheckBox) -> None:
        self.widget = widget

    def value(self) -> str:
        return "yes" if self.widget.isChecked() else ""

    def shown(self) -> str:
        return ""

    def set_value(self, value: str) -> None:
        self.widget.setChecked(bool(value))

    def on_change(self, slot: Callable[[], object]) -> None:
        self.widget.toggled.connect(lambda *_: slot())

    def set_locked(self, locked: bool) -> None:
        self.widget.setEnabled(not locked)
