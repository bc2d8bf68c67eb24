"""The foot of every rail at work: who is signed in, the language menu, the theme menu."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from smartwizard.messages import N_, Text
from smartwizard.ui.controls.rail_parts import RailButton, RailFoot
from smartwizard.ui.language import LANGUAGE, LANGUAGES
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.theme import THEME

THEMES: dict[str, Text] = {
    "system": N_("As the computer", "theme"),
    "light": N_("Light", "theme"),
    "dark": N_("Dark", "theme"),
}


class Foot(QObject):
    """Menus behind the three buttons; they change this desk at once."""

    def __init__(self, foot: RailFoot, seat: Seat, host: Says) -> None:
        super().__init__(foot)
        self.foot, self.seat = foot, seat
        foot.person.setObjectName("person")
        foot.language.setObjectName("language")
        foot.theme.setObjectName("theme")
        foot.person.clicked.connect(self._person_menu)
        foot.language.clicked.connect(self._language_menu)
        foot.theme.clicked.connect(self._theme_menu)
        host.say(self._name, N_("Choose language", "label"))
        seat.me_changed.connect(self._name)

    def _name(self, _: str = "") -> None:
        me = self.seat.me
        nobody = LANGUAGE.say(N_("Login", "button"))
        self.foot.person.set_word(me.name or nobody)
        choose = LANGUAGE.say(N_("Choose language", "label"))
        word = LANGUAGES[LANGUAGE.code]
        self.foot.language.set_word(word, f"{choose}: {word}")
        theme = LANGUAGE.say(N_("Theme", "light or dark"))
        self.foot.theme.set_word("", f"{theme}: {LANGUAGE.say(THEMES[THEME.choice])}")

    def _language_menu(self) -> None:
        menu = self._menu(self.foot.language)
        group = QActionGroup(menu)
        for code, name in LANGUAGES.items():
            self._add(menu, name, partial(LANGUAGE.use, code), group, LANGUAGE.code == code)
        self._open(menu, self.foot.language)

    def _theme_menu(self) -> None:
        menu = self._menu(self.foot.theme)
        group = QActionGroup(menu)
        for choice, name in THEMES.items():
            slot = partial(self._choose_theme, choice)
            self._add(menu, LANGUAGE.say(name), slot, group, THEME.choice == choice)
        self._open(menu, self.foot.theme)

    def _person_menu(self) -> None:
        me = self.seat.me
        if me.kind == "nobody":
            self.seat.open("sign_in")
            return
        menu = self._menu(self.foot.person)
        if me.kind == "person":
            profile = LANGUAGE.say(N_("Manage Profile", "menu"))
            self._add(menu, profile, partial(self.seat.open, "profile"))
        preferences = LANGUAGE.say(N_("Preferences", "menu"))
        self._add(menu, preferences, partial(self.seat.open, "preferences"))
        menu.addSeparator()
        self._add(menu, LANGUAGE.say(N_("Log out", "menu")), self.seat.sign_out)
        self._open(menu, self.foot.person)

    def _choose_theme(self, choice: str) -> None:
        THEME.choose(choice)
        self._name()

    def _menu(self, button: RailButton) -> QMenu:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(button.accessibleName())
        return menu

    def _add(
        self,
        menu: QMenu,
        name: str,
        slot: object,
        group: QActionGroup | None = None,
        chosen: bool = False,
    ) -> None:
        action = QAction(name.replace("&", "&&"), menu)
        action.triggered.connect(slot)
        if group is not None:
            action.setCheckable(True)
            action.setChecked(chosen)
            group.addAction(action)
        menu.addAction(action)

    def _open(self, menu: QMenu, button: RailButton) -> None:
        height = menu.sizeHint().height()
        menu.popup(button.mapToGlobal(QPoint(0, -height)))
        chosen = next((action for action in menu.actions() if action.isChecked()), None)
        if chosen is not None:
            menu.setActiveAction(chosen)
