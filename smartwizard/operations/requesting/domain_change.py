"""Requests for another domain of a Smart Account; the old one holds until decided (R16, R36)."""

from ...messages import N_, Issue, Refused
from ...models import RequestRow, SmartAccountRow
from ...registry import Context
from ...roles import ADMINISTRATOR, roles_on
from ...rules import emails
from .addressing import line_of, postal_of
from .checks import applicant_check, claim_check, verdict_check
from .claims import Claim, drop, free, hold, holder
from .deciders import by_administrators, of_account
from .domain_change_mails import LETTERS
from .kind import Kind
from .views import AskedAccount, Check, Grant

_ADMINISTERS = N_("The requester administers the Smart Account.")
_DOES_NOT = N_("The requester no longer administers the Smart Account.")
_CLOSED = N_("The Smart Account is closed.")
_BUILT_ON = N_("The new domain is already in use. To undo this decision, contact support.")
_TAKEN = N_("{domain} was taken in the meantime. To undo this decision, contact support.")


def _account(row: RequestRow) -> SmartAccountRow:
    """The account whose domain is to change."""
    assert row.result is not None
    return row.result


def _asked(row: RequestRow) -> AskedAccount:
    account = _account(row)
    return AskedAccount(
        name=account.name,
        domain=row.subject,
        account_type=account.account_type,
        visibility=account.visibility,
        headquarters=postal_of(account.headquarters),
        headquarters_line=line_of(account.headquarters),
        old_domain=row.details["old_domain"],
    )


def _claims(row: RequestRow) -> tuple[Claim, ...]:
    return (Claim("domain", row.subject_key),)


def _checks(context: Context, row: RequestRow) -> tuple[Check, ...]:
    (domain,) = _claims(row)
    return (
        applicant_check(row),
        _account_check(context, row),
        claim_check(context, row, domain, row.subject),
        verdict_check(row, different=row.details["different"]),
    )


def _account_check(context: Context, row: RequestRow) -> Check:
    account = _account(row)
    if account.status != "active":
        return Check("account", False, _CLOSED)
    held = roles_on(row.applicant, account, context.now) if row.applicant is not None else ()
    fine = ADMINISTRATOR in held
    return Check("account", fine, _ADMINISTERS if fine else _DOES_NOT)


def _grant(context: Context, row: RequestRow, _: Grant | None) -> None:
    assert row.applicant is not None  # checked before
    account = _account(row)
    row.details = {
        **row.details,
        "old_domain": account.domain,
        "old_host": account.creator_host,
        "version": account.version + 1,
    }
    free(row)
    drop(Claim("domain", account.domain), account)
    hold(Claim("domain", row.subject_key), context.now, account=account)
    account.domain = row.subject
    account.creator_host = emails.host(row.applicant.email) if row.details["different"] else ""
    account.version += 1
    account.save()
    context.log(
        "account.domain_changed",
        account,
        old={"domain": row.details["old_domain"]},
        new={"domain": account.domain},
    )


def _take_back(context: Context, row: RequestRow) -> None:
    account = _account(row)
    former = Claim("domain", row.details["old_domain"])
    if holder(former, context.now) is not None:
        raise Refused(Issue(_TAKEN.of(domain=former.key)))
    if account.version != row.details["version"] or _decided_below(row, account):
        raise Refused(Issue(_BUILT_ON))
    drop(Claim("domain", row.subject_key), account)
    hold(former, context.now, account=account)
    hold(Claim("domain", row.subject_key), context.now, request=row)
    account.domain, account.creator_host = former.key, row.details["old_host"]
    account.version += 1
    account.save()
    context.log(
        "account.domain_restored", account, old={"domain": row.subject}, new={"domain": former.key}
    )


def _decided_below(row: RequestRow, account: SmartAccountRow) -> bool:
    """Whether the account's people decided anything since it has the new domain."""
    since = RequestRow.decided_at >= row.decided_at
    decided = RequestRow.select().where(RequestRow.account == account, since)
    return bool(decided.where(RequestRow.id != row.id).exists())


DOMAIN_CHANGE = Kind(
    code="domain_change",
    access_type="account_domain",
    deciders=of_account,
    decided_by=by_administrators,
    asked=_asked,
    checks=_checks,
    claims=_claims,
    grant=_grant,
    take_back=_take_back,
    letters=LETTERS,
    above=True,
    result_reads=True,
)
