"""The numbered steps of asking for access, as the guides have them (S0, S1, R49)."""

from smartwizard.messages import N_
from smartwizard.ui.access_form import AccessForm
from smartwizard.ui.access_profile import AccessProfile
from smartwizard.ui.access_sent import AccessSent
from smartwizard.ui.guide import Aside, Stage

ASKING = (
    Aside(
        "caution",
        N_("The administrators see your profile as it is now. Change it before you send."),
    ),
    Aside("memo", N_("Holding Accounts can be requested in the same way.")),
)
WAITING = (
    Aside(
        "memo",
        N_("If you know an administrator, you can also ask that person directly to decide."),
    ),
    Aside(
        "caution",
        N_("Still pending after a reminder? Contact support with the request number."),
    ),
)


def asking(profile: AccessProfile, form: AccessForm) -> list[Stage]:
    """From the profile to Send Request."""

    def begun() -> bool:
        return bool(form.identifier.value())

    def found() -> bool:
        return form.asks

    return [
        Stage(profile.update_button, N_("Check “Your Profile”"), None, begun),
        Stage(form.identifier, N_("Enter the account domain identifier")),
        Stage(
            form.look,
            N_("Click Submit", "guide step: look an account up"),
            N_("Account name, account type, and “Reason For Request” appear."),
            found,
        ),
        Stage(form.reason, N_("Write why you need access")),
        Stage(
            form.submit,
            N_("Click Send Request", "guide step"),
            N_("“Access Request Sent” appears."),
        ),
    ]


def waiting(sent: AccessSent) -> list[Stage]:
    """From the confirmation to the decision."""
    return [
        Stage(sent.banner, N_("Check that the request was sent"), done=lambda: True),
        Stage(
            sent.list,
            N_("Click Your Access Requests", "guide step"),
            N_("The list shows the status of each request."),
        ),
        Stage(
            sent.card,
            N_("Wait for the email with the decision"),
            N_("Pending for some days? Click Send Reminder in the list."),
        ),
    ]
