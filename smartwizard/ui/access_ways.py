"""The ways in from Existing Smart Account Access: a link each, with what it is for (R26, S1)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui import tokens
from smartwizard.ui.dialog import Choice, Question
from smartwizard.ui.hinted_link import HintedLink
from smartwizard.ui.seat import Seat

_REQUEST_FOR = N_("Request a Smart Account")
# For whom a Smart Account can be requested, and the window of each.
FOR: tuple[tuple[str, Text, Callable[[Seat], object]], ...] = (
    (
        "own",
        N_("For your organization", "whose Smart Account is requested"),
        partial(Seat.open, window="onboarding"),
    ),
    (
        "customer",
        N_("For a customer", "whose Smart Account is requested"),
        partial(Seat.open, window="customer_request"),
    ),
)
_WAYS: tuple[tuple[str, Text, Text], ...] = (
    (
        "your_requests",
        N_("View Your Access Requests"),
        N_("Their status, reminders, and what comes next"),
    ),
    (
        "request_account",
        _REQUEST_FOR,
        N_("For an organization that has none yet"),
    ),
    (
        "request_access",
        N_("Request Access to an Existing Smart Account"),
        N_("For a Smart Account that your company or a partner has already"),
    ),
    (
        "manage_account",
        N_("Manage Smart Account"),
        N_("Properties, users, and requests of your Smart Accounts"),
    ),
    (
        "learn",
        N_("Learn About Smart Accounts"),
        N_("Guides and documents"),
    ),
)


class AccessWays(QWidget):
    """Each leads to a window or a section of its own."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        deeds: dict[str, Callable[[], object]] = {
            "your_requests": partial(seat.open, "profile", section="requests"),
            "request_account": self._request_account,
            "request_access": partial(seat.open, "request_access"),
            "manage_account": partial(seat.open, "account"),
            "learn": partial(seat.open, "help"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_12)
        for name, words, what in _WAYS:
            column.addWidget(HintedLink(name, words, what, deeds[name], self))

    def _request_account(self) -> None:
        """Ask for whom."""
        choices: list[Choice] = [(name, words, "secondary") for name, words, _ in FOR]
        title, text = _REQUEST_FOR, N_("Choose for whom it is.", "whose Smart Account")
        question = Question(self, title, text, choices)
        question.chosen.connect(self._go)
        question.open()

    def _go(self, chosen: str) -> None:
        for name, _, go in FOR:
            if name == chosen:
                go(self._seat)
