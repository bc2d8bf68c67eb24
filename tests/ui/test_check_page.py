"""The phone, and Update twice: the first verifies, the second saves (R10, R11)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.flow import Step
from smartwizard.models import CompanyRow
from smartwizard.operations import profile
from tests.ui.company_walk import CompanyWalk, said, told, walking

VERIFIED = "Company information verified. Click Update again to save it."


@pytest.fixture
def walk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[CompanyWalk]:
    with walking(qtbot, qapp, tmp_path / "home") as walk:
        yield walk


def test_any_edit_returns_to_the_first_update(walk: CompanyWalk) -> None:
    check = walk.go_to_check()
    walk.write(check.form, "phone", "3-6434-6500")
    walk.forward()
    assert check.update_steps.verified
    walk.write(check.form, "phone", "3-6434-6501")
    assert not check.update_steps.verified
    assert told(check) != VERIFIED
    walk.forward()
    assert walk.wizard.current() is check
    assert check.update_steps.verified
    assert walk.stored().phone == ""
    walk.forward()
    walk.at(Step.SMART_ACCOUNT)
    assert walk.stored().phone == "+81364346501"


def test_back_and_another_company_is_verified_anew(walk: CompanyWalk) -> None:
    check = walk.go_to_check()
    walk.write(check.form, "phone", "3-6434-6500")
    walk.forward()
    walk.wizard.back()
    walk.wizard.back()
    page = walk.company()
    assert page.company.name.value() == "Mameshiba Trading"
    walk.search("Mameshiba Holdings")
    walk.choose("new")
    walk.forward()
    assert walk.address().form.fields["street"].value() == "9-7-1 AKASAKA"
    walk.forward()
    check = walk.check()
    assert not check.update_steps.verified
    assert check.phone.field.value() == "3-6434-6500"
    walk.forward()
    assert walk.stored().company_name == ""
    walk.forward()
    walk.at(Step.SMART_ACCOUNT)
    assert walk.stored().company_name == "Mameshiba Holdings"


def test_a_verified_page_is_taken_back_before_it_is_left(walk: CompanyWalk) -> None:
    check = walk.go_to_check()
    walk.write(check.form, "phone", "3-6434-6500")
    walk.forward()
    assert check.take_back()
    assert not check.update_steps.verified
    assert walk.run.focus is check.phone.field.editor.widget
    assert not check.take_back(), "from the first step Cancel leaves"


def test_private_use_asks_for_a_home_address(walk: CompanyWalk) -> None:
    page = walk.company()
    assert "Private Use" in page.company.name._proposal_text.text()
    page.company.name._take.setFocus()
    walk.run.type(" ")
    walk.run.until(page.company.is_new)
    walk.forward()
    address = walk.address()
    assert address.new.type.value() == "home"
    address.new.type.editor.set_value("company")
    walk.write_address(address)
    walk.forward()
    assert address.new.type.issue is not None
    address.new.type.editor.set_value("home")
    walk.forward()
    check = walk.check()
    walk.write(check.form, "phone", "3-6434-6500")
    walk.forward()
    walk.forward()
    walk.at(Step.SMART_ACCOUNT)
    kept = walk.stored()
    assert kept.company_name == "Private Use"
    assert kept.address is not None
    assert kept.address.kind == "home"


def test_a_profile_that_changed_meanwhile_is_shown_before_it_is_saved(walk: CompanyWalk) -> None:
    check = walk.go_to_check()
    walk.write(check.form, "phone", "3-6434-6500")
    walk.person.call(
        profile.save_personal,
        version=walk.stored().version,
        first_name="Hanako",
        last_name="Mameshiba",
        preferred_name="Hana",
        country="JP",
    )
    walk.forward()
    walk.run.until(check.form.notice.banner.links)
    assert "You changed your profile in another window" in said(check)[0]
    check.form.notice.banner.links()[0].click()
    walk.run.idle()
    assert said(check) == []
    walk.forward()
    walk.forward()
    walk.at(Step.SMART_ACCOUNT)
    assert walk.stored().phone == "+81364346500"


def test_an_entry_that_is_gone_leads_back_to_the_company(walk: CompanyWalk) -> None:
    page = walk.company()
    walk.search("Clan Blue France")
    walk.choose(next(c for c in page.company.choice.codes() if c.startswith("company")))
    walk.forward()
    check = walk.check()
    walk.write(check.form, "phone", "01 44 00 00 00")
    with walk.run.world.writing():
        CompanyRow.delete().execute()
    walk.forward()
    walk.run.until(check.form.notice.banner.links)
    assert "no longer in the company directory" in said(check)[0]
    check.form.notice.banner.links()[0].click()
    walk.company()
