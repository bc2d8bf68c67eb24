"""The registry seen from the windows: calls that never block, answers on the GUI thread."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Concatenate, NamedTuple, ParamSpec, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from smartwizard.messages import N_, Issue, Refused, Unavailable
from smartwizard.ui.garbage import WORKER, Garbage

if TYPE_CHECKING:  # the first window is painted before the registry is imported
    from smartwizard.registry import Context, LocalRegistry, Spec

P = ParamSpec("P")
R = TypeVar("R")
Connect = Callable[[], "LocalRegistry"]
# Begins a pass of upkeep, which is done by asking for its steps one after the other.
KeepUp = Callable[["LocalRegistry"], Iterator[str]]
_log = logging.getLogger(__name__)
_IDLE, _LEAVE = 0.25, 1.0  # seconds


class Reply(QObject):
    """The answer to one call: exactly one of `done` and `refused`, on the GUI thread.

    Connect methods of what is told; for anything else there is `tell`, since an answer may come
    when its window is gone.
    """

    done = Signal(object)
    refused = Signal(object)

    def tell(
        self,
        owner: QObject,
        done: Callable[[Any], object] | None = None,
        refused: Callable[[Refused], object] | None = None,
    ) -> None:
        """Call one of these with the answer, unless `owner` is gone by then."""
        for signal, told in ((self.done, done), (self.refused, refused)):
            if told is not None:
                signal.connect(partial(_if_there, owner, told))


def _if_there(owner: QObject, told: Callable[[Any], object], answer: object) -> None:
    if shiboken6.isValid(owner):
        told(answer)


class _Job(NamedTuple):
    reply: Reply
    work: Callable[["LocalRegistry"], object]
    changes: bool


class _Worker(threading.Thread):
    """One thread with its own connection; jobs run in the order they came."""

    def __init__(self, desk: "Desk", *, watches: bool) -> None:
        super().__init__(daemon=True, name=WORKER if watches else f"{WORKER}-slow")
        self.jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._desk = desk
        self._watches = watches
        self._version = 0

    def run(self) -> None:
        """Answer jobs; while idle, ask often whether another program wrote."""
        while True:
            try:
                job = self.jobs.get(timeout=_IDLE if self._watches else None)
            except Empty:
                self._watch()
                continue
            if job is None:
                break
            self._answer(job)
            if self._watches and not self._version:
                self._watch()  # from the first answer on, whatever others write is noticed
        registry = self._desk.registry
        if registry is not None:
            registry.store.close()

    def _answer(self, job: _Job) -> None:
        try:
            result: object = job.work(self._desk.connected())
        except Refused as refused:
            result = refused
        except Unavailable as unavailable:
            result = Refused(Issue(unavailable.text, remedy="try_again"))
        except Exception:  # noqa: BLE001 - a bug: reported with a number, the desk goes on
            result = _report()
        if shiboken6.isValid(self._desk):  # an errand may outlive it
            self._desk.answered.emit(job, result)

    def _watch(self) -> None:
        registry = self._desk.registry
        if registry is None:
            return
        try:
            version = registry.store.data_version()
        except Exception:  # noqa: BLE001 - asked again in a moment
            _log.info("the registry did not answer", exc_info=True)
            return
        if self._version not in (0, version):
            self._desk.others_changed.emit()
        self._version = version


def _report() -> Refused:
    """A bug: its traceback goes to the log, a number to quote to the person."""
    number = f"{time.time_ns() // 1_000_000 % 0x1000000:06X}"
    _log.exception("report %s", number)
    text = N_("The program made a mistake; nothing was saved. Quote report {number} to support.")
    return Refused(Issue(text.of(number=number)))


def _nothing(_: "LocalRegistry") -> None:
    """What the first job asks: opening is all that is wanted."""


class Desk(QObject):
    """One seat at the registry: who is signed in here, and every call that its windows make.

    `changed` fires after each command, here or in another program; open windows reload.
    """

    changed = Signal()
    ready = Signal()
    answered = Signal(object, object)
    others_changed = Signal()

    def __init__(self, connect: Connect, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.registry: LocalRegistry | None = None
        self._connect = connect
        self._opening = threading.Lock()
        self._pending: set[Reply] = set()
        self._garbage = Garbage(self)
        self._quick = _Worker(self, watches=True)
        self._slow = _Worker(self, watches=False)
        self._errands = _Worker(self, watches=False)
        self.stopping = threading.Event()
        self.answered.connect(self._deliver)
        self.others_changed.connect(self.changed)
        # Threads inherit the CPU state they are started in: before the first paint is quickest.
        for worker in (self._quick, self._slow, self._errands):
            worker.start()

    def open(self) -> None:
        """Open the registry; `ready` tells when it answers, also when it refuses to."""
        reply = self._send(_nothing, self._quick)
        reply.done.connect(self.ready)
        reply.refused.connect(self.ready)

    def connected(self) -> "LocalRegistry":
        """The registry, opened by whichever worker needs it first; not for the GUI thread."""
        with self._opening:
            if self.registry is None:
                self.registry = self._connect()
            return self.registry

    def call(
        self,
        operation: Callable[Concatenate["Context", P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Reply:
        """Call an operation; slow ones go to the second thread, so that no query waits for them."""
        spec: Spec = operation.__dict__["spec"]

        def work(registry: "LocalRegistry") -> object:
            return registry.call(operation, *args, **kwargs)

        worker = self._quick if spec.transaction else self._slow
        return self._send(work, worker, changes=spec.writes)

    def keep_up(self, step: Callable[["LocalRegistry"], bool]) -> Reply:
        """A step of upkeep, an import or an export on the second thread; whether there is another.

        It comes in its turn, and nothing reloads because of it.
        """
        return self._send(step, self._slow)

    def work(self, function: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Reply:
        """Run a rule that loads data, away from the GUI thread."""
        return self._send(lambda _: function(*args, **kwargs), self._slow)

    def errand(self, work: Callable[["LocalRegistry"], object]) -> Reply:
        """Do what waits for others out there, a mail server: no login or query waits behind it."""
        return self._send(work, self._errands)

    def use(self, token: str) -> None:
        """Call as the session of this token from now on; empty for nobody."""
        if self.registry is not None:
            self.registry.token = token
        self.changed.emit()

    def stop(self) -> None:
        """Finish what was asked for and close the connections; at the end of the program.

        An errand that hangs is left: what it had in hand is done again by whoever comes next.
        """
        self.stopping.set()
        for worker in (self._quick, self._slow, self._errands):
            worker.jobs.put(None)
        for worker in (self._quick, self._slow):
            worker.join()
        self._errands.join(_LEAVE)
        self._garbage.stop()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._pending)

    def _send(
        self, work: Callable[["LocalRegistry"], object], worker: _Worker, *, changes: bool = False
    ) -> Reply:
        reply = Reply()
        self._pending.add(reply)
        worker.jobs.put(_Job(reply, work, changes))
        return reply

    def _deliver(self, job: _Job, result: object) -> None:
        self._pending.discard(job.reply)
        if not shiboken6.isValid(job.reply):
            return
        if isinstance(result, Refused):
            job.reply.refused.emit(result)
            return
        job.reply.done.emit(result)
        if job.changes:
            self.changed.emit()
