"""Every sentence is there in four languages, keeps its values, and is written as it should be."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.checks.source import ROOT
from tests.checks.wording import FORMS, letter_text, translation_faults, wording_faults
from tools import words

TRANSLATED = ("ja", "fr", "it")
MESSAGES = {
    language: list(words.messages(path)) if path.is_file() else []
    for language in words.LANGUAGES
    for path in [words.catalogue(language)]
}
LETTERS = sorted(
    path
    for language in words.LANGUAGES
    for path in (words.LETTERS / language).glob("*")
    if path.suffix in (".txt", ".html")
)
# The only sentences that may break the rules of wording: names of things at Cisco.com, as they are.
QUOTED = "Cisco.com label"


def _none(faults: Iterator[str]) -> None:
    if said := "\n".join(faults):
        pytest.fail(said, pytrace=False)


def test_there_is_a_catalogue_for_each_language() -> None:
    assert all(words.catalogue(language).is_file() for language in words.LANGUAGES)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    _none(
        f"{message.state or 'empty'}: {message.source}"
        for message in MESSAGES[language]
        if message.state or not all(message.forms)
    )


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_all_sentences_live_in_the_nameless_context(language: str) -> None:
    assert {message.context for message in MESSAGES[language]} <= {""}


def test_the_three_translations_hold_the_same_sentences() -> None:
    keys = [{(m.source, m.comment, m.plural) for m in MESSAGES[lang]} for lang in TRANSLATED]
    assert keys[0] == keys[1] == keys[2]


def test_the_english_catalogue_holds_the_plurals_and_nothing_else() -> None:
    plurals = {(m.source, m.comment) for m in MESSAGES["ja"] if m.plural}
    assert {(m.source, m.comment) for m in MESSAGES["en"]} == plurals
    assert all(message.plural for message in MESSAGES["en"])


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_plurals_have_the_forms_of_their_language(language: str) -> None:
    for message in MESSAGES[language]:
        assert len(message.forms) == (FORMS[language] if message.plural else 1), message.source


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_translations_keep_values_spaces_and_end_marks(language: str) -> None:
    _none(
        f"{message.source} → {form}: {fault}"
        for message in MESSAGES[language]
        for form in message.forms
        for fault in translation_faults(message.source, form)
    )


def test_the_catalogues_and_the_words_of_letters_are_as_the_code_has_them() -> None:
    assert not list(words.stale_files()), "run make words and translate what is new"


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_sentences_use_the_words_and_marks_of_their_language(language: str) -> None:
    _none(
        f"{text}: {fault}"
        for message in MESSAGES["ja" if language == "en" else language]
        if not message.comment.startswith(QUOTED)
        for text in ([message.source] if language == "en" else message.forms)
        for fault in wording_faults(language, text)
    )


def test_letters_use_the_words_and_marks_of_their_language() -> None:
    _none(
        f"{path.relative_to(ROOT)}: {line}: {fault}"
        for path in LETTERS
        for line in letter_text(path.read_text(encoding="utf-8")).splitlines()
        for fault in wording_faults(path.parent.name, line)
    )


FAULTY = [
    ("en", "Please enter the prefix"),
    ("en", "Sign in with your Cisco account"),
    ("en", "The license is ready !"),
    ("en", "Working..."),
    ("en", "The operator’s login has no profile"),
    ("en", "Requests to decide stand here."),
    ("en", "The account needs a {role}."),
    ("ja", "ユーザを招待します。"),
    ("ja", "ｱｶｳﾝﾄを作成します。"),
    ("ja", "１２文字以上で入力してください。"),
    ("ja", "会社名（英語表記）"),
    ("ja", "アクセス要求"),
    ("ja", "有効期限(日本時間)"),
    ("ja", "CSVのインポート"),
    ("ja", "1 時間以内に送信してください。"),
    ("ja", "決定を取り消すことができます。"),
    ("ja", "{expires}にリクエストの期限が切れます。"),
    ("fr", "Motif : saisissez-le."),
    ("fr", "Le compte « {account} » existe déjà."),
    ("fr", "Saisissez l’adresse."),
    ("fr", "Veuillez saisir le motif."),
    ("fr", "L'e-mail pourra être renvoyé dans %n secondes."),
    ("fr", "Une demande du {name} est en attente."),
    ("it", "Immettere il motivo : è necessario."),
    ("it", "Lo Smart Account « {account} » esiste già."),
    ("it", "Lo Smart Account è di un'Azienda."),
    ("it", "E' necessario un motivo."),
    ("it", "Viene chiesto ad un amministratore."),
    ("it", "La richiesta del {name} è in sospeso."),
]
SOUND = [
    ("en", "Log in with {email}: it takes 10:30 minutes."),
    ("ja", "ユーザーを招待します。"),
    ("ja", "会社名 (英語表記)"),
    (
        "ja",
        "「{account}」({domain}) の有効期限は{expires} です。IP アドレスは5件、3日後に届きます。",
    ),
    ("fr", "Motif\u00a0: «\u00a0{reason}\u00a0»\u202f; l'adresse est {email}."),
    ("fr", "Ouvrez smartwizard://activate?token=1 à 15:05."),
    ("fr", "Un brouillon du {date} existe pour l'adresse {email}."),
    ("it", "Lo Smart Account «{account}» esiste già: è attivo."),
    ("it", "Da {date} decide chi amministra «{account}», ad altri non spetta."),
]


@pytest.mark.parametrize(("language", "text"), FAULTY)
def test_a_badly_worded_sentence_is_found(language: str, text: str) -> None:
    assert list(wording_faults(language, text))


@pytest.mark.parametrize(("language", "text"), SOUND)
def test_a_well_worded_sentence_is_left_alone(language: str, text: str) -> None:
    assert not list(wording_faults(language, text))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Hello {name}", "Bonjour"),
        ("Hello {name}", "Bonjour {nom}"),
        ("%n day", "un jour"),
        ("A <b>bold</b> word", "Un mot gras"),
        ("Name:", "Nom"),
        ("Search…", "Rechercher"),
        ("Name", "Nom "),
        ("Name", ""),
        ("It was sent.", "C'est envoyé"),
        ("It was sent", "C'est envoyé."),
    ],
)
def test_a_translation_that_loses_something_is_found(source: str, translation: str) -> None:
    assert list(translation_faults(source, translation))


def test_a_faithful_translation_is_left_alone() -> None:
    assert not list(translation_faults("%n of {all}:", "%n sur {all}\u00a0:"))
    assert not list(translation_faults("Enter the name", "名前を入力します。"))


def test_a_letter_is_read_without_its_template(tmp_path: Path) -> None:
    template = (
        "<html><head><style>p { color: red; }</style></head>"
        "<p>{% if x %}Le compte &laquo;&nbsp;{{ account }}&nbsp;&raquo;{# note #}</p>"
    )
    assert letter_text(template) == "Le compte «\u00a0X\u00a0»"
