"""The program with its windows: starts the desk, opens windows when they are first wanted."""

import gc
import sys
from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from smartwizard.config import Config
from smartwizard.messages import Refused
from smartwizard.ui import desk_choices
from smartwizard.ui.desk import Connect, Desk, KeepUp
from smartwizard.ui.language import LANGUAGE, first_choice
from smartwizard.ui.seat import Seat
from smartwizard.ui.theme import THEME
from smartwizard.ui.window import Window

WINDOWS: dict[str, tuple[str, str]] = {
    "home": ("home", "HomeWindow"),
    "onboarding": ("onboarding", "OnboardingWindow"),
    "mailbox": ("mailbox", "MailboxWindow"),
    "profile": ("profile", "ProfileWindow"),
    "account": ("account", "AccountWindow"),
    "approvals": ("approvals", "ApprovalsWindow"),
    "request_access": ("request_access", "RequestAccessWindow"),
    "customer_request": ("customer_request", "CustomerRequestWindow"),
    "contracts": ("contracts", "ContractsWindow"),
    "request": ("request", "RequestWindow"),
    "support": ("support", "SupportWindow"),
    "help": ("help", "HelpWindow"),
    "sign_in": ("sign_in", "SignInWindow"),
    "reset": ("reset", "ResetWindow"),
    "preferences": ("preferences", "PreferencesWindow"),
    "delivery": ("delivery", "DeliveryWindow"),
    "records": ("records", "RecordsWindow"),
    "operator": ("operator", "OperatorWindow"),
    "about": ("about", "AboutWindow"),
}
PLACES = {
    "activate": ("onboarding", "token"),
    "reset": ("reset", "token"),
    "requests": ("request", "number"),
    "approvals": ("approvals", "number"),
}

# So long after the registry has opened, the first page shows what it asked for.
_CALM_MS = 500


class FirstPaint(QObject):
    """Tells once that one of these windows has been painted."""

    done = Signal()

    def __init__(self, windows: Iterable[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._windows = tuple(windows)
        for window in self._windows:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            for window in self._windows:
                window.removeEventFilter(self)
            self.done.emit()
        return False


class Program(QObject):
    """The running program: one desk, one seat, and its windows by name.

    `keep_up` begins a pass of upkeep, where this program does them.
    """

    def __init__(
        self, app: QApplication, config: Config, connect: Connect, keep_up: KeepUp | None = None
    ) -> None:
        super().__init__(app)
        self.app, self.config, self._keep_up = app, config, keep_up
        THEME.apply(app, config.theme or "system")
        LANGUAGE.use(first_choice(config.language))
        self.desk = Desk(connect, self)
        self.seat = Seat(self.desk, config, self)
        desk_choices.follow(self.seat)
        self.seat.wanted.connect(self.open)
        self.windows: dict[str, Window] = {}

    def run(self, link: str = "") -> int:
        """Show the home window, or what a link leads to, until the last window is closed."""
        self.open("home")
        if link:
            self.follow(link)
        painted = FirstPaint(self.windows.values(), self)
        painted.done.connect(self.settle, Qt.ConnectionType.QueuedConnection)
        code = self.app.exec()
        self.desk.stop()
        return code

    def settle(self) -> None:
        """After the first paint: open the registry, listen for links, make windows ready."""
        gc.freeze()
        QTimer.singleShot(0, self, self.attend)
        self.desk.ready.connect(lambda: QTimer.singleShot(_CALM_MS, self, self._warm_up))
        self.desk.open()

    def attend(self) -> None:
        """What the first paint does without: the focus is led and seen, mails go on their way."""
        import_module("smartwizard.ui.controls.focus").FocusRing(self.app, self)
        import_module("smartwizard.ui.reading_order").ReadingOrder(self.app, self)
        import_module("smartwizard.ui.delivery_rounds").DeliveryRounds(self.seat)

    def _warm_up(self) -> None:
        """Listen for links, and make ready what a person is likely to open next."""
        handover = import_module("smartwizard.ui.handover")
        handover.Listener(self.config.home, self).heard.connect(self.follow)
        import_module("smartwizard.ui.warming").Warming(self.desk, self)
        tray = import_module("smartwizard.ui.tray")
        if tray.available():
            import_module("smartwizard.ui.notices").Notices(self.seat, tray.Tray(self), self)
        if self._keep_up is not None:
            rounds = import_module("smartwizard.ui.upkeep_rounds").UpkeepRounds
            rounds(self.desk, self.config.clocks.upkeep_every, self._keep_up, self).start()

    def open(self, name: str, wishes: dict[str, object] | None = None) -> Window:
        """Show a window, made when it is first wanted; `wishes` say what to show in it."""
        window = self.windows.get(name)
        if window is None:
            module, class_name = WINDOWS[name]
            made: type[Window] = getattr(import_module(f"smartwizard.ui.{module}"), class_name)
            window = self.windows[name] = made(self.seat)
        window.want(**(wishes or {}))
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def follow(self, link: str) -> None:
        """Open what a link leads to; the link itself does nothing."""
        try:
            found = import_module("smartwizard.deep_links").parse(link)
        except Refused as refused:
            self.open("home").show_refused(refused)
            return
        window, wish = PLACES[found.place]
        self.open(window, {wish: found.value})


def make_app() -> QApplication:
    """The Qt application, dressed in Fusion."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName("SmartWizard")
    app.setDesktopFileName("smartwizard")
    return app
