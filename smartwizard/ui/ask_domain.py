"""Asking for another domain of an account: the old one holds until this is decided (R16, R36)."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from smartwizard.messages import Refused
from smartwizard.operations import account_properties
from smartwizard.operations.account_views import AccountProperties
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.domain_dialog import PREFIX, ChosenDomain, DomainDialog
from smartwizard.ui.seat import Seat

_NOTHING = ChosenDomain("", different=False, note="")


class AskDomainDialog(DomainDialog):
    """The guide's pop-up, sending the request itself; refusals stand beside its fields."""

    def __init__(
        self, parent: QWidget, seat: Seat, account: AccountProperties, own_domain: str
    ) -> None:
        self._seat, self._account = seat, account
        self._ask_desk: Desk = seat.desk
        super().__init__(parent, seat.desk, own_domain, _NOTHING)

    def submit(self) -> Reply:
        asked = Reply()
        checked = super().submit()
        checked.tell(self, partial(self._ask, asked), asked.refused.emit)
        return asked

    def result_of(self, answer: object) -> object:
        return answer

    def remedy(self, name: str) -> None:
        self._seat.remedy(name)

    def _ask(self, asked: Reply, domain: str) -> None:
        reply = self._ask_desk.call(
            account_properties.ask_domain,
            account_id=self._account.id,
            version=self._account.version,
            domain=domain,
            note=self.note.value(),
            different=self.option.value() != PREFIX,
        )
        reply.tell(self, asked.done.emit, partial(self._pass_on, asked))

    def _pass_on(self, asked: Reply, refused: Refused) -> None:
        """What is wrong with the domain is put right where it was typed."""
        typed_in = "prefix" if self.option.value() == PREFIX else "domain"
        issues = [
            replace(issue, field=typed_in) if issue.field == "domain" else issue
            for issue in refused.issues
        ]
        asked.refused.emit(Refused(*issues))
