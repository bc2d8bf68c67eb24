"""The profile window: what it shows, its personal part, the user name."""

import re

import pytest

from smartwizard.models import EventRow, PersonRow
from smartwizard.operations import preferences, profile
from smartwizard.rules.text import search_key
from smartwizard.words import values
from tests.operations.odd_text import ODD, is_plain, issues_of
from tests.world import Seat, World, refused, said

PERSONAL = {
    "first_name": "Hanako",
    "last_name": "Mameshiba",
    "preferred_name": "Hana",
    "country": "JP",
    "job_function": "network",
    "job_level": "manager",
    "job_title": "ネットワーク部長",
}


@pytest.fixture
def hanako(world: World) -> Seat:
    return world.person()


def _save(seat: Seat, seen: int = 1, /, **values: str) -> int:
    return seat.call(profile.save_personal, version=seen, **{**PERSONAL, **values})


def _events(world: World, action: str) -> list[EventRow]:
    with world.reading():
        return list(EventRow.select().where(EventRow.action == action))


def test_a_new_person_has_a_profile_that_says_what_is_missing(hanako: Seat) -> None:
    shown = hanako.call(profile.view)
    assert (shown.first_name, shown.last_name, shown.country) == ("Hanako", "Mameshiba", "JP")
    assert shown.shown_name == "Hanako"
    assert (shown.email, shown.user_name) == ("hanako@clan.example", "hanako")
    assert shown.user_name_can_change
    assert (shown.company_name, shown.address, shown.addresses, shown.phone) == ("", None, (), "")
    assert (shown.new_email, shown.new_email_until, shown.owned_by) == ("", None, "")


def test_the_last_login_is_the_one_before_this(world: World, hanako: Seat) -> None:
    first = world.clock.now
    assert hanako.call(profile.view).last_login is None
    world.clock.advance(days=1)
    assert world.sign_in().call(profile.view).last_login == first


def test_the_personal_part_is_saved_as_it_was_typed(world: World, hanako: Seat) -> None:
    assert _save(hanako) == 2
    shown = hanako.call(profile.view)
    assert shown.version == 2
    assert shown.shown_name == "Hana"
    assert (shown.job_function, shown.job_level) == ("network", "manager")
    assert shown.job_title == "ネットワーク部長"
    (event,) = _events(world, "person.profile_changed")
    assert event.new == {
        "fields": ["preferred_name", "job_function", "job_level", "job_title"],
    }


def test_names_are_folded_to_half_width_latin_letters(hanako: Seat) -> None:
    _save(hanako, first_name="  Ｈａｎａｋｏ ", last_name="D’Été-Müller")
    shown = hanako.call(profile.view)
    assert (shown.first_name, shown.last_name) == ("Hanako", "D'Été-Müller")


def test_saving_the_same_again_changes_nothing_whatever_was_seen(
    world: World, hanako: Seat
) -> None:
    assert _save(hanako) == 2
    assert _save(hanako, 1) == 2
    assert len(_events(world, "person.profile_changed")) == 1


def test_typing_over_a_change_from_another_window_is_refused_telling_when(
    world: World, hanako: Seat
) -> None:
    _save(hanako)
    changed_at = world.clock.now
    world.clock.advance(minutes=5)
    (issue,) = refused(lambda: _save(hanako, 1, job_title="Chief"))
    assert issue.text.source.startswith("You changed your profile in another window")
    assert issue.text.values["moment"] == changed_at
    assert issue.remedy == "reload"
    assert hanako.call(profile.view).job_title == "ネットワーク部長"


def test_typing_over_a_change_of_the_operator_tells_who_it_was(world: World, hanako: Seat) -> None:
    with world.writing():
        PersonRow.update(version=2, job_title="Chief").where(PersonRow.id == hanako.id).execute()
        EventRow.create(
            at=world.clock.now,
            actor="operator:1",
            action="person.owner_changed",
            subject=f"person:{hanako.id}",
        )
    assert said(refused(lambda: _save(hanako)))[0].startswith("The registry operator changed")


def test_a_change_nobody_logged_is_still_not_typed_over(world: World, hanako: Seat) -> None:
    with world.writing():
        PersonRow.update(version=5).where(PersonRow.id == hanako.id).execute()
    assert said(refused(lambda: _save(hanako)))[0].startswith("Your profile was changed")


def test_preferences_do_not_make_what_is_being_typed_stale(hanako: Seat) -> None:
    hanako.call(
        preferences.save,
        language="ja", time_zone="Asia/Tokyo", theme="dark", text_size=150, english_labels=True,
        reminders=True,
    )  # fmt: skip
    assert _save(hanako) == 2


