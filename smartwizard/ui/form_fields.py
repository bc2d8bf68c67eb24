"""Putting fields into a form: one method for each kind of editor."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.choices import CheckBox
from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.controls.line_edit import LineEdit, PasswordEdit
from smartwizard.ui.controls.radio_group import RadioGroup
from smartwizard.ui.controls.search_combo import SearchCombo
from smartwizard.ui.controls.text_area import TextArea
from smartwizard.ui.editors import CheckEditor, ComboEditor, RadioEditor, TextEditor
from smartwizard.ui.field import Field
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from smartwizard.ui.theme import THEME

Choice = tuple[str, Text | str]


class Fields(Says, QWidget):
    """Fields one under the other, or beside each other in rows, by name.

    `numbered`: a gutter at their left holds the numbers of a guide.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, numbered: bool = False) -> None:
        super().__init__(parent)
        self.numbered = numbered
        self.fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.FIELD_TO_FIELD)
        self._target: QBoxLayout = self._column
        self._choices: dict[str, Sequence[Choice]] = {}

    def text(
        self,
        name: str,
        label: Text,
        *,
        hint: Text | None = None,
        optional: bool = False,
        secret: bool = False,
        editor: LineEdit | None = None,
    ) -> Field:
        """A one-line field."""
        widget = editor or LineEdit(self)
        return self.add(
            Field(name, label, TextEditor(widget), hint=hint, optional=optional, secret=secret)
        )

    def password(self, name: str, label: Text, *, hint: Text | None = None) -> Field:
        """A secret, shown or hidden at will (C24)."""
        widget = PasswordEdit("", "", self)
        field = self.add(Field(name, label, TextEditor(widget), hint=hint, secret=True))
        show, hide = N_("Show password", "button"), N_("Hide password", "button")
        field.say(lambda _: widget.set_words(LANGUAGE.say(show), LANGUAGE.say(hide)), show)
        return field

    def area(
        self,
        name: str,
        label: Text,
        *,
        hint: Text | None = None,
        optional: bool = False,
        lines: int = 3,
    ) -> Field:
        """Several lines of free text."""
        widget = TextArea(self, lines=lines)
        return self.add(Field(name, label, TextEditor(widget), hint=hint, optional=optional))

    def choice(
        self,
        name: str,
        label: Text,
        choices: Sequence[Choice] = (),
        *,
        hint: Text | None = None,
        optional: bool = False,
    ) -> Field:
        """A list to choose one of."""
        widget = Combo(self)
        field = self.add(Field(name, label, ComboEditor(widget), hint=hint, optional=optional))
        self.set_choices(field, choices)
        return field

    def search(
        self, name: str, label: Text, widget: SearchCombo, *, hint: Text | None = None
    ) -> Field:
        """A long list that is found by typing."""
        return self.add(Field(name, label, ComboEditor(widget), hint=hint))

    def radio(
        self,
        name: str,
        label: Text,
        choices: Sequence[tuple[str, Text, Text | None]],
        *,
        hint: Text | None = None,
        column: bool = False,
    ) -> Field:
        """A few choices, all in sight: code, words, and quietly what each means."""
        widget = RadioGroup(self, column=column)
        field = self.add(Field(name, label, RadioEditor(widget), hint=hint))
        for code, words, meaning in choices:
            button = widget.add(code)
            field.say(button.setText, words)
            if meaning is not None:
                field.say(button.set_hint, meaning)
        return field

    def check(self, name: str, label: Text) -> Field:
        """One thing to confirm."""
        return self.add(Field(name, label, CheckEditor(CheckBox("", self))))

    def add(self, field: Field) -> Field:
        """Put a field at the end of the form, or of the row being filled."""
        self.fields[field.name] = field
        if self.numbered:
            field.set_numbered()
        field.changed.connect(self.edited)
        self.place(field)
        return field

    def indent(self) -> int:
        """Where the fields begin: what stands between them begins there too."""
        return THEME.px(tokens.GUTTER) if self.numbered else 0

    def remove(self, field: Field) -> None:
        """Take a field away, e.g. because another country asks for others (R9)."""
        del self.fields[field.name]
        self._choices.pop(field.name, None)
        field.hide()
        field.setParent(None)
        field.deleteLater()

    def place(self, widget: QWidget, stretch: int = 1) -> None:
        """Put any widget at the end of the form, or of the part being filled."""
        self._target.addWidget(widget, stretch if self._target is not self._column else 0)

    @contextmanager
    def into(self, layout: QBoxLayout) -> Iterator[None]:
        """Fields added inside go into a layout of their own."""
        former, self._target = self._target, layout
        try:
            yield
        finally:
            self._target = former

    def set_choices(self, field: Field, choices: Sequence[Choice]) -> None:
        """Offer other choices in a list; the one chosen stays chosen where it still exists."""
        self._choices[field.name] = choices
        widget = field.editor.widget
        assert isinstance(widget, Combo)
        chosen = field.value()
        widget.blockSignals(True)
        widget.clear()
        for code, words in choices:
            widget.addItem(LANGUAGE.say(words) if isinstance(words, Text) else words, code)
        widget.set_value(chosen)
        widget.blockSignals(False)
        widget.updateGeometry()

    def retranslate(self) -> None:
        for name, choices in self._choices.items():
            self.set_choices(self.fields[name], choices)
