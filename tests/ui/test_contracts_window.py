"""Contract access: numbers typed, sent, worked out, each result with its remedy (S3, R30–R32)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.operations import contracts, drafts
from smartwizard.ui.authorization_dialog import AuthorizationDialog
from smartwizard.ui.language import LANGUAGE
from tests.ui.contracting import BOSS, ContractOffice, contract_office
from tests.ui.deciding import answer, button, press, shown, shows, texts
from tests.ui.seated import browser, write
from tests.world import Seat

KEY = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[ContractOffice]:
    with contract_office(qtbot, qapp, tmp_path / "home") as made:
        yield made


@pytest.fixture
def hanako(desk: ContractOffice) -> Seat:
    """Somebody of the contracts' company; Kenji administers some of them."""
    seat = desk.employee()
    desk.clan.member(BOSS, "Kenji Onodera")
    desk.records()
    return seat


def test_the_way_of_the_guide_in_japanese_from_the_profile_to_the_results(
    desk: ContractOffice, hanako: Seat
) -> None:
    desk.sit(hanako)
    LANGUAGE.use("ja")
    profile = desk.run.open("profile", section="requests")
    press(desk, profile.sections.of("requests"), "full_support")
    window = desk.run.window("contracts")
    assert window.windowTitle() == "契約のアクセス権"
    assert "サービス契約" in texts(window)
    press(desk, window.body.registered["full_support"], "add_access")
    assert "アクセス権の追加" in texts(window)
    assert shows(window, "サービス説明書の条項に同意"), "before the button"
    desk.send(window, "APPROVED-1", "UNKNOWN-1")
    assert "2件の結果" in texts(window)
    assert any(said.startswith("2件の結果") for said in desk.run.heard)
    assert shows(window, "同じ内容を hanako@clan.example に送信しました。")
    (mail,) = desk.clan.mails("hanako@clan.example", "contract_results")
    assert mail.values["count"] == 2


def test_every_result_has_its_word_its_reason_and_its_remedy(
    desk: ContractOffice, hanako: Seat
) -> None:
    window = desk.window(hanako)
    desk.send(
        window, "APPROVED-1", "NEW-1", "COMPANY-1", "CISCO-1", "LOCKED-1", "PARTNER-1", "NONE-1"
    )  # fmt: skip
    table = window.body.results.table
    assert {item.number: (item.result, item.remedies) for item in table.items} == {
        "NEW-1": ("too_new", ("support",)),
        "PARTNER-1": ("no_direct_support", ("download_only",)),
        "NONE-1": ("unknown", ("correct_number",)),
        "COMPANY-1": ("pending_company", ("remind", "support")),
        "CISCO-1": ("mismatch", ("company_page", "authorisation")),
        "LOCKED-1": ("mismatch", ("authorisation", "support")),
        "APPROVED-1": ("approved", ()),
    }
    heads = [str(table.cells.index(row, 0).data()) for row in (0, 4, 8)]
    assert heads == ["Denied: 3", "Pending: 3", "Registered: 1"]
    assert {"3 need something done", "3 wait for a decision", "1 registered"} <= set(texts(window))
    assert window.sections.entry("pending").count == "3"
    assert window.sections.entry("full_support").count == "1"


def test_numbers_come_from_a_spreadsheet_in_full_width_and_with_any_separator(
    desk: ContractOffice, hanako: Seat
) -> None:
    window = desk.window(hanako)
    desk.fill(window)
    form = window.body.add.form
    form.numbers.editor.set_value("２０４１－１、204 2\t2043\n2044;2041-1，あ12")
    assert form.numbers._note.text() == "5 numbers recognized"
    assert shows(window, "“あ12” is not a number. Use the letters A–Z, digits, and hyphens.")
    assert shows(window, "1 number stands there more than once; it is sent once.")
    press(desk, window, "send_numbers")
    assert form.numbers.issue is not None
    assert window.body.stack.currentWidget() is window.body.add
    assert not hanako.call(contracts.registered).full


def test_what_is_missing_in_the_form_is_said_beside_it(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako, access="full_support")
    press(desk, window, "send_numbers")
    assert window.body.add.form.form.notice.sentences() == [
        "Choose the kind of number.",
        "Enter at least one number.",
    ]


