"""Real keys for journeys: typed with xdotool into whatever window has the focus, never a mouse."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from smartwizard import cli
from smartwizard.__main__ import build
from smartwizard.flow import Step
from smartwizard.ui.application import Program
from smartwizard.ui.controls.finder import Finder
from smartwizard.ui.home import HomeWindow
from smartwizard.ui.onboarding import OnboardingWindow
from smartwizard.ui.page import Page
from smartwizard.ui.window import Window

_PATIENCE_MS = 20_000
_LONGEST_WAY = 80


def start(home: Path, language: str) -> Program:
    """The program on an empty registry, as `make run` opens it; decisions are held 1 second."""
    home.mkdir(parents=True, exist_ok=True)
    (home / "settings.toml").write_text("[clocks]\nhold = 1\n", encoding="utf-8")
    program = build(cli.parse(["--language", language, "--theme", "light"]))
    program.open("home")
    program.settle()
    return program


class Keys:
    """Hands on the keyboard; every step waits for what the program shows."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot, self.program = qtbot, program

    def wait(self, condition: Callable[[], object]) -> None:
        """Until something holds, read from the program."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=_PATIENCE_MS)

    def press(self, *keys: str) -> None:
        """Press keys by their X names, e.g. Tab, Return, ctrl+a."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text: str) -> None:
        """Type ASCII, as a US keyboard writes it."""
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", text], check=True)

    def paste(self, text: str) -> None:
        """Paste what a US keyboard cannot write."""
        QGuiApplication.clipboard().setText(text)
        self.press("ctrl+v")

    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def to(self, wanted: Callable[[QWidget], bool]) -> QWidget:
        """Tab until the focus is on a wanted control; that it is never reached fails."""
        for _ in range(_LONGEST_WAY):
            now = self.focus()
            if now is not None and wanted(now):
                return now
            self.press("Tab")
            self._leave(now)
        raise AssertionError("Tab does not lead there")

    def _leave(self, former: QWidget | None) -> None:
        self.wait(lambda: self.focus() is not former)

    def to_field(self, name: str) -> QWidget:
        """Tab to the editor of a field."""
        return self.to(lambda widget: widget.objectName() == name)

    def fill(self, name: str, text: str) -> None:
        """Write into a field, in place of what stands there."""
        editor = self.to_field(name)
        self.press("ctrl+a")
        if text.isascii():
            self.type(text)
        else:
            self.paste(text)
        self.wait(lambda: editor.property("text") == text or text in str(_text_of(editor)))

    def choose(self, name: str, typed: str, code: str) -> None:
        """Choose in a list that is found by typing."""
        combo = self.to_field(name)
        self.type(typed[0])
        self.wait(lambda: isinstance(self.focus_finder(), Finder))
        if typed[1:]:
            self.type(typed[1:])
        self.wait(lambda: self.first_found() == code)
        self.press("Return")
        self.wait(lambda: combo.value() == code)  # type: ignore[attr-defined]

    def focus_finder(self) -> QWidget | None:
        """The open list around the focus, if there is one."""
        step = self.focus()
        while step is not None and not isinstance(step, Finder):
            step = step.parentWidget()
        return step

    def first_found(self) -> str:
        """The code of the entry that Return would take."""
        finder = self.focus_finder()
        assert isinstance(finder, Finder)
        item = finder.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def window(self, name: str) -> Window:
        """Wait until a window of the program is the active one."""
        self.wait(lambda: name in self.program.windows)
        window = self.program.windows[name]
        self.wait(lambda: window.isActiveWindow())
        return window

    def has_field(self, window: QWidget, name: str) -> bool:
        """Whether a window shows an editor of this name."""
        editor = window.findChild(QWidget, name)
        return editor is not None and editor.isVisible()

    def press_on(self, widget: QWidget) -> None:
        """Tab to a button of the active window and press it."""
        self.to(lambda focus: focus is widget)
        self.press("Return")

    def pick(self, name: str, way: str, times: int) -> None:
        """Open the menu of a button at the foot of a rail, and take an entry `times` away."""
        self.to_field(name)
        self.press("Return")
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        self.press(*[way] * times, "Return")
        self.wait(lambda: QApplication.activePopupWidget() is None)

    def home(self) -> HomeWindow:
        """Go to the first window: close what is in front of it."""
        home = self.program.windows["home"]
        assert isinstance(home, HomeWindow)
        while (front := QApplication.activeWindow()) is not home:
            self.press("alt+F4")
            self.wait(lambda: QApplication.activeWindow() not in (front, None))
        self.wait(lambda: home.body is not None and not self.program.desk.busy)
        return home

    def page(self, step: Step) -> Page:
        """Wait until a page of the onboarding is shown."""
        window = self.window("onboarding")
        assert isinstance(window, OnboardingWindow)
        self.wait(lambda: window.wizard is not None and window.wizard.current() is not None)
        wizard = window.wizard
        assert wizard is not None
        self.wait(lambda: getattr(wizard.current(), "step", None) is step)
        page = wizard.current()
        assert page is not None
        return page

    def forward(self) -> None:
        """Press the page's own button, found with Tab."""
        window = self.program.windows["onboarding"]
        assert isinstance(window, OnboardingWindow)
        assert window.wizard is not None
        button = window.wizard.forward_button()
        self.to(lambda widget: widget is button)
        self.press("Return")


def _text_of(widget: QWidget) -> str:
    plain = getattr(widget, "toPlainText", None)
    return str(plain()) if plain is not None else str(widget.property("text"))
