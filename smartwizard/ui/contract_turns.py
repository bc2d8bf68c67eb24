"""What deciders and who asked do with a request about a number besides deciding it (R62)."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Code, Text
from smartwizard.operations import contracts
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui.comment_dialog import CommentDialog
from smartwizard.ui.revoke_dialog import ContractRevokeDialog, Revocation
from smartwizard.ui.seat import Seat

_LOCKED = N_("The contract was locked: its numbers are no longer approved automatically.")
_UNLOCKED = N_("The contract was unlocked.")
_COMMENTED = N_("The comment was added. Only those who decide see it.")
_REVOKED = N_("The access was revoked. {name} is told by email.")
_GRANTED = N_("{access}: {number}", "what was granted")


class ContractTurns(QObject):
    """`told` carries what was done, `refused` why it was not."""

    told = Signal(object)
    refused = Signal(object)

    def __init__(self, seat: Seat, window: QWidget) -> None:
        super().__init__(window)
        self._seat, self._window = seat, window

    def take(self, name: str, detail: RequestDetail) -> None:
        """Lock or unlock the contract, comment, revoke, or show what came of the number."""
        match name:
            case "lock" | "unlock":
                self._lock(detail, locked=name == "lock")
            case "comment":
                dialog = CommentDialog(self._window, self._seat.desk, detail.row.number)
                dialog.kept.connect(partial(self._tell, _COMMENTED))
                dialog.open()
            case "results":
                self._seat.open("contracts", request=detail.row.number)

    def ask_to_revoke(self, detail: RequestDetail) -> None:
        """Ask why access that was granted is to end."""
        facts, row = detail.contract, detail.row
        assert facts is not None
        said = _GRANTED.of(access=Code("access_type", facts.access), number=facts.number)
        wish = Revocation(facts.access_id, row.applicant, (), (said,))
        dialog = ContractRevokeDialog(self._window, self._seat.desk, wish)
        dialog.kept.connect(partial(self._tell, _REVOKED.of(name=row.applicant)))
        dialog.open()

    def _lock(self, detail: RequestDetail, *, locked: bool) -> None:
        facts = detail.contract
        assert facts is not None
        number = facts.contracts[0].id
        reply = self._seat.desk.call(contracts.lock, contract_id=number, locked=locked)
        done = partial(self._tell, _LOCKED if locked else _UNLOCKED)
        reply.tell(self._window, done, self.refused.emit)

    def _tell(self, done: Text, _: object) -> None:
        self.told.emit(done)
