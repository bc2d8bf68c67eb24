"""Letters as they usually are, for the tests to turn, and pages taken apart."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from types import MappingProxyType
from typing import Any

import pytest

from smartwizard.letters import KINDS, Letter, render
from smartwizard.messages import Code

LANGUAGES = ("en", "ja", "fr", "it")
FRIDAY = datetime(2026, 11, 20, 6, 5, tzinfo=UTC)
LINK = "smartwizard://activate?token=abcDEF_-12"
VALUES: dict[str, object] = {
    "above": "Clan Blue",
    "account": "Clan Blue Japan",
    "account_domain": "jp.clanblue.example",
    "account_type": Code("account_type", "customer"),
    "activated_for": "",
    "activated_by": "Aiko Tanaka (aiko@clanblue.example)",
    "address": "5-17-24 MACHIYA, ARAKAWA, TOKYO 116-0001, JAPAN",
    "administrators": ["Aiko Tanaka (aiko@clanblue.example)", "Ken Sato (ken@clanblue.example)"],
    "approvers": ["Aiko Tanaka", "Ken Sato"],
    "at": FRIDAY,
    "by_operator": False,
    "canned": Code("decline.reason", "which_virtual_account"),
    "code": "7F3K9QWZ",
    "colleague": "Aiko Tanaka",
    "company": "CLAN BLUE",
    "contact_number": "+81 3-0000-0000",
    "decided_at": FRIDAY,
    "decider": "administrators",
    "domain": "jp.clanblue.example",
    "email": "hanako@clanblue.example",
    "access": Code("access_type", "full_support"),
    "accounts": 2,
    "again": False,
    "contract": "204118773",
    "groups": [
        [
            Code("contract.group", "approved"),
            [
                [
                    "204118773",
                    Code("contract.number", "contract"),
                    Code("contract.result", "approved"),
                    Code("contract.reason", "approved"),
                    "",
                    "",
                    "",
                    "CN-2026-00017",
                ]
            ],
        ],
        [
            Code("contract.group", "denied"),
            [
                [
                    "204118799",
                    Code("contract.number", "contract"),
                    Code("contract.result", "too_new"),
                    Code("contract.reason", "too_new"),
                    Code("contract.next", "again"),
                    FRIDAY + timedelta(days=2),
                    "",
                    "CN-2026-00018",
                ],
                [
                    "204118771",
                    Code("contract.number", "contract"),
                    Code("contract.result", "already_asked"),
                    Code("contract.reason", "already_asked"),
                    Code("contract.next", "remind"),
                    "",
                    "CN-2026-00004",
                    "CN-2026-00019",
                ],
            ],
        ],
    ],
    "count": 23,
    "ends": FRIDAY + timedelta(days=14),
    "expired_at": FRIDAY,
    "expires": FRIDAY + timedelta(days=28),
    "facts": [["Request", "SA-2026-00042"], ["Status", "Pending"]],
    "goes_on": False,
    "host": "mail.clanblue.example",
    "hours": "9:00–17:00",
    "inquiry": "The link does not open",
    "justification": "We manage the licenses of the Tokyo office",
    "link": LINK,
    "instead_of": "",
    "stood_in_for": [],
    "first": date(2026, 11, 23),
    "last": date(2026, 12, 4),
    "invited": "",
    "items": [
        [
            "Clan Blue Japan",
            Code("request.kind", "prefix"),
            "Hanako Mameshiba",
            FRIDAY + timedelta(days=10),
            True,
            "smartwizard://approvals/SA-2026-00042",
        ],
        [
            "Clan Blue Italia",
            Code("request.kind", "access"),
            "Giulia Conti",
            FRIDAY + timedelta(days=21),
            False,
            "smartwizard://approvals/AR-2026-00107",
        ],
    ],
    "more": 21,
    "name": "Hanako Mameshiba",
    "new_domain": "blue.example",
    "new_email": "mame@clanblue.example",
    "note": "We set up your devices in March",
    "number": "SA-2026-00042",
    "numbers": [
        [
            "204118773",
            Code("contract.number", "contract"),
            Code("access_type", "full_support"),
            "smartwizard://approvals/CN-2026-00017",
        ],
        [
            "7001398",
            Code("contract.number", "bill_to"),
            Code("access_type", "ordering"),
            "smartwizard://approvals/CN-2026-00018",
        ],
    ],
    "number_kind": Code("contract.number", "contract"),
    "submission": "CT-2026-00009",
    "old_domain": "clanblue.example",
    "old_email": "hanako@clanblue.example",
    "operator_from": FRIDAY + timedelta(days=14),
    "person": "Ken Sato (ken@clanblue.example)",
    "phone": "+81 3-0000-0000",
    "reason": "Ask your team lead which domain to use",
    "reminders": [FRIDAY + timedelta(days=3), FRIDAY + timedelta(days=7)],
    "reminder": False,
    "request": Code("request.kind", "access"),
    "request_kind": Code("request.kind", "prefix"),
    "requested_by": "Hanako Mameshiba <hanako@clanblue.example>",
    "role": Code("role", "virtual_user"),
    "roles": [
        [Code("role", "virtual_user"), "DEFAULT"],
        [Code("role", "account_user"), ""],
    ],
    "sent_at": FRIDAY,
    "status": Code("status.request", "approved"),
    "topic": Code("support.topic", "account"),
    "until": date(2027, 11, 20),
    "users": ["ken@clanblue.example", "mario@rossi.example"],
    "virtual_accounts": ["DEFAULT", "Tokyo office"],
    "you": False,
}
USUAL: Mapping[str, object] = MappingProxyType({})
# Values that make a letter say something else, and what people leave empty.
TURNS: list[Mapping[str, object]] = [
    USUAL,
    {
        "decider": "operator",
        "operator_from": None,
        "above": "",
        "justification": "",
        "you": True,
        "activated_by": Code("role", "operator"),
        "by_operator": True,
        "activated_for": "Aiko Tanaka",
        "instead_of": "Aiko Tanaka",
        "stood_in_for": ["Aiko Tanaka", "Ken Sato"],
        "canned": "",
        "goes_on": True,
        "note": "",
        "reminder": True,
        "users": [],
        "virtual_accounts": [],
        "until": None,
        "accounts": 1,
        "again": True,
        "count": 1,
        "more": 0,
        "invited": "ken@clanblue.example",
    },
    {
        "administrators": [],
        "approvers": [],
        "facts": [],
        "hours": "",
        "name": "",
        "company": "",
        "address": "",
        "accounts": 0,
        "more": 1,
    },
]
LETTERS = [(kind, language) for kind in KINDS for language in LANGUAGES]
EACH = pytest.mark.parametrize(("kind", "language"), LETTERS)


class Page(HTMLParser):
    """What a page is made of, where it leads, and what can be read on it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(f"{tag} {' '.join(name for name, _ in attrs)}")
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def letter(kind: str, language: str, turn: Mapping[str, object] = USUAL, **frame: Any) -> Letter:
    """A letter as it usually is, but for what `turn` says, and with another `frame`."""
    values = {**VALUES, **turn}
    usual = {"recipient": "Aiko Tanaka", "zone": "Asia/Tokyo", "operator": "Clan Blue IT"}
    given = {name: values[name] for name in KINDS[kind]}
    return render(kind, language, given, **{**usual, **frame})
