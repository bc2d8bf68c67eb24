"""Asking for a customer: Submit Request opens Review Request, which sends (R23, C03)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import Refused
from smartwizard.operations import customer_requests
from smartwizard.operations.customer_requests import CustomerReview
from smartwizard.operations.requesting.customer_form import CustomerForm
from smartwizard.ui.customer_parts import CustomerParts
from smartwizard.ui.customer_review import ReviewDialog
from smartwizard.ui.desk import Reply
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.seat import Seat


class CustomerFields(CustomerParts):
    """`sent` carries the request, `followed` a way on that was chosen instead."""

    sent = Signal(object)
    followed = Signal(str)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self._desk = seat.desk
        self._reply: Reply | None = None
        self._late = LateBar(self)
        self.submit.clicked.connect(self.review)
        self.form.edited.connect(self.moved)
        self.form.remedy_wanted.connect(self._remedy)
        self.verdict.remedy_wanted.connect(self._remedy)

    def start_again(self, values: CustomerForm) -> None:
        """Forget what was typed: it was sent, or is somebody else's."""
        self._reply = None
        self.form.clear_issues()
        self.fill(values)
        for field in self.form.fields.values():
            field.touched = False

    def review(self) -> None:
        """Let everything be looked at, and show it for review (C04, C12)."""
        if self._reply is not None:
            return
        self.form.clear_issues()
        reply = self._reply = self._desk.call(customer_requests.check, form=self.values())
        self._hold(True)
        self._late.await_reply(reply)
        reply.tell(self, self._show_review, self._refused)

    def _show_review(self, review: object) -> None:
        assert isinstance(review, CustomerReview)
        self._hold(False)
        dialog = ReviewDialog(self, self._desk, self.values(), review)
        dialog.kept.connect(self.sent)
        dialog.change_wanted.connect(self._change)
        dialog.form.remedy_wanted.connect(self.followed)
        dialog.open()
        self.moved.emit()

    def _change(self, name: str) -> None:
        self.form.fields[name].focus()

    def _refused(self, refused: Refused) -> None:
        self._hold(False)
        self.form.show_issues(refused.issues)
        self.moved.emit()

    def _remedy(self, name: str) -> None:
        if name == "different_domain":
            self.verdict.different = True
            self.verdict.judge()
            self.form.clear_issues()
        else:
            self.followed.emit(name)

    def _hold(self, busy: bool) -> None:
        if not busy:
            self._reply = None
        self.form.lock(busy)
        self.submit.setEnabled(not busy)
