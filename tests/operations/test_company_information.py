"""Company name, address and phone: a first Update checks, a second one saves (R7–R11)."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smartwizard.models import AddressRow, EventRow, PersonRow
from smartwizard.operations import companies, profile
from smartwizard.operations.company_information import NewAddress
from smartwizard.rules.addresses import CONFIRM
from tests.operations.company_forms import everything, new, save, verify
from tests.operations.odd_text import ODD, is_plain, issues_of
from tests.world import Seat, World, refused

STEPS = (verify, save)


@pytest.fixture
def hanako(world: World) -> Seat:
    return world.person()


def test_the_first_update_checks_everything_and_stores_nothing(world: World, hanako: Seat) -> None:
    before = everything(world)
    verified = verify(hanako, new_address=new(postal_code=" 〒１０７ー６２２７"))
    assert verified.company_name == "Clan Blue"
    assert verified.address.postal.postal_code == "107-6227"
    assert verified.address.one_line == (
        "9-7-1 AKASAKA, MIDTOWN TOWER, MINATO, TOKYO, 107-6227, JAPAN"
    )
    assert (verified.address.id, verified.company) == (0, None)
    assert (verified.phone, verified.phone_shown) == ("+81364346500", "+81 3-6434-6500")
    assert verified.version == 1
    assert everything(world) == before


def test_the_second_update_stores_exactly_what_the_first_one_showed(
    world: World, hanako: Seat
) -> None:
    typed = {"company_name": "  ＣＬＡＮ Blue ", "new_address": new(street="９−７−１　AKASAKA")}
    verified, saved = verify(hanako, **typed), save(hanako, **typed)
    assert saved.version == 2
    assert saved.address.id > 0
    assert (saved.company_name, saved.phone, saved.notes) == (
        verified.company_name,
        verified.phone,
        verified.notes,
    )
    assert saved.address.postal == verified.address.postal
    shown = hanako.call(profile.view)
    assert shown.version == 2
    assert (shown.company_name, shown.phone, shown.phone_shown) == (
        "CLAN Blue",
        "+81364346500",
        "+81 3-6434-6500",
    )
    assert shown.address == saved.address
    assert shown.addresses == (saved.address,)


def test_what_is_logged_names_fields_never_values(world: World, hanako: Seat) -> None:
    save(hanako)
    with world.reading():
        event = EventRow.get(EventRow.action == "person.company_changed")
    assert event.subject == f"person:{hanako.id}"
    assert event.new == {"fields": ["company_name", "address", "phone"]}


def test_saving_the_same_again_answers_the_same_and_adds_nothing(
    world: World, hanako: Seat
) -> None:
    first = save(hanako)
    before = everything(world)
    assert save(hanako, 1) == first
    assert save(hanako, 2) == first
    assert verify(hanako, 1) == first
    assert everything(world) == before


def test_changing_only_the_phone_keeps_the_address(world: World, hanako: Seat) -> None:
    first = save(hanako)
    second = save(hanako, 2, phone="+33 1 58 04 60 00", address=first.address.id)
    assert second.phone == "+33158046000"
    assert second.address == first.address
    with world.reading():
        assert AddressRow.select().count() == 1


def test_an_address_typed_a_second_time_is_not_known_twice(world: World, hanako: Seat) -> None:
    first = save(hanako)
    elsewhere = new(postal_code="530-0001", region="OSAKA", city="OSAKA KITA", street="1 UMEDA")
    save(hanako, 2, new_address=elsewhere)
    third = save(hanako, 3, new_address=new(postal_code="1076227"))
    assert third.address == first.address
    assert len(hanako.call(companies.known_addresses)) == 2


def test_typing_over_a_change_from_another_window_is_refused_at_both_steps(
    world: World, hanako: Seat
) -> None:
    save(hanako)
    before = everything(world)
    for step in STEPS:
        (issue,) = refused(lambda step=step: step(hanako, 1, company_name="Clan Green"))
        assert issue.text.source.startswith("You changed your profile in another window")
        assert issue.text.values["moment"] == world.clock.now
        assert issue.remedy == "reload"
    assert everything(world) == before


def test_a_profile_that_another_system_owns_is_not_even_checked(world: World, hanako: Seat) -> None:
    with world.writing():
        PersonRow.update(owned_by="Partner Self Service").where(PersonRow.id == hanako.id).execute()
    for step in STEPS:
        (issue,) = refused(lambda step=step: step(hanako, company_name=""))
        assert issue.text.values == {"owner": "Partner Self Service"}


def test_everything_that_is_wrong_is_told_at_once_in_the_order_of_the_form(hanako: Seat) -> None:
    new = NewAddress("", "JP", postal_code="12", confirmed=False)
    issues = refused(lambda: verify(hanako, company_name="", phone="", new_address=new))
    assert [issue.field for issue in issues] == [
        "company_name",
        "address_type",
        "postal_code",
        "region",
        "city",
        "street",
        "confirmed",
        "phone",
    ]


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("company_name", {"company_name": "   "}),
        ("company_name", {"company_name": "クラン"}),
        ("company_name", {"company_name": "---"}),
        ("company_name", {"company_name": "x" * 101}),
        ("address_type", {"new_address": new("office")}),
        ("country", {"new_address": new(country="")}),
        ("country", {"new_address": new(country="XX")}),
        ("confirmed", {"new_address": new(confirmed=False)}),
        ("postal_code", {"new_address": new(postal_code="10762")}),
        ("postal_code", {"new_address": new(region="OSAKA", city="OSAKA KITA")}),
        ("city", {"new_address": new(city="")}),
        ("street", {"new_address": new(street="赤坂9丁目")}),
        ("street2", {"new_address": new(street2="x" * 101)}),
        ("phone", {"phone": "110"}),
        ("phone", {"phone": "0"}),
        ("phone", {"phone": "03-6434-6500", "phone_country": ""}),
        ("phone", {"phone": "03-6434-6500", "phone_country": "XX"}),
        ("phone", {"phone": "+999 12345678"}),
        ("phone", {"phone": "phone"}),
    ],
)
def test_what_cannot_be_stored_is_told_beside_its_field(
    world: World, hanako: Seat, field: str, values: dict[str, Any]
) -> None:
    before = everything(world)
    for step in STEPS:
        issues = refused(lambda step=step: step(hanako, **values))
        assert field in {issue.field for issue in issues}
        assert all(issue.field for issue in issues)
    assert everything(world) == before


def test_a_postal_code_newer_than_the_directory_is_confirmed_by_hand(hanako: Seat) -> None:
    newer = {"postal_code": "107-9999", "street": "1 NEW STREET"}
    (issue,) = refused(lambda: verify(hanako, new_address=new(**newer)))
    assert (issue.field, issue.remedy) == ("postal_code", CONFIRM)
    saved = save(hanako, new_address=new(code_confirmed=True, **newer))
    assert saved.address.postal.postal_code == "107-9999"


@pytest.mark.parametrize(
    ("typed", "country", "stored", "dropped"),
    [
        ("03-6434-6500", "JP", "+81364346500", True),
        ("3-6434-6500", "JP", "+81364346500", False),
        ("+81 3 6434 6500", "JP", "+81364346500", False),
        ("０３（６４３４）６５００", "JP", "+81364346500", True),
        ("02 1234 5678", "IT", "+390212345678", False),
        ("01 58 04 60 00", "FR", "+33158046000", True),
        ("+33 1 58 04 60 00", "JP", "+33158046000", False),
    ],
)
def test_a_dropped_zero_is_said_and_italys_stays(
    hanako: Seat, typed: str, country: str, stored: str, dropped: bool
) -> None:
    verified = verify(hanako, phone=typed, phone_country=country)
    assert verified.phone == stored
    assert bool(verified.notes) == dropped
    if dropped:
        assert stored.startswith(str(verified.notes[0].values["code"]))


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize(
    "field", ["company_name", "phone", "postal_code", "region", "city", "street", "street2"]
)
def test_odd_text_is_refused_beside_its_field_or_kept_as_plain_text(
    world: World, hanako: Seat, field: str, odd: str
) -> None:
    before = everything(world)
    issues = issues_of(lambda: save(hanako, **_with(field, ODD[odd])))
    if issues:
        # A wrong place makes the code, or a city of that place, wrong too.
        assert {issue.field for issue in issues} <= {field, "postal_code", "city"}
        assert everything(world) == before
        return
    shown = hanako.call(profile.view)
    assert shown.address is not None
    kept = [shown.company_name, shown.phone, *shown.address.postal.values.values()]
    assert all(is_plain(each) for each in kept)
    assert is_plain(shown.address.one_line)
    assert max(map(len, kept)) <= 100


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("field", ["address_type", "country", "phone_country"])
def test_odd_codes_are_refused(hanako: Seat, field: str, odd: str) -> None:
    issues = refused(lambda: verify(hanako, **_with(field, ODD[odd])))
    assert {issue.field for issue in issues} <= {field, "phone", "company_name"}


def _with(field: str, text: str) -> dict[str, Any]:
    """The information with a text in one field, wherever it belongs."""
    own: dict[str, Any] = {field: text}
    return (
        own if field in ("company_name", "phone", "phone_country") else {"new_address": new(**own)}
    )


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=120))
def test_whatever_is_verified_is_saved_just_so(world: World, hanako: Seat, name: str) -> None:
    version = hanako.call(profile.view).version
    issues = issues_of(lambda: verify(hanako, version, company_name=name))
    if issues:
        assert [issue.field for issue in issues] == ["company_name"]
        assert issues_of(lambda: save(hanako, version, company_name=name)) == issues
    else:
        verified = verify(hanako, version, company_name=name)
        assert save(hanako, version, company_name=name).company_name == verified.company_name
