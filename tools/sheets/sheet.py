"""A page of the gallery, and how its widgets are put beside each other."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget


class Sheet(QWidget):
    """A page of the gallery in one of two languages."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._japanese = language == "ja"
        self.setWindowTitle("SmartWizard")

    def t(self, english: str, japanese: str) -> str:
        """The words of the sheet in its language."""
        return japanese if self._japanese else english


def across(*widgets: QWidget, gap: int, last: int = 0) -> QLayout:
    """Widgets in a row; `last` is the stretch of the last one, else the row ends in space."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget, last if widget is widgets[-1] else 0)
    if not last:
        row.addStretch(1)
    return row