def test_a_number_is_corrected_in_its_row(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako)
    desk.send(window, "NONE-1", "NEW-1")
    table = window.body.results.table
    desk.act(table, "NONE-1")
    editor = table.editor
    assert editor is not None
    assert desk.run.focus is editor.editor
    desk.run.type("*")
    desk.run.press(KEY.Key_Return)
    desk.run.until(lambda: shown(editor.error))
    assert "is not a number" in editor.error.text()
    editor.editor.selectAll()
    desk.run.type("APPROVED-1")
    desk.run.press(KEY.Key_Return)
    desk.run.until(lambda: "APPROVED-1" in [item.number for item in table.items])
    assert table.editor is None
    assert "APPROVED-1: Approved" in desk.run.heard
    assert [item.number for item in table.items] == ["NEW-1", "APPROVED-1"]


def test_the_keys_reach_every_number_and_its_buttons(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako)
    desk.send(window, "NONE-1", "COMPANY-1", "APPROVED-1")
    table = window.body.results.table
    desk.tab_to(table)
    numbers = []
    for _ in table.items:
        item = table.item_at(table.currentIndex())
        numbers.append(item.number if item is not None else "a heading")
        desk.run.press(KEY.Key_Down)
    assert numbers == ["NONE-1", "COMPANY-1", "APPROVED-1"]
    desk.run.press(KEY.Key_Up, 2)
    while table.currentIndex().column() != table.column_of("do"):
        desk.run.press(KEY.Key_Right)
    desk.run.press(KEY.Key_Return)
    assert table.editor is not None


def test_esc_leaves_the_number_as_it_is(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako)
    desk.send(window, "NONE-1")
    table = window.body.results.table
    desk.act(table, "NONE-1")
    desk.run.press(KEY.Key_Escape)
    assert table.editor is None
    assert desk.run.focus is table


def test_the_other_access_is_asked_for_instead(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako)
    desk.send(window, "PARTNER-2")
    table = window.body.results.table
    desk.act(table, "PARTNER-2")
    desk.run.until(lambda: desk.item(table, "PARTNER-2").result == "pending_company")
    assert desk.item(table, "PARTNER-2").access == "download_only"


def test_downloads_have_their_own_results(desk: ContractOffice, hanako: Seat) -> None:
    desk.clan.serial("SERIAL-1", 1)
    desk.clan.serial("SERIAL-2", 6)
    window = desk.window(hanako)
    desk.send(window, "SERIAL-1", "SERIAL-2", access="download_only", kind="serial")
    table = window.body.results.table
    assert desk.item(table, "SERIAL-1").result == "full_support_needed"
    assert desk.item(table, "SERIAL-2").result == "no_administrator"
    desk.act(table, "SERIAL-1")
    desk.run.until(lambda: desk.item(table, "SERIAL-1").result == "approved")


def test_each_access_has_the_title_of_its_page(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako)
    form = window.body.add.form
    for access, title, note, terms in (
        ("full_support", "Request Full Support Access", "use it: it opens all", "agree to the"),
        (
            "download_only",
            "Send a Request to Your Company Contract Administrator",
            "administrators have to approve",
            "agree to the",
        ),
        ("ordering", "Request Access for Ordering", "for viewing contracts", "comply with"),
    ):
        form.access.editor.set_value(access)
        desk.run.idle()
        assert title in texts(window)
        assert shows(window, note)
        assert shows(window, terms)


def test_what_is_registered_already_needs_nothing(desk: ContractOffice, hanako: Seat) -> None:
    desk.clan.one(hanako, "APPROVED-1")
    window = desk.window(hanako)
    desk.send(window, "APPROVED-1")
    item = desk.item(window.body.results.table, "APPROVED-1")
    assert (item.result, item.remedies) == ("already_registered", ())
    assert "1 registered" in texts(window)
    assert str(window.body.results.table.cells.index(0, 0).data()) == "Registered: 1"


def test_ordering_waits_for_the_registry_operator(desk: ContractOffice, hanako: Seat) -> None:
    desk.clan.bill_to("BILL-1", under=())
    window = desk.window(hanako)
    desk.send(window, "BILL-1", access="ordering", kind="bill_to")
    item = desk.item(window.body.results.table, "BILL-1")
    assert (item.result, item.case) == ("pending_cisco", "ordering_bill_to")
    assert shows(window, "Ordering, sent on Friday, November 20, 2026")


