"""Who gets a digest today: the one mail that reminds somebody of all that waits (R22, R56)."""

from collections.abc import Callable
from functools import partial

from peewee import fn

from ..models import OperatorRow, PersonRow, RequestRow
from ..operations.requesting.clocks import reminders
from ..operations.requesting.deciders import group
from ..operations.requesting.kinds import KINDS
from ..operations.requesting.status import PENDING, is_judged
from .addressees import Addressee, of_operator, of_person
from .digest_mail import is_due, write
from .units import Found, Outcome, Place, Turn, Unit, batched


def to_people(place: Place) -> Found:
    """Digests of those who decide requests; they are worked out anew each time (R55)."""
    deciders: dict[int, PersonRow] = {}
    for numbers in batched(_groups(place)):
        with place.reading() as turn:
            for row in RequestRow.select().where(RequestRow.id.in_(numbers)):
                if KINDS[row.kind].by_subject:
                    row.applicant = None  # of what others sent, this one may be a decider
                among = group(row, KINDS[row.kind], turn.now)
                people = [*among.people, *(deputy.person for deputy in among.deputies)]
                deciders |= {person.id: person for person in people}
        yield None
    for some in batched(list(deciders.values())):
        with place.reading() as turn:
            due = [each for each in (of_person(turn, row) for row in some) if is_due(turn, each)]
        yield from (_unit(each, each.id, partial(_to_person, each.id)) for each in due)
        yield None


def to_operators(place: Place) -> Found:
    """Digests of who runs the registry: what is theirs, and what became theirs too."""
    with place.reading() as turn:
        everyone = [of_operator(turn, row) for row in OperatorRow.select()]
        due = [each for each in everyone if is_due(turn, each)]
    yield from (_unit(each, -each.id, partial(_to_operator, each.id)) for each in due)


def _unit(addressee: Addressee, key: int, do: Callable[[Turn], Outcome]) -> Unit:
    return Unit(addressee.until, "digests", key, do)


def _to_person(number: int, turn: Turn) -> Outcome:
    person: PersonRow | None = PersonRow.get_or_none(PersonRow.id == number)
    return Outcome.NOTHING if person is None else write(turn, of_person(turn, person))


def _to_operator(number: int, turn: Turn) -> Outcome:
    operator: OperatorRow | None = OperatorRow.get_or_none(OperatorRow.id == number)
    return Outcome.NOTHING if operator is None else write(turn, of_operator(turn, operator))


def _groups(place: Place) -> list[int]:
    """An open request for each account, or subject, and kind: of one group the deciders are one."""
    marks = [mark for kind in KINDS.values() for mark in reminders(kind, place.config.clocks)]
    if not marks:
        return []
    by_subject = [kind.code for kind in KINDS.values() if kind.by_subject]
    with place.reading() as turn:
        first = RequestRow.select(fn.MIN(RequestRow.id).alias("id"))
        old = is_judged(PENDING, turn.now) & (RequestRow.created_at <= turn.now - min(marks))
        of_accounts = first.where(old, RequestRow.account.is_null(False))
        of_subjects = first.where(old, RequestRow.kind.in_(by_subject))
        accounts = of_accounts.group_by(RequestRow.kind, RequestRow.account)
        subjects = of_subjects.group_by(RequestRow.kind, RequestRow.subject_key)
        return [row.id for row in (*accounts, *subjects)]
