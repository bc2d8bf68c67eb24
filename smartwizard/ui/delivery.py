"""The window of the operator for mails that leave: the mail server, and what failed (R47)."""

from smartwizard.messages import N_
from smartwizard.ui import delivery_sections
from smartwizard.ui.delivery_sections import FailedSection, ServerSection
from smartwizard.ui.operator_sections import OperatorSections
from smartwizard.ui.sections import Sections

ENTRIES = ("server", "failed")


class DeliveryWindow(OperatorSections):
    """The mail server, and the mails that did not arrive."""

    title = N_("Email delivery", "title")
    entries = ENTRIES
    why = N_("Who runs the registry sets how its emails are sent.")

    def add_sections(self, sections: Sections) -> None:
        sections.add("server", "server", delivery_sections.SERVER, ServerSection)
        sections.add("failed", "circle-alert", delivery_sections.FAILED, FailedSection)
