"""The onboarding on a stage: which page it shows, and how to go on from it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWizard

from smartwizard.flow import Step
from smartwizard.guide.acts import enter
from smartwizard.guide.stage import Stage
from smartwizard.guide.steps import Unreached, View, Walk
from smartwizard.ui.form import Form
from smartwizard.ui.onboarding import OnboardingWindow
from smartwizard.ui.page import Page
from smartwizard.ui.wizard import Onboarding

_FORWARD = (
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
)
_NEVER_MS = 24 * 60 * 60 * 1000


class Pages:
    """Turns the pages of the onboarding as a person does."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    @property
    def window(self) -> OnboardingWindow:
        window = self.stage.window("onboarding")
        assert isinstance(window, OnboardingWindow)
        return window

    @property
    def wizard(self) -> Onboarding:
        if self.window.wizard is None:
            raise Unreached("the onboarding")
        return self.window.wizard

    @property
    def page(self) -> Page:
        page = self.wizard.current()
        if page is None:
            raise Unreached("a page of the onboarding")
        return page

    @property
    def form(self) -> Form:
        return self.page.form

    def begin(self, email: str) -> Walk:
        """Open the onboarding anew for somebody, or for nobody."""
        yield from self.stage.sit(email)
        yield from self.stage.renew("onboarding")
        # When a draft was saved is told by the clock of the computer, not by that of the sample.
        for timer in self.wizard.draft.findChildren(QTimer):
            timer.setInterval(_NEVER_MS)

    def type(self, **values: str) -> Walk:
        """Put values into the fields of the page."""
        for name, value in values.items():
            enter(self.form, **{name: value})
            yield self.stage.idle()

    def press(self) -> Walk:
        """Press the button that goes on, whatever comes of it."""
        buttons = [self.wizard.button(which) for which in _FORWARD]
        shown = [button for button in buttons if button.isVisible()]
        if len(shown) != 1:
            raise Unreached(f"one button that goes on; {len(shown)} are shown")
        shown[0].click()
        yield self.stage.idle()

    def turn(self, step: Step) -> Walk:
        """Press the button and arrive at a page."""
        yield from self.press()
        self.must_be_on(step)

    def must_be_on(self, step: Step) -> None:
        """Make sure that a page is shown."""
        if self.page.step is not step:
            wrong = "; ".join(self.form.notice.sentences()) or "nothing is wrong"
            raise Unreached(f"the page {step}: {self.page.step} says {wrong}")

    def view(self, state: str = "") -> View:
        """The page as it is now, in its window."""
        return View("-".join(filter(None, ("onboarding", self.page.step, state))), self.window)
