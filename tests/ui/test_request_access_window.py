"""Request access to an existing Smart Account: two phases, every outcome, drafts (S0, S1, R27)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.operations import drafts, mailbox, requests
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_access import RequestAccessWindow
from tests.operations.clan import NOTE
from tests.ui.deciding import Office, answer, button, office, press, shown, shows, texts
from tests.ui.seated import browser, write
from tests.world import Seat

KEY = Qt.Key
WHY = "Nous commandons les licences du bureau de Lyon."


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home") as made:
        yield made


@pytest.fixture
def claire(desk: Office) -> Seat:
    """Somebody of the domain whose profile is complete; Hanako administers the account."""
    desk.administrator()
    return desk.clan.member("claire@clan.example", "Claire Martin")


def opened(desk: Office, seat: Seat | None, **wishes: object) -> RequestAccessWindow:
    desk.sit(seat)
    window = desk.run.open("request_access", **wishes)
    assert isinstance(window, RequestAccessWindow)
    return window


def look_up(desk: Office, window: RequestAccessWindow, identifier: str) -> None:
    """Type an identifier and press Enter."""
    write(desk.run, window.form.form, "identifier", identifier)
    desk.run.press(KEY.Key_Return)


def sent_by(seat: Seat) -> list[str]:
    return [row.number for row in seat.call(requests.mine).rows]


def test_the_way_of_the_guide_in_french_from_the_profile_to_the_list(
    desk: Office, claire: Seat
) -> None:
    LANGUAGE.use("fr")
    desk.sit(claire)
    LANGUAGE.use("fr")
    profile = desk.run.open("profile", section="access")
    press(desk, profile.sections.of("access"), "request_access")
    window = desk.run.window("request_access")
    assert window.windowTitle() == "Demander l'accès à un compte Smart existant"
    assert {"Votre profil", "Claire Martin", "ID Cisco", "claire@clan.example"} <= set(
        texts(window)
    )
    assert not shown(window.form.reason), "the second phase comes after the look-up"
    look_up(desk, window, "clan.example")
    assert {"Nom du compte", "Clan Blue", "Type de compte", "Compte Smart client"} <= set(
        texts(window)
    )
    assert desk.run.focus is window.form.reason.editor.widget
    write(desk.run, window.form.form, "reason", WHY)
    assert button(window, "send_request").text() == "Envoyer la demande"
    press(desk, window, "send_request")
    (number,) = sent_by(claire)
    assert "Demande d'accès envoyée" in texts(window)
    assert "Demande d'accès envoyée" in desk.run.heard
    assert number in texts(window)
    press(desk, window, "your_requests")
    listed = desk.run.window("profile").sections.of("requests").list
    desk.run.until(lambda: listed.model.rows)
    assert "Vos demandes d'accès" in texts(desk.run.window("profile"))
    assert [row.number for row in listed.model.rows] == [number]
    assert {mail.kind for mail in desk.clan.mails("hanako@clan.example")} >= {
        "access_requested_approver"
    }


def test_each_key_of_the_reason_is_counted_and_said_at_rest(desk: Office, claire: Seat) -> None:
    window = opened(desk, claire)
    look_up(desk, window, "clan.example")
    note = window.form.reason._note
    assert note.text() == "10 more characters needed"
    desk.run.heard.clear()
    write(desk.run, window.form.form, "reason", "Tokyo")
    assert note.text() == "5 more characters needed"
    assert not desk.run.heard, "not at each key"
    desk.run.until(lambda: "5 more characters needed" in desk.run.heard)
    write(desk.run, window.form.form, "reason", "x" * 40)
    assert note.text() == "960 characters left"


def test_a_short_reason_is_refused_at_its_field_and_stays(desk: Office, claire: Seat) -> None:
    window = opened(desk, claire)
    look_up(desk, window, "clan.example")
    write(desk.run, window.form.form, "reason", "Tokyo")
    press(desk, window, "send_request")
    assert window.form.form.notice.sentences() == [
        "“Reason For Request” needs at least 10 characters; it has 5."
    ]
    assert window.form.reason.value() == "Tokyo"
    assert sent_by(claire) == []


def test_an_unknown_identifier_leads_on(desk: Office, claire: Seat) -> None:
    window = opened(desk, claire)
    look_up(desk, window, "clan.test.example")
    assert "No Smart Account found" in texts(window)
    assert not shown(window.form.submit)
    desk.run.stand_still()
    assert desk.run.focus is window.form.found.note.links()[0]
    desk.run.press(KEY.Key_Return)
    assert desk.run.wanted[-1][0] == "onboarding"


def test_nothing_typed_is_said_as_such(desk: Office, claire: Seat) -> None:
    window = opened(desk, claire)
    press(desk, window, "look_up")
    assert window.form.form.notice.sentences() == ["Fill in “Account Domain Identifier”."]


def test_the_look_ups_of_an_hour_end_with_the_time_of_the_next(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with office(qtbot, qapp, tmp_path / "home", look_ups=1) as desk:
        desk.administrator()
        window = opened(desk, desk.clan.member("claire@clan.example", "Claire Martin"))
        look_up(desk, window, "one.example")
        look_up(desk, window, "two.example")
        (sentence,) = window.form.form.notice.sentences()
        assert sentence.startswith("You have looked up 1 account domain identifier within an hour")
        assert "11:44 AM" in sentence


def test_access_that_is_held_is_shown_and_more_can_be_asked_for(desk: Office, claire: Seat) -> None:
    desk.clan.divide("clan.example", "Licenses")
    desk.clan.grant(claire, "clan.example", "account_user")
    window = opened(desk, claire)
    look_up(desk, window, "clan.example")
    assert "Smart Account User: Entire Smart Account" in texts(window)
    assert shown(window.form.submit)


def test_virtual_accounts_are_named_by_keys(desk: Office, claire: Seat) -> None:
    inside = desk.clan.divide("clan.example", "Licenses")
    window = opened(desk, claire)
    look_up(desk, window, "clan.example")
    desk.tab_to(window.form.form.fields[f"virtual_{inside}"].editor.widget)
    desk.run.type(" ")
    write(desk.run, window.form.form, "reason", WHY)
    press(desk, window, "send_request")
    (row,) = claire.call(requests.mine).rows
    assert row.kind == "virtual_access"
    assert claire.call(requests.get, number=row.number).asked.virtual_accounts == ("Licenses",)


def test_who_administers_the_account_is_led_there(desk: Office) -> None:
    window = opened(desk, desk.administrator())
    look_up(desk, window, "clan.example")
    assert "You have all access already" in texts(window)
    desk.run.stand_still()
    desk.run.press(KEY.Key_Return)
    assert desk.run.wanted[-1] == ("account", {})


def test_an_open_request_is_opened_or_reminded_of(desk: Office, claire: Seat) -> None:
    number = desk.clan.ask_access(claire, "clan.example")
    window = opened(desk, claire, identifier="clan.example")
    desk.run.until(lambda: "Your request is still open" in texts(window))
    window.form.found.note.links()[1].click()
    desk.run.idle()
    assert "The reminder was sent." in desk.run.heard
    window.form.found.note.links()[1].click()
    desk.run.idle()
    assert shows(window, "A reminder was already sent.")
    desk.run.stand_still()
    window.form.found.note.links()[0].click()
    assert desk.run.wanted[-1] == ("request", {"number": number})


def test_an_account_that_nobody_administers_says_what_happens(desk: Office) -> None:
    hanako = desk.administrator()
    claire = desk.clan.member("claire@clan.example", "Claire Martin")
    desk.clan.lock_out(hanako)
    window = opened(desk, claire, identifier="clan.example")
    desk.run.until(lambda: shows(window, "Nobody administers it now."))
    write(desk.run, window.form.form, "reason", WHY)
    press(desk, window, "send_request")
    assert "Access Request Sent" in texts(window)
    assert shows(window, "Nobody yet: the registry operator names an administrator first")


def test_an_incomplete_profile_leads_there_and_back(desk: Office) -> None:
    desk.administrator()
    emi = desk.clan.person("emi@clan.example", first_name="Emi", last_name="Kuroda")
    window = opened(desk, emi)
    assert "Your company phone is missing" in str(texts(window))
    desk.run.until(lambda: window.sheet.profile.lacking.links())
    window.sheet.profile.lacking.links()[2].click()
    profile = desk.run.window("profile")
    personal = profile.sections.of("personal")
    desk.run.until(lambda: personal.company.editor is not None)
    desk.clan.settle_in(emi.id)
    personal.saved.emit()
    desk.run.until(window.isActiveWindow)
    window.reload()
    desk.run.idle()
    assert not shown(window.sheet.profile.lacking)
    assert shows(window, "+81 3-6434-6500")


def test_what_was_typed_is_kept_and_offered(desk: Office, claire: Seat) -> None:
    window = opened(desk, claire)
    look_up(desk, window, "clan.example")
    write(desk.run, window.form.form, "reason", WHY)
    desk.run.until(lambda: (kept := claire.call(drafts.load, name="request_access")) and kept)
    window.close()
    del desk.run.program.windows["request_access"]
    again = opened(desk, claire)
    answer(desk, "resume")
    assert again.form.identifier.value() == "clan.example"
    assert again.form.reason.value() == WHY
    again.activateWindow()
    desk.run.until(again.isActiveWindow)
    look_up(desk, again, "clan.example")
    press(desk, again, "send_request")
    assert claire.call(drafts.load, name="request_access") is None
    window.deleteLater()


def test_what_one_person_typed_is_not_shown_to_the_next(desk: Office, claire: Seat) -> None:
    window = opened(desk, claire)
    look_up(desk, window, "clan.example")
    write(desk.run, window.form.form, "reason", WHY)
    desk.sit(desk.clan.member("kenji@clan.example", "Kenji Onodera"))
    assert window.form.typed() == {}
    assert not shown(window.form.reason)


def test_nobody_is_led_to_the_login(desk: Office) -> None:
    window = opened(desk, None)
    desk.run.until(lambda: shown(window.sheet.gone))
    desk.run.stand_still()
    press(desk, window, "log_in")
    assert desk.run.wanted[-1] == ("sign_in", {})


def test_the_guide_follows_and_everything_can_be_carried_to_cisco(
    desk: Office, claire: Seat
) -> None:
    window = opened(desk, claire)
    panel = window.guide.panel
    assert (panel.total(), panel.current()) == (5, 1)
    look_up(desk, window, "clan.example")
    assert panel.current() == 4
    write(desk.run, window.form.form, "reason", WHY)
    panel.copy_all.click()
    copied = QGuiApplication.clipboard().text()
    assert "Account Domain Identifier: clan.example" in copied
    assert f"Reason For Request: {WHY}" in copied
    assert "Cisco ID: claire" in copied
    with browser("https") as visited:
        panel.cisco.click()
        desk.run.until(lambda: visited.visited)
    press(desk, window, "send_request")
    assert (panel.total(), panel.current()) == (3, 2)


def test_the_note_to_an_account_that_exists_becomes_the_reason(desk: Office, claire: Seat) -> None:
    window = opened(desk, claire, identifier="clan.example", reason=NOTE)
    desk.run.until(lambda: shown(window.form.reason))
    assert window.form.reason.value() == NOTE


def test_a_domain_that_is_taken_leads_to_a_request_with_the_note_kept(
    desk: Office, claire: Seat
) -> None:
    desk.sit(claire)
    onboarding = desk.run.open("onboarding", step="smart_account")
    page = onboarding.wizard.current()
    desk.run.until(lambda: shown(page.verdict.way_out))
    assert page.verdict.way_out.text() == "Request Access to an Existing Account"
    page.note.editor.set_value(NOTE)
    page.verdict.way_out.click()
    window = desk.run.window("request_access")
    desk.run.until(lambda: shown(window.form.reason))
    assert (window.form.identifier.value(), window.form.reason.value()) == ("clan.example", NOTE)
    onboarding.hide()


def test_the_accounts_of_ones_domain_lead_to_a_request(desk: Office, claire: Seat) -> None:
    desk.sit(claire)
    company = desk.run.open("profile", section="company").sections.of("company")
    desk.run.until(lambda: shows(company, "“Clan Blue” already exists at clan.example."))
    desk.run.stand_still()
    press(desk, company.matches, "request_clan.example")
    assert desk.run.wanted[-1] == ("request_access", {"identifier": "clan.example"})


def test_a_decision_is_read_in_the_language_of_who_asked(desk: Office) -> None:
    hanako = desk.administrator()
    claire = desk.clan.person(
        "claire@clan.example", first_name="Claire", last_name="Martin", language="fr"
    )
    desk.clan.settle_in(claire.id)
    number = desk.clan.ask_access(claire, "clan.example")
    desk.sit(hanako)
    window = desk.run.open("request", number=number)
    form = window.body.form
    form.choices.button("decline").click()
    form.reasons.code.editor.set_value("no_need")
    form.submit.click()
    desk.run.until(lambda: desk.status(number) == "declined")
    desk.clan.clock.advance(minutes=1)
    (mail,) = desk.clan.mails("claire@clan.example", "access_declined")
    text = claire.call(mailbox.read, id=mail.id).text
    assert "Motif du refus" in text
    assert "It is not needed" not in text, "the common reason is said in French"
    desk.sit(claire)
    LANGUAGE.use("fr")
    desk.run.open("request", number=number)
    assert any("Motif du refus" in line for line in window.body.outcome.sentences())


def test_a_refusal_names_what_can_be_put_right(desk: Office, claire: Seat) -> None:
    window = opened(desk, claire, identifier="not a domain")
    desk.run.until(lambda: window.form.form.notice.sentences())
    assert window.form.identifier.issue is not None
