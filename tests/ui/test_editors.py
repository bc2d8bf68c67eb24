"""Editors: nothing typed or pasted is eaten, errors can be seen, keys lead in and out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.controls.choices import CheckBox, RadioButton
from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.controls.line_edit import LineEdit, MonoEdit, PasswordEdit
from smartwizard.ui.controls.radio_group import RadioGroup
from smartwizard.ui.controls.text_area import TextArea
from smartwizard.ui.theme import THEME
from smartwizard.ui.tokens import LIGHT
from tests.ui.dressed import FakeDesktop, dress, picture, settle, show
from tests.ui.sweeps import clipped, name_of

PASTED = " １０７－６２２７\t〒A" * 400
LONG = "J'ai lu et j'accepte que les administrateurs voient mon nom et mon adresse e-mail"


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


def edge(image: QImage, dots: int) -> list[str]:
    """The colors at the left edge, half way down."""
    return [image.pixelColor(x, image.height() // 2).name() for x in range(dots)]


def paste(qtbot: QtBot, editor: QWidget, text: str) -> None:
    QApplication.clipboard().setText(text)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    "editor",
    [
        LineEdit,
        lambda: LineEdit(leading="+81", trailing=".example.com"),
        lambda: MonoEdit(icon="search"),
        lambda: PasswordEdit("Show password", "Hide password"),
        TextArea,
    ],
    ids=["line", "blocks", "mono", "password", "area"],
)
def test_what_is_pasted_stays_whole(editor: type, qtbot: QtBot) -> None:
    widget = editor()
    show(qtbot, column(widget))
    paste(qtbot, widget, PASTED)
    assert widget.text() == PASTED
    assert widget.acceptDrops()


def test_the_blocks_beside_the_text_are_not_part_of_it(qtbot: QtBot) -> None:
    phone = LineEdit(leading="+81")
    plain = LineEdit()
    show(qtbot, column(phone, plain))
    qtbot.keyClicks(phone, "3-6434-0000")
    assert phone.text() == "3-6434-0000"
    assert phone.field_rect().left() > 40
    assert phone.cursorRect().left() > phone.field_rect().left()
    phone.set_blocks()
    assert phone.field_rect() == phone.rect()
    assert phone.textMargins() == plain.textMargins()


def test_an_error_has_a_wider_red_edge_and_read_only_is_sunken(qtbot: QtBot) -> None:
    red, border, page = QColor(LIGHT.tones["bad"][0]).name(), LIGHT.page.border, LIGHT.page
    for editor in (LineEdit(), TextArea(), Combo()):
        show(qtbot, column(editor))
        assert edge(picture(editor), 2) == [border.lower(), page.base.lower()]
        editor.set_error(True)
        assert edge(picture(editor), 3) == [red, red, page.base.lower()]
        editor.set_error(False)
        if isinstance(editor, Combo):
            editor.setEnabled(False)
        else:
            editor.setReadOnly(True)
        if not isinstance(editor, TextArea):
            assert edge(picture(editor), 2) == [border.lower(), page.sunken.lower()]


def test_editors_are_36_high_and_grow_with_the_text(qtbot: QtBot) -> None:
    line = LineEdit()
    editors = [line, MonoEdit(), PasswordEdit("Show", "Hide"), Combo()]
    window = column(*editors)
    show(qtbot, window)
    assert [editor.height() for editor in editors] == [36] * 4
    THEME.set_text_size(150)
    settle()
    assert [editor.height() for editor in editors] == [54] * 4
    assert line.textMargins().left() == round(9 * 1.5)


def test_a_password_is_shown_and_hidden_by_keys_alone(qtbot: QtBot) -> None:
    secret = PasswordEdit("Show password", "Hide password")
    after = LineEdit()
    show(qtbot, column(secret, after))
    secret.setFocus()
    qtbot.keyClicks(secret, "Straße 12")
    assert name_of(secret.button) == secret.button.toolTip() == "Show password"
    qtbot.keyClick(secret, Qt.Key.Key_Tab)
    assert secret.button.hasFocus()
    qtbot.keyClick(secret.button, Qt.Key.Key_Space)
    assert secret.echoMode() == QLineEdit.EchoMode.Normal
    assert name_of(secret.button) == "Hide password"
    secret.set_words("Afficher", "Masquer")
    assert name_of(secret.button) == "Masquer"
    qtbot.keyClick(secret.button, Qt.Key.Key_Return)
    assert secret.echoMode() == QLineEdit.EchoMode.Password
    assert secret.text() == "Straße 12"
    qtbot.keyClick(secret.button, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_the_text_of_a_password_never_runs_under_its_button(qtbot: QtBot) -> None:
    secret = PasswordEdit("Show password", "Hide password")
    show(qtbot, column(secret), 200)
    secret.setFocus()
    secret.setText("w" * 200)
    picture(secret)
    assert secret.cursorRect().right() <= secret.button.geometry().left() + 4
    assert secret.rect().contains(secret.button.geometry())


def test_tab_leaves_a_text_area(qtbot: QtBot) -> None:
    area, after = TextArea(), LineEdit()
    show(qtbot, column(area, after))
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    assert area.hasFocus()
    assert area.text() == ""


def test_composing_changes_nothing_until_it_is_committed(qtbot: QtBot) -> None:
    editor = LineEdit()
    changes: list[str] = []
    editor.textChanged.connect(changes.append)
    show(qtbot, column(editor))
    QApplication.sendEvent(editor, QInputMethodEvent("あかさか", []))
    assert editor.text() == ""
    commit = QInputMethodEvent()
    commit.setCommitString("赤坂")
    QApplication.sendEvent(editor, commit)
    assert editor.text() == "赤坂"
    assert changes == ["赤坂"]


def test_a_combo_is_chosen_by_letters_and_keeps_codes(qtbot: QtBot) -> None:
    combo = Combo()
    for word, code in (("France", "FR"), ("Italy", "IT"), ("Japan", "JP")):
        combo.addItem(word, code)
    show(qtbot, column(combo))
    combo.setFocus()
    qtbot.keyClicks(combo, "j")
    assert combo.value() == "JP"
    combo.set_value("IT")
    assert combo.currentText() == "Italy"
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.value() == "JP"
    combo.set_value("nowhere")
    assert combo.value() == ""


def test_an_open_combo_is_chosen_from_by_keys(qtbot: QtBot) -> None:
    combo = Combo()
    for word, code in (("France", "FR"), ("Italy", "IT"), ("Japan", "JP")):
        combo.addItem(word, code)
    combo.set_value("JP")
    show(qtbot, column(combo))
    combo.setFocus()
    for chosen in ("IT", "FR"):
        qtbot.keyClick(combo, Qt.Key.Key_Space)
        entries = combo.view()
        qtbot.waitUntil(entries.isVisible)
        assert entries.currentIndex().data(Qt.ItemDataRole.UserRole) == combo.value()
        assert entries.visualRect(entries.currentIndex()).height() >= 24
        qtbot.keyClick(entries, Qt.Key.Key_Up)
        qtbot.keyClick(entries, Qt.Key.Key_Return)
        assert combo.value() == chosen


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_a_choice_wraps_and_is_set_by_key_and_by_its_words(
    kind: type[CheckBox] | type[RadioButton], qtbot: QtBot
) -> None:
    choice = kind(LONG, hint="Vous pouvez changer d'avis plus tard, sur la page du profil.")
    window = column(choice)
    show(qtbot, window, 240, 600)
    assert choice.height() > 4 * choice.fontMetrics().height()
    assert not list(clipped(window))
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Space)
    assert choice.isChecked()
    if isinstance(choice, CheckBox):
        at = QPoint(choice.width() // 2, choice.height() - 8)
        qtbot.mouseClick(choice, Qt.MouseButton.LeftButton, pos=at)
        assert not choice.isChecked()


def test_a_question_has_one_answer_and_says_so(qtbot: QtBot) -> None:
    group = RadioGroup()
    group.add("public", "Public", hint="Everybody finds it.")
    group.add("private", "Private")
    answers: list[str] = []
    group.changed.connect(answers.append)
    show(qtbot, column(group))
    assert group.value() == ""
    group.button("public").setFocus()
    qtbot.keyClick(group.button("public"), Qt.Key.Key_Space)
    qtbot.keyClick(group.button("public"), Qt.Key.Key_Right)
    assert answers == ["public", "private"]
    assert group.value() == "private"
    assert name_of(group.button("public")) == "Public"
    assert group.button("public").accessibleDescription() == "Everybody finds it."
    group.set_value("nothing")
    assert group.value() == "private"


def test_answers_stand_below_each_other_when_there_is_no_room(qtbot: QtBot) -> None:
    group = RadioGroup()
    first, second = group.add("a", "Full support"), group.add("b", "Download only")
    window = column(group)
    show(qtbot, window, 500, 200)
    assert first.y() == second.y()
    window.resize(180, 200)
    settle()
    assert second.y() > first.y()
    assert not list(clipped(window))
