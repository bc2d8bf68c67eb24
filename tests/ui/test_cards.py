"""Facts, banners, chips, states and the verdict: read, copied, followed, never cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.announce import listen
from smartwizard.ui.controls.banner import Banner, Line
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.chips import Chip
from smartwizard.ui.controls.copy_button import CopyButton
from smartwizard.ui.controls.facts import FactsGrid
from smartwizard.ui.controls.states import Busy, Empty, ErrorState
from smartwizard.ui.controls.verdict import DomainVerdict
from smartwizard.ui.theme import THEME
from smartwizard.ui.tokens import LIGHT
from tests.ui.dressed import FakeDesktop, colors, dress, picture, settle, show
from tests.ui.sweeps import clipped, name_of


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


def holding(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return holder


def texts(widget: QWidget) -> list[str]:
    labels = (label for label in widget.findChildren(QLabel) if label.isVisible())
    return [label.text() for label in labels if label.text()]


def test_a_fact_is_copied_bare_and_says_so(qtbot: QtBot) -> None:
    facts = FactsGrid(copy="Copy", copied="Copied")
    facts.add("Account Domain", "paris.example.com", mono=True, copy=True)
    facts.add("Address 2", "Not provided", quiet=True)
    show(qtbot, holding(facts), 500, 200)
    (button,) = facts.findChildren(CopyButton)
    assert name_of(button) == "Copy"
    assert button.accessibleDescription() == "Account Domain"
    button.setFocus()
    heard: list[str] = []
    deaf = listen(heard.append)
    with qtbot.waitSignal(facts.copied) as told:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    deaf()
    assert told.args == ["paris.example.com"]
    assert QApplication.clipboard().text() == "paris.example.com"
    assert name_of(button) == button.toolTip() == "Copied"
    assert heard == ["Copied"]
    button.set_words("Copier", "Copié")
    assert name_of(button) == "Copier"
    assert not list(clipped(facts))


def test_a_fact_is_selected_by_keys(qtbot: QtBot) -> None:
    facts = FactsGrid()
    value = facts.add("Request number", "SA-2026-00042", mono=True)
    show(qtbot, holding(facts), 500, 200)
    value.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(value, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert value.selectedText() == "SA-2026-00042"
    facts.clear()
    facts.add("Name", "Claire Martin")
    settle()
    assert texts(facts) == ["Name", "Claire Martin"]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_banner_links_to_all_it_speaks_of(count: int, qtbot: QtBot) -> None:
    banner = Banner("bad")
    banner.say("bad", "circle-alert", "First", ["A long story that was told before."])
    lines = [Line(f"Field {n} is empty.", "Go to it", f"field{n}") for n in range(count)]
    banner.say("bad", "circle-alert", f"{count} things to put right", lines)
    followed: list[str] = []
    banner.followed.connect(followed.append)
    show(qtbot, holding(banner), 600, 300)
    for link in banner.links():
        link.setFocus()
        qtbot.keyClick(link, Qt.Key.Key_Return)
    assert followed == [f"field{n}" for n in range(count)]
    title, *said = texts(banner)
    assert title == name_of(banner) == f"{count} things to put right"
    assert said == [line.text for line in lines]
    assert not list(clipped(banner))


def test_a_chip_shows_its_whole_word_at_every_text_size(qtbot: QtBot) -> None:
    chip = Chip("wait", "hourglass", "Pending")
    show(qtbot, holding(chip), 300, 100)
    assert chip.height() == 24
    assert name_of(chip) == "Pending"
    for percent in (150, 200):
        THEME.set_text_size(percent)
        settle()
        assert not list(clipped(chip.window()))
    chip.show_status("bad", "circle-x", "Non-conformité des licences")
    settle()
    assert chip.width() == chip.sizeHint().width()
    assert QColor(LIGHT.tones["bad"][1]).name() in colors(picture(chip))


def test_high_contrast_needs_no_tint(desktop: FakeDesktop, qtbot: QtBot) -> None:
    desktop.high = True
    desktop.changed.emit()
    chip, banner = Chip("ok", "circle-check", "Approved"), Banner()
    banner.say("ok", "circle-check", "Saved")
    window = holding(chip, banner)
    show(qtbot, window, 300, 150)
    tints = {QColor(tint).name() for _, tint in LIGHT.tones.values()}
    assert not tints & colors(picture(window))


@pytest.mark.parametrize("kind", [Empty, Busy, ErrorState])
def test_a_state_says_what_it_is_and_offers_a_way_on(
    kind: type[Empty] | type[Busy] | type[ErrorState], qtbot: QtBot
) -> None:
    state = kind(title="The registry cannot be reached", text="Your draft is kept. " * 8)
    state.add_action(Button("Try now", small=True))
    state.add_action(Button("Copy details", "quiet", small=True))
    for width in (500, 220):
        show(qtbot, holding(state), width, 400)
        assert not list(clipped(state))
    assert name_of(state) == "The registry cannot be reached"


def test_the_busy_bar_stands_still_without_motion(desktop: FakeDesktop, qtbot: QtBot) -> None:
    busy = Busy(title="Reading", text="62,300 read")
    show(qtbot, holding(busy), 300, 150)
    first = picture(busy)
    assert not any(timer.isActive() for timer in busy.findChildren(QTimer))
    busy.set_progress(50, 100)
    half = picture(busy)
    assert half != first
    middle, accent = half.width() // 2, QColor(LIGHT.page.accent)
    assert half.pixelColor(middle - 4, 1) == accent
    assert half.pixelColor(middle + 4, 1) != accent


def test_the_busy_bar_moves_while_nobody_knows_how_much(desktop: FakeDesktop, qtbot: QtBot) -> None:
    desktop.motion = True
    busy = Busy(title="Reading", text="62,300 read")
    show(qtbot, holding(busy), 300, 150)
    first = picture(busy)
    qtbot.waitUntil(lambda: picture(busy) != first)


def test_the_shared_part_of_both_domains_stands_in_one_column(qtbot: QtBot) -> None:
    verdict = DomainVerdict()
    email, domain = ("Your email", "claire@example.com"), ("Account Domain", "paris.example.com")
    lines = ["An administrator of “Example Corp” decides."]
    verdict.judge("wait", "hourglass", "Usable with a prefix", email, domain, "example.com", lines)
    show(qtbot, holding(verdict), 620, 300)
    pair = verdict.pair
    assert name_of(pair) == "Your email: claire@example.com, Account Domain: paris.example.com"
    look, ink, half = picture(pair), QColor(LIGHT.page.text), pair.height() // 2
    columns = []
    for rows in (range(half), range(half, pair.height())):
        dots = [x for x in range(look.width()) for y in rows if look.pixelColor(x, y) == ink]
        columns.append((min(dots), max(dots)))
    assert columns[0] == columns[1]
    assert not list(clipped(verdict))
    verdict.judge("bad", "circle-x", "Not usable", email, ("Account Domain", "other.example"), "")
    settle()
    assert texts(verdict) == ["Not usable"]
