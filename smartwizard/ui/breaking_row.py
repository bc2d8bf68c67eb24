"""Fields beside each other while there is room, one below the other when there is not."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form

_Direction = QBoxLayout.Direction


class BreakingRow(QWidget):
    """A row of fields that becomes a column below the width they need; add them to `box`.

    Side by side their labels stand on one line, and so do their editors, however many lines
    their hints take.
    """

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        # The gutter of the numbers is all the room that neighbors need.
        self._gap = 0 if form.numbered else tokens.FIELD_TO_FIELD
        self.box = QBoxLayout(_Direction.TopToBottom, self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(tokens.FIELD_TO_FIELD)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part: a row never makes its page scroll sideways."""
        least = [field.minimumSizeHint() for field in self._fields()]
        return QSize(
            max((size.width() for size in least), default=0),
            max((size.height() for size in least), default=0),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return handled

    def _arrange(self) -> None:
        fields = self._fields()
        least = sum(field.minimumSizeHint().width() for field in fields)
        beside = least + self._gap * (len(fields) - 1) <= self.width()
        direction = _Direction.LeftToRight if beside else _Direction.TopToBottom
        if self.box.direction() != direction:
            self.box.setDirection(direction)
            self.box.setSpacing(self._gap if beside else tokens.FIELD_TO_FIELD)
            self.box.activate()
        heads = [field.head_height() for field in fields]
        for field, head in zip(fields, heads, strict=True):
            field.set_head_room(max(heads) - head if beside else 0)

    def _fields(self) -> list[Field]:
        items = (self.box.itemAt(place) for place in range(self.box.count()))
        widgets = (item.widget() for item in items if item is not None and not item.isEmpty())
        return [widget for widget in widgets if isinstance(widget, Field)]


@contextmanager
def breaking_row(form: Form) -> Iterator[BreakingRow]:
    """Fields that are added to the form inside stand in one row while there is room."""
    row = BreakingRow(form)
    form.place(row)
    with form.into(row.box):
        yield row
