"""Who decides a request, worked out whenever it is shown or decided (R55), and who may see whom."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from peewee import Expression

from ...messages import N_, Text
from ...models import FAR, PersonRow, RequestRow
from ...registry import Context
from ...roles import ADMINISTRATOR, active_administrators, administered, is_administered
from .kind import OPERATOR, Kind
from .standing_in import Deputy, deputies, for_request
from .views import Contact, Deciders

# Who decided where it was no person: a rule, with no number of its own.
RULE = "rule:0"
_RULE = N_("A rule", "who decided: no person, but the rules for numbers")
_FORMER = N_("A former person", "somebody whose account was deleted")
_NAME = N_("{name}", "a person's name, where one stands alone")
_FOR = N_("{name}, for {other}", "who decided, and in whose place")
_ONE = N_("An administrator", "who decided, where no name may be shown")
_ONE_BY_ROLE = N_("A Smart Account Administrator", "who decided, where only the role may be shown")


def of_account(row: RequestRow, now: datetime) -> list[PersonRow]:
    """The administrators of the account above or asked for; nobody where it is the operator's."""
    if row.account is None or row.account.status != "active":
        return []
    return active_administrators(row.account, now)


def by_administrators(person: PersonRow, now: datetime) -> Expression:
    """In SQL: requests of an account that a person administers."""
    # Without an account the second half is NULL, and so would be its opposite.
    expression: Expression = RequestRow.account.is_null(False) & RequestRow.account.in_(
        administered(person, now)
    )
    return expression


def not_my_own(person: PersonRow, now: datetime) -> Expression:
    """In SQL: leaves out a person's own requests while somebody else can decide them (R21)."""
    expression: Expression = (
        RequestRow.applicant.is_null()
        | (RequestRow.applicant != person)
        | ~is_administered(RequestRow.account, now, besides=person)
    )
    return expression


@dataclass(frozen=True)
class Circle:
    """The deciders of one request, and what who reads it may know of them."""

    row: RequestRow
    kind: Kind
    people: tuple[PersonRow, ...]
    operator: bool
    deputies: tuple[Deputy, ...] = ()

    def includes(self, context: Context) -> bool:
        """Whether who acts decides requests of this place at all."""
        deputies = [deputy.person for deputy in self.deputies]
        return context.operator is not None or _among(context.person, [*self.people, *deputies])

    def confers(self, context: Context) -> bool:
        """Whether who acts reads what deciders write to each other: who asked never does."""
        return self.includes(context) and not (self.own(context) and self.others())

    def may_decide(self, context: Context) -> bool:
        """Whether who acts may decide this one; nobody decides their own, but see R21."""
        if context.operator is not None:
            return self.operator
        if not _among(context.person, self.people):
            return self.acts_for(context) is not None
        return not self.own(context) or len(self.people) == 1

    def acts_for(self, context: Context) -> PersonRow | None:
        """In whose place who acts may decide this one; nobody's where it is theirs to decide."""
        if _among(context.person, self.people):
            return None
        found = for_request(self.row, self.deputies)
        mine = [each.instead_of for each in found if _among(context.person, [each.person])]
        return mine[0] if mine else None

    def stands_in_for(self, context: Context) -> PersonRow | None:
        """For whom who acts reads this one, also where it is the request of that person."""
        mine = [each.instead_of for each in self.deputies if _among(context.person, [each.person])]
        return self.acts_for(context) or (mine[0] if mine else None)

    def own(self, context: Context) -> bool:
        """Whether who acts is the applicant."""
        applicant = self.row.applicant
        return applicant is not None and _among(context.person, [applicant])

    def others(self) -> bool:
        """Whether anybody else than the applicant decides it."""
        applicant = self.row.applicant
        return not self.people or any(person != applicant for person in self.people)

    def shows(self, context: Context) -> str:
        """How much a reader sees of the deciders: hidden, role or full (R29)."""
        if self.includes(context) or self.kind.addressed:
            return "full"
        # Without an account it is the operator's, and may have been administrators' before.
        return self.row.account.shows if self.row.account is not None else "hidden"

    def seen_by(self, context: Context) -> Deciders:
        """The deciders as the reader may know them."""
        kind = self.kind
        if kind.who is not None:
            return Deciders(kind.who, 1, operator=False)
        if self.row.decided_by == RULE:
            return Deciders(_RULE, 0, operator=False)
        shows = self.shows(context)
        deciders = shown(self.people, shows, operator=self.operator, nobody=kind.nobody)
        if shows != "full":
            return deciders
        found = for_request(self.row, self.deputies)
        return replace(deciders, contacts=(*deciders.contacts, *map(_deputy, found)))


@dataclass(frozen=True)
class Group:
    """Who decides the requests of one kind and account now, and who does so in whose place."""

    people: tuple[PersonRow, ...]
    deputies: tuple[Deputy, ...]


def group(row: RequestRow, kind: Kind, now: datetime) -> Group:
    """The group that a request belongs to."""
    people = tuple(kind.deciders(row, now))
    delegated = kind.decided_by is by_administrators
    return Group(people, deputies(row.account, people, now) if delegated else ())


def circle(row: RequestRow, kind: Kind, among: Group, now: datetime) -> Circle:
    """Who decides a request now: its group, the operator where there is nobody or in time."""
    operator = kind.operator_too and (not among.people or now >= row.operator_from)
    return Circle(row, kind, among.people, operator, among.deputies)


def shown(
    people: Sequence[PersonRow], shows: str, *, operator: bool, nobody: Text = OPERATOR
) -> Deciders:
    """Administrators as their account shows them: hidden, role or full (R29)."""
    count = len(people)
    if not people:
        return Deciders(nobody, 0, operator)
    if shows == "role":
        who = N_("%n Smart Account Administrator", "who decides", count)
    else:
        who = N_("%n administrator", "who decides", count)
    known = () if shows == "hidden" else people
    return Deciders(who, count, operator, tuple(_contact(person, shows) for person in known))


def support_from(context: Context, around: Circle) -> datetime:
    """From when a request's page offers to contact support; a customer takes their time (R25)."""
    if around.kind.provisional:
        return FAR
    return around.row.created_at + context.config.clocks.support_offer


def acted(actor: str, shows: str, instead_of: int = 0) -> Text:
    """Who did something, from the reference that the log and the history keep.

    `instead_of` is the number of the person in whose place they did it.
    """
    if instead_of and shows == "full":
        away = acted(f"person:{instead_of}", shows)
        return _FOR.of(name=acted(actor, shows), other=away)
    table, _, number = actor.partition(":")
    if table == "operator":
        return OPERATOR
    if actor == RULE:
        return _RULE
    if shows != "full":
        return _ONE if shows == "hidden" else _ONE_BY_ROLE
    person = PersonRow.get_or_none(PersonRow.id == int(number or 0))
    return _FORMER if person is None else _NAME.of(name=person.full_name)


def _contact(person: PersonRow, shows: str) -> Contact:
    if shows == "full":
        return Contact(ADMINISTRATOR, person.full_name, person.email, person.phone)
    return Contact(ADMINISTRATOR)


def _deputy(deputy: Deputy) -> Contact:
    person, away = deputy.person, deputy.instead_of.full_name
    return Contact("", person.full_name, person.email, person.phone, away)


def _among(person: PersonRow | None, people: Sequence[PersonRow]) -> bool:
    return person is not None and any(person.id == other.id for other in people)
