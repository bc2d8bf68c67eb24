"""The first window opens without what only later work needs."""

import subprocess
import sys
from importlib.util import find_spec

# With peewee comes the registry, which opens after the first paint.
SLOW = "argon2 asyncio email httpx jinja2 peewee phonenumbers psycopg pydantic smtplib".split()
# The program's own `main` in an application that tells of its first painted window. A module that
# is `None` was hidden from those who would import it.
SNIPPET = f"""
import os, sys
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

class Application(QApplication):
    def notify(self, receiver, event):
        painted = isinstance(receiver, QWidget) and event.type() == QEvent.Type.Paint
        done = super().notify(receiver, event)
        if painted:
            loaded = [name for name in {SLOW} if sys.modules.get(name) is not None]
            print("painted with", *loaded, flush=True)
            os._exit(0)
        return done

sys.argv[1:] = []
application = Application([])
from smartwizard.__main__ import main
main()
"""


def test_nothing_slow_is_imported_before_the_first_paint(
    program_environment: dict[str, str],
) -> None:
    assert find_spec("psycopg"), "peewee imports it where it is, so it has to be here"
    done = subprocess.run(
        [sys.executable, "-c", SNIPPET],
        check=False, capture_output=True, text=True, env=program_environment, timeout=60,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["painted with"], done.stderr
