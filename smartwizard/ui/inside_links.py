"""Links of letters: into the program, or to a page that is named before it is opened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from smartwizard import deep_links
from smartwizard.messages import N_, Refused
from smartwizard.operations import tokens
from smartwizard.operations.tokens import MailedLink
from smartwizard.ui.dialog import Question
from smartwizard.ui.seat import Seat

_LONGEST = 80
Refuse = Callable[[Refused, str], object]


class InsideLinks:
    """Opens links for a window; `refuse` gets why one leads nowhere, and whose link it was."""

    def __init__(self, window: QWidget, seat: Seat, refuse: Refuse) -> None:
        self._window, self._seat, self._refuse = window, seat, refuse

    def follow(self, link: str) -> None:
        """Open what a link leads to; the link itself does nothing."""
        if link.lower().startswith("https://"):
            self._ask(link)
            return
        try:
            found = deep_links.parse(link)
        except Refused as refused:
            self._refuse(refused, "")
            return
        if found.place in ("activate", "reset"):
            token = found.value
            reply = self._seat.desk.call(tokens.link, token=token)
            reply.tell(self._window, partial(self._open, token), self._gone)
        else:
            self._seat.open("request", number=found.value)

    def _gone(self, refused: Refused) -> None:
        """A link of which nothing is known, whose it was neither."""
        self._refuse(refused, "")

    def _open(self, token: str, mailed: object) -> None:
        """Show where a token is used, or say why it no longer can be."""
        assert isinstance(mailed, MailedLink)
        if mailed.issue is not None:
            self._refuse(Refused(mailed.issue), mailed.email)
        elif mailed.purpose == "activate":
            self._seat.open("onboarding", token=token)
        else:
            self._seat.open("reset", token=token)

    def _ask(self, link: str) -> None:
        question = Question(
            self._window,
            N_("Open this page in the browser?"),
            N_("The link leads out of SmartWizard, to {host}: {address}").of(
                host=QUrl(link).host(QUrl.ComponentFormattingOption.FullyEncoded),
                address=_shortened(link),
            ),
            (
                ("stay", N_("Cancel", "button"), "quiet"),
                ("go", N_("Open in the browser"), "primary"),
            ),
        )
        question.chosen.connect(lambda choice: _answer(choice, link))
        question.open()


def _shortened(link: str) -> str:
    """A link that fits a dialog; what is left out is in the middle."""
    if len(link) <= _LONGEST:
        return link
    return f"{link[: _LONGEST // 2]}…{link[-_LONGEST // 2 :]}"


def _answer(choice: str, link: str) -> None:
    if choice == "go":
        QDesktopServices.openUrl(QUrl(link))
