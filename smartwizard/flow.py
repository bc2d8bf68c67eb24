"""The order of the onboarding, without Qt: which step follows which, and where a person stands."""

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """The pages of the onboarding, in order; a page's object name is its step."""

    BEFORE = "before"
    ACCOUNT = "account"
    SIGN_IN = "sign_in"
    ACTIVATE = "activate"
    COMPANY = "company"
    ADDRESS = "address"
    CHECK = "check"
    SMART_ACCOUNT = "smart_account"
    REVIEW = "review"
    DONE = "done"


class Phase(StrEnum):
    """The stations of the rail."""

    CISCO_ACCOUNT = "cisco_account"
    COMPANY = "company"
    SMART_ACCOUNT = "smart_account"
    MANAGE = "manage"


PHASES: dict[Phase, tuple[Step, ...]] = {
    Phase.CISCO_ACCOUNT: (Step.BEFORE, Step.ACCOUNT, Step.ACTIVATE),
    Phase.COMPANY: (Step.COMPANY, Step.ADDRESS, Step.CHECK),
    Phase.SMART_ACCOUNT: (Step.SMART_ACCOUNT, Step.REVIEW),
    Phase.MANAGE: (Step.DONE,),
}
_NUMBERED = tuple(step for steps in PHASES.values() for step in steps)
TOTAL = len(_NUMBERED)


@dataclass
class Answers:
    """What the way through the pages depends on; what was typed lives in the pages."""

    has_account: bool = False
    active: bool = False
    new_address: bool = False
    company_complete: bool = False


def after(step: Step, answers: Answers) -> Step | None:
    """The step that follows; None after the last one."""
    match step:
        case Step.BEFORE:
            return Step.SIGN_IN if answers.has_account else Step.ACCOUNT
        case Step.SIGN_IN:
            return _after_sign_in(answers)
        case Step.ACTIVATE if answers.company_complete:
            return Step.SMART_ACCOUNT
        case Step.COMPANY if not answers.new_address:
            return Step.CHECK
        case Step.DONE:
            return None
    steps = [s for s in Step if s is not Step.SIGN_IN]
    return steps[steps.index(step) + 1]


def _after_sign_in(answers: Answers) -> Step:
    if not answers.active:
        return Step.ACTIVATE
    return Step.SMART_ACCOUNT if answers.company_complete else Step.COMPANY


def first(*, signed_in: bool, company_complete: bool, has_smart_account: bool) -> Step:
    """Where a person stands: the first page that the registry says is not done (R67)."""
    if not signed_in:
        return Step.BEFORE
    if not company_complete:
        return Step.COMPANY
    return Step.DONE if has_smart_account else Step.SMART_ACCOUNT


def number(step: Step) -> int:
    """The number of a step, the same whichever way is taken (C02)."""
    return _NUMBERED.index(Step.ACCOUNT if step is Step.SIGN_IN else step) + 1


def phase(step: Step) -> Phase:
    """The phase a step belongs to."""
    shown = Step.ACCOUNT if step is Step.SIGN_IN else step
    return next(phase for phase, steps in PHASES.items() if shown in steps)
