"""Who may send mails on their way, see which did not arrive, and set the mail server (R47, R54)."""

from smartwizard.models import DeliveryRow, MailRow
from tests.matrix import EVERYBODY, OPERATOR, Row
from tests.matrix.roles import Stage


def _delivery(stage: Stage, status: str) -> int:
    """A mail that was tried."""
    stage.world.register("new@clan.example")
    with stage.world.writing():
        mail, now = MailRow.select().order_by(MailRow.id.desc()).get(), stage.world.clock()
        done = now if status == "failed" else None
        return int(DeliveryRow.create(mail=mail, status=status, since=now, settled_at=done).id)


def _settled(stage: Stage) -> dict[str, object]:
    return {"id": _delivery(stage, "retrying"), "by": "", "result": "later"}


# Nobody listens there: the test of it has its answer, and that it was refused is the answer.
_SERVER = {
    "host": "127.0.0.1",
    "port": "1",
    "security": "none",
    "login": "",
    "password": "",
    "sender": "registry@clan.example",
}

ROWS = {
    # Whoever holds the registry's file sends its mails: the program itself, and `deliver`.
    "deliveries.claim": Row(EVERYBODY, lambda _: {"by": "somebody"}),
    "deliveries.settle": Row(EVERYBODY, _settled),
    "undelivered.page": Row(OPERATOR),
    "undelivered.send_again": Row(OPERATOR, lambda stage: {"id": _delivery(stage, "failed")}),
    "mail_settings.view": Row(OPERATOR),
    "mail_settings.save": Row(OPERATOR, lambda _: _SERVER),
    "mail_settings.turn_off": Row(OPERATOR),
    "mail_settings.try_out": Row(OPERATOR, lambda _: _SERVER),
}
