"""The numbered steps of approving, as the guide has them (S4 2-4, R49)."""

from smartwizard.messages import N_
from smartwizard.ui.approvals_panes import ApprovalsPanes
from smartwizard.ui.guide import Aside, Stage

ASIDES = (
    Aside("caution", N_("If you do not know this person, contact them before you decide.")),
    Aside("memo", N_("A decision can be undone until its emails are sent.")),
)


def steps(panes: ApprovalsPanes) -> list[Stage]:
    """From the email to the status that changes at once."""
    queue, request = panes.list, panes.request

    def opened() -> bool:
        return bool(request.number)

    form = request.body.form if request.body is not None else None
    return [
        Stage(queue.filters.search, N_("Find the request by name, email, domain, or number")),
        Stage(queue.table, N_("Choose the request"), N_("Its row shows until when."), opened),
        Stage(request, N_("Read “Account Information” and what was checked"), None, opened),
        Stage(request, N_("Copy email or phone and contact the requester if necessary")),
        Stage(
            form.decision if form is not None else request,
            N_("Choose Approve or Decline under “Available Actions”"),
        ),
        Stage(
            form.submit if form is not None else request,
            N_("Click Submit", "guide step"),
            N_("The status changes at once; the requester gets an email."),
        ),
    ]
