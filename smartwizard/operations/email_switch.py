"""What follows from a person's new e-mail: its claim, and roles that need the domain (R0, R59)."""

from ..models import ClaimRow, PersonRow, RoleRow
from ..registry import Context
from ..roles import OF_THE_ACCOUNT, of_domain
from ..rules import emails
from .registration import forget


def to(context: Context, person: PersonRow, email: str) -> None:
    """Give a person another e-mail that nobody else has; registrations of it are deleted (R4)."""
    key = emails.key(email)
    same = PersonRow.select().where(PersonRow.email_key == key, PersonRow.status == "pending")
    for registration in list(same):
        forget(context, registration)
    mine = (ClaimRow.kind == "email") & (ClaimRow.person == person)
    ClaimRow.update(key=key).where(mine).execute()
    person.email, person.email_key = email, key
    person.version += 1
    person.save()


def suspend(context: Context, person: PersonRow) -> list[int]:
    """Suspend the roles that need the account's domain, until an administrator confirms them."""
    rows = RoleRow.select().where(
        RoleRow.person == person, RoleRow.role.in_(OF_THE_ACCOUNT), ~RoleRow.suspended
    )
    outside = [row for row in rows if not of_domain(person, row.account)]
    for row in outside:
        row.suspended = True
        row.save()
        context.log("role.suspended", row)
    return [row.id for row in outside]


def lift(context: Context, roles: list[int]) -> None:
    """The old e-mail is back: roles that only its loss suspended hold again."""
    for row in RoleRow.select().where(RoleRow.id.in_(roles), RoleRow.suspended):
        row.suspended = False
        row.save()
        context.log("role.restored", row)
