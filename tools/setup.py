"""Make this checkout ready to run, or to test: system libraries, `.venv`, catalogues.

Needs nothing but Python's own library. Whatever is already there is left alone, so a second
run takes a moment.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
REQUIREMENTS = {"app": "requirements/app.txt", "dev": "requirements/dev.txt"}
PACKAGES = {
    "app": ["requirements/apt-app.txt"],
    "dev": ["requirements/apt-app.txt", "requirements/apt-dev.txt"],
}


def main(level: str) -> None:
    """Prepare for `app` (run the program) or `dev` (test and check it too)."""
    if sys.version_info < (3, 11):  # noqa: UP036 - it may be any Python that runs this
        sys.exit("SmartWizard needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")
    if needed := needed_packages(level):
        install_packages(needed - installed_packages())
    install_requirements(level)
    compile_catalogues()


def needed_packages(level: str) -> set[str]:
    """The Debian packages a level needs; none where there is no apt."""
    if shutil.which("apt-get") is None or shutil.which("dpkg-query") is None:
        return set()
    venv = set() if PYTHON.exists() or find_spec("ensurepip") else {"python3-venv"}
    return {*_listed(level), *venv}


def _listed(level: str) -> list[str]:
    """The package lists of a level, a name a line."""
    return [name for path in PACKAGES[level] for name in (ROOT / path).read_text().split()]


def installed_packages() -> set[str]:
    """The names of all installed packages, and the names they stand in for."""
    listing = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status}\t${Package}\t${Provides}\n"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    names = set()
    for line in listing.splitlines():
        status, package, provides = line.split("\t")
        if status == "installed":
            names |= {package, *re.findall(r"([a-z0-9][a-z0-9.+-]+)(?: \([^)]*\))?", provides)}
    return names


def install_packages(missing: set[str]) -> None:
    """Install what is missing as root; anybody else is told the one line to type."""
    if not missing:
        return
    names = sorted(missing)
    if os.geteuid() != 0:
        sys.exit(
            "These system packages are missing. Install them, then run make again:\n\n"
            f"    sudo apt-get update && sudo apt-get install -y {' '.join(names)}\n"
        )
    print(f"Installing {', '.join(names)}", flush=True)
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*apt, "update"], check=True, env=quiet, stdout=subprocess.DEVNULL)
    subprocess.run(
        [*apt, "install", "-y", "--no-install-recommends", *names],
        check=True, env=quiet, stdout=subprocess.DEVNULL,
    )  # fmt: skip


def install_requirements(level: str) -> None:
    """Install the locked requirements into `.venv`, once for each change of them."""
    requirements = ROOT / REQUIREMENTS[level]
    stamp = VENV / f"requirements-{level}.sha256"
    state = hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()
    if stamp.is_file() and stamp.read_text() == state:
        return
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check"]
    if not PYTHON.exists() or not _succeeds(*pip, "-V"):
        _make_venv()
    print(f"Installing {REQUIREMENTS[level]} into .venv", flush=True)
    subprocess.run([*pip, "install", "-q", "--require-hashes", "-r", requirements], check=True)
    _check_qt()
    stamp.write_text(state)


def _succeeds(*command: str) -> bool:
    """Whether a command ends well; what it says is nobody's business."""
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def _make_venv() -> None:
    """Make `.venv`, anew when it was left half made or its Python is gone."""
    if find_spec("ensurepip") is None and shutil.which("apt-get") is None:
        sys.exit("This Python lacks `ensurepip`: install its venv package, then run make again.")
    print("Making .venv", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def _check_qt() -> None:
    """Say which system library is missing where no package list told it."""
    told = subprocess.run(
        [PYTHON, "-c", "from PySide6 import QtSvg, QtWidgets"],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    if told.returncode != 0:
        sys.exit(
            f"Qt cannot start:\n{told.stderr.strip().splitlines()[-1]}\n\n"
            "Install that library, then run make again. Debian calls what Qt needs:\n"
            f"    {' '.join(_listed('app'))}"
        )


def compile_catalogues() -> None:
    """Make the `.qm` files that the program reads, where a catalogue is newer."""
    catalogues = sorted((ROOT / "i18n").glob("*.ts"))
    compiled = [catalogue.with_suffix(".qm") for catalogue in catalogues]
    if all(
        qm.is_file() and qm.stat().st_mtime >= ts.stat().st_mtime
        for ts, qm in zip(catalogues, compiled, strict=True)
    ):
        return
    subprocess.run([PYTHON, "-m", "tools.words", "compile"], check=True, cwd=ROOT)


if __name__ == "__main__":
    if sys.argv[1:] not in (["app"], ["dev"]):
        sys.exit("usage: python3 tools/setup.py app|dev")
    main(sys.argv[1])
