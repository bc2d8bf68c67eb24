"""What stands around every small window: title, form, buttons, language and theme; no rail."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Title
from smartwizard.ui.controls.rail_parts import RailFoot
from smartwizard.ui.foot import Foot
from smartwizard.ui.form import Form
from smartwizard.ui.registry_note import RegistryNote
from smartwizard.ui.says import Says
from smartwizard.ui.scroll import PageScroll
from smartwizard.ui.seat import Seat

CANCEL = N_("Cancel", "button")


class SmallFrame(Says, QWidget):
    """Language and theme are changed at its foot: it may be the first window that is seen."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.seat, self.desk = seat, seat.desk
        self.heading = Title("", self)
        self.form = Form(self)
        self.cancel, self.primary = Button("", "quiet", self), Button("", "primary", self)
        self.set_way_out(CANCEL)
        self._lay_out()

    def set_title(self, title: Text) -> None:
        """Call the window, and what it is about, by another name."""
        self.say(self.heading.setText, title)
        self.say(self.setWindowTitle, title)
        self.say(self.setAccessibleName, title)

    def set_verb(self, verb: Text) -> None:
        """What the button does now."""
        self.say(self.primary.setText, verb)

    def set_way_out(self, word: Text) -> None:
        """What closes the window: Cancel, or Close where everything is done."""
        self.say(self.cancel.setText, word)

    def place(self, widget: QWidget) -> QWidget:
        """Put a text or a link at the end of the form, where the fields begin; returns its row."""
        holder = QWidget(self.form)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(widget)
        if widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed:
            row.addStretch(1)
        self.form.place(holder)
        return holder

    def _lay_out(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(*(tokens.WINDOW_MARGIN,) * 3, tokens.SPACE_12)
        inner.setSpacing(tokens.SPACE_16)
        inner.addWidget(self.heading)
        inner.addWidget(self.form)
        inner.addStretch(1)
        inner.addWidget(RegistryNote(self.seat.config, body))
        scroll = PageScroll(body, self)
        buttons = QHBoxLayout()
        # A quiet button's word stands where the fields begin.
        buttons.setContentsMargins(tokens.WINDOW_MARGIN - 8, 8, tokens.WINDOW_MARGIN, 8)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        column.addWidget(self._build_foot())

    def _build_foot(self) -> RailFoot:
        foot = RailFoot(self)
        Foot(foot, self.seat, self)
        foot.person.hide()
        return foot
