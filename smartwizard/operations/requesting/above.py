"""Which account stands above a domain (R16)."""

from ...models import SmartAccountRow
from ...rules import domains


def nearest(domain: str, *, besides: SmartAccountRow | None = None) -> SmartAccountRow | None:
    """The nearest live account above a domain, up to the registrable domain; none: the operator."""
    higher = domains.above(domain)
    rows = SmartAccountRow.select().where(
        SmartAccountRow.domain.in_(higher), SmartAccountRow.status == "active"
    )
    live = {row.domain: row for row in rows if besides is None or row.id != besides.id}
    return next((live[host] for host in higher if host in live), None)
