"""Doing what helps a number: each remedy in one press (R31)."""

from functools import partial

from PySide6.QtCore import QModelIndex, QObject

from smartwizard.messages import N_, Code, Refused, Text
from smartwizard.operations import contracts, requests
from smartwizard.operations.contract_views import ItemView, Submission
from smartwizard.operations.support_form import Fact
from smartwizard.ui import result_words
from smartwizard.ui.announce import announce
from smartwizard.ui.authorization_dialog import AuthorizationDialog
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import Look
from smartwizard.ui.results_table import ResultsTable
from smartwizard.ui.row_menu import RowDeed, show_row_menu
from smartwizard.ui.seat import Seat
from smartwizard.ui.window import Sheet

_REMINDED = N_("The reminder was sent.")
_CAME_TO = N_("{number}: {result}", "a number and what it came to")
_SEE = N_("See the request")
_COMPANY = "company_page"


class ResultDeeds(QObject):
    """What the buttons and menus of a table of numbers do; said on the sheet it stands on."""

    def __init__(self, seat: Seat, sheet: Sheet, table: ResultsTable) -> None:
        super().__init__(sheet)
        self._seat, self._desk, self._sheet, self._table = seat, seat.desk, sheet, table
        self._left = ""
        table.acted.connect(self._act)
        table.opened.connect(self._open)

    def do(self, name: str, item: ItemView) -> None:
        """Do one of the things that help a number."""
        self._sheet.notice.clear()
        call, request = self._desk.call, item.request
        match name:
            case "company_page":
                self._left = request
                back = {"field": "company_name", "back": "contracts"}
                self._seat.open("profile", section="personal", **back)
            case "correct_number":
                editor = self._table.write_anew(item)
                editor.sent.connect(partial(self._correct, item))
            case "remind":
                reply = call(requests.remind, number=item.other or request)
                reply.tell(self._sheet, self._reminded, self._refuse)
            case "support":
                self._seat.open("support", topic=item.case, facts=facts_of(item))
            case "full_support" | "download_only":
                self._await(call(contracts.ask_instead, request=request, access=name))
            case "authorisation":
                AuthorizationDialog(self._sheet, self._desk, item).open()
            case "retry":
                self._await(call(contracts.retry, request=request))

    def come_back(self) -> None:
        """Back from the company information, a number is worked out again, if it still waits."""
        if not self._left or not self._sheet.window().isActiveWindow():
            return
        left, self._left = self._left, ""
        for item in self._table.items:
            if item.request == left and _COMPANY in item.remedies:
                self._await(self._desk.call(contracts.retry, request=left))

    def deeds(self, item: ItemView) -> list[RowDeed]:
        """Everything that can be done with a number."""
        found = [
            RowDeed(name, result_words.verb(item, name), partial(self.do, name, item))
            for name in item.remedies
        ]
        see = partial(self._seat.open, "request", number=item.request)
        return [*found, RowDeed("see", _SEE, see)]

    def _act(self, index: QModelIndex) -> None:
        item = self._table.item_at(index)
        if item is None:
            return
        if index.column() == self._table.column_of("do"):
            self.do(item.remedies[0], item)
        else:
            show_row_menu(self._table, index, self.deeds(item))

    def _open(self, row: int) -> None:
        index = self._table.cells.index(row, 0)
        item = self._table.item_at(index)
        if item is not None:
            show_row_menu(self._table, index, self.deeds(item))

    def _correct(self, item: ItemView, number: str) -> None:
        reply = self._desk.call(contracts.correct, request=item.request, number=number)
        reply.tell(self._sheet, self._corrected, self._not_corrected)

    def _corrected(self, sent: Submission) -> None:
        self._table.stop_editing()
        self._tell_result(sent)

    def _not_corrected(self, refused: Refused) -> None:
        if self._table.editor is not None:
            self._table.editor.refuse(refused)

    def _await(self, reply: Reply) -> None:
        reply.tell(self._sheet, self._tell_result, self._refuse)

    def _tell_result(self, sent: Submission) -> None:
        """Say what the number came to now; the table shows it by itself."""
        for item in sent.items[:1]:
            result = Code("contract.result", item.result)
            self._tell(_CAME_TO.of(number=item.number, result=result), result_words.look(item))

    def _reminded(self, _: object) -> None:
        self._sheet.notice.show_done(_REMINDED)
        announce(self._sheet, LANGUAGE.say(_REMINDED))

    def _tell(self, text: Text, look: Look) -> None:
        self._sheet.notice.tell(look.tone, look.icon, text)
        announce(self._sheet, LANGUAGE.say(text))

    def _refuse(self, refused: Refused) -> None:
        self._sheet.refuse(refused)
        announce(self._sheet, " ".join(self._sheet.notice.sentences()))


def facts_of(item: ItemView) -> tuple[Fact, ...]:
    """What support gets to know of a number with the message (R50)."""
    pairs = (
        (N_("Request number", "field"), item.request),
        (N_("Number", "field: of a contract, bill-to ID or product"), item.number),
        (N_("Kind of number", "field"), result_words.kind(item)),
        (N_("Access type", "field"), LANGUAGE.word(Code("access_type", item.access))),
        (N_("Status", "column of a table"), result_words.look(item).word),
    )
    return tuple(Fact(LANGUAGE.say(label), value) for label, value in pairs)
