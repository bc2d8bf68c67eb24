"""One seat of the program: who sits there, what they may see, and the windows they open."""

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smartwizard import private_files
from smartwizard.config import Config
from smartwizard.me import Me
from smartwizard.ui.desk import Desk
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.remedies import WINDOWS
from smartwizard.ui.theme import THEME


class Seat(QObject):
    """Who is signed in at this desk; every window shares it.

    `failed` carries the refusal when the registry cannot say who sits here.
    """

    me_changed = Signal()
    wanted = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, config: Config, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.config = config
        self.me = Me(mails_leave=config.mails_leave)
        # Who sat here before their session ended: only the password is asked of them again (R5).
        self.last_email = ""
        # Whether single letters act in lists (A21).
        self.letter_keys = True
        self.known = False
        self._asked = False
        desk.changed.connect(self.refresh)
        desk.ready.connect(self.refresh)

    def open(self, window: str, **wishes: object) -> None:
        """Open a window of the program by name, or bring it to the front."""
        self.wanted.emit(window, wishes)

    def answer(self, number: str) -> None:
        """Open what somebody has requested for who sits here (R24)."""
        self.open("request", number=number)

    def remedy(self, name: str) -> None:
        """Open the window of a remedy that a refusal offered."""
        if name in WINDOWS:
            window, wishes = WINDOWS[name]
            self.open(window, **wishes)

    def refresh(self) -> None:
        """Ask the registry who sits here and what waits for them."""
        if self._asked:
            return
        self._asked = True
        session = import_module("smartwizard.operations.session")
        reply = self.desk.call(session.who_am_i)
        reply.done.connect(self._learn)
        reply.refused.connect(self._learn_nothing)

    def sign_in(self, token: str, *, stay: bool) -> None:
        """Sit down: calls act for this session from now on; `stay` keeps it for the next start."""
        if stay:
            private_files.write(self.session_file, token)
        else:
            private_files.forget(self.session_file)
        self.desk.use(token)

    def sign_out(self) -> None:
        """Leave the seat; the session ends in the registry too (R5)."""
        private_files.forget(self.session_file)
        session = import_module("smartwizard.operations.session")
        self.desk.call(session.sign_out).done.connect(self._gone)

    @property
    def session_file(self) -> Path:
        return self.config.home / "session"

    def _gone(self) -> None:
        self.last_email = ""
        self.desk.use("")

    def _learn(self, me: Me) -> None:
        self._asked = False
        if me == self.me and self.known:
            return
        self.known = True
        arrived = me.reference != self.me.reference
        self.me = me
        self.last_email = me.email or self.last_email
        if arrived and me.kind != "nobody":
            self._settle(me)
        self.me_changed.emit()

    def _settle(self, me: Me) -> None:
        """Take over the person's own language, theme and text size, unless chosen for this run."""
        LANGUAGE.zone = me.time_zone
        if me.language != LANGUAGE.code and not self.config.language:
            LANGUAGE.use(me.language)
        if me.kind == "person" and not self.config.theme:
            THEME.choose(me.theme)
        if me.text_size != THEME.text_size:
            THEME.set_text_size(me.text_size)

    def _learn_nothing(self, refused: object) -> None:
        self._asked = False
        self.failed.emit(refused)
