"""Who decides in whose place now: worked out each time, and never handed on (A12, R55)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from operator import or_

from peewee import Expression

from ...models import DelegationRow, PersonRow, RequestRow, SmartAccountRow
from ...roles import administered, of_domain


@dataclass(frozen=True)
class Deputy:
    """Somebody who decides on an account for one of its administrators, who is away."""

    person: PersonRow
    instead_of: PersonRow


@dataclass(frozen=True)
class Place:
    """An account on which a person decides for some of its administrators, and for them alone."""

    account: SmartAccountRow
    instead_of: tuple[PersonRow, ...]

    def decides(self, person: PersonRow) -> Expression:
        """In SQL: its requests, but those of who stands in, or of the only one stood in for."""
        out = [person.id, *([self.instead_of[0].id] if len(self.instead_of) == 1 else [])]
        expression: Expression = (RequestRow.account == self.account) & (
            RequestRow.applicant.is_null() | RequestRow.applicant.not_in(out)
        )
        return expression


def in_force(now: datetime) -> Expression:
    """In SQL: the delegations that have begun and not ended."""
    expression: Expression = (DelegationRow.since <= now) & (DelegationRow.ends > now)
    return expression


def deputies(
    account: SmartAccountRow | None, people: Sequence[PersonRow], now: datetime
) -> tuple[Deputy, ...]:
    """Who decides for which of the administrators of an account, beside these.

    Only people of the account's domain do (R0), and nobody who administers it anyway.
    """
    if account is None or not people:
        return ()
    there = {person.id: person for person in people}
    rows = DelegationRow.select(DelegationRow, PersonRow).join(
        PersonRow, on=(DelegationRow.delegate == PersonRow.id)
    )
    found = rows.where(
        DelegationRow.person.in_(list(there)), in_force(now), PersonRow.status == "active"
    ).order_by(DelegationRow.id)
    return tuple(
        Deputy(row.delegate, there[row.person.id])
        for row in found
        if row.delegate.id not in there and of_domain(row.delegate, account)
    )


def for_request(row: RequestRow, found: Iterable[Deputy]) -> list[Deputy]:
    """Of these who may decide a request: not their own, nor for the one who sent it."""
    asked = row.applicant.id if row.applicant is not None else 0
    return [each for each in found if asked not in (each.person.id, each.instead_of.id)]


def places(person: PersonRow, now: datetime) -> list[Place]:
    """The live accounts on which a person decides for others, by name."""
    rows = DelegationRow.select(DelegationRow, PersonRow).join(
        PersonRow, on=(DelegationRow.person == PersonRow.id)
    )
    found = rows.where(DelegationRow.delegate == person, in_force(now)).order_by(DelegationRow.id)
    away = [row.person for row in found]
    if not away:
        return []
    own = {row.account.id for row in administered(person, now)}
    accounts: dict[int, SmartAccountRow] = {}
    instead_of: defaultdict[int, list[PersonRow]] = defaultdict(list)
    for principal in away:
        held = SmartAccountRow.select().where(SmartAccountRow.id.in_(administered(principal, now)))
        for account in held:
            if account.id not in own and of_domain(person, account):
                accounts[account.id] = account
                instead_of[account.id].append(principal)
    ordered = sorted(accounts.values(), key=lambda account: (account.name_key, account.id))
    return [Place(account, tuple(instead_of[account.id])) for account in ordered]


def decided_for_others(person: PersonRow, now: datetime) -> Expression | None:
    """In SQL: requests that a person decides for somebody else; None where there is nobody."""
    found = [place.decides(person) for place in places(person, now)]
    return reduce(or_, found) if found else None