def test_a_reminder_and_support_are_one_press_away(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako)
    desk.send(window, "COMPANY-1", "NEW-1")
    table = window.body.results.table
    desk.act(table, "COMPANY-1")
    assert "The reminder was sent." in desk.run.heard
    desk.run.stand_still()
    desk.choose(table, "COMPANY-1", "support")
    name, wishes = desk.run.wanted[-1]
    assert (name, wishes["topic"]) == ("support", "contract_registration")
    assert ("Number", "COMPANY-1") in [(f.label, f.value) for f in wishes["facts"]]  # type: ignore[attr-defined]


def test_what_is_asked_already_is_reminded_of(desk: ContractOffice, hanako: Seat) -> None:
    former = desk.clan.one(hanako, "COMPANY-1")
    window = desk.window(hanako)
    desk.send(window, "COMPANY-1")
    item = desk.item(window.body.results.table, "COMPANY-1")
    assert (item.result, item.other) == ("already_asked", former.request)
    desk.act(window.body.results.table, "COMPANY-1")
    assert "The reminder was sent." in desk.run.heard


def test_a_mail_of_authorization_is_ready_in_the_language_of_its_reader(
    desk: ContractOffice, hanako: Seat
) -> None:
    window = desk.window(hanako)
    desk.send(window, "CISCO-1")
    desk.choose(window.body.results.table, "CISCO-1", "authorisation")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AuthorizationDialog)
    desk.run.until(lambda: "CISCO-1" in dialog.subject.value())
    dialog.language.editor.set_value("fr")
    desk.run.until(lambda: "Autorisation" in dialog.subject.value())
    dialog.copy.click()
    assert "Hanako Mameshiba" in QGuiApplication.clipboard().text()
    with browser("mailto") as visited:
        dialog.accept_button.click()
        desk.run.until(lambda: visited.visited)
    (address,) = visited.visited
    assert "CISCO-1" in address
    assert "Hanako" in address


def test_an_incomplete_profile_is_denied_and_leads_to_the_company_and_back(
    desk: ContractOffice, hanako: Seat
) -> None:
    emi = desk.clan.person("emi@clan.example", first_name="Emi", last_name="Kuroda")
    window = desk.window(emi)
    assert shown(window.body.add.lacking)
    assert shows(window, "Your company name is missing")
    desk.send(window, "APPROVED-1")
    table = window.body.results.table
    assert desk.item(table, "APPROVED-1").result == "no_company"
    desk.act(table, "APPROVED-1")
    personal = desk.run.window("profile").sections.of("personal")
    desk.run.until(lambda: personal.company.editor is not None)
    desk.clan.settle_in(emi.id)
    desk.clan.employ(emi, 1)
    personal.saved.emit()
    desk.run.until(lambda: desk.item(table, "APPROVED-1").result == "approved")
    assert "APPROVED-1: Approved" in desk.run.heard


def test_the_list_is_copied_line_by_line(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako)
    desk.send(window, "NONE-1", "APPROVED-1")
    press(desk, window, "copy_list")
    assert QGuiApplication.clipboard().text().splitlines() == [
        "NONE-1\tContract Number\tDenied: unknown\tThe number does not exist, or is no longer in"
        " force. Correct the number.",
        "APPROVED-1\tContract Number\tApproved\tThe company matches the contract.",
    ]


def test_a_draft_is_kept_and_offered(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako)
    desk.fill(window, "COMPANY-1", "NEW-1")
    desk.run.until(lambda: hanako.call(drafts.load, name="contracts"))
    window.close()
    del desk.run.program.windows["contracts"]
    again = desk.window(hanako)
    answer(desk, "resume")
    form = again.body.add.form
    assert (form.access.value(), form.kind.value()) == ("full_support", "contract")
    assert form.numbers.value() == "COMPANY-1, NEW-1"
    press(desk, again, "send_numbers")
    desk.run.until(lambda: again.body.results.table.items)
    desk.run.idle()
    assert hanako.call(drafts.load, name="contracts") is None
    window.deleteLater()


