"""Drafts: a person's own, on every desk, and never a secret (C06)."""

from smartwizard.operations import drafts
from tests.world import World, refused

ANSWERS = {"company": {"name": "Clan Blue", "phone": "03-6434-0000"}}


def test_a_draft_is_there_again_at_another_desk(world: World) -> None:
    world.person().call(drafts.save, name="onboarding", step="company", answers=ANSWERS)
    draft = world.sign_in().call(drafts.load, name="onboarding")
    assert draft == drafts.Draft("company", ANSWERS, world.clock.now)


def test_a_later_draft_takes_the_place_of_the_former(world: World) -> None:
    seat = world.person()
    seat.call(drafts.save, name="onboarding", step="company", answers=ANSWERS)
    seat.call(drafts.save, name="onboarding", step="address", answers={})
    draft = seat.call(drafts.load, name="onboarding")
    assert draft is not None
    assert (draft.step, draft.answers) == ("address", {})


def test_a_draft_is_nobody_elses(world: World) -> None:
    world.person().call(drafts.save, name="onboarding", step="company", answers=ANSWERS)
    other = world.person("suzu@clan.example")
    other.call(drafts.delete, name="onboarding")
    assert other.call(drafts.load, name="onboarding") is None
    assert world.sign_in().call(drafts.load, name="onboarding") is not None


def test_a_deleted_draft_is_gone(world: World) -> None:
    seat = world.person()
    seat.call(drafts.save, name="onboarding", step="company", answers=ANSWERS)
    seat.call(drafts.delete, name="onboarding")
    seat.call(drafts.delete, name="onboarding")
    assert seat.call(drafts.load, name="onboarding") is None


def test_fields_of_secrets_are_left_out_whoever_sends_them(world: World) -> None:
    seat = world.person()
    secrets = dict.fromkeys(drafts.SECRET, "Very-Secret-Thing-1!")
    answers = {"account": {"email": "x@clan.example", **secrets}}
    seat.call(drafts.save, name="onboarding", step="account", answers=answers)
    draft = seat.call(drafts.load, name="onboarding")
    assert draft is not None
    assert draft.answers == {"account": {"email": "x@clan.example"}}
    assert not world.holds("Very-Secret-Thing-1!")


def test_a_draft_too_long_to_be_anything_typed_is_refused(world: World) -> None:
    seat = world.person()
    answers = {"company": {"note": "x" * (drafts.LONGEST + 1)}}
    assert refused(seat.call, drafts.save, name="onboarding", step="x", answers=answers)
