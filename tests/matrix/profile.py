"""Who may look after a profile, its company information and its e-mail, and write to support."""

from smartwizard.operations import email_change
from tests.matrix import EVERYBODY, NOBODY, OPERATOR, PEOPLE, PERSON, SIGNED_IN, Row
from tests.matrix.roles import Stage
from tests.operations.company_forms import new, save
from tests.world import PASSWORD, SentMail

NEW = "changed@clan.example"


def _asked(stage: Stage) -> Stage:
    """The person has asked for another e-mail."""
    stage.person.call(email_change.ask, new_email=NEW, password=PASSWORD)
    return stage


def _mailed(stage: Stage, kind: str) -> SentMail:
    return _asked(stage).world.mails(kind=kind)[-1]


_PERSONAL = {
    "version": 1,
    "first_name": "Suzu",
    "last_name": "Akai",
    "preferred_name": "",
    "country": "IT",
}
_COMPANY = {
    "version": 1,
    "company_name": "Clan Blue",
    "phone_country": "JP",
    "phone": "03-6434-6500",
    "new_address": new(),
}
_CASE = {
    "topic": "account",
    "name": "Suzu Akai",
    "email": "person@clan.example",
    "company": "",
    "phone": "",
    "account_domain": "",
    "inquiry": "The link does not open.",
    "country": "JP",
}

ROWS = {
    "profile.view": Row(PEOPLE),
    "profile.readiness": Row(PEOPLE),
    "profile.save_personal": Row(PEOPLE, lambda _: _PERSONAL),
    "profile.change_user_name": Row(PEOPLE, lambda _: {"user_name": "brand.new"}),
    "company_information.verify": Row(PEOPLE, lambda _: _COMPANY),
    "company_information.save": Row(PEOPLE, lambda _: _COMPANY),
    "companies.search": Row(SIGNED_IN, lambda _: {"text": "clan"}),
    "companies.known_addresses": Row(PEOPLE),
    "companies.adopt": Row(OPERATOR, lambda stage: {"address": save(stage.person).address.id}),
    "email_change.ask": Row(PEOPLE, lambda _: {"new_email": NEW, "password": PASSWORD}),
    # Whoever has both the link and the password may follow it at any desk.
    "email_change.confirm": Row(
        EVERYBODY,
        lambda stage: {"token": _mailed(stage, "email_change").token, "password": PASSWORD},
    ),
    "email_change.confirm_with_code": Row(
        PERSON, lambda stage: {"code": _mailed(stage, "email_change").code}
    ),
    "email_change.restore": Row(
        EVERYBODY, lambda stage: {"token": _mailed(stage, "email_change_notice").token}
    ),
    "support.topics": Row(EVERYBODY),
    # Signed in, one writes from one's own e-mail; an operator writes from a Cisco account.
    "support.open_case": Row(NOBODY | PERSON, lambda _: _CASE),
    "support.my_cases": Row(PEOPLE),
}
