"""The quiet sentence close under the title of a sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from smartwizard.ui.controls.labels import Lead
from smartwizard.ui.window import Sheet


def add_lead(sheet: Sheet) -> Lead:
    """Give a sheet its lead."""
    lead, head = Lead("", sheet.body), QVBoxLayout()
    head.setSpacing(2)
    sheet.column.removeWidget(sheet.heading)
    # As wide as its words: where it takes the focus, the ring lies around them.
    head.addWidget(sheet.heading, 0, Qt.AlignmentFlag.AlignLeft)
    head.addWidget(lead)
    sheet.column.insertLayout(0, head)
    return lead
