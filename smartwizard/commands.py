"""Commands that need no window: operators, backups, delivery, upkeep. They speak plain English."""

import sys
from collections.abc import Callable
from datetime import datetime

from . import upkeep
from .backup import backup, restore
from .cli import Wish
from .delivery import deliver
from .messages import N_, Issue, Refused, Text, Unavailable, Value
from .operations import operators
from .registry import LocalRegistry
from .store import Store, open_store


def run(wish: Wish) -> int:
    """Do a command; returns the exit code, 1 when it was refused with a sentence."""
    try:
        store = open_store(wish.config.registry_url, stop_at=wish.config.stop_at)
        COMMANDS[wish.command](wish, store)
    except Refused as refused:
        for issue in refused.issues:
            print(said(issue.text), file=sys.stderr)
        return 1
    except Unavailable as unavailable:
        print(said(unavailable.text), file=sys.stderr)
        return 1
    return 0


def said(text: Text) -> str:
    """A sentence in English with its values, for a terminal."""
    count = text.source.replace("%n", str(text.n))
    return count.format(**{name: _shown(value) for name, value in text.values.items()})


def _shown(value: Value) -> str:
    match value:
        case Text():
            return said(value)
        case datetime():
            return f"{value:%Y-%m-%d %H:%M} UTC"
        case _:
            return str(value)


def _operator(wish: Wish, store: Store) -> None:
    registry = LocalRegistry(store, wish.config)
    chosen = wish.arguments
    match chosen.action:
        case "create":
            password = sys.stdin.readline().rstrip("\r\n")
            language = wish.config.language or "en"
            made = registry.call(
                operators.create, email=chosen.email, password=password, language=language
            )
            print(f"{made.email} can run this registry now.")
        case "list":
            for each in registry.call(operators.everyone):
                print(f"{each.email}\t{each.created_at:%Y-%m-%d}")
        case "remove":
            left = registry.call(operators.remove, email=chosen.email)
            print(f"{chosen.email} was removed. Operators left: {left}")


def _backup(wish: Wish, store: Store) -> None:
    backup(store, wish.arguments.file)
    print(f"The registry was saved to {wish.arguments.file}")


def _restore(wish: Wish, store: Store) -> None:
    kept = restore(store, wish.arguments.file)
    print(f"The registry was restored. Its former content is in {kept}")


def _deliver(wish: Wish, store: Store) -> None:
    if not wish.config.smtp.host:
        raise Refused(Issue(N_("No mail server is set up. Log in as operator to set it up.")))
    done = deliver(LocalRegistry(store, wish.config), wish.config)
    print(f"Emails sent: {done.sent}, to be tried again: {done.later}, failed: {done.failed}")


def _upkeep(wish: Wish, store: Store) -> None:
    done = upkeep.run(LocalRegistry(store, wish.config))
    if not wish.arguments.quiet:
        print(done.sentence)


COMMANDS: dict[str, Callable[[Wish, Store], None]] = {
    "operator": _operator,
    "backup": _backup,
    "restore": _restore,
    "deliver": _deliver,
    "upkeep": _upkeep,
}
