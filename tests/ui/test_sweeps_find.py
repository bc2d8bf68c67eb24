"""Each sweep finds a planted fault, and leaves what is right alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smartwizard.messages import N_
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from tests.ui.dressed import dress, settle, show
from tests.ui.known import Known
from tests.ui.looking import moved, typed, words_of
from tests.ui.pseudo import Pseudo
from tests.ui.sweeps import clipped, unnamed
from tests.ui.window_sweeps import (
    cut_off,
    double_mnemonics,
    missing_glyphs,
    restless,
    tab_faults,
    too_small,
    unbracketed,
)

SIZE = (400, 300)
Sweep = Callable[[QWidget], Iterator[str]]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    dress(qapp)
    yield
    dress(qapp)


def window(qtbot: QtBot, *parts: QWidget) -> QWidget:
    """A window with some parts below each other."""
    root = QWidget()
    column = QVBoxLayout(root)
    for part in parts:
        column.addWidget(part)
    show(qtbot, root, *SIZE)
    return root


def named(widget: QWidget) -> QWidget:
    widget.setAccessibleName("A name")
    return widget


def small_button() -> QWidget:
    button = QPushButton("OK")
    button.setFixedSize(20, 20)
    return button


def narrow_label() -> QWidget:
    label = QLabel("A sentence that is much longer than its place")
    label.setFixedWidth(40)
    return label


def wide_body() -> QWidget:
    scroll, body = QScrollArea(), QWidget()
    body.setMinimumWidth(900)
    scroll.setWidget(body)
    return scroll


def part_outside() -> QWidget:
    holder = QWidget()
    holder.setFixedSize(100, 100)
    part = QLabel("outside", holder)
    part.move(90, 0)
    return holder


def two_with_one_letter() -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.addWidget(QPushButton("&Send"))
    row.addWidget(QPushButton("&Save"))
    return holder


def against_reading() -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    first, second, third = (named(QLineEdit()) for _ in range(3))
    for editor in (third, second, first):
        row.addWidget(editor)
    QWidget.setTabOrder(first, second)
    QWidget.setTabOrder(second, third)
    scroll = QScrollArea()
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(holder)
    return scroll


def hidden_stop() -> QWidget:
    holder = QWidget()
    holder.setMinimumSize(100, 60)
    shown, beyond = named(QLineEdit(holder)), named(QLineEdit(holder))
    shown.move(0, 0)
    beyond.move(-900, 0)
    return holder


PLANTED: tuple[tuple[Sweep, Callable[[], QWidget], str], ...] = (
    (unnamed, QLineEdit, "QLineEdit"),
    (clipped, narrow_label, "longer than its place"),
    (lambda root: cut_off(root, SIZE), wide_body, "needs 900"),
    (lambda root: cut_off(root, SIZE), part_outside, "sticks out"),
    (lambda root: cut_off(root, (90, 90)), QWidget, "the window is"),
    (missing_glyphs, lambda: QLabel("\ue0ff"), "\ue0ff"),
    (double_mnemonics, two_with_one_letter, ": s"),
    (too_small, small_button, "OK"),
    (tab_faults, lambda: named(QPlainTextEdit()), "never reaches"),
    (tab_faults, against_reading, "back to"),
    (tab_faults, hidden_stop, "cannot be seen"),
    (tab_faults, QWidget, "nothing can be reached"),
)


@pytest.mark.parametrize(("sweep", "plant", "what"), PLANTED)
def test_a_planted_fault_is_found(
    qtbot: QtBot, sweep: Sweep, plant: Callable[[], QWidget], what: str
) -> None:
    beside = [named(QLineEdit()), named(QLineEdit())] if sweep is tab_faults else []
    planted = plant()
    root = window(qtbot, planted, *([] if type(planted) is QWidget else beside))
    assert what in "\n".join(sweep(root))


class Restless(QLabel):
    """Asks for another layout whenever it got one."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            QApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return super().event(event)


def test_what_is_laid_out_again_and_again_is_found(qtbot: QtBot) -> None:
    label = Restless("Name")
    root = window(qtbot, label)
    for asking in (root, label):  # a part of the window, or the window itself
        QApplication.postEvent(label, QEvent(QEvent.Type.LayoutRequest))
        assert len(list(restless(asking))) == 1


def test_a_sound_window_has_no_faults(qtbot: QtBot) -> None:
    label, editor, button = QLabel("&Name"), QLineEdit(), QPushButton("&Send")
    editor.setMinimumHeight(30)
    button.setMinimumHeight(30)
    label.setBuddy(editor)
    root = window(qtbot, label, editor, button)
    sweeps = (
        unnamed, clipped, missing_glyphs, double_mnemonics, too_small, tab_faults,
        restless, lambda widget: cut_off(widget, SIZE),
    )  # fmt: skip
    for sweep in sweeps:
        assert not list(sweep(root))


def test_words_outside_the_catalogues_are_found(tmp_path: Path) -> None:
    data = Known(tmp_path / "none.sqlite3", "Aiko Moriyama", "pending")
    for text in ("Hello", "⟦Ïñböx⟧ of yours", "⟦Stätûs⟧: pending", "Aiko Moriyama and others"):
        assert unbracketed(text, data), text
    for text in ("⟦Ïñböx⟧", "⟦Ïñböx⟧ · ⟦Änd ⟦möré⟧⟧", "12 · –", "⟦Öf⟧ Aiko Moriyama", "日本語"):
        assert not unbracketed(text, data), text


SENTENCE = N_("A sentence of this test")


class Sentence(Says, Label):
    """A label that says its sentence again at a switch, or one that only says it once."""

    def __init__(self, *, again: bool) -> None:
        super().__init__("")
        if again:
            self.say(self.setText, SENTENCE)
        else:
            self.setText(LANGUAGE.say(SENTENCE))


@pytest.mark.parametrize("again", [True, False])
def test_a_word_that_stays_behind_at_a_switch_is_found(
    qtbot: QtBot, qapp: QApplication, again: bool
) -> None:
    label = Sentence(again=again)
    root = window(qtbot, label)
    before = words_of(root)
    LANGUAGE.install(Pseudo(qapp))
    settle()
    label.setText(LANGUAGE.say(SENTENCE))  # as what is worked out anew does
    LANGUAGE.use("en")
    settle()
    assert bool(list(moved(before, words_of(root)))) is not again


def test_typed_values_that_a_switch_loses_are_found(qtbot: QtBot) -> None:
    form = Form()
    field = form.text("company", N_("Company", "step: choose the company"))
    field.editor.set_value("Kawasemi")
    root = window(qtbot, form)
    kept = typed(root)
    assert kept == {"company": "Kawasemi"}
    field.editor.set_value("")
    assert kept != typed(root)
