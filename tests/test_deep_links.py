"""Links from mails: four forms lead somewhere, everything else is a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartwizard import cli
from smartwizard.deep_links import DeepLink, parse
from smartwizard.messages import Refused

TOKEN = "aB3_-xyz0123456789"


@pytest.mark.parametrize(
    ("link", "place", "value"),
    [
        (f"smartwizard://activate?token={TOKEN}", "activate", TOKEN),
        (f"smartwizard://reset?token={TOKEN}", "reset", TOKEN),
        (f"smartwizard://reset/?token={TOKEN}", "reset", TOKEN),
        ("smartwizard://requests/SA-2026-00042", "requests", "SA-2026-00042"),
        (" SMARTWIZARD://approvals/SA-2026-00042\n", "approvals", "SA-2026-00042"),
    ],
)
def test_the_four_forms_lead_to_their_page(link: str, place: str, value: str) -> None:
    assert parse(link) == DeepLink(place, value)  # type: ignore[arg-type]


@pytest.mark.parametrize("scheme", ["smartwizard", "SmartWizard", "SMARTWIZARD"])
def test_a_link_on_the_command_line_opens_the_program(scheme: str) -> None:
    link = f"{scheme}://requests/SA-2026-00042"
    assert cli.parse([link]).arguments.link == link


@pytest.mark.parametrize(
    "link",
    [
        "",
        "smartwizard://",
        "smartwizard://delete/SA-2026-00042",
        "smartwizard://activate",
        "smartwizard://activate?token=",
        f"smartwizard://activate?token={TOKEN}&approve=yes",
        f"smartwizard://activate?token={TOKEN}#x",
        "smartwizard://activate?token=../../etc/passwd",
        "smartwizard://approvals/SA-2026-00042?decide=approve",
        "smartwizard://approvals/'; DROP TABLE",
        "http://activate?token=" + TOKEN,
        "smartwizard://[::1",
        "file:///etc/passwd",
    ],
)
def test_anything_else_is_refused_with_a_sentence(link: str) -> None:
    with pytest.raises(Refused):
        parse(link)


@given(st.text(max_size=200))
def test_no_text_does_anything_but_lead_or_be_refused(text: str) -> None:
    for link in (text, f"smartwizard://{text}", f"smartwizard://activate?token={text}"):
        try:
            assert isinstance(parse(link), DeepLink)
        except Refused as refused:
            assert refused.issues
