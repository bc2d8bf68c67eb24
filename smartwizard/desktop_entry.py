"""Registering the program for `smartwizard://` links on a Linux desktop, on request only."""

import shutil
import subprocess
import sys
from pathlib import Path

from . import private_files
from .messages import N_, Issue, Refused

NAME = "smartwizard.desktop"
_SCHEME = "x-scheme-handler/smartwizard"
_ENTRY = """[Desktop Entry]
Type=Application
Name=SmartWizard
Exec={command} %u
Terminal=false
Categories=Office;
MimeType=x-scheme-handler/smartwizard;
NoDisplay=false
"""


def entry_file(data_home: Path) -> Path:
    return data_home / "applications" / NAME


def register(home: Path, data_home: Path) -> Path:
    """Write the desktop entry for this user and make it the handler of the scheme.

    Where the desktop's own tool is missing, or refuses, says so with the remedy.
    """
    file = entry_file(data_home)
    command = f'env "SMARTWIZARD_HOME={home}" "{sys.executable}" -m smartwizard'
    file.parent.mkdir(parents=True, exist_ok=True)
    private_files.write(file, _ENTRY.format(command=command))
    tool = shutil.which("xdg-mime")
    if tool is None:
        raise Refused(Issue(N_("Install xdg-utils, then try again: it opens links in programs.")))
    done = subprocess.run(
        ["/usr/bin/env", f"XDG_DATA_HOME={data_home}", tool, "default", NAME, _SCHEME],
        capture_output=True,
        check=False,
        timeout=20,
    )
    if done.returncode != 0:
        raise Refused(
            Issue(N_("The desktop did not accept the links. Open emails in the mailbox."))
        )
    return file
