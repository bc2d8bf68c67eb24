"""Choosing the company: the directory while typing, one's own addresses, a new one (R7, R8)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.flow import Step
from smartwizard.models import AddressRow
from smartwizard.operations import drafts
from tests.ui.company_walk import CompanyWalk, said, walking
from tests.ui.running import running
from tests.ui.seated import sit_down

KEY = Qt.Key


@pytest.fixture
def walk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[CompanyWalk]:
    with walking(qtbot, qapp, tmp_path / "home") as walk:
        yield walk


def test_a_pair_of_the_directory_is_chosen_by_keys_and_fills_both(walk: CompanyWalk) -> None:
    page = walk.company()
    walk.search("clan")
    offered = [row.text for row in page.company.suggestions.model.rows]
    assert offered == ["Clan Blue France", "Clan Blue K.K.", "Clan Blue K.K."]
    assert "3 companies were found. The arrow keys lead to the list." in walk.run.heard
    walk.run.press(KEY.Key_Down, 3)
    walk.run.press(KEY.Key_Return)
    assert page.company.name.value() == "Clan Blue K.K."
    chosen = page.company.chosen()
    assert chosen is not None
    assert chosen.one_line == "3-3-10 UMEDA, OSAKA KITA, OSAKA, 530-0001, JAPAN"
    assert not page.company.suggestions.isVisible()
    assert walk.wizard.current() is page, "Enter took the entry and nothing else"
    walk.forward()
    check = walk.check()
    walk.write(check.form, "phone", "06-6000-0000")
    walk.forward()
    assert walk.stored().company_name == ""
    walk.forward()
    walk.at(Step.SMART_ACCOUNT)
    kept = walk.stored()
    assert (kept.company_name, kept.phone) == ("Clan Blue K.K.", "+81660000000")
    assert kept.address is not None
    assert kept.address.postal.city == "OSAKA KITA"


def test_esc_takes_the_suggestions_away_and_nothing_else(walk: CompanyWalk) -> None:
    page = walk.company()
    walk.search("clan")
    assert page.company.suggestions.isVisible()
    walk.run.press(KEY.Key_Escape)
    assert not page.company.suggestions.isVisible()
    assert walk.wizard.is_open
    assert page.company.name.value() == "clan"
    assert walk.run.focus is page.company.name.editor.widget


def test_another_name_gives_up_the_entry_that_was_chosen(walk: CompanyWalk) -> None:
    page = walk.company()
    walk.search("Clan Blue France")
    entry = next(code for code in page.company.choice.codes() if code.startswith("company"))
    walk.choose(entry)
    assert page.company.chosen() is not None
    walk.search("Clan Blue Franceville")
    assert page.company.chosen() is None
    assert entry not in page.company.choice.codes()


def test_a_company_page_that_lacks_something_says_it_and_stays(walk: CompanyWalk) -> None:
    page = walk.company()
    walk.forward()
    assert walk.wizard.current() is page
    sentences = ["Enter the company name.", "Choose an address, or register a new one."]
    assert said(page) == sentences
    assert walk.run.focus is page.company.name.editor.widget
    walk.search("豆柴")
    walk.forward()
    issue = page.company.name.issue
    assert issue is not None
    assert issue.text.values["characters"] == "豆柴"
    assert page.company.name.value() == "豆柴"


def test_kana_is_offered_in_latin_letters(walk: CompanyWalk) -> None:
    page = walk.company()
    walk.search("マメシバ")
    field = page.company.name
    assert field._proposal_text.text() == "In Latin letters: Mameshiba"
    field._take.setFocus()
    walk.run.type(" ")
    assert field.value() == "Mameshiba"


def test_own_addresses_are_offered_to_their_person_only(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with running(qtbot, qapp, tmp_path / "home") as run:
        run.world.complete(run.world.person("other@clan.example"))
        walk = CompanyWalk(run, run.world.complete(sit_down(run)))
        page = walk.company()
        run.until(lambda: page.company.chosen() is not None)
        with run.world.reading():
            own = AddressRow.get(AddressRow.person == walk.person.id).id
            assert AddressRow.select().count() == 2
        offered = [code for code in page.company.choice.codes() if code.startswith("own")]
        assert offered == [f"own:{own}"]
        assert page.company.name.value() == "Clan Blue"


def test_a_draft_brings_back_fields_that_appear_later(walk: CompanyWalk) -> None:
    typed = {
        "company": {"company_name": "Clan Blue K.K.", "address": "company:2"},
        "address": {"country": "IT", "region": "MI", "street": "Via Dante 15"},
    }
    walk.person.call(drafts.save, name="onboarding", step="address", answers=typed)
    walk.wizard.draft.take(typed, walk.run.world.clock.now)
    page = walk.company()
    walk.run.until(lambda: page.company.chosen() is not None)
    assert page.company.address.value() == "company:2"
    walk.choose("new")
    walk.forward()
    address = walk.address()
    assert address.new.address.values()["street"] == "Via Dante 15"
    assert address.form.fields["region"].value() == "MI"
