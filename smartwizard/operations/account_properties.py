"""Account Properties: what a Smart Account is, and what its administrators change (R36)."""

from typing import Any

from ..messages import N_, Issue, refuse_if
from ..models import SmartAccountRow
from ..registry import Context, Who, command, query
from ..roles import administered_account, my_account
from ..rules import accounts, domains
from ..rules.domains import Verdict
from ..rules.text import latin, several_lines
from .account_views import (
    AccountProperties,
    MyAccount,
    domain_change_of,
    my_accounts,
    properties,
)
from .known import PostalAddress
from .requesting import addressing, claims, opening, sending
from .requesting.above import nearest
from .requesting.application import VISIBILITIES, VISIBILITY, note_issues
from .requesting.availability import domain_issues, name_issues
from .requesting.claims import Claim
from .requesting.detail import detail
from .requesting.domain_change import DOMAIN_CHANGE
from .requesting.loading import load_rules
from .requesting.views import RequestDetail
from .requesting.yielding import make_way

SHOWS = ("hidden", "role", "full")
_SHOWS = Issue(N_("Choose what requesters see of the administrators."), "shows")
_STALE = N_("These properties were changed since you opened them. Look at them again.")
_SAME = N_("{domain} is already the domain of this account.")
_STILL_OPEN = N_("The request {number} for another domain is still open. Wait, or withdraw it.")


@query(who=Who.PERSON)
def mine(context: Context) -> tuple[MyAccount, ...]:
    """The Smart Accounts on which I hold a role, with what I hold there (R26)."""
    return my_accounts(context)


@query(who=Who.SIGNED_IN)
def account(context: Context, *, account_id: int) -> AccountProperties:
    """An account as its people and the operator see it; to others it is unknown."""
    return properties(context, my_account(context, account_id))


@command(who=Who.PERSON, transaction=False)
def edit_properties(
    context: Context,
    *,
    account_id: int,
    version: int,
    name: str,
    headquarters: PostalAddress,
    visibility: str,
    shows: str,
    code_confirmed: bool = False,
) -> AccountProperties:
    """Change name, headquarters, visibility and what requesters see of administrators, at once.

    `shows` is hidden, role or full (R29). For administrators; the same values change nothing.
    """
    kept = addressing.kept(headquarters)
    wanted = {"name": latin(name), "headquarters": kept, "visibility": visibility, "shows": shows}
    wrong_address = addressing.issues(headquarters, code_confirmed=code_confirmed)
    with context.transaction():
        row = administered_account(context, account_id)
        refuse_if(
            [
                *accounts.name_issues(name),
                *name_issues(context, latin(name), but=row),
                *(wrong_address if kept != row.headquarters else []),
                *([] if visibility in VISIBILITIES else [VISIBILITY]),
                *([] if shows in SHOWS else [_SHOWS]),
            ]
        )
        _change(context, row, version, wanted)
        return properties(context, row)


@command(who=Who.PERSON, transaction=False)
def ask_domain(
    context: Context,
    *,
    account_id: int,
    version: int,
    domain: str,
    note: str = "",
    different: bool = False,
) -> RequestDetail:
    """Ask for another domain of the account (R16); the old one holds until this is decided.

    A domain that follows from the administrator's e-mail goes to the account above it, else to
    the operator; one that does not follow needs `different` and a note of 10 characters.
    """
    load_rules()
    with context.transaction():
        row = administered_account(context, account_id)
        verdict = domains.verdict(context.me.email, domain)
        different = different and verdict.kind == "unusable"
        refuse_if(
            [
                *_stale(row, version),
                *(domains.different_issues("domain", domain) if different else _issue(verdict)),
                *_not_free(context, row, verdict.domain),
                *note_issues(note, required=different),
            ]
        )
        above = None if different else nearest(verdict.domain, besides=row)
        make_way(context, verdict.domain)
        details = {"name": row.name, "old_domain": row.domain, "different": different}
        wish = sending.Wish(verdict.domain, details, several_lines(note), above, row)
        return detail(context, sending.send(context, DOMAIN_CHANGE, wish))


def _change(context: Context, row: SmartAccountRow, version: int, wanted: dict[str, Any]) -> None:
    """Write what is different, if nobody else has written since; log which properties."""
    before = {name: getattr(row, name) for name in wanted}
    changed = sorted(name for name in wanted if wanted[name] != before[name])
    if not changed:
        context.nothing_to_log()
        return
    refuse_if(_stale(row, version))
    for name in changed:
        setattr(row, name, wanted[name])
    if row.name_key != opening.name_key(row.name):
        claims.drop(Claim("name", row.name_key), row)
        row.name_key = opening.name_key(row.name)
        claims.hold(Claim("name", row.name_key), context.now, account=row)
    row.version += 1
    row.save()
    codes = [name for name in changed if name in ("visibility", "shows")]
    context.log(
        "account.changed",
        row,
        old={name: before[name] for name in codes},
        new={name: wanted[name] for name in codes} | {"changed": changed},
    )


def _stale(row: SmartAccountRow, version: int) -> list[Issue]:
    return [] if row.version == version else [Issue(_STALE, remedy="reload")]


def _issue(verdict: Verdict) -> list[Issue]:
    return [verdict.issue] if verdict.issue is not None else []


def _not_free(context: Context, row: SmartAccountRow, domain: str) -> list[Issue]:
    """The account has the domain, has asked for another one, or somebody else has this one."""
    if domain == row.domain:
        return [Issue(_SAME.of(domain=domain), "domain")]
    still_open = domain_change_of(context, row)
    if still_open is not None:
        return [Issue(_STILL_OPEN.of(number=still_open.number), remedy="open_request")]
    return [*domain_issues(context, domain)]
