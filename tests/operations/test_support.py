"""Contacting support: topics with their desks, and messages that become cases (R50)."""

from datetime import UTC, datetime
from functools import partial

import pytest

from smartwizard import letters
from smartwizard.messages import Code
from smartwizard.models import EventRow, SupportCaseRow
from smartwizard.operations import support
from smartwizard.operations.support import Topic
from smartwizard.operations.support_form import TOPICS, Fact
from smartwizard.readiness import FIELDS
from smartwizard.wire import Loopback
from tests.operations.company_forms import save
from tests.operations.support_steps import INQUIRY, write
from tests.world import HANAKO, Seat, World, refused

NEEDS_COMPANY = TOPICS[1:5]


@pytest.fixture
def hanako(world: World) -> Seat:
    return world.person()


def _topics(desk: Seat | Loopback, **values: str) -> dict[str, Topic]:
    return {topic.code: topic for topic in desk.call(support.topics, **values)}


def test_every_topic_is_offered_with_its_desk_in_japan(hanako: Seat) -> None:
    topics = _topics(hanako)
    assert tuple(topics) == TOPICS
    assert topics["account"].email == "web-help-j@cisco.com"
    assert topics["smart_account_and_licenses"].email == "japan-tac@cisco.com"
    assert topics["smart_account_and_licenses"].phone == "0120-608-802"
    assert [code for code, topic in topics.items() if topic.reader == "desk"] == [
        "account",
        "smart_account_and_licenses",
        "contract_registration",
    ]
    assert topics["contract_content"].reader == "seller"
    assert topics["buying"].reader == topics["feedback"].reader == "operator"


def test_hours_are_said_in_the_desks_zone_and_given_as_instants_for_the_readers(
    hanako: Seat,
) -> None:
    topic = _topics(hanako, language="ja")["account"]
    assert topic.hours == "平日9:00〜17:00 (日本時間)"
    assert topic.opens == datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
    assert topic.closes == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def test_the_country_decides_the_desk(world: World, hanako: Seat) -> None:
    assert _topics(hanako, country="FR")["account"].reader == "operator"
    assert _topics(world.desk)["account"].reader == "operator"
    assert _topics(world.desk, country="JP")["account"].email == "web-help-j@cisco.com"


def test_topics_say_what_the_profile_still_lacks_for_them(hanako: Seat) -> None:
    lacking = {code: topic.missing for code, topic in _topics(hanako).items() if topic.missing}
    assert lacking == dict.fromkeys(NEEDS_COMPANY, FIELDS)
    save(hanako)
    assert not any(topic.missing for topic in _topics(hanako).values())


def test_only_account_questions_need_no_login(world: World) -> None:
    signed_out = [code for code, topic in _topics(world.desk).items() if topic.signed_out]
    assert signed_out == ["account"]


def test_a_message_becomes_a_numbered_case_with_its_facts(world: World, hanako: Seat) -> None:
    facts = (Fact("Request", "SA-2026-00042"), Fact("Status", "Pending"))
    case = write(hanako, facts=facts)
    assert case.number == "CS-2026-00001"
    assert case.facts == facts
    assert case.inquiry == INQUIRY
    assert case.phone == "+81364346500"
    assert case.sent_at == world.clock.now
    world.clock.advance(minutes=1)
    later = write(hanako)
    assert later.number == "CS-2026-00002"
    assert hanako.call(support.my_cases) == (later, case)


def test_the_desk_gets_the_message_and_its_sender_a_copy(world: World, hanako: Seat) -> None:
    case = write(hanako, facts=(Fact("Request", "SA-2026-00042"),))
    (sent,) = world.mails("web-help-j@cisco.com")
    (copy,) = world.mails(HANAKO, "support_case_copy")
    assert (sent.kind, sent.language, copy.language) == ("support_case", "ja", "en")
    for mail in (sent, copy):
        assert mail.values["number"] == case.number
        assert mail.values["topic"] == {"code": ["support.topic", "account"]}
        assert mail.values["phone"] == "+81 3-6434-6500"
        assert mail.values["facts"] == [["Request", "SA-2026-00042"]]
    assert copy.values["hours"] == "Weekdays, 9:00–17:00 (Japan time)"


@pytest.mark.parametrize("language", ["en", "ja", "fr", "it"])
def test_the_mails_can_be_read_in_every_language(world: World, hanako: Seat, language: str) -> None:
    case = write(hanako)
    for mail in (m for m in world.mails() if m.kind.startswith("support_case")):
        values = {**mail.values, "topic": Code("support.topic", "account")}
        del values["to"]
        letter = letters.render(
            mail.kind, language, values, recipient="Hanako", zone="Asia/Tokyo", operator=""
        )
        assert case.number in letter.subject
        assert "What can I do?" in letter.text


def test_without_a_desk_every_operator_gets_the_message(world: World, hanako: Seat) -> None:
    for email in ("one@registry.example", "two@registry.example"):
        world.operator(email)
    write(hanako, "feedback")
    assert [mail.email for mail in world.mails(kind="support_case")] == [
        "one@registry.example",
        "two@registry.example",
    ]
    (copy,) = world.mails(kind="support_case_copy")
    assert copy.values["hours"] == ""


def test_while_nobody_runs_the_registry_the_first_operator_is_asked_for(
    world: World, hanako: Seat
) -> None:
    (issue,) = refused(partial(write, hanako, "feedback"))
    assert issue.remedy == "set_up_operator"
    assert hanako.call(support.my_cases) == ()
    world.operator()
    assert write(hanako, "feedback").number == "CS-2026-00001"


def test_an_organizations_own_desk_gets_the_messages(world: World, hanako: Seat) -> None:
    (world.home / "support.toml").write_text(
        '[desks.JP.feedback]\nemail = "ideas@clan.example"\nlanguage = "fr"\n', encoding="utf-8"
    )
    write(hanako, "feedback")
    (sent,) = world.mails("ideas@clan.example")
    assert sent.language == "fr"


def test_the_log_names_case_and_topic_only(world: World, hanako: Seat) -> None:
    write(hanako)
    with world.reading():
        event = EventRow.get(EventRow.action == "support.case_opened")
        row = SupportCaseRow.get()
    assert (event.subject, event.new) == (f"support_case:{row.id}", {"topic": "account"})
    assert (event.actor, event.old) == (f"person:{hanako.id}", {})


def test_cases_are_ones_own(world: World, hanako: Seat) -> None:
    write(hanako)
    ken = world.person("ken@clan.example")
    assert ken.call(support.my_cases) == ()
    assert refused(lambda: world.desk.call(support.my_cases))[0].remedy == "log_in"
