"""What was checked before a decision: domain, name, requester, profile (R21, S4 2-4)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.views import Check, RequestDetail
from smartwizard.ui import tokens
from smartwizard.ui.controls.labels import Section, ToneLine
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.verdict import DomainVerdict
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import CUSTOMER, INVITATION
from smartwizard.ui.says import Says

_COMPLETE = N_("The requester's company information is complete.")
_INCOMPLETE = N_("The requester's company information is not complete.")
_OUTSIDE = N_("The requester's email is outside the account domain.")
_FINE, _WRONG, _DOUBT = ("ok", "check"), ("bad", "circle-alert"), ("you", "triangle-alert")

# By whether the domain follows from the requester's email; None where it may not be used.
_VERDICTS = {
    True: ("ok", "circle-check", N_("Usable", "verdict on a domain")),
    False: ("you", "triangle-alert", N_("Usable with approval", "verdict on a domain")),
    None: ("bad", "circle-x", N_("Not usable", "verdict on a domain")),
}


class ChecksCard(Says, Card):
    """Looked at again each time; the verdict on the domain shows what it shares with the email."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: RequestDetail | None = None
        heading = Section("", self)
        self.say(heading.setText, N_("What was checked"))
        self.verdict = DomainVerdict(self)
        # Both domains stand in the facts too: long ones do not make the page scroll sideways.
        self.verdict.pair.setMinimumWidth(1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(tokens.SPACE_4)
        self.body.addWidget(heading)
        self.body.addWidget(self.verdict)
        self.body.addLayout(self._lines)
        self.hide()

    def show_request(self, detail: RequestDetail) -> None:
        """Show the checks of an open request to those who decide."""
        self._detail = detail
        self.setVisible(bool(detail.checks))
        self.retranslate()

    def retranslate(self) -> None:
        detail = self._detail
        if detail is None:
            return
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.verdict.setVisible(any(check.code == "verdict" for check in detail.checks))
        for check in detail.checks:
            if check.code == "verdict":
                self._judge(detail, check)
            else:
                self._add(_FINE if check.fine else _WRONG, check.text)
        if detail.row.kind in (INVITATION, CUSTOMER):
            return
        incomplete = "incomplete" in detail.row.flags
        self._add(_DOUBT if incomplete else _FINE, _INCOMPLETE if incomplete else _COMPLETE)
        if "outside" in detail.row.flags:
            self._add(_DOUBT, _OUTSIDE)

    def _add(self, look: tuple[str, str], text: Text) -> None:
        self._lines.addWidget(ToneLine(*look, LANGUAGE.say(text), plain=look is _FINE))

    def _judge(self, detail: RequestDetail, check: Check) -> None:
        customer = detail.row.kind == CUSTOMER
        email = detail.row.subject if customer else detail.snapshot.email
        domain = detail.asked.domain
        host = email.rpartition("@")[2]
        follows = domain == host or domain.endswith(f".{host}")
        tone, icon, title = _VERDICTS[follows if check.fine else None]
        self.verdict.judge(
            tone,
            icon,
            LANGUAGE.say(title),
            (LANGUAGE.say(N_("Email", "label")), email),
            (LANGUAGE.say(N_("Account Domain", "field")), domain),
            host if follows else "",
            [LANGUAGE.say(check.text)],
        )
