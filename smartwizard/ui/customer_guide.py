"""The six numbered steps of asking for a customer, as the guide has them (S2, R49)."""

from smartwizard.messages import N_
from smartwizard.ui.customer_fields import CustomerFields
from smartwizard.ui.customer_sent import CustomerSent
from smartwizard.ui.guide import Aside, Stage

ASIDES = (
    Aside("memo", N_("You need an active Cisco account with complete company information.")),
    Aside(
        "memo",
        N_("The Smart Account stays provisional until the customer accepts it."),
    ),
    Aside(
        "caution",
        N_(
            "Without an answer in time the request expires. When the customer is ready, "
            "request it again from the old values."
        ),
    ),
)


def steps(form: CustomerFields, sent: CustomerSent) -> list[Stage]:
    """From logging in to the customer's answer; the last one waits."""
    return [*_before(), *_asking(form, sent), *_sent(sent)]


def _before() -> list[Stage]:
    """What is done once the window is open."""

    def done() -> bool:
        return True

    return [
        Stage(None, N_("Log in with your Cisco account"), None, done),
        Stage(None, N_("Open “Request a Smart Account” for a customer"), None, done),
    ]


def _asking(form: CustomerFields, sent: CustomerSent) -> list[Stage]:
    """The form, and the button that opens the review."""
    needed = (form.name, form.email, form.domain)

    def is_sent() -> bool:
        return not sent.isHidden()

    def is_filled() -> bool:
        return is_sent() or all(field.value().strip() for field in needed)

    return [
        Stage(
            form.name,
            N_("Identify the account name and customer, and add users to the account"),
            N_("Account name, customer email, account domain, note; user emails, note."),
            is_filled,
        ),
        Stage(
            form.submit,
            N_("Click Submit Request", "guide step"),
            N_("“Review Request” appears."),
            is_sent,
        ),
    ]


def _sent(sent: CustomerSent) -> list[Stage]:
    """The review, and what comes after it."""
    return [
        Stage(
            None,
            N_("Review the details and click Submit Request there"),
            N_("“Smart Account Request Completed” tells that a provisional Smart Account exists."),
            lambda: not sent.isHidden(),
        ),
        Stage(
            sent.card,
            N_("Wait for the customer, who gets an email"),
            N_("As soon as the customer has accepted, you get an email."),
            lambda: False,
        ),
    ]
