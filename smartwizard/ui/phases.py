"""The phases of the onboarding as the rail shows them."""

from smartwizard import flow
from smartwizard.flow import PHASES, Step
from smartwizard.messages import N_, Text
from smartwizard.ui.controls.phase_rail import Phase, Stop
from smartwizard.ui.controls.rings import State
from smartwizard.ui.language import LANGUAGE

PHASE_NAMES: dict[flow.Phase, Text] = {
    flow.Phase.CISCO_ACCOUNT: N_("Cisco account", "phase of the onboarding"),
    flow.Phase.COMPANY: N_("Company Information", "phase of the onboarding"),
    flow.Phase.SMART_ACCOUNT: N_("Smart Account", "phase of the onboarding"),
    flow.Phase.MANAGE: N_("Management", "phase of the onboarding"),
}
STOPS: dict[Step, Text] = {
    Step.BEFORE: N_("Before you start"),
    Step.ACCOUNT: N_("Registration", "step: create a Cisco account"),
    Step.ACTIVATE: N_("Activation", "step: activate a Cisco account"),
    Step.COMPANY: N_("Company", "step: choose the company"),
    Step.ADDRESS: N_("New address", "step"),
    Step.CHECK: N_("Check and save", "step"),
    Step.SMART_ACCOUNT: N_("Name and domain", "step"),
    Step.REVIEW: N_("Review", "step: check before sending"),
    Step.DONE: N_("What comes next", "step"),
}
_SAID: dict[str, Text] = {
    "done": N_("done", "state of a step"),
    "now": N_("current step", "state of a step"),
    "later": N_("still to come", "state of a step"),
}


def phases_at(now: Step) -> list[Phase]:
    """The rail of a step: what is behind, where one is, what comes."""
    current = flow.phase(now)
    shown = Step.ACCOUNT if now is Step.SIGN_IN else now
    phases = list(PHASES)
    return [
        _phase(phase, _state(phases.index(phase), phases.index(current)), shown) for phase in phases
    ]


def _phase(phase: flow.Phase, state: State, now: Step) -> Phase:
    stops: tuple[Stop, ...] = ()
    if state == "now":
        steps = PHASES[phase]
        stops = tuple(_stop(step, _state(steps.index(step), steps.index(now))) for step in steps)
    return Phase(LANGUAGE.say(PHASE_NAMES[phase]), state, LANGUAGE.say(_SAID[state]), stops)


def _stop(step: Step, state: State) -> Stop:
    return Stop(LANGUAGE.say(STOPS[step]), state, LANGUAGE.say(_SAID[state]))


def _state(place: int, now: int) -> State:
    if place == now:
        return "now"
    return "done" if place < now else "later"
