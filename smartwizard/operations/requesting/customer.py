"""Requests of a Smart Account for a customer, who accepts it or not (R23–R25)."""

from operator import attrgetter
from typing import Any

from ...messages import N_, Issue, Refused
from ...models import RequestRow
from ...registry import Context
from ...rules import domains
from ..known import PostalAddress
from . import going_on, listed_users, opening
from .addressing import line_of, postal_of
from .checks import claim_check
from .claims import Claim, free, hold, hold_again
from .customer_mails import LETTERS
from .invitation import by_the_invited, invited
from .kind import Kind
from .views import AskedAccount, Check, Grant

SERIES = "CR"
CUSTOMER_DECIDES = N_("The customer", "who decides a request")
_RESERVED = N_("Only the customer can accept or decline this request.")
_ON_ITS_PAGE = Issue(
    N_("To accept the Smart Account, open the request and enter the headquarters."), remedy="accept"
)
_USABLE = N_("{domain} is usable with the customer's email address.")
_DIFFERENT = N_("{domain} does not match the customer's email address. The operator decides.")


def accepted(row: RequestRow) -> dict[str, Any]:
    """What the customer chose in accepting; empty before."""
    found: dict[str, Any] = row.details.get("accepted", {})
    return found


def _asked(row: RequestRow) -> AskedAccount:
    chosen = {**row.details, **accepted(row)}
    headquarters = chosen.get("headquarters", {})
    return AskedAccount(
        name=chosen["name"],
        domain=chosen["domain"],
        account_type="customer",
        visibility=chosen.get("visibility", ""),
        headquarters=postal_of(headquarters) if headquarters else PostalAddress(""),
        headquarters_line=line_of(headquarters),
        users=tuple(chosen["users"]),
        users_note=chosen["users_note"],
        follow_up=chosen.get("follow_up", ""),
    )


def _claims(row: RequestRow) -> tuple[Claim, ...]:
    return (
        Claim("name", opening.name_key(row.details["name"])),
        Claim("domain", row.details["domain"]),
    )


def _checks(context: Context, row: RequestRow) -> tuple[Check, ...]:
    name, domain = _claims(row)
    return (
        claim_check(context, row, name, row.details["name"]),
        claim_check(context, row, domain, row.details["domain"]),
        _verdict_check(row),
    )


def _verdict_check(row: RequestRow) -> Check:
    """The domain may be used with the customer's address, or be allowed by the operator (R15)."""
    domain = row.details["domain"]
    issue = domains.verdict(row.subject, domain).issue
    if issue is None:
        return Check("verdict", True, _USABLE.of(domain=domain))
    if not row.details["different"]:
        return Check("verdict", False, issue.text)
    refused = domains.different_issues("domain", domain)
    text = refused[0].text if refused else _DIFFERENT.of(domain=domain)
    return Check("verdict", not refused, text)


def _grant(context: Context, row: RequestRow, _: Grant | None) -> None:
    """Open the account, or let its request go on to whoever decides the domain (R24)."""
    chosen = accepted(row)
    if not chosen:
        raise Refused(_ON_ITS_PAGE)
    free(row)
    if chosen["kind"] != "default":
        number = going_on.send(context, row, chosen)
        row.details = {**row.details, "accepted": {**chosen, "follow_up": number}}
        return
    plan = opening.Plan(
        chosen["name"], row.details["domain"], chosen["headquarters"], chosen["visibility"]
    )
    row.result = opening.open_account(context, plan, context.me, request=row)
    for claim in opening.claims_of(row.result):
        hold(claim, context.now, account=row.result)
    listed_users.invite(context, row.result, context.me, _asked(row), row.details["language"])


def _take_back(context: Context, row: RequestRow) -> None:
    if row.result is None:
        going_on.take_back(accepted(row)["follow_up"])
    else:
        listed_users.take_back(row.result)
        opening.take_back(context, row.result)
        row.result = None
    hold_again(row, _claims(row), context.now)


CUSTOMER = Kind(
    code="customer",
    deciders=invited,
    decided_by=by_the_invited,
    asked=_asked,
    checks=_checks,
    claims=_claims,
    grant=_grant,
    take_back=_take_back,
    letters=LETTERS,
    operator_too=False,
    addressed=True,
    provisional=True,
    reserved=_RESERVED,
    who=CUSTOMER_DECIDES,
    reminders=(),
    lasts=attrgetter("customer_expires"),
    writes_again=attrgetter("customer_reminders"),
)
