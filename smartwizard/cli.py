"""The command line: what to open or do, and with which settings for this run."""

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import NamedTuple

from . import __version__, config
from .config import Config

LANGUAGES = ("en", "ja", "fr", "it")
THEMES = ("light", "dark")
SCHEME = "smartwizard:"
_PLAIN = {
    "command": None, "registry": "", "language": "", "theme": "", "demo": False, "link": "",
}  # fmt: skip


class Wish(NamedTuple):
    """What this run is for: a command's name, its arguments, and the settings."""

    command: str
    arguments: argparse.Namespace
    config: Config


def hide_unused_drivers(arguments: Sequence[str]) -> None:
    """Keep peewee from importing PostgreSQL's driver, which a desk with a file never needs."""
    if not any("postgres" in argument for argument in arguments):
        for driver in ("psycopg", "psycopg2", "psycopg2cffi", "pymysql", "MySQLdb"):
            sys.modules.setdefault(driver, None)  # type: ignore[arg-type]


def parse(arguments: Sequence[str]) -> Wish:
    """Read the command line; what cannot be read ends the program with a sentence."""
    links = [argument for argument in arguments if argument.lower().startswith(SCHEME)]
    if links:
        arguments = [*(a for a in arguments if a not in links), "open", links[0]]
    # Most starts ask for nothing, and making the parser takes as long as painting a page.
    chosen = _parser().parse_args(arguments) if arguments else argparse.Namespace(**_PLAIN)
    try:
        settings = config.load(url=chosen.registry, language=chosen.language, theme=chosen.theme)
    except (ValueError, TypeError, OverflowError, OSError) as error:
        _parser().error(f"The settings cannot be read: {error}")
    return Wish(chosen.command or "open", chosen, settings)


def take_any_text() -> None:
    """Names of files and terminals may hold what UTF-8 cannot say; that must not stop a command."""
    for stream, errors in (
        (sys.stdin, "surrogateescape"),
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=errors)


def has_display() -> bool:
    """Whether windows can be shown; the offscreen platform counts as a display."""
    if sys.platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def start_logging(level: int = logging.WARNING) -> None:
    """Log to standard error; sentences for people never go there."""
    logging.basicConfig(level=level, format="%(levelname)s %(name)s: %(message)s")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="smartwizard", description="From nothing to a working Smart Account, step by step."
    )
    parser.add_argument("--version", action="version", version=f"SmartWizard {__version__}")
    parser.add_argument("--registry", metavar="sqlite:///PATH")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--demo", action="store_true", help="a throw-away registry for training")
    parser.set_defaults(**_PLAIN)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    opened = commands.add_parser("open", help="open the program, or a smartwizard:// link in it")
    opened.add_argument("link", nargs="?", default="")
    tour = commands.add_parser("tour", help="save a picture of every page and window")
    tour.add_argument("--output", type=Path, required=True, metavar="DIR")
    tour.add_argument("--language", choices=LANGUAGES, default="en")
    tour.add_argument("--theme", choices=THEMES, default="light")
    upkeep = commands.add_parser("upkeep", help="do what fell due; for cron, every hour")
    upkeep.add_argument("--quiet", action="store_true", help="say nothing unless it failed")
    _operator_parser(commands.add_parser("operator", help="who runs this registry"))
    _import_parser(commands.add_parser("import", help="records from a CSV file"))
    for name, what in (("backup", "save a checked copy"), ("restore", "put a copy back")):
        commands.add_parser(name, help=what).add_argument("file", type=Path, metavar="FILE")
    commands.add_parser("deliver", help="send the emails that wait, once")
    return parser


def _import_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=("companies", "contracts", "billtos", "serials"))
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true", help="check without importing")
    parser.add_argument("--encoding", choices=("utf-8", "utf-16", "shift_jis", "windows-1252"))
    parser.add_argument("--delimiter", choices=(",", ";"))
    parser.add_argument("--email", required=True, help="the operator who imports")
    parser.add_argument("--password-stdin", action="store_true", required=True)


def _operator_parser(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    create = actions.add_parser("create", help="the password is read from standard input")
    create.add_argument("--email", required=True)
    create.add_argument("--password-stdin", action="store_true", required=True)
    actions.add_parser("list")
    actions.add_parser("remove").add_argument("--email", required=True)
