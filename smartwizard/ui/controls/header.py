"""The header of tables: small and quiet over a rule, wrapped to two lines before it elides."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from smartwizard.ui.controls.cell_paint import PAD
from smartwizard.ui.controls.paint import Role
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

_ARROW = 14
_RIGHT = Qt.AlignmentFlag.AlignRight
_Data = Qt.ItemDataRole
_WORDS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)


class Header(QHeaderView):
    """Names of columns; the one that is sorted shows an arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.first_indent = 0
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(THEME.px(40))
        self.viewport().setAutoFillBackground(False)

    def natural_width(self, section: int) -> int:
        """How wide a section is when its name breaks into two lines at most."""
        metrics, words = QFontMetrics(THEME.font("small")), self._text(section)
        longest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
        half = metrics.horizontalAdvance(words) * 0.6 if " " in words else longest
        arrow = THEME.px(_ARROW + 4) if self._is_sorted(section) else 0
        return round(max(longest, half)) + 2 * THEME.px(PAD) + arrow + self._indent(section)

    def sizeHint(self) -> QSize:
        line = QFontMetrics(THEME.font("small")).height()
        lines = max((self._lines(section) for section in range(self.count())), default=1)
        return QSize(super().sizeHint().width(), lines * line + THEME.px(14))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        color = self.palette().color
        rule = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(rule, color(Role.Mid))
        painter.setFont(THEME.font("small"))
        painter.setPen(color(Role.PlaceholderText))
        box = self._words_rect(rect, section)
        across = self._alignment(section) & Qt.AlignmentFlag.AlignHorizontal_Mask
        painter.drawText(box, int(across) | _WORDS, self._text(section))
        if self._is_sorted(section):
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            side, words = (
                THEME.px(_ARROW),
                painter.fontMetrics().horizontalAdvance(self._text(section)),
            )
            left = box.right() if across & _RIGHT else box.left() + min(words, box.width())
            arrow = QRect(left + 4, rect.top(), side, rect.height())
            paint_icon(painter, "arrow-up" if up else "arrow-down", arrow, color(Role.Accent))

    def _words_rect(self, rect: QRect, section: int) -> QRect:
        arrow = THEME.px(_ARROW + 4) if self._is_sorted(section) else 0
        pad = THEME.px(PAD)
        right = pad if self._alignment(section) & Qt.AlignmentFlag.AlignRight else 4
        return rect.adjusted(pad + self._indent(section), 0, -right - arrow, -1)

    def _lines(self, section: int) -> int:
        width = self.sectionSize(section) - THEME.px(PAD) - 4 - self._indent(section)
        metrics = QFontMetrics(THEME.font("small"))
        room = QRect(0, 0, max(1, width), 10_000)
        height = metrics.boundingRect(room, _WORDS, self._text(section)).height()
        return min(2, max(1, round(height / metrics.height())))

    def _text(self, section: int) -> str:
        model = self.model()
        if model is None:
            return ""
        return str(model.headerData(section, Qt.Orientation.Horizontal, _Data.DisplayRole) or "")

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        model, across = self.model(), Qt.Orientation.Horizontal
        said = model.headerData(section, across, _Data.TextAlignmentRole) if model else None
        return Qt.AlignmentFlag(said) if said else self.defaultAlignment()

    def _is_sorted(self, section: int) -> bool:
        return self.isSortIndicatorShown() and self.sortIndicatorSection() == section

    def _indent(self, section: int) -> int:
        return self.first_indent if section == 0 else 0
