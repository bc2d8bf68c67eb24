"""Sending a form: once at a time, held still meanwhile, and everything kept when it is refused."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import Refused
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.late_bar import LateBar


class Sending(QObject):
    """The way of a form's values to the registry and of the answer back."""

    accepted = Signal(object)
    refused = Signal(object)

    def __init__(self, form: Form, button: Button, over: QWidget) -> None:
        super().__init__(over)
        self._form, self._button, self._late = form, button, LateBar(over)
        self._reply: Reply | None = None

    def send(self, call: Callable[[], Reply | None]) -> None:
        """Make the call, unless one is under way; None sends nothing."""
        if self._reply is not None:
            return
        self._form.clear_issues()
        reply = call()
        if reply is not None:
            self._reply = reply
            self._hold(True)
            self._late.await_reply(reply)
            told = partial(self._answered, reply)
            reply.tell(self, told, told)

    def drop(self) -> None:
        """Whatever the answer will be, nobody waits for it any more."""
        self._reply = None
        self._hold(False)

    def _answered(self, reply: Reply, answer: object) -> None:
        if reply is not self._reply:
            return
        self.drop()
        if isinstance(answer, Refused):
            self.refused.emit(answer)
        else:
            self.accepted.emit(answer)

    def _hold(self, busy: bool) -> None:
        self._form.lock(busy)
        self._button.setEnabled(not busy)
