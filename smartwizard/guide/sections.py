"""The windows that have several sections, each section as somebody sees it, and their forms."""

from collections.abc import Iterable

from smartwizard.guide.acts import choose, enter, form_with, press, press_primary
from smartwizard.guide.stage import SIZE, SMALL, Stage
from smartwizard.guide.steps import View, Walk
from smartwizard.sample.cast import AIKO, CLAIRE, LEA, NOAH, OPERATOR
from smartwizard.ui import help as guides
from smartwizard.ui import profile as profiles

SEATED = (AIKO.email, CLAIRE.email, LEA.email, NOAH.email, OPERATOR.email)


def profile(stage: Stage) -> Walk:
    """Every tab; the company information being changed; changing the e-mail; nobody."""
    yield from stage.at("profile", "")
    yield View("profile-nobody", stage.window("profile"))
    yield from stage.at("profile", CLAIRE.email)
    yield from _each(stage, "profile", profiles.ENTRIES)
    yield from stage.at("profile", CLAIRE.email, field="company_name")
    window = stage.window("profile")
    yield View("profile-edit", window)
    enter(form_with(window, "company_name"), company_name="", phone="12")
    press_primary(window)
    yield stage.idle()
    yield View("profile-edit-errors", window)
    window.resize(*SMALL)
    yield View("profile-edit-folded", window)
    window.resize(*SIZE)


def account(stage: Stage) -> Walk:
    """An administrator's account, its parts and requests; a change; somebody without one."""
    yield from stage.at("account", NOAH.email)
    yield View("account-none", stage.window("account"))
    yield from stage.at("account", LEA.email)
    yield View("account-domain-asked", stage.window("account"))
    yield from stage.at("account", AIKO.email)
    yield from _each(stage, "account", ("properties", "virtual", "requests"))
    choose(stage.window("account"), "properties")
    press(stage.window("account"), "pencil")
    yield stage.idle()
    yield View("account-edit", stage.window("account"))


def support(stage: Stage) -> Walk:
    """A message without login, all that it lacks; a person's message, and their cases."""
    yield from stage.at("support", "")
    window = stage.window("support")
    yield View("support-nobody", window)
    press_primary(window)
    yield stage.idle()
    yield View("support-errors", window)
    yield from stage.at("support", CLAIRE.email, topic="smart_account_and_licenses")
    yield from _each(stage, "support", ("message", "cases"))


def help_(stage: Stage) -> Walk:
    """Every section of Help."""
    yield from stage.at("help", "")
    yield from _each(stage, "help", guides.ENTRIES)


def about(stage: Stage) -> Walk:
    """Every section of About."""
    yield from stage.at("about", "")
    yield from _each(stage, "about", ("about", "licenses", "privacy"))


def preferences(stage: Stage) -> Walk:
    """Of this desk, of a person, of the operator with their password."""
    for name, email in (("desk", ""), ("person", AIKO.email)):
        yield from stage.at("preferences", email)
        yield View(f"preferences-{name}", stage.window("preferences"))
    yield from stage.at("preferences", OPERATOR.email)
    yield from _each(stage, "preferences", ("preferences", "password"))


def _each(stage: Stage, name: str, entries: Iterable[str]) -> Walk:
    for entry in entries:
        choose(stage.window(name), entry)
        yield stage.idle()
        yield View(f"{name}-{entry}", stage.window(name))
