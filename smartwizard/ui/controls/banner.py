"""Banners: what a page has to say, with a link to each thing it speaks of."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.labels import Small, ToneLine
from smartwizard.ui.controls.paint import paint_tint, smooth
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

_ICON, _PADDING = 20, 9
_ICON_LEFT, _TEXT_LEFT = 16, 48
_NOTE_LEFT, _NOTE_TEXT_LEFT = 11, 40
# Below this width, in pixels at 100 % text, links stand under their sentences.
_BESIDE = 400


class Line(NamedTuple):
    """One sentence of a banner, and the link to what it speaks of."""

    text: str
    link: str = ""
    key: str = ""


class _Link(LinkButton):
    """The link of a line, known by the line's key."""

    def __init__(self, line: Line) -> None:
        super().__init__(line.link)
        self.key = line.key


class Banner(QWidget):
    """A tint with a 4-px bar, an icon, a title, and lines with links; `bar=False` is a note.

    `followed` carries the key of the line whose link was pressed.
    """

    followed = Signal(str)

    def __init__(
        self, tone: str = "info", parent: QWidget | None = None, *, bar: bool = True
    ) -> None:
        super().__init__(parent)
        self.tone, self.icon_name, self.bar = tone, "info", bar
        self._title = ToneLine(tone)
        told = QWidget(self)
        self._text = QVBoxLayout(told)
        self._text.setContentsMargins(0, 0, 0, 0)
        self._text.setSpacing(tokens.LABEL_TO_HINT)
        self._text.addWidget(self._title)
        self._row = TurningRow(_BESIDE, self, gap=tokens.SPACE_16, line_gap=tokens.SPACE_4)
        self._row.add(told, 1, align=Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._row)
        self._parts: list[QWidget] = []
        self._links: list[_Link] = []
        self._set_margins()

    def say(self, tone: str, icon: str, title: str, lines: Sequence[Line | str] = ()) -> None:
        """Say something else; a single link stands in the middle of the right side."""
        self.tone, self.icon_name = tone, icon
        focused = next((link.key for link in self._links if link.hasFocus()), None)
        self._title.set_tone(tone)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._clear()
        told = [line if isinstance(line, Line) else Line(line) for line in lines]
        alone = sum(bool(line.link) for line in told) == 1
        for line in told:
            self._show(line, alone=alone)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(line.text for line in told))
        self._focus(focused)
        self.update()

    def add_action(self, action: QWidget) -> None:
        """Put a button or another control at the right, or below where it is narrow."""
        self._row.add(action, align=Qt.AlignmentFlag.AlignVCenter)

    def links(self) -> Sequence[LinkButton]:
        """The links that can be pressed, from top to bottom."""
        return [*self._links]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_column"):
            self._set_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        paint_tint(painter, self.rect(), self.tone, bar=self.bar)
        side, line = THEME.px(_ICON), self._title.fontMetrics().height()
        left, top = THEME.px(_ICON_LEFT if self.bar else _NOTE_LEFT), THEME.px(_PADDING)
        icon = QRect(left, top + (line - side) // 2, side, side)
        paint_icon(painter, self.icon_name, icon, THEME.tone(self.tone).color)

    def _focus(self, key: str | None) -> None:
        """Give the focus back to the link that had it before it was made anew."""
        for link in self._links:
            if link.key == key:
                link.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show(self, line: Line, *, alone: bool) -> None:
        text = Small(line.text)
        self._parts.append(text)
        if not line.link:
            self._text.addWidget(text)
            return
        link = _Link(line)
        link.clicked.connect(partial(self.followed.emit, line.key))
        self._links.append(link)
        self._parts.append(link)
        if alone:
            self._text.addWidget(text)
            self._row.add(link, align=Qt.AlignmentFlag.AlignVCenter)
        else:
            beside = TurningRow(_BESIDE, line_gap=0)
            beside.add(text, 1)
            beside.add(link, align=Qt.AlignmentFlag.AlignTop)
            self._parts.append(beside)
            self._text.addWidget(beside)

    def _clear(self) -> None:
        for part in self._parts:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts.clear()
        self._links.clear()

    def _set_margins(self) -> None:
        left, edge = THEME.px(_TEXT_LEFT if self.bar else _NOTE_TEXT_LEFT), THEME.px(_PADDING)
        self._column.setContentsMargins(left, edge, THEME.px(18), edge)
