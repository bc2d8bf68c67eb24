"""Doing what the buttons under a request say: ask again, ask support, copy, save (R22, C11)."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from smartwizard.messages import N_, Issue, Refused
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.operations.support_form import Fact
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.registry_note import registry_note
from smartwizard.ui.request_facts import key_facts
from smartwizard.ui.request_paper import Paper, as_text, paper
from smartwizard.ui.request_pdf import as_pdf
from smartwizard.ui.request_turns import RequestTurns
from smartwizard.ui.request_words import ACCESS, CUSTOMER, NUMBERS, row_look
from smartwizard.ui.seat import Seat

_COPIED = N_("Copied", "to the clipboard")
_SAVED = N_("Saved as {path}.")
_CANNOT = N_("{path} cannot be written. Choose another folder, or another name.")
_FREES = N_("Its name and domain are free for others at once. Nobody decides it anymore.")
_LEAVES = N_("Nobody decides it anymore. You can ask again at any time.")
_TOPICS = {"contract": "contract_registration", "ordering": "ordering_bill_to"}
_PDF = "pdf"
_FILTERS = {_PDF: N_("PDF files (*.pdf)"), "txt": N_("Text files (*.txt)")}


class RequestDeeds(QObject):
    """`told` carries what was done, `refused` why it was not."""

    told = Signal(object)
    refused = Signal(object)

    def __init__(self, seat: Seat, window: QWidget) -> None:
        super().__init__(window)
        self._seat, self._window = seat, window
        self.detail: RequestDetail | None = None
        self.phone = ""
        self.turns = RequestTurns(seat, window)
        self.turns.told.connect(self.told)
        self.turns.refused.connect(self.refused)

    def do(self, name: str) -> None:
        """Do what a button says."""
        match name:
            case "again":
                self._ask_again()
            case "support":
                self._ask_support()
            case "copy":
                QGuiApplication.clipboard().setText(as_text(self._paper()))
                self.told.emit(_COPIED)
            case "txt" | "pdf":
                self._choose_file(name)
            case _:
                assert self.detail is not None
                self.turns.take(name, self.detail)

    def _ask_again(self) -> None:
        """Begin with the old values."""
        assert self.detail is not None
        row = self.detail.row
        if row.kind in ACCESS:
            domain = self.detail.asked.domain
            self._seat.open("request_access", identifier=domain, reason=row.note)
        elif row.kind == CUSTOMER:
            self._seat.open("customer_request", again=row.number)
        elif row.kind in NUMBERS:
            self._seat.open("contracts", access=row.access_type)
        else:
            self._seat.open("onboarding", step="smart_account")

    def _ask_support(self) -> None:
        """Support gets the facts of the request with the message (R50)."""
        assert self.detail is not None
        facts = [
            Fact(LANGUAGE.say(fact.label), LANGUAGE.value(fact.value))
            for fact in key_facts(self.detail)
        ]
        status = LANGUAGE.say(N_("Status", "column of a table"))
        facts.append(Fact(status, row_look(self.detail.row).word))
        self._seat.open(
            "support",
            topic=_TOPICS.get(self.detail.row.kind, "smart_account_and_licenses"),
            account_domain=self.detail.asked.domain,
            facts=tuple(facts),
        )

    def _choose_file(self, kind: str) -> None:
        assert self.detail is not None
        dialog = QFileDialog(self._window, LANGUAGE.say(N_("Save the request")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(LANGUAGE.say(_FILTERS[kind]))
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(f"{self.detail.row.number}.{kind}")
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, file: str) -> None:
        reply = self._seat.desk.work(write, self._paper(), Path(file))
        reply.done.connect(self._saved)
        reply.refused.connect(self.refused)

    def _saved(self, path: object) -> None:
        self.told.emit(_SAVED.of(path=str(path)))

    def _paper(self) -> Paper:
        assert self.detail is not None
        return paper(self.detail, self.phone, registry_note(self._seat.config))


def write(written: Paper, path: Path) -> Path:
    """Write a paper into a file, as PDF where its name says so; not for the GUI thread."""
    content = as_pdf(written) if path.suffix == f".{_PDF}" else as_text(written).encode()
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Refused(Issue(_CANNOT.of(path=str(path)))) from error
    return path
