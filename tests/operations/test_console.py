"""What the operator looks after: runs of upkeep, logins that are locked (R5, R54)."""

from smartwizard import upkeep
from smartwizard.event_words import EVENT_CODES
from smartwizard.models import EventRow
from smartwizard.operations import console
from smartwizard.registry import LocalRegistry
from smartwizard.upkeep import passes
from tests.world import HANAKO, World, refused

WRONG = "Wrong-Horse-9!"


def lock(world: World, email: str = HANAKO) -> None:
    for _ in range(5):
        refused(world.sign_in, email, WRONG)


def test_the_operator_lets_a_locked_address_log_in_at_once(world: World) -> None:
    world.person()
    operator = world.operator()
    lock(world)
    assert refused(world.sign_in)
    (locked,) = operator.call(console.locked_logins)
    assert (locked.email, locked.times) == (HANAKO, 1)
    operator.call(console.unlock_login, id=locked.id)
    assert world.sign_in()
    assert operator.call(console.locked_logins) == ()
    with world.reading():
        entry = EventRow.get(EventRow.action == "login.unlocked")
    assert HANAKO not in str(entry.__data__)


def test_a_lock_that_ran_out_is_not_on_the_list_and_cannot_be_lifted(world: World) -> None:
    operator = world.operator()
    lock(world, "nobody@clan.example")
    (locked,) = operator.call(console.locked_logins)
    world.clock.advance(minutes=1)
    assert operator.call(console.locked_logins) == ()
    assert refused(operator.call, console.unlock_login, id=locked.id)[0].remedy == "reload"


def keep_up(world: World) -> None:
    upkeep.run(LocalRegistry(world.registers.store, world.registers.config, clock=world.clock))


def test_runs_of_upkeep_tell_what_they_did_and_those_without_work_do_not(world: World) -> None:
    world.register()
    world.clock.advance(days=28)
    keep_up(world)
    keep_up(world)
    operator = world.operator()
    (run,) = operator.call(console.upkeep_runs).runs
    assert (run.begun_at, run.done) == (world.clock.now, {"registrations": 1, "tokens": 1})


def test_whatever_upkeep_does_has_a_word() -> None:
    words = {code for kind, code in EVENT_CODES if kind == "upkeep.done"}
    assert words == passes.NAMES


def test_runs_come_in_pages_and_are_forgotten_after_ninety_days(world: World) -> None:
    for _ in range(3):
        world.register()
        world.clock.advance(days=28)
        keep_up(world)
    operator = world.operator()
    first = operator.call(console.upkeep_runs, size=2)
    rest = operator.call(console.upkeep_runs, size=2, before=first.before)
    assert (len(first.runs), len(rest.runs), rest.before) == (2, 1, 0)
    world.clock.advance(days=62)
    keep_up(world)
    seat = world.sign_in(operator.email)
    runs = seat.call(console.upkeep_runs).runs
    assert [run.done.get("runs") for run in runs] == [1, None]
