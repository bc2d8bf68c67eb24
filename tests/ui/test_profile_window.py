"""The profile: what it shows, Edit, Update and Cancel, and whose it is (S4 1-3)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.models import PersonRow
from smartwizard.operations import profile
from smartwizard.ui.profile import ProfileWindow
from smartwizard.ui.profile_access import AccessSection
from smartwizard.ui.profile_company import CompanySection
from smartwizard.ui.profile_personal import PersonalSection
from tests.ui.running import Running, running
from tests.ui.seated import AKASAKA, list_company, log_in, press, sit_down, tick, write
from tests.world import PASSWORD, Seat

KEY = Qt.Key


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        yield program


@pytest.fixture
def seated(run: Running) -> Seat:
    return sit_down(run)


def opened(run: Running, **wishes: object) -> ProfileWindow:
    window = run.open("profile", **wishes)
    assert isinstance(window, ProfileWindow)
    return window


def personal(window: ProfileWindow) -> PersonalSection:
    section = window.sections.of("personal")
    assert isinstance(section, PersonalSection)
    return section


def words(root: QWidget) -> str:
    """All that is written and shown."""
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def test_the_personal_part_is_edited_and_updated_by_keys(run: Running, seated: Seat) -> None:
    section = personal(opened(run))
    assert "Hanako" in words(section.person)
    press(run, section.person.edit_button)
    editor = section.person.editor
    assert editor is not None
    assert run.focus is editor.form.fields["first_name"].editor.widget
    write(run, editor.form, "preferred_name", "Hana")
    write(run, editor.form, "job_title", "Network lead")
    run.press(KEY.Key_Return)
    run.until(lambda: section.person.editor is None)
    run.until(lambda: "Network lead" in words(section.person))
    assert section.notice.banner.accessibleName() == "Update saved"
    assert "Update saved" in run.heard
    assert run.seat.me.name == "Hana", "the preferred name stands in the rail"
    assert seated.call(profile.view).job_title == "Network lead"
    assert run.focus is section.person.edit_button


def test_cancel_changes_nothing(run: Running, seated: Seat) -> None:
    section = personal(opened(run))
    press(run, section.person.edit_button)
    editor = section.person.editor
    assert editor is not None
    write(run, editor.form, "first_name", "Aiko")
    run.press(KEY.Key_Escape)
    assert section.person.editor is None
    assert "Hanako" in words(section.person)
    assert seated.call(profile.view).first_name == "Hanako"


def test_errors_stand_beside_their_fields_and_what_was_typed_stays(
    run: Running, seated: Seat
) -> None:
    section = personal(opened(run))
    press(run, section.person.edit_button)
    editor = section.person.editor
    assert editor is not None
    write(run, editor.form, "first_name", "豆柴")
    run.press(KEY.Key_Return)
    run.until(editor.form.notice.sentences)
    assert editor.form.notice.sentences() == ["The first name has 豆柴. Use Latin letters."]
    assert editor.form.fields["first_name"].value() == "豆柴"
    assert run.focus is editor.form.fields["first_name"].editor.widget


def test_a_profile_that_changed_meanwhile_is_not_overwritten(run: Running, seated: Seat) -> None:
    section = personal(opened(run))
    press(run, section.person.edit_button)
    editor = section.person.editor
    assert editor is not None
    write(run, editor.form, "job_title", "Network lead")
    seated.call(
        profile.save_personal,
        version=seated.call(profile.view).version,
        first_name="Hanako",
        last_name="Mameshiba",
        preferred_name="Hana",
        country="JP",
    )
    run.press(KEY.Key_Return)
    run.until(editor.form.notice.banner.links)
    assert seated.call(profile.view).job_title == ""
    press(run, editor.form.notice.banner.links()[0])
    run.until(lambda: section.person.editor not in (None, editor))
    fresh = section.person.editor
    assert fresh is not None
    assert fresh.form.fields["preferred_name"].value() == "Hana"


def test_company_information_is_updated_twice_and_cancel_leads_back(
    run: Running, seated: Seat
) -> None:
    list_company(run.world, "Clan Blue K.K.", **AKASAKA)
    section = personal(opened(run, section="company", field="phone"))
    run.until(lambda: section.company.editor is not None)
    editor = section.company.editor
    assert editor is not None
    form = editor.form
    write(run, form, "company_name", "Clan Blue K.K.")
    run.until(lambda: any(c.startswith("company") for c in editor.company.choice.codes()))  # type: ignore[attr-defined]
    form.fields["address"].editor.set_value("company:1")
    write(run, form, "phone", "03-6434-6500")
    press(run, editor.primary)
    run.until(lambda: not form.notice.isHidden())
    verified = "Company information verified. Click Update again to save it."
    assert form.notice.banner.accessibleName() == verified
    assert seated.call(profile.view).company_name == ""
    press(run, editor.cancel)
    assert section.company.editor is editor, "Cancel led back to the first step"
    assert form.notice.isHidden()
    press(run, editor.primary)
    press(run, editor.primary)
    run.until(lambda: section.company.editor is None)
    run.until(lambda: "+81 3-6434-6500" in words(section.company))
    assert section.notice.banner.accessibleName() == "Update saved"
    kept = seated.call(profile.view)
    assert (kept.company_name, kept.company) == ("Clan Blue K.K.", 1)


def test_a_new_address_opens_its_fields_in_the_same_form(run: Running, seated: Seat) -> None:
    section = personal(opened(run, field="company_name"))
    run.until(lambda: section.company.editor is not None)
    editor = section.company.editor
    assert editor is not None
    write(run, editor.form, "company_name", "Mameshiba Trading")
    run.until(lambda: "postal_code" in editor.form.fields)
    run.idle()
    write(run, editor.form, "postal_code", "107-6227")
    run.until(editor.form.fields["street"].value)
    write(run, editor.form, "street", "9-7-1 AKASAKA")
    tick(run, editor.form, "confirmed")
    write(run, editor.form, "phone", "3-6434-6500")
    press(run, editor.primary)
    run.until(lambda: not editor.form.notice.isHidden())
    assert editor.form.notice.sentences() == []
    press(run, editor.primary)
    run.until(lambda: section.company.editor is None)
    address = seated.call(profile.view).address
    assert address is not None
    assert address.one_line.startswith("9-7-1 AKASAKA")


def test_the_last_login_is_shown_with_weekday_and_zone(run: Running, seated: Seat) -> None:
    run.world.clock.advance(days=3)
    log_in(run, run.world.sign_in())
    section = personal(opened(run))
    run.until(lambda: "Last login" in words(section))
    assert "Last login: Friday, November 20, 2026, 10:44 AM (UTC)" in words(section)


def test_a_profile_that_another_system_owns_can_only_be_read(run: Running, seated: Seat) -> None:
    with run.world.writing():
        PersonRow.update(owned_by="the directory of Clan Blue").execute()
    section = personal(opened(run))
    run.until(lambda: not section.owned.isHidden())
    assert "This profile is managed by the directory of Clan Blue" in words(section)
    buttons = (
        section.person.edit_button,
        section.company.edit_button,
        section.email.change_email,
        section.email.change_name,
    )
    assert not any(button.isVisible() for button in buttons)


def test_nobody_and_operators_are_led_where_they_can_go(run: Running) -> None:
    run.world.person()
    window = opened(run)
    run.until(lambda: "Nobody is logged in" in words(window.nobody))
    run.stand_still()
    press(run, window.log_in)
    assert run.wanted[-1] == ("sign_in", {})
    log_in(run, run.world.operator())
    run.until(lambda: "The operator's login has no profile" in words(window.nobody))
    press(run, window.log_in)
    assert run.wanted[-1] == ("preferences", {})


def test_what_one_person_typed_is_not_shown_to_the_next(run: Running, seated: Seat) -> None:
    section = personal(opened(run))
    press(run, section.person.edit_button)
    editor = section.person.editor
    assert editor is not None
    write(run, editor.form, "job_title", "Network lead")
    log_in(run, run.world.person("aiko@clan.example", first_name="Aiko"))
    run.until(lambda: "Aiko" in words(section.person))
    assert section.person.editor is None


def test_company_and_access_show_what_there_is(run: Running) -> None:
    run.world.complete(sit_down(run))
    window = opened(run, section="company")
    company = window.sections.of("company")
    assert isinstance(company, CompanySection)
    run.until(lambda: "LOUVRE" in words(company.addresses))
    assert "In use" in words(company.addresses)
    assert not company.no_accounts.isHidden()
    run.stand_still()
    window.rail.entry("access").setFocus()  # type: ignore[union-attr]
    run.press(KEY.Key_Return)
    access = window.sections.of("access")
    assert isinstance(access, AccessSection)
    run.until(lambda: "You have no role on a Smart Account yet" in words(access))
    window.rail.entry("requests").setFocus()  # type: ignore[union-attr]
    run.press(KEY.Key_Return)
    asked = window.sections.of("requests")
    run.until(lambda: "You have sent no request yet" in words(asked))


def test_the_password_is_changed_and_forgotten(run: Running, seated: Seat) -> None:
    window = opened(run, section="password")
    form = window.sections.of("password").form  # type: ignore[attr-defined]
    write(run, form.form, "old_password", "wrong")
    write(run, form.form, "password", "Another-Horse-9!")
    press(run, form.primary)
    run.until(form.form.notice.sentences)
    assert form.form.notice.sentences() == ["The current password does not match."]
    write(run, form.form, "old_password", PASSWORD)
    press(run, form.primary)
    run.until(lambda: not form.form.notice.sentences() and not form.form.notice.isHidden())
    assert form.form.notice.banner.accessibleName().startswith("The password is changed.")
    assert form.form.values() == {"old_password": "", "password": ""}
    assert run.world.sign_in(password="Another-Horse-9!").id == seated.id
    assert run.world.mails(kind="password_changed")
