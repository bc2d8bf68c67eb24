"""The onboarding window: phases at the left, the pages in the middle, their guide at the right."""

from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard import links
from smartwizard.flow import Step
from smartwizard.messages import N_
from smartwizard.ui.announce import announce
from smartwizard.ui.cisco import copy_all, open_at_cisco
from smartwizard.ui.controls.phase_rail import PhaseRail
from smartwizard.ui.guide_panel import GuidePanel
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.page import Page
from smartwizard.ui.phases import phases_at
from smartwizard.ui.window import Window
from smartwizard.ui.wizard import Onboarding


class OnboardingWindow(Window):
    """Holds the onboarding and what belongs around it."""

    title = N_("Onboarding", "title")

    def make_rail(self) -> PhaseRail:
        return PhaseRail("SmartWizard", "", self)

    def build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        self.guide = GuidePanel(self)
        self.guide.folded.connect(self._toggle_guide)
        self.guide.copy_wanted.connect(self._copy)
        self.guide.cisco_wanted.connect(self._open_cisco)
        self.row.addWidget(self.guide)
        self._narrow = False
        self._guide_open = True
        self._led: set[Page] = set()
        self.wizard: Onboarding | None = None

    def want(self, **wishes: object) -> None:
        """Begin where the registry says, or at what a link brings."""
        if self.wizard is None or not self.wizard.is_open:
            self._begin()
        assert self.wizard is not None
        if "token" in wishes:
            self.wizard.follow_link(str(wishes["token"]))
        elif "step" in wishes:
            self.wizard.start_at(Step(str(wishes["step"])))

    def me_changed(self) -> None:
        """The pages follow the sign-in by themselves."""

    def fold(self) -> None:
        super().fold()
        narrow = self.rail.folded
        if narrow != self._narrow:
            self._narrow = narrow
            self._guide_open = not narrow
        self._place_guide()

    def retranslate(self) -> None:
        self._show_page()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.wizard is not None and self.wizard.is_open:
            self.wizard.reject(closing=True)
            if self.wizard is not None and self.wizard.is_open:
                event.ignore()
                return
        super().closeEvent(event)

    def _begin(self) -> None:
        self._led.clear()
        if self.wizard is not None:
            self._column.removeWidget(self.wizard)
            self.wizard.deleteLater()
        self.wizard = Onboarding(self.seat, self.content)
        self.wizard.page_shown.connect(self._show_page)
        self.wizard.guide_moved.connect(self._move_guide)
        self.wizard.closed.connect(self.close)
        self._column.addWidget(self.wizard)
        self.wizard.begin()
        self.wizard.show()

    def _show_page(self) -> None:
        page = self.wizard.current() if self.wizard is not None else None
        if page is None:
            return
        self.say(self.setWindowTitle, page.heading)
        self.rail.set_phases(phases_at(page.step))  # type: ignore[union-attr]
        self.guide.show_guide(page.guide(), page.asides())
        has_page = links.page(page.step, self.seat.config.links) is not None
        self.guide.offer(cisco=has_page, values=page.copies)
        if page not in self._led:  # a page is shown again and again
            self._led.add(page)
            page.guide_button.clicked.connect(self._toggle_guide)
        self._place_guide()

    def _move_guide(self) -> None:
        self.guide.update_steps()
        self._name_guide_button()

    def _place_guide(self) -> None:
        self.guide.setVisible(self._guide_open)
        page = self.wizard.current() if self.wizard is not None else None
        if page is not None:
            page.guide_button.setVisible(not self._guide_open)
            self._name_guide_button()

    def _name_guide_button(self) -> None:
        page = self.wizard.current() if self.wizard is not None else None
        if page is not None and self.guide.total():
            text = N_("Step {current} of {total}").of(
                current=self.guide.current(), total=self.guide.total()
            )
            page.guide_button.setText(LANGUAGE.say(text))

    def _toggle_guide(self) -> None:
        self._guide_open = not self._guide_open
        self._place_guide()
        if self._guide_open:
            self.guide.fold.setFocus()

    def _copy(self) -> None:
        page = self.wizard.current() if self.wizard is not None else None
        if page is not None:
            QGuiApplication.clipboard().setText(copy_all(page.values_to_copy()))
            announce(self, LANGUAGE.say(N_("Copied", "to the clipboard")))

    def _open_cisco(self) -> None:
        page = self.wizard.current() if self.wizard is not None else None
        if page is not None:
            open_at_cisco(self.seat.config, page.step)
