"""Company information from its first key to its saved state, on the three pages (R7–R11)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.flow import Step
from smartwizard.models import AddressRow, PersonRow
from smartwizard.operations import drafts, profile
from smartwizard.operations.profile import Profile
from smartwizard.ui.page import Page
from smartwizard.ui.wizard import Onboarding
from smartwizard.wizard_pages.address import AddressPage
from smartwizard.wizard_pages.check import CheckPage
from smartwizard.wizard_pages.company import CompanyPage
from tests.ui.running import Running, running
from tests.ui.seated import AKASAKA, RIVOLI, UMEDA, browser, list_company, sit_down, tick, write
from tests.world import Seat

KEY = Qt.Key
VERIFIED = "Company information verified. Click Update again to save it."


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        list_company(program.world, "Clan Blue K.K.", **AKASAKA)
        list_company(program.world, "Clan Blue K.K.", **UMEDA)
        list_company(program.world, "Clan Blue France", **RIVOLI)
        yield program


@pytest.fixture
def seated(run: Running) -> Seat:
    return sit_down(run)


@pytest.fixture
def wizard(run: Running, seated: Seat) -> Onboarding:
    wizard = run.open("onboarding").wizard
    assert isinstance(wizard, Onboarding)
    return wizard


def at(run: Running, wizard: Onboarding, step: Step) -> Page:
    run.until(lambda: getattr(wizard.current(), "step", None) is step)
    run.idle()
    page = wizard.current()
    assert page is not None
    return page


def on_company(run: Running, wizard: Onboarding) -> CompanyPage:
    page = at(run, wizard, Step.COMPANY)
    assert isinstance(page, CompanyPage)
    return page


def on_address(run: Running, wizard: Onboarding) -> AddressPage:
    page = at(run, wizard, Step.ADDRESS)
    assert isinstance(page, AddressPage)
    run.until(lambda: page.new.address.fields())
    run.idle()
    return page


def on_check(run: Running, wizard: Onboarding) -> CheckPage:
    page = at(run, wizard, Step.CHECK)
    assert isinstance(page, CheckPage)
    return page


def forward(run: Running, wizard: Onboarding) -> None:
    wizard.forward_button().setFocus()
    run.press(KEY.Key_Return)


def choose(run: Running, page: CompanyPage, code: str) -> None:
    """Choose an address by its key."""
    button = page.company.choice.button(code)
    button.setFocus()
    run.type(" ")


def search(run: Running, page: CompanyPage, name: str) -> None:
    """Type a company name, and wait for what the directory has of it."""
    write(run, page.form, "company_name", name)
    run.until(lambda: page.company._searched == name)
    run.idle()


def go_to_address(
    run: Running, wizard: Onboarding, company: str = "Mameshiba Trading"
) -> AddressPage:
    page = on_company(run, wizard)
    search(run, page, company)
    assert page.company.is_new(), "nothing is known under this name: a new address remains"
    forward(run, wizard)
    return on_address(run, wizard)


def write_address(run: Running, page: AddressPage) -> None:
    write(run, page.form, "postal_code", "107-6227")
    run.until(lambda: page.form.fields["street"].value())
    write(run, page.form, "street", "9-7-1 AKASAKA")
    tick(run, page.form, "confirmed")


def go_to_check(run: Running, wizard: Onboarding) -> CheckPage:
    write_address(run, go_to_address(run, wizard))
    forward(run, wizard)
    return on_check(run, wizard)


def stored(seated: Seat) -> Profile:
    return seated.call(profile.view)


def told(page: Page) -> list[str]:
    """What stands in the notice on top."""
    return [page.form.notice.banner.accessibleName(), *page.form.notice.sentences()]


def test_a_pair_of_the_directory_is_chosen_by_keys_and_fills_both(
    run: Running, wizard: Onboarding, seated: Seat
) -> None:
    page = on_company(run, wizard)
    search(run, page, "clan")
    offered = [row.text for row in page.company._suggestions._model.rows]
    assert offered == ["Clan Blue France", "Clan Blue K.K.", "Clan Blue K.K."]
    assert "3 company was found. The arrow keys lead to the list." in run.heard
    run.press(KEY.Key_Down, 3)
    run.press(KEY.Key_Return)
    assert page.company.name.value() == "Clan Blue K.K."
    chosen = page.company.chosen()
    assert chosen is not None
    assert chosen.one_line == "3-3-10 UMEDA, OSAKA KITA, OSAKA, 530-0001, JAPAN"
    assert not page.company._suggestions.isVisible()
    assert wizard.current() is page, "Enter took the entry and nothing else"
    forward(run, wizard)
    check = on_check(run, wizard)
    write(run, check.form, "phone", "06-6000-0000")
    forward(run, wizard)
    assert stored(seated).company_name == ""
    forward(run, wizard)
    at(run, wizard, Step.SMART_ACCOUNT)
    kept = stored(seated)
    assert (kept.company_name, kept.phone) == ("Clan Blue K.K.", "+81660000000")
    assert kept.address is not None
    assert kept.address.postal.city == "OSAKA KITA"


def test_esc_takes_the_suggestions_away_and_nothing_else(run: Running, wizard: Onboarding) -> None:
    page = on_company(run, wizard)
    search(run, page, "clan")
    assert page.company._suggestions.isVisible()
    run.press(KEY.Key_Escape)
    assert not page.company._suggestions.isVisible()
    assert wizard.is_open
    assert page.company.name.value() == "clan"
    assert run.focus is page.company.name.editor.widget


def test_another_name_gives_up_the_entry_that_was_chosen(run: Running, wizard: Onboarding) -> None:
    page = on_company(run, wizard)
    search(run, page, "Clan Blue France")
    entry = next(code for code in page.company.choice.codes() if code.startswith("company"))
    choose(run, page, entry)
    assert page.company.chosen() is not None
    search(run, page, "Clan Blue Franceville")
    assert page.company.chosen() is None
    assert entry not in page.company.choice.codes()


def test_a_company_page_that_lacks_something_says_it_and_stays(
    run: Running, wizard: Onboarding
) -> None:
    page = on_company(run, wizard)
    forward(run, wizard)
    assert wizard.current() is page
    sentences = ["Enter the company name.", "Choose an address, or register a new one."]
    assert page.form.notice.sentences() == sentences
    assert run.focus is page.company.name.editor.widget
    search(run, page, "豆柴")
    forward(run, wizard)
    issue = page.company.name.issue
    assert issue is not None
    assert issue.text.values["characters"] == "豆柴"
    assert page.company.name.value() == "豆柴"


def test_kana_is_offered_in_latin_letters(run: Running, wizard: Onboarding) -> None:
    page = on_company(run, wizard)
    search(run, page, "マメシバ")
    field = page.company.name
    assert field._proposal_text.text() == "In Latin letters: Mameshiba"
    field._take.setFocus()
    run.type(" ")
    assert field.value() == "Mameshiba"


def test_the_guides_address_is_typed_with_seven_digits(
    run: Running, wizard: Onboarding, seated: Seat
) -> None:
    page = go_to_address(run, wizard)
    assert page.new.type.value() == "company"
    assert page.new.address.country.value() == "JP"
    write(run, page.form, "postal_code", "１０７６２２７")
    run.until(lambda: page.form.fields["city"].value())
    values = page.new.address.values()
    assert (values["region"], values["city"], values["street"]) == ("TOKYO", "MINATO", "AKASAKA")
    assert page.form.fields["city"]._hint.text() == "Filled in from the code."
    street = page.form.fields["street"].editor.widget
    page.form.fields["city"].editor.widget.setFocus()
    run.press(KEY.Key_Tab)
    assert run.focus is street
    run.type("9-7-1 ")
    assert page.form.fields["street"].value() == "9-7-1 AKASAKA"
    tick(run, page.form, "confirmed")
    forward(run, wizard)
    check = on_check(run, wizard)
    assert page.form.fields["postal_code"].value() == "107-6227", "the stored form is shown back"
    assert check.phone._line.leading == "+81"
    write(run, check.form, "phone", "03-6434-6500")
    forward(run, wizard)
    run.until(lambda: check.update_steps.verified)
    assert told(check)[0] == VERIFIED
    assert check.phone.field.value() == "3-6434-6500"
    dropped = "The leading 0 of the phone number was dropped: it is not dialed after +81."
    assert check.phone.field._hint.text() == dropped
    assert stored(seated).company_name == "", "the first Update stores nothing"
    forward(run, wizard)
    following = at(run, wizard, Step.SMART_ACCOUNT)
    assert told(following)[0] == "Update saved"
    kept = stored(seated)
    assert kept.company_name == "Mameshiba Trading"
    assert kept.phone_shown == "+81 3-6434-6500"
    assert kept.address is not None
    assert kept.address.postal.street == "9-7-1 AKASAKA"
    assert run.seat.me.company_complete


def test_all_errors_of_an_address_are_said_at_once_and_the_first_gets_the_focus(
    run: Running, wizard: Onboarding
) -> None:
    page = go_to_address(run, wizard)
    forward(run, wizard)
    run.until(lambda: page.form.notice.sentences())
    assert page.form.notice.sentences() == [
        "Fill in “Postal code”.",
        "Choose an entry for “Prefecture”.",
        "Choose an entry for “City”.",
        "Fill in “Address 1”.",
        "Tick the box to confirm the new address.",
    ]
    assert run.focus is page.form.fields["postal_code"].editor.widget
    beside = [field.issue for field in page.form.fields.values() if field.issue is not None]
    assert len(beside) == 5


def test_a_code_that_contradicts_the_city_is_refused_and_the_right_one_offered(
    run: Running, wizard: Onboarding
) -> None:
    page = go_to_address(run, wizard)
    region, city = page.form.fields["region"], page.form.fields["city"]
    region.editor.widget.setFocus()
    run.type("osa")
    run.press(KEY.Key_Return)
    assert region.value() == "OSAKA"
    write(run, page.form, "postal_code", "107-6227")
    run.until(lambda: region._proposal_text.text())
    assert region.value() == "OSAKA", "what a person chose stays"
    assert region._proposal_text.text() == "From the postal code: TOKYO"
    assert city.value() == ""
    write(run, page.form, "street", "9-7-1 AKASAKA")
    tick(run, page.form, "confirmed")
    forward(run, wizard)
    run.until(lambda: page.form.notice.sentences())
    contradiction = "Postal code 107-6227 belongs to TOKYO, not to OSAKA."
    assert contradiction in page.form.notice.sentences()
    region._take.setFocus()
    run.type(" ")
    run.until(lambda: city.value() == "MINATO")
    forward(run, wizard)
    on_check(run, wizard)


def test_a_code_newer_than_the_directory_is_confirmed_and_its_city_typed(
    run: Running, wizard: Onboarding, seated: Seat
) -> None:
    page = go_to_address(run, wizard)
    fields = page.form.fields
    write(run, page.form, "postal_code", "107-9999")
    run.until(lambda: "Not in the postal directory" in fields["postal_code"]._hint.text())
    fields["region"].editor.set_value("TOKYO")
    run.idle()
    fields["city"].editor.set_value("MINATO")
    write(run, page.form, "street", "1-1 SHINMACHI")
    tick(run, page.form, "confirmed")
    forward(run, wizard)
    run.until(lambda: page.form.notice.banner.links())
    link = page.form.notice.banner.links()[0]
    assert link.text() == "Use this postal code"
    link.setFocus()
    run.type(" ")
    assert fields["postal_code"].issue is None
    fields["city"].editor.widget.setFocus()
    run.type("Shinmachi")
    run.press(KEY.Key_Return)
    assert fields["city"].value() == "SHINMACHI"
    forward(run, wizard)
    check = on_check(run, wizard)
    write(run, check.form, "phone", "3-6434-6500")
    forward(run, wizard)
    forward(run, wizard)
    at(run, wizard, Step.SMART_ACCOUNT)
    kept = stored(seated).address
    assert kept is not None
    assert (kept.postal.postal_code, kept.postal.city) == ("107-9999", "SHINMACHI")


def test_another_country_keeps_what_was_typed_under_the_same_name(
    run: Running, wizard: Onboarding
) -> None:
    page = go_to_address(run, wizard)
    fields, country = page.form.fields, page.new.address.country
    write(run, page.form, "postal_code", "107-6227")
    run.until(lambda: fields["street"].value() == "AKASAKA")
    write(run, page.form, "street2", "Tower 3")

    def go(code: str, names: list[str]) -> None:
        country.editor.set_value(code)
        run.until(lambda: [field.name for field in page.new.address.fields()] == names)
        run.idle()

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
    fields["region"].editor.set_value("MI")
    go("US", ["street", "street2", "city", "region", "postal_code"])
    assert fields["region"].value() == ""
    go("IT", ["street", "street2", "postal_code", "city", "region"])
    assert fields["region"].value() == "MI"
    go("JP", ["postal_code", "region", "city", "street", "street2"])
    run.until(lambda: fields["city"].value() == "MINATO")
    assert fields["street2"].value() == "Tower 3"


def test_tab_goes_through_the_fields_of_a_country_in_the_order_they_stand(
    run: Running, wizard: Onboarding
) -> None:
    page = go_to_address(run, wizard)
    page.new.address.country.editor.widget.setFocus()
    passed = []
    for _ in range(6):
        run.press(KEY.Key_Tab)
        passed.append(run.focus.objectName())
    assert passed == ["postal_code", "region", "city", "street", "street2", "confirmed"]


def test_the_guide_numbers_the_fields_of_the_country_that_is_chosen(
    run: Running, wizard: Onboarding
) -> None:
    page = go_to_address(run, wizard)
    assert page.form.fields["postal_code"].ring.number == "3"
    page.new.address.country.editor.set_value("FR")
    run.until(lambda: page.form.fields["street"].ring.number == "3")
    assert page.form.fields["postal_code"].ring.number == "5"
    assert [stage.text.source for stage in page.guide()][-1] == "Click Next"


def test_any_edit_returns_to_the_first_update(
    run: Running, wizard: Onboarding, seated: Seat
) -> None:
    check = go_to_check(run, wizard)
    write(run, check.form, "phone", "3-6434-6500")
    forward(run, wizard)
    assert check.update_steps.verified
    write(run, check.form, "phone", "3-6434-6501")
    assert not check.update_steps.verified
    assert told(check)[0] != VERIFIED
    forward(run, wizard)
    assert wizard.current() is check
    assert check.update_steps.verified
    assert stored(seated).phone == ""
    forward(run, wizard)
    at(run, wizard, Step.SMART_ACCOUNT)
    assert stored(seated).phone == "+81364346501"


def test_back_and_another_company_is_verified_anew(
    run: Running, wizard: Onboarding, seated: Seat
) -> None:
    check = go_to_check(run, wizard)
    write(run, check.form, "phone", "3-6434-6500")
    forward(run, wizard)
    wizard.back()
    wizard.back()
    page = on_company(run, wizard)
    assert page.company.name.value() == "Mameshiba Trading"
    search(run, page, "Mameshiba Holdings")
    choose(run, page, "new")
    forward(run, wizard)
    assert on_address(run, wizard).form.fields["street"].value() == "9-7-1 AKASAKA"
    forward(run, wizard)
    check = on_check(run, wizard)
    assert not check.update_steps.verified
    assert check.phone.field.value() == "3-6434-6500"
    forward(run, wizard)
    assert stored(seated).company_name == ""
    forward(run, wizard)
    at(run, wizard, Step.SMART_ACCOUNT)
    assert stored(seated).company_name == "Mameshiba Holdings"


def test_a_verified_page_is_taken_back_before_it_is_left(run: Running, wizard: Onboarding) -> None:
    check = go_to_check(run, wizard)
    write(run, check.form, "phone", "3-6434-6500")
    forward(run, wizard)
    assert check.take_back()
    assert not check.update_steps.verified
    assert run.focus is check.phone.field.editor.widget
    assert not check.take_back(), "from the first step Cancel leaves"


def test_private_use_asks_for_a_home_address(
    run: Running, wizard: Onboarding, seated: Seat
) -> None:
    page = on_company(run, wizard)
    assert "Private Use" in page.company.name._proposal_text.text()
    page.company.name._take.setFocus()
    run.type(" ")
    run.until(lambda: page.company.is_new())
    forward(run, wizard)
    address = on_address(run, wizard)
    assert address.new.type.value() == "home"
    address.new.type.editor.set_value("company")
    write_address(run, address)
    forward(run, wizard)
    assert address.new.type.issue is not None
    address.new.type.editor.set_value("home")
    forward(run, wizard)
    check = on_check(run, wizard)
    write(run, check.form, "phone", "3-6434-6500")
    forward(run, wizard)
    forward(run, wizard)
    at(run, wizard, Step.SMART_ACCOUNT)
    kept = stored(seated)
    assert kept.company_name == "Private Use"
    assert kept.address is not None
    assert kept.address.kind == "home"


def test_a_draft_brings_back_fields_that_appear_later(
    run: Running, wizard: Onboarding, seated: Seat
) -> None:
    typed = {
        "company": {"company_name": "Clan Blue K.K.", "address": "company:2"},
        "address": {"country": "IT", "region": "MI", "street": "Via Dante 15"},
    }
    seated.call(drafts.save, name="onboarding", step="address", answers=typed)
    wizard.draft.take(typed, run.world.clock.now)
    page = on_company(run, wizard)
    run.until(lambda: page.company.chosen() is not None)
    assert page.company.address.value() == "company:2"
    choose(run, page, "new")
    forward(run, wizard)
    address = on_address(run, wizard)
    assert address.new.address.values()["street"] == "Via Dante 15"
    assert address.form.fields["region"].value() == "MI"


def test_a_profile_that_changed_meanwhile_is_shown_before_it_is_saved(
    run: Running, wizard: Onboarding, seated: Seat
) -> None:
    check = go_to_check(run, wizard)
    write(run, check.form, "phone", "3-6434-6500")
    seated.call(
        profile.save_personal,
        version=stored(seated).version,
        first_name="Hanako",
        last_name="Mameshiba",
        preferred_name="Hana",
        country="JP",
    )
    forward(run, wizard)
    run.until(lambda: check.form.notice.banner.links())
    assert "You changed your profile in another window" in check.form.notice.sentences()[0]
    check.form.notice.banner.links()[0].click()
    run.idle()
    assert check.form.notice.sentences() == []
    forward(run, wizard)
    forward(run, wizard)
    at(run, wizard, Step.SMART_ACCOUNT)
    assert stored(seated).phone == "+81364346500"


def test_an_entry_that_is_gone_leads_back_to_the_company(run: Running, wizard: Onboarding) -> None:
    page = on_company(run, wizard)
    search(run, page, "Clan Blue France")
    choose(run, page, next(c for c in page.company.choice.codes() if c.startswith("company")))
    forward(run, wizard)
    check = on_check(run, wizard)
    write(run, check.form, "phone", "01 44 00 00 00")
    with run.world.writing():
        from smartwizard.models import CompanyRow

        CompanyRow.delete().execute()
    forward(run, wizard)
    run.until(lambda: check.form.notice.banner.links())
    assert "no longer in the company directory" in check.form.notice.sentences()[0]
    check.form.notice.banner.links()[0].click()
    on_company(run, wizard)


def test_own_addresses_are_offered_to_their_person_only(run: Running) -> None:
    other = run.world.complete(run.world.person("other@clan.example"))
    seated = run.world.complete(sit_down(run))
    assert other.id != seated.id
    wizard = run.open("onboarding", step="company").wizard
    page = on_company(run, wizard)
    run.until(lambda: page.company.chosen() is not None)
    with run.world.reading():
        own = AddressRow.get(AddressRow.person == seated.id).id
        assert PersonRow.select().count() == 2
    offered = [code for code in page.company.choice.codes() if code.startswith("own")]
    assert offered == [f"own:{own}"]
    assert page.company.name.value() == "Clan Blue"


def test_values_can_be_carried_to_cisco_in_words(run: Running, wizard: Onboarding) -> None:
    page = go_to_address(run, wizard)
    write_address(run, page)
    copied = {label.source: value for label, value in page.values_to_copy()}
    assert copied["Country or region"] == "Japan"
    assert copied["Prefecture"] == "TOKYO"
    assert copied["Address 1"] == "9-7-1 AKASAKA"
    window = run.window("onboarding")
    with browser("https") as own:
        window.guide.cisco.setFocus()
        run.type(" ")
    assert own.visited == ["https://rpfa.cloudapps.cisco.com/rpfa/profile/profile_management.do"]
