"""Everything that can be done in approvals: in a menu, with its key beside it (A21)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.dialog import Dialog
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.scroll import PageScroll
from smartwizard.ui.theme import THEME

_TITLE = N_("Keys", "title: keys of a window")
_WHERE = N_("Single letters work while the list has the focus.")
_OFF = N_("Single letters are switched off in Preferences. The menu does the same.")


@dataclass(frozen=True)
class Deed:
    """Something to do: its words, the letter or key that does it if any, whether it can be done."""

    words: Text
    key: str
    do: Callable[[], object]
    possible: Callable[[], bool] = lambda: True


def show_menu(deeds: Sequence[Deed], button: QWidget) -> QMenu:
    """Open the menu under a button."""
    menu = QMenu(button)
    menu.setAccessibleName(button.accessibleName())
    for deed in deeds:
        key = f"\t{deed.key}" if deed.key else ""
        action = QAction(f"{LANGUAGE.say(deed.words)}{key}".replace("&", "&&"), menu)
        action.setEnabled(deed.possible())
        action.triggered.connect(lambda _=False, deed=deed: deed.do())
        menu.addAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    return menu


def _has_key(deed: Deed) -> bool:
    return bool(deed.key)


class KeyList(Dialog):
    """The list of keys; `letters` tells whether single letters act."""

    def __init__(self, parent: QWidget, deeds: Sequence[Deed], *, letters: bool) -> None:
        super().__init__(parent, _TITLE)
        where = Hint("", self)
        self.say(where.setText, _WHERE if letters else _OFF)
        self.column.addWidget(where)
        body = QWidget()
        lines = QVBoxLayout(body)
        for deed in filter(_has_key, deeds):
            line = Label("", body)
            said = N_("{key}: {deed}", "a key and what it does")
            self.say(line.setText, said.of(key=deed.key, deed=deed.words))
            lines.addWidget(line)
        self.column.addWidget(PageScroll(body, self), 1)
        self.buttons.addStretch(1)
        close = self.button(N_("Close", "button"), "primary")
        close.clicked.connect(self.close)
        self.finish()
        self.resize(self.width(), min(body.sizeHint().height() + THEME.px(190), THEME.px(520)))
