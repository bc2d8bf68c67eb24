"""Who may see and decide which request, worked out from the tables in another way (R21, R55)."""

from datetime import datetime

from smartwizard.models import DelegationRow, PersonRow, RequestRow, RoleRow
from smartwizard.operations.requesting.kinds import KINDS
from smartwizard.roles import of_domain

# Kinds that are for whoever has an address, not for administrators.
_ADDRESSED = ("invitation", "customer")


def administrators(account: int | None, now: datetime) -> set[int]:
    """The people who administer an account in use."""
    rows = RoleRow.select().where(
        RoleRow.account == account, RoleRow.role == "account_administrator"
    )
    return {
        role.person.id
        for role in rows
        if role.since <= now < role.ends
        and not role.suspended
        and role.person.status == "active"
        and role.account.status == "active"
    }


def principals(person: PersonRow, row: RequestRow, now: datetime) -> set[int]:
    """The administrators in whose place a person decides requests of the account."""
    if row.account is None or row.kind in _ADDRESSED:
        return set()
    theirs = administrators(row.account.id, now)
    if person.id in theirs or not of_domain(person, row.account):
        return set()
    rows = DelegationRow.select().where(DelegationRow.delegate == person)
    away = {each.person.id for each in rows if each.since <= now < each.ends}
    return away & theirs


def deciders(row: RequestRow, now: datetime) -> set[int]:
    """The people who decide a request for themselves."""
    if row.kind in _ADDRESSED:
        rows = PersonRow.select().where(PersonRow.email_key == row.subject_key)
        return {person.id for person in rows if person.status == "active"}
    return administrators(row.account.id, now) if row.account is not None else set()


def stands_in_queue(person: PersonRow, row: RequestRow, now: datetime) -> bool:
    """Whether a request is among those that a person decides, open or not."""
    return person.id in deciders(row, now) or bool(principals(person, row, now))


def may_see(person: PersonRow, row: RequestRow, now: datetime) -> bool:
    """Whether a person may read a request at all."""
    mine = row.applicant is not None and row.applicant.id == person.id
    changes = row.kind in ("domain_change", "invitation") and row.result is not None
    reads = changes and person.id in administrators(row.result.id, now)  # type: ignore[union-attr]
    return mine or reads or stands_in_queue(person, row, now)


def may_decide(person: PersonRow, row: RequestRow, now: datetime) -> bool:
    """Whether a person may decide a request now; nobody decides their own, but see R21."""
    if row.status != "pending" or now >= row.expires_at:
        return False
    asked = row.applicant.id if row.applicant is not None else 0
    theirs = deciders(row, now)
    if person.id in theirs:
        return person.id != asked or len(theirs) == 1
    return person.id != asked and bool(principals(person, row, now) - {asked})


def operator_may_decide(row: RequestRow, now: datetime) -> bool:
    """Whether the operator may decide a request now."""
    if row.status != "pending" or now >= row.expires_at or not KINDS[row.kind].operator_too:
        return False
    return not deciders(row, now) or now >= row.operator_from
