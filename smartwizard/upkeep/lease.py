"""One pass at a time: it is claimed by compare-and-set, and lapses where its program died."""

import secrets
from datetime import datetime

from ..models import LeaseRow
from .units import Place

_WORK = "upkeep"


class Lease:
    """A pass's claim to be the only one; two that both believe to have it do no harm either."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._name = secrets.token_hex(8)
        self._renew_at: datetime | None = None

    def claim(self) -> bool:
        """Take it, or renew it in time; false while another program holds it."""
        now = self._place.clock()
        if self._renew_at is not None and now < self._renew_at:
            return True
        with self._place.writing() as turn:
            if not self._is_free(turn.now):
                return False
            length = turn.config.clocks.upkeep_lease
            values = {"claimed_at": turn.now, "claimed_until": turn.now + length}
            LeaseRow.update(claimed_by=self._name, **values).where(LeaseRow.work == _WORK).execute()
            self._renew_at = turn.now + length / 2
        return True

    def release(self) -> None:
        """Let others begin at once; there is nothing to release where nothing was due."""
        if self._renew_at is None:
            return
        with self._place.writing() as turn:
            LeaseRow.update(claimed_until=turn.now).where(
                LeaseRow.work == _WORK, LeaseRow.claimed_by == self._name
            ).execute()

    def _is_free(self, now: datetime) -> bool:
        row = LeaseRow.get_or_none(LeaseRow.work == _WORK) or LeaseRow.create(
            work=_WORK, claimed_by=self._name, claimed_at=now, claimed_until=now
        )
        # A claim from the future is of a clock that was set back since: it would never lapse.
        lapsed = not row.claimed_at <= now < row.claimed_until
        return lapsed or row.claimed_by == self._name
