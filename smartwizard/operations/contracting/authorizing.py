"""A mail of authorization, ready to send, for somebody at the entitled company (R31)."""

from ... import letters
from ...desks import desk
from ...messages import Code
from ...models import ContractItemRow, OperatorRow
from ...registry import Context
from ..contract_views import AuthorizationLetter

_LINES = ("greeting", "permission", "access", "person", "company", "request", "sign")


def letter(context: Context, item: ContractItemRow, language: str) -> AuthorizationLetter:
    """Who permits what to whom, in a language; it goes to the desk for contract registration."""
    me, row = context.me, item.request
    to = desk("contract_registration", me.country).email
    first = OperatorRow.select().order_by(OperatorRow.id).first()
    values = {
        "kind": Code("contract.number", item.number_kind),
        "number": row.subject,
        "access": Code("access_type", item.access),
        "name": me.full_name,
        "email": me.email,
        "company": me.company_name or "–",
        "request": row.number,
    }
    said = [letters.said(language, Code("contract.letter", line), values) for line in _LINES]
    return AuthorizationLetter(
        to=to or ("" if first is None else first.email),
        subject=letters.said(language, Code("contract.letter", "subject"), values),
        body="\n\n".join([said[0], said[1], "\n".join(said[2:6]), said[6]]),
    )
