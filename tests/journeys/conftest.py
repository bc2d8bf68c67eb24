"""The program that a journey walks through, in a language, on a registry of its own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.ui.application import Program
from tests.journeys.keys import Keys, start


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def language(request: pytest.FixtureRequest) -> str:
    return str(getattr(request, "param", "ja"))


@pytest.fixture
def program(qapp: QApplication, home: Path, language: str) -> Iterator[Program]:
    os.environ["SMARTWIZARD_HOME"] = str(home)
    program = start(home, language)
    yield program
    for window in program.windows.values():
        window.hide()
        window.deleteLater()
    program.desk.stop()
    program.deleteLater()


@pytest.fixture
def keys(qtbot: QtBot, program: Program) -> Keys:
    keys = Keys(qtbot, program)
    keys.wait(lambda: program.seat.known)
    return keys
