"""Access to an existing Smart Account, asked for and granted in Japanese, by keys alone (S0)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smartwizard.config import Config
from smartwizard.sample.cast import AIKO, KENJI, PASSWORD
from smartwizard.sample.deeds import Deeds
from smartwizard.sample.filling import Sample
from smartwizard.sample.registry import Moment, on
from smartwizard.ui.approvals import ApprovalsWindow
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.profile import ProfileWindow
from smartwizard.ui.request_access import RequestAccessWindow
from tests.journeys.keys import Keys
from tests.journeys.records import Records
from tests.journeys.steps import enter, go, mails, sign_in_as, sign_out

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]
DOMAIN = "kawasemi.example"
WHY = "金沢工場のライセンスを管理します。"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A registry in which Aiko administers a Smart Account and Kenji has none."""
    home = tmp_path / "home"
    home.mkdir()
    now = datetime.now(UTC) - timedelta(days=1)
    config = Config(home, argon2_time=1, argon2_memory=8)
    filled = on(config, Moment(now), Sample({}, {}))
    deeds = Deeds(filled.office)
    for member in (AIKO, KENJI):
        filled.office.welcome(member)
    deeds.found(AIKO, "Kawasemi Instruments")
    filled.store.close()
    return home


def ask_for_access(keys: Keys) -> None:
    """From the profile to the confirmation, as the guide goes."""
    enter(keys, "profile")
    profile = keys.window("profile")
    assert isinstance(profile, ProfileWindow)
    rail = profile.rail
    assert isinstance(rail, Rail)
    go(keys, rail, "access")
    keys.wait(lambda: keys.has_field(profile, "request_access"))
    keys.to_field("request_access")
    keys.press("Return")
    window = keys.window("request_access")
    assert isinstance(window, RequestAccessWindow)
    keys.wait(lambda: not keys.program.desk.busy)
    keys.fill("identifier", DOMAIN)
    keys.press("Return")
    keys.wait(lambda: keys.has_field(window, "reason"))
    keys.fill("reason", WHY)
    keys.to_field("send_request")
    keys.press("Return")
    keys.wait(lambda: window.sheet.sent.isVisible())


def see_it_listed(keys: Keys, number: str) -> None:
    """From the confirmation to one's requests, where it is pending."""
    keys.to_field("your_requests")
    keys.press("Return")
    profile = keys.window("profile")
    assert isinstance(profile, ProfileWindow)
    keys.wait(lambda: profile.sections.key == "requests")
    listed = profile.sections.of("requests").list  # type: ignore[attr-defined]
    keys.wait(lambda: [row.number for row in listed.model.rows] == [number])
    assert [row.status for row in listed.model.rows] == ["pending"]


def grant_it(keys: Keys) -> None:
    """The decision in the queue: A, the role that was offered first, Submit."""
    enter(keys, "approvals")
    window = keys.window("approvals")
    assert isinstance(window, ApprovalsWindow)
    keys.wait(lambda: window.list.model.rows and window.request.body is not None)
    keys.to_field("queue")
    keys.press("a")
    body = window.request.body
    assert body is not None
    keys.wait(lambda: body.form.decision.value() == "approve")
    keys.to_field("submit")
    keys.press("Return")
    keys.wait(lambda: window.request.body and window.request.body.outcome.isVisible())


def test_access_is_asked_for_in_japanese_granted_in_the_queue_and_told_by_mail(
    keys: Keys, home: Path
) -> None:
    records = Records(home)
    sign_in_as(keys, KENJI.email, PASSWORD)
    ask_for_access(keys)
    asked = records.request()
    assert (asked.kind, asked.status, asked.note) == ("access", "pending", WHY)
    see_it_listed(keys, asked.number)
    sign_out(keys)
    sign_in_as(keys, AIKO.email, PASSWORD)
    letter = mails(keys).toPlainText()
    assert asked.number in letter
    assert WHY in letter
    grant_it(keys)
    assert records.request().status == "approved"
    assert records.roles(KENJI.email) == ["virtual_user"]
    keys.wait(lambda: records.kinds(KENJI.email)[-1] == "access_approved")
    told = mails(keys).toPlainText()
    assert "承認" in told
    assert "Kawasemi Instruments" in told
