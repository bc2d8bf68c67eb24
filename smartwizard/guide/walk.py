"""All windows of the program, one after the other, in every state worth looking at."""

from collections.abc import Callable
from functools import partial

from smartwizard.guide import (
    access,
    approving,
    contracts,
    customers,
    onboarding,
    records,
    sections,
    windows,
)
from smartwizard.guide.stage import Stage
from smartwizard.guide.steps import View, Walk
from smartwizard.sample.cast import AIKO
from smartwizard.ui.application import WINDOWS

Scene = Callable[[Stage], Walk]


def _after(*scenes: Scene) -> Scene:
    """One scene after the other."""

    def walk(stage: Stage) -> Walk:
        for scene in scenes:
            yield from scene(stage)

    return walk


SCENES: dict[str, Scene] = {
    "home": windows.home,
    "onboarding": onboarding.walk,
    "mailbox": windows.mailbox,
    "profile": _after(sections.profile, access.profile),
    "account": _after(sections.account, access.users),
    "approvals": approving.walk,
    "request_access": access.request_access,
    "customer_request": customers.request_for,
    "contracts": contracts.walk,
    "request": _after(windows.request, access.requests, customers.requests, contracts.deciding),
    "support": sections.support,
    "help": sections.help_,
    "sign_in": windows.sign_in,
    "reset": windows.reset,
    "preferences": sections.preferences,
    "operator": windows.operator,
    "delivery": windows.delivery,
    "records": records.walk,
    "about": sections.about,
}
SEATED = (
    *windows.SEATED,
    *approving.SEATED,
    *sections.SEATED,
    *access.SEATED,
    *contracts.SEATED,
    *customers.SEATED,
    *onboarding.SEATED,
    *records.SEATED,
)


def everything(stage: Stage) -> Walk:
    """Every window, in the order of the program's table; one without a scene as it opens."""
    for name in WINDOWS:
        yield from scene(name)(stage)
        stage.close(name)


def scene(window: str) -> Scene:
    """All states of one window; one without a scene as it opens."""
    return SCENES.get(window, partial(_as_it_opens, name=window))


def _as_it_opens(stage: Stage, name: str) -> Walk:
    yield from stage.sit(AIKO.email)
    yield from stage.renew(name)
    yield View(name, stage.window(name))
