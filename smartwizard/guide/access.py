"""Access to existing Smart Accounts: asking for it, holding it, inviting, revoking (S0, S1)."""

from PySide6.QtWidgets import QWidget

from smartwizard.guide.acts import choose, dialog, enter, form_with, press, press_primary
from smartwizard.guide.stage import SIZE, SMALL, Stage
from smartwizard.guide.steps import Unreached, View, Walk
from smartwizard.sample.cast import AIKO, CLAIRE, EMI, GRACE, MARCO_NOW, MEI, NOAH, OPERATOR
from smartwizard.ui.controls.table import Table

SEATED = (
    AIKO.email, CLAIRE.email, EMI.email, GRACE.email, MEI.email, MARCO_NOW,
    NOAH.email, OPERATOR.email,
)  # fmt: skip
_DOMAIN = "kawasemi.example"
_WHY = "Nous commandons nous-mêmes les licences du bureau de Lyon."


def request_access(stage: Stage) -> Walk:
    """Nobody, an incomplete profile, each outcome of a look-up, the reason, and what was sent."""
    yield from stage.at("request_access", "")
    yield View("request_access-nobody", stage.window("request_access"))
    yield from stage.at("request_access", EMI.email)
    yield View("request_access-incomplete", stage.window("request_access"))
    for name, email, domain in (
        ("unknown", CLAIRE.email, "kawasemi.test.example"),
        ("held", GRACE.email, _DOMAIN),
        ("open", MEI.email, _DOMAIN),
    ):
        yield from stage.at("request_access", email, identifier=domain)
        yield View(f"request_access-{name}", stage.window("request_access"))
    yield from _send(stage)


def _send(stage: Stage) -> Walk:
    yield from stage.at("request_access", CLAIRE.email)
    window = stage.window("request_access")
    yield View("request_access", window)
    press_primary(window)
    yield stage.idle()
    yield View("request_access-errors", window)
    enter(form_with(window, "identifier"), identifier=_DOMAIN)
    press_primary(window)
    yield stage.idle()
    enter(form_with(window, "reason"), reason=_WHY)
    yield View("request_access-found", window)
    window.resize(*SMALL)
    yield View("request_access-folded", window)
    window.resize(*SIZE)
    press_primary(window)
    yield stage.idle()
    yield View("request_access-sent", window)


def requests(stage: Stage) -> Walk:
    """Requests for access and invitations, as each side sees them."""
    numbers = stage.sample.requests
    for name, email, what in (
        ("access-sent", MEI.email, "access_week"),
        ("access-to-decide", AIKO.email, "access_week"),
        ("access-declined", MEI.email, "access_declined"),
        ("invitation", NOAH.email, "invitation_waiting"),
        ("number-waiting", MEI.email, "number_waiting"),
        ("number-denied", MEI.email, "results"),
        ("number-to-decide", OPERATOR.email, "number_overdue"),
    ):
        yield from stage.at("request", email, number=numbers[what])
        yield View(f"request-{name}", stage.window("request"))
    yield from stage.at("request", AIKO.email, number=numbers["access_week"])
    window = stage.window("request")
    enter(form_with(window, "decision"), decision="approve")
    yield stage.idle()
    yield View("request-access-grant", window)
    yield from stage.at("request", MEI.email, number=numbers["access_week"])
    press(stage.window("request"), "pencil")
    yield stage.idle()
    yield View("request-access-note", dialog())
    dialog().close()


def profile(stage: Stage) -> Walk:
    """Roles that are held and suspended, the question before one is given up, one's requests."""
    yield from stage.at("profile", MARCO_NOW, section="access")
    yield View("profile-access-suspended", stage.window("profile"))
    yield from stage.at("profile", GRACE.email, section="access")
    window = stage.window("profile")
    yield View("profile-access-held", window)
    _act(window, "held")
    yield stage.idle()
    yield View("profile-access-give-up", dialog())
    dialog().close()
    yield from stage.at("profile", MEI.email, section="requests")
    yield View("profile-requests-sent", stage.window("profile"))


def users(stage: Stage) -> Walk:
    """Users and open invitations, inviting somebody from outside, revoking a role."""
    yield from stage.at("account", AIKO.email, section="users")
    window = stage.window("account")
    yield View("account-users", window)
    window.resize(*SMALL)
    yield View("account-users-folded", window)
    window.resize(*SIZE)
    choose(window, "users")
    press(window, "user-plus")
    yield stage.idle()
    yield View("account-invite", dialog())
    enter(form_with(dialog(), "email"), email=NOAH.email)
    press_primary(dialog())
    yield stage.idle()
    yield View("account-invite-role", dialog())
    dialog().close()
    _act(window, "users", 2)
    yield stage.idle()
    yield View("account-revoke", dialog())
    dialog().close()


def _act(window: QWidget, table: str, row: int = 0) -> None:
    """Press the painted button of a row."""
    found = window.findChild(Table, table)
    if found is None:
        raise Unreached(f"the table {table}")
    model = found.model()
    found.acted.emit(model.index(row, model.columnCount() - 1))
