"""Approvals: the queue and its request, by keys and by pointer, while others decide (A01–A23)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.models import PersonRow, RoleRow
from smartwizard.operations import access
from smartwizard.operations.requesting.queue_views import QueueFilter
from smartwizard.ui.approvals import ApprovalsWindow
from smartwizard.ui.bulk_review import BulkReview
from smartwizard.ui.decision_form import APPROVE, DECLINE
from smartwizard.ui.delegate_dialog import DelegateDialog
from smartwizard.ui.request_body import RequestBody
from smartwizard.ui.revoke_dialog import RevokeDialog
from smartwizard.ui.save_filter import SaveFilter
from tests.ui.deciding import Office, button, office, shown, shows, texts
from tests.ui.dressed import settle
from tests.world import Seat

KEY = Qt.Key
REASON = "Ask your team lead which account you need."


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home", open_requests=200) as made:
        yield made


class Queue:
    """Requests below clan.example wait for its administrator, who sits at the program."""

    def __init__(self, desk: Office, *prefixes: str) -> None:
        self.desk = desk
        self.administrator = desk.administrator()
        self.applicant = desk.clan.member("claire@clan.example", "Claire Martin")
        self.numbers: list[str] = []
        for prefix in prefixes or ("fr", "it", "jp"):
            self.ask(prefix)
        self.look(self.administrator)

    def ask(self, prefix: str) -> None:
        domain = f"{prefix}.clan.example"
        self.numbers.append(self.desk.clan.ask(self.applicant, domain, f"Clan {prefix}").number)
        self.desk.clan.clock.advance(minutes=1)

    def look(self, seat: Seat, **wishes: str) -> None:
        self.desk.sit(seat)
        self.window: ApprovalsWindow = self.desk.run.open("approvals", **wishes)
        self.desk.run.until(lambda: self.window.isVisible() and not self.desk.run.desk.busy)
        settle()

    def chosen(self, number: str) -> None:
        """Wait until a request is shown beside the queue."""
        self.desk.run.until(
            lambda: (
                self.window.request.body is not None
                and self.window.request.body.detail is not None
                and self.window.request.body.detail.row.number == number
            )
        )

    @property
    def body(self) -> RequestBody:
        assert self.window.request.body is not None
        return self.window.request.body

    @property
    def rows(self) -> list[str]:
        """The prefixes that stand in the queue, from above."""
        return [row.subject.partition(".")[0] for row in self.window.list.model.rows]

    @property
    def current(self) -> str:
        row = self.window.list.table.currentIndex().row()
        return self.window.list.model.rows[row].subject.partition(".")[0]

    def press(self, key: KEY, times: int = 1) -> None:
        """Press keys in the list."""
        self.window.list.table.setFocus()
        self.desk.run.press(key, times)

    def settled(self) -> None:
        self.desk.run.until(lambda: not self.desk.run.desk.busy)
        settle()

    @property
    def notice(self) -> str:
        banner = self.window.list.notice.banner
        said = f"{banner.accessibleName()} {banner.accessibleDescription()}"
        return said if shown(banner) else ""


def test_the_queue_shows_what_waits_for_me_the_oldest_first_with_its_counters(
    desk: Office,
) -> None:
    case = Queue(desk)
    assert case.rows == ["fr", "it", "jp"]
    rail = case.window.views
    assert rail.entry("mine").count == rail.entry("group:smart_account").count == "3"
    assert case.window.list.lead.text() == "3 requests, oldest first"
    assert not shown(rail.entry("overdue"))
    assert desk.run.focus is case.window.list.table


def test_a_row_says_what_by_whom_since_when_until_when_and_what_to_notice(desk: Office) -> None:
    case = Queue(desk, "fr")
    with desk.clan.writing():
        PersonRow.update(phone="").where(PersonRow.id == case.applicant.id).execute()
    desk.clan.clock.advance(days=3)
    desk.administrator("ken@clan.example", "Ken Sato")
    case.look(desk.clan.again(case.administrator))
    model = case.window.list.model
    spoken = Qt.ItemDataRole.AccessibleTextRole
    said = [str(model.data(model.index(0, place), spoken)) for place in range(4)]
    assert said[0] == (
        "fr.clan.example, Clan fr, Prefix request, Claire Martin, "
        "We manage the licenses of the Tokyo office separately."
    )
    assert said[1] == "Claire Martin, Clan Blue, claire@clan.example"
    assert said[2] == "3 days, Due Dec 4, 2026, Also Ken Sato"
    assert said[3] == "Profile incomplete, Profile changed since"


def test_the_first_request_is_read_beside_the_queue_and_arrows_go_on(desk: Office) -> None:
    case = Queue(desk)
    case.chosen(case.numbers[0])
    case.press(KEY.Key_Down)
    case.chosen(case.numbers[1])
    case.press(KEY.Key_J)
    case.chosen(case.numbers[2])
    case.press(KEY.Key_K, 2)
    case.chosen(case.numbers[0])
    assert desk.run.focus is case.window.list.table


def test_facts_and_checks_are_read_before_the_decision(desk: Office) -> None:
    case = Queue(desk)
    case.chosen(case.numbers[0])
    case.settled()
    tops = [
        part.mapTo(case.body, QPoint(0, 0)).y()
        for part in (case.body.checks, case.body.account, case.body.requester, case.body.stands)
    ]
    tops.append(case.body.form.mapTo(case.body, QPoint(0, 0)).y())
    assert tops == sorted(tops)
    assert {"claire@clan.example", "Claire Martin"} <= set(texts(case.body.requester))


def test_a_request_is_approved_by_keys_alone_and_undone(desk: Office) -> None:
    case = Queue(desk)
    case.chosen(case.numbers[0])
    case.press(KEY.Key_A)
    assert case.body.form.decision.value() == APPROVE
    assert desk.run.focus is case.body.form.submit
    assert desk.status(case.numbers[0]) == "pending"
    desk.run.press(KEY.Key_Return)
    desk.run.until(lambda: desk.status(case.numbers[0]) == "approved")
    desk.run.until(lambda: case.rows == ["it", "jp"])
    desk.run.until(lambda: shown(case.body.outcome.undo))
    assert case.window.views.entry("mine").count == "2"
    case.body.outcome.undo.button.click()
    desk.run.until(lambda: desk.status(case.numbers[0]) == "pending")
    desk.run.until(lambda: case.rows == ["fr", "it", "jp"])


def test_declining_by_keys_asks_for_a_reason_common_or_ones_own(desk: Office) -> None:
    case = Queue(desk)
    case.chosen(case.numbers[0])
    case.press(KEY.Key_D)
    assert desk.run.focus is case.body.form.reason.editor.widget
    case.body.form.submit.click()
    case.settled()
    assert shows(case.body.form, "Fill in “Reason for declining”.")
    case.body.form.reasons.code.editor.set_value("unknown_person")
    case.body.form.reason.focus()
    desk.run.type(REASON)
    case.body.form.submit.click()
    desk.run.until(lambda: desk.status(case.numbers[0]) == "declined")
    detail = desk.clan.get(case.applicant, case.numbers[0])
    assert (detail.reason_code, detail.reason) == ("unknown_person", REASON)


def test_letters_do_nothing_where_they_are_typed_or_switched_off(desk: Office) -> None:
    case = Queue(desk)
    case.chosen(case.numbers[0])
    case.press(KEY.Key_Slash)
    assert desk.run.focus is case.window.list.filters.search
    desk.run.type("adj")
    assert case.window.list.filters.search.text() == "adj"
    assert case.body.form.decision.value() == ""
    case.window.list.filters.search.clear()
    desk.run.until(lambda: case.rows == ["fr", "it", "jp"])
    with desk.clan.writing():
        PersonRow.update(letter_keys=False).where(PersonRow.id == case.administrator.id).execute()
    desk.run.until(lambda: not desk.run.seat.letter_keys)
    case.press(KEY.Key_A)
    case.press(KEY.Key_J)
    assert case.body.form.decision.value() == ""
    assert case.current == "fr"


def test_words_and_filters_narrow_the_queue_and_are_kept_under_a_name(desk: Office) -> None:
    case = Queue(desk)
    case.window.list.filters.search.setFocus()
    desk.run.type("jp.clan")
    desk.run.until(lambda: case.rows == ["jp"])
    button(case.window, "filter").click()
    settle()
    button(case.window, "save").click()
    settle()
    dialog = next(iter(case.window.findChildren(SaveFilter)))
    dialog.name.focus()
    desk.run.type("Japan")
    dialog.accept_button.click()
    desk.run.until(lambda: [kept.name for kept in case.window.views.filters] == ["Japan"])
    case.window.views.show_view("mine")
    desk.run.until(lambda: case.rows == ["fr", "it", "jp"])
    case.window.views.show_view("saved:1")
    desk.run.until(lambda: case.rows == ["jp"])
    assert case.window.list.filters.wanted == QueueFilter(words="jp.clan")
    assert case.window.list.heading.text() == "Japan"
    button(case.window, "forget").click()
    desk.run.until(lambda: case.rows == ["fr", "it", "jp"])
    assert case.window.list.heading.text() == "All pending"


def test_nothing_found_offers_everything_again(desk: Office) -> None:
    case = Queue(desk)
    case.window.list.filters.search.setFocus()
    desk.run.type("nowhere")
    desk.run.until(lambda: shown(case.window.list.empty))
    case.window.list.show_all.click()
    desk.run.until(lambda: case.rows == ["fr", "it", "jp"])


def test_ticked_requests_are_reviewed_and_decided_at_once(desk: Office) -> None:
    case = Queue(desk)
    ken = desk.administrator("ken@clan.example", "Ken Sato")
    case.press(KEY.Key_Space)
    case.press(KEY.Key_Down)
    case.press(KEY.Key_Space)
    bulk = case.window.list.bulk
    assert bulk.said.text() == "2 selected"
    left, right = bulk.decline.geometry(), bulk.approve.geometry()
    assert right.left() - left.right() > 24 or right.top() - left.bottom() > 24
    case.press(KEY.Key_A)
    review = next(iter(case.window.findChildren(BulkReview)))
    assert review.windowTitle() == "Approve 2 requests?"
    assert shows(review, case.numbers[1])
    desk.clan.decline(ken, case.numbers[1])
    review.accept_button.click()
    desk.run.until(lambda: desk.status(case.numbers[0]) == "approved")
    desk.run.until(lambda: case.notice != "")
    assert case.numbers[1] in case.notice
    assert "Ken Sato decided this request on" in case.notice
    assert desk.status(case.numbers[2]) == "pending"
    assert any("1 request was approved." in said for said in desk.run.heard)


def test_declining_many_needs_one_reason_for_all(desk: Office) -> None:
    case = Queue(desk)
    QTest.keyClick(case.window.list.table, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    case.settled()
    assert case.window.list.bulk.said.text() == "3 selected"
    case.window.list.bulk.decline.click()
    settle()
    review = next(iter(case.window.findChildren(BulkReview)))
    review.accept_button.click()
    assert shows(review, "Fill in “Reason for declining”.")
    desk.run.type(REASON)
    review.accept_button.click()
    desk.run.until(lambda: {desk.status(number) for number in case.numbers} == {"declined"})
    desk.run.until(lambda: shown(case.window.list.empty))
    assert not shown(case.window.list.bulk)


def test_what_was_granted_is_revoked_from_the_queue_once_undo_is_over(desk: Office) -> None:
    case = Queue(desk)
    number = desk.clan.ask_access(case.applicant, "clan.example")
    case.look(case.administrator, number=number)
    case.chosen(number)
    desk.clan.approve(case.administrator, number)
    desk.run.until(lambda: shown(case.body.outcome.undo))
    assert not shown(case.body.outcome.revoke)
    desk.clan.clock.advance(seconds=10)
    desk.run.desk.changed.emit()
    desk.run.until(lambda: shown(case.body.outcome.revoke))
    case.body.outcome.revoke.click()
    settle()
    dialog = next(iter(case.window.findChildren(RevokeDialog)))
    assert shows(dialog, "Virtual Account User: DEFAULT")
    dialog.form.fields["reason_code"].editor.set_value("mistake")
    dialog.accept_button.click()
    desk.run.until(lambda: case.applicant.call(access.held) == ())
    desk.run.until(lambda: not shown(case.body.outcome.revoke))
    assert desk.clan.mails("claire@clan.example", "access_revoked")


def test_the_operator_reminds_administrators_one_by_one_and_many_at_once(desk: Office) -> None:
    applicant = desk.clan.member("claire@clan.example", "Claire Martin")
    desk.administrator()
    first, second = (desk.clan.ask(applicant, f"{p}.clan.example").number for p in ("fr", "it"))
    own = desk.clan.ask(applicant, "own.example", different=True).number
    case = Queue.__new__(Queue)
    case.desk = desk
    case.look(desk.clan.operator(), number=first)
    case.window.views.show_view("all")
    case.window.list.filters.combos["status"].set_value("pending")
    desk.run.until(lambda: len(case.rows) == 3)
    case.chosen(first)
    case.window.list.table.setFocus()
    case.press(KEY.Key_R)
    desk.run.until(lambda: len(desk.clan.mails(kind="request_reminder")) == 1)
    case.window.list.tick_all()
    case.press(KEY.Key_R)
    review = next(iter(case.window.findChildren(BulkReview)))
    assert review.windowTitle() == "Send a reminder for 3 requests?"
    review.accept_button.click()
    desk.run.until(lambda: "1 reminder was sent." in " ".join(desk.run.heard))
    assert first in case.notice
    assert "A reminder was already sent." in case.notice
    assert f"{own}: Nobody else decides this request" in case.notice
    assert {row.number for row in case.window.list.ticked} == {first, own}
    assert desk.clan.mails("hanako@clan.example", "request_reminder")[1].link.endswith(second)


def test_a_colleague_decides_while_one_is_away_and_sees_for_whom(desk: Office) -> None:
    case = Queue(desk, "fr")
    ken = desk.clan.member("ken@clan.example", "Ken Sato")
    case.window.deeds.delegating.ask()
    settle()
    dialog = next(iter(case.window.findChildren(DelegateDialog)))
    dialog.accept_button.click()
    assert shows(dialog, "Enter the first day as in 2026-11-23.")
    for field, value in (
        (dialog.email, ken.email), (dialog.first, "2026-11-20"), (dialog.last, "2026-11-27"),
    ):  # fmt: skip
        field.focus()
        desk.run.type(value)
    dialog.accept_button.click()
    said = "Ken Sato decides for you until Friday, November 27, 2026."
    desk.run.until(lambda: case.window.list.standing.text() == said)
    assert case.window.list.delegations[0].name == "Ken Sato"
    case.look(ken)
    case.chosen(case.numbers[0])
    said = "You decide for Hanako Mameshiba until Friday, November 27, 2026."
    assert case.window.list.standing.text() == said
    model = case.window.list.model
    age = str(model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole))
    assert "For Hanako Mameshiba" in age
    assert shows(case.body, "For Hanako Mameshiba")
    desk.clan.approve(ken, case.numbers[0])
    said = "Ken Sato, for Hanako Mameshiba approved this request on"
    desk.run.until(lambda: shows(case.body.outcome, said))
    case.window.deeds.delegating.ask()
    settle()
    dialog = next(iter(case.window.findChildren(DelegateDialog)))
    (link,) = dialog.links
    assert link.accessibleName() == "Take back, Hanako Mameshiba"
    link.click()
    desk.run.until(lambda: not shown(case.window.list.standing))
    assert desk.clan.mails("hanako@clan.example", "delegation_ended")


def test_the_operator_has_nobody_to_delegate_to(desk: Office) -> None:
    case = Queue.__new__(Queue)
    case.desk = desk
    case.look(desk.clan.operator())
    case.window.list.menu.click()
    settle()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    off = [action.text() for action in menu.actions() if not action.isEnabled()]
    assert {"Delegate…", "Export…"} <= set(off)
    menu.close()


def test_deciding_many_is_stopped_in_between(desk: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("smartwizard.ui.bulk_work.SLICE", 2)
    case = Queue(desk)
    work, progress = case.window.deeds.bulk.work, case.window.deeds.bulk.progress
    work.moved.connect(lambda done, _: progress.stop.click() if done else None)
    case.window.list.tick_all()
    case.press(KEY.Key_A)
    next(iter(case.window.findChildren(BulkReview))).accept_button.click()
    desk.run.until(lambda: case.rows == ["jp"])
    case.settled()
    assert [desk.status(number) for number in case.numbers] == ["approved", "approved", "pending"]
    assert [row.subject for row in case.window.list.ticked] == ["jp.clan.example"]
    assert progress.busy.accessibleDescription() == "2 of 3"
    assert not shown(progress)


def test_a_refresh_keeps_the_chosen_row_the_open_request_and_what_was_typed(desk: Office) -> None:
    case = Queue(desk)
    case.chosen(case.numbers[0])
    case.press(KEY.Key_J)
    case.chosen(case.numbers[1])
    case.press(KEY.Key_D)
    desk.run.type(REASON)
    ken = desk.administrator("ken@clan.example", "Ken Sato")
    desk.clan.decline(ken, case.numbers[0])
    desk.run.until(lambda: case.rows == ["it", "jp"])
    case.settled()
    assert case.current == "it"
    assert case.body.form.typed().reason == REASON
    assert case.body.form.typed().decision == DECLINE
    assert desk.run.focus is case.body.form.reason.editor.widget


def test_the_open_request_that_somebody_else_decides_says_so(desk: Office) -> None:
    case = Queue(desk)
    ken = desk.administrator("ken@clan.example", "Ken Sato")
    case.chosen(case.numbers[0])
    case.press(KEY.Key_A)
    desk.clan.decline(ken, case.numbers[0])
    case.body.form.submit.click()
    desk.run.until(lambda: shown(case.body.outcome))
    notice = case.window.request.sheet.notice
    assert "Ken Sato decided this request on" in " ".join(notice.sentences())
    desk.run.until(lambda: case.rows == ["it", "jp"])


def test_a_role_that_ends_with_the_request_open_is_told(desk: Office) -> None:
    case = Queue(desk)
    case.chosen(case.numbers[0])
    case.press(KEY.Key_A)
    with desk.clan.writing():
        RoleRow.update(suspended=True).where(RoleRow.person == case.administrator.id).execute()
    case.body.form.submit.click()
    desk.run.until(lambda: shown(case.window.request.sheet.gone))
    assert shows(case.window, "This request can no longer be shown to you")
    assert shows(case.window, "Your role there has ended, or the request is gone.")
    desk.run.until(lambda: case.rows == [])
    assert desk.status(case.numbers[0]) == "pending"


def test_where_there_is_little_room_the_request_takes_the_place_of_the_queue(desk: Office) -> None:
    case = Queue(desk)
    case.window.resize(1000, 700)
    settle()
    assert shown(case.window.list)
    assert not shown(case.window.request)
    case.press(KEY.Key_Return)
    case.chosen(case.numbers[0])
    settle()
    assert shown(case.window.request)
    assert not shown(case.window.list)
    desk.run.press(KEY.Key_Escape)
    settle()
    assert shown(case.window.list)
    assert desk.run.focus is case.window.list.table


def test_a_flag_that_the_first_rows_do_not_have_is_found_further_on(
    desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smartwizard.operations.requesting.queue._LOOKED_AT", 2)
    monkeypatch.setattr("smartwizard.ui.approvals.PAGE", 1)
    case = Queue(desk, "a", "b", "c", "d")
    outside = desk.clan.member("mario@rossi.clan.example", "Mario Rossi")
    desk.clan.ask(outside, "x.rossi.clan.example", "Rossi")
    with desk.clan.writing():
        PersonRow.update(phone="").where(PersonRow.id == outside.id).execute()
    case.window.list.filters.show_view(QueueFilter(flag="incomplete"), saved=False)
    case.window.reload()
    desk.run.until(lambda: case.rows == ["x"])


def test_pages_are_leafed_through_and_jumped_to(
    desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smartwizard.ui.approvals.PAGE", 2)
    case = Queue(desk, "a", "b", "c", "d", "e")
    pager = case.window.list.pager
    assert case.rows == ["a", "b"]
    assert not pager.buttons["before"].isEnabled()
    pager.buttons["after"].click()
    desk.run.until(lambda: case.rows == ["c", "d"])
    pager.buttons["last"].click()
    desk.run.until(lambda: case.rows == ["d", "e"])
    assert not pager.buttons["after"].isEnabled()
    pager.buttons["before"].click()
    desk.run.until(lambda: case.rows == ["b", "c"])
    desk.clan.decline(case.administrator, case.numbers[1])
    desk.run.until(lambda: case.rows == ["c", "d"])
    pager.day.setFocus()
    desk.run.type("2026-11-20")
    desk.run.press(KEY.Key_Return)
    desk.run.until(lambda: case.rows == ["a", "c"])


def test_the_operator_sees_overdue_requests_on_top(desk: Office) -> None:
    applicant = desk.clan.member("claire@clan.example", "Claire Martin")
    desk.clan.ask(applicant, "old.example", different=True)
    desk.clan.clock.advance(days=8)
    desk.clan.ask(desk.clan.again(applicant), "new.example", different=True)
    case = Queue.__new__(Queue)
    case.desk = desk
    case.look(desk.clan.operator())
    assert case.rows == ["old", "new"]
    assert case.window.views.entry("overdue").count == "1"
    model = case.window.list.model
    age = str(model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole))
    assert "Overdue by 1 day" in age
    assert case.window.list.lead.text() == "2 requests, overdue first, then oldest"


def test_a_link_opens_the_queue_at_its_request(desk: Office) -> None:
    case = Queue(desk)
    desk.run.program.follow(f"smartwizard://approvals/{case.numbers[2]}")
    case.chosen(case.numbers[2])
    case.settled()
    assert case.current == "jp"


def test_who_is_not_logged_in_is_led_there_and_the_queue_comes_by_itself(desk: Office) -> None:
    case = Queue(desk)
    desk.sit(None)
    desk.run.until(lambda: "Log in to go on." in case.notice)
    assert case.rows == []
    desk.sit(case.administrator)
    desk.run.until(lambda: case.rows == ["fr", "it", "jp"])
    assert case.notice == ""


def test_every_key_stands_in_the_menu_and_in_a_list(desk: Office) -> None:
    case = Queue(desk)
    case.window.list.menu.click()
    settle()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    words = [action.text().partition("\t") for action in menu.actions()]
    keys = [key for _, _, key in words if key]
    assert keys == ["A", "D", "R", "/", "J", "K", "Space", "Ctrl+A", "?"]
    menu.close()
    case.press(KEY.Key_Question)
    dialog = desk.run.focus.window()
    assert shows(dialog, "A: Approve")
    assert shows(dialog, "Single letters work while the list has the focus.")
    QTest.keyClick(dialog, KEY.Key_Escape)


def test_the_steps_of_the_guide_lead_to_their_controls(desk: Office) -> None:
    case = Queue(desk)
    case.chosen(case.numbers[0])
    case.window.list.steps.click()
    settle()
    assert shown(case.window.panes.guide)
    assert case.window.panes.guide.total() == 6
    case.window.panes.guide.show_step(0)
    assert desk.run.focus is case.window.list.filters.search