def test_a_profile_that_another_system_owns_says_so_and_stays(world: World, hanako: Seat) -> None:
    with world.writing():
        PersonRow.update(owned_by="Partner Self Service").where(PersonRow.id == hanako.id).execute()
    shown = hanako.call(profile.view)
    assert shown.owned_by == "Partner Self Service"
    assert not shown.user_name_can_change
    for call in (
        lambda: _save(hanako),
        lambda: hanako.call(profile.change_user_name, user_name="hana.m"),
    ):
        (issue,) = refused(call)
        assert issue.text.values == {"owner": "Partner Self Service"}
    assert hanako.call(profile.view) == shown


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("first_name", ""),
        ("last_name", "豆柴"),
        ("first_name", "Hanako3"),
        ("preferred_name", "x" * 51),
        ("country", ""),
        ("country", "XX"),
        ("country", "jp"),
        ("job_function", "hacking"),
        ("job_level", "Manager"),
        ("job_title", "x" * 101),
    ],
)
def test_what_cannot_be_stored_is_told_beside_its_field(
    hanako: Seat, field: str, value: str
) -> None:
    before = hanako.call(profile.view)
    assert [issue.field for issue in refused(lambda: _save(hanako, **{field: value}))] == [field]
    assert hanako.call(profile.view) == before


def test_everything_that_is_wrong_is_told_at_once(hanako: Seat) -> None:
    issues = refused(lambda: _save(hanako, first_name="", last_name="", country="", job_level="x"))
    assert [issue.field for issue in issues] == ["first_name", "last_name", "country", "job_level"]


def test_every_job_function_and_level_on_offer_can_be_chosen_or_none(hanako: Seat) -> None:
    version = 1
    for function in (*values("job_function"), ""):
        version = _save(hanako, version, job_function=function)
    for level in (*values("job_level"), ""):
        version = _save(hanako, version, job_level=level)
    assert version > len(values("job_function"))


@pytest.mark.parametrize("field", ["first_name", "last_name", "preferred_name", "job_title"])
@pytest.mark.parametrize("odd", ODD)
def test_odd_text_is_refused_beside_its_field_or_kept_as_plain_text(
    hanako: Seat, field: str, odd: str
) -> None:
    before = hanako.call(profile.view)
    issues = issues_of(lambda: _save(hanako, **{field: ODD[odd]}))
    shown = hanako.call(profile.view)
    if issues:
        assert {issue.field for issue in issues} == {field}
        assert shown == before
    else:
        kept: str = getattr(shown, field)
        assert is_plain(kept)
        assert len(kept) <= profile.LONGEST
        assert search_key(kept) or not kept


def test_the_user_name_is_changed_once_and_kept_in_lower_case(world: World, hanako: Seat) -> None:
    assert hanako.call(profile.change_user_name, user_name=" Ｈａｎａ．Mame-7 ") == "hana.mame-7"
    shown = hanako.call(profile.view)
    assert shown.user_name == "hana.mame-7"
    assert not shown.user_name_can_change
    (issue,) = refused(lambda: hanako.call(profile.change_user_name, user_name="again"))
    assert (issue.text.source, issue.field) == (
        "The user name can be changed only once.",
        "user_name",
    )
    assert len(_events(world, "person.user_name_changed")) == 1


def test_asking_for_the_same_user_name_uses_nothing_up(hanako: Seat) -> None:
    assert hanako.call(profile.change_user_name, user_name="HANAKO") == "hanako"
    assert hanako.call(profile.view).user_name_can_change
    hanako.call(profile.change_user_name, user_name="hana")
    assert hanako.call(profile.change_user_name, user_name="hana") == "hana"


def test_a_user_name_belongs_to_one_person_however_it_is_written(
    world: World, hanako: Seat
) -> None:
    ken = world.person("ken@clan.example")
    hanako.call(profile.change_user_name, user_name="hana")
    (issue,) = refused(lambda: ken.call(profile.change_user_name, user_name="ＨＡＮＡ"))
    assert issue.text.source.startswith("“{name}” is already in use")
    assert issue.field == "user_name"
    assert ken.call(profile.view).user_name_can_change


def test_a_user_name_that_was_given_up_is_free_again(world: World, hanako: Seat) -> None:
    hanako.call(profile.change_user_name, user_name="hana")
    ken = world.person("ken@clan.example")
    assert ken.call(profile.change_user_name, user_name="hanako") == "hanako"


@pytest.mark.parametrize("name", ["", "  ", "ab", "x" * 41, "a b@c", "花子", ".hana", "hana-"])
def test_a_user_name_of_another_form_is_refused(hanako: Seat, name: str) -> None:
    issues = refused(lambda: hanako.call(profile.change_user_name, user_name=name))
    assert [issue.field for issue in issues] == ["user_name"]
    assert hanako.call(profile.view).user_name == "hanako"


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_user_name_is_refused_or_folded(hanako: Seat, odd: str) -> None:
    issues = issues_of(lambda: hanako.call(profile.change_user_name, user_name=ODD[odd]))
    kept = hanako.call(profile.view).user_name
    assert [issue.field for issue in issues] == ([] if kept != "hanako" else ["user_name"])
    assert re.fullmatch("[0-9a-z][0-9a-z._-]*", kept)


def test_nobody_and_the_operator_have_no_profile(world: World) -> None:
    assert refused(lambda: world.desk.call(profile.view))[0].remedy == "log_in"
    operator = world.operator()
    assert refused(lambda: operator.call(profile.view))


def test_the_log_never_holds_what_was_typed(world: World, hanako: Seat) -> None:
    _save(hanako, last_name="Shibamame")
    hanako.call(profile.change_user_name, user_name="secretive")
    with world.reading():
        kept = " ".join(f"{e.actor} {e.subject} {e.old} {e.new}" for e in EventRow.select())
    assert "Shibamame" not in kept
    assert "secretive" not in kept
