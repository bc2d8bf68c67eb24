"""The numbered steps of contract access, as the guide has them in its chapters 3 to 6 (S3, R49)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.ui.add_access import AddAccess
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.numbers_form import NumbersForm
from smartwizard.ui.registered_sheet import RegisteredSheet
from smartwizard.ui.results_sheet import ResultsSheet
from smartwizard.ui.waiting_sheet import WaitingSheet

ADDING = (
    Aside(
        "caution",
        N_(
            "Register the contract before you ask for technical support or a replacement: access "
            "follows what was bought."
        ),
    ),
    Aside("memo", N_("To buy a contract, ask a Cisco partner, a reseller, or your account team.")),
)
RESULTS = (
    Aside(
        "caution",
        N_("Only the company that bought a contract, and those it permits, may use it."),
    ),
    Aside("memo", N_("Where the company does not match, the registry operator decides soon.")),
)
REGISTERED = (
    Aside(
        "memo",
        N_("About what a contract contains, ask its seller, not the administrator."),
    ),
)


def guide_of(shown: QWidget) -> tuple[Sequence[Stage], Sequence[Aside]]:
    """The steps of the part of the window that is shown."""
    match shown:
        case AddAccess():
            return adding(shown.form), ADDING
        case ResultsSheet():
            return results(shown), RESULTS
        case RegisteredSheet():
            return registered(shown), REGISTERED
        case WaitingSheet():
            return waiting(shown), RESULTS
    return (), ()


def button_of(shown: QWidget) -> Button:
    """The button of the guide, on the part that is shown."""
    assert isinstance(shown, AddAccess | ResultsSheet | RegisteredSheet | WaitingSheet)
    return shown.guide_button


def adding(form: NumbersForm) -> list[Stage]:
    """From what the access is for to Submit."""
    return [
        Stage(form.access, N_("Choose what the access is for")),
        Stage(form.kind, N_("Choose the kind of number")),
        Stage(
            form.numbers,
            N_("Enter the numbers"),
            N_("Several at once, also pasted from a spreadsheet."),
        ),
        Stage(
            form.submit,
            N_("Click Submit", "guide step: send numbers"),
            N_("Each number appears with its result."),
        ),
    ]


def results(sheet: ResultsSheet) -> list[Stage]:
    """From the results to what puts them right."""
    return [
        Stage(sheet.summary, N_("See what the numbers came to"), done=lambda: True),
        Stage(
            sheet.table,
            N_("Do what is offered beside a number"),
            N_("Denied numbers say why; pending ones, who holds them."),
        ),
        Stage(
            sheet.copy,
            N_("Keep the list"),
            N_("The email has the same list. Forward it to ask about a number."),
        ),
    ]


def registered(sheet: RegisteredSheet) -> list[Stage]:
    """From the list to whom to ask."""
    return [
        Stage(sheet.filters, N_("Find a number with the filters")),
        Stage(
            sheet.table,
            N_("Press Enter on a row for its details"),
            N_("They name the accepted terms, and until when the access holds."),
        ),
        Stage(sheet.more, N_("Add access to other numbers")),
    ]


def waiting(sheet: WaitingSheet) -> list[Stage]:
    """From who holds a number to the decision."""
    return [
        Stage(sheet.table, N_("See who holds a number, and until when")),
        Stage(
            sheet.table,
            N_("Click Send Reminder where nobody answers", "guide step"),
            N_("Once a day. After that, contact support."),
        ),
    ]
