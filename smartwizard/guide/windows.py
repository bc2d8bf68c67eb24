"""The windows beside the onboarding, each in the states that the people of the sample give it."""

from smartwizard.guide.acts import choose, enter, form_with, press, press_primary
from smartwizard.guide.stage import SIZE, SMALL, Stage
from smartwizard.guide.steps import Unreached, View, Walk
from smartwizard.operations import deliveries, mail_settings, operators
from smartwizard.sample.cast import AIKO, CLAIRE, DANIEL, EMI, GRACE, NOAH, OPERATOR, PASSWORD
from smartwizard.ui.mailbox import MailboxWindow

SEATED = (AIKO.email, CLAIRE.email, DANIEL.email, EMI.email, GRACE.email, OPERATOR.email)


def home(stage: Stage) -> Walk:
    """Nobody, somebody new, an administrator with work to do, the operator with their lists."""
    for name, email in (("nobody", ""), ("new", EMI.email)):
        yield from stage.at("home", email)
        yield View(f"home-{name}", stage.window("home"))
    yield from stage.at("home", AIKO.email)
    window = stage.window("home")
    yield View("home", window)
    window.resize(*SMALL)
    yield View("home-folded", window)
    yield from stage.at("home", OPERATOR.email)
    for entry in ("home", "requests", "accounts"):
        choose(stage.window("home"), entry)
        yield stage.idle()
        yield View(f"home-operator-{entry}", stage.window("home"))


def mailbox(stage: Stage) -> Walk:
    """The list, a letter, nothing found, and the letter alone where there is little room."""
    yield from stage.at("mailbox", "")
    window = stage.window("mailbox")
    if not isinstance(window, MailboxWindow):
        raise Unreached("the mailbox")
    yield View("mailbox", window)
    mails = [(line.kind, line.email) for line in window.list.model.lines]
    for name, letter in (("digest", "digest"), ("letter", "setup_pending_approver")):
        asked = mails.index((letter, AIKO.email))
        window.list.rows.setCurrentIndex(window.list.model.index(asked))
        yield stage.idle()
        yield View(f"mailbox-{name}", window)
    window.resize(*SMALL)
    window.panes.open()
    yield View("mailbox-letter-folded", window)
    window.resize(*SIZE)
    choose(window, "kept")
    yield stage.idle()
    yield View("mailbox-kept", window)


def request(stage: Stage) -> Walk:
    """A request where it waits for me, where I sent it, and how others ended."""
    numbers = stage.sample.requests
    for name, email, what in (
        ("sent", CLAIRE.email, "pending"),
        ("declined", GRACE.email, "declined"),
        ("overdue", OPERATOR.email, "overdue"),
        ("expired", OPERATOR.email, "expired"),
        ("unknown", DANIEL.email, "pending"),
    ):
        yield from stage.at("request", email, number=numbers[what])
        yield View(f"request-{name}", stage.window("request"))
    yield from stage.at("request", AIKO.email, number=numbers["pending"])
    window = stage.window("request")
    yield View("request-to-decide", window)
    form = form_with(window, "decision")
    enter(form, decision="decline")
    press_primary(window)
    yield stage.idle()
    yield View("request-no-reason", window)
    enter(form, decision="approve")
    press_primary(window)
    yield stage.idle()
    yield View("request-approved", window)


def sign_in(stage: Stage) -> Walk:
    """E-mail, then password, then why not."""
    yield from stage.at("sign_in", "")
    window = stage.window("sign_in")
    yield View("sign_in", window)
    enter(form_with(window, "email"), email=NOAH.email)
    press_primary(window)
    yield stage.idle()
    yield View("sign_in-password", window)
    enter(form_with(window, "password"), password="not the password")
    press_primary(window)
    yield stage.idle()
    yield View("sign_in-refused", window)


def reset(stage: Stage) -> Walk:
    """The mail is asked for, then its code; a link that was used says so."""
    yield from stage.at("reset", "")
    window = stage.window("reset")
    yield View("reset", window)
    enter(form_with(window, "email"), email=NOAH.email)
    press_primary(window)
    yield stage.idle()
    yield View("reset-code", window)
    enter(form_with(window, "code"), code="AAAA-AAAA", password=PASSWORD)
    press_primary(window)
    yield stage.idle()
    yield View("reset-wrong-code", window)


def delivery(stage: Stage) -> Walk:
    """The mail server before and after it is chosen, a test that fails, what failed; nobody."""
    yield from stage.at("delivery", "")
    yield View("delivery-nobody", stage.window("delivery"))
    yield from stage.at("delivery", OPERATOR.email)
    window = stage.window("delivery")
    yield View("delivery-mailbox", window)
    form = form_with(window, "leaves")
    enter(form, leaves="server", host="localhost", port="1", security="none")
    yield stage.idle()
    yield View("delivery-server", window)
    press_primary(window)
    yield stage.idle()
    yield View("delivery-errors", window)
    enter(form, sender="registry@kawasemi.example")
    press(window, "send")
    yield stage.idle()
    yield View("delivery-refused", window)
    choose(window, "failed")
    yield stage.idle()
    yield View("delivery-none-failed", window)
    _let_fail(stage, "recipient", "550 5.1.1 No such user here")
    _let_fail(stage, "message", "552 5.3.4 Message size exceeds fixed limit")
    yield from stage.at("delivery", OPERATOR.email, section="failed")
    yield View("delivery-failed", stage.window("delivery"))


def _let_fail(stage: Stage, reason: str, answer: str) -> None:
    """Let a mail be refused for good, as if a mail server had been set up for a while."""
    operator, sender = stage.filled.office.seat(OPERATOR), "registry@kawasemi.example"
    operator.call(
        mail_settings.save, host="localhost", port="25", security="none", login="", password="",
        sender=sender,
    )  # fmt: skip
    claimed = operator.call(deliveries.claim, by=sender)
    if claimed is None:
        raise Unreached("a mail that waits")
    operator.call(
        deliveries.settle, id=claimed.id, by=sender, result="failed", reason=reason, answer=answer
    )
    operator.call(mail_settings.turn_off)


def operator(stage: Stage) -> Walk:
    """What waits for the operator; the login; and the set-up where nobody runs the registry."""
    for name, email in (("waiting", OPERATOR.email), ("login", "")):
        yield from stage.at("operator", email)
        yield View(f"operator-{name}", stage.window("operator"))
    stage.filled.office.counter.call(operators.remove, email=OPERATOR.email)
    yield from stage.at("operator", "")
    yield View("operator-set-up", stage.window("operator"))
    press_primary(stage.window("operator"))
    yield stage.idle()
    yield View("operator-set-up-errors", stage.window("operator"))
