"""Contacting support: whom it is for, what is filled in, what becomes of it (R50)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.messages import N_, Code
from smartwizard.models import SupportCaseRow
from smartwizard.operations import company_information, profile
from smartwizard.ui.fact_card import Fact
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.support import SupportWindow
from smartwizard.ui.support_cases import CasesSection
from tests.ui.running import Running, running
from tests.ui.seated import browser, log_in, press, sit_down, write
from tests.world import HANAKO, PARIS, Seat

INQUIRY = "The link in the email does not open on my computer."


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        program.world.operator()
        yield program


def opened(run: Running, **wishes: object) -> SupportWindow:
    window = run.open("support", **wishes)
    assert isinstance(window, SupportWindow)
    run.until(lambda: window.message.form.topic.editor.widget.count())  # type: ignore[attr-defined]
    run.idle()
    return window


def words(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def cases(run: Running) -> list[SupportCaseRow]:
    with run.world.reading():
        return list(SupportCaseRow.select())


def complete(run: Running, seated: Seat) -> Seat:
    seated.call(
        company_information.save,
        version=seated.call(profile.view).version,
        company_name="Clan Blue",
        phone_country="FR",
        phone="01 44 00 00 00",
        new_address=PARIS,
    )
    return seated


def test_what_is_known_of_a_person_is_filled_in(run: Running) -> None:
    complete(run, sit_down(run))
    form = opened(run).message.form
    run.until(form.phone.field.value)
    assert form.email.value() == HANAKO
    assert form.email.editor.widget.isReadOnly()  # type: ignore[attr-defined]
    assert form.name.value() == "Hanako Mameshiba"
    assert form.company.value() == "Clan Blue"
    assert form.phone.shown().endswith("1 44 00 00 00")
    assert not form.country.isVisible()


def test_a_message_is_numbered_kept_and_mailed(run: Running) -> None:
    sit_down(run)
    window = opened(run, topic="account")
    form = window.message.form
    write(run, form.form, "inquiry", INQUIRY)
    assert form.inquiry._note.text() == "3949 characters left"
    press(run, form.primary)
    run.until(lambda: window.message.sent.isVisible())
    assert [(row.number, row.inquiry) for row in cases(run)] == [("CS-2026-00001", INQUIRY)]
    assert "CS-2026-00001" in words(window.message.sent)
    assert "Message sent: CS-2026-00001" in run.heard
    assert [mail.email for mail in run.world.mails(kind="support_case_copy")] == [HANAKO]
    assert "Emails of this registry stay on this computer" in words(window.message.sent)
    press(run, window.message.sent.copy)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Case number: CS-2026-00001\nTopic: Cisco account")
    assert copied.endswith(INQUIRY)
    press(run, window.message.sent.cases)
    section = window.sections.of("cases")
    assert isinstance(section, CasesSection)
    run.until(lambda: INQUIRY in words(section))
    assert "CS-2026-00001" in words(section)


def test_the_desk_and_its_hours_follow_topic_and_country(run: Running) -> None:
    sit_down(run)
    LANGUAGE.zone = "Europe/Paris"
    window = opened(run, topic="account")
    note = window.message.form.note
    assert "Goes to the support desk: web-help-j@cisco.com" in words(note)
    assert "Support hours: Weekdays, 9:00–17:00 (Japan time)" in words(note)
    assert "In your time zone: 1:00 AM–9:00 AM (CET)" in words(note)
    assert "Closed now; open again on Monday, November 23, 2026, 1:00 AM (CET)" in words(note)
    window.message.form.topic.editor.set_value("contract_content")
    assert "whoever sold the contract knows more" in words(note)
    window.message.form.topic.editor.set_value("buying")
    run.until(lambda: [link for link in note.banner.links() if link.isVisible()])
    with browser("https") as own:
        press(run, note.banner.links()[0])
    assert [QUrl(address).host() for address in own.visited] == ["cisco.com"]


def test_the_facts_of_a_request_travel_with_the_message(run: Running) -> None:
    complete(run, sit_down(run))
    facts = [
        ("Request number", "SA-2026-00042"),
        Fact(N_("Status", "column"), Code("status.request", "pending")),
    ]
    window = opened(
        run, topic="smart_account_and_licenses", facts=facts, account_domain="clan.example"
    )
    form = window.message.form
    assert form.topic.value() == "smart_account_and_licenses"
    assert form.domain.value() == "clan.example"
    assert "SA-2026-00042" in words(form.beside)
    write(run, form.form, "inquiry", INQUIRY)
    press(run, form.primary)
    run.until(lambda: window.message.sent.isVisible())
    sent = [["Request number", "SA-2026-00042"], ["Status", "Pending"]]
    assert cases(run)[0].facts == sent
    press(run, window.message.sent.another)
    assert not window.message.form.facts, "the next message is not about that request"


def test_a_topic_that_needs_the_company_leads_to_the_profile(run: Running) -> None:
    sit_down(run)
    window = opened(run, topic="smart_account_and_licenses")
    form = window.message.form
    assert "needs the company information" in words(form.topic)
    write(run, form.form, "inquiry", INQUIRY)
    press(run, form.primary)
    run.until(form.form.notice.banner.links)
    run.stand_still()
    press(run, form.form.notice.banner.links()[0])
    assert run.wanted[-1][0] == "profile"
    assert form.inquiry.value() == INQUIRY
    assert not cases(run)


def test_signed_out_only_account_questions_can_be_sent(run: Running) -> None:
    window = opened(run)
    form = window.message.form
    topics = form.topic.editor.widget
    offered = [topics.itemData(row) for row in range(topics.count())]  # type: ignore[attr-defined]
    assert offered == ["account"]
    assert not window.rail.entry("cases").isVisible()  # type: ignore[union-attr]
    form.country.editor.set_value("JP")
    run.until(lambda: "web-help-j@cisco.com" in words(form.note))
    write(run, form.form, "email", "mame@clan.example")
    write(run, form.form, "name", "Mame Shiba")
    write(run, form.form, "inquiry", INQUIRY)
    press(run, form.primary)
    run.until(lambda: window.message.sent.isVisible())
    assert not window.message.sent.cases.isVisible()
    assert cases(run)[0].email == "mame@clan.example"


def test_what_is_wrong_is_said_at_once_and_nothing_is_lost(run: Running) -> None:
    window = opened(run)
    form = window.message.form
    write(run, form.form, "inquiry", "Too short")
    press(run, form.primary)
    run.until(form.form.notice.sentences)
    assert len(form.form.notice.sentences()) == 3
    assert run.focus is form.email.editor.widget
    assert form.inquiry.value() == "Too short"


def test_an_operator_is_told_why_not(run: Running) -> None:
    log_in(run, run.world.sign_in("operator@registry.example"))
    window = run.open("support")
    assert isinstance(window, SupportWindow)
    run.until(lambda: "Messages to support are sent from a Cisco account" in words(window.operator))


def test_what_one_person_typed_is_not_shown_to_the_next(run: Running) -> None:
    sit_down(run)
    window = opened(run, topic="account")
    write(run, window.message.form.form, "inquiry", INQUIRY)
    log_in(run, run.world.person("aiko@clan.example", first_name="Aiko"))
    run.until(lambda: window.message.form.name.value() == "Aiko Mameshiba")
    assert window.message.form.inquiry.value() == ""
