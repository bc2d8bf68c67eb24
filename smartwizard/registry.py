"""The one door to the registry: operations, who may call them, and who is calling."""

import hashlib
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

import peewee

from .clock import utc_now
from .config import Config
from .messages import N_, Issue, Refused, Unavailable
from .models import EventRow, OperatorRow, PersonRow, Row, SessionRow
from .store import Store, said

P = ParamSpec("P")
R = TypeVar("R")
Clock = Callable[[], datetime]
_log = logging.getLogger(__name__)
_TOUCH = timedelta(minutes=10)


class Who(Enum):
    """Who may call an operation at all; roles on an account are checked inside it (R0, R54)."""

    ANYONE = "anyone"
    DESK = "desk"  # anyone at the desk that holds the registry's file itself
    PERSON = "person"
    OPERATOR = "operator"
    SIGNED_IN = "signed_in"


@dataclass(frozen=True)
class Spec:
    """What is known about a registered operation."""

    name: str
    function: Callable[..., Any]
    who: Who
    writes: bool
    transaction: bool
    logged: bool


OPERATIONS: dict[str, Spec] = {}


def query(*, who: Who) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Register an operation that only reads."""
    return _registered(who=who, writes=False, transaction=True, logged=False)


def command(
    *, who: Who, transaction: bool = True, logged: bool = True
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Register an operation that writes, in one transaction.

    With `transaction=False` it does its slow part first and then enters
    `context.transaction()` exactly once. `logged=False` is for what is nobody's deed: drafts.
    """
    return _registered(who=who, writes=True, transaction=transaction, logged=logged)


def _registered(
    *, who: Who, writes: bool, transaction: bool, logged: bool
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def register(function: Callable[P, R]) -> Callable[P, R]:
        name = f"{function.__module__.rpartition('.')[2]}.{function.__name__}"
        OPERATIONS[name] = Spec(name, function, who, writes, transaction, logged)
        function.__dict__.update(operation=name, spec=OPERATIONS[name])
        return function

    return register


@dataclass
class Context:
    """What an operation works with: who acts, the time, the settings; valid for one call."""

    store: Store
    config: Config
    spec: Spec
    token: str
    clock: Clock
    now: datetime
    person: PersonRow | None = None
    operator: OperatorRow | None = None
    session: SessionRow | None = None
    after_commit: list[Callable[[], None]] = field(default_factory=list)
    _logged: bool = False

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """The operation's transaction; who acts is worked out anew inside it."""
        with self.store.transaction(writes=self.spec.writes):
            self.now = self.clock()
            _recognize(self)
            _admit(self)
            yield
            if self.spec.writes and self.spec.logged and not self._logged:
                raise AssertionError(f"{self.spec.name} wrote no log entry")
        while self.after_commit:
            self.after_commit.pop(0)()

    @property
    def actor(self) -> str:
        """A reference to who acts, as the log keeps it: never a name."""
        if self.person is not None:
            return f"person:{self.person.id}"
        return f"operator:{self.operator.id}" if self.operator is not None else "nobody"

    @property
    def me(self) -> PersonRow:
        """The person who acts; only where the operation admits persons."""
        assert self.person is not None
        return self.person

    def log(self, action: str, subject: Row | str, old: object = None, new: object = None) -> None:
        """Write the event-log entry: codes and references, never personal values."""
        reference = subject if isinstance(subject, str) else reference_of(subject)
        EventRow.create(
            at=self.now, actor=self.actor, action=action, subject=reference,
            old=old or {}, new=new or {},
        )  # fmt: skip
        self._logged = True

    def nothing_to_log(self) -> None:
        """This call changed nothing that anybody did (e.g. a count of failures)."""
        self._logged = True


def reference_of(row: Row) -> str:
    """How other records name a row: its table and number."""
    return f"{row._meta.table_name}:{row.id}"


class Registry(Protocol):
    """The door: `registry.call(people.register, email=…)` returns what the operation returns."""

    def call(
        self, operation: Callable[Concatenate[Context, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R: ...


class LocalRegistry:
    """The registry in this process; who acts is the session of `token`, empty for nobody."""

    def __init__(
        self, store: Store, config: Config, *, token: str = "", clock: Clock = utc_now
    ) -> None:
        self.store = store
        self.config = config
        self.token = token
        self.clock = clock

    def call(
        self, operation: Callable[Concatenate[Context, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run an operation; `Refused` says what a person can put right, `Unavailable` waits."""
        spec = OPERATIONS[operation.__dict__["operation"]]
        try:
            try:
                return self._run(spec, operation, args, kwargs)
            except peewee.IntegrityError:
                # Somebody else was faster: now the operation's own check finds their row.
                return self._run(spec, operation, args, kwargs)
        except peewee.IntegrityError:
            raise
        except (peewee.OperationalError, peewee.DatabaseError) as error:
            _log.info("%s: %s", spec.name, error)
            raise Unavailable(said(error, self.store.path)) from error

    def _run(self, spec: Spec, operation: Callable[..., R], args: Any, kwargs: Any) -> R:
        context = Context(self.store, self.config, spec, self.token, self.clock, now=self.clock())
        if spec.transaction:
            with context.transaction():
                result = operation(context, *args, **kwargs)
        else:
            with self.store.transaction(writes=False):
                _recognize(context)
                _admit(context)
            result = operation(context, *args, **kwargs)
        self._keep_session(context)
        return result

    def _keep_session(self, context: Context) -> None:
        """A session lives by use; reading must not take the write lock at each call (R5)."""
        session = context.session
        if session is None or context.now - session.used_at < _TOUCH:
            return
        with suppress(peewee.DatabaseError), self.store.transaction(writes=True):
            SessionRow.update(used_at=context.now).where(SessionRow.id == session.id).execute()


def digest(secret: str) -> str:
    """How tokens are kept: their SHA-256, since they are long and random."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _recognize(context: Context) -> None:
    """Work out who acts from the session token; an ended session is nobody (R5)."""
    context.person = context.operator = context.session = None
    if not context.token:
        return
    row = SessionRow.get_or_none(SessionRow.token_hash == digest(context.token))
    idle = context.config.clocks.session_idle
    if row is None or context.now >= row.expires_at or context.now - row.used_at >= idle:
        return
    if row.person is not None and row.person.status == "active":
        context.person, context.session = row.person, row
    elif row.operator is not None:
        context.operator, context.session = row.operator, row


def _admit(context: Context) -> None:
    """Refuse who may not call this operation at all."""
    who = context.spec.who
    person, operator = context.person is not None, context.operator is not None
    if who in (Who.ANYONE, Who.DESK):
        return
    if not (person or operator):
        raise Refused(Issue(N_("Log in to go on."), remedy="log_in"))
    if who is Who.OPERATOR and not operator:
        raise Refused(Issue(N_("Only the registry operator can do this.")))
    if who is Who.PERSON and not person:
        raise Refused(Issue(N_("The operator's login cannot send requests or hold a role.")))
