"""The verdict on an account domain: usable or not, seen from the e-mail, and who decides."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.domain_pair import DomainPair
from smartwizard.ui.controls.labels import Small, ToneLine
from smartwizard.ui.controls.paint import paint_tint, smooth
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

_ICON, _LEFT, _PADDING, _TITLE = 20, 18, 12, 28


class DomainVerdict(QWidget):
    """A tone card: the verdict, both domains with the shared part boxed, who decides and when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tone, self.icon_name = "off", "minus"
        self._title, self.pair = ToneLine("off", indent=_TITLE), DomainPair()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(tokens.SPACE_8)
        self._column.addWidget(self._title)
        self._column.addWidget(self.pair)
        self._lines: list[Small] = []
        self._place()

    def judge(
        self,
        tone: str,
        icon: str,
        title: str,
        email: tuple[str, str],
        domain: tuple[str, str],
        shared: str,
        lines: Sequence[str] = (),
    ) -> None:
        """Say the verdict; `email` and `domain` are (label, value), `shared` their common end."""
        self.tone, self.icon_name = tone, icon
        self._title.set_tone(tone)
        self._title.setText(title)
        self.pair.compare(tone, email, domain, shared)
        self._say(lines)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(lines))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_lines"):
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        paint_tint(painter, self.rect(), self.tone, bar=True)
        side, line = THEME.px(_ICON), self._title.fontMetrics().height()
        top = THEME.px(_PADDING) + (line - side) // 2
        icon = QRect(THEME.px(_LEFT), top, side, side)
        paint_icon(painter, self.icon_name, icon, THEME.tone(self.tone).color)

    def _say(self, lines: Sequence[str]) -> None:
        while len(self._lines) < len(lines):
            self._lines.append(Small())
            self._column.addWidget(self._lines[-1])
        for place, label in enumerate(self._lines):
            label.setText(lines[place] if place < len(lines) else "")
            label.setVisible(place < len(lines))

    def _place(self) -> None:
        left, edge = THEME.px(_LEFT), THEME.px(_PADDING)
        self._column.setContentsMargins(left, edge, left, edge)
