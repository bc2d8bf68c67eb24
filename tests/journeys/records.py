"""What stands in the registry's file, read as another program reads it."""

from pathlib import Path

from smartwizard.models import MailRow, PersonRow, RequestRow, RoleRow, SmartAccountRow
from smartwizard.store import Store


class Records:
    """What stands in the registry's file, read as another program reads it."""

    def __init__(self, home: Path) -> None:
        self.store = Store(home / "registry.sqlite3")

    def latest_code(self, email: str) -> str:
        with self.store.transaction(writes=False):
            rows = MailRow.select().where(MailRow.recipient == email, MailRow.kind == "activate")
            return str(rows.order_by(MailRow.id.desc()).get().values["code"])

    def person(self, email: str) -> PersonRow:
        with self.store.transaction(writes=False):
            return PersonRow.get(PersonRow.email == email)

    def account(self, domain: str) -> SmartAccountRow | None:
        with self.store.transaction(writes=False):
            return SmartAccountRow.get_or_none(SmartAccountRow.domain == domain)

    def request(self) -> RequestRow:
        with self.store.transaction(writes=False):
            return RequestRow.select().order_by(RequestRow.id.desc()).get()

    def kinds(self, email: str) -> list[str]:
        with self.store.transaction(writes=False):
            rows = MailRow.select().where(MailRow.recipient == email).order_by(MailRow.id)
            return [row.kind for row in rows]

    def roles(self, email: str) -> list[str]:
        with self.store.transaction(writes=False):
            rows = RoleRow.select().join(PersonRow).where(PersonRow.email == email)
            return [row.role for row in rows]
