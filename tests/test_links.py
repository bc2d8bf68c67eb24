"""Links come from a file, lead to https only, and an organization's own file changes them."""

import logging
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from smartwizard.flow import Step
from smartwizard.links import TITLES, help_links, page

LANGUAGES = ("en", "ja", "fr", "it")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Where an organization keeps links of its own."""
    return tmp_path / "links.toml"


@pytest.mark.parametrize("step", Step)
def test_every_step_has_its_page_at_cisco_com(step: Step) -> None:
    url = page(step)
    assert url is not None
    assert urlsplit(url).scheme == "https"
    assert (urlsplit(url).hostname or "").endswith("cisco.com")


def test_a_step_without_a_page_offers_none() -> None:
    assert page("preferences") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_has_links_in_every_language_each_with_a_title_of_its_own(language: str) -> None:
    links = help_links(language)
    assert len(links) >= 3
    assert all(link.url.startswith("https://") for link in links)
    assert all(link.title in TITLES.values() for link in links)
    assert len({link.title.source for link in links}) == len(links)


def test_every_language_names_the_case_manager() -> None:
    urls = {language: {link.url for link in help_links(language)} for language in LANGUAGES}
    assert all("https://www.cisco.com/go/scm" in found for found in urls.values())


def test_an_own_file_changes_adds_and_removes_single_links(own: Path) -> None:
    own.write_text(
        '[pages]\nprofile = "https://intranet.example/profile"\nlicenses = ""\n'
        '[help.fr]\ncase_manager = ""\n"Notre guide" = "https://intranet.example/{guide}"\n',
        encoding="utf-8",
    )
    assert page("profile", own) == "https://intranet.example/profile"
    assert page("licenses", own) is None
    assert page("smart_account", own) == page("smart_account")
    french = help_links("fr", own)
    assert french[-1].url == "https://intranet.example/{guide}"
    assert french[-1].title.values == {"title": "Notre guide"}
    assert "https://www.cisco.com/go/scm" not in {link.url for link in french}
    assert "https://www.cisco.com/go/scm" in {link.url for link in help_links("fr")}


@pytest.mark.parametrize(
    "url",
    [
        "http://www.cisco.com/go/scm",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "smartwizard://reset?token=1",
        "https://",
        "https://[::1",
        "https://www.example/two words",
        "https://www.example/\\u202e",
        "cisco.com",
    ],
)
def test_a_link_that_is_not_https_is_told_and_not_used(
    own: Path, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    own.write_text(f'[pages]\nprofile = "{url}"\n', encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        assert page("profile", own) == page("profile")
    assert "profile" in caplog.text


@pytest.mark.parametrize("text", ["[pages", 'pages = "all"\nhelp = 3', "[help]\nfr = 3", "\x00"])
def test_an_own_file_that_cannot_be_read_leaves_the_links_as_they_are(
    own: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    own.write_text(text, encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        assert page("profile", own) == page("profile")
        assert help_links("fr", own) == help_links("fr")


def test_an_own_file_that_is_not_there_is_told(own: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert page("profile", own) == page("profile")
    assert str(own) in caplog.text
