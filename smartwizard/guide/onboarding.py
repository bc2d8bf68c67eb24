"""The onboarding from end to end: who is new, who returns, who must wait."""

from smartwizard.flow import Step
from smartwizard.guide.acts import dialog, enter, press
from smartwizard.guide.pages import Pages
from smartwizard.guide.stage import SIZE, SMALL, Stage
from smartwizard.guide.steps import Unreached, View, Walk
from smartwizard.sample.cast import HUGO, KANAZAWA, KENJI, NOAH, PASSWORD
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form

NEWCOMER = "yuki.asahina@minamo.example"
SEATED = (NOAH.email, KENJI.email)


def walk(stage: Stage) -> Walk:
    """Every page, in the states that a person meets."""
    pages = Pages(stage)
    yield from _registering(pages)
    yield from _activating(pages)
    yield from _company(pages)
    yield from _created(pages)
    yield from _logging_in(pages)
    yield from _prefix(pages)
    yield from _taken(pages)


def _registering(pages: Pages) -> Walk:
    yield from pages.begin("")
    pages.must_be_on(Step.BEFORE)
    yield pages.view()
    yield from pages.turn(Step.ACCOUNT)
    yield pages.view()
    yield from pages.type(first_name="ユキ")
    yield pages.view("kana")
    yield from pages.type(first_name="")
    yield from pages.press()
    yield pages.view("errors")
    yield from pages.type(
        first_name="Yuki", last_name="Asahina", country="JP", email=NEWCOMER, password=PASSWORD
    )
    pages.window.resize(*SMALL)
    yield pages.view("folded")
    pages.window.resize(*SIZE)


def _activating(pages: Pages) -> Walk:
    yield from pages.turn(Step.ACTIVATE)
    yield pages.view()
    yield from pages.type(code="AAAA-AAAA", password=PASSWORD)
    yield from pages.press()
    yield pages.view("wrong-code")
    token = pages.stage.filled.office.token_of("activate", NEWCOMER)
    yield from pages.stage.follow(f"smartwizard://activate?token={token}")
    yield pages.view("by-link")
    yield from pages.type(password=PASSWORD)
    yield from pages.turn(Step.COMPANY)


def _company(pages: Pages) -> Walk:
    yield from pages.type(company_name="kawasemi")
    yield pages.view("found")
    yield from pages.type(company_name="Minamo Works")
    yield pages.view("new")
    yield from pages.turn(Step.ADDRESS)
    yield from pages.type(postal_code=KANAZAWA.address.postal_code)
    yield from pages.type(street="1-4-2 HIROOKA")
    yield pages.view("by-postal-code")
    yield from pages.press()
    yield pages.view("errors")
    yield from pages.type(confirmed="yes")
    yield from pages.turn(Step.CHECK)
    yield from pages.type(phone="076-000-0022")
    yield pages.view()
    yield from pages.press()
    yield pages.view("verified")


def _created(pages: Pages) -> Walk:
    yield from pages.turn(Step.SMART_ACCOUNT)
    yield pages.view()
    yield from pages.turn(Step.REVIEW)
    yield pages.view()
    yield from pages.turn(Step.DONE)
    yield pages.view("created")


def _logging_in(pages: Pages) -> Walk:
    yield from pages.begin("")
    yield from pages.type(account="existing")
    yield from pages.turn(Step.SIGN_IN)
    yield pages.view()
    yield from pages.type(email=HUGO.email)
    yield from pages.press()
    yield from pages.type(password=PASSWORD)
    yield from pages.press()
    yield pages.view("not-activated")


def _prefix(pages: Pages) -> Walk:
    """A prefix has to be approved: by the operator, where nobody has the account above."""
    yield from pages.begin(NOAH.email)
    pages.must_be_on(Step.SMART_ACCOUNT)
    press(pages.page, "pencil", 0)
    yield pages.stage.idle()
    yield View("onboarding-smart_account-edit-domain", dialog())
    yield from _into_dialog(pages, prefix="boston", note="The Boston office buys for itself.")
    yield from _headquarters(pages)
    yield pages.view("prefix")
    yield from pages.turn(Step.REVIEW)
    yield pages.view("prefix")
    yield from pages.turn(Step.DONE)
    yield pages.view("pending")


def _headquarters(pages: Pages) -> Walk:
    press(pages.page, "pencil", 1)
    yield pages.stage.idle()
    yield View("onboarding-smart_account-headquarters", dialog())
    press(dialog(), "plus")
    yield pages.stage.idle()
    enter(_form(), country="IT")
    yield pages.stage.idle()
    yield View("onboarding-smart_account-add-headquarters", dialog())
    dialog().close()
    yield pages.stage.idle()


def _taken(pages: Pages) -> Walk:
    yield from pages.begin(KENJI.email)
    pages.must_be_on(Step.SMART_ACCOUNT)
    yield pages.view("taken")
    yield from pages.press()
    yield pages.view("taken-errors")


def _into_dialog(pages: Pages, **values: str) -> Walk:
    """Fill the dialog that is open, and take it."""
    enter(_form(), **values)
    yield pages.stage.idle()
    open_now = dialog()
    assert isinstance(open_now, FormDialog)
    open_now.accept_button.click()
    yield pages.stage.idle()


def _form() -> Form:
    """The form of the dialog that is open."""
    found = dialog()
    if not isinstance(found, FormDialog):
        raise Unreached("a dialog with a form")
    return found.form
