"""Banners: what a page has to say, with a link to each thing it speaks of."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.labels import Small, ToneLine
from smartwizard.ui.controls.paint import paint_tint, smooth
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

_ICON, _PADDING = 20, 9
_ICON_LEFT, _TEXT_LEFT = 16, 48
_NOTE_LEFT, _NOTE_TEXT_LEFT = 11, 40


class Line(NamedTuple):
    """One sentence of a banner, and the link to what it speaks of."""

    text: str
    link: str = ""
    key: str = ""


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
        self._text = QVBoxLayout()
        self._text.setSpacing(tokens.LABEL_TO_HINT)
        self._text.addWidget(self._title)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(tokens.SPACE_16)
        self._row.addLayout(self._text, 1)
        self._parts: list[QWidget] = []
        self._set_margins()

    def say(self, tone: str, icon: str, title: str, lines: Sequence[Line | str] = ()) -> None:
        """Say something else; a single link stands in the middle of the right side."""
        self.tone, self.icon_name = tone, icon
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
        self.update()

    def add_action(self, action: QWidget) -> None:
        """Put a button or another control at the right."""
        self._row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)

    def links(self) -> list[LinkButton]:
        """The links that can be pressed, from top to bottom."""
        return [link for link in self.findChildren(LinkButton) if not link.isHidden()]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_row"):
            self._set_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        paint_tint(painter, self.rect(), self.tone, bar=self.bar)
        side, line = THEME.px(_ICON), self._title.fontMetrics().height()
        left, top = THEME.px(_ICON_LEFT if self.bar else _NOTE_LEFT), THEME.px(_PADDING)
        icon = QRect(left, top + (line - side) // 2, side, side)
        paint_icon(painter, self.icon_name, icon, THEME.tone(self.tone).color)

    def _show(self, line: Line, *, alone: bool) -> None:
        text = Small(line.text)
        self._parts.append(text)
        if not line.link:
            self._text.addWidget(text)
            return
        link = LinkButton(line.link)
        link.clicked.connect(partial(self.followed.emit, line.key))
        self._parts.append(link)
        if alone:
            self._text.addWidget(text)
            self._row.insertWidget(1, link, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            # A widget of its own: a nested layout that is taken away dies twice, in Python and Qt.
            beside = QWidget()
            row = QHBoxLayout(beside)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(tokens.SPACE_12)
            row.addWidget(text, 1)
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
            self._parts.append(beside)
            self._text.addWidget(beside)

    def _clear(self) -> None:
        for part in self._parts:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts.clear()

    def _set_margins(self) -> None:
        left, edge = THEME.px(_TEXT_LEFT if self.bar else _NOTE_TEXT_LEFT), THEME.px(_PADDING)
        self._row.setContentsMargins(left, edge, THEME.px(18), edge)
