"""The desks of the sample: people do what they do at their hour, always through the registry."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

from ..operations import (
    activation,
    company_information,
    mailbox,
    operators,
    preferences,
    profile,
    registration,
    sign_in,
)
from ..operations.mailbox import MailLine
from ..registry import Registry
from .cast import PASSWORD, Keeper, Member

Connect = Callable[[str], Registry]
SetClock = Callable[[datetime], object]
KeepUp = Callable[[], object]
_TOKEN = re.compile(r"token=([\w-]+)")
_SESSION = timedelta(hours=1)


class Office:
    """Where the story happens: `connect` gives the desk of a session, `set_clock` the hour.

    `keep_up` does what fell due, as the program does when somebody opens it.
    """

    def __init__(
        self, connect: Connect, set_clock: SetClock, now: datetime, keep_up: KeepUp
    ) -> None:
        self.connect, self._set_clock, self._keep_up = connect, set_clock, keep_up
        self.end = self._now = now
        self._set_clock(now)
        self._sessions: dict[str, tuple[datetime, str]] = {}

    def at(self, *, days: int, hours: int = 0, minutes: int = 0) -> None:
        """Go to so long before the end of the story, where somebody opens the program."""
        self._now = self.end - timedelta(days=days, hours=hours, minutes=minutes)
        self._set_clock(self._now)
        self._keep_up()

    def later(self, **duration: float) -> None:
        """Let some time go by."""
        self._now += timedelta(**duration)
        self._set_clock(self._now)

    @property
    def today(self) -> date:
        """The day that it is, by UTC."""
        return self._now.date()

    @property
    def counter(self) -> Registry:
        """A desk where nobody is logged in."""
        return self.connect("")

    def open(self, keeper: Keeper) -> None:
        """Somebody begins to run the registry."""
        self.counter.call(operators.create, email=keeper.email, password=PASSWORD, language="en")

    def register(self, member: Member) -> None:
        """Somebody asks for a Cisco account, and has not activated it yet."""
        self.counter.call(
            registration.register,
            email=member.email,
            password=PASSWORD,
            first_name=member.first_name,
            last_name=member.last_name,
            country=member.country,
            language=member.language,
        )

    def welcome(self, member: Member) -> None:
        """Somebody registers, activates the account, and says what is known of their company."""
        self.register(member)
        self.later(minutes=4)
        token = self.token_of("activate", member.email)
        signed = self.counter.call(activation.activate, token=token, password=PASSWORD)
        self._sessions[member.email] = (self._now, signed.token)
        self._prefer(member)
        if member.place is not None:
            self.later(minutes=6)
            self._settle_in(member)

    def seat(self, who: Member | Keeper) -> Registry:
        """The desk of somebody who is logged in."""
        return self.connect(self.session(who.email))

    def session(self, email: str) -> str:
        """The token of a session that can be used now."""
        since, token = self._sessions.get(email, (self.end - timedelta(days=999), ""))
        if not token or self._now - since > _SESSION:
            signed = self.counter.call(sign_in.sign_in, email=email, password=PASSWORD)
            self._sessions[email] = (self._now, token := signed.token)
        return token

    def token_of(self, kind: str, email: str) -> str:
        """Open the newest mail of a kind and take the token of its link."""
        found = _TOKEN.search(self.read(kind, email))
        assert found is not None, kind
        return found[1]

    def read(self, kind: str, email: str) -> str:
        """Open the newest mail of a kind to an address; its text."""
        line = self.mail(kind, email)
        return self.counter.call(mailbox.read, id=line.id).text

    def mail(self, kind: str, email: str) -> MailLine:
        """The newest mail of a kind to an address."""
        page = self.counter.call(mailbox.page, address=email, kinds=(kind,), size=1)
        return page.mails[0]

    def _prefer(self, member: Member) -> None:
        self.seat(member).call(
            preferences.save,
            language=member.language,
            time_zone=member.zone,
            theme="system",
            text_size=100,
            english_labels=False,
            reminders=True,
        )

    def _settle_in(self, member: Member) -> None:
        place, desk = member.place, self.seat(member)
        assert place is not None
        desk.call(
            company_information.save,
            version=desk.call(profile.view).version,
            company_name=place.company,
            phone_country=place.address.country,
            phone=place.phone,
            new_address=place.address,
        )
