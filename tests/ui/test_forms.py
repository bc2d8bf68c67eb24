"""Forms: where fields begin, how they stand beside each other, what is wrong with them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.messages import N_, Issue
from smartwizard.ui.breaking_row import breaking_row
from smartwizard.ui.controls.domain_pair import DomainPair
from smartwizard.ui.controls.line_edit import LineEdit, MonoEdit
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.dialog import FormDialog, said
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.theme import THEME
from smartwizard.ui.window import Sheet
from tests.ui.dressed import FakeDesktop, dress, settle, show

LABEL = N_("Company phone", "field")
WHY = N_("With the area code. A leading 0 that is not dialed from abroad is dropped.")
WRONG = N_("Enter the company phone.")


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


def top_of(form: Form, widget: QWidget) -> int:
    return widget.mapTo(form, QPoint(0, 0)).y()


def editor_left(form: Form, field: Field) -> int:
    return field.editor.widget.mapTo(form, QPoint(0, 0)).x()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_short_block_beside_the_text_is_never_elided(percent: int, qtbot: QtBot) -> None:
    THEME.set_text_size(percent)
    for text in ("+1", "+33", "+81", "+39", ".harborlight.example"):
        for kind in (LineEdit, MonoEdit):
            editor = kind(leading=text)
            show(qtbot, editor, 1200, 60)
            assert editor.block_text(text) == text


def test_fields_begin_at_the_left_edge_where_no_guide_numbers_them(qtbot: QtBot) -> None:
    plain, numbered = Form(), Form(numbered=True)
    for form in (plain, numbered):
        form.text("phone", LABEL)
        show(qtbot, form, 500, 200)
    assert editor_left(plain, plain.fields["phone"]) == 0
    assert editor_left(numbered, numbered.fields["phone"]) == THEME.px(34)
    plain.show_issues([Issue(WRONG, "phone")])
    settle()
    assert editor_left(plain, plain.fields["phone"]) > 0, "the bar of an error has room"


def test_labels_and_editors_of_a_row_stand_on_one_line_each(qtbot: QtBot) -> None:
    form = Form()
    with breaking_row(form):
        first, second = form.text("name", LABEL), form.text("phone", LABEL, hint=WHY)
    show(qtbot, form, 500, 300)
    assert top_of(form, first.editor.widget) == top_of(form, second.editor.widget)
    labels = [label for label in form.findChildren(QLabel) if label.buddy() is not None]
    assert len({top_of(form, label) for label in labels}) == 1
    assert len(labels) == 2


def test_what_is_wrong_is_told_in_the_order_of_the_fields(qtbot: QtBot) -> None:
    form = Form()
    for name in ("email", "name"):
        form.text(name, LABEL)
    show(qtbot, form, 500, 300)
    form.show_issues([Issue(N_("Enter the full name."), "name"), Issue(WRONG, "email")])
    assert form.notice.sentences() == ["Enter the company phone.", "Enter the full name."]
    assert form.fields["email"].editor.widget.hasFocus()


def test_a_narrow_pair_of_domains_is_given_all_four_lines(qtbot: QtBot) -> None:
    pair, holder = DomainPair(), QWidget()
    email, domain = ("Email", "claire@kawasemi.example"), ("Domain", "fr.kawasemi.example")
    pair.compare("ok", email, domain, "kawasemi.example")
    QVBoxLayout(holder).addWidget(pair)
    show(qtbot, holder, 280, 400)
    assert pair.height() >= pair.heightForWidth(pair.width())


class TwoLines(FormDialog):
    def build(self, form: Form) -> None:
        form.choice("option", LABEL, [("a", N_("Public", "account visibility"))]).fill("a")
        form.text("prefix", LABEL)


def test_a_dialog_opens_with_the_cursor_where_work_begins_and_grows_with_its_form(
    qtbot: QtBot,
) -> None:
    host = QWidget()
    show(qtbot, host, 900, 700)
    dialog = TwoLines(host, LABEL, LABEL)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.fields["prefix"].editor.widget.hasFocus())
    before = dialog.height()
    dialog.form.text("more", LABEL, hint=WHY)
    qtbot.waitUntil(lambda: dialog.height() > before)
    settle()
    dialog.resize(dialog.width(), before)
    settle()
    assert dialog.height() == before, "what somebody made smaller stays so"
    dialog.close()


def test_what_was_wrong_is_said_until_the_field_is_edited(qtbot: QtBot) -> None:
    form = Form()
    for name in ("email", "name"):
        form.text(name, LABEL)
    show(qtbot, form, 500, 300)
    form.show_issues([Issue(WRONG, "email"), Issue(WRONG, "name")])
    qtbot.keyClicks(form.fields["email"].editor.widget, "h")
    assert form.fields["email"].issue is None
    assert [form.notice.sentences(), form.fields["name"].issue is None] == [[said(WRONG)], False]
    qtbot.keyClicks(form.fields["name"].editor.widget, "h")
    assert form.notice.isHidden()


def test_lines_that_are_read_do_not_grow_with_the_window(qtbot: QtBot) -> None:
    class Read(Sheet):
        narrow = True

    for kind, grows in ((Read, False), (Sheet, True)):
        sheet = kind(LABEL)
        card = Card()
        sheet.column.addWidget(card)
        show(qtbot, sheet, 1800, 600)
        assert (card.width() > THEME.px(800)) is grows
