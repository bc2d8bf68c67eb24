"""Registrations that nobody activated within 28 days (R4)."""

from functools import partial

from ..models import PersonRow
from ..operations.registration import forget
from .units import Found, Outcome, Place, Turn, Unit


def forgotten(place: Place) -> Found:
    """The registrations that waited too long."""
    kept = place.config.clocks.activation_days
    with place.reading() as turn:
        stale = PersonRow.select(PersonRow.id, PersonRow.created_at).where(
            PersonRow.status == "pending", PersonRow.created_at <= turn.now - kept
        )
        rows = list(stale.order_by(PersonRow.created_at, PersonRow.id))
    for row in rows:
        due = row.created_at + kept
        yield Unit(due, "registrations", row.id, partial(_forget, row.id))


def _forget(number: int, turn: Turn) -> Outcome:
    person: PersonRow | None = PersonRow.get_or_none(PersonRow.id == number)
    kept = turn.config.clocks.activation_days
    if person is None or person.status != "pending" or turn.now < person.created_at + kept:
        return Outcome.NOTHING
    forget(turn, person)
    return Outcome.DONE
