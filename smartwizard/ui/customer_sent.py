"""Smart Account Request Completed: a provisional Smart Account exists, and what comes (R23)."""

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui.access_sent import AccessSent
from smartwizard.ui.days import day

_EXISTS = N_("The provisional Smart Account “{account}” exists. Its number is {number}.")
_TOLD = N_("{email} was told by email how to accept it, and can do so until {date}.")
_NEXT = N_("An email tells you as soon as the customer accepts or declines.")


class CustomerSent(AccessSent):
    """The result in the place of the form."""

    title = N_("Smart Account Request Completed")
    another = N_("Request a Smart Account for another customer")

    def sentences(self, detail: RequestDetail) -> list[Text]:
        row = detail.row
        return [
            _EXISTS.of(account=row.name, number=row.number),
            _TOLD.of(email=row.subject, date=day(row.expires_at)),
            _NEXT,
        ]
