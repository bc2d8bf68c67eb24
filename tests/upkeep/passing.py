"""Time goes by at the clan, and upkeep with it."""

from datetime import UTC, datetime

from smartwizard import upkeep
from smartwizard.models import OperatorRow, PersonRow, RequestRow
from smartwizard.registry import LocalRegistry
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
        """When a person got digests, in so many hours of a pass each."""
        found = []
        for _ in range(hours):
            before = len(self.digests(email))
            upkeep.run(self.registry())
            found += [self.clock()] * (len(self.digests(email)) - before)
            self.clock.advance(hours=1)
        return found

    def status(self, number: str) -> str:
        """What stands in the table, whatever is judged."""
        with self.reading():
            row: RequestRow = RequestRow.get(RequestRow.number == number)
        return row.status
