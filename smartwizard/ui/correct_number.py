"""Writing a number anew in the row where it was denied (R31)."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused
from smartwizard.ui import tokens
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import ToneLine
from smartwizard.ui.controls.line_edit import MonoEdit
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_AROUND, _NARROW = 7, 200


class CorrectNumber(Says, QWidget):
    """Enter sends, Esc leaves it as it is; `resized` tells that it needs another height."""

    sent = Signal(str)
    canceled = Signal()
    resized = Signal()

    def __init__(self, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.editor, self.error = MonoEdit(self), ToneLine("bad", "circle-alert", parent=self)
        self.editor.setObjectName("correct_number")
        self.editor.setText(number)
        self.say(self.editor.setAccessibleName, N_("Number", "field: of a contract or product"))
        self.send = Button("", parent=self, small=True)
        self.send.setObjectName("send_number")
        self.say(self.send.setText, N_("Submit", "button: send a corrected number"))
        self.cancel = Button("", "quiet", self, small=True)
        self.say(self.cancel.setText, N_("Cancel", "button"))
        self.error.hide()
        self.editor.returnPressed.connect(self._send)
        self.send.clicked.connect(self._send)
        self.cancel.clicked.connect(self.canceled)
        self._lay_out()

    def start(self) -> None:
        """Begin to write, over what stands there."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.selectAll()

    def refuse(self, refused: Refused) -> None:
        """Say beside it what is wrong; what was typed stays."""
        self.hold(False)
        self.error.setText(" ".join(LANGUAGE.say(issue.text) for issue in refused.issues))
        self.error.show()
        self.editor.set_error(True)
        self.resized.emit()
        self.start()
        announce(self, self.error.text())

    def hold(self, busy: bool) -> None:
        """Hold still while an answer is awaited."""
        self.editor.setReadOnly(busy)
        self.send.setEnabled(not busy)

    def height_at(self, width: int) -> int:
        """How high it has to be in a column of a width."""
        layout = self.layout()
        assert layout is not None
        return max(layout.totalHeightForWidth(width), layout.sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.height_at(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.canceled.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _send(self) -> None:
        if not self.editor.isReadOnly():
            self.hold(True)
            self.sent.emit(self.editor.text())

    def _lay_out(self) -> None:
        row = TurningRow(_NARROW, self, gap=tokens.SPACE_8, line_gap=tokens.SPACE_4)
        row.add(self.editor, 1)
        for button in (self.send, self.cancel):
            row.add(button, align=Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_16, _AROUND, tokens.SPACE_8, _AROUND)
        column.setSpacing(tokens.SPACE_4)
        column.addWidget(row)
        column.addWidget(self.error)
