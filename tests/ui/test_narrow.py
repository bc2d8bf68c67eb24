"""Where there is little room: words break, blocks give way, and the focus stays where it was."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.controls.banner import Banner, Line
from smartwizard.ui.controls.domain_pair import DomainPair
from smartwizard.ui.controls.line_edit import MonoEdit
from smartwizard.ui.controls.wrapping_button import WrappingButton
from tests.ui.dressed import FakeDesktop, dress, settle, show
from tests.ui.sweeps import clipped

WRONG = [Line("Enter the email.", "Go to “Email”", "email"), Line("Choose a country.", "Go", "c")]


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


def test_a_banner_said_again_keeps_the_focus_on_its_link(qtbot: QtBot) -> None:
    banner = Banner("bad")
    banner.say("bad", "circle-alert", "2 things", WRONG)
    show(qtbot, banner, 600, 120)
    banner.links()[1].setFocus()
    banner.say("bad", "circle-alert", "2 choses", WRONG)
    settle()
    assert QApplication.focusWidget() is banner.links()[1]


@pytest.mark.parametrize("lines", [WRONG[:1], WRONG], ids=["one link", "a link a line"])
def test_the_links_of_a_narrow_banner_stand_under_their_sentences(
    lines: list[Line], qtbot: QtBot
) -> None:
    banner = Banner("bad")
    banner.say("bad", "circle-alert", "To put right", lines)
    show(qtbot, banner, 640, 200)
    wide = banner.minimumSizeHint().width(), banner.heightForWidth(640)
    banner.resize(260, 300)
    settle()
    assert wide[0] <= 260
    assert banner.heightForWidth(260) > wide[1]
    assert not [*clipped(banner)]


def test_the_buttons_of_a_narrow_row_take_two_lines(qtbot: QtBot) -> None:
    row = QWidget()
    layout = QHBoxLayout(row)
    buttons = [WrappingButton(text) for text in ("Activate the account", "Back to the start")]
    for button in buttons:
        layout.addWidget(button)
    show(qtbot, row)
    one_line = buttons[0].heightForWidth(buttons[0].width())
    row.resize(row.minimumSizeHint().width(), 100)
    settle()
    assert buttons[0].width() < buttons[0].sizeHint().width()
    assert buttons[0].heightForWidth(buttons[0].width()) > one_line
    assert not [*clipped(row)]


def test_a_long_block_beside_the_text_leaves_the_editor_half_of_the_room(qtbot: QtBot) -> None:
    edit = MonoEdit(trailing=".a-very-long-name-of-a-domain.harborlight.example")
    show(qtbot, edit, 300, 40)
    assert edit.minimumSizeHint().width() < 300
    assert edit.field_rect().width() >= 300 // 2 - 10
    edit.resize(900, 40)
    settle()
    assert edit.field_rect().width() > 400


def test_two_domains_stay_one_above_the_other_where_it_is_narrow(qtbot: QtBot) -> None:
    pair = DomainPair()
    pair.compare(
        "wait",
        ("Your email", "noah.castellano@harborlight.example"),
        ("Account Domain", "boston.harborlight.example"),
        "harborlight.example",
    )
    show(qtbot, pair, 700, 80)
    beside = pair.heightForWidth(700)
    assert pair.minimumSizeHint().width() < 300
    assert pair.heightForWidth(300) == pytest.approx(2 * beside, abs=8)
