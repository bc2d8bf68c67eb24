"""Coming to a page of the onboarding on the shortest way, and the keys pressed there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWizard

from smartwizard.flow import Step
from smartwizard.guide.pages import Pages
from smartwizard.guide.steps import Walk
from smartwizard.sample.cast import EMI, KANAZAWA, NOAH, PASSWORD

SEATED = (EMI.email, NOAH.email)
NEW = {
    "email": "yuki.asahina@minamo.example",
    "password": PASSWORD,
    "first_name": "Yuki",
    "last_name": "Asahina",
    "country": "JP",
}
_Which = QWizard.WizardButton


def arrive(pages: Pages, step: Step) -> Walk:
    """Come to a page on the shortest way, typing only what the pages before it need."""
    match step:
        case Step.BEFORE:
            yield from pages.begin("")
        case Step.ACCOUNT:
            yield from arrive(pages, Step.BEFORE)
            yield from pages.turn(step)
        case Step.SIGN_IN:
            yield from arrive(pages, Step.BEFORE)
            yield from pages.type(account="existing")
            yield from pages.turn(step)
        case Step.ACTIVATE:
            yield from arrive(pages, Step.ACCOUNT)
            yield from pages.type(**NEW)
            yield from pages.turn(step)
        case _:
            yield from _arrive_signed_in(pages, step)
    pages.must_be_on(step)


def _arrive_signed_in(pages: Pages, step: Step) -> Walk:
    match step:
        case Step.COMPANY:
            yield from pages.begin(EMI.email)
        case Step.ADDRESS:
            yield from arrive(pages, Step.COMPANY)
            yield from pages.type(company_name="Hoshizora Studio")
            yield from pages.turn(step)
        case Step.CHECK:
            yield from arrive(pages, Step.ADDRESS)
            yield from pages.type(postal_code=KANAZAWA.address.postal_code)
            yield from pages.type(street="1-4-2 HIROOKA", confirmed="yes")
            yield from pages.turn(step)
        case Step.SMART_ACCOUNT:
            yield from pages.begin(NOAH.email)
        case Step.REVIEW:
            yield from arrive(pages, Step.SMART_ACCOUNT)
            yield from pages.turn(step)
        case Step.DONE:
            yield from arrive(pages, Step.REVIEW)
            yield from pages.turn(step)


def forward(pages: Pages) -> list[bool]:
    """Whether each button that goes on and is shown can be pressed."""
    buttons = (_Which.NextButton, _Which.CommitButton, _Which.FinishButton)
    shown = [pages.wizard.button(which) for which in buttons]
    return [button.isEnabled() for button in shown if button.isVisible()]


def key(pages: Pages, which: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or pages.window, which)
