"""Request a Smart Account for a customer: the guide's six steps, review, drafts (S2, R23)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.operations import drafts, requests
from smartwizard.operations.customer_requests import send
from smartwizard.operations.requesting.customer_form import CustomerForm
from smartwizard.ui.customer_request import CustomerRequestWindow
from smartwizard.ui.customer_review import ReviewDialog
from smartwizard.ui.language import LANGUAGE
from tests.operations.customers import FORM, GAIA, KEN, MARIO, USERS
from tests.ui.deciding import Office, answer, button, office, press, shown, shows, texts
from tests.ui.seated import browser, write
from tests.world import Seat

KEY = Qt.Key
ONE_LINE = f"{KEN}, {GAIA}"
FIELDS = {
    "account_name": "Rossi Group",
    "customer_email": MARIO,
    "domain": "rossi.example",
    "note": FORM["note"],
    "users": ONE_LINE,
    "users_note": FORM["users_note"],
}


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home") as made:
        yield made


@pytest.fixture
def gaia(desk: Office) -> Seat:
    """Who asks for customers."""
    return desk.clan.member(GAIA, "Gaia Partner")


def opened(desk: Office, seat: Seat | None, **wishes: object) -> CustomerRequestWindow:
    desk.sit(seat)
    window = desk.run.open("customer_request", **wishes)
    assert isinstance(window, CustomerRequestWindow)
    return window


def fill(desk: Office, window: CustomerRequestWindow, **changed: str) -> None:
    for name, value in {**FIELDS, **changed}.items():
        write(desk.run, window.form.form, name, value)


def reviewed(desk: Office, window: CustomerRequestWindow) -> ReviewDialog:
    """Press Submit Request of the form."""
    press(desk, window.sheet, "submit_request")
    desk.run.until(lambda: isinstance(QApplication.activeModalWidget(), ReviewDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReviewDialog)
    desk.run.qtbot.waitActive(dialog)
    return dialog


def submit(desk: Office, dialog: ReviewDialog) -> None:
    """Press Submit Request of the review."""
    dialog.accept_button.click()
    desk.run.idle()


def sent_by(seat: Seat) -> list[str]:
    return [row.number for row in seat.call(requests.mine).rows]


def test_the_six_steps_of_the_guide_in_italian(desk: Office, gaia: Seat) -> None:
    desk.sit(gaia)
    LANGUAGE.use("it")
    profile = desk.run.open("profile", section="access")
    press(desk, profile.sections.of("access"), "request_account")
    answer(desk, "customer")
    window = desk.run.window("customer_request")
    window.activateWindow()
    desk.run.until(window.isActiveWindow)
    panel = window.guide.panel
    assert (panel.total(), panel.current()) == (6, 3)
    assert window.windowTitle() == "Richiedi uno Smart Account per un cliente"
    assert {
        "Indica il nome account e il cliente", "Aggiungi utenti all'account", "Nome account",
        "E-mail del cliente", "Dominio account", "Nota per il cliente",
        "Indirizzi e-mail degli utenti", "Nota per gli utenti aggiunti",
    } <= set(texts(window))  # fmt: skip
    fill(desk, window)
    window.form.language.editor.set_value("it")
    desk.run.until(lambda: shows(window, "rossi.example è il dominio dell'e-mail"[:22]))
    button(window, "submit_request").setFocus()
    assert panel.current() == 4
    assert sent_by(gaia) == []
    dialog = reviewed(desk, window)
    assert dialog.windowTitle() == "Rivedi richiesta"
    assert dialog.accept_button.text() == "Invia richiesta"
    assert {"Rossi Group", MARIO, FORM["note"], USERS, FORM["users_note"]} <= set(texts(dialog))
    assert sent_by(gaia) == [], "the review comes first"
    submit(desk, dialog)
    desk.run.until(lambda: sent_by(gaia))
    (number,) = sent_by(gaia)
    desk.run.until(lambda: "Richiesta dello Smart Account completata" in texts(window))
    assert "Richiesta dello Smart Account completata" in desk.run.heard
    assert shows(window, "Lo Smart Account provvisorio «Rossi Group» esiste")
    assert shows(window, number)
    assert panel.current() == 6
    (mail,) = desk.clan.mails(MARIO, "customer_offer")
    assert (mail.language, mail.link) == ("it", f"smartwizard://approvals/{number}")
    press(desk, window, "your_requests")
    listed = desk.run.window("profile").sections.of("requests").list
    desk.run.until(lambda: listed.model.rows)
    assert [row.number for row in listed.model.rows] == [number]


def test_everything_wrong_stands_at_its_field_and_stays(desk: Office, gaia: Seat) -> None:
    window = opened(desk, gaia)
    fill(desk, window, account_name="", users="")
    window.form.users.editor.set_value("ken\nok@rossi.example\nluca")
    press(desk, window.sheet, "submit_request")
    assert window.form.form.notice.sentences() == [
        "Enter the account name.",
        "Line 1, “ken”: Enter the email address in the form name@example.com.",
        "Line 3, “luca”: Enter the email address in the form name@example.com.",
    ]
    assert desk.run.focus is window.form.name.editor.widget
    assert window.form.users.value() == "ken\nok@rossi.example\nluca"
    assert QApplication.activeModalWidget() is None


def test_the_domain_begins_as_that_of_the_address_and_is_judged_at_each_key(
    desk: Office, gaia: Seat
) -> None:
    window = opened(desk, gaia)
    write(desk.run, window.form.form, "customer_email", MARIO)
    desk.run.press(KEY.Key_Tab)
    desk.run.until(lambda: window.form.domain.value() == "rossi.example")
    desk.run.until(lambda: shows(window, "is the domain of the customer's email address."))
    write(desk.run, window.form.form, "domain", "shop.rossi.example")
    desk.run.until(lambda: shows(window, "shop.rossi.example adds a prefix to rossi.example"))
    write(desk.run, window.form.form, "customer_email", "mario@bianchi.example")
    desk.run.until(lambda: shows(window, "The domain must be bianchi.example"))
    window.form.verdict.way_out.click()
    desk.run.until(lambda: shows(window, "When the customer accepts, the registry operator"))
    assert window.form.values().different


def test_a_group_is_changed_from_the_review_and_nothing_is_lost(desk: Office, gaia: Seat) -> None:
    window = opened(desk, gaia)
    fill(desk, window, customer_email="info@rossi.example")
    dialog = reviewed(desk, window)
    assert shows(dialog, "Several people may read")
    dialog._change("users")
    window.activateWindow()
    desk.run.until(lambda: desk.run.focus is window.form.users.editor.widget)
    assert window.form.note.value() == FORM["note"]
    again = reviewed(desk, window)
    submit(desk, again)
    desk.run.until(lambda: sent_by(gaia))


def test_double_presses_send_once(desk: Office, gaia: Seat) -> None:
    window = opened(desk, gaia)
    fill(desk, window)
    window.form.submit.click()
    window.form.submit.click()
    desk.run.until(lambda: isinstance(QApplication.activeModalWidget(), ReviewDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReviewDialog)
    dialog.accept_button.click()
    dialog.accept_button.click()
    desk.run.until(lambda: shown(window.sheet.sent))
    assert len(sent_by(gaia)) == 1
    assert window.form.typed() == {}


def test_what_the_registry_refuses_in_the_review_is_said_there(desk: Office, gaia: Seat) -> None:
    window = opened(desk, gaia)
    fill(desk, window)
    dialog = reviewed(desk, window)
    desk.clan.open(desk.clan.member(KEN, "Ken Rossi"), "rossi.example", "Another")
    submit(desk, dialog)
    assert shows(dialog, "An Account Already Exists at this Domain.")
    dialog.close()
    assert sent_by(gaia) == []


def test_an_incomplete_profile_leads_there_and_back(desk: Office) -> None:
    bare = desk.clan.person("nina@partner.example")
    window = opened(desk, bare)
    desk.run.until(lambda: shown(window.sheet.lacking))
    desk.run.stand_still()
    window.sheet.lacking.links()[0].click()
    assert desk.run.wanted[-1] == (
        "profile", {"section": "personal", "field": "company_name", "back": "customer_request"},
    )  # fmt: skip


def test_a_draft_is_kept_and_offered_the_next_time(desk: Office, gaia: Seat) -> None:
    window = opened(desk, gaia)
    fill(desk, window)
    desk.run.until(lambda: gaia.call(drafts.load, name="customer_request"))
    desk.run.program.windows.pop("customer_request").hide()
    again = opened(desk, gaia)
    answer(desk, "resume")
    assert again.form.typed() == FIELDS
    window.deleteLater()


def test_what_one_person_typed_is_not_shown_to_the_next(desk: Office, gaia: Seat) -> None:
    window = opened(desk, gaia)
    fill(desk, window)
    desk.sit(desk.clan.member(KEN, "Ken Rossi"))
    assert window.form.typed() == {}


def test_nobody_is_led_to_the_login(desk: Office) -> None:
    window = opened(desk, None)
    desk.run.until(lambda: shown(window.sheet.gone))
    desk.run.stand_still()
    press(desk, window, "log_in")
    assert desk.run.wanted[-1] == ("sign_in", {})


def test_an_expired_request_begins_again_with_its_values(desk: Office, gaia: Seat) -> None:
    number = gaia.call(send, form=CustomerForm(**FORM)).row.number  # type: ignore[arg-type]
    desk.clan.clock.advance(days=91)
    desk.sit(desk.clan.again(gaia))
    request = desk.run.open("request", number=number)
    assert shows(request, "This request expired on")
    press(desk, request, "again")
    window = desk.run.window("customer_request")
    desk.run.until(lambda: window.form.name.value() == "Rossi Group")
    assert window.form.values() == CustomerForm(**FORM)  # type: ignore[arg-type]


def test_the_address_is_corrected_from_the_request(desk: Office, gaia: Seat) -> None:
    number = gaia.call(send, form=CustomerForm(**FORM)).row.number  # type: ignore[arg-type]
    desk.sit(gaia)
    request = desk.run.open("request", number=number)
    assert shows(request, "A provisional Smart Account exists.")
    press(desk, request, "correct")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    write(desk.run, dialog.form, "customer_email", "mario@bianchi.example")  # type: ignore[attr-defined]
    dialog.accept_button.click()  # type: ignore[attr-defined]
    desk.run.idle()
    assert shows(dialog, "The domain must be bianchi.example")
    write(desk.run, dialog.form, "customer_email", KEN)  # type: ignore[attr-defined]
    dialog.accept_button.click()  # type: ignore[attr-defined]
    desk.run.until(lambda: shows(request, "The request was sent to the other address."))
    assert desk.clan.mails(KEN, "customer_offer")
    desk.run.until(lambda: shows(request, KEN))


def test_everything_can_be_carried_to_cisco(desk: Office, gaia: Seat) -> None:
    window = opened(desk, gaia)
    fill(desk, window)
    window.guide.panel.copy_all.click()
    copied = QGuiApplication.clipboard().text()
    assert f"Customer Email: {MARIO}" in copied
    assert f"Note to added users: {FORM['users_note']}" in copied
    with browser("https") as visited:
        window.guide.panel.cisco.click()
        desk.run.until(lambda: visited.visited)
