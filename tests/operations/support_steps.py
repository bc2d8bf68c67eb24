"""A message to support as people send it, for the tests to vary."""

from typing import Any

from smartwizard.operations import support
from smartwizard.operations.support import Case
from smartwizard.wire import Loopback
from tests.world import HANAKO, Seat

INQUIRY = "The link does not open.\nWhat can I do?"


def write(desk: Seat | Loopback, topic: str = "account", **values: Any) -> Case:
    """Open a case; `values` are other than Hanako's."""
    usual: dict[str, Any] = {
        "topic": topic,
        "name": "Hanako Mameshiba",
        "email": HANAKO,
        "company": "Clan Blue",
        "phone": "03-6434-6500",
        "account_domain": "jp.clan.example",
        "inquiry": INQUIRY,
        "country": "JP",
    }
    return desk.call(support.open_case, **{**usual, **values})
