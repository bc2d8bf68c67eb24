"""Contract access: asking for it, every result, what is registered, what waits (S3)."""

from smartwizard.guide.acts import choose, dialog, enter, form_with, press, press_primary
from smartwizard.guide.stage import SIZE, SMALL, Stage
from smartwizard.guide.steps import Unreached, View, Walk
from smartwizard.sample.cast import CLAIRE, DANIEL, EMI, MEI
from smartwizard.ui.contracts import ContractsWindow

SEATED = (CLAIRE.email, DANIEL.email, EMI.email, MEI.email)
_WRONG = "204118773, 204118774 204118774; 2041*8799"


def walk(stage: Stage) -> Walk:
    """Nobody, an incomplete profile, the form step by step, results, registered access, pending."""
    yield from stage.at("contracts", "")
    yield View("contracts-nobody", stage.window("contracts"))
    yield from stage.at("contracts", EMI.email)
    yield View("contracts-incomplete", stage.window("contracts"))
    yield from _asking(stage)
    yield from _results(stage)
    yield from _registered(stage)


def _asking(stage: Stage) -> Walk:
    yield from stage.at("contracts", CLAIRE.email)
    window = stage.window("contracts")
    yield View("contracts-add", window)
    for access in ("ordering", "download_only", "full_support"):
        enter(form_with(window, "access"), access=access)
        yield stage.idle()
        yield View(f"contracts-add-{access}", window)
    enter(form_with(window, "numbers"), number_kind="contract", numbers=_WRONG)
    yield stage.idle()
    yield View("contracts-add-typed", window)
    press_primary(window)
    yield stage.idle()
    yield View("contracts-add-errors", window)
    window.resize(*SMALL)
    yield View("contracts-add-folded", window)
    window.resize(*SIZE)


def _results(stage: Stage) -> Walk:
    yield from stage.at("contracts", MEI.email, request=stage.sample.requests["results"])
    window = stage.window("contracts")
    yield View("contracts-results", window)
    window.resize(*SMALL)
    yield View("contracts-results-folded", window)
    window.resize(*SIZE)
    assert isinstance(window, ContractsWindow)
    results = window.body.results
    for remedy in ("correct_number", "authorisation"):
        item = next((item for item in results.table.items if remedy in item.remedies), None)
        if item is None:
            raise Unreached(f"a number with the remedy {remedy}")
        results.deeds.do(remedy, item)
        yield stage.idle()
        if remedy == "correct_number":
            yield View("contracts-results-correct", window)
            results.table.stop_editing()
    yield View("contracts-authorization", dialog())
    dialog().close()
    for name in ("full_needed", "no_administrator", "ordering_waiting"):
        yield from stage.open("contracts", request=stage.sample.requests[name])
        yield View(f"contracts-results-{name}", window)


def _registered(stage: Stage) -> Walk:
    yield from stage.at("contracts", MEI.email)
    window = stage.window("contracts")
    for section in ("full_support", "download_only", "ordering", "pending"):
        choose(window, section)
        yield stage.idle()
        yield View(f"contracts-{section}", window)
    choose(window, "full_support")
    yield stage.idle()
    assert isinstance(window, ContractsWindow)
    registered = window.body.registered["full_support"]
    for deed in registered.deeds.of(registered.row(0)):
        deed.do()
        yield stage.idle()
        yield View(f"contracts-{deed.name}", dialog())
        dialog().close()
        yield stage.idle()
    yield from stage.at("contracts", CLAIRE.email, section="full_support")
    yield View("contracts-nothing", stage.window("contracts"))
    choose(stage.window("contracts"), "pending")
    yield stage.idle()
    yield View("contracts-nothing-pending", stage.window("contracts"))


def deciding(stage: Stage) -> Walk:
    """A number as its administrator sees it: the lock, a comment, revoking what was given."""
    numbers = stage.sample.requests
    yield from stage.at("request", DANIEL.email, number=numbers["download_waiting"])
    window = stage.window("request")
    yield View("request-number-administrator", window)
    press(window, "pencil-line")
    yield stage.idle()
    yield View("request-number-comment", dialog())
    dialog().close()
    yield from stage.at("request", DANIEL.email, number=numbers["download"])
    window = stage.window("request")
    yield View("request-number-approved", window)
    press(window, "lock")
    yield stage.idle()
    yield View("request-number-revoke", dialog())
    dialog().close()
