"""Approvals, in the states that the people of the sample give it."""

from datetime import timedelta

from smartwizard.guide.acts import (
    choose,
    dialog,
    enter,
    form_with,
    press,
    press_primary,
    type_into,
)
from smartwizard.guide.stage import SIZE, SMALL, Stage
from smartwizard.guide.steps import Unreached, View, Walk
from smartwizard.operations import delegations
from smartwizard.sample.cast import AIKO, EMI, KENJI, OPERATOR
from smartwizard.ui.approvals import ApprovalsWindow
from smartwizard.ui.approvals_menu import KeyList
from smartwizard.ui.bulk_review import BulkReview
from smartwizard.ui.dialog import Dialog
from smartwizard.ui.save_filter import SaveFilter

SEATED = (AIKO.email, EMI.email, KENJI.email, OPERATOR.email)


def walk(stage: Stage) -> Walk:
    """Nothing to decide, the operator's queue, an administrator's with a request being decided."""
    yield from stage.at("approvals", "")
    yield View("approvals-nobody", stage.window("approvals"))
    yield from stage.at("approvals", EMI.email)
    yield View("approvals-nothing", stage.window("approvals"))
    yield from _of_operator(stage)
    yield from _reading(stage)
    yield from _many(stage)
    yield from _delegating(stage)


def _of_operator(stage: Stage) -> Walk:
    yield from stage.at("approvals", OPERATOR.email)
    yield View("approvals-operator", stage.window("approvals"))
    choose(stage.window("approvals"), "group:contract")
    yield stage.idle()
    yield View("approvals-contracts", stage.window("approvals"))
    choose(stage.window("approvals"), "all")
    yield stage.idle()
    yield View("approvals-all", stage.window("approvals"))
    yield from _reminding(stage)


def _reminding(stage: Stage) -> Walk:
    window = _window(stage)
    window.list.filters.combos["status"].set_value("pending")
    yield stage.idle()
    window.list.tick_all()
    yield View("approvals-all-ticked", window)
    window.list.table.pressed.emit("r")
    yield stage.idle()
    yield from _dialog(stage, "approvals-remind", BulkReview)


def _reading(stage: Stage) -> Walk:
    yield from stage.at("approvals", AIKO.email, number=stage.sample.requests["access_approved"])
    yield View("approvals-granted", _window(stage))
    yield from stage.at("approvals", AIKO.email, number=stage.sample.requests["pending"])
    window = _window(stage)
    yield View("approvals", window)
    enter(form_with(window, "decision"), decision="decline")
    yield stage.idle()
    yield View("approvals-declining", window)
    window.resize(*SMALL)
    yield View("approvals-folded", window)
    window.panes.leave()
    yield View("approvals-queue-folded", window)
    window.resize(*SIZE)
    window.list.steps.click()
    yield stage.idle()
    yield View("approvals-steps", window)
    window.list.steps.click()


def _many(stage: Stage) -> Walk:
    window = _window(stage)
    window.list.tick_all()
    yield View("approvals-ticked", window)
    window.list.bulk.decline.click()
    yield stage.idle()
    yield from _dialog(stage, "approvals-review", BulkReview)
    window.list.table.pressed.emit("?")
    yield stage.idle()
    yield from _dialog(stage, "approvals-keys", KeyList)
    export = window.deeds.export
    export.work.moved.emit(1200, 0)
    export.progress.show()
    yield View("approvals-exporting", window)
    export.progress.hide()
    press(window, "list-filter")
    type_into(window.list.filters.search, "lyon")
    yield stage.idle()
    yield View("approvals-nothing-found", window)
    press(window, "bookmark")
    yield stage.idle()
    yield from _dialog(stage, "approvals-save-filter", SaveFilter)


def _delegating(stage: Stage) -> Walk:
    """Who is away names a colleague, who then sees for whom they decide."""
    yield from stage.at("approvals", AIKO.email)
    window = _window(stage)
    window.deeds.delegating.ask()
    yield stage.idle()
    yield View("approvals-delegate", dialog())
    press_primary(dialog())
    yield stage.idle()
    yield View("approvals-delegate-errors", dialog())
    dialog().close()
    at_desk, today = stage.filled.office.seat(AIKO), stage.filled.clock().date()
    made = at_desk.call(
        delegations.delegate, email=KENJI.email, first=today, last=today + timedelta(days=4)
    )
    yield from stage.at("approvals", KENJI.email)
    yield View("approvals-standing-in", stage.window("approvals"))
    at_desk.call(delegations.take_back, id=made[0].id)


def _dialog(stage: Stage, name: str, kind: type[Dialog]) -> Walk:
    found = _window(stage).findChildren(kind)
    if not found:
        raise Unreached(f"the dialog of {name}")
    yield View(name, found[-1])
    found[-1].close()
    yield stage.idle()


def _window(stage: Stage) -> ApprovalsWindow:
    window = stage.window("approvals")
    if not isinstance(window, ApprovalsWindow):
        raise Unreached("the approvals")
    return window
