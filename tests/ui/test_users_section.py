"""Users of a Smart Account: who they are, inviting, changing, taking back, revoking (R38, R58)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.operations import access, account_users
from smartwizard.operations.account_users import AccountUsers
from smartwizard.ui.account import AccountWindow
from smartwizard.ui.controls.table import Table
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.invite_dialog import InviteDialog
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.users_sheet import UsersSheet
from tests.ui.deciding import Office, answer, office, press, shown, shows, texts
from tests.ui.seated import write
from tests.world import Seat

KEY = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home") as made:
        yield made


@pytest.fixture
def hanako(desk: Office) -> Seat:
    return desk.administrator()


def opened(desk: Office, seat: Seat, **wishes: object) -> UsersSheet:
    desk.sit(seat)
    window: AccountWindow = desk.run.open("account", section="users", **wishes)
    desk.run.idle()
    return window.users


def dialog(desk: Office) -> FormDialog:
    found = desk.run.focus.window()
    assert isinstance(found, FormDialog)
    return found


def users(seat: Seat, **wanted: str) -> AccountUsers:
    return seat.call(account_users.of_account, account_id=1, **wanted)  # type: ignore[arg-type]


def column(table: Table, place: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def invite(desk: Office, sheet: UsersSheet, email: str) -> InviteDialog:
    """Type an address and press Enter: what can be offered then shows."""
    press(desk, sheet, "invite")
    found = dialog(desk)
    assert isinstance(found, InviteDialog)
    write(desk.run, found.form, "email", email)
    desk.run.press(KEY.Key_Return)
    desk.run.until(lambda: found.grants is not None)
    return found


def test_people_stand_with_their_roles_places_and_ends(desk: Office, hanako: Seat) -> None:
    claire = desk.clan.member("claire@clan.example", "Claire Martin")
    desk.clan.grant(claire, "clan.example", "account_user")
    sheet = opened(desk, hanako)
    desk.run.until(lambda: sheet.table.model().rowCount() == 2)
    assert column(sheet.table, 0) == ["Claire Martin", "Hanako Mameshiba (you)"]
    assert column(sheet.table, 1) == ["Smart Account User", "Smart Account Administrator"]
    assert column(sheet.table, 2) == ["Entire Smart Account"] * 2
    assert column(sheet.table, 4) == ["Revoke", ""], "one's own role is given up instead"
    assert "2 users" in texts(sheet)


def test_users_are_found_by_name_and_in_pages(desk: Office, hanako: Seat) -> None:
    for name in ("claire", "kenji"):
        seat = desk.clan.member(f"{name}@clan.example", f"{name.title()} Martin")
        desk.clan.grant(seat, "clan.example", "account_user")
    first = hanako.call(account_users.of_account, account_id=1, size=2)
    assert (len(first.users), first.total) == (2, 3)
    rest = hanako.call(account_users.of_account, account_id=1, after=first.after, size=2)
    assert [user.email for user in rest.users] == ["kenji@clan.example"]
    sheet = opened(desk, hanako)
    sheet.search.setFocus()
    desk.run.type("kenji")
    desk.run.until(lambda: column(sheet.table, 0) == ["Kenji Martin"])
    sheet.search.clear()
    desk.run.type("nobody")
    desk.run.until(lambda: shown(sheet.none))


def test_somebody_from_outside_is_invited_until_a_last_day(desk: Office, hanako: Seat) -> None:
    sheet = opened(desk, hanako)
    found = invite(desk, sheet, "noah@rossi.example")
    assert found.grants is not None
    assert found.grants.offer.roles == ("virtual_user", "virtual_administrator")
    assert found.grants.until is not None
    assert found.grants.until.value() == "2027-11-20"
    found.language.editor.set_value("it")
    found.accept_button.click()
    desk.run.until(lambda: users(hanako).invitations)
    (sent,) = users(hanako).invitations
    assert (sent.email, sent.offered.role) == ("noah@rossi.example", "virtual_user")
    (mail,) = desk.clan.mails("noah@rossi.example", "invitation")
    assert mail.language == "it"
    desk.run.until(lambda: "The invitation was sent by email." in desk.run.heard)
    desk.run.until(lambda: column(sheet.open_invitations.table, 0) == ["noah@rossi.example"])


def test_another_address_is_offered_what_fits_it(desk: Office, hanako: Seat) -> None:
    found = invite(desk, opened(desk, hanako), "noah@rossi.example")
    write(desk.run, found.form, "email", "claire@clan.example")
    assert found.accept_button.text() == "Next"
    desk.run.press(KEY.Key_Return)
    desk.run.until(lambda: found.accept_button.text() == "Invite")
    assert found.grants is not None
    assert len(found.grants.offer.roles) == 5
    assert found.grants.until is None


def test_an_address_that_is_none_is_said_at_its_field(desk: Office, hanako: Seat) -> None:
    press(desk, opened(desk, hanako), "invite")
    found = dialog(desk)
    found.accept_button.click()
    desk.run.until(lambda: found.form.notice.sentences())
    assert found.form.fields["email"].issue is not None


def test_a_second_administrator_is_invited_from_the_warning(desk: Office, hanako: Seat) -> None:
    desk.sit(hanako)
    window: AccountWindow = desk.run.open("account")
    (link,) = window.properties.notes.few.links()
    link.click()
    desk.run.idle()
    found = dialog(desk)
    assert isinstance(found, InviteDialog)
    assert window.sections.current == "users"
    write(desk.run, found.form, "email", "claire@clan.example")
    desk.run.press(KEY.Key_Return)
    desk.run.until(lambda: found.grants is not None)
    assert found.grants is not None
    assert found.grants.role.value() == "account_administrator"


def test_an_open_invitation_is_sent_again_changed_and_taken_back(
    desk: Office, hanako: Seat
) -> None:
    sheet = opened(desk, hanako)
    invite(desk, sheet, "claire@clan.example").accept_button.click()
    desk.run.until(lambda: users(hanako).invitations)
    desk.run.until(lambda: sheet.open_invitations.table.model().rowCount() == 1)

    def do(name: str) -> None:
        (row,) = users(hanako).invitations
        next(d for d in sheet.open_invitations.deeds(row) if d.name == name).do()
        desk.run.idle()

    do("send_again")
    assert shows(sheet, "The invitation was sent lately.")
    do("change")
    changed = dialog(desk)
    changed.form.fields["role"].editor.set_value("account_user")
    changed.accept_button.click()
    desk.run.until(lambda: users(hanako).invitations[0].offered.role == "account_user")
    do("take_back")
    answer(desk, "take_back")
    desk.run.until(lambda: not users(hanako).invitations)
    desk.run.until(lambda: shown(sheet.open_invitations.none))


def test_a_role_is_revoked_by_keys_with_a_reason(desk: Office, hanako: Seat) -> None:
    claire = desk.clan.member("claire@clan.example", "Claire Martin")
    desk.clan.grant(claire, "clan.example", "account_user")
    sheet = opened(desk, hanako)
    desk.run.until(lambda: sheet.table.model().rowCount() == 2)
    sheet.table.setFocus()
    sheet.table.setCurrentIndex(sheet.table.model().index(0, 4))
    desk.run.press(KEY.Key_Return)
    found = dialog(desk)
    LANGUAGE.use("fr")
    desk.run.idle()
    assert shows(found, "Ensemble du compte Smart"), "the role is said in the language of now"
    LANGUAGE.use("en")
    desk.run.idle()
    found.accept_button.click()
    desk.run.idle()
    assert found.form.notice.sentences(), "a reason is needed"
    write(desk.run, found.form, "reason", "Claire works in Lyon now.")
    found.accept_button.click()
    desk.run.until(lambda: claire.call(access.held) == ())
    desk.run.until(lambda: sheet.table.model().rowCount() == 1)


def test_who_is_no_administrator_reads_whose_it_is(desk: Office, hanako: Seat) -> None:
    claire = desk.clan.member("claire@clan.example", "Claire Martin")
    desk.clan.grant(claire, "clan.example", "account_user")
    sheet = opened(desk, claire)
    assert shows(sheet, "A Smart Account Administrator sees and invites them;")
    assert not shown(sheet.invite)


def test_the_operator_sees_users_and_changes_nothing(desk: Office, hanako: Seat) -> None:
    sheet = opened(desk, desk.clan.operator(), account_id=1)
    desk.run.until(lambda: sheet.table.model().rowCount() == 1)
    assert not shown(sheet.invite)
    assert sheet.table.isColumnHidden(4)


def test_an_administrator_of_a_virtual_account_revokes_there_and_invites_nobody(
    desk: Office, hanako: Seat
) -> None:
    claire, kenji = (
        desk.clan.member(f"{name}@clan.example", f"{name.title()} Martin")
        for name in ("claire", "kenji")
    )
    desk.clan.grant(claire, "clan.example", "virtual_user")
    desk.clan.grant(kenji, "clan.example", "virtual_administrator")
    sheet = opened(desk, kenji)
    desk.run.until(lambda: sheet.table.model().rowCount() == 2)
    assert column(sheet.table, 0) == ["Claire Martin", "Kenji Martin (you)"]
    assert not shown(sheet.invite)
    assert not shown(sheet.open_invitations)
    sheet.table.setFocus()
    sheet.table.setCurrentIndex(sheet.table.model().index(0, 4))
    desk.run.press(KEY.Key_Return)
    found = dialog(desk)
    write(desk.run, found.form, "reason", "Claire works in Lyon now.")
    found.accept_button.click()
    desk.run.until(lambda: claire.call(access.held) == ())
