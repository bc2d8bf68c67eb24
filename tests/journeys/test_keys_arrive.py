"""The ground all journeys stand on: a screen, a window manager, and real keys that arrive."""

import subprocess

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.journey


def test_typed_keys_arrive_in_the_window_that_is_shown(qtbot: QtBot) -> None:
    assert QGuiApplication.platformName() == "xcb"
    editor = QLineEdit()
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitUntil(lambda: editor.isActiveWindow() and editor.hasFocus())
    subprocess.run(["xdotool", "type", "Hanako@clan.example"], check=True)
    qtbot.waitUntil(lambda: editor.text() == "Hanako@clan.example")
