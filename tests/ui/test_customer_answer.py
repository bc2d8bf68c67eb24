"""The customer's side: told at home, accepts on the request's page, declines, undoes (R24)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.operations import access, requests
from smartwizard.operations.customer_requests import send
from smartwizard.operations.requesting.customer_form import CustomerForm
from smartwizard.ui.controls.choices import CheckBox
from smartwizard.ui.request import RequestWindow
from tests.operations.clan import NOTE
from tests.operations.customers import FORM, GAIA, KEN, MARIO
from tests.ui.deciding import Office, button, office, press, shown, shows, texts
from tests.ui.seated import write
from tests.world import Seat

KEY = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home") as made:
        yield made


class Offered:
    """Something that Gaia has requested for a customer."""

    def __init__(self, desk: Office, **changed: object) -> None:
        self.desk = desk
        self.gaia = desk.clan.member(GAIA, "Gaia Partner")
        form = CustomerForm(**{**FORM, **changed})  # type: ignore[arg-type]
        self.number = self.gaia.call(send, form=form).row.number

    def customer(self, email: str = MARIO) -> Seat:
        return self.desk.clan.member(email, "Mario Rossi", company="Rossi")

    def look(self, seat: Seat | None) -> RequestWindow:
        self.desk.sit(seat)
        window = self.desk.run.open("request", number=self.number)
        assert isinstance(window, RequestWindow)
        return window

    def choose(self, window: RequestWindow, decision: str) -> None:
        assert window.body is not None
        window.body.form.choices.button(decision).click()
        self.desk.run.idle()

    def submit(self, window: RequestWindow) -> None:
        assert window.body is not None
        window.body.form.submit.click()
        self.desk.run.idle()


def roles(seat: Seat) -> list[str]:
    return [line.role for line in seat.call(access.held)]


def test_home_shows_it_and_the_page_accepts_it_with_another_name_and_fewer_users(
    desk: Office,
) -> None:
    offered = Offered(desk)
    mario = offered.customer()
    desk.sit(mario)
    home = desk.run.open("home")
    assert shows(home, "Smart Account “Rossi Group” requested for you")
    find(home, "Answer").click()
    desk.run.idle()
    window = desk.run.window("request")
    assert {"Gaia Partner", FORM["note"], "Rossi Group"} <= set(texts(window))
    offered.choose(window, "approve")
    form = window.body.form.form
    assert {"Account Name", "Headquarters", "Account Visibility", "Users to add"} <= set(
        texts(window)
    )
    assert shows(window, "9-7-1 AKASAKA")
    assert not shown(form.fields["note"])
    write(desk.run, form, "account_name", "Rossi")
    box = form.fields["user_1"].editor.widget
    assert isinstance(box, CheckBox)
    box.setFocus()
    desk.run.type(" ")
    form.fields["visibility"].editor.set_value("private")
    offered.submit(window)
    desk.run.until(lambda: desk.status(offered.number) == "approved")
    desk.run.until(lambda: shows(window, "Mario Rossi accepted this Smart Account on"))
    assert roles(mario) == ["account_administrator"]
    assert [mail.email for mail in desk.clan.mails(kind="invitation")] == [KEN]
    undo = window.body.outcome.undo.button
    undo.click()
    desk.run.until(lambda: desk.status(offered.number) == "pending")
    assert roles(mario) == []


def find(root: QWidget, words: str) -> QAbstractButton:
    """A button that can be seen, by its words."""
    return next(
        each
        for each in root.findChildren(QAbstractButton)
        if each.text() == words and each.isVisibleTo(root)
    )


def test_it_is_accepted_by_keys_alone(desk: Office) -> None:
    offered = Offered(desk)
    window = offered.look(offered.customer())
    assert window.body is not None
    desk.tab_to(window.body.form.choices.button("approve"))
    desk.run.press(KEY.Key_Space)
    desk.tab_to(window.body.form.submit)
    desk.run.press(KEY.Key_Space)
    desk.run.until(lambda: desk.status(offered.number) == "approved")


def test_a_different_domain_asks_for_a_note_to_who_decides(desk: Office) -> None:
    offered = Offered(desk, domain="rossi-group.example", different=True)
    window = offered.look(offered.customer())
    offered.choose(window, "approve")
    assert window.body is not None
    form = window.body.form.form
    desk.run.until(lambda: shown(form.fields["note"]))
    assert shows(window, "The registry operator decides.")
    offered.submit(window)
    assert form.fields["note"].issue is not None
    write(desk.run, form, "note", NOTE)
    offered.submit(window)
    desk.run.until(lambda: desk.status(offered.number) == "approved")
    desk.run.until(lambda: shows(window, "SA-2026-00001"))


def test_declining_needs_words_that_the_requester_reads(desk: Office) -> None:
    offered = Offered(desk)
    window = offered.look(offered.customer())
    offered.choose(window, "decline")
    assert window.body is not None
    assert not shown(window.body.form.reasons.code)
    offered.submit(window)
    assert desk.status(offered.number) == "pending"
    write(desk.run, window.body.form.form, "reason", "We have one already.")
    offered.submit(window)
    desk.run.until(lambda: desk.status(offered.number) == "declined")
    theirs = offered.look(offered.gaia)
    assert shows(theirs, "Declined by the customer")
    assert shows(theirs, "We have one already.")
    assert shown(button(theirs, "again"))


def test_an_incomplete_profile_leads_there_and_back(desk: Office) -> None:
    offered = Offered(desk)
    bare = desk.clan.person(MARIO, first_name="Mario", last_name="Rossi")
    window = offered.look(bare)
    offered.choose(window, "approve")
    assert window.body is not None
    accepts = window.body.form.accepts
    assert accepts is not None
    desk.run.until(lambda: shown(accepts.lacking))
    offered.submit(window)
    assert desk.status(offered.number) == "pending"
    desk.clan.settle_in(bare.id)
    desk.run.seat.desk.changed.emit()
    desk.run.until(lambda: not shown(accepts.lacking))
    desk.run.until(lambda: shows(window, "9-7-1 AKASAKA"))
    offered.submit(window)
    desk.run.until(lambda: desk.status(offered.number) == "approved")


def test_who_has_no_cisco_account_makes_one_first_and_finds_it_again(desk: Office) -> None:
    offered = Offered(desk)
    desk.sit(None)
    desk.run.program.follow(f"smartwizard://approvals/{offered.number}")
    window = desk.run.window("approvals")
    desk.run.until(lambda: shows(window, "Log in to go on."))
    request = offered.look(None)
    desk.run.stand_still()
    press(desk, request, "register")
    assert desk.run.wanted[-1] == ("onboarding", {"step": "account"})
    desk.sit(offered.customer())
    desk.run.until(lambda: shows(request, "Rossi Group"))


def test_the_wizard_leads_to_what_was_requested_already(desk: Office) -> None:
    offered = Offered(desk)
    desk.sit(offered.customer())
    onboarding = desk.run.open("onboarding", step="smart_account")
    page = onboarding.wizard.current()
    desk.run.until(lambda: shows(page, "“Rossi Group” has been requested for you"))
    desk.run.stand_still()
    press(desk, page, f"answer_{offered.number}")
    assert desk.run.wanted[-1] == ("request", {"number": offered.number})
    onboarding.hide()


def test_a_request_that_was_denied_says_why(desk: Office) -> None:
    offered = Offered(desk)
    desk.clan.open(desk.clan.member(KEN, "Ken Rossi"), "rossi.example")
    window = offered.look(offered.gaia)
    assert shows(window, "people of the domain created or requested a Smart Account there")
    assert shown(button(window, "again"))
    assert [row.status for row in offered.gaia.call(requests.mine).rows] == ["denied"]
