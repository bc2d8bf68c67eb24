"""Commands that need no window: operators, backups, delivery, upkeep. They speak plain English."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from . import upkeep
from .backup import backup, restore
from .cli import Wish
from .delivery import deliver
from .file_import import FileImport
from .messages import N_, Issue, Refused, Text, Unavailable, Value
from .operations import imports, operators, session, sign_in
from .operations.imports import ImportReport
from .registry import LocalRegistry
from .rules import csv_files
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
            password = _password()
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


def _password() -> str:
    """What was typed or sent to standard input."""
    return sys.stdin.readline().rstrip("\r\n")


def _import(wish: Wish, store: Store) -> None:
    """Import a file, or only check it, as the operator whose password is read."""
    chosen, registry = wish.arguments, LocalRegistry(store, wish.config)
    guessed = csv_files.guess(chosen.file)
    source = replace(
        guessed,
        encoding=chosen.encoding or guessed.encoding,
        delimiter=chosen.delimiter or guessed.delimiter,
    )
    signed = registry.call(sign_in.sign_in, email=chosen.email, password=_password())
    registry.token = signed.token
    file = FileImport(chosen.kind, source, wish.config.import_megabytes)
    try:
        while file.step(registry):
            pass
        _told(registry.call(imports.check, import_id=file.number))
        if not chosen.dry_run:
            registry.call(imports.apply, import_id=file.number)
            print("Imported.")
    finally:
        if file.number:
            registry.call(imports.drop, import_id=file.number)
        registry.call(session.sign_out)


def _told(report: ImportReport) -> None:
    """Say what a file would do; every bad line goes where a list can be kept of it."""
    for bad in report.bad:
        place = f"Line {bad.line}, {bad.column}" if bad.column else f"Line {bad.line}"
        print(f"{place}: {said(bad.cause)}")
    print(
        f"Lines: {report.lines}, new: {report.new}, changed: {report.changed},"
        f" the same: {report.same}, bad: {report.bad_count}"
    )


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
    "import": _import,
    "backup": _backup,
    "restore": _restore,
    "deliver": _deliver,
    "upkeep": _upkeep,
}
