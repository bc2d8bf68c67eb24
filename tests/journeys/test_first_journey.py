"""From nothing to an active Smart Account, and a prefixed one approved, by keys alone."""

from pathlib import Path

import pytest

from smartwizard.flow import Step
from smartwizard.ui.company_fields import NEW
from smartwizard.ui.controls.choices import RadioButton
from smartwizard.ui.home_nobody import NobodyHome
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.page import Page
from smartwizard.wizard_pages.activate import ActivatePage
from tests.journeys.keys import Keys
from tests.journeys.records import Records
from tests.journeys.steps import (
    PASSWORD,
    follow_link,
    mails,
    read_first,
    sign_in_as,
    sign_out,
)

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]
AIKO, KEN = "aiko@midori.example", "ken@midori.example"


def begin(keys: Keys) -> None:
    """From the first window into the onboarding."""
    body = keys.home().body
    assert isinstance(body, NobodyHome)
    keys.press_on(body.begin)


def register(keys: Keys, email: str, first: str, last: str, country: tuple[str, str]) -> None:
    """From the first page to the mail that activates."""
    begin(keys)
    keys.page(Step.BEFORE)
    keys.forward()
    keys.page(Step.ACCOUNT)
    keys.fill("email", email)
    keys.fill("password", PASSWORD)
    keys.fill("first_name", first)
    keys.fill("last_name", last)
    keys.choose("country", *country)
    keys.forward()
    keys.page(Step.ACTIVATE)


def activate_by_link(keys: Keys) -> None:
    """Read the mail in the mailbox, follow its link, and enter the password."""
    page = keys.page(Step.ACTIVATE)
    assert isinstance(page, ActivatePage)
    keys.press_on(page.mailbox)
    read_first(keys)
    follow_link(keys)
    page = keys.page(Step.ACTIVATE)
    keys.wait(lambda: page.form.fields["code"].isHidden())
    keys.fill("password", PASSWORD)
    keys.forward()
    keys.page(Step.COMPANY)


def activate_by_code(keys: Keys, records: Records, email: str) -> None:
    """Type the code of the mail and the password."""
    keys.fill("code", records.latest_code(email))
    keys.fill("password", PASSWORD)
    keys.forward()
    keys.page(Step.COMPANY)


def name_company(keys: Keys, name: str) -> Page:
    """Name a company that the directory does not have, and reach the page of its address."""
    page = keys.page(Step.COMPANY)
    keys.fill("company_name", name)
    keys.wait(lambda: page.form.fields["address"].value() == NEW)
    keys.forward()
    return keys.page(Step.ADDRESS)


def enter_japanese_company(keys: Keys, name: str) -> None:
    """Midtown Tower in Tokyo, whose code fills in prefecture and city (R9)."""
    page = name_company(keys, name)
    keys.wait(lambda: "city" in page.form.fields)
    keys.fill("postal_code", "107-6227")
    keys.wait(lambda: page.form.fields["city"].value() == "MINATO")
    assert page.form.fields["region"].value() == "TOKYO"
    keys.fill("street", "9-7-1 AKASAKA")
    keys.fill("street2", "MIDTOWN TOWER")
    keys.to_field("confirmed")
    keys.press("space")
    keys.forward()
    page = keys.page(Step.CHECK)
    keys.fill("phone", "03-6434-6500")
    keys.forward()
    keys.wait(lambda: not page.form.notice.isHidden())
    keys.forward()
    keys.page(Step.SMART_ACCOUNT)


def create_the_first(keys: Keys, records: Records) -> None:
    """Aiko's Smart Account under the domain of her email is active at once (R15)."""
    register(keys, AIKO, "Aiko", "Mori", ("Japan", "JP"))
    activate_by_link(keys)
    enter_japanese_company(keys, "Midori Works")
    keys.forward()
    keys.page(Step.REVIEW)
    keys.forward()
    keys.page(Step.DONE)
    created = records.account("midori.example")
    assert created is not None
    assert created.headquarters["street"] == "9-7-1 AKASAKA"
    assert records.person(AIKO).phone == "+81364346500"
    keys.forward()
    assert "midori.example" in mails(keys).toPlainText()


