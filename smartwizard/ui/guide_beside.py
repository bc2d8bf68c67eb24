"""The guide beside a window's sheet: open while there is room, else behind a button (R49, R51)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from smartwizard import links
from smartwizard.messages import N_, Text
from smartwizard.ui.announce import announce
from smartwizard.ui.cisco import copy_all, open_at_cisco
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.guide_panel import GuidePanel
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.window import Window

Values = Callable[[], Sequence[tuple[Text, str]]]


class GuideBeside(QObject):
    """`place` is the page at Cisco.com, `values` what can be carried there."""

    def __init__(self, window: Window, button: Button, place: str, values: Values) -> None:
        super().__init__(window)
        self._window, self._button = window, button
        self._place, self._values = place, values
        self._narrow, self._open = False, True
        self.panel = GuidePanel(window)
        window.row.addWidget(self.panel)
        self.panel.folded.connect(self.toggle)
        self.panel.copy_wanted.connect(self._copy)
        self.panel.cisco_wanted.connect(self._open_cisco)
        self._known = [button]
        button.clicked.connect(self.toggle)
        has_page = links.page(place, window.seat.config.links) is not None
        self.panel.offer(cisco=has_page, values=True)

    def stand_behind(self, button: Button) -> None:
        """Another part of the window is shown, with a button of its own."""
        if button not in self._known:
            self._known.append(button)
            button.clicked.connect(self.toggle)
        self._button = button
        self._show_panel()

    def show(self, stages: Sequence[Stage], asides: Sequence[Aside]) -> None:
        """Show the steps of what stands in the window now."""
        self.panel.show_guide(stages, asides)
        self.move()

    def move(self) -> None:
        """Look again at what is done and what comes now."""
        self.panel.update_steps()
        if self.panel.total():
            text = N_("Step {current} of {total}").of(
                current=self.panel.current(), total=self.panel.total()
            )
            self._button.setText(LANGUAGE.say(text))

    def fold(self, narrow: bool) -> None:
        """Where there is little room the guide gives way; it can be opened all the same."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._open = not narrow
        self._show_panel()

    def toggle(self) -> None:
        """Open or fold the guide; the keyboard goes along."""
        self._open = not self._open
        self._show_panel()
        (self.panel.fold if self._open else self._button).setFocus()

    def _show_panel(self) -> None:
        self.panel.setVisible(self._open)
        self._button.setVisible(not self._open)
        self.move()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(copy_all(self._values()))
        announce(self._window, LANGUAGE.say(N_("Copied", "to the clipboard")))

    def _open_cisco(self) -> None:
        open_at_cisco(self._window.seat.config, self._place)
