"""What is done with registered access: its details, whom to ask, giving it up (R33, R62)."""

from functools import partial

from PySide6.QtCore import QObject

from smartwizard.messages import N_, Refused
from smartwizard.operations import contracts
from smartwizard.operations.contract_views import AccessView, ContactWay
from smartwizard.ui.access_details import AccessDetails
from smartwizard.ui.announce import announce
from smartwizard.ui.contact_dialog import ContactDialog
from smartwizard.ui.dialog import Question
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.registered_columns import CONTACT
from smartwizard.ui.row_menu import RowDeed
from smartwizard.ui.seat import Seat
from smartwizard.ui.window import Sheet

_REMOVED = N_("The access was removed.")
_ENDS = N_("Your access ends at once. You can request it again at any time.")
REMOVE = N_("Remove", "button: registered access")


class RegisteredDeeds(QObject):
    """Said on the sheet where the list stands."""

    def __init__(self, seat: Seat, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._seat, self._sheet = seat, sheet

    def of(self, row: AccessView) -> list[RowDeed]:
        """Everything that can be done with a row."""
        return [
            RowDeed("details", N_("Details", "of an access"), partial(self.show_details, row)),
            RowDeed("contact", CONTACT, partial(self.contact, row)),
            RowDeed("remove", REMOVE, partial(self.ask_to_remove, row)),
        ]

    def show_details(self, row: AccessView) -> None:
        """Everything that is known of it."""
        dialog = AccessDetails(self._sheet, row)
        dialog.remove.clicked.connect(partial(self._go_on, dialog, row))
        dialog.open()

    def contact(self, row: AccessView) -> None:
        """Ask who it is that administers it."""
        reply = self._seat.desk.call(contracts.contact, access_id=row.id)
        reply.tell(self._sheet, self._show_way, self._refuse)

    def ask_to_remove(self, row: AccessView) -> None:
        """Give it up, after a question."""
        question = Question(
            self._sheet,
            N_("Remove {number}?", "question: registered access").of(number=row.number),
            _ENDS,
            (("keep", N_("Keep the access", "button"), "quiet"), ("remove", REMOVE, "bad")),
        )
        question.chosen.connect(partial(self._remove, row))
        question.open()

    def _remove(self, row: AccessView, answer: str) -> None:
        if answer == "remove":
            reply = self._seat.desk.call(contracts.remove, access_id=row.id)
            reply.tell(self._sheet, self._removed, self._refuse)

    def _removed(self, _: object) -> None:
        self._sheet.notice.show_done(_REMOVED)
        announce(self._sheet, LANGUAGE.say(_REMOVED))

    def _show_way(self, way: ContactWay) -> None:
        ContactDialog(self._sheet, way, self._seat).open()

    def _go_on(self, dialog: AccessDetails, row: AccessView, *_: object) -> None:
        dialog.close()
        self.ask_to_remove(row)

    def _refuse(self, refused: Refused) -> None:
        self._sheet.refuse(refused)
        announce(self._sheet, " ".join(self._sheet.notice.sentences()))
