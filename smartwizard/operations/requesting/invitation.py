"""Invitations: an administrator offers a role to an address, whoever it is decides (R58)."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from peewee import Expression

from ...messages import N_, refuse_if
from ...models import PersonRow, RequestRow, SmartAccountRow
from ...registry import Context
from . import granting, grants
from .accessing import account_check, asked_of
from .claims import Claim, free, hold_again
from .invitation_mails import LETTERS
from .kind import Kind
from .status import PENDING, is_judged
from .views import AskedAccount, Check, Grant

SERIES = "IN"
INVITED = N_("The invited person", "who decides a request")
_RESERVED = N_("Only the invited person can accept or decline an invitation.")
_NOT_HELD = N_("The invited person does not hold this role yet.")
_HELD = N_("The invited person already holds this role.")


def claim_of(account_id: int, email_key: str) -> Claim:
    """One open invitation an account and address."""
    return Claim("invitation", f"{account_id}:{email_key}")


def offered(row: RequestRow) -> Grant:
    """The role that an invitation offers."""
    return Grant(
        role=row.details["role"],
        virtual_accounts=tuple(row.details["virtual_accounts"]),
        until=grants.day_of(row.details["until"]),
    )


def kept(grant: Grant) -> dict[str, Any]:
    """A role as an invitation keeps it."""
    until = None if grant.until is None else grant.until.isoformat()
    numbers = list(grant.virtual_accounts)
    return {"role": grant.role, "virtual_accounts": numbers, "until": until}


def account_of(row: RequestRow) -> SmartAccountRow:
    """The account that an invitation is to."""
    assert row.result is not None
    return row.result


def invited(row: RequestRow, now: datetime) -> list[PersonRow]:
    """The active person with exactly the address, who may not exist yet."""
    there = (PersonRow.email_key == row.subject_key) & (PersonRow.status == "active")
    return list(PersonRow.select().where(there))


def by_the_invited(person: PersonRow, now: datetime) -> Expression:
    """In SQL: invitations to a person's address."""
    expression: Expression = RequestRow.subject_key == person.email_key
    return expression


def _asked(row: RequestRow) -> AskedAccount:
    offer = offered(row)
    return replace(asked_of(row), role=offer.role, until=offer.until)


def _claims(row: RequestRow) -> tuple[Claim, ...]:
    return (claim_of(account_of(row).id, row.subject_key),)


def _checks(context: Context, row: RequestRow) -> tuple[Check, ...]:
    return (account_check(row), _held_check(context, row))


def _held_check(context: Context, row: RequestRow) -> Check:
    people = invited(row, context.now)
    grant = offered(row)
    fine = not people or bool(granting.missing(context, people[0], account_of(row), grant))
    return Check("held", fine, _NOT_HELD if fine else _HELD)


def _grant(context: Context, row: RequestRow, _: Grant | None) -> None:
    account, offer = account_of(row), offered(row)
    refuse_if(grants.issues(context, account, row.subject, offer))
    free(row)
    granting.give(context, context.me, account, offer, row)


def _take_back(context: Context, row: RequestRow) -> None:
    granting.take_back(context, row, account_of(row))
    hold_again(row, _claims(row), context.now)


def _fulfils(context: Context, row: RequestRow) -> list[RequestRow]:
    """The open request of the invited for access to the same account."""
    rows = RequestRow.select().where(
        RequestRow.applicant == context.me,
        RequestRow.account == account_of(row),
        RequestRow.kind.in_(("access", "virtual_access")),
        is_judged(PENDING, context.now),
    )
    return list(rows)


INVITATION = Kind(
    code="invitation",
    access_type="role",
    deciders=invited,
    decided_by=by_the_invited,
    asked=_asked,
    checks=_checks,
    claims=_claims,
    grant=_grant,
    take_back=_take_back,
    letters=LETTERS,
    fulfils=_fulfils,
    result_reads=True,
    operator_too=False,
    addressed=True,
    invites=True,
    reminders=(),
    reserved=_RESERVED,
    who=INVITED,
)
