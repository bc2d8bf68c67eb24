"""What anybody may do who sits where the registry's file is: its mailbox and its operators."""

from tests.matrix import EVERYBODY, NOBODY, PEOPLE, Row
from tests.matrix.roles import Stage
from tests.world import PASSWORD

NEW = "new@registry.example"


def _mail(stage: Stage) -> dict[str, object]:
    stage.world.register("new@clan.example")
    return {"id": stage.world.mails()[-1].id}


def _operator(stage: Stage) -> dict[str, object]:
    return {"email": stage.world.operator(NEW).email}


_OPERATOR = {"email": NEW, "password": PASSWORD, "language": "en"}

ROWS = {
    "mailbox.page": Row(EVERYBODY),
    "mailbox.inboxes": Row(EVERYBODY),
    "mailbox.unread_count": Row(EVERYBODY),
    "mailbox.kept_count": Row(EVERYBODY),
    "mail_texts.write_down": Row(EVERYBODY, lambda stage: {"ids": (_mail(stage)["id"],)}),
    "mailbox.read": Row(EVERYBODY, _mail),
    "mailbox.keep": Row(EVERYBODY, lambda stage: {**_mail(stage), "kept": True}),
    "operators.exists": Row(EVERYBODY),
    "operators.everyone": Row(EVERYBODY),
    # Where an operator sits there is one already.
    "operators.create_first": Row(NOBODY | PEOPLE, lambda _: _OPERATOR),
    "operators.create": Row(EVERYBODY, lambda _: _OPERATOR),
    "operators.remove": Row(EVERYBODY, _operator),
}
