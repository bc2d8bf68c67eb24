"""Opening smartwizard:// links of emails with this program, on request only."""

import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from smartwizard import desktop_entry
from smartwizard.messages import N_, Refused
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Hint, Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.notice import Notice
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat

_ABOUT = N_(
    "Emails of this registry have links that begin with smartwizard://. With this button your"
    " desktop opens them here."
)
_DONE = N_("Your desktop now opens smartwizard:// links with this program.")
# Only desktops that keep their programs in .desktop files are told in this way.
POSSIBLE = sys.platform.startswith("linux")


class DesktopLinks(Says, Card):
    """One button; what came of it stands above."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.notice = Notice(self)
        title, about = Section("", self), Hint("", self)
        self.button = Button("", parent=self, icon="external-link")
        self.say(title.setText, N_("Links in emails", "title of a card"))
        self.say(about.setText, _ABOUT)
        self.say(self.button.setText, N_("Open links with this program"))
        for part in (title, about, self.notice, self.button):
            self.body.addWidget(part)
        self.button.clicked.connect(self._register)
        self.setVisible(POSSIBLE)

    def _register(self) -> None:
        self.notice.clear()
        where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
        home = self._seat.config.home
        reply = self._seat.desk.work(desktop_entry.register, home, Path(where))
        reply.done.connect(self._done)
        reply.refused.connect(self._refused)

    def _done(self, _: object) -> None:
        self.notice.show_done(_DONE)
        announce(self, LANGUAGE.say(_DONE))

    def _refused(self, refused: Refused) -> None:
        self.notice.show_issues(refused.issues, {})
        announce(self, " ".join(self.notice.sentences()))
