"""A button for rows that may become narrower than its words in one line."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartwizard.ui.controls.buttons import ICON, Button, Kind
from smartwizard.ui.controls.paint import CENTER
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

_WRAPPED = int(CENTER | Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextWordWrap)


class WrappingButton(Button):
    """A button that puts its words on two lines where its row has no room for one."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "secondary",
        parent: QWidget | None = None,
        *,
        icon: str = "",
    ) -> None:
        super().__init__(text, kind, parent, icon=icon)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        words = QFontMetrics(self._written_in()).boundingRect(QRect(), _WRAPPED, self.text())
        width = max(words.width(), self._text_width() * 2 // 3) + self._around()
        return QSize(min(width, self.sizeHint().width()), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        return max(self.sizeHint().height(), self._text_box(width).height() + THEME.px(8))

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        if self.width() >= self.sizeHint().width():
            super()._paint_content(painter, ink)
            return
        text = self._text_box(self.width())
        text.moveCenter(self.rect().center() + QPoint(self._icon_room() // 2, 0))
        painter.setFont(self._written_in())
        painter.setPen(ink)
        painter.drawText(text, _WRAPPED, self.text())
        if self.icon_name:
            box = QRect(self._padding(), 0, THEME.px(ICON), self.height())
            paint_icon(painter, self.icon_name, box, ink)

    def _around(self) -> int:
        return self._icon_room() + 2 * self._padding()

    def _text_box(self, width: int) -> QRect:
        room = QRect(0, 0, width - self._around(), 0)
        return QFontMetrics(self._written_in()).boundingRect(room, _WRAPPED, self.text())
