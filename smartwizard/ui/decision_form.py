"""Available Actions: approve or decline a request, with the reason that its sender reads (R21)."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Issue, Refused, Text
from smartwizard.operations import decisions
from smartwizard.operations.requesting.views import Grant, RequestDetail, RequestRowView
from smartwizard.ui import decision_words
from smartwizard.ui.accept_fields import AcceptFields
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Label, Section
from smartwizard.ui.controls.radio_group import RadioGroup
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.form import Form
from smartwizard.ui.grant_fields import GrantFields
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.reason_fields import ReasonFields, Said
from smartwizard.ui.request_words import CUSTOMER, INVITATION, PENDING
from smartwizard.ui.says import Says

APPROVE, DECLINE = "approve", "decline"
# A slip of the pointer must not decide the opposite (A18).
_APART = 24
_CHOICES: tuple[tuple[str, Text, Text | None], ...] = (
    (APPROVE, N_("Approve", "button"), None),
    (DECLINE, N_("Decline", "button of an approver"), None),
)
_NOT_CHOSEN = Issue(N_("Choose Approve or Decline."), "decision")


@dataclass(frozen=True)
class Typed:
    """What stands in the form, so that one can look at another request and come back."""

    decision: str = ""
    reason: str = ""
    code: str = ""
    grant: Grant | None = None


class DecisionForm(Says, Card):
    """Hidden where there is nothing to decide; a decider who may not decide reads why.

    `decided` carries the answer of the registry, `outdated` the refusal of a decision on what
    is no longer as it was on the screen, `profile_wanted` a field of the profile to fill in.
    """

    decided = Signal(object)
    profile_wanted = Signal(str)
    outdated = Signal(object)

    def __init__(self, desk: Desk, typed: Typed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._detail: RequestDetail | None = None
        self._reply: Reply | None = None
        self._before = typed.grant
        self.grants: GrantFields | None = None
        self.accepts: AcceptFields | None = None
        self._build()
        self.decision.fill(typed.decision)
        self.reasons.fill(typed.code, typed.reason)
        self._follow()
        self.hide()

    def show_request(self, detail: RequestDetail) -> None:
        """Offer what may be done with a request now; what was typed stays."""
        self._detail = detail
        decides = APPROVE in detail.row.actions
        if self.grants is None and detail.offer is not None:
            self.grants = GrantFields(self.form, detail.offer, self._before)
        if self.accepts is None and decides and detail.row.kind == CUSTOMER:
            self.accepts = AcceptFields(self.form, self._desk, detail)
            self.accepts.followed.connect(self.profile_wanted)
        elif self.accepts is not None:
            self.accepts.load()
        self._follow()
        for part in (self.form, self.submit):
            part.setVisible(decides)
        self.why_not.setVisible(not decides)
        self.setVisible(detail.row.status == PENDING and (decides or bool(detail.checks)))
        self.retranslate()

    def typed(self) -> Typed:
        """What stands in the form now."""
        grant = self.grants.grant() if self.grants is not None else self._before
        return Typed(
            self.decision.value(), self.reason.value(), self.reasons.code.value(), self._own(grant)
        )

    def choose(self, decision: str) -> None:
        """Choose for the person, and go where they go on."""
        if self.isHidden() or self.form.isHidden():
            return
        self.decision.editor.set_value(decision)
        if decision == DECLINE:
            self.reason.focus()
        else:
            self.submit.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Send the decision, once (C12)."""
        if self._reply is not None or self._detail is None:
            return
        self.form.clear_issues()
        typed, row = self.typed(), self._detail.row
        approve = typed.decision == APPROVE
        if wrong := self._issues(typed.decision):
            self.form.show_issues(wrong)
            return
        self._hold(True)
        if approve and self.accepts is not None:
            reply = self._reply = self.accepts.accept(row.version)
        else:
            reply = self._reply = self._decide(row, approve=approve)
        reply.done.connect(self._done)
        reply.refused.connect(self._refused)

    def _decide(self, row: RequestRowView, *, approve: bool) -> Reply:
        why = Said() if approve else self.reasons.said()
        return self._desk.call(
            decisions.decide,
            number=row.number,
            version=row.version,
            approve=approve,
            reason=why.words,
            reason_code=why.code,
            grant=self.grants.grant() if approve and self.grants is not None else None,
        )

    def retranslate(self) -> None:
        detail = self._detail
        if detail is None:
            return
        row = detail.row
        accept, decline = decision_words.choices(row)
        for code, words in ((APPROVE, accept), (DECLINE, decline)):
            self.decision.say(self.choices.button(code).setText, words)
        self.choices.button(APPROVE).set_hint(LANGUAGE.say(decision_words.approving(detail)))
        self.choices.button(DECLINE).set_hint(LANGUAGE.say(decision_words.declining(row)))
        self.reason.set_hint(N_("Required. {name} reads it by email.").of(name=row.applicant))
        self.why_not.setText(LANGUAGE.say(decision_words.why_not(detail)))

    def _build(self) -> None:
        heading = Section("", self)
        self.say(heading.setText, N_("Available Actions", "heading over Approve and Decline"))
        self.why_not, self.form = Label("", self), Form(self)
        self.decision = self.form.radio(
            "decision", N_("Decision", "field: approve or decline"), _CHOICES, column=True
        )
        group = self.decision.editor.widget
        assert isinstance(group, RadioGroup)
        self.choices = group
        group.layout().setSpacing(_APART)  # type: ignore[union-attr]
        self.decision.changed.connect(self._follow)
        self.reasons = ReasonFields(self.form)
        self.reason = self.reasons.words
        self.submit = Button("", "primary")
        self.submit.setObjectName("submit")
        self.say(self.submit.setText, N_("Submit", "button"))
        self.submit.clicked.connect(self.send)
        for part in (heading, self.why_not, self.form):
            self.body.addWidget(part)
        self.body.addWidget(self.submit, 0, Qt.AlignmentFlag.AlignRight)

    def _follow(self) -> None:
        """Declining asks for its reason, approving for what is granted."""
        offered = self._detail is not None and self._detail.row.kind in (INVITATION, CUSTOMER)
        self.reasons.show(self.decision.value() == DECLINE, common=not offered)
        if self.grants is not None:
            self.grants.show(self.decision.value() == APPROVE)
        if self.accepts is not None:
            self.accepts.show(self.decision.value() == APPROVE)

    def _issues(self, decision: str) -> list[Issue]:
        """What has to be put right before the decision can be sent."""
        if not decision:
            return [_NOT_CHOSEN]
        if decision == DECLINE:
            return self.reasons.issues()
        return self.grants.issues() if self.grants is not None else []

    def _own(self, grant: Grant | None) -> Grant | None:
        """What is granted, where it is not what was offered."""
        offered = self.grants is not None and grant == self.grants.offer.least
        return None if offered else grant

    def _done(self, answer: object) -> None:
        self._hold(False)
        self.decided.emit(answer)

    def _refused(self, refused: Refused) -> None:
        self._hold(False)
        if any(issue.remedy == "reload" for issue in refused.issues):
            self.outdated.emit(refused)
        else:
            self.form.show_issues(refused.issues)

    def _hold(self, busy: bool) -> None:
        """Keep everything still while the answer is awaited."""
        if not busy:
            self._reply = None
        self.form.lock(busy)
        self.submit.setEnabled(not busy)
