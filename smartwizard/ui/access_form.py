"""The two phases of an access request: which account it is, then why access is needed (R27)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smartwizard.messages import Refused
from smartwizard.operations import access
from smartwizard.operations.requesting.looking_up import Resolution
from smartwizard.ui.access_parts import AccessParts
from smartwizard.ui.announce import announce
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.late_bar import LateBar


class AccessForm(AccessParts):
    """`sent` carries the request, `followed` a way on that was chosen instead."""

    sent = Signal(object)
    followed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reply: Reply | None = None
        self._late = LateBar(self)
        self.look.clicked.connect(self.look_up)
        self.submit.clicked.connect(self.send)
        self.found.followed.connect(self.followed)
        self.form.remedy_wanted.connect(self.followed)
        self.identifier.changed.connect(self._forget_found)
        self.form.edited.connect(self.moved)
        editor = self.identifier.editor.widget
        assert isinstance(editor, QLineEdit)
        editor.returnPressed.connect(self.look_up)

    def start_again(self) -> None:
        """Forget what was typed: it was sent, or is somebody else's."""
        self._reply = None
        for field in (self.identifier, self.reason):
            field.fill("")
            field.touched = False
        self.form.clear_issues()
        self.show_found(None)

    def look_up(self) -> None:
        """Ask which account the identifier stands for; each look-up counts (R18)."""
        if self._reply is None:
            self.form.clear_issues()
            asked = self._desk.call(access.resolve, identifier=self.identifier.value())
            self._begin(asked).done.connect(self._resolved)

    def send(self) -> None:
        """Send the request, once (C12)."""
        found = self.found.resolution
        if self._reply is not None or found is None:
            return
        self.form.clear_issues()
        asked = self._desk.call(
            access.request,
            identifier=found.domain,
            reason=self.reason.value(),
            virtual_accounts=self.inside.chosen(),
        )
        self._begin(asked).done.connect(self._sent)

    def _begin(self, reply: Reply) -> Reply:
        self._reply = reply
        self._hold(True)
        self._late.await_reply(reply)
        reply.refused.connect(self._refused)
        return reply

    def _resolved(self, result: object) -> None:
        assert isinstance(result, Resolution)
        self._hold(False)
        self.identifier.fill(result.domain)
        self.show_found(result)
        announce(self, self.found.sentence())
        if self.asks:
            self.reason.focus()
        elif links := self.found.note.links():
            links[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _sent(self, detail: object) -> None:
        self._hold(False)
        self.sent.emit(detail)

    def _refused(self, refused: Refused) -> None:
        self._hold(False)
        self.form.show_issues(refused.issues)
        self.moved.emit()

    def _hold(self, busy: bool) -> None:
        if not busy:
            self._reply = None
        self.form.lock(busy)
        for button in (self.look, self.submit):
            button.setEnabled(not busy)

    def _forget_found(self) -> None:
        """Another identifier has to be looked up first; the reason stays."""
        found = self.found.resolution
        if found is not None and self.identifier.value() != found.domain:
            self.show_found(None)
