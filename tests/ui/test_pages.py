"""Every page of the onboarding: leaving it, going on, going back, and sending once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWizard

from smartwizard.clock import utc_now
from smartwizard.flow import Step
from smartwizard.guide.acts import dialog
from smartwizard.guide.pages import Pages
from smartwizard.local_drafts import load
from smartwizard.sample.cast import AIKO, HUGO, PASSWORD
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.dialog import Question
from tests.ui.arriving import NEW, arrive, forward, key
from tests.ui.walking import Counted, do, wait

STEPS = pytest.mark.parametrize("step", list(Step))
_Which = QWizard.WizardButton


@STEPS
def test_going_on_is_never_disabled_to_signal_an_error(pages: Pages, step: Step) -> None:
    do(arrive(pages, step))
    assert forward(pages) == [True]
    if step is not Step.DONE:
        do(pages.press())
        assert forward(pages) == [True]


@STEPS
def test_esc_leaves_silently_where_nothing_was_typed(pages: Pages, step: Step) -> None:
    do(arrive(pages, step))
    for number in pages.wizard.pageIds():
        for field in pages.wizard.page_of(list(Step)[number]).form.fields.values():
            field.touched = False
    key(pages, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert not pages.window.isVisible()


TYPED = {
    Step.ACCOUNT: {"first_name": "Yuki"},
    Step.SIGN_IN: {"email": AIKO.email},
    Step.COMPANY: {"company_name": "Tsubame Works"},
    Step.ADDRESS: {"street": "1-4-2 HIROOKA"},
    Step.CHECK: {"phone": "076-000-0033"},
    Step.SMART_ACCOUNT: {"account_name": "Harborlight"},
}


@pytest.mark.parametrize("step", TYPED)
def test_esc_asks_before_it_takes_what_was_typed(pages: Pages, step: Step) -> None:
    do(arrive(pages, step))
    do(pages.type(**TYPED[step]))
    key(pages, Qt.Key.Key_Escape)
    question = dialog()
    assert isinstance(question, Question)
    assert pages.window.isVisible()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert pages.window.isVisible()
    values = pages.form.values()
    assert all(values[name] == typed for name, typed in TYPED[step].items())


@pytest.mark.parametrize("step", TYPED)
def test_cancel_asks_as_esc_does(pages: Pages, step: Step) -> None:
    do(arrive(pages, step))
    do(pages.type(**TYPED[step]))
    pages.wizard.button(_Which.CancelButton).click()
    assert isinstance(dialog(), Question)
    answer("continue")
    assert pages.window.isVisible()


def test_cancel_between_the_two_updates_goes_back_to_the_form(stage: Counted, pages: Pages) -> None:
    do(arrive(pages, Step.CHECK))
    do(pages.type(phone="076-000-0033"))
    do(pages.press())
    pages.wizard.button(_Which.CancelButton).click()
    assert QApplication.activeModalWidget() is None
    assert pages.window.isVisible()
    stage.calls.clear()
    do(pages.press())
    assert "company_information.save" not in stage.calls


@pytest.mark.parametrize(("choice", "kept"), [("keep", True), ("discard", False)])
def test_what_is_typed_before_login_is_kept_or_thrown_away(
    stage: Counted, pages: Pages, choice: str, kept: bool
) -> None:
    do(arrive(pages, Step.ACCOUNT))
    do(pages.type(**NEW))
    pages.form.fields["email"].editor.widget.editingFinished.emit()  # type: ignore[attr-defined]
    key(pages, Qt.Key.Key_Escape)
    answer(choice)
    wait(stage.idle())
    assert not pages.window.isVisible()
    draft = load(stage.filled.config.home, NEW["email"], utc_now())
    assert (draft is not None) is kept
    assert not kept or (draft is not None and draft.answers["account"]["first_name"] == "Yuki")


def answer(choice: str) -> None:
    """Press a button of the question that is asked."""
    button = dialog().findChild(Button, choice)
    assert button is not None
    button.click()


SENDS = {
    Step.ACCOUNT: ("registration.register", NEW),
    Step.ACTIVATE: ("activation.activate_with_code", {"code": "AAAA-AAAA", "password": PASSWORD}),
    Step.SIGN_IN: ("", {"email": HUGO.email}),
    Step.CHECK: ("company_information.verify", {"phone": "076-000-0033"}),
    Step.SMART_ACCOUNT: ("smart_accounts.check", {}),
    Step.REVIEW: ("smart_accounts.create", {}),
}


@pytest.mark.parametrize("step", SENDS)
def test_enter_held_down_sends_once(stage: Counted, pages: Pages, step: Step) -> None:
    operation, values = SENDS[step]
    do(arrive(pages, step))
    do(pages.type(**values))
    stage.calls.clear()
    for _ in range(3):
        key(pages, Qt.Key.Key_Return)
    wait(stage.idle())
    assert stage.calls.count(operation) == (1 if operation else 0)
    assert pages.wizard.visitedIds()[-1] == pages.wizard.currentId()
    following = list(Step)[list(Step).index(step) : list(Step).index(step) + 3]
    assert pages.page.step in following


def test_a_double_click_sends_once(stage: Counted, pages: Pages) -> None:
    do(arrive(pages, Step.REVIEW))
    stage.calls.clear()
    create = pages.wizard.button(_Which.CommitButton)
    QTest.mouseDClick(create, Qt.MouseButton.LeftButton)
    QTest.mouseClick(create, Qt.MouseButton.LeftButton)
    wait(stage.idle())
    assert stage.calls.count("smart_accounts.create") == 1
    assert pages.page.step is Step.DONE
