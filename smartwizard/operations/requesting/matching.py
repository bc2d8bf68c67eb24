"""Before the form: the accounts that are there already, and what a person starts from (R14)."""

from dataclasses import dataclass
from itertools import islice
from typing import Any

from peewee import Expression

from ...messages import Text
from ...models import AddressRow, CompanyRow, PersonRow, RequestRow, RoleRow, SmartAccountRow
from ...registry import Context
from ...roles import ADMINISTRATOR, active_administrators, in_force, roles_on
from ...rules import accounts, addresses, domains, emails
from ...rules.text import fold
from ..known import PostalAddress, postal_address
from .customer import CUSTOMER
from .deciders import shown
from .invitation import by_the_invited
from .kinds import SETUP
from .status import PENDING, is_judged
from .views import Deciders

LONGEST = 50
_NOBODY = Deciders(Text(""), 0, operator=False)


@dataclass(frozen=True)
class MatchingAccount:
    """An account that matches the person's e-mail domain; `status` active, or pending as asked.

    `roles` are those the person holds there; `administrators` as the account shows them (R29),
    nobody while it is pending. One that was requested for the person is provisional, and `number`
    that of the request (R24).
    """

    name: str
    domain: str
    status: str
    roles: tuple[str, ...]
    administrators: Deciders
    number: str = ""


@dataclass(frozen=True)
class Headquarters:
    """A known address that can be chosen (R17)."""

    postal: PostalAddress
    one_line: str


def matching(context: Context) -> tuple[MatchingAccount, ...]:
    """Accounts at, above and below the e-mail's host; private ones at exactly it, or one's own."""
    host = emails.host(context.me.email)
    own = (
        RoleRow.select(RoleRow.account)
        .join(PersonRow)
        .where(RoleRow.person == context.me, in_force(context.now))
    )
    offered = (
        (SmartAccountRow.visibility == "public")
        | (SmartAccountRow.domain == host)
        | SmartAccountRow.id.in_(own)
    )
    live = SmartAccountRow.select().where(
        SmartAccountRow.status == "active", _related(SmartAccountRow.domain, host), offered
    )
    rows = live.order_by(SmartAccountRow.name_key, SmartAccountRow.id).limit(LONGEST)
    found = [_live(context, row) for row in rows]
    found += [*_asked_for(context, host), *_offered(context)]
    return tuple(sorted(found, key=lambda each: each.domain != host))


def known_headquarters(person: PersonRow) -> tuple[Headquarters, ...]:
    """The address of the profile first, then the person's others, then their company's (R17)."""
    own = AddressRow.select().where(AddressRow.person == person).order_by(AddressRow.id)
    rows: list[AddressRow | CompanyRow] = [*own]
    rows.sort(key=lambda row: row.id != person.address_id)
    if person.company is not None:
        same = CompanyRow.select().where(CompanyRow.name_key == person.company.name_key)
        rows.extend(same.order_by(CompanyRow.id).limit(LONGEST))
    return tuple(dict.fromkeys(map(_headquarters, rows)))


def default_name(person: PersonRow) -> str:
    """The company name; nothing for private use, which is no organization (R13)."""
    private = fold(person.company_name) == fold(accounts.PRIVATE_USE)
    return "" if private else person.company_name


def default_domain(person: PersonRow) -> str:
    """The e-mail's domain, where it can be an account's at all."""
    host = emails.host(person.email)
    return "" if domains.verdict(person.email, host).issue else host


def _related(column: Any, host: str) -> Expression:
    """In SQL: a domain that is the host, above it or below it; a public suffix has all below it."""
    expression: Expression = column.in_([host, *domains.above(host)])
    if domains.registrable(host) is not None:
        expression |= column.endswith(f".{host}")
    return expression


def _live(context: Context, row: SmartAccountRow) -> MatchingAccount:
    people = active_administrators(row, context.now)
    roles = roles_on(context.me, row, context.now)
    shows = "full" if ADMINISTRATOR in roles else row.shows
    seen = shown(people, shows, operator=not people)
    return MatchingAccount(row.name, row.domain, row.status, tuple(sorted(roles)), seen)


def _asked_for(context: Context, host: str) -> list[MatchingAccount]:
    """Accounts that are asked for and not yet decided, private ones at exactly the host."""
    rows = RequestRow.select().where(
        is_judged(PENDING, context.now),
        RequestRow.kind.in_(SETUP),
        _related(RequestRow.subject_key, host),
    )
    offered = (row for row in rows if row.subject == host or row.details["visibility"] == "public")
    return [
        MatchingAccount(row.details["name"], row.subject, PENDING, (), _NOBODY)
        for row in islice(offered, LONGEST)
    ]


def _offered(context: Context) -> list[MatchingAccount]:
    """Accounts that somebody has requested for the person, and that wait for their answer."""
    rows = RequestRow.select().where(
        RequestRow.kind == CUSTOMER.code,
        by_the_invited(context.me, context.now),
        is_judged(PENDING, context.now),
    )
    return [
        MatchingAccount(
            row.details["name"], row.details["domain"], "provisional", (), _NOBODY, row.number
        )
        for row in rows.order_by(RequestRow.id).limit(LONGEST)
    ]


def _headquarters(row: AddressRow | CompanyRow) -> Headquarters:
    postal = postal_address(row)
    return Headquarters(postal, addresses.one_line(postal.country, postal.values))
