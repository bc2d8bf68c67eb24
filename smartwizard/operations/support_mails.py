"""The mails of a support case: to its desk, or to who runs the registry, and a copy (R50)."""

from typing import Any

from .. import mail
from ..desks import SupportDesk
from ..mail import Recipient
from ..messages import N_, Code, Issue, Refused
from ..models import OperatorRow, SupportCaseRow
from ..registry import Context, reference_of

_NOBODY = Issue(
    N_("Nobody runs this registry yet. Set up the registry operator first."),
    remedy="set_up_operator",
)


def readers(desk: SupportDesk) -> list[Recipient]:
    """Who gets the messages of a desk; refused while there is nobody."""
    if desk.email:
        zone = "" if desk.hours is None else desk.hours.zone.key
        return [Recipient(desk.email, desk.language, "", zone)]
    operators = OperatorRow.select().order_by(OperatorRow.id)
    found = [mail.to_operator(operator) for operator in operators]
    if not found:
        raise Refused(_NOBODY)
    return found


def tell(
    context: Context, row: SupportCaseRow, desk: SupportDesk, sender: Recipient, phone: str
) -> None:
    """Mail a case to its readers, and a copy to its sender; `phone` as people read it."""
    facts = {"facts": row.facts, "phone": phone, **_values(row)}
    for to in readers(desk):
        mail.post(context, "support_case", to=to, cause=reference_of(row), hint=row.number, **facts)
    hours = "" if desk.hours is None else desk.hours.words.get(sender.language, "")
    mail.post(
        context, "support_case_copy", to=sender, cause=reference_of(row), hint=row.number,
        hours=hours, **facts,
    )  # fmt: skip


def _values(row: SupportCaseRow) -> dict[str, Any]:
    names = ("number", "name", "email", "company", "account_domain", "inquiry")
    return {
        "topic": Code("support.topic", row.topic),
        **{name: getattr(row, name) for name in names},
    }
