"""What a decider grants: the role first, then where, until when for people from outside (R29)."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.operations.requesting.views import Grant, GrantOffer, VirtualChoice
from smartwizard.ui.form import Form
from smartwizard.ui.grant_fields import GrantFields
from tests.ui.dressed import dress, settle

ROLES = (
    "virtual_user",
    "virtual_administrator",
    "account_user",
    "account_approver",
    "account_administrator",
)
PLACES = (VirtualChoice(1, "DEFAULT"), VirtualChoice(2, "TOKYO", asked=True))
INSIDE = GrantOffer(ROLES, PLACES)
OUTSIDE = GrantOffer(ROLES[:2], PLACES[:1], date(2027, 11, 20))


@pytest.fixture
def form(qtbot: QtBot, qapp: QApplication) -> Form:
    dress(qapp)
    made = Form()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_least_of_the_offer_is_chosen_where_it_was_asked_for(form: Form) -> None:
    fields = GrantFields(form, INSIDE, None)
    assert fields.grant() == INSIDE.least == Grant("virtual_user", (2,))
    assert OUTSIDE.least == Grant("virtual_user", (1,), date(2027, 11, 20))


def test_a_role_on_the_whole_account_has_no_virtual_accounts(form: Form) -> None:
    fields = GrantFields(form, INSIDE, None)
    fields.role.editor.set_value("account_approver")
    settle()
    assert fields.grant() == Grant("account_approver")
    assert not any(field.isVisible() for field in fields.inside.values())
    fields.role.editor.set_value("virtual_administrator")
    settle()
    assert fields.grant() == Grant("virtual_administrator", (2,))
    assert all(field.isVisible() for field in fields.inside.values())


def test_no_virtual_account_and_no_last_day_are_said(form: Form) -> None:
    fields = GrantFields(form, OUTSIDE, None)
    fields.inside[1].editor.set_value("")
    assert fields.until is not None
    fields.until.editor.set_value("next year")
    assert [issue.text.source for issue in fields.issues()] == [
        "Choose at least one virtual account.",
        "Enter the last day as in 2027-11-20.",
    ]
    fields.inside[1].editor.set_value("yes")
    fields.until.editor.set_value("2027-05-31")
    assert fields.issues() == []
    assert fields.grant() == Grant("virtual_user", (1,), date(2027, 5, 31))


def test_what_was_chosen_before_is_chosen_again(form: Form) -> None:
    before = Grant("account_user")
    assert GrantFields(form, INSIDE, before).grant() == before
