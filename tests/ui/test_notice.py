"""The notice on top of a form: each link leads where it says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.messages import N_, Issue
from smartwizard.ui.form import Form
from tests.ui.dressed import FakeDesktop, dress, show

_LACKS = Issue(N_("Your profile has no company name."), "company", "company")
_WRONG = Issue(N_("Enter the company name."), "company")


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


@pytest.mark.parametrize(("issue", "wanted"), [(_LACKS, ["company"]), (_WRONG, [])])
def test_a_remedy_and_a_field_of_one_name_are_told_apart(
    qtbot: QtBot, issue: Issue, wanted: list[str]
) -> None:
    form = Form()
    field = form.text("company", N_("Company name", "field"))
    remedies: list[str] = []
    form.remedy_wanted.connect(remedies.append)
    show(qtbot, form, 500, 300)
    form.show_issues([issue])
    (link,) = form.notice.banner.links()
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert remedies == wanted
    assert (QApplication.focusWidget() is field.editor.widget) == (not wanted)
