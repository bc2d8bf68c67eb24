"""A customer's request goes on, accepted, to whoever decides its domain (R16, R24)."""

from typing import Any

from ... import mail
from ...messages import N_, Issue, Refused
from ...models import RequestEventRow, RequestRow
from ...registry import Context, reference_of
from . import sending
from .above import nearest
from .setup import DIFFERENT_DOMAIN, PREFIX

_DECIDED = N_("The request {number} was decided or changed. This can no longer be undone.")
# What is written without anybody having done anything to the request.
_AT_ONCE = ("sent", "told")


def send(context: Context, row: RequestRow, chosen: dict[str, Any]) -> str:
    """Ask for the account in the customer's own name; the number of that request."""
    kind = PREFIX if chosen["kind"] == PREFIX.code else DIFFERENT_DOMAIN
    domain = row.details["domain"]
    details = {name: chosen[name] for name in ("name", "headquarters", "visibility", "users")}
    details |= {name: row.details[name] for name in ("users_note", "language")}
    wish = sending.Wish(
        subject=domain,
        details={**details, "for_customer": row.id},
        note=chosen["note"],
        account=nearest(domain) if kind is PREFIX else None,
        hold=context.config.clocks.hold,
    )
    return sending.send(context, kind, wish).number


def take_back(number: str) -> None:
    """Nothing was asked after all; refused once somebody did anything with it."""
    row: RequestRow | None = RequestRow.get_or_none(RequestRow.number == number)
    if row is None:
        return
    touched = RequestEventRow.select().where(
        RequestEventRow.request == row, RequestEventRow.event.not_in(_AT_ONCE)
    )
    if row.version != 1 or row.status != "pending" or touched.exists():
        raise Refused(Issue(_DECIDED.of(number=number)))
    mail.unsend(f"{reference_of(row)}:sent")
    row.delete_instance()
