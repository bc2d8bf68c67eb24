"""Who is of a domain takes it, and what was asked there for a customer is denied (R23)."""

from ...registry import Context, reference_of
from . import claims, customer_mails, history
from .availability import yields
from .claims import Claim
from .kind import Post
from .settling import settle
from .status import DENIED, RULE


def make_way(context: Context, domain: str) -> None:
    """Deny the request for a customer whose domain who acts is about to take."""
    held = claims.holder(Claim("domain", domain), context.now)
    if held is None or held.request is None or not yields(context, held, domain):
        return
    row = settle(context, held.request, DENIED, by=RULE)
    claims.free(row)
    history.append(context, row, DENIED, by=RULE)
    customer_mails.denied(context, row, Post(f"{reference_of(row)}:{DENIED}"))
    context.log("request.denied", row, old={"status": "pending"}, new={"status": DENIED})
