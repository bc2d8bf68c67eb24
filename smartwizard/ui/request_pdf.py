"""A paper as a PDF, drawn line by line: nothing in it needs the GUI thread or reads markup."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from smartwizard.ui.request_paper import Paper

_MARGIN_MM, _DOTS = 20, 300
_TITLE, _HEADING, _BODY = 18, 12, 10
_LABEL, _GAP = 0.34, 0.02
_TALL = 1_000_000
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


def as_pdf(paper: Paper) -> bytes:
    """The paper on A4, as many pages as it takes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(paper.title)
    writer.setCreator("SmartWizard")
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(*(_MARGIN_MM,) * 4)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    pen = _Pen(writer)
    pen.write(((paper.title, 0.0, 1.0),), _TITLE, bold=True)
    for heading, facts in paper.parts:
        pen.skip(_HEADING)
        if heading:
            pen.write(((heading, 0.0, 1.0),), _HEADING, bold=True)
        for label, value in facts:
            pen.write(((label, 0.0, _LABEL), (value, _LABEL + _GAP, 1.0)), _BODY)
    pen.skip(_HEADING)
    pen.write(((paper.foot, 0.0, 1.0),), _BODY)
    pen.end()
    buffer.close()
    return bytes(buffer.data().data())


class _Pen:
    """Writes rows from the top of the page down, and turns the page where one is full."""

    def __init__(self, writer: QPdfWriter) -> None:
        self._writer, self._painter = writer, QPainter(writer)
        self._top = 0

    def write(
        self, cells: tuple[tuple[str, float, float], ...], points: int, *, bold: bool = False
    ) -> None:
        """One row: texts, each between two edges as shares of the width."""
        font = QFont(self._painter.font())
        font.setPointSize(points)
        font.setBold(bold)
        self._painter.setFont(font)
        across = self._writer.width()
        rooms = [
            (text, QRect(round(left * across), 0, round((right - left) * across), _TALL))
            for text, left, right in cells
        ]
        bounds = [self._painter.boundingRect(room, _WRAPPED, text) for text, room in rooms]
        height = max(bound.height() for bound in bounds)
        if self._top and self._top + height > self._writer.height():
            self._writer.newPage()
            self._top = 0
        for text, room in rooms:
            self._painter.drawText(room.translated(0, self._top), _WRAPPED, text)
        self._top += height + self._dots(points) // 3

    def skip(self, points: int) -> None:
        """Leave room before what follows."""
        self._top += self._dots(points)

    def end(self) -> None:
        """The last page is written."""
        self._painter.end()

    def _dots(self, points: int) -> int:
        return points * _DOTS // 72
