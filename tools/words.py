"""The catalogues: take sentences from the code, compile them, and give letters their words.

``python -m tools.words update compile release letters check``, any of them in this order.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "i18n"
LETTERS = ROOT / "resources" / "mail"
LANGUAGES = ("en", "ja", "fr", "it")


@dataclass(frozen=True)
class Message:
    """One entry of a catalogue; `forms` holds one translation, or one for each plural form."""

    source: str
    comment: str
    context: str
    state: str
    plural: bool
    forms: tuple[str, ...]


def catalogue(language: str, folder: Path = CATALOGUES) -> Path:
    """Where a language's catalogue stands."""
    return folder / f"smartwizard_{language}.ts"


def messages(path: Path) -> Iterator[Message]:
    """The entries of a catalogue, in its order."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is None:
                raise ValueError(f"{path.name}: an entry has no translation element")
            plural = entry.get("numerus") == "yes"
            forms = translation.iter("numerusform") if plural else (translation,)
            yield Message(
                source=entry.findtext("source", ""),
                comment=entry.findtext("comment", ""),
                context=context.findtext("name", ""),
                state=translation.get("type", ""),
                plural=plural,
                forms=tuple(form.text or "" for form in forms),
            )


def update(folder: Path = CATALOGUES) -> None:
    """Bring the catalogues in `folder` up to the sentences in the code; English: plurals only."""
    sources = sorted(path.relative_to(ROOT) for path in (ROOT / "smartwizard").rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "sources"
        listing.write_text("\n".join(map(str, sources)), encoding="utf-8")
        options = ["-tr-function-alias", "tr+=N_", "-no-obsolete", "-locations", "none"]
        options += ["-silent", "-warnings-are-errors"]
        for language in LANGUAGES:
            plural = ["-pluralonly"] if language == "en" else []
            target = catalogue(language, folder)
            _qt_tool("lupdate", f"@{listing}", *options, *plural, "-ts", target)


def compile_catalogues(*options: str) -> None:
    """Make the `.qm` files that the program reads; what is not translated yet stays English."""
    for path in sorted(CATALOGUES.glob("*.ts")):
        _qt_tool("lrelease", "-silent", *options, path, "-qm", path.with_suffix(".qm"))


def release() -> None:
    """Make the `.qm` files, and fail when a sentence lacks its translation."""
    compile_catalogues("-fail-on-unfinished")


def letters(folder: Path = LETTERS, catalogues: Path = CATALOGUES) -> None:
    """Write the words that letters use for codes: `{kind: {value: word}}`, a file a language."""
    from smartwizard.words import CODES

    for language in LANGUAGES:
        known = {
            (m.source, m.comment): m.forms[0] for m in messages(catalogue(language, catalogues))
        }
        words: dict[str, dict[str, str]] = {}
        for (kind, value), text in sorted(CODES.items()):
            word = text.source if language == "en" else known.get((text.source, text.comment), "")
            if not word:
                sys.exit(f"{language}: “{text.source}” ({text.comment}) is not translated")
            words.setdefault(kind, {})[value] = word
        written = json.dumps(words, ensure_ascii=False, indent=2) + "\n"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"words_{language}.json").write_text(written, encoding="utf-8")


def check() -> None:
    """Fail when `make words` would change anything that is committed."""
    stale = list(stale_files())
    if stale:
        sys.exit(f"Not up to date: {', '.join(stale)}. Run make words and translate what is new.")


def stale_files() -> Iterator[str]:
    """The committed files that the code has left behind."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for path in CATALOGUES.glob("*.ts"):
            shutil.copy(path, fresh)
        update(fresh)
        letters(fresh, fresh)
        for path in sorted(fresh.iterdir()):
            committed = (CATALOGUES if path.suffix == ".ts" else LETTERS) / path.name
            if not committed.is_file() or committed.read_bytes() != path.read_bytes():
                yield str(committed.relative_to(ROOT))


def _qt_tool(name: str, *arguments: str | Path) -> None:
    """Run one of the tools that come with PySide6."""
    found = find_spec("PySide6")
    folders = (found and found.submodule_search_locations) or [""]
    tool = shutil.which(name, path=folders[0])
    if tool is None:
        sys.exit(f"{name} is missing: PySide6-Essentials is not installed here.")
    if subprocess.run([tool, *map(str, arguments)], check=False, cwd=ROOT).returncode != 0:
        sys.exit(f"{name} failed")


COMMANDS: dict[str, Callable[[], None]] = {
    "update": update,
    "compile": compile_catalogues,
    "release": release,
    "letters": letters,
    "check": check,
}

if __name__ == "__main__":
    for command in sys.argv[1:]:
        COMMANDS[command]()
