"""Labels and buttons: plain text, names, keys, and states that can be seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent, QImage
from PySide6.QtWidgets import QApplication, QDialog, QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.controls.buttons import Button, IconButton, Kind, LinkButton
from smartwizard.ui.controls.labels import Hint, Label, PlainLabel, Title, plain_tooltip
from smartwizard.ui.theme import THEME
from smartwizard.ui.tokens import DARK, LIGHT
from tests.ui.dressed import FakeDesktop, colors, dress, picture, settle, show
from tests.ui.sweeps import clipped, name_of

LONG = "Eine sehr lange Begründung, die nicht in eine Zeile paßt und deshalb umbrochen wird. " * 3


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


def column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return holder


def hover(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    at = QPointF(widget.mapToGlobal(widget.rect().center()))
    QApplication.sendEvent(widget, QEnterEvent(middle, middle, at))


def test_people_s_text_is_never_markup(qtbot: QtBot) -> None:
    label = Label("<b>Acme</b> &amp; Sons")
    plain = Label("Acme")
    show(qtbot, column(label, plain))
    assert label.sizeHint().width() > 2 * plain.sizeHint().width()
    assert name_of(label) == "<b>Acme</b> &amp; Sons"
    plain_tooltip(label, "<img src=file:///etc/passwd>")
    assert label.toolTip() == "<qt>&lt;img src=file:///etc/passwd&gt;</qt>"
    plain_tooltip(label, "R&D")
    assert label.toolTip() == "R&D"


def test_an_ampersand_is_a_letter_like_any_other(qtbot: QtBot) -> None:
    labels = [Label("R&D & Söhne"), Label("R&D & Söhne", wrap=False), Hint("P&C")]
    show(qtbot, column(*labels))
    for label in labels:
        metrics = label.fontMetrics()
        assert label.sizeHint().width() >= metrics.horizontalAdvance(label.text())
        assert label.height() < 1.5 * metrics.height()


@pytest.mark.parametrize("kind", [Label, Hint, Title])
def test_a_label_wraps_without_being_cut(kind: type[PlainLabel], qtbot: QtBot) -> None:
    label = kind(LONG)
    assert label.sizeHint().width() > 1000
    label.fix_width(QSizePolicy.Policy.Expanding)
    assert label.sizePolicy().hasHeightForWidth()
    window = column(label, Label("below"))
    for width in (600, 300, 200):
        show(qtbot, window, width, 1200)
        assert not list(clipped(window))
    assert label.height() > 3 * label.fontMetrics().height()


@pytest.mark.parametrize("kind", ["primary", "secondary", "quiet", "bad"])
def test_every_state_of_a_button_can_be_seen(kind: Kind, qtbot: QtBot) -> None:
    button = Button("Send Request", kind)
    show(qtbot, column(button))
    looks: list[QImage] = [picture(button)]
    hover(button)
    looks.append(picture(button))
    button.setDown(True)
    looks.append(picture(button))
    button.setDown(False)
    button.setEnabled(False)
    looks.append(picture(button))
    for place, look in enumerate(looks):
        assert all(look != other for other in looks[place + 1 :])


def test_buttons_grow_with_their_words(qtbot: QtBot) -> None:
    buttons = [Button("Envoyer la demande", "primary"), Button("更新", icon="copy", small=True)]
    window = column(*buttons)
    show(qtbot, window)
    assert [button.height() for button in buttons] == [36, 28]
    widths = [button.width() for button in buttons]
    THEME.set_text_size(200)
    settle()
    assert [button.height() for button in buttons] == [72, 56]
    assert [button.width() for button in buttons] > [2 * width - 6 for width in widths]
    assert not list(clipped(window))
    buttons[0].setText("Annuler la décision")
    settle()
    assert buttons[0].width() == buttons[0].sizeHint().width()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_buttons_and_links_are_pressed_by_key(key: Qt.Key, qtbot: QtBot) -> None:
    pressed: list[str] = []
    button, link = Button("Save"), LinkButton("Go to it")
    icon = IconButton("copy", "Copy")
    for widget, name in ((button, "button"), (link, "link"), (icon, "icon")):
        widget.clicked.connect(lambda _=False, name=name: pressed.append(name))
    dialog = QDialog()
    layout = QVBoxLayout(dialog)
    for widget in (button, link, icon):
        layout.addWidget(widget)
    show(qtbot, dialog)
    for widget in (button, link, icon):
        widget.setFocus()
        qtbot.keyClick(widget, key)
    assert pressed == ["button", "link", "icon"]


def test_an_icon_button_is_named_and_explained_by_the_same_words(qtbot: QtBot) -> None:
    button = IconButton("panel-right-close", "Fold the guide")
    show(qtbot, column(button))
    assert name_of(button) == button.toolTip() == "Fold the guide"
    button.set_name("Replier le guide")
    assert name_of(button) == button.toolTip() == "Replier le guide"
    assert min(button.width(), button.height()) >= 24


def test_the_theme_repaints_what_is_open(qtbot: QtBot) -> None:
    button = Button("Create Account", "primary")
    show(qtbot, column(button))
    assert LIGHT.page.accent.lower() in colors(picture(button))
    THEME.choose("dark")
    settle()
    seen = colors(picture(button))
    assert DARK.page.accent.lower() in seen
    assert LIGHT.page.accent.lower() not in seen


def test_a_mnemonic_is_underlined_and_works(qtbot: QtBot) -> None:
    button = Button("&Next")
    show(qtbot, column(button))
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button.window(), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    bare = Button("Next")
    show(qtbot, column(bare))
    assert button.sizeHint() == bare.sizeHint()
    assert name_of(button) == "Next"
