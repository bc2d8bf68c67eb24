"""Whatever is typed or sent, an application is created, asked for, or refused in words."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartwizard.messages import Refused
from smartwizard.operations import account_properties, decisions, requests, smart_accounts
from smartwizard.operations.known import PostalAddress
from tests.operations.clan import Clan
from tests.world import Seat

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60) | st.sampled_from(
    [
        "",
        " ",
        "\0",
        "\u202e",
        "JP",
        "..",
        "a.b",
        "xn--",
        "'; --",
        "%",
        "１０７－６２２７",
        "🦊" * 200,
    ]
)
ADDRESSES = st.builds(PostalAddress, TEXT | st.sampled_from(["JP", "FR"]), TEXT, TEXT, TEXT, TEXT)


@pytest.fixture(scope="module")
def hanako() -> Iterator[Seat]:
    world = Clan(Path(mkdtemp(prefix="smartwizard-odd-")) / "home", open_requests=10_000)
    aiko = world.member("aiko@clan.example", "Aiko Tanaka")
    world.open(aiko, "clan.example", "Clan Blue")
    hanako = world.member("hanako@clan.example")
    world.grant(hanako, "clan.example")
    yield hanako
    world.close()


@pytest.mark.long
@given(TEXT, TEXT | TEXT.map("{}.clan.example".format), ADDRESSES, TEXT, TEXT, st.booleans())
def test_an_application(
    hanako: Seat,
    name: str,
    domain: str,
    headquarters: PostalAddress,
    visibility: str,
    note: str,
    different: bool,
) -> None:
    for operation in (smart_accounts.check, smart_accounts.create):
        try:
            hanako.call(
                operation, name=name, domain=domain, headquarters=headquarters,
                visibility=visibility, note=note, different=different,
            )  # fmt: skip
        except Refused as refused:
            assert refused.issues


@pytest.mark.long
@given(TEXT, st.sampled_from([-1, 0, 1, 2, 2**63 - 1, 2**63, 2**70]), ADDRESSES)
def test_any_other_call(hanako: Seat, text: str, number: int, headquarters: PostalAddress) -> None:
    for call in (
        lambda: hanako.call(smart_accounts.verdict, domain=text),
        lambda: hanako.call(smart_accounts.verdict, domain=text, different=True),
        lambda: hanako.call(requests.get, number=text),
        lambda: hanako.call(requests.mine, status=text, search=text, after=text, size=number),
        lambda: hanako.call(requests.of_account, account_id=1, search=text, status=text),
        lambda: hanako.call(decisions.decide, number=text, version=number, approve=True),
        lambda: hanako.call(
            account_properties.ask_domain, account_id=1, version=number, domain=text, note=text
        ),
        lambda: hanako.call(
            account_properties.edit_properties, account_id=1, version=number, name=text,
            headquarters=headquarters, visibility=text, shows=text,
        ),
        lambda: hanako.call(account_properties.account, account_id=number),
    ):  # fmt: skip
        try:
            call()
        except Refused as refused:
            assert refused.issues