def ask_for_a_prefix(keys: Keys, records: Records) -> None:
    """Ken's Smart Account under a prefix waits for Aiko (R15, R16)."""
    register(keys, KEN, "Ken", "Sato", ("Japan", "JP"))
    activate_by_code(keys, records, KEN)
    enter_japanese_company(keys, "Midori Works")
    keys.fill("account_name", "Midori Works Japan")
    keys.fill("domain", "jp.midori.example")
    page = keys.page(Step.SMART_ACCOUNT)
    keys.wait(lambda: not page.form.fields["note"].isHidden())
    keys.fill("note", "日本支社のライセンスを分けて管理します。")
    keys.forward()
    keys.page(Step.REVIEW)
    keys.forward()
    keys.page(Step.DONE)
    asked = records.request()
    assert (asked.status, asked.subject) == ("pending", "jp.midori.example")
    assert records.kinds(KEN)[-1] == "setup_pending"
    assert records.kinds(AIKO)[-1] == "setup_pending_approver"
    keys.forward()


def approve(keys: Keys, records: Records) -> None:
    """Aiko reads the mail, follows it to the request, and approves."""
    asked = records.request()
    letter = mails(keys)
    assert asked.number in letter.toPlainText()
    assert "日本支社のライセンスを分けて管理します。" in letter.toPlainText()
    follow_link(keys)
    request = keys.window("request")
    keys.wait(lambda: keys.has_field(request, "decision"))
    keys.to(lambda widget: isinstance(widget, RadioButton))
    keys.press("space")
    keys.to_field("submit")
    keys.press("Return")
    keys.wait(lambda: records.request().status == "approved")
    assert records.account("jp.midori.example") is not None


def test_a_person_and_a_colleague_reach_their_smart_accounts(keys: Keys, home: Path) -> None:
    records = Records(home)
    create_the_first(keys, records)
    sign_out(keys)
    ask_for_a_prefix(keys, records)
    sign_out(keys)
    sign_in_as(keys, AIKO)
    approve(keys, records)
    keys.wait(lambda: records.kinds(KEN)[-1] == "account_activated")
    assert "jp.midori.example" in mails(keys).toPlainText()


@pytest.mark.parametrize(
    ("language", "country", "address", "phone"),
    [
        (
            "fr",
            ("France", "FR"),
            {"street": "12 RUE DE LA PAIX", "postal_code": "75002", "city": "PARIS"},
            "01 42 60 00 00",
        ),
        (
            "it",
            ("Italia", "IT"),
            {"street": "VIA GARIBALDI 18", "postal_code": "10122", "city": "TORINO"},
            "011 000 0101",
        ),
    ],
    indirect=["language"],
)
def test_an_address_of_ones_country_in_ones_language(
    keys: Keys,
    home: Path,
    language: str,
    country: tuple[str, str],
    address: dict[str, str],
    phone: str,
) -> None:
    email = f"claire@essai-{language}.example"
    register(keys, email, "Claire", "Martin", country)
    activate_by_code(keys, Records(home), email)
    page = name_company(keys, "Essai")
    keys.wait(lambda: "street" in page.form.fields)
    if language == "fr":
        keys.pick("language", "Down", 1)
        keys.wait(lambda: LANGUAGE.code == "it")
        keys.pick("language", "Up", 1)
        keys.wait(lambda: LANGUAGE.code == "fr")
    for name, value in address.items():
        keys.fill(name, value)
    if "region" in page.form.fields:
        keys.choose("region", "Torino", "TO")
    keys.to_field("confirmed")
    keys.press("space")
    keys.forward()
    page = keys.page(Step.CHECK)
    keys.fill("phone", phone)
    keys.forward()
    keys.wait(lambda: not page.form.notice.isHidden())
    keys.forward()
    keys.page(Step.SMART_ACCOUNT)
    keys.forward()
    keys.page(Step.REVIEW)
    assert Records(home).person(email).language == language
