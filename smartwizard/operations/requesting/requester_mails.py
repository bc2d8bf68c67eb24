"""Who asked for a customer is told what became of the customer's own request (R24)."""

from typing import Any

from ... import mail
from ...messages import Code
from ...models import RequestRow
from ...registry import Context
from .kind import Post


def tell_outcome(context: Context, row: RequestRow, post: Post) -> None:
    """The account is there, or it will not be; nobody is told where nobody asked for them."""
    origin = origin_of(row)
    if origin is None or origin.applicant is None:
        return
    values: dict[str, Any] = {
        "account": row.result.name if row.result is not None else row.details["name"],
        "domain": row.subject,
        "number": origin.number,
        "email": origin.subject,
    }
    if row.status == "approved":
        kind = "customer_accepted"
        values |= {"decided_at": row.decided_at, "goes_on": False}
    else:
        kind = "customer_not_set_up"
        values |= {"status": Code("status.request", row.status), "at": row.decided_at}
    mail.post(
        context,
        kind,
        to=mail.to_person(origin.applicant),
        cause=post.cause,
        hold=post.hold,
        hint=row.subject,
        **values,
    )


def origin_of(row: RequestRow) -> RequestRow | None:
    """The request for a customer from which a request for a Smart Account came."""
    number = row.details.get("for_customer")
    return None if number is None else RequestRow.get_or_none(RequestRow.id == number)
