"""What time does to a request for a customer: three reminders, then it has expired (R25)."""

import itertools
from datetime import timedelta

from smartwizard import upkeep
from smartwizard.operations import customer_requests, email_change, requests
from smartwizard.operations.requesting.customer_form import CustomerForm
from tests.operations.clan import TOKYO
from tests.operations.customers import FORM, GAIA, MARIO
from tests.upkeep.passing import Kept
from tests.world import PASSWORD, Seat, refused


def ask(clan: Kept, **values: str) -> tuple[Seat, str]:
    """Who asks for a customer, and the number of the request."""
    gaia = clan.member(GAIA, "Gaia Partner")
    form = CustomerForm(**{**FORM, **values})  # type: ignore[arg-type]
    return gaia, gaia.call(customer_requests.send, form=form).row.number


def test_the_customer_is_reminded_at_eight_after_30_60_and_83_days(clan: Kept) -> None:
    clan.go_to(2026, 1, 10, 9, 30)
    gaia, number = ask(clan)
    written = []
    midnight = clan.clock().replace(hour=0, minute=0)
    around = [day for due in (30, 60, 83, 90) for day in range(due - 1, due + 3)]
    for day, hour in itertools.product(around, (0, 7, 8, 9)):
        clan.clock.now = max(clan.clock(), midnight + timedelta(days=day, hours=hour))
        before = len(clan.mails(MARIO, "customer_offer"))
        upkeep.run(clan.registry())
        written += [clan.clock()] * (len(clan.mails(MARIO, "customer_offer")) - before)
    assert [(at.month, at.day, at.hour) for at in written] == [(2, 10, 8), (3, 12, 8), (4, 4, 8)]
    assert clan.status(number) == "expired"
    assert not clan.digests(GAIA)
    events = [station.event for station in clan.get(clan.again(gaia), number).timeline]
    assert events == ["sent", "told", "digest", "digest", "digest", "expired"]


def test_what_fell_due_while_nothing_ran_is_one_reminder(clan: Kept) -> None:
    ask(clan)
    clan.clock.advance(days=85)
    assert clan.upkeep()["customers"] == 1
    assert len(clan.mails(MARIO, "customer_offer")) == 2
    clan.clock.advance(days=4)
    assert "customers" not in clan.upkeep()


def test_nobody_is_reminded_of_what_was_answered(clan: Kept) -> None:
    gaia, number = ask(clan)
    clan.clock.advance(days=29)
    clan.again(gaia).call(requests.withdraw, number=number, version=1)
    clan.clock.advance(days=20)
    clan.upkeep()
    assert len(clan.mails(MARIO, "customer_offer")) == 1


def test_after_ninety_days_the_requester_is_told_at_the_current_address(clan: Kept) -> None:
    gaia, number = ask(clan)
    clan.clock.advance(days=90)
    moved = clan.again(gaia)
    moved.call(email_change.ask, new_email="gaia@new.example", password=PASSWORD)
    (link,) = clan.mails("gaia@new.example", "email_change")
    moved.call(email_change.confirm, token=link.token)
    clan.upkeep()
    (mail,) = clan.mails("gaia@new.example", "customer_expired")
    assert mail.values["number"] == number
    assert not clan.mails(MARIO, "request_expired_approver")
    again = clan.sign_in("gaia@new.example")
    form = again.call(customer_requests.start, again=number).form
    assert form.name == "Rossi Group"
    again.call(customer_requests.send, form=form)


def test_ninety_days_and_twenty_eight_more_where_the_domain_needs_a_decision(
    clan: Kept, operator: Seat
) -> None:
    _, number = ask(clan, domain="it.rossi.example")
    clan.clock.advance(days=89, hours=23)
    mario = clan.member(MARIO, "Mario Rossi")
    mario.call(
        customer_requests.accept, number=number, version=1, name="Rossi Italia",
        users=(), headquarters=TOKYO,
    )  # fmt: skip
    assert clan.upkeep()["requests"] == 0
    (followed,) = mario.call(requests.mine).rows
    assert followed.expires_at == clan.later(days=28)
    clan.clock.advance(days=28)
    clan.upkeep()
    assert clan.status(followed.number) == "expired"
    assert clan.mails(MARIO, "request_expired")
    (told,) = clan.mails(GAIA, "customer_not_set_up")
    assert told.values["status"] == {"code": ["status.request", "expired"]}
    ask_again = clan.sign_in(MARIO)
    assert refused(clan.approve, operator_again(clan, operator), followed.number)
    clan.open(ask_again, "rossi.example")


def operator_again(clan: Kept, operator: Seat) -> Seat:
    """The operator, whose session has ended since."""
    return clan.sign_in(operator.email)


def test_the_clocks_are_settings(clan: Kept) -> None:
    clocks = clan.registers.config.clocks
    assert clocks.customer_expires == timedelta(days=90)
    assert clocks.customer_reminders == tuple(map(timedelta, (30, 60, 83)))
