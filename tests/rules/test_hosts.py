"""Labels and hosts in their one form."""

import pytest
from hypothesis import given

from smartwizard.rules import hosts
from tests.rules.hostile import TEXTS, assert_text_sayable, thorough

EXTRA_DOT = "Remove the extra dot: a dot cannot be first or next to another dot."
HYPHEN = "“{label}” cannot begin or end with a hyphen. Remove it."
CHARACTERS = "“{label}” cannot contain {characters}. Use letters, digits, and hyphens."
LONG_LABEL = "“{label}” can have at most {maximum} characters; it has {count}."
LONG_HOST = "A domain can have at most {maximum} characters; this one has {count}."
NO_LABEL = "“{label}” cannot be part of a domain. Check its characters."
WHOLE = "Enter the whole domain, as in {example}."
ADDRESS = "Enter a domain name, not an IP address."


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("clan.example", "clan.example"),
        (" CLAN.Example. ", "clan.example"),
        ("ｃｌａｎ．ｅｘａｍｐｌｅ", "clan.example"),
        ("clan。example", "clan.example"),
        ("clan｡example", "clan.example"),
        ("clan‐blue.example", "clan-blue.example"),
        ("日本語.jp", "xn--wgv71a119e.jp"),
        ("XN--WGV71A119E.jp", "xn--wgv71a119e.jp"),
        ("Bücher.example", "xn--bcher-kva.example"),
        ("straße.example", "xn--strae-oqa.example"),
        ("7-11.example", "7-11.example"),
    ],
)
def test_a_host_has_one_form_however_it_is_typed(typed: str, host: str) -> None:
    assert hosts.canonical(typed) == host


@pytest.mark.parametrize(
    ("typed", "sentences"),
    [
        (".clan.example", [EXTRA_DOT]),
        ("clan...example", [EXTRA_DOT]),
        ("clan.example..", [EXTRA_DOT]),
        ("-clan.example", [HYPHEN]),
        ("clan-.example", [HYPHEN]),
        ("clan_blue.example", [CHARACTERS]),
        ("https://clan.example/", [CHARACTERS, CHARACTERS]),
        ("x" * 64 + ".example", [LONG_LABEL]),
        (".".join(["x" * 60] * 5), [LONG_HOST]),
        ("xn--99999.example", [NO_LABEL]),
        ("ab--cd.example", [NO_LABEL]),
        ("★.example", [NO_LABEL]),
        ("example", [WHOLE]),
        ("192.0.2.1", [ADDRESS]),
        ("_.-x.example", [CHARACTERS, HYPHEN]),
    ],
)
def test_each_fault_of_a_host_has_its_sentence(typed: str, sentences: list[str]) -> None:
    assert [fault.source for fault in hosts.faults(hosts.split(typed))] == sentences
    assert hosts.canonical(typed) == ""


def test_a_fault_quotes_the_label_and_its_characters() -> None:
    (fault,) = hosts.faults(hosts.split("www.clan_blue$.example"))
    assert fault.values == {"label": "clan_blue$", "characters": "_$"}


def test_a_long_label_is_quoted_in_part() -> None:
    (fault,) = hosts.faults(hosts.split("x" * 64 + ".example"))
    assert fault.values == {"label": "x" * 20 + "…", "maximum": 63, "count": 64}


def test_the_longest_label_and_host_are_taken() -> None:
    host = ".".join(["x" * 63] * 3 + ["y" * 61])
    assert len(host) == hosts.HOST_MAXIMUM
    assert hosts.canonical(host) == host


@given(TEXTS)
@thorough
def test_any_text_is_a_host_or_has_a_fault(typed: str) -> None:
    host = hosts.canonical(typed)
    faults = hosts.faults(hosts.split(typed))
    assert bool(host) != bool(faults)
    assert hosts.canonical(host) == host
    assert host.isascii()
    for fault in faults:
        assert_text_sayable(fault)
