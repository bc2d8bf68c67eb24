"""A Smart Account for a customer: asking for it, reviewing, and the customer's answer (S2)."""

from smartwizard.guide.acts import dialog, enter, form_with, press, press_primary
from smartwizard.guide.stage import SIZE, SMALL, Stage
from smartwizard.guide.steps import View, Walk
from smartwizard.sample.cast import DANIEL, EMI, GRACE, RUTH

SEATED = (DANIEL.email, EMI.email, GRACE.email, RUTH.email)
_USERS = "warehouse@seabird.example\nlogistics@seabird.example"


def request_for(stage: Stage) -> Walk:
    """Nobody, an incomplete profile, what is wrong, the review, and what was sent."""
    yield from stage.at("customer_request", "")
    yield View("customer_request-nobody", stage.window("customer_request"))
    yield from stage.at("customer_request", EMI.email)
    yield View("customer_request-incomplete", stage.window("customer_request"))
    yield from stage.at("customer_request", GRACE.email)
    window = stage.window("customer_request")
    yield View("customer_request", window)
    form = form_with(window, "customer_email")
    enter(form, customer_email="olga", domain="seabird", users="olga, felix")
    press_primary(window)
    yield stage.idle()
    yield View("customer_request-errors", window)
    enter(
        form,
        account_name="Seabird Trading",
        customer_email="info@seabird.example",
        domain="store.seabird.example",
        note="Your devices arrive next week; their licenses go there.",
        users=_USERS,
        users_note="Welcome: this is where your licenses are.",
    )
    yield stage.idle()
    yield View("customer_request-filled", window)
    window.resize(*SMALL)
    yield View("customer_request-folded", window)
    window.resize(*SIZE)
    press_primary(window)
    yield stage.idle()
    yield View("customer_request-review", dialog())
    press_primary(dialog())
    yield stage.idle()
    yield View("customer_request-sent", window)


def requests(stage: Stage) -> Walk:
    """The request as each side sees it, and what either can do with it."""
    numbers = stage.sample.requests
    for name, email, what in (
        ("customer-sent", DANIEL.email, "customer_pending"),
        ("customer-expired", DANIEL.email, "customer_expired"),
        ("customer-denied", DANIEL.email, "customer_denied"),
        ("customer-accepted", DANIEL.email, "customer_accepted"),
    ):
        yield from stage.at("request", email, number=numbers[what])
        yield View(f"request-{name}", stage.window("request"))
    yield from stage.at("request", DANIEL.email, number=numbers["customer_pending"])
    press(stage.window("request"), "mail")
    yield stage.idle()
    yield View("request-customer-correct", dialog())
    dialog().close()
    for name, email, what in (
        ("to-accept", RUTH.email, "customer_pending"),
        ("to-accept-incomplete", EMI.email, "customer_waiting"),
    ):
        yield from stage.at("request", email, number=numbers[what])
        window = stage.window("request")
        enter(form_with(window, "decision"), decision="approve")
        yield stage.idle()
        yield View(f"request-customer-{name}", window)
    yield from stage.at("approvals", RUTH.email, number=numbers["customer_pending"])
    enter(form_with(stage.window("approvals"), "decision"), decision="approve")
    yield stage.idle()
    yield View("approvals-customer", stage.window("approvals"))
    stage.close("approvals")
