"""The verdict on an account domain, beside its field while typing (R15)."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations import smart_accounts
from smartwizard.operations.requesting.verdicts import DomainVerdict as Verdict
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.verdict import DomainVerdict
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.remedies import REMEDIES
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat

_PAUSE_MS = 250
_LOOKS = {
    "default": ("ok", "circle-check", N_("Usable", "verdict on a domain")),
    "prefix": ("wait", "hourglass", N_("Usable with approval", "verdict on a domain")),
    "different_domain": ("wait", "hourglass", N_("Usable with approval", "verdict on a domain")),
    "unusable": ("bad", "circle-x", N_("Not usable", "verdict on a domain")),
}


class DomainField(Says, QWidget):
    """Asks for the verdict a moment after the last key, and shows it; `judged` tells its kind."""

    judged = Signal(str)
    remedy_wanted = Signal(str)

    def __init__(self, field: Field, desk: Desk, seat: Seat, form: Form) -> None:
        super().__init__(form)
        self._field, self._desk, self._seat = field, desk, seat
        self.different = False
        self._verdict: Verdict | None = None
        self._asked: Reply | None = None
        self.card = DomainVerdict(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(form.indent(), 0, 0, 0)
        column.addWidget(self.card)
        self.way_out = LinkButton("", self)
        self.way_out.clicked.connect(self._follow)
        column.addWidget(self.way_out)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.judge)
        field.changed.connect(self._wait)
        self.hide()

    def judge(self) -> None:
        """Ask for the verdict on what stands in the field now."""
        self._timer.stop()
        if not self._field.value().strip():
            self.hide()
            return
        reply = self.ask(self._field.value())
        self._asked = reply
        reply.tell(self, partial(self._show, reply))

    def ask(self, domain: str) -> Reply:
        """The verdict on a domain for who sits here."""
        return self._desk.call(smart_accounts.verdict, domain=domain, different=self.different)

    def whose(self) -> tuple[Text, str]:
        """The address that the domain is compared with, and what it is called."""
        return N_("Your email", "beside a domain"), self._seat.me.email

    def retranslate(self) -> None:
        verdict = self._verdict
        if verdict is None:
            return
        self.way_out.setVisible(verdict.remedy in REMEDIES)
        if verdict.remedy in REMEDIES:
            self.way_out.setText(LANGUAGE.say(REMEDIES[verdict.remedy]))
        tone, icon, title = _LOOKS[verdict.kind]
        lines = [verdict.text, verdict.foresight.sentence]
        label, email = self.whose()
        self.card.judge(
            tone,
            icon,
            LANGUAGE.say(title),
            (LANGUAGE.say(label), email),
            (LANGUAGE.say(N_("Account Domain", "field")), verdict.domain or self._field.value()),
            verdict.shared,
            [LANGUAGE.say(line) for line in lines if line.source],
        )

    def _follow(self) -> None:
        if self._verdict is not None:
            self.remedy_wanted.emit(self._verdict.remedy)

    def _wait(self) -> None:
        if self._field.touched and self._field.editor.widget.hasFocus():
            self.different = False
        self._timer.start()

    def _show(self, reply: Reply, verdict: object) -> None:
        assert isinstance(verdict, Verdict)
        if reply is not self._asked:
            return
        changed = self._verdict is None or self._verdict.kind != verdict.kind
        self._verdict = verdict
        self.retranslate()
        self.show()
        if changed:
            announce(self, LANGUAGE.say(verdict.text))
        self.judged.emit(verdict.kind)
