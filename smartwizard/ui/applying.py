"""What a person is about to apply for: filled on one page, reviewed on the next, sent once."""

from dataclasses import dataclass, field

from smartwizard.operations import smart_accounts
from smartwizard.operations.known import PostalAddress
from smartwizard.operations.smart_accounts import Created, Pending, Review
from smartwizard.ui.desk import Desk, Reply


@dataclass
class Applying:
    """The application for a Smart Account between its form, its review and its result."""

    name: str = ""
    domain: str = ""
    different: bool = False
    note: str = ""
    visibility: str = "public"
    headquarters: PostalAddress = field(default_factory=lambda: PostalAddress(""))
    headquarters_line: str = ""
    code_confirmed: bool = False
    review: Review | None = None
    result: Created | Pending | None = None

    def check(self, desk: Desk) -> Reply:
        """Ask for everything that is wrong, or what it will come to."""
        return desk.call(
            smart_accounts.check,
            name=self.name,
            domain=self.domain,
            headquarters=self.headquarters,
            visibility=self.visibility,
            note=self.note,
            different=self.different,
            code_confirmed=self.code_confirmed,
        )

    def send(self, desk: Desk) -> Reply:
        """Create the account, or send the request, exactly as it was checked."""
        return desk.call(
            smart_accounts.create,
            name=self.name,
            domain=self.domain,
            headquarters=self.headquarters,
            visibility=self.visibility,
            note=self.note,
            different=self.different,
            code_confirmed=self.code_confirmed,
        )
