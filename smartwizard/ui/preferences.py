"""The window of the preferences: before login for this desk only, and for operators (R6, R65)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.ui import password_section, preferences_section
from smartwizard.ui.password_section import PasswordSection
from smartwizard.ui.preferences_section import PreferencesSection
from smartwizard.ui.sections import Sections
from smartwizard.ui.window import Window


class PreferencesWindow(Window):
    """Preferences, and for operators, who have no profile, their password."""

    title = N_("Preferences", "title")

    def build(self, content: QWidget) -> None:
        self.sections = Sections(self, content)
        self.sections.add(
            "preferences", "settings-2", preferences_section.TITLE, PreferencesSection
        )
        self.sections.add("password", "lock", password_section.TITLE, PasswordSection)
        self.sections.show("preferences")
        self.me_changed()

    def me_changed(self) -> None:
        operator = self.seat.me.kind == "operator"
        self.sections.rail.entry("password").setVisible(operator)
        if not operator and self.sections.key == "password":
            self.sections.show("preferences")
        super().me_changed()
