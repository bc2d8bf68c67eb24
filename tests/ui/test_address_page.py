"""A new address as its country has it; Japan's postal directory fills in (R8, R9)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.flow import Step
from tests.ui.company_walk import CompanyWalk, said, told, walking
from tests.ui.seated import browser, find, tick

KEY = Qt.Key
VERIFIED = "Company information verified. Click Update again to save it."


@pytest.fixture
def walk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[CompanyWalk]:
    with walking(qtbot, qapp, tmp_path / "home") as walk:
        yield walk


def test_the_guides_address_is_typed_with_seven_digits(walk: CompanyWalk) -> None:
    page = walk.go_to_address()
    assert page.new.type.value() == "company"
    assert page.new.address.country.value() == "JP"
    assert walk.run.focus is page.form.fields["postal_code"].editor.widget, "work begins there"
    walk.write(page.form, "postal_code", "１０７６２２７")
    walk.run.until(page.form.fields["city"].value)
    values = page.new.address.values()
    assert (values["region"], values["city"], values["street"]) == ("TOKYO", "MINATO", "AKASAKA")
    assert page.form.fields["city"]._hint.text() == "Filled in from the code."
    street = page.form.fields["street"].editor.widget
    page.form.fields["city"].editor.widget.setFocus()
    walk.run.press(KEY.Key_Tab)
    assert walk.run.focus is street
    walk.run.type("9-7-1 ")
    assert page.form.fields["street"].value() == "9-7-1 AKASAKA"
    tick(walk.run, page.form, "confirmed")
    walk.forward()
    check = walk.check()
    assert page.form.fields["postal_code"].value() == "107-6227", "the stored form is shown back"
    assert check.phone.line.leading == "+81"
    walk.write(check.form, "phone", "03-6434-6500")
    walk.forward()
    walk.run.until(lambda: check.update_steps.verified)
    assert told(check) == VERIFIED
    assert check.phone.field.value() == "3-6434-6500"
    dropped = "The leading 0 of the phone number was dropped: it is not dialed after +81."
    assert check.phone.field._hint.text() == dropped
    assert walk.stored().company_name == "", "the first Update stores nothing"
    walk.forward()
    following = walk.at(Step.SMART_ACCOUNT)
    assert told(following) == "Update saved"
    kept = walk.stored()
    assert kept.company_name == "Mameshiba Trading"
    assert kept.phone_shown == "+81 3-6434-6500"
    assert kept.address is not None
    assert kept.address.postal.street == "9-7-1 AKASAKA"
    assert walk.run.seat.me.company_complete


def test_all_errors_of_an_address_are_said_at_once_and_the_first_gets_the_focus(
    walk: CompanyWalk,
) -> None:
    page = walk.go_to_address()
    walk.forward()
    walk.run.until(page.form.notice.sentences)
    assert said(page) == [
        "Fill in “Postal code”.",
        "Choose an entry for “Prefecture”.",
        "Choose an entry for “City”.",
        "Fill in “Address 1”.",
        "Tick the box to confirm the new address.",
    ]
    assert walk.run.focus is page.form.fields["postal_code"].editor.widget
    beside = [field.issue for field in page.form.fields.values() if field.issue is not None]
    assert len(beside) == 5


def test_a_code_that_contradicts_the_city_is_refused_and_the_right_one_offered(
    walk: CompanyWalk,
) -> None:
    page = walk.go_to_address()
    region, city = page.form.fields["region"], page.form.fields["city"]
    region.editor.widget.setFocus()
    find(walk.run, "osa")
    walk.run.press(KEY.Key_Return)
    assert region.value() == "OSAKA"
    walk.write(page.form, "postal_code", "107-6227")
    walk.run.until(region._proposal_text.text)
    assert region.value() == "OSAKA", "what a person chose stays"
    assert region._proposal_text.text() == "From the postal code: TOKYO"
    assert city.value() == ""
    walk.write(page.form, "street", "9-7-1 AKASAKA")
    tick(walk.run, page.form, "confirmed")
    walk.forward()
    walk.run.until(page.form.notice.sentences)
    contradiction = "Postal code 107-6227 belongs to TOKYO, not to OSAKA."
    assert contradiction in said(page)
    region._take.setFocus()
    walk.run.type(" ")
    walk.run.until(lambda: city.value() == "MINATO")
    walk.forward()
    walk.check()


def test_a_code_newer_than_the_directory_is_confirmed_and_its_city_typed(walk: CompanyWalk) -> None:
    page = walk.go_to_address()
    fields = page.form.fields
    walk.write(page.form, "postal_code", "107-9999")
    walk.run.until(lambda: "Not in the postal directory" in fields["postal_code"]._hint.text())
    fields["region"].editor.set_value("TOKYO")
    walk.run.idle()
    fields["city"].editor.set_value("MINATO")
    walk.write(page.form, "street", "1-1 SHINMACHI")
    tick(walk.run, page.form, "confirmed")
    walk.forward()
    walk.run.until(page.form.notice.banner.links)
    link = page.form.notice.banner.links()[0]
    assert link.text() == "Use this postal code"
    link.setFocus()
    walk.run.type(" ")
    assert fields["postal_code"].issue is None
    fields["city"].editor.widget.setFocus()
    find(walk.run, "Shinmachi")
    walk.run.press(KEY.Key_Return)
    assert fields["city"].value() == "SHINMACHI"
    walk.forward()
    check = walk.check()
    walk.write(check.form, "phone", "3-6434-6500")
    walk.forward()
    walk.forward()
    walk.at(Step.SMART_ACCOUNT)
    kept = walk.stored().address
    assert kept is not None
    assert (kept.postal.postal_code, kept.postal.city) == ("107-9999", "SHINMACHI")


def test_another_country_keeps_what_was_typed_under_the_same_name(walk: CompanyWalk) -> None:
    page = walk.go_to_address()
    fields, country = page.form.fields, page.new.address.country
    walk.write(page.form, "postal_code", "107-6227")
    walk.run.until(lambda: fields["street"].value() == "AKASAKA")
    walk.write(page.form, "street2", "Tower 3")

    def go(code: str, names: list[str]) -> None:
        country.editor.set_value(code)
        walk.run.until(lambda: [field.name for field in page.new.address.fields()] == names)
        walk.run.idle()

    go("FR", ["street", "street2", "postal_code", "city"])
    assert fields["street2"].label.source == "Building, floor"
    assert page.new.address.values() == {
        "postal_code": "107-6227",
        "region": "",
        "city": "",
        "street": "",
        "street2": "Tower 3",
    }, "what the code had filled in belongs to Japan"
    go("IT", ["street", "street2", "postal_code", "city", "region"])
    fields["region"].editor.set_value("TO")
    go("US", ["street", "street2", "city", "region", "postal_code"])
    assert fields["region"].value() == ""
    go("IT", ["street", "street2", "postal_code", "city", "region"])
    assert fields["region"].value() == "TO"
    go("JP", ["postal_code", "region", "city", "street", "street2"])
    walk.run.until(lambda: fields["city"].value() == "MINATO")
    assert fields["street2"].value() == "Tower 3"


def test_tab_goes_through_the_fields_of_a_country_in_the_order_they_stand(
    walk: CompanyWalk,
) -> None:
    page = walk.go_to_address()
    page.new.address.country.editor.widget.setFocus()
    passed = []
    for _ in range(6):
        walk.run.press(KEY.Key_Tab)
        passed.append(walk.run.focus.objectName())
    assert passed == ["postal_code", "region", "city", "street", "street2", "confirmed"]


def test_the_guide_numbers_the_fields_of_the_country_that_is_chosen(walk: CompanyWalk) -> None:
    page = walk.go_to_address()
    assert page.form.fields["postal_code"].ring.number == "3"
    page.new.address.country.editor.set_value("FR")
    walk.run.until(lambda: page.form.fields["street"].ring.number == "3")
    assert page.form.fields["postal_code"].ring.number == "5"
    assert [stage.text.source for stage in page.guide()][-1] == "Click Next"


def test_values_can_be_carried_to_cisco_in_words(walk: CompanyWalk) -> None:
    page = walk.go_to_address()
    walk.write_address(page)
    copied = {label.source: value for label, value in page.values_to_copy()}
    assert copied["Country or region"] == "Japan"
    assert copied["Prefecture"] == "TOKYO"
    assert copied["Address 1"] == "9-7-1 AKASAKA"
    window = walk.run.window("onboarding")
    with browser("https") as own:
        window.guide.cisco.setFocus()
        walk.run.type(" ")
    assert own.visited == ["https://rpfa.cloudapps.cisco.com/rpfa/profile/profile_management.do"]
