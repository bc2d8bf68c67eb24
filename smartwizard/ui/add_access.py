"""Add Access: what for, which numbers, under which terms; then sending them (S3, R30)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Issue, Refused, Text
from smartwizard.operations import contracts
from smartwizard.operations.contract_views import ContractStart
from smartwizard.ui.controls.banner import Banner, Line
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.form_draft import FormDraft
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.numbers_form import NumbersForm
from smartwizard.ui.numbers_work import NumbersWork
from smartwizard.ui.ready_card import FILL_IN, LACKS
from smartwizard.ui.registry_note import RegistryNote
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet
from smartwizard.ui.work_progress import WorkProgress

TITLE = N_("Add Access", "title")
_LEAD = N_(
    "With the numbers of contracts, bill-to IDs, or products you get support, downloads, and "
    "orders on your Cisco account."
)
_INCOMPLETE = N_("Your company information is not complete")
_SENDING = N_("Sending %n number", "", 0)
_FAR = N_("{done} of {total} were sent. What was sent stays sent.")
_FIRST = "full_support"


class AddAccess(Sheet):
    """`sent` carries the number of a submission; `fill_in` the field of the company to complete.

    The draft is kept until its numbers were sent.
    """

    narrow = True
    sent = Signal(str)
    fill_in = Signal(str)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self._seat, self._desk = seat, seat.desk
        self._missing: tuple[str, ...] = ()
        self.say(add_lead(self).setText, _LEAD)
        self.guide_button = Button("", parent=self, small=True, icon="list-ordered")
        self.column.insertWidget(1, self.guide_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.lacking = Banner("you", self)
        self.lacking.followed.connect(self.fill_in)
        self.lacking.hide()
        self.form, self.work = NumbersForm(self), NumbersWork(seat.desk, self)
        self.progress = WorkProgress(self.work, _words, self)
        for part in (self.lacking, self.form, self.progress, RegistryNote(seat.config, self)):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.draft = FormDraft(seat, "contracts", self.form)
        self.form.wanted.connect(self._ask)
        self.form.sent.connect(self._send)
        self.form.form.remedy_wanted.connect(self._remedy)
        self.work.ended.connect(self._end)
        self.work.refused.connect(self._refuse)

    def reload(self) -> None:
        """Ask again what is missing, and which terms there are."""
        self._ask(self.form.access.value() or _FIRST)

    def choose(self, access: str) -> None:
        """Begin with a kind of access."""
        self.form.access.editor.set_value(access)

    def start_again(self) -> None:
        """Forget what was typed: it was sent, or is somebody else's."""
        self.form.start_again()
        self.notice.clear()

    def retranslate(self) -> None:
        lines = [
            Line(LANGUAGE.say(LACKS[name]), LANGUAGE.say(FILL_IN[name]), name)
            for name in self._missing
        ]
        self.lacking.say("you", "triangle-alert", LANGUAGE.say(_INCOMPLETE), lines)
        self.lacking.setVisible(bool(self._missing))

    def _ask(self, access: str) -> None:
        self._desk.call(contracts.start, access=access).tell(self, self._show)

    def _show(self, start: ContractStart) -> None:
        if start.missing != self._missing:
            self._missing = start.missing
            self.retranslate()
        if start.access == self.form.access.value() and start != self.form.start:
            self.form.show_start(start)

    def _send(self) -> None:
        """Send the numbers, once, a slice at a time (C12)."""
        start = self.form.start
        if self.work.running or start is None:
            return
        self.form.form.clear_issues()
        self.notice.clear()
        wrong = self.form.issues()
        if wrong:
            self._show_issues(wrong)
            return
        self._hold(True)
        numbers = [each.number for each in self.form.seen.typed]
        self.work.start(start.access, self.form.kind.value(), numbers, start.terms_version)

    def _end(self, submission: str) -> None:
        self._hold(False)
        if not submission:
            return
        rest = [each.typed for each in self.form.seen.typed][self.work.done :]
        self.form.start_again()
        self.form.numbers.fill("\n".join(rest))
        self.draft.forget()
        self.sent.emit(submission)

    def _refuse(self, refused: Refused) -> None:
        """Beside the fields, where it is of one; what was not sent stands there still."""
        self._show_issues(refused.issues)

    def _show_issues(self, issues: Sequence[Issue]) -> None:
        self.form.form.show_issues(issues)
        self.form.seen.retranslate()
        self.form.moved.emit()

    def _remedy(self, name: str) -> None:
        if name == "reload":
            self.reload()
        else:
            self._seat.remedy(name)

    def _hold(self, busy: bool) -> None:
        self.form.form.lock(busy)
        self.form.submit.setEnabled(not busy)


def _words(done: int, total: int) -> tuple[Text, Text]:
    return _SENDING.of(total), _FAR.of(done=done, total=total)
