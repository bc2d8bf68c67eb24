"""One request: where it stands for who sent it, the decision for who decides (R21, R22)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.config import Clocks
from smartwizard.models import PersonRow, RoleRow
from smartwizard.operations import requests
from smartwizard.ui.controls.choices import RadioButton
from smartwizard.ui.decision_form import APPROVE, DECLINE
from smartwizard.ui.request import RequestWindow
from smartwizard.ui.request_body import RequestBody
from tests.operations.clan import NOTE
from tests.ui.deciding import Office, answer, copied, office, press, shown, shows, texts
from tests.ui.dressed import settle
from tests.world import Seat

KEY = Qt.Key
REASON = "Ask your team lead which account you need."
HELD = "The requester is told by email when the time to undo is over."


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home") as made:
        yield made


class Deciding:
    """An administrator of the account above looks at a request that waits for them."""

    def __init__(self, desk: Office, domain: str = "jp.clan.example") -> None:
        self.desk = desk
        self.administrator = desk.administrator()
        self.applicant, self.number = desk.applicant(domain)
        self.look(self.administrator)

    def look(self, seat: Seat) -> None:
        """Let somebody else look at the request."""
        self.desk.sit(seat)
        self.window: RequestWindow = self.desk.run.open("request", number=self.number)

    @property
    def body(self) -> RequestBody:
        assert self.window.body is not None
        return self.window.body

    def choose(self, decision: str, reason: str = "") -> None:
        self.body.form.choices.button(decision).click()
        if reason:
            self.body.form.reason.focus()
            self.desk.run.type(reason)

    def submit(self) -> None:
        self.body.form.submit.click()
        self.desk.run.idle()

    def decide(self, decision: str, reason: str = "") -> None:
        self.choose(decision, reason)
        self.submit()

    @property
    def status(self) -> str:
        return self.desk.status(self.number)

    @property
    def notice(self) -> str:
        """What the window says on top."""
        banner = self.window.sheet.notice.banner
        return (
            f"{banner.accessibleName()} {banner.accessibleDescription()}" if shown(banner) else ""
        )


def test_who_sent_it_reads_number_next_date_and_who_holds_it(desk: Office) -> None:
    desk.administrator()
    applicant, number = desk.applicant()
    desk.sit(applicant)
    window = desk.run.open("request", number=number)
    said = texts(window)
    assert {"Smart Account Request Pending", number, "jp.clan.example"} <= set(said)
    assert "The operator can decide too from Friday, December 4, 2026" in said
    assert "1 administrator" in said
    stations = [station.accessibleName() for station in window.body.timeline.line.stations]
    assert [station.partition(",")[0] for station in stations] == [
        *("Sent", "Deciders told", "Waiting for a decision", "Next reminder"),
        *("Support can be contacted", "The operator can decide too", "The request expires"),
    ]
    assert "Friday, December 18, 2026" in stations[-1]
    assert not shown(window.body.form)
    assert not shows(window, "Hanako")


def test_the_numbers_and_addresses_are_copied_bare(desk: Office) -> None:
    case = Deciding(desk)
    assert copied(case.window, case.number) == case.number
    assert copied(case.window, "jp.clan.example") == "jp.clan.example"
    assert copied(case.window, "claire@clan.example") == "claire@clan.example"
    desk.run.until(lambda: shows(case.window, "+81 3-6434-6500"))
    assert copied(case.window, "+81 3-6434-6500") == "+81 3-6434-6500"
    assert "Copied" in desk.run.heard


def test_a_decider_sees_who_asks_for_what_and_what_was_checked(desk: Office) -> None:
    case = Deciding(desk)
    said = texts(case.window)
    assert {"Clan Paris", "Claire Martin", "Prefix request", NOTE, "Hanako Mameshiba"} <= set(said)
    checks = texts(case.body.checks)
    assert "“jp.clan.example” is kept for this request." in checks
    assert "The requester's company information is complete." in checks
    assert "Usable" in checks


def test_what_stands_behind_a_decision_is_read_before_it(desk: Office) -> None:
    case = Deciding(desk)
    case.window.resize(960, 540)
    settle()
    tops = [
        part.mapTo(case.window, QPoint(0, 0)).y()
        for part in (case.body.account, case.body.requester, case.body.checks, case.body.form)
    ]
    assert tops == sorted(tops)


def test_a_request_is_approved_by_keys_alone(desk: Office) -> None:
    case = Deciding(desk)
    desk.tab_to(lambda focus: isinstance(focus, RadioButton))
    desk.run.press(KEY.Key_Space)
    assert case.body.form.decision.value() == APPROVE
    desk.tab_to(case.body.form.submit)
    desk.run.press(KEY.Key_Return)
    desk.run.until(lambda: case.status == "approved")
    desk.run.until(lambda: shown(case.body.outcome))
    assert not shown(case.body.form)
    assert case.body.outcome.banner.accessibleName() == "Approved"
    assert any("Hanako Mameshiba approved this request on" in said for said in desk.run.heard)


def test_a_request_is_declined_by_keys_alone(desk: Office) -> None:
    case = Deciding(desk)
    desk.tab_to(lambda focus: isinstance(focus, RadioButton))
    desk.run.press(KEY.Key_Down)
    desk.run.press(KEY.Key_Space)
    assert case.body.form.decision.value() == DECLINE
    desk.tab_to(case.body.form.reason.editor.widget)
    desk.run.type(REASON)
    desk.run.press(KEY.Key_Tab)
    desk.run.press(KEY.Key_Space)
    desk.run.until(lambda: case.status == "declined")
    assert desk.clan.get(case.applicant, case.number).reason == REASON


def test_an_undo_is_not_pressed_by_a_second_enter(desk: Office) -> None:
    case = Deciding(desk)
    case.choose(APPROVE)
    case.body.form.submit.setFocus()
    desk.run.press(KEY.Key_Return, 2)
    desk.run.press(KEY.Key_Return)
    assert case.status == "approved"
    assert len(desk.clan.log("request.undone")) == 0


def test_a_decision_is_sent_once(desk: Office) -> None:
    case = Deciding(desk)
    case.choose(APPROVE)
    QTest.mouseDClick(case.body.form.submit, Qt.MouseButton.LeftButton)
    case.submit()
    assert len(desk.clan.log("request.approved")) == 1


def test_nothing_is_chosen_at_first_and_submit_says_so(desk: Office) -> None:
    case = Deciding(desk)
    assert case.body.form.decision.value() == ""
    assert case.body.form.submit.isEnabled()
    case.submit()
    assert shows(case.body.form, "Choose Approve or Decline.")
    assert case.status == "pending"


def test_declining_asks_for_the_reason_that_the_requester_reads(desk: Office) -> None:
    case = Deciding(desk)
    assert not shown(case.body.form.reason)
    case.decide(DECLINE)
    assert shows(case.body.form, "Required. Claire Martin reads it by email.")
    assert shows(case.body.form, "Fill in “Reason for declining”.")
    assert desk.run.focus is case.body.form.reason.editor.widget
    assert case.status == "pending"


def test_approve_and_decline_stand_apart(desk: Office) -> None:
    case = Deciding(desk)
    approve, decline = (case.body.form.choices.button(each) for each in (APPROVE, DECLINE))
    assert decline.geometry().top() - approve.geometry().bottom() >= 24


def test_the_second_of_two_deciders_is_told_by_whom_and_when(desk: Office) -> None:
    case = Deciding(desk)
    ken = desk.administrator("ken@clan.example", "Ken Sato")
    case.choose(DECLINE, REASON)
    desk.clan.approve(ken, case.number)
    case.submit()
    desk.run.until(lambda: shown(case.body.outcome))
    assert "Ken Sato decided this request on Friday, November 20, 2026" in case.notice
    assert "Your decision was not saved." in case.notice
    assert any("Ken Sato decided" in sentence for sentence in desk.run.heard)
    assert "Ken Sato approved this request on" in case.body.outcome.sentences()[0]
    assert not shown(case.body.form)
    assert not shown(case.body.outcome.undo)
    assert case.status == "approved"


def test_a_decision_made_elsewhere_shows_by_itself(desk: Office) -> None:
    case = Deciding(desk)
    ken = desk.administrator("ken@clan.example", "Ken Sato")
    case.choose(DECLINE, REASON)
    desk.clan.approve(ken, case.number)
    desk.run.until(lambda: shown(case.body.outcome))
    assert "This request was settled while you looked at it." in case.notice
    assert any("Your decision was not sent." in sentence for sentence in desk.run.heard)


def test_what_is_typed_stays_while_others_work_elsewhere(desk: Office) -> None:
    case = Deciding(desk)
    case.choose(DECLINE, REASON)
    case.body.form.reason.focus()
    other = desk.clan.member("mario@rossi.example", "Mario Rossi")
    with desk.run.qtbot.waitSignal(case.window.reloaded, timeout=15_000):
        desk.clan.open(other, "rossi.example")
    assert case.body.form.typed().reason == REASON
    assert desk.run.focus is case.body.form.reason.editor.widget


def test_the_applicant_withdraws_while_the_form_is_open(desk: Office) -> None:
    case = Deciding(desk)
    case.choose(APPROVE)
    version = desk.clan.get(case.applicant, case.number).row.version
    case.applicant.call(requests.withdraw, number=case.number, version=version)
    case.submit()
    desk.run.until(lambda: shown(case.body.outcome))
    assert "Claire Martin withdrew this request on" in case.notice
    assert case.status == "withdrawn"


def test_a_role_that_ends_with_the_form_open_closes_the_page(desk: Office) -> None:
    case = Deciding(desk)
    case.choose(DECLINE, REASON)
    with desk.clan.writing():
        RoleRow.update(suspended=True).where(RoleRow.person == case.administrator.id).execute()
    case.submit()
    desk.run.until(lambda: shown(case.window.sheet.gone))
    assert shows(case.window, "This request can no longer be shown to you")
    assert shows(case.window, "What you typed was not sent.")
    assert not shows(case.window, "Claire Martin")
    assert case.status == "pending"


def test_a_decision_is_undone_while_the_mails_are_held(desk: Office) -> None:
    case = Deciding(desk)
    case.decide(APPROVE)
    desk.run.until(lambda: shown(case.body.outcome.undo))
    assert HELD in case.body.outcome.sentences()
    assert case.body.outcome.undo.left.text() in ("10 seconds left", "9 seconds left")
    desk.tab_to(case.body.outcome.undo.button)
    desk.run.press(KEY.Key_Space)
    desk.run.until(lambda: shown(case.body.form))
    assert case.status == "pending"
    assert "The decision was undone: the request is pending again." in case.notice
    assert not desk.clan.mails("claire@clan.example", "account_activated")


def test_a_decision_is_undone_too_late(desk: Office) -> None:
    case = Deciding(desk)
    case.decide(APPROVE)
    desk.run.until(lambda: shown(case.body.outcome.undo))
    desk.clan.clock.advance(seconds=11)
    case.body.outcome.undo.button.click()
    desk.run.idle()
    assert "The decision can no longer be undone: its emails have been sent." in case.notice
    assert not shown(case.body.outcome.undo)
    assert case.status == "approved"


def test_the_countdown_ends_without_taking_the_focus(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    clocks = Clocks(hold=timedelta(seconds=1))
    with office(qtbot, qapp, tmp_path / "home", clocks=clocks) as desk:
        case = Deciding(desk)
        case.decide(APPROVE)
        desk.run.until(lambda: shown(case.body.outcome.undo))
        assert case.body.outcome.undo.left.text() == "1 second left"
        focus = desk.run.focus
        desk.run.until(lambda: not shown(case.body.outcome.undo))
        assert desk.run.focus is focus
        assert HELD not in case.body.outcome.sentences()


def test_a_countdown_that_ends_under_the_focus_passes_it_on(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    clocks = Clocks(hold=timedelta(seconds=1))
    with office(qtbot, qapp, tmp_path / "home", clocks=clocks) as desk:
        case = Deciding(desk)
        case.decide(APPROVE)
        desk.run.until(lambda: shown(case.body.outcome.undo))
        case.body.outcome.undo.button.setFocus()
        desk.run.until(lambda: not shown(case.body.outcome.undo))
        assert desk.run.focus is case.window.sheet.heading


def test_the_operator_decides_a_different_domain(desk: Office) -> None:
    applicant, number = desk.applicant("blue.example", different=True)
    desk.sit(desk.clan.operator())
    window = desk.run.open("request", number=number)
    assert "Usable with approval" in texts(window.body.checks)
    assert not shown(window.rail.entry("window:account"))
    assert shows(window, "The registry operator")
    window.body.form.choices.button(APPROVE).click()
    window.body.form.submit.click()
    desk.run.idle()
    assert desk.status(number) == "approved"
    assert desk.clan.get(applicant, number).row.status == "approved"


def test_the_operator_reads_from_when_they_may_decide(desk: Office) -> None:
    desk.administrator()
    _, number = desk.applicant()
    desk.sit(desk.clan.operator())
    window = desk.run.open("request", number=number)
    assert shows(window.body.form, "You can decide it too from Friday, December 4, 2026.")
    assert not shown(window.body.form.submit)


def test_nobody_is_offered_their_own_request(desk: Office) -> None:
    desk.administrator()
    ken = desk.administrator("ken@clan.example", "Ken Sato")
    number = desk.clan.ask(ken, "lab.clan.example").number
    desk.sit(ken)
    window = desk.run.open("request", number=number)
    assert shows(window, "You cannot decide your own request. Another administrator decides it.")
    assert not shown(window.body.form.submit)


def test_what_changed_since_the_request_was_sent_is_shown(desk: Office) -> None:
    case = Deciding(desk)
    assert not shown(case.body.changed)
    with desk.clan.writing():
        PersonRow.update(company_name="Clan Red").where(PersonRow.id == case.applicant.id).execute()
    desk.run.until(lambda: shown(case.body.changed))
    assert shows(case.body.changed, "Clan Blue → Clan Red")
    desk.run.until(lambda: shows(case.window, "Profile changed since"))


def test_the_applicant_withdraws_after_a_question(desk: Office) -> None:
    desk.administrator()
    applicant, number = desk.applicant()
    desk.sit(applicant)
    window = desk.run.open("request", number=number)
    press(desk, window, "withdraw")
    question = desk.run.focus.window()
    QTest.keyClick(question, KEY.Key_Escape)
    desk.run.idle()
    assert desk.status(number) == "pending"
    press(desk, window, "withdraw")
    answer(desk, "withdraw")
    desk.run.until(lambda: shown(window.body.outcome))
    assert desk.status(number) == "withdrawn"
    assert "Claire Martin withdrew this request on" in window.body.outcome.sentences()[0]
    assert shown(window.sheet.buttons.button("again"))


def test_support_is_asked_from_day_seven_with_the_facts(desk: Office) -> None:
    desk.administrator()
    applicant, number = desk.applicant()
    desk.sit(applicant)
    window = desk.run.open("request", number=number)
    assert not shown(window.sheet.buttons.button("support"))
    desk.clan.clock.advance(days=7)
    desk.sit(desk.clan.again(applicant))
    window = desk.run.open("request", number=number)
    desk.run.stand_still()
    press(desk, window, "support")
    name, wishes = desk.run.wanted[-1]
    assert (name, wishes["account_domain"]) == ("support", "jp.clan.example")
    assert number in [fact.value for fact in wishes["facts"]]  # type: ignore[attr-defined]


def test_a_declined_request_shows_its_reason_and_the_way_on(desk: Office) -> None:
    administrator = desk.administrator()
    applicant, number = desk.applicant()
    desk.clan.decline(administrator, number, REASON)
    desk.sit(applicant)
    window = desk.run.open("request", number=number)
    assert f"Reason for declining: “{REASON}”" in window.body.outcome.sentences()
    assert "An administrator declined this request on" in window.body.outcome.sentences()[0]
    desk.run.stand_still()
    press(desk, window, "again")
    assert desk.run.wanted[-1] == ("onboarding", {"step": "smart_account"})


def test_an_unknown_number_and_a_foreign_request_look_alike(desk: Office) -> None:
    desk.administrator()
    _, number = desk.applicant()
    stranger = desk.clan.member("mario@rossi.example", "Mario Rossi")
    desk.sit(stranger)
    for wanted in (number, "SA-2026-99999"):
        window = desk.run.open("request", number=wanted)
        assert shows(window, "This request cannot be shown")
        assert shows(window, f"The request {wanted} was not found. Check the number.")
        assert not shown(window.sheet.buttons)
    desk.run.stand_still()
    press(desk, window, "home")
    assert desk.run.wanted[-1][0] == "home"


def test_who_is_not_logged_in_is_led_there_and_back(desk: Office) -> None:
    administrator = desk.administrator()
    _, number = desk.applicant()
    window = desk.run.open("request", number=number)
    assert shows(window, "Log in to go on.")
    desk.sit(administrator)
    desk.run.until(lambda: window.body is not None and shown(window.body.form))
    assert not shown(window.sheet.gone)


def test_what_was_typed_for_a_request_waits_for_its_return(desk: Office) -> None:
    case = Deciding(desk)
    second = desk.clan.ask(case.applicant, "lab.clan.example").number
    case.choose(DECLINE, REASON)
    desk.run.open("request", number=second)
    assert case.body.form.typed().decision == ""
    desk.run.open("request", number=case.number)
    assert case.body.form.typed().reason == REASON


def test_what_one_person_typed_is_not_shown_to_the_next(desk: Office) -> None:
    case = Deciding(desk)
    ken = desk.administrator("ken@clan.example", "Ken Sato")
    case.choose(DECLINE, REASON)
    case.look(ken)
    assert case.body.form.typed().decision == ""
    assert case.body.form.typed().reason == ""
