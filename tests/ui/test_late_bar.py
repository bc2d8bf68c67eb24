"""The bar of a late answer: as wide as what it stands over, gone with the answer."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.desk import Reply
from smartwizard.ui.late_bar import LateBar
from tests.ui.dressed import show


def test_a_late_answer_shows_a_bar_across_until_it_comes(qtbot: QtBot) -> None:
    part, reply = QWidget(), Reply()
    show(qtbot, part, 400, 300)
    bar = LateBar(part)  # made when something is first awaited, long after the first layout
    bar.await_reply(reply)
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible, timeout=15_000)
    assert (bar.x(), bar.y(), bar.width()) == (0, 0, 400)
    part.resize(500, 300)
    assert bar.width() == 500
    reply.done.emit(None)
    assert not bar.isVisible()
