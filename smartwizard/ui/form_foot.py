"""What stands under a form: sentences about sending it, then its button at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.form import Form


def lay_out_with_foot(host: QWidget, form: Form, *sentences: QWidget, submit: Button) -> None:
    """Fill `host` with a form and its foot, which begins where the fields do."""
    foot = QVBoxLayout()
    foot.setContentsMargins(form.indent(), 0, 0, 0)
    foot.setSpacing(tokens.SPACE_8)
    for sentence in sentences:
        foot.addWidget(sentence)
    foot.addWidget(submit, 0, Qt.AlignmentFlag.AlignRight)
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.SPACE_16)
    column.addWidget(form)
    column.addLayout(foot)