def test_five_hundred_numbers_are_sent_in_slices(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako)
    desk.fill(window)
    moved: list[tuple[int, int]] = []
    window.body.add.work.moved.connect(lambda done, total: moved.append((done, total)))
    numbers = [f"N{count:03}" for count in range(500)]
    window.body.add.form.numbers.editor.set_value("\n".join(numbers))
    press(desk, window, "send_numbers")
    desk.run.until(lambda: len(window.body.results.table.items) == 500)
    assert moved == [(done, 500) for done in range(0, 501, 50)]
    assert len(desk.clan.mails("hanako@clan.example", "contract_results")) == 1


def test_what_was_sent_before_stop_stays_and_the_rest_stands_there(
    desk: ContractOffice, hanako: Seat
) -> None:
    window = desk.window(hanako)
    desk.fill(window)
    add = window.body.add
    add.work.moved.connect(lambda done, _: add.progress.stop.click() if done == 50 else None)
    add.form.numbers.editor.set_value("\n".join(f"N{count:03}" for count in range(120)))
    press(desk, window, "send_numbers")
    desk.run.until(lambda: len(window.body.results.table.items) == 50)
    assert len(add.form.seen.typed) == 70
    (mail,) = desk.clan.mails("hanako@clan.example", "contract_results")
    assert mail.values["count"] == 50


def test_more_than_five_hundred_are_refused_before_anything_is_sent(
    desk: ContractOffice, hanako: Seat
) -> None:
    window = desk.window(hanako)
    desk.fill(window)
    window.body.add.form.numbers.editor.set_value(" ".join(f"N{n:03}" for n in range(501)))
    assert shows(window, "At most 500 numbers can be sent at once; there are 501.")
    press(desk, window, "send_numbers")
    assert not desk.clan.mine(hanako).rows


def test_what_one_person_typed_is_not_shown_to_the_next(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako)
    desk.fill(window, "COMPANY-1")
    desk.sit(desk.clan.member("claire@clan.example", "Claire Martin"))
    assert window.body.add.form.typed() == {}


def test_nobody_is_led_to_the_login(desk: ContractOffice) -> None:
    window = desk.window(None)
    desk.run.until(lambda: shown(window.body.nobody.gone))
    desk.run.stand_still()
    press(desk, window, "log_in")
    assert desk.run.wanted[-1] == ("sign_in", {})


def test_the_guide_follows_and_everything_can_be_carried_to_cisco(
    desk: ContractOffice, hanako: Seat
) -> None:
    window = desk.window(hanako)
    panel = window.guide.panel
    assert (panel.total(), panel.current()) == (4, 1)
    desk.fill(window, "APPROVED-1", "NEW-1")
    panel.copy_all.click()
    copied = QGuiApplication.clipboard().text()
    assert "Kind of number: Contract Number" in copied
    assert "Numbers: APPROVED-1, NEW-1" in copied
    with browser("https") as visited:
        panel.cisco.click()
        desk.run.until(lambda: visited.visited)
    press(desk, window, "send_numbers")
    desk.run.until(lambda: window.body.results.table.items)
    assert panel.total() == 3
    assert not panel.isVisible(), "the table has its room"
    assert button(window, "copy_list")


def test_a_refusal_after_a_slice_is_told_beside_what_was_sent(
    desk: ContractOffice, hanako: Seat
) -> None:
    window = desk.window(hanako)
    desk.fill(window)
    add = window.body.add
    numbers = [*(f"N{count:03}" for count in range(50)), "no*number"]
    add.work.start("full_support", "contract", numbers, "support-1")
    desk.run.until(lambda: len(window.body.results.table.items) == 50)
    assert shows(window.body.results, "“no*number” is not a number.")


def test_a_refusal_midway_leaves_what_was_not_sent(desk: ContractOffice, hanako: Seat) -> None:
    window = desk.window(hanako)
    desk.fill(window, "COMPANY-1")
    add = window.body.add
    add.work.start("full_support", "contract", ["COMPANY-1"], "a former version")
    desk.run.until(lambda: add.form.form.notice.sentences())
    assert add.form.form.notice.sentences() == [
        "The terms have changed. Read them, then send again."
    ]
    assert add.form.numbers.value() == "COMPANY-1"
    write(desk.run, add.form.form, "numbers", "COMPANY-1")
    press(desk, window, "send_numbers")
    desk.run.until(lambda: window.body.results.table.items)
