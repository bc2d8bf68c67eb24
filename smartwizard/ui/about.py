"""The window about the program: version, whose work is in it, trademarks, privacy (R65)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.ui.about_sections import LICENSES, AboutSection, LicensesSection
from smartwizard.ui.help_sections import PRIVACY_NOTICE, PrivacySection
from smartwizard.ui.sections import Sections
from smartwizard.ui.window import Window


class AboutWindow(Window):
    """What the program is, and is not."""

    title = N_("About SmartWizard", "title")

    def build(self, content: QWidget) -> None:
        self.sections = Sections(self, content)
        self.sections.add("about", "info", self.title, AboutSection)
        self.sections.add("licenses", "scale", LICENSES, LicensesSection)
        self.sections.add("privacy", "shield-check", PRIVACY_NOTICE, PrivacySection)
        self.sections.show("about")
