"""The foot of every rail at work: who is signed in, the language menu, the theme menu."""

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from smartwizard.messages import N_, Text
from smartwizard.ui.controls.rail_parts import RailButton, RailFoot
from smartwizard.ui.language import LANGUAGE, LANGUAGES
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.theme import THEME

if TYPE_CHECKING:
    from smartwizard.ui.foot_menu import FootMenu

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
        for code, name in LANGUAGES.items():
            menu.offer(name, partial(LANGUAGE.use, code), chosen=LANGUAGE.code == code)
        menu.open()

    def _theme_menu(self) -> None:
        menu = self._menu(self.foot.theme)
        for choice, name in THEMES.items():
            slot = partial(self._choose_theme, choice)
            menu.offer(LANGUAGE.say(name), slot, chosen=THEME.choice == choice)
        menu.open()

    def _person_menu(self) -> None:
        me = self.seat.me
        if me.kind == "nobody":
            self.seat.open("sign_in")
            return
        menu = self._menu(self.foot.person)
        if me.kind == "person":
            profile = LANGUAGE.say(N_("Manage Profile", "menu"))
            menu.offer(profile, partial(self.seat.open, "profile"))
        preferences = LANGUAGE.say(N_("Preferences", "menu"))
        menu.offer(preferences, partial(self.seat.open, "preferences"))
        menu.addSeparator()
        menu.offer(LANGUAGE.say(N_("Log out", "menu")), self.seat.sign_out)
        menu.open()

    def _choose_theme(self, choice: str) -> None:
        THEME.choose(choice)
        self._name()

    def _menu(self, button: RailButton) -> "FootMenu":
        """An empty one; no window needs menus before they are opened."""
        made: FootMenu = import_module("smartwizard.ui.foot_menu").FootMenu(button)
        return made
