"""What became of a request: who settled it and when; Undo decision, then Revoke access (R21)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.requesting.views import RequestDetail, Station
from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import CUSTOMER, INVITATION, PENDING, status_look
from smartwizard.ui.says import Says
from smartwizard.ui.undo_bar import UndoBar

_SAID: dict[str, Text] = {
    "approved": N_("{name} approved this request on {date}."),
    "declined": N_("{name} declined this request on {date}."),
    "denied": N_("This number was denied on {date}."),
    "withdrawn": N_("{name} withdrew this request on {date}."),
    "expired": N_("This request expired on {date}."),
}
_INVITED: dict[str, Text] = {
    "approved": N_("{name} accepted this invitation on {date}."),
    "declined": N_("{name} declined this invitation on {date}."),
    "withdrawn": N_("{name} took this invitation back on {date}."),
    "expired": N_("This invitation expired on {date}."),
}
_CUSTOMER: dict[str, Text] = {
    "approved": N_("{name} accepted this Smart Account on {date}."),
    "declined": N_("{name} declined this Smart Account on {date}."),
    "denied": N_(
        "This request was denied on {date}: people of the domain created or requested a Smart "
        "Account there themselves."
    ),
}
_WORDS = {INVITATION: _INVITED, CUSTOMER: {**_SAID, **_CUSTOMER}}
_HELD = N_("The requester is told by email when the time to undo is over.")


class OutcomeBanner(Says, QWidget):
    """Nothing while a request is open.

    `undo_wanted` tells that the button was pressed, `lost_focus` that it went from under the
    focus.
    """

    undo_wanted = Signal()
    lost_focus = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: RequestDetail | None = None
        self._shown = ("", 0)
        self.banner, self.undo = Banner("ok", self), UndoBar()
        self.revoke = Button("", small=True, icon="lock")
        self.revoke.setObjectName("revoke")
        self.say(self.revoke.setText, N_("Revoke access", "button"))
        for action in (self.undo, self.revoke):
            self.banner.add_action(action)
        self.undo.wanted.connect(self.undo_wanted)
        self.undo.ended.connect(self._end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.hide()

    def show_request(self, detail: RequestDetail) -> None:
        """Show how a request stands now; a countdown that runs goes on."""
        self._detail = detail
        version = (detail.row.number, detail.row.version)
        if detail.undo_until is None:
            self.undo.stop()
        elif version != self._shown:
            self.undo.start((detail.undo_until - detail.read_at).total_seconds())
        self._shown = version
        self.retranslate()

    def retranslate(self) -> None:
        detail = self._detail
        settled = detail is not None and detail.row.status != PENDING
        self.setVisible(settled)
        if detail is not None and settled:
            look = status_look(detail.row.status, detail.row.kind)
            self.revoke.setVisible(_can_revoke(detail) and not self.undo.seconds_left)
            self.banner.say(look.tone, look.icon, look.word, self.sentences())

    def _end(self, focused: bool) -> None:
        self.retranslate()
        if focused:
            self.lost_focus.emit()

    def sentences(self) -> list[str]:
        """What happened, as the banner says it line by line."""
        detail = self._detail
        if detail is None:
            return []
        last = _settling(detail)
        words = _WORDS.get(detail.row.kind, _SAID)
        said = [LANGUAGE.say(words[last.event].of(name=last.who, date=last.at))] if last else []
        said += [LANGUAGE.say(line) for line in (*detail.why, *_reasons(detail))]
        if self.undo.seconds_left:
            said.append(LANGUAGE.say(_HELD))
        return said


def _can_revoke(detail: RequestDetail) -> bool:
    """Whether the reader may end what approving gave."""
    given = detail.contract is not None and detail.contract.access_id > 0
    return detail.revoked_on > 0 or given


def _reasons(detail: RequestDetail) -> list[Text]:
    """Why it was declined: the common reason, then the decider's own words."""
    own = N_("“{note}”", "a person's words, quoted").of(note=detail.reason)
    if detail.reason_code:
        common = Code("decline.reason", detail.reason_code)
        said = N_("Reason for declining: {reason}").of(reason=common)
        return [said, own] if detail.reason else [said]
    quoted = N_("Reason for declining: “{reason}”").of(reason=detail.reason)
    return [quoted] if detail.reason else []


def _settling(detail: RequestDetail) -> Station | None:
    """The station at which the request left Pending."""
    found = [station for station in detail.timeline if station.event == detail.row.status]
    return found[-1] if found and found[-1].event in {**_SAID, **_CUSTOMER} else None
