"""Building the fields of an address: lists or lines, beside each other where they belong."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from smartwizard.messages import N_
from smartwizard.rules.addresses import AddressField
from smartwizard.ui.breaking_row import breaking_row
from smartwizard.ui.city_combo import city_field
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.kana import propose_latin
from smartwizard.ui.list_field import list_field

JAPAN = "JP"
_LINES = ("street", "street2")
# Widths of fields that share a row: a code is not squeezed, a city does not take it all.
_NARROWEST, _WIDEST = 16, 18


class BegunEdit(LineEdit):
    """A line that the program may have `begun`: then Tab does not mark it to be typed over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begun = False
        self.textEdited.connect(self._take_over)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.begun:
            self.home(False)

    def _take_over(self) -> None:
        self.begun = False


def add_parts(form: Form, spec: Sequence[AddressField]) -> None:
    """Add a country's fields to a form; streets have a line of their own, the rest share rows."""
    for alone, parts in groupby(spec, lambda part: part.name in _LINES):
        if alone:
            for part in parts:
                _add(form, part)
        else:
            _add_row(form, list(parts))


def chain(before: QWidget, fields: Sequence[Field]) -> None:
    """Let Tab go through fields in the order they stand, after `before` (C31)."""
    stops = [before, *(stop for field in fields for stop in _stops(field))]
    for first, second in pairwise(stops):
        QWidget.setTabOrder(first, second)


def put_after(form: Form, before: str, names: Sequence[str]) -> None:
    """Let a form know fields that came later in the order they stand: the first error is first."""
    known, own = {**form.fields}, [name for name in form.fields if name in names]
    others = [name for name in known if name not in names]
    place = others.index(before) + 1
    form.fields.clear()
    form.fields.update({name: known[name] for name in (*others[:place], *own, *others[place:])})


def _add_row(form: Form, parts: list[AddressField]) -> None:
    with breaking_row(form) as row:
        for part in parts:
            field = _add(form, part)
            width = max(_NARROWEST, min(part.width, _WIDEST))
            row.box.setStretch(row.box.indexOf(field), width)


def _add(form: Form, part: AddressField) -> Field:
    field = _field(form, part)
    if part.example:
        field.set_hint(N_("Example: {example}", "hint of a field").of(example=part.example))
    return field


def _field(form: Form, part: AddressField) -> Field:
    if part.depends_on:
        return city_field(form, part.name, part.label)
    if part.choices:
        field = list_field(form, part.name, part.label)
        form.set_choices(field, part.choices)
        return field
    editor = BegunEdit(form)
    field = form.text(part.name, part.label, optional=not part.required, editor=editor)
    if part.name != "postal_code":
        field.changed.connect(lambda: propose_latin(field))
    return field


def _stops(field: Field) -> list[QWidget]:
    """The editor and the buttons beside it; the list that a combo opens is a window of its own."""
    buttons = field.findChildren(QAbstractButton)
    return [field.editor.widget, *(b for b in buttons if b.window() is field.window())]
