"""Going back in the onboarding, closing it while it sends, and its end."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWizard

from smartwizard.flow import Step
from smartwizard.guide.pages import Pages
from smartwizard.guide.steps import Walk
from tests.ui.arriving import NEW, SEATED, arrive, key
from tests.ui.walking import Counted, do, stage_on_sample, wait

REGISTER = "registration.register"
_Which = QWizard.WizardButton


def back(pages: Pages) -> Walk:
    """Press Back."""
    pages.wizard.button(_Which.BackButton).click()
    yield pages.stage.idle()


def test_going_on_again_after_back_sends_nothing_twice(stage: Counted, pages: Pages) -> None:
    do(arrive(pages, Step.ACTIVATE))
    do(back(pages))
    do(pages.turn(Step.ACTIVATE))
    assert stage.calls.count(REGISTER) == 1


def test_what_was_changed_after_back_is_sent_once(stage: Counted, pages: Pages) -> None:
    do(arrive(pages, Step.ACTIVATE))
    do(back(pages))
    do(pages.type(email="yuki@minamo.example"))
    do(pages.turn(Step.ACTIVATE))
    assert stage.calls.count(REGISTER) == 2
    assert pages.wizard.email == "yuki@minamo.example"


def test_a_changed_company_is_verified_and_saved_anew(stage: Counted, pages: Pages) -> None:
    do(arrive(pages, Step.CHECK))
    do(pages.type(phone="076-000-0033"))
    do(pages.press())
    do(back(pages))
    do(pages.type(street="1-4-9 HIROOKA"))
    do(pages.turn(Step.CHECK))
    stage.calls.clear()
    do(pages.press())
    assert stage.calls.count("company_information.verify") == 1
    assert "company_information.save" not in stage.calls
    do(pages.turn(Step.SMART_ACCOUNT))
    assert stage.calls.count("company_information.save") == 1


@pytest.mark.parametrize(
    ("step", "values"), [(Step.ACCOUNT, NEW), (Step.REVIEW, {}), (Step.SMART_ACCOUNT, {})]
)
def test_closing_while_an_answer_is_awaited_waits_for_it(
    pages: Pages, step: Step, values: dict[str, str]
) -> None:
    do(arrive(pages, step))
    do(pages.type(**values))
    next(pages.press())
    assert pages.page.busy
    key(pages, Qt.Key.Key_Escape)
    pages.window.close()
    assert pages.window.isVisible()
    assert QApplication.activeModalWidget() is None
    wait(pages.stage.idle())
    assert pages.page.step is not step


def test_an_answer_that_comes_when_the_windows_are_gone_does_no_harm(
    stage: Counted, pages: Pages
) -> None:
    do(arrive(pages, Step.ACCOUNT))
    do(pages.type(**NEW))
    next(pages.press())
    stage.close("onboarding")
    wait(stage.idle())
    assert stage.calls.count(REGISTER) == 1


def test_the_last_page_closes_the_onboarding_for_good(stage: Counted, pages: Pages) -> None:
    do(arrive(pages, Step.DONE))
    assert not pages.wizard.button(_Which.BackButton).isEnabled()
    do(pages.press())
    assert not pages.window.isVisible()
    assert not pages.wizard.is_open
    assert "drafts.delete" in stage.calls


WORDS = st.text(st.characters(exclude_categories=("C", "Z")), max_size=12)
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("next"), st.just("")),
        st.tuples(st.just("back"), st.just("")),
        st.tuples(st.sampled_from(("company_name", "postal_code", "street", "phone")), WORDS),
        st.tuples(st.just("confirmed"), st.sampled_from(("yes", ""))),
        st.tuples(st.just("address_type"), st.sampled_from(("company", "home"))),
        st.tuples(st.just("country"), st.sampled_from(("JP", "FR", "IT", "US"))),
    ),
    max_size=6,
)
GOOD = {
    "company_name": "Hoshizora Studio",
    "country": "FR",
    "street": "12 quai Saint-Antoine",
    "postal_code": "69002",
    "city": "Lyon",
    "confirmed": "yes",
}


@pytest.fixture(scope="module")
def walked(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pages]:
    """One onboarding for all random walks, begun by somebody without a company."""
    with stage_on_sample(qapp, tmp_path_factory.mktemp("walks"), SEATED) as stage:
        pages = Pages(stage)
        do(arrive(pages, Step.COMPANY))
        yield pages


@pytest.mark.long  # two hundred walks
@pytest.mark.timeout(300)
@given(moves=MOVES)
def test_going_back_and_forth_never_loses_what_was_typed(
    walked: Pages, moves: list[tuple[str, str]]
) -> None:
    walked.wizard.start_at(Step.COMPANY)
    do(_type_what_there_is(walked, GOOD))
    left: dict[Step, dict[str, str]] = {}
    for move, value in moves:
        before = walked.page
        stood = before.form.values()
        do(_move(walked, move, value))
        left[before.step] = before.form.values()
        if walked.page is not before and walked.page.step in left:
            assert walked.form.values() == left[walked.page.step]
        if walked.page is before and move == "next":
            assert walked.form.values() == stood
        if walked.page is not before:
            do(_type_what_there_is(walked, GOOD if walked.page.step not in left else {}))


def _move(pages: Pages, move: str, value: str) -> Walk:
    if move == "next":
        if pages.page.step is not Step.CHECK:
            yield from pages.press()
    elif move == "back":
        if pages.wizard.button(_Which.BackButton).isEnabled():
            yield from back(pages)
    else:
        yield from _type_what_there_is(pages, {move: value})


def _type_what_there_is(pages: Pages, values: dict[str, str]) -> Walk:
    """Type into those fields that the page has just now; one may bring others."""
    for name, value in values.items():
        if name in pages.form.fields:
            yield from pages.type(**{name: value})
