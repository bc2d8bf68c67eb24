"""From the Smart Account page to what became of it, by keys, on a real registry."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWizard
from pytestqt.qtbot import QtBot

from smartwizard.flow import Step
from smartwizard.models import RequestRow, SmartAccountRow
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.domain_dialog import DomainDialog
from smartwizard.ui.headquarters_dialog import AddressDialog, HeadquartersDialog
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.page import Page
from smartwizard.ui.wizard import Onboarding
from tests.ui.running import Running, running

_Which = QWizard.WizardButton


class Applicant:
    """Somebody with complete company information, on the Smart Account page."""

    def __init__(self, program: Running) -> None:
        self.program = program
        self.window = program.open("onboarding")
        assert isinstance(self.window.wizard, Onboarding)
        self.wizard = self.window.wizard
        self.at(Step.SMART_ACCOUNT)

    def at(self, step: Step) -> Page:
        self.program.until(lambda: getattr(self.wizard.current(), "step", None) is step)
        self.program.idle()
        page = self.wizard.current()
        assert page is not None
        return page

    def forward(self) -> None:
        # A closed dialog leaves the offscreen platform without an active window.
        self.wizard.forward_button().click()  # type: ignore[attr-defined]
        self.program.idle()

    def write(self, form: object, name: str, text: str) -> None:
        editor = form.fields[name].editor.widget  # type: ignore[attr-defined]
        editor.window().activateWindow()
        editor.setFocus()
        self.program.until(editor.hasFocus)
        editor.selectAll()
        if text.isascii():
            self.program.type(text)
        else:
            self.program.compose(text)
            self.program.idle()

    def dialog(self, kind: type[FormDialog]) -> FormDialog:
        self.program.until(lambda: any(d.isVisible() for d in self.wizard.findChildren(kind)))
        self.program.idle()
        return next(d for d in self.wizard.findChildren(kind) if d.isVisible())

    def said(self) -> str:
        page = self.wizard.current()
        assert page is not None
        return "\n".join(label.text() for label in page.findChildren(QLabel))


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        program.seat.refresh()
        program.idle()
        person = program.world.complete(program.world.person())
        program.seat.sign_in(person.token, stay=False)
        program.until(lambda: program.seat.me.kind == "person")
        program.idle()
        yield program


@pytest.fixture
def applicant(program: Running) -> Applicant:
    return Applicant(program)


def accounts(program: Running) -> list[tuple[str, str, str]]:
    with program.world.reading():
        return [(a.name, a.domain, a.visibility) for a in SmartAccountRow.select()]


def requests(program: Running) -> list[tuple[str, str, str]]:
    with program.world.reading():
        return [(r.kind, r.subject, r.note) for r in RequestRow.select()]


def test_the_defaults_become_an_account_at_once(applicant: Applicant, program: Running) -> None:
    form = applicant.at(Step.SMART_ACCOUNT).form
    assert form.fields["account_name"].value() == "Clan Blue"
    assert form.fields["domain"].value() == "clan.example"
    assert "LOUVRE" in form.fields["headquarters"].value()
    assert form.fields["note"].isHidden()
    applicant.forward()
    applicant.at(Step.REVIEW)
    assert accounts(program) == [], "nothing is created before the review was seen"
    applicant.forward()
    applicant.at(Step.DONE)
    assert accounts(program) == [("Clan Blue", "clan.example", "public")]
    assert "The Smart Account has been created." in applicant.said()
    assert "DEFAULT" in applicant.said()
    assert not applicant.wizard.button(_Which.BackButton).isVisible()


def test_a_prefix_is_added_in_its_dialog_and_waits(applicant: Applicant, program: Running) -> None:
    page = applicant.at(Step.SMART_ACCOUNT)
    page.remedy("add_prefix")
    dialog = applicant.dialog(DomainDialog)
    applicant.write(dialog.form, "prefix", "jp")
    applicant.write(dialog.form, "note", "The Tokyo office has licenses of its own.")
    dialog.accept_button.setFocus()
    program.press(Qt.Key.Key_Return)
    program.until(lambda: page.form.fields["domain"].value() == "jp.clan.example")
    program.until(lambda: not page.form.fields["note"].isHidden())
    assert "Usable with approval" in applicant.said()
    applicant.forward()
    applicant.at(Step.REVIEW)
    assert requests(program) == []
    applicant.forward()
    applicant.at(Step.DONE)
    note = "The Tokyo office has licenses of its own."
    assert requests(program) == [("prefix", "jp.clan.example", note)]
    assert "Smart Account Request Pending" in applicant.said()
    assert "The registry operator" in applicant.said()


def test_a_different_domain_asks_for_a_reason(applicant: Applicant, program: Running) -> None:
    page = applicant.at(Step.SMART_ACCOUNT)
    applicant.write(page.form, "domain", "clan-blue.example")
    program.until(lambda: "Not usable" in applicant.said())
    page.remedy("different_domain")
    dialog = applicant.dialog(DomainDialog)
    applicant.write(dialog.form, "domain", "clan-blue.example")
    dialog.accept_button.setFocus()
    program.press(Qt.Key.Key_Return)
    program.until(lambda: not page.form.fields["note"].isHidden())
    applicant.forward()
    program.until(lambda: page.form.fields["note"].issue is not None)
    applicant.write(page.form, "note", "It is the domain of our brand.")
    applicant.forward()
    applicant.at(Step.REVIEW)
    applicant.forward()
    applicant.at(Step.DONE)
    assert requests(program)[0][:2] == ("different_domain", "clan-blue.example")


def test_a_prefix_of_nonsense_is_refused_in_the_dialog(
    applicant: Applicant, program: Running
) -> None:
    applicant.at(Step.SMART_ACCOUNT).remedy("add_prefix")
    dialog = applicant.dialog(DomainDialog)
    applicant.write(dialog.form, "prefix", "-j p-")
    dialog.accept_button.setFocus()
    program.press(Qt.Key.Key_Return)
    program.until(lambda: dialog.form.fields["prefix"].issue is not None)
    assert dialog.isVisible()
    assert dialog.form.fields["prefix"].value() == "-j p-"


def test_another_headquarters_is_typed_in_the_order_of_its_country(
    applicant: Applicant, program: Running
) -> None:
    page = applicant.at(Step.SMART_ACCOUNT)
    page._edit_headquarters()  # type: ignore[attr-defined]
    known = applicant.dialog(HeadquartersDialog)
    known.another.setFocus()  # type: ignore[attr-defined]
    program.press(Qt.Key.Key_Space)
    typed = applicant.dialog(AddressDialog)
    typed.form.fields["country"].editor.set_value("JP")
    program.until(lambda: "city" in typed.form.fields)
    applicant.write(typed.form, "postal_code", "107-6227")
    program.until(lambda: typed.form.fields["city"].value() == "MINATO")
    applicant.write(typed.form, "street", "9-7-1 AKASAKA")
    applicant.write(typed.form, "street2", "MIDTOWN TOWER")
    typed.accept_button.setFocus()
    program.press(Qt.Key.Key_Return)
    program.until(lambda: "MIDTOWN TOWER" in page.form.fields["headquarters"].value())
    applicant.forward()
    applicant.at(Step.REVIEW)
    assert "9-7-1 AKASAKA, MIDTOWN TOWER, MINATO, TOKYO, 107-6227, JAPAN" in applicant.said()


def test_a_change_from_the_review_comes_back_with_one_next(
    applicant: Applicant, program: Running
) -> None:
    applicant.forward()
    applicant.at(Step.REVIEW)
    applicant.wizard.change("account_name")
    page = applicant.at(Step.SMART_ACCOUNT)
    assert page.form.fields["account_name"].editor.widget.hasFocus()
    applicant.write(page.form, "account_name", "Clan Blue Europe")
    applicant.forward()
    applicant.at(Step.REVIEW)
    assert "Clan Blue Europe" in applicant.said()


def test_a_name_in_use_keeps_what_was_typed(applicant: Applicant, program: Running) -> None:
    with program.world.writing():
        account = SmartAccountRow.create(
            name="Clan Blue",
            name_key="clan blue",
            domain="other.example",
            created_at=program.world.clock.now,
        )
    assert account.id
    page = applicant.at(Step.SMART_ACCOUNT)
    applicant.write(page.form, "account_name", "豆柴")
    applicant.forward()
    program.until(lambda: page.form.fields["account_name"].issue is not None)
    assert page.form.fields["account_name"].value() == "豆柴"
    assert page.form.fields["account_name"].editor.widget.hasFocus()


def test_everything_can_be_copied_for_cisco_com(applicant: Applicant, program: Running) -> None:
    applicant.window.guide.copy_all.setFocus()
    program.press(Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert "Account Name: Clan Blue" in copied
    assert "Account Domain: clan.example" in copied
    assert "Account Visibility: Public" in copied, "words, not codes"
    assert "Copied" in program.heard


def test_the_language_changes_in_the_middle_and_nothing_typed_is_lost(
    applicant: Applicant, program: Running
) -> None:
    page = applicant.at(Step.SMART_ACCOUNT)
    applicant.write(page.form, "account_name", "Clan Blue Milano")
    for language in ("ja", "fr", "it", "en"):
        LANGUAGE.use(language)
        program.idle()
        assert page.form.fields["account_name"].value() == "Clan Blue Milano"
    applicant.forward()
    applicant.at(Step.REVIEW)
    assert "Clan Blue Milano" in applicant.said()
    assert applicant.window.guide.copy_all.isVisible(), "the guide of this page speaks of it"


def test_the_guide_shows_where_a_step_is(applicant: Applicant, program: Running) -> None:
    applicant.window.guide.show_step(0)
    program.idle()
    page = applicant.at(Step.SMART_ACCOUNT)
    assert page.form.fields["account_name"].editor.widget.hasFocus()
    assert "Check the account name" in program.heard
