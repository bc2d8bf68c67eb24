"""What a page says of itself: its fields, its guide, what its button sends, what it keeps."""

from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.page_frame import PageFrame


class PageHooks(PageFrame):
    """The methods that pages override; `Page` calls them at the right moment."""

    def build(self, form: Form) -> None:
        """Put the page's fields into its form."""

    def enter(self) -> None:
        """Called each time the page is shown: fill what the person has not touched."""

    def guide(self) -> list[Stage]:
        """The numbered steps of the guide for this page."""
        return []

    def asides(self) -> list[Aside]:
        """The tips and cautions of the guide for this page."""
        return []

    def submit(self) -> Reply | None:
        """The call that the page's button makes; None goes straight on."""
        return None

    def keep(self, result: object) -> bool | None:
        """Take the answer; False stays on the page."""
        return None

    def take_back(self) -> bool:
        """What Cancel undoes on the page itself before it leaves; True where it did."""
        return False

    def remedy(self, name: str) -> None:
        """Do what a refusal offers; pages add their own."""
        self.onboarding.remedy(name)
