"""Who may register, activate, sign in, and look after their own password and preferences."""

from smartwizard.operations import passwords
from tests.matrix import EVERYBODY, OPERATOR, PEOPLE, SIGNED_IN, Row
from tests.matrix.roles import Stage
from tests.world import PASSWORD

NEW = "new@clan.example"
BETTER = "Better-Horse-4?"


def _registered(stage: Stage) -> str:
    """A registration whose mail was sent more than a minute ago."""
    key = stage.world.register(NEW).registration
    stage.world.clock.advance(minutes=1)
    return key


def _asked_for_reset(stage: Stage) -> str:
    stage.world.person(NEW)
    stage.world.desk.call(passwords.request_reset, email=NEW)
    return NEW


def _with_link(stage: Stage) -> dict[str, object]:
    _registered(stage)
    return {"token": stage.world.mails(NEW)[-1].token}


def _with_code(stage: Stage) -> dict[str, object]:
    key = _registered(stage)
    return {"registration": key, "code": stage.world.mails(NEW)[-1].code, "password": PASSWORD}


def _with_password(stage: Stage) -> dict[str, object]:
    _registered(stage)
    return {"email": NEW, "password": PASSWORD}


def _with_reset_link(stage: Stage) -> dict[str, object]:
    mail = stage.world.mails(_asked_for_reset(stage))[-1]
    return {"token": mail.token, "password": BETTER}


def _with_reset_code(stage: Stage) -> dict[str, object]:
    mail = stage.world.mails(_asked_for_reset(stage))[-1]
    return {"email": NEW, "code": mail.code, "password": BETTER}


def _of_somebody(stage: Stage) -> dict[str, object]:
    return {"email": stage.world.person(NEW).email, "password": PASSWORD}


_REGISTRATION = {
    "email": NEW,
    "password": PASSWORD,
    "first_name": "Suzu",
    "last_name": "Akai",
    "country": "JP",
    "language": "ja",
}
_PREFERENCES = {
    "language": "it",
    "time_zone": "Europe/Rome",
    "theme": "dark",
    "text_size": 150,
    "english_labels": True,
    "reminders": False,
}

ROWS = {
    "registration.register": Row(EVERYBODY, lambda _: _REGISTRATION),
    "activation.activate": Row(
        EVERYBODY, lambda stage: {**_with_link(stage), "password": PASSWORD}
    ),
    "activation.activate_with_code": Row(EVERYBODY, _with_code),
    "activation.send_again": Row(EVERYBODY, lambda stage: {"registration": _registered(stage)}),
    "activation.send_again_with_password": Row(EVERYBODY, _with_password),
    "activation.correct_address": Row(
        EVERYBODY,
        lambda stage: {"registration": _registered(stage), "email": "right@clan.example"},
    ),
    "tokens.link": Row(EVERYBODY, _with_link),
    "sign_in.sign_in": Row(EVERYBODY, _of_somebody),
    "session.who_am_i": Row(EVERYBODY),
    "session.sign_out": Row(EVERYBODY),
    "passwords.request_reset": Row(EVERYBODY, lambda _: {"email": NEW}),
    "passwords.reset": Row(EVERYBODY, _with_reset_link),
    "passwords.reset_with_code": Row(EVERYBODY, _with_reset_code),
    "passwords.change": Row(SIGNED_IN, lambda _: {"old_password": PASSWORD, "password": BETTER}),
    "preferences.save": Row(PEOPLE, lambda _: _PREFERENCES),
    "preferences.save_of_operator": Row(
        OPERATOR, lambda _: {"language": "fr", "time_zone": "Europe/Paris"}
    ),
    "drafts.load": Row(PEOPLE, lambda _: {"name": "onboarding"}),
    "drafts.save": Row(
        PEOPLE,
        lambda _: {"name": "onboarding", "step": "company", "answers": {"company": {"phone": "1"}}},
    ),
    "drafts.delete": Row(PEOPLE, lambda _: {"name": "onboarding"}),
}
