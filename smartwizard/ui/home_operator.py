"""Home of the operator: what waits, all requests, accounts without an administrator (R22, R61)."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations import home, requests
from smartwizard.operations.home import Overview
from smartwizard.ui.desk import Reply
from smartwizard.ui.home_body import HomeBody
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_list import Asked, RequestList
from smartwizard.ui.request_list_parts import MINE
from smartwizard.ui.request_words import your_turn
from smartwizard.ui.seat import Seat
from smartwizard.ui.task_card import Task
from smartwizard.ui.unattended import UnattendedList
from smartwizard.ui.waiting import WaitingList

_NOTHING = (
    N_("No requests yet"),
    N_("Every request of this registry appears here, whoever decides it."),
)
_HELD = N_("Waiting for you", "filter of a list of requests")


class OperatorHome(HomeBody):
    """Three sections, chosen in the rail."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self._overview: Overview | None = None
        self.waiting = WaitingList(seat, self)
        self.waiting.all_wanted.connect(self._want_requests)
        self.requests = RequestList(self._ask, _NOTHING, self, mine=_HELD)
        self.requests.opened.connect(lambda number: seat.open("request", number=number))
        self.accounts = UnattendedList(seat.desk, self)
        self._sections = {
            "home": self.waiting,
            "requests": self.requests,
            "accounts": self.accounts,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for section in self._sections.values():
            column.addWidget(section)
        self.show_section("home")

    def load(self) -> Reply:
        return self.desk.call(home.overview)

    def show_loaded(self, result: object) -> dict[str, int]:
        assert isinstance(result, Overview)
        self._overview, waiting = result, result.waiting
        self.waiting.show_waiting(waiting.mine, self._tasks)
        self._reload()
        return {"approvals": waiting.mine.total, "accounts": waiting.accounts}

    def show_section(self, name: str) -> None:
        for key, section in self._sections.items():
            section.setVisible(key == name)
        self._section = name
        self._reload()

    def _reload(self) -> None:
        if self._section == "requests":
            self.requests.reload()
        elif self._section == "accounts":
            self.accounts.reload()

    def _ask(self, asked: Asked) -> Reply:
        return self.desk.call(
            requests.for_operator,
            held=asked.status == MINE,
            status="" if asked.status == MINE else asked.status,
            search=asked.search,
            after=asked.after,
            size=asked.size,
        )

    def _want_requests(self) -> None:
        self.wanted.emit("requests")
        self.requests.show_status(MINE)

    def _tasks(self) -> list[Task]:
        count = self._overview.waiting.accounts if self._overview is not None else 0
        if not count:
            return []
        return [
            Task(
                key="accounts",
                look=your_turn(),
                title=LANGUAGE.say(
                    N_("%n Smart Account is waiting for an administrator", "", count)
                ),
                lines=[LANGUAGE.say(N_("Appoint somebody of the account domain."))],
                verb=LANGUAGE.say(N_("See the accounts")),
                slot=partial(self.wanted.emit, "accounts"),
            )
        ]
