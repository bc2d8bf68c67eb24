"""Every letter says its facts in four languages, as text and as a page."""

import json
import re

import pytest
from jinja2 import UndefinedError, meta

from smartwizard import letters, resources
from smartwizard.letters import KINDS, render
from smartwizard.messages import Code
from smartwizard.words import CODES
from tests.checks.wording import wording_faults
from tests.letter_samples import EACH, LANGUAGES, TURNS, VALUES, Page, letter


def bare(text: str) -> str:
    """The text without what tells lines, labels and items apart in the two parts."""
    return re.sub(r"[\s:-]+", "", text)


@EACH
def test_a_letter_uses_exactly_the_values_of_its_kind(kind: str, language: str) -> None:
    sources, name = letters._environment(language, "txt"), f"{kind}.txt"
    used: set[str] = set()
    while name != "layout.txt":
        source = resources.read_text("mail", language, name)
        used |= meta.find_undeclared_variables(sources.parse(source))
        above = re.search(r'\{% extends "(.*?)" %\}', source)
        name = above[1] if above else "layout.txt"
    assert used - {"layout", "recipient", "operator"} == KINDS[kind]


def test_each_language_has_every_letter_and_no_other() -> None:
    for language in LANGUAGES:
        found = {path.stem for path in resources.path("mail", language).iterdir()}
        assert found == {*KINDS, "frame"}


@EACH
def test_the_page_says_what_the_text_says(kind: str, language: str) -> None:
    for turn in TURNS:
        written = letter(kind, language, turn)
        page = bare("".join(Page(written.html).words))
        missing = [line for line in written.text.splitlines() if bare(line) not in page]
        assert not missing, turn


@EACH
def test_a_letter_is_written_as_its_language_is(kind: str, language: str) -> None:
    for turn in TURNS:
        written = letter(kind, language, turn)
        for line in (written.subject, *written.text.splitlines()):
            assert not list(wording_faults(language, line)), line
        said = written.subject + written.text
        assert not re.search(r"[{}]|\bNone\b|\bTrue\b|\bFalse\b", said), turn
        assert not re.search(r"\n{3,}| \n|^\s|[“«「]\s*[”»」]", written.text), turn


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_list_is_a_dash_and_an_empty_fact_is_left_out(language: str) -> None:
    written = letter(
        "account_activated", language, {"administrators": [], "approvers": [], "number": ""}
    )
    assert written.text.count("–") == 2
    assert "smartwizard://" not in written.text + written.html


@pytest.mark.parametrize(
    ("language", "named", "nameless"),
    [
        ("en", "Dear Aiko Tanaka,", "Hello,"),
        ("ja", "Aiko Tanaka 様", "ご担当者様"),
        ("fr", "Bonjour Aiko Tanaka,", "Bonjour,"),
        ("it", "Gentile Aiko Tanaka,", "Buongiorno,"),
    ],
)
def test_a_letter_greets_with_the_name_it_knows(language: str, named: str, nameless: str) -> None:
    assert letter("activate", language).text.splitlines()[0] == named
    assert letter("activate", language, recipient="").text.splitlines()[0] == nameless


@EACH
def test_every_foot_says_who_runs_the_registry_and_that_cisco_got_nothing(
    kind: str, language: str
) -> None:
    named = letter(kind, language).text.splitlines()[-1]
    nameless = letter(kind, language, operator="").text.splitlines()[-1]
    nothing = {"en": "Nothing", "ja": "何も", "fr": "Rien", "it": "Nulla"}[language]
    assert "Clan Blue IT" in named
    assert "SmartWizard" in nameless
    assert nothing in named
    assert nothing in nameless
    assert {"ja": "シスコ"}.get(language, "Cisco") in named


def test_the_applicant_is_never_told_who_decides() -> None:
    for kind in ("setup_pending", "domain_change_pending"):
        assert not KINDS[kind] & {"approvers", "above", "administrators", "activated_by"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_deciders_who_share_the_decision_are_told_when(language: str) -> None:
    december = {"en": "December 4", "ja": "12月4日", "fr": "4 décembre", "it": "4 dicembre"}
    shared = letter("setup_pending_approver", language).text
    alone = letter("setup_pending_approver", language, {"operator_from": None}).text
    assert december[language] in shared
    assert december[language] not in alone


@pytest.mark.parametrize(
    ("language", "until"),
    [
        ("en", "until Friday, December 18, 2026, 3:05 PM (JST)."),
        ("ja", "有効期限は2026年12月18日金曜日 15:05 (JST) です。"),
        ("fr", "jusqu'au vendredi 18 décembre 2026 à 15:05 (JST)."),
        ("it", "fino a venerdì 18 dicembre 2026, ore 15:05 (JST)."),
    ],
)
def test_a_link_says_until_when_it_works_in_the_readers_zone(language: str, until: str) -> None:
    assert until in letter("activate", language).text
    assert until in letter("activate", language).html


@pytest.mark.parametrize(
    ("language", "account_type", "role"),
    [
        ("en", "Account Type: Customer Smart Account", "Activated by: Operator"),
        ("ja", "アカウントタイプ: カスタマー スマートアカウント", "有効化の承認者: オペレーター"),
        (
            "fr",
            "Type de compte\u00a0: Compte Smart client",
            "Activation autorisée par\u00a0: Opérateur",
        ),
        ("it", "Tipo di account: Smart Account cliente", "Attivazione autorizzata da: Operatore"),
    ],
)
def test_codes_are_words_of_the_readers_language(
    language: str, account_type: str, role: str
) -> None:
    assert account_type in letter("setup_pending", language).text
    operator = {"activated_by": Code("role", "operator")}
    assert role in letter("account_activated", language, operator).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_windows_has_a_word_in_letters(language: str) -> None:
    words = json.loads(resources.read_text("mail", f"words_{language}.json"))
    assert {(kind, value) for kind in words for value in words[kind]} >= CODES.keys()
    assert all(word.strip() for kind in words for word in words[kind].values())


def test_who_has_no_account_reads_english_below_their_language() -> None:
    both = letter("activate", "ja", bilingual=True)
    japanese, english = letter("activate", "ja"), letter("activate", "en")
    assert both.subject == japanese.subject
    assert both.text.startswith(japanese.text.strip())
    assert both.text.endswith(english.text)
    assert Page(both.html).words.count("Activate account") == 1
    assert letter("activate", "en", bilingual=True) == english


def test_a_missing_value_is_an_error_and_never_an_empty_place() -> None:
    values = {name: VALUES[name] for name in KINDS["activate"] - {"expires"}}
    with pytest.raises(UndefinedError, match="expires"):
        render("activate", "en", values, recipient="", zone="", operator="")


@pytest.mark.parametrize(
    ("kind", "canned"),
    [
        ("access_declined", Code("decline.reason", "unclear")),
        ("setup_declined", Code("decline.reason", "other_account")),
        ("access_revoked", Code("revoke.reason", "mistake")),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_canned_reason_is_said_in_the_readers_language_and_needs_no_words_of_ones_own(
    kind: str, canned: Code, language: str
) -> None:
    words = json.loads(resources.read_text("mail", f"words_{language}.json"))
    said = words[canned.kind][canned.value]
    alone = letter(kind, language, {"canned": canned, "reason": ""}).text
    assert [line.endswith(said) for line in alone.splitlines() if said in line] == [True]
    both = letter(kind, language, {"canned": canned, "reason": "Ask Ken"}).text
    assert said in both
    assert "Ask Ken" in both
