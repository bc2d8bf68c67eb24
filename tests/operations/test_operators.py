"""Who runs the registry: made on its machine, with a sign-in of their own kind (R54)."""

import pytest

from smartwizard.models import ClaimRow, EventRow, PersonRow
from smartwizard.operations import operators, preferences, session
from tests.world import PASSWORD, World, refused

ONE, TWO = "one@registry.example", "two@registry.example"


def test_the_first_operator_is_set_up_while_there_is_none(world: World) -> None:
    assert not world.desk.call(operators.exists)
    first = world.desk.call(operators.create_first, email=ONE, password=PASSWORD, language="fr")
    assert world.desk.call(operators.exists)
    assert (first.email, first.language) == (ONE, "fr")
    [issue] = refused(
        world.desk.call, operators.create_first, email=TWO, password=PASSWORD, language="fr"
    )
    assert issue.remedy == "log_in"


def test_an_operator_signs_in_as_operator_and_is_no_person(world: World) -> None:
    seat = world.operator(ONE)
    me = seat.call(session.who_am_i)
    assert (me.kind, me.email, me.account_state) == ("operator", ONE, "none")
    with world.reading():
        assert not PersonRow.select().exists()
        assert not ClaimRow.select().exists()


def test_operators_are_listed_with_their_last_login(world: World) -> None:
    world.operator(ONE)
    world.desk.call(operators.create, email=TWO, password=PASSWORD, language="en")
    listed = world.desk.call(operators.everyone)
    assert [(each.email, each.last_login) for each in listed] == [
        (ONE, world.clock.now),
        (TWO, None),
    ]


def test_an_operator_is_made_once(world: World) -> None:
    world.operator(ONE)
    [issue] = refused(world.operator, ONE.upper())
    assert issue.field == "email"


def test_an_operators_password_keeps_the_same_rules(world: World) -> None:
    issues = refused(world.desk.call, operators.create, email="x", password="weak", language="de")
    assert {issue.field for issue in issues} == {"email", "password", "language"}


def test_removing_an_operator_ends_their_sessions_and_the_last_one_may_go(world: World) -> None:
    seat = world.operator(ONE)
    world.operator(TWO)
    assert world.desk.call(operators.remove, email=ONE) == 1
    assert seat.call(session.who_am_i).kind == "nobody"
    assert world.desk.call(operators.remove, email=TWO) == 0
    [issue] = refused(world.desk.call, operators.remove, email=TWO)
    assert issue.field == "email"
    with world.reading():
        actions = [event.action for event in EventRow.select().order_by(EventRow.id)]
    assert actions.count("operator.removed") == 2


def test_a_new_operator_is_not_taken_for_a_former_one_in_the_log(world: World) -> None:
    ids = []
    for _ in range(2):
        ids.append(world.operator(ONE).id)
        world.desk.call(operators.remove, email=ONE)
    assert ids == [1, 2]


def test_an_operator_chooses_language_and_zone(world: World) -> None:
    seat = world.operator(ONE)
    seat.call(preferences.save_of_operator, language="ja", time_zone="Asia/Tokyo")
    me = seat.call(session.who_am_i)
    assert (me.language, me.time_zone) == ("ja", "Asia/Tokyo")


@pytest.mark.parametrize(
    ("field", "language", "zone"), [("language", "de", ""), ("time_zone", "en", "Mars")]
)
def test_what_cannot_be_chosen_is_refused_by_its_field(
    world: World, field: str, language: str, zone: str
) -> None:
    seat = world.operator(ONE)
    [issue] = refused(seat.call, preferences.save_of_operator, language=language, time_zone=zone)
    assert issue.field == field
