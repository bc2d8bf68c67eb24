"""A letter's page and subject stay what they are, whatever people typed."""

import re

from hypothesis import given
from hypothesis import strategies as st

from smartwizard import letter_page
from smartwizard.letter_page import recolored
from smartwizard.letters import KINDS
from smartwizard.messages import Code
from tests.letter_samples import EACH, LINK, VALUES, Page, letter

ODD = {
    "markup": '<img src=x onerror="a()">&amp;</td></table><script>',
    "template": "{{7*7}}{% if %}{#",
    "lines": "one\r\nBcc: all@clan.example\n\n- two:\rthree\n",
    "right to left": "\u202egnp.elpmaxe\u202c مرحبا",
    "long": "豆" * 10_000,
    "controls": "a\0b\x1b[31m\ud800",
    "percent": "%s %n {account} {0}",
}


def typed(odd: str) -> dict[str, object]:
    """Everything that a person may have typed, typed oddly."""
    theirs = {
        name: odd for name, value in VALUES.items() if isinstance(value, str) and value != LINK
    }
    kind, until = Code("request.kind", "prefix"), VALUES["expires"]
    return {
        **theirs,
        "decider": "administrators",
        "approvers": [odd],
        "facts": [["Request", odd]],
        "items": [[odd, kind, odd, until, True, LINK]],
        "numbers": [[odd, kind, kind, LINK]],
    }


@EACH
def test_what_people_typed_stays_text(kind: str, language: str) -> None:
    plain = Page(letter(kind, language, typed("x")).html)
    for odd in ODD.values():
        written = letter(kind, language, typed(odd))
        page = Page(written.html)
        assert _tags(page) == _tags(plain), odd
        assert all(address.startswith("smartwizard://") for address in page.addresses), odd
        written.html.encode()
        if KINDS[kind] & typed("").keys() - {"decider"}:
            lines = re.sub(r"[\0\x1b\ud800]", "", odd).splitlines()
            assert all(line in written.text for line in lines), odd
            assert all(line in "".join(page.words) for line in lines), odd


@EACH
def test_a_subject_is_one_line_of_a_header(kind: str, language: str) -> None:
    subjects = [letter(kind, language, typed(odd)).subject for odd in ODD.values()]
    assert all(subjects)
    controls = r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]"
    assert not [subject for subject in subjects if re.search(controls, subject)]


def _tags(page: Page) -> list[str]:
    """The tags of a page but those that lines of text bring."""
    return [tag for tag in page.tags if tag not in {"br ", "tt ", "/tt"}]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_no_reason_changes_the_page_or_another_line(reason: str) -> None:
    plain, written = (
        letter("setup_declined", "fr", {"canned": ""}),
        letter("setup_declined", "fr", {"canned": "", "reason": reason}),
    )
    around = plain.text.split("Ask your team lead which domain to use")
    assert written.text.startswith(around[0])
    assert written.text.endswith(around[1])
    tags = [tag for tag in Page(written.html).tags if tag != "br "]
    assert tags == Page(plain.html).tags


@EACH
def test_a_page_leads_nowhere_but_into_the_program(kind: str, language: str) -> None:
    written = letter(kind, language)
    page = Page(written.html)
    # A digest and a mail about numbers list requests, each with its link.
    links = 2 if {"items", "numbers"} & KINDS[kind] else 1
    assert len(page.addresses) == written.text.count("smartwizard://") <= links
    assert all(address.startswith("smartwizard://") for address in page.addresses)
    assert not re.search(r"url\(|@import|<style|<script|<img|http", written.html)


def test_a_spent_link_is_no_link() -> None:
    written = letter("activate", "en", {"link": "•" * 8, "code": "•" * 8})
    assert not Page(written.html).addresses
    assert "Activate account: ••••••••" in written.text


def test_other_colors_change_the_look_and_not_a_word() -> None:
    dark = {"base": "#19252B", "text": "#E7EEF1", "on_accent": "#04222F"}
    light = letter("setup_declined", "en", {"reason": "Paint it #12232C, not #FFFFFF"})
    page = recolored(light.html, dark)
    assert Page(page).words == Page(light.html).words
    assert Page(page).tags == Page(light.html).tags
    assert page.count("#12232C") == page.count("#FFFFFF") == 1
    assert letter("activate", "en", colors=dark).html == recolored(
        letter("activate", "en").html, dark
    )


def test_no_two_colors_are_the_same_so_that_each_can_be_found_again() -> None:
    colors = letter_page.colors()
    assert len(set(colors.values())) == len(colors)
