"""The steps of a change of e-mail, as tests of it take them again and again."""

from smartwizard.operations import email_change, profile
from smartwizard.operations.email_letters import Asked
from tests.world import HANAKO, PASSWORD, Seat, SentMail, World

NEW = "hana@new.example"


def ask(seat: Seat, email: str = NEW, password: str = PASSWORD) -> Asked:
    return seat.call(email_change.ask, new_email=email, password=password)


def link_to(world: World, email: str = NEW) -> SentMail:
    """The latest mail that asks an address to confirm."""
    return world.mails(email, "email_change")[-1]


def notice_to(world: World, email: str = HANAKO) -> SentMail:
    """The latest mail with “It was not me”."""
    return world.mails(email, "email_change_notice")[-1]


def email_of(seat: Seat) -> str:
    return seat.call(profile.view).email


def change(world: World, seat: Seat) -> None:
    """Ask, and follow the link."""
    ask(seat)
    seat.call(email_change.confirm, token=link_to(world).token)
