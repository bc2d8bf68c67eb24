"""Time goes by at the clan, and upkeep with it."""

from datetime import UTC, datetime
from itertools import chain

from smartwizard import upkeep
from smartwizard.models import OperatorRow, PersonRow, RequestRow
from smartwizard.registry import LocalRegistry
from smartwizard.upkeep import digests
from smartwizard.upkeep.units import Place
from tests.operations.clan import Clan
from tests.world import Seat, SentMail

DIGESTS = ("digest", "digest_operator")


class Kept(Clan):
    """A clan whose registry is kept up."""

    def upkeep(self) -> upkeep.Done:
        """A pass; the one right after it must find nothing to do, and write nothing."""
        done = upkeep.run(self.registry())
        before = self.records()
        assert upkeep.run(self.registry()).sentence == "Nothing was due."
        assert self.records() == before
        return done

    def registry(self) -> LocalRegistry:
        registers = self.registers
        return LocalRegistry(registers.store, registers.config, clock=self.clock)

    def go_to(self, *when: int) -> None:
        """Year, month, day, hour, minute, in UTC."""
        self.clock.now = datetime(*when, tzinfo=UTC)  # type: ignore[arg-type,misc]

    def live_in(self, zone: str, *seats: Seat) -> None:
        with self.writing():
            for seat in seats:
                PersonRow.update(time_zone=zone).where(PersonRow.id == seat.id).execute()
            OperatorRow.update(time_zone=zone).execute()

    def digests(self, email: str = "") -> list[SentMail]:
        return [each for each in self.mails(email) if each.kind in DIGESTS]

    def hours_until(self, hours: int, email: str) -> list[datetime]:
        """When a person got digests, in so many hours in each of which those due are written."""
        found: list[datetime] = []
        before = len(self.digests(email))
        for _ in range(hours):
            if self._write_digests():
                written = len(self.digests(email)) - before
                found += [self.clock()] * (written - len(found))
            self.clock.advance(hours=1)
        return found

    def _write_digests(self) -> int:
        """What a pass does about digests, and nothing else; how many that were."""
        registers = self.registers
        place = Place(registers.store, registers.config, self.clock)
        due = chain(digests.to_operators(place), digests.to_people(place))
        units = [unit for unit in due if unit is not None]
        for unit in units:
            with place.writing() as turn:
                unit.do(turn)
        return len(units)

    def status(self, number: str) -> str:
        """What stands in the table, whatever is judged."""
        with self.reading():
            row: RequestRow = RequestRow.get(RequestRow.number == number)
        return row.status
