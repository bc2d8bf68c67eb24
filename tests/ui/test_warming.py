"""What windows need is made ready before anybody asks for it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.ui.application import WINDOWS
from smartwizard.ui.warming import Warming, modules
from smartwizard.wizard_pages import PAGES
from tests.ui.running import Running, running


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        yield program


def test_every_window_and_page_is_made_ready(run: Running) -> None:
    needed = {f"smartwizard.ui.{module}" for module, _ in WINDOWS.values()}
    needed |= {f"smartwizard.wizard_pages.{module}" for module, _ in PAGES.values()}
    assert needed <= set(modules())
    owner = QObject()
    Warming(run.desk, owner)
    run.until(lambda: set(modules()) <= sys.modules.keys() and not run.desk.busy)
