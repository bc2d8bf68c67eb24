"""A small world to test in: one registry, a clock that stands still, people who sit at desks."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from smartwizard.mail import STRUCK
from smartwizard.messages import Issue, Refused
from smartwizard.models import TABLES, MailRow
from smartwizard.operations import (
    activation,
    company_information,
    operators,
    profile,
    registration,
)
from smartwizard.operations import sign_in as signing_in
from smartwizard.operations.company_information import NewAddress
from smartwizard.operations.registration import Registered
from smartwizard.operations.sign_in import SignedIn
from smartwizard.registry import Context
from smartwizard.wire import Loopback
from tests.support import Registers, StillClock, cheap_config

P = ParamSpec("P")
R = TypeVar("R")

PASSWORD = "Correct-Horse-9!"
HANAKO = "hanako@clan.example"
PARIS = NewAddress(
    address_type="company",
    country="FR",
    postal_code="75001",
    city="PARIS",
    street="1 RUE DU LOUVRE",
    confirmed=True,
)


@dataclass(frozen=True)
class SentMail:
    """A mail of the outbox, with the link and the code it carries."""

    id: int
    kind: str
    email: str
    language: str
    values: dict[str, Any]

    @property
    def link(self) -> str:
        return str(self.values["link"])

    @property
    def code(self) -> str:
        return str(self.values["code"])

    @property
    def token(self) -> str:
        return self.link.partition("token=")[2]

    @property
    def struck(self) -> bool:
        return STRUCK in self.values.values()


@dataclass(frozen=True)
class Seat:
    """Somebody signed in at a desk."""

    desk: Loopback
    token: str
    email: str
    password: str
    id: int

    def call(
        self, operation: Callable[Concatenate[Context, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        return self.desk.call(operation, *args, **kwargs)


class World:
    """What tests do again and again, always through the operations."""

    def __init__(self, home: Path, registry: Path | None = None, **settings: Any) -> None:
        """An empty registry, or a copy of one that was prepared."""
        home.mkdir(parents=True, exist_ok=True)
        shutil.copy(registry or _empty_registry(), home / "registry.sqlite3")
        self.home = home
        self.clock = StillClock()
        self.registers = Registers(cheap_config(home, **settings), self.clock)
        self.desk = self.registers.desk()

    @classmethod
    def of(cls, world: "World") -> Self:
        """A world that is there already, as one of another kind."""
        found = cls.__new__(cls)
        found.__dict__.update(world.__dict__)
        return found

    def register(self, email: str = HANAKO, **values: str) -> Registered:
        """Register an address; `values` are other than Hanako's."""
        usual = {
            "password": PASSWORD,
            "first_name": "Hanako",
            "last_name": "Mameshiba",
            "country": "JP",
            "language": "en",
        }
        return self.desk.call(registration.register, email=email, **{**usual, **values})

    def person(self, email: str = HANAKO, **values: str) -> Seat:
        """Somebody who registered, followed the mailed link, and is signed in."""
        self.register(email, **values)
        password = values.get("password", PASSWORD)
        token = self.mails(email)[-1].token
        signed = self.desk.call(activation.activate, token=token, password=password)
        return self._seat(signed, email, password)

    def complete(self, seat: Seat) -> Seat:
        """Give a person the company information that applications ask for (R12)."""
        seat.call(
            company_information.save,
            version=seat.call(profile.view).version,
            company_name="Clan Blue",
            phone_country="FR",
            phone="01 44 00 00 00",
            new_address=PARIS,
        )
        return seat

    def operator(self, email: str = "operator@registry.example") -> Seat:
        """An operator who is signed in."""
        self.desk.call(operators.create, email=email, password=PASSWORD, language="en")
        return self.sign_in(email)

    def sign_in(self, email: str = HANAKO, password: str = PASSWORD) -> Seat:
        """Sign in at another desk."""
        signed = self.desk.call(signing_in.sign_in, email=email, password=password)
        return self._seat(signed, email, password)

    def _seat(self, signed: SignedIn, email: str, password: str) -> Seat:
        desk = self.registers.desk(signed.token)
        return Seat(desk, signed.token, email, password, signed.me.id)

    def mails(self, email: str = "", kind: str = "") -> list[SentMail]:
        """The mails to an address, held ones too, in the order they were written."""
        with self.reading():
            rows = list(MailRow.select().order_by(MailRow.id))
        mails = [SentMail(r.id, r.kind, r.values["to"], r.language, r.values) for r in rows]
        return [m for m in mails if email in ("", m.email) and kind in ("", m.kind)]

    def another_program(self) -> Registers:
        """The same registry, opened once more as another program does."""
        return Registers(self.registers.config, self.clock)

    def reading(self) -> AbstractContextManager[None]:
        """Look into the tables."""
        return self.registers.store.transaction(writes=False)

    def writing(self) -> AbstractContextManager[None]:
        """Prepare in the tables what no operation does yet."""
        return self.registers.store.transaction(writes=True)

    def records(self) -> dict[str, list[Any]]:
        """Everything that stands in the tables."""
        with self.reading():
            return {str(table): list(table.select().tuples()) for table in TABLES}

    def files(self) -> Iterator[tuple[Path, bytes]]:
        """Every file of the home folder, the registry's write-ahead log among them."""
        for path in sorted(self.home.rglob("*")):
            if path.is_file():
                yield path, path.read_bytes()

    def holds(self, secret: str) -> list[str]:
        """The files in which a secret stands, in whatever case."""
        sought = secret.lower().encode()
        return [path.name for path, content in self.files() if sought in content.lower()]

    def seated(self, seat: Seat) -> Seat:
        """At a desk of this world, somebody who is signed in in the world that it copies."""
        return replace(seat, desk=self.registers.desk(seat.token))

    def close(self) -> None:
        """Close the registry of this thread."""
        self.registers.store.close()


def refused(call: Callable[..., object], /, *args: object, **kwargs: object) -> tuple[Issue, ...]:
    """The issues with which a call is refused; that it is not refused fails the test."""
    try:
        call(*args, **kwargs)
    except Refused as refusal:
        return refusal.issues
    raise AssertionError("it was not refused")


def said(issues: tuple[Issue, ...]) -> list[str]:
    """The English sentences of issues, values not filled in."""
    return [issue.text.source for issue in issues]


@cache
def _empty_registry() -> Path:
    """A registry as it is when just made, to be copied: migrating takes longer than most tests."""
    home = Path(mkdtemp(prefix="smartwizard-empty-"))
    Registers(cheap_config(home), StillClock()).store.close()
    return home / "registry.sqlite3"
