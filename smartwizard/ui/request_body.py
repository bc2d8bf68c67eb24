"""Everything about one request: where it stands, what is asked, and what can be done (R21, R22)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.rules import phones
from smartwizard.ui import tokens
from smartwizard.ui.checks_card import ChecksCard
from smartwizard.ui.chip_row import ChipRow
from smartwizard.ui.columns import Columns
from smartwizard.ui.contract_card import ContractCard
from smartwizard.ui.controls.facts import align
from smartwizard.ui.controls.labels import Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.decision_form import DecisionForm, Typed
from smartwizard.ui.desk import Desk
from smartwizard.ui.key_facts import KeyFacts
from smartwizard.ui.outcome_banner import OutcomeBanner
from smartwizard.ui.request_facts import (
    account_facts,
    changed_facts,
    key_facts,
    requester_facts,
)
from smartwizard.ui.request_timeline import RequestTimeline
from smartwizard.ui.request_words import INVITATION, NUMBERS
from smartwizard.ui.says import Says
from smartwizard.ui.steady_facts import SteadyFacts

_REQUESTED_BY = N_("Requested by", "group of facts")
_INVITED_BY = N_("Invited by", "group of facts")
_ACCOUNT = N_("Account Information", "heading")
_NUMBER = N_("Number and access", "heading")
_ASIDE, _BELOW = 480, 960


class RequestBody(Says, QWidget):
    """One request as its reader may see it; another request gets a body of its own.

    Who only sent it (`sends`) reads first where it stands, who decides what is asked for: facts
    and checks stand before the decision, in reading order as in that of Tab. `beside` a queue
    there is room for one column, of which the decision is the last.
    """

    def __init__(
        self,
        desk: Desk,
        typed: Typed,
        parent: QWidget | None = None,
        *,
        sends: bool,
        beside: bool = False,
    ) -> None:
        super().__init__(parent)
        self._desk, self.sends, self._beside = desk, sends, beside
        self.detail: RequestDetail | None = None
        self.phone, self._asked_for = "", ""
        self.outcome, self.chips, self.keys = OutcomeBanner(self), ChipRow(self), KeyFacts(self)
        self.account = SteadyFacts(_ACCOUNT, self)
        self.requester = SteadyFacts(_REQUESTED_BY, self)
        self.changed = SteadyFacts(N_("Changed since the request was sent"), self)
        self.contract = ContractCard(self)
        align(self.account.grid, self.requester.grid, self.changed.grid)
        self.checks, self.form = ChecksCard(self), DecisionForm(desk, typed, self)
        self.stands, self.timeline = self._timeline_card()
        self._columns = Columns(self, aside=_ASIDE, below=_BELOW)
        self._lay_out()

    def show_request(self, detail: RequestDetail) -> None:
        """Show the request as it stands now; what is typed, chosen and focused stays."""
        self.detail = detail
        self.outcome.show_request(detail)
        self.chips.show_request(detail)
        self.keys.show_facts(key_facts(detail))
        self.account.show_facts(account_facts(detail))
        self.changed.show_facts(changed_facts(detail))
        self.contract.show_request(detail)
        self.checks.show_request(detail)
        self.form.show_request(detail)
        self.timeline.show_request(detail)
        numbers = detail.row.kind in NUMBERS
        self.account.set_title(_NUMBER if numbers else _ACCOUNT)
        invites = detail.row.kind == INVITATION
        self.requester.set_title(_INVITED_BY if invites else _REQUESTED_BY)
        self._show_requester()
        split = not (self._beside and not self.sends)
        self._columns.show_aside(split and (self.sends or not self.checks.isHidden()))

    def retranslate(self) -> None:
        if self.detail is not None:
            self.show_request(self.detail)

    def _show_requester(self) -> None:
        assert self.detail is not None
        self.requester.show_facts(requester_facts(self.detail, self.phone))
        number = self.detail.snapshot.phone
        if number and number != self._asked_for:
            self._asked_for = number
            self._desk.work(phones.international, number).done.connect(self._know_phone)

    def _know_phone(self, shown: object) -> None:
        self.phone = str(shown)
        self._show_requester()

    def _timeline_card(self) -> tuple[Card, RequestTimeline]:
        card = Card(self)
        heading, timeline = Section("", card), RequestTimeline(card)
        self.say(heading.setText, N_("Where the request stands"))
        card.body.addWidget(heading)
        card.body.addWidget(timeline)
        return card, timeline

    def _lay_out(self) -> None:
        facts: list[QWidget] = [self.account, self.requester, self.changed]
        choice: list[QWidget] = [self.checks, self.form]
        if self._beside and not self.sends:
            facts = [self.checks, self.contract, *facts, self.stands, self.form]
            choice = []
        for part in [self.stands, *choice] if self.sends else facts:
            self._columns.main.addWidget(part)
        for part in facts if self.sends else choice:
            self._columns.aside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_16)
        for part in (self.outcome, self.chips, self.keys):
            column.addWidget(part)
        if not self._beside:  # person and contract need the whole width to be side by side
            column.addWidget(self.contract)
        column.addWidget(self._columns)
        if not (self.sends or self._beside):
            column.addWidget(self.stands)


def sends(detail: RequestDetail) -> bool:
    """Whether the reader only sent the request, and has no part in its decision."""
    return detail.own and not detail.checks
