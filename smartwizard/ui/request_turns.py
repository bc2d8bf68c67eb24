"""What its sender and its deciders do with a request besides deciding it (R22, R28, R58)."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations import requests
from smartwizard.operations.requesting.views import RequestDetail, RequestRowView
from smartwizard.ui.contract_turns import ContractTurns
from smartwizard.ui.correct_customer import CorrectCustomer
from smartwizard.ui.dialog import Question
from smartwizard.ui.note_dialog import NoteDialog
from smartwizard.ui.request_facts import granted
from smartwizard.ui.request_words import ACCESS, INVITATION, NUMBERS
from smartwizard.ui.revoke_dialog import Revocation, RevokeDialog
from smartwizard.ui.seat import Seat

_REMINDED = N_("The reminder was sent.")
_CORRECTED = N_("The request was sent to the other address.")
_NOTED = N_("The note was changed.")
_REVOKED = N_("The access was revoked. {name} is told by email.")
_FREE = N_("Its name and domain are free for others at once. Nobody decides it anymore.")
_NO_MORE = N_("Nobody decides it anymore. You can request access again at any time.")
_UNUSED = N_("The link in the email then no longer works.")


class RequestTurns(QObject):
    """`told` carries what was done, `refused` why it was not."""

    told = Signal(object)
    refused = Signal(object)

    def __init__(self, seat: Seat, window: QWidget) -> None:
        super().__init__(window)
        self._seat, self._window = seat, window
        self.contract = ContractTurns(seat, window)
        self.contract.told.connect(self.told)
        self.contract.refused.connect(self.refused)

    def take(self, name: str, detail: RequestDetail) -> None:
        """Remind, withdraw, change the note, or revoke what was granted."""
        match name:
            case "remind":
                self.remind(detail.row.number)
            case "withdraw":
                self.ask_to_withdraw(detail.row)
            case "edit_note":
                dialog = NoteDialog(self._window, self._seat.desk, detail.row)
                dialog.kept.connect(partial(self._tell, _NOTED))
                dialog.open()
            case "correct":
                correct = CorrectCustomer(self._window, self._seat.desk, detail.row)
                correct.kept.connect(partial(self._tell, _CORRECTED))
                correct.open()
            case "revoke":
                self.ask_to_revoke(detail)
            case _:
                self.contract.take(name, detail)

    def remind(self, number: str) -> None:
        """Write to the deciders once more."""
        reply = self._seat.desk.call(requests.remind, number=number)
        reply.tell(self._window, partial(self._tell, _REMINDED), self.refused.emit)

    def ask_to_withdraw(self, row: RequestRowView) -> None:
        """Withdraw a request, or take an invitation back, after a question."""
        invites = row.kind == INVITATION
        title = N_("Take this invitation back?") if invites else N_("Withdraw this request?")
        keep = N_("Keep the invitation") if invites else N_("Keep the request")
        back = N_("Take back", "button: an invitation")
        verb = back if invites else N_("Withdraw", "button: take a request back")
        question = Question(
            self._window,
            title,
            _consequence(row.kind),
            (("keep", keep, "quiet"), ("withdraw", verb, "bad")),
        )
        question.chosen.connect(partial(self._withdraw, row))
        question.open()

    def _withdraw(self, row: RequestRowView, answer: str) -> None:
        if answer == "withdraw":
            call = self._seat.desk.call
            reply = call(requests.withdraw, number=row.number, version=row.version)
            reply.tell(self._window, _nothing, self.refused.emit)

    def ask_to_revoke(self, detail: RequestDetail) -> None:
        """Ask why what was granted is to end."""
        if detail.contract is not None:
            self.contract.ask_to_revoke(detail)
            return
        name, roles = detail.row.applicant, tuple(role.id for role in detail.granted)
        wish = Revocation(detail.revoked_on, name, roles, tuple(map(granted, detail.granted)))
        dialog = RevokeDialog(self._window, self._seat.desk, wish)
        dialog.kept.connect(partial(self._tell, _REVOKED.of(name=name)))
        dialog.open()

    def _tell(self, done: Text, _: object) -> None:
        self.told.emit(done)


def _nothing(_: object) -> None:
    """The windows show by themselves what has changed."""


def _consequence(kind: str) -> Text:
    if kind == INVITATION:
        return _UNUSED
    return _NO_MORE if kind in (*ACCESS, *NUMBERS) else _FREE
