"""The program on the registry of the sample, and what a person does at it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from smartwizard.guide.steps import Unreached, Until, Walk
from smartwizard.registry import LocalRegistry
from smartwizard.sample.registry import Filled
from smartwizard.store import open_store
from smartwizard.ui.application import Program
from smartwizard.ui.window import Window

SIZE = (1280, 800)
SMALL = (960, 540)
# What a window puts off for so long is done at once; longer is for what nobody is to see now.
_SOON_MS = 1000
# So many passes of the event loop without a question: each may bring a layout, and that another.
_CALM = 3


class Stage:
    """Opens windows, seats people, types and presses; it never waits itself, but yields `Until`.

    `seated` are those who will sit at the desk: they log in before the program starts, so that
    nothing else than the program itself writes while it runs.
    """

    def __init__(self, app: QApplication, filled: Filled, seated: tuple[str, ...]) -> None:
        self.filled, self.sample = filled, filled.sample
        self._sessions = {email: filled.office.session(email) for email in seated}
        self.program = Program(app, filled.config, self.connect)
        self.program.attend()
        self.desk, self.seat = self.program.desk, self.program.seat

    def connect(self) -> LocalRegistry:
        """Open the registry for the program's worker."""
        config = self.filled.config
        return LocalRegistry(open_store(config.registry_url), config, clock=self.filled.clock)

    def idle(self) -> Until:
        """Wait until the registry has answered everything, and what it said is laid out."""
        calm = 0

        def holds() -> bool:
            nonlocal calm
            calm = 0 if self.desk.busy or self._hurry() else calm + 1
            return calm >= _CALM

        return Until(holds, "the registry to answer")

    def sit(self, email: str) -> Walk:
        """Seat somebody of the sample, or nobody, as if they had stayed logged in."""
        self.seat.refresh()
        yield Until(lambda: self.seat.known and not self.desk.busy, "the registry to open")
        self.desk.use(self._sessions[email] if email else "")
        self.seat.last_email = ""
        yield Until(lambda: self.seat.me.email == email and not self.desk.busy, email)

    def open(self, name: str, **wishes: object) -> Walk:
        """Open a window as a link or a button does, at the size of a picture."""
        window = self.program.open(name, wishes)
        if isinstance(window, Window):
            window.resize(*SIZE)
        yield Until(window.isActiveWindow, f"the window {name} to have the focus")
        yield self.idle()

    def at(self, name: str, email: str, **wishes: object) -> Walk:
        """Open a window that has never been open, for somebody, or for nobody."""
        self.close(name)
        yield from self.sit(email)
        yield from self.open(name, **wishes)

    def renew(self, name: str, **wishes: object) -> Walk:
        """Open a window that has never been open."""
        self.close(name)
        yield from self.open(name, **wishes)

    def follow(self, link: str) -> Walk:
        """Follow a link of the program, as from a mail."""
        self.program.follow(link)
        yield self.idle()

    def close(self, name: str) -> None:
        """Close a window for good, without its questions."""
        window = self.program.windows.pop(name, None)
        if window is not None:
            window.hide()
            window.deleteLater()

    def window(self, name: str) -> QWidget:
        """A window that is open."""
        if name not in self.program.windows:
            raise Unreached(f"the window {name}")
        return self.program.windows[name]

    def stop(self) -> None:
        """Close everything and end the desk."""
        for name in list(self.program.windows):
            self.close(name)
        self.desk.stop()
        self.program.deleteLater()

    def _hurry(self) -> bool:
        """Do now what windows would do in a moment, e.g. when no more keys follow."""
        put_off = [
            timer
            for window in self.program.windows.values()
            for timer in window.findChildren(QTimer)
            if timer.isActive() and timer.isSingleShot() and timer.interval() <= _SOON_MS
        ]
        for timer in put_off:
            timer.stop()
            timer.timeout.emit()
        return bool(put_off)
