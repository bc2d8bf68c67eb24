"""The rules of a password, standing there before typing and ticked live (R1, C24)."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.rules import passwords
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.controls.paint import Role
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from smartwizard.ui.theme import THEME

_ROOM = 22


class _Rule(Says, Hint):
    """One rule: a ring until it is kept, then a tick; a screen reader hears which."""

    def __init__(self, text: Text, parent: QWidget) -> None:
        super().__init__("", parent)
        self.kept = False
        self._text = text
        self.setContentsMargins(THEME.px(_ROOM), 0, 0, 0)
        self.say(self.setText, text)
        self.retranslate()

    def tick(self, kept: bool) -> None:
        """Show whether the rule is kept now."""
        if kept != self.kept:
            self.kept = kept
            self.retranslate()
            self.update()

    def retranslate(self) -> None:
        state = N_("fulfilled", "password rule") if self.kept else N_("open", "password rule")
        self.setAccessibleName(f"{LANGUAGE.say(self._text)}: {LANGUAGE.say(state)}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = QPainter(self), THEME.px(14)
        box = QRect(0, 0, side, self.fontMetrics().height())
        if self.kept:
            paint_icon(painter, "check", box, THEME.tone("ok").color)
        else:
            paint_icon(painter, "minus", box, self.palette().color(Role.PlaceholderText))
        painter.end()
        super().paintEvent(event)


class PasswordRules(QWidget):
    """The list under a password field."""

    def __init__(self, field: Field, form: Form) -> None:
        super().__init__(form)
        self._field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(form.indent(), 0, 0, 0)
        column.setSpacing(2)
        self._rows = [(rule, _Rule(rule.text, self)) for rule in passwords.RULES]
        for _, row in self._rows:
            column.addWidget(row)
        field.changed.connect(self._tick)

    def _tick(self) -> None:
        typed = self._field.value()
        for rule, row in self._rows:
            row.tick(bool(typed) and rule.holds(typed))
