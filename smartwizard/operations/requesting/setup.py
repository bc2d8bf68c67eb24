"""Requests for a Smart Account: with a prefix, or with a different domain (R15, R16, R19, R20)."""

from ...models import RequestRow
from ...registry import Context
from ...rules import emails
from . import listed_users, opening
from .addressing import line_of, postal_of
from .checks import applicant_check, claim_check, verdict_check
from .claims import Claim, free, hold
from .deciders import by_administrators, of_account
from .kind import Kind
from .setup_mails import LETTERS
from .views import AskedAccount, Check, Grant


def _asked(row: RequestRow) -> AskedAccount:
    return AskedAccount(
        name=row.details["name"],
        domain=row.subject,
        account_type="customer",
        visibility=row.details["visibility"],
        headquarters=postal_of(row.details["headquarters"]),
        headquarters_line=line_of(row.details["headquarters"]),
        users=tuple(row.details.get("users", ())),
        users_note=row.details.get("users_note", ""),
    )


def _claims(row: RequestRow) -> tuple[Claim, ...]:
    return (
        Claim("name", opening.name_key(row.details["name"])),
        Claim("domain", row.subject_key),
    )


def _checks(context: Context, row: RequestRow) -> tuple[Check, ...]:
    name, domain = _claims(row)
    return (
        applicant_check(row),
        claim_check(context, row, name, row.details["name"]),
        claim_check(context, row, domain, row.subject),
        verdict_check(row, different=row.kind == "different_domain"),
    )


def _grant(context: Context, row: RequestRow, _: Grant | None) -> None:
    assert row.applicant is not None  # checked before
    different = row.kind == "different_domain"
    free(row)
    plan = opening.Plan(
        name=row.details["name"],
        domain=row.subject,
        headquarters=row.details["headquarters"],
        visibility=row.details["visibility"],
        creator_host=emails.host(row.applicant.email) if different else "",
    )
    row.result = opening.open_account(context, plan, row.applicant, request=row)
    for claim in _claims(row):
        hold(claim, context.now, account=row.result)
    language = row.details.get("language", "")
    listed_users.invite(context, row.result, row.applicant, _asked(row), language)


def _take_back(context: Context, row: RequestRow) -> None:
    assert row.result is not None
    listed_users.take_back(row.result)
    opening.take_back(context, row.result)
    row.result = None
    for claim in _claims(row):
        hold(claim, context.now, request=row)


def _setup(code: str, *, above: bool) -> Kind:
    return Kind(
        code=code,
        deciders=of_account,
        decided_by=by_administrators,
        asked=_asked,
        checks=_checks,
        claims=_claims,
        grant=_grant,
        take_back=_take_back,
        letters=LETTERS,
        above=above,
        explained=not above,
    )


PREFIX = _setup("prefix", above=True)
DIFFERENT_DOMAIN = _setup("different_domain", above=False)
