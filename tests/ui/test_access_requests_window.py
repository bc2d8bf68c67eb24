"""The request window for access and invitations: said, granted, answered (R28, R29, R58)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.operations import access, invitations, requests
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.home import HomeWindow
from smartwizard.ui.request import RequestWindow
from smartwizard.ui.request_body import RequestBody
from tests.operations.clan import NOTE
from tests.ui.deciding import Office, answer, office, press, shown, shows, texts
from tests.ui.seated import write
from tests.world import Seat


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home") as made:
        yield made


@pytest.fixture
def hanako(desk: Office) -> Seat:
    return desk.administrator()


@pytest.fixture
def claire(desk: Office, hanako: Seat) -> Seat:
    return desk.clan.member("claire@clan.example", "Claire Martin")


def look(desk: Office, seat: Seat, number: str) -> tuple[RequestWindow, RequestBody]:
    desk.sit(seat)
    window: RequestWindow = desk.run.open("request", number=number)
    desk.run.until(lambda: window.body is not None)
    assert window.body is not None
    return window, window.body


def invite(desk: Office, hanako: Seat, email: str, role: str = "account_user") -> str:
    sent = hanako.call(invitations.invite, account_id=1, email=email, role=role)
    return sent.row.number


def dialog(desk: Office) -> FormDialog:
    found = desk.run.focus.window()
    assert isinstance(found, FormDialog)
    return found


def test_who_asked_reads_what_was_asked_and_what_can_be_done(desk: Office, claire: Seat) -> None:
    number = desk.clan.ask_access(claire, "clan.example")
    window, body = look(desk, claire, number)
    said = texts(window)
    assert {"Access Request Pending", number, "Access request", "Clan Blue", NOTE} <= set(said)
    assert "Headquarters" not in said, "no more is told of an account that is there"
    buttons = window.sheet.buttons
    for name in ("remind", "edit_note", "withdraw"):
        assert shown(buttons.button(name))
    assert not shown(body.form)
    press(desk, window, "remind")
    assert "The reminder was sent." in desk.run.heard
    assert shows(body, "Reminder sent")


def test_the_note_is_edited_and_the_former_one_stays_in_sight(desk: Office, claire: Seat) -> None:
    number = desk.clan.ask_access(claire, "clan.example")
    window, body = look(desk, claire, number)
    press(desk, window, "edit_note")
    note = dialog(desk)
    write(desk.run, note.form, "note", "short")
    note.accept_button.click()
    desk.run.idle()
    assert note.form.notice.sentences() == [
        "“Reason For Request” needs at least 10 characters; it has 5."
    ]
    write(desk.run, note.form, "note", "We order the licenses of Paris.")
    note.accept_button.click()
    desk.run.idle()
    assert claire.call(requests.get, number=number).row.note == "We order the licenses of Paris."
    assert shows(body, f"“{NOTE}”")


def test_a_decider_grants_a_role_and_its_place(desk: Office, hanako: Seat, claire: Seat) -> None:
    inside = desk.clan.divide("clan.example", "Licenses")
    number = desk.clan.ask_access(claire, "clan.example", inside)
    window, body = look(desk, hanako, number)
    assert not shown(body.checks.verdict), "no domain is judged"
    form = body.form
    form.choices.button("approve").click()
    assert form.grants is not None
    assert form.grants.role.value() == "virtual_user", "the least is chosen"
    assert form.grants.inside[inside].value() == "yes", "where it was asked for"
    form.grants.role.editor.set_value("virtual_administrator")
    form.submit.click()
    desk.run.until(lambda: desk.status(number) == "approved")
    (role,) = claire.call(access.held)
    assert (role.role, role.virtual_account) == ("virtual_administrator", "Licenses")
    desk.run.until(lambda: shows(window, "Virtual Account Administrator: Licenses"))


def test_what_was_granted_is_revoked_with_a_common_reason(
    desk: Office, hanako: Seat, claire: Seat
) -> None:
    number = desk.clan.ask_access(claire, "clan.example")
    desk.clan.approve(hanako, number)
    desk.clan.clock.advance(seconds=10)
    window, _ = look(desk, hanako, number)
    press(desk, window, "revoke")
    revoke = dialog(desk)
    assert shows(revoke, "Virtual Account User: DEFAULT")
    revoke.form.fields["reason_code"].editor.set_value("left")
    revoke.accept_button.click()
    desk.run.until(lambda: claire.call(access.held) == ())
    (mail,) = desk.clan.mails("claire@clan.example", "access_revoked")
    assert mail.values["canned"]


def test_the_operator_reads_whose_decision_it_is(desk: Office, claire: Seat) -> None:
    number = desk.clan.ask_access(claire, "clan.example")
    _, body = look(desk, desk.clan.operator(), number)
    assert shows(body.form, "Only administrators of the Smart Account decide this request.")


def test_a_declined_request_is_sent_again_from_its_old_values(
    desk: Office, hanako: Seat, claire: Seat
) -> None:
    number = desk.clan.ask_access(claire, "clan.example")
    desk.clan.decline(hanako, number)
    window, _ = look(desk, claire, number)
    press(desk, window, "again")
    asking = desk.run.window("request_access")
    desk.run.until(lambda: shown(asking.form.reason))
    assert asking.form.identifier.value() == "clan.example"
    assert asking.form.reason.value() == NOTE


def test_an_invitation_waits_on_the_home_page_and_is_accepted(
    desk: Office, hanako: Seat, claire: Seat
) -> None:
    number = invite(desk, hanako, "claire@clan.example")
    desk.sit(claire)
    home: HomeWindow = desk.run.open("home")
    desk.run.until(lambda: shows(home, "Invitation to the Smart Account “Clan Blue”"))
    press(desk, home, number)
    window: RequestWindow = desk.run.window("request")
    body = window.body
    assert body is not None
    assert {"Invitation", "Smart Account User", "Invited by", "Hanako Mameshiba"} <= set(
        texts(window)
    )
    choices = body.form.choices
    assert (choices.button("approve").text(), choices.button("decline").text()) == (
        *("Accept", "Decline"),
    )
    choices.button("approve").click()
    body.form.submit.click()
    desk.run.until(lambda: desk.status(number) == "approved")
    desk.run.until(lambda: "Accepted" in texts(window))
    desk.run.until(lambda: shows(window, "Claire Martin accepted this invitation on"))
    assert [role.role for role in claire.call(access.held)] == ["account_user"]


def test_an_invitation_is_declined_in_ones_own_words(
    desk: Office, hanako: Seat, claire: Seat
) -> None:
    number = invite(desk, hanako, "claire@clan.example")
    _, body = look(desk, claire, number)
    body.form.choices.button("decline").click()
    assert not shown(body.form.reasons.code), "common reasons are those of requests"
    write(desk.run, body.form.form, "reason", "Kenji does this now.")
    body.form.submit.click()
    desk.run.until(lambda: desk.status(number) == "declined")
    assert desk.clan.mails("hanako@clan.example", "invitation_declined")


def test_who_invited_takes_it_back(desk: Office, hanako: Seat, claire: Seat) -> None:
    number = invite(desk, hanako, "claire@clan.example")
    window, body = look(desk, hanako, number)
    assert not shown(body.form)
    assert window.sheet.buttons.button("withdraw").text() == "Take back"
    press(desk, window, "withdraw")
    answer(desk, "withdraw")
    desk.run.until(lambda: desk.status(number) == "withdrawn")
    desk.run.until(lambda: "Taken back" in texts(window))


def test_who_is_invited_without_an_account_makes_one_and_comes_back(
    desk: Office, hanako: Seat
) -> None:
    number = invite(desk, hanako, "emi@clan.example")
    desk.sit(None)
    window: RequestWindow = desk.run.open("request", number=number)
    desk.run.until(lambda: shown(window.sheet.gone))
    assert shown(window.sheet.register)
    emi = desk.clan.person("emi@clan.example", first_name="Emi", last_name="Kuroda")
    desk.sit(emi)
    desk.run.until(lambda: window.body is not None)
    assert "Invitation" in texts(window)
    assert not shown(window.sheet.register)
