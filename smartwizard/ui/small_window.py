"""Windows of one small form: a few fields, one verb."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox

from smartwizard.messages import Refused, Text
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.seat import Seat
from smartwizard.ui.sending import Sending
from smartwizard.ui.small_frame import SmallFrame
from smartwizard.ui.theme import THEME

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SmallWindow(SmallFrame):
    """Sends its form once at a time, keeps what was typed when refused, forgets secrets at the end.

    Opened by name like the windows with a rail: `want` says what for.
    """

    title: ClassVar[Text]
    start_size: ClassVar[tuple[int, int]] = (540, 620)

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self.set_title(self.title)
        self.build(self.form)
        self.cancel.clicked.connect(self.close)
        self.primary.clicked.connect(self.send)
        self._sending = Sending(self.form, self.primary, self)
        self._sending.accepted.connect(self.accepted)
        self._sending.refused.connect(self.show_refused)
        self.form.remedy_wanted.connect(self.remedy)
        size = QSize(*(THEME.px(side) for side in self.start_size))
        self.resize(size.boundedTo(self.screen().availableSize()))

    def build(self, form: Form) -> None:
        """Put the fields into the form."""

    def want(self, **wishes: object) -> None:
        """What the window was opened for."""

    def submit(self) -> Reply | None:
        """The call that the button makes; None sends nothing."""
        return None

    def accepted(self, result: object) -> None:
        """Take the answer."""

    def remedy(self, name: str) -> None:
        """Do what a refusal offers."""
        self.seat.remedy(name)

    def show_refused(self, refused: Refused) -> None:
        """Show why it cannot go on; nothing that was typed is lost."""
        self.form.show_issues(refused.issues)

    def send(self) -> None:
        """Send what stands in the form, unless it is on its way."""
        self._sending.send(self.submit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in _ENTER and not event.isAutoRepeat():
            self._meant().click()
        else:
            super().keyPressEvent(event)

    def _meant(self) -> QAbstractButton:
        """What Enter presses: the button that has the focus, else the verb of the window."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and not isinstance(focus, QCheckBox):
            return focus
        return self.primary

    def closeEvent(self, event: QCloseEvent) -> None:
        """An answer that comes later is nobody's; secrets do not wait in a closed window."""
        self._sending.drop()
        self.form.clear_issues()
        for field in self.form.fields.values():
            if field.secret:
                field.fill("")
        super().closeEvent(event)
