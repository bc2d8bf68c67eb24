"""What is chosen for this desk: how windows look while nobody is logged in, and for operators."""

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from smartwizard import private_files
from smartwizard.ui.english_labels import ENGLISH_LABELS
from smartwizard.ui.language import LANGUAGE, LANGUAGES
from smartwizard.ui.seat import Seat
from smartwizard.ui.theme import SCHEMES, TEXT_SIZES, THEME

_FILE = "desk.toml"


class DeskChoices(NamedTuple):
    """The choices of a desk; empty leaves the computer's own."""

    language: str = ""
    time_zone: str = ""
    theme: str = ""
    text_size: int = 100
    english_labels: bool = False
    letter_keys: bool = True


def load(home: Path) -> DeskChoices:
    """The choices kept in the home folder; what cannot be read is as if never chosen."""
    written = private_files.read(home / _FILE)
    if not written:
        return DeskChoices()
    import tomllib

    usual = DeskChoices()._asdict()
    with suppress(tomllib.TOMLDecodeError):
        kept = tomllib.loads(written)
        usual |= {name: v for name, v in kept.items() if type(v) is type(usual.get(name))}
    return DeskChoices(**usual)


def save(home: Path, choices: DeskChoices) -> None:
    """Keep the choices for the next start; only this user of the computer can read them."""
    lines = [f"{name} = {_written(value)}\n" for name, value in choices._asdict().items()]
    private_files.write(home / _FILE, "".join(lines))


def _written(value: object) -> str:
    """A choice as TOML writes it; none of them holds a quotation mark."""
    return f'"{value}"' if isinstance(value, str) else str(value).lower()


def show(choices: DeskChoices) -> None:
    """Let all windows follow the choices at once."""
    LANGUAGE.zone = choices.time_zone
    if choices.language in LANGUAGES and choices.language != LANGUAGE.code:
        LANGUAGE.use(choices.language)
    if choices.theme in SCHEMES and choices.theme != THEME.choice:
        THEME.choose(choices.theme)
    if choices.text_size in TEXT_SIZES and choices.text_size != THEME.text_size:
        THEME.set_text_size(choices.text_size)
    ENGLISH_LABELS.show(choices.english_labels)


def follow(seat: Seat) -> None:
    """Begin with what is kept for this desk, where this run chose nothing else; then who comes."""
    kept, config = load(seat.config.home), seat.config
    show(
        DeskChoices(
            language=config.language or kept.language,
            time_zone=kept.time_zone,
            theme=config.theme or kept.theme,
            text_size=kept.text_size,
            english_labels=kept.english_labels,
        )
    )
    seat.letter_keys = kept.letter_keys
    seat.me_changed.connect(lambda: _greet(seat))


def _greet(seat: Seat) -> None:
    """A person's own choice of English labels and of keys counts while they sit here."""
    if seat.me.kind == "person":
        ENGLISH_LABELS.show(seat.me.english_labels)
        seat.letter_keys = seat.me.letter_keys
