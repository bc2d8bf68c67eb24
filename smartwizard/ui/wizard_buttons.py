"""The row of buttons of the onboarding: own verbs, said again at each switch, held while busy."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget, QWizard

from smartwizard.messages import N_
from smartwizard.ui import tokens
from smartwizard.ui.controls.wrapping_button import WrappingButton
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.page import Page
from smartwizard.ui.says import Says

_Which = QWizard.WizardButton


class WizardButtons(Says, QWizard):
    """A QWizard inside a window, with painted buttons in place of the style's."""

    held = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.IndependentPages)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)

    def current(self) -> Page | None:
        """The page that is shown."""
        page = self.currentPage()
        return page if isinstance(page, Page) else None

    def forward_button(self) -> QWidget:
        """The button that goes on, whichever of QWizard's three it is on this page."""
        page = self.current()
        if page is not None and page.isFinalPage():
            return self.button(_Which.FinishButton)
        commits = page is not None and page.isCommitPage()
        return self.button(_Which.CommitButton if commits else _Which.NextButton)

    def hold(self, busy: bool) -> None:
        """Hold the buttons while an answer is awaited; one command at a time."""
        for which in (_Which.BackButton, _Which.NextButton, _Which.CommitButton,
                      _Which.FinishButton, _Which.CancelButton):  # fmt: skip
            self.button(which).setEnabled(not busy)
        if not busy:
            self.show_back()
        self.held.emit(busy)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.name_buttons()
        elif event.type() == QEvent.Type.PaletteChange:
            self._soften_rule()

    def name_buttons(self) -> None:
        """Say the buttons; a running QWizard does not do it by itself."""
        page = self.current()
        forward = N_("Next", "button of the onboarding")
        if page is not None and page.verb is not None:
            forward = page.verb
        for which, text in (
            (_Which.CancelButton, N_("Cancel", "button")),
            (_Which.BackButton, N_("Back", "button")),
            (_Which.NextButton, forward),
            (_Which.CommitButton, forward),
            (_Which.FinishButton, forward),
        ):
            self.button(which).setText(LANGUAGE.say(text))

    def put_buttons(self, draft_state: QAbstractButton) -> None:
        for which in (_Which.NextButton, _Which.CommitButton, _Which.FinishButton):
            button = WrappingButton("", "primary", self)
            button.setDefault(True)
            self.setButton(which, button)
        self.setButton(_Which.BackButton, WrappingButton("", "secondary", self))
        self.setButton(_Which.CancelButton, WrappingButton("", "quiet", self))
        self.setOption(QWizard.WizardOption.HaveCustomButton1)
        self.setButton(_Which.CustomButton1, draft_state)
        self.setButtonLayout(
            [
                _Which.CancelButton,
                _Which.CustomButton1,
                _Which.Stretch,
                _Which.BackButton,
                _Which.NextButton,
                _Which.CommitButton,
                _Which.FinishButton,
            ]
        )

    def leave_nothing_behind(self) -> None:
        """On the last page there is nothing to cancel and no way back."""
        for which in (_Which.CancelButton, _Which.BackButton):
            self.button(which).hide()

    def tidy(self, page: Page) -> None:
        """QWizard lays pages on Base and gives its buttons the style's margins; ours differ."""
        self._soften_rule()
        page.setBackgroundRole(QPalette.ColorRole.Window)
        frame = page.parentWidget()
        if frame is not None:
            frame.setBackgroundRole(QPalette.ColorRole.Window)
        for row in self.findChildren(QHBoxLayout):
            if row.indexOf(self.button(_Which.NextButton)) >= 0:
                margin = tokens.PAGE_MARGIN
                row.setContentsMargins(margin - 8, 11, margin, 11)
                row.setSpacing(tokens.SPACE_8)

    def _soften_rule(self) -> None:
        """QWizard draws the line above its buttons as an edge in relief; ours divides only.

        It is the one bare widget that holds nothing.
        """
        role = QPalette.ColorRole
        soft, color = QPalette(), self.palette().color
        soft.setColor(role.Mid, color(role.Midlight))
        soft.setColor(role.Base, color(role.Window))
        for part in self.findChildren(QWidget):
            if type(part) is QWidget and not part.children():
                part.setPalette(soft)

    def show_back(self) -> None:
        """There is no way back behind a page that has sent something."""
        visited = self.visitedIds()
        former = self.page(visited[-2]) if len(visited) > 1 else None
        back = self.button(_Which.BackButton)
        back.setEnabled(former is not None and not former.isCommitPage())
        back.setVisible(back.isEnabled())
