"""The composition root: reads the command line and starts what was asked for."""

import gc
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

# What a start makes is there to stay; the desk collects garbage from then on (`ui.garbage`).
gc.disable()

from smartwizard import cli  # noqa: E402 - what it imports is not to be collected either

cli.hide_unused_drivers(sys.argv[1:])

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartwizard.config import Config
    from smartwizard.registry import LocalRegistry
    from smartwizard.ui.application import Program


def connect(config: "Config") -> "LocalRegistry":
    """Open the registry for the session that this desk remembers; not for the GUI thread."""
    opening = import_module("smartwizard.opening")
    registry: LocalRegistry = opening.connect(config)
    return registry


def keep_up(registry: "LocalRegistry") -> "Iterator[str]":
    """Begin a pass of upkeep; not for the GUI thread."""
    begun: Iterator[str] = import_module("smartwizard.upkeep").begin(registry)
    return begun


def build(wish: cli.Wish) -> "Program":
    """The program with its windows, before its event loop runs."""
    application = import_module("smartwizard.ui.application")
    program: Program = application.Program(
        application.make_app(), wish.config, lambda: connect(wish.config), keep_up
    )
    return program


def main() -> int:
    """Start the program; returns its exit code."""
    cli.start_logging()
    cli.take_any_text()
    wish = cli.parse(sys.argv[1:])
    match wish.command:
        case "open":
            return _open(wish) if cli.has_display() else _without_display(wish)
        case "tour":
            return _tour(wish)
        case _:
            gc.enable()
            return int(import_module("smartwizard.commands").run(wish))


def _open(wish: cli.Wish) -> int:
    link = wish.arguments.link
    if link and import_module("smartwizard.ui.handover").handed_over(wish.config.home, link):
        return 0
    if wish.arguments.demo:
        return _demo(wish)
    return build(wish).run(link)


def _demo(wish: cli.Wish) -> int:
    """The program on a throw-away registry with invented people, for training."""
    demo = import_module("smartwizard.demo")
    with demo.throw_away(wish.config) as config:
        program = build(wish._replace(config=config))
        cast = import_module("smartwizard.sample.cast")
        marks = import_module("smartwizard.ui.demo")
        marks.Demo(program, cast.logins(), cast.PASSWORD)
        return program.run()


def _tour(wish: cli.Wish) -> int:
    if not cli.has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = import_module("smartwizard.ui.application").make_app()
    tour = import_module("smartwizard.guide.tour")
    chosen = wish.arguments
    return int(tour.run(app, chosen.output, chosen.language, chosen.theme))


def _without_display(wish: cli.Wish) -> int:
    """Where nothing can be shown, make pictures of every page instead, and say where they are."""
    output = wish.config.home / "tour"
    print("There is no display. SmartWizard saves a picture of every page and window instead …")
    code = _tour(cli.parse(["tour", "--output", str(output)]))
    if code == 0:
        print(f"The pictures are in {output}")
    return code


if __name__ == "__main__":
    sys.exit(main())
