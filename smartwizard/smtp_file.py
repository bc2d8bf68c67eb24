"""Saving what the operator set about the mail server (R47)."""

import json
from pathlib import Path

from . import private_files
from .smtp_settings import FILE, Smtp


def keep(home: Path, smtp: Smtp) -> None:
    """Save it in a file that only this user of the computer can read."""
    chosen = ("host", "port", "security", "login", "password", "sender")
    # Strings and numbers are written alike in JSON and in TOML.
    lines = (f"{name} = {json.dumps(getattr(smtp, name))}\n" for name in chosen)
    private_files.write(home / FILE, "".join(lines))
