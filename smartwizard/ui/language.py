"""The language of the windows: one way to say every sentence, switched live."""

from datetime import date, datetime
from functools import cache
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from smartwizard.messages import Code, Text, Value
from smartwizard.resources import translations
from smartwizard.rules import dates
from smartwizard.ui.theme import THEME

LANGUAGES = {"en": "English", "ja": "日本語", "fr": "Français", "it": "Italiano"}


class Language:
    """What language is spoken, and how a `Text` is said in it."""

    def __init__(self) -> None:
        self.code = "en"
        self.zone = ""
        self._translators: list[QTranslator] = []

    def use(self, code: str) -> None:
        """Speak another language from now on; open windows say everything again (L08)."""
        app = QCoreApplication.instance()
        assert app is not None
        self.code = code if code in LANGUAGES else "en"
        own, qt = QTranslator(app), QTranslator(app)
        own.load(str(translations() / f"smartwizard_{self.code}.qm"))
        qt.load(
            f"qtbase_{self.code}",
            QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        )
        QLocale.setDefault(QLocale(self.code))
        THEME.set_language(self.code)
        self.install(qt, own)

    def install(self, *translators: QTranslator) -> None:
        """Put translators in place of those there are; tests bring a pseudo-language."""
        app = QCoreApplication.instance()
        assert app is not None
        former, self._translators = self._translators, list(translators)
        for translator in former:
            app.removeTranslator(translator)
        for translator in translators:
            app.installTranslator(translator)

    def say(self, text: Text) -> str:
        """A sentence in the language of now, its values filled in."""
        comment = text.comment or None
        said = QCoreApplication.translate("", text.source, comment, text.n)
        if not text.values:
            return said
        return said.format(**{name: self.value(value) for name, value in text.values.items()})

    def value(self, value: Value) -> str:
        """A value as it stands in a sentence: dates with weekday, codes as words (L09)."""
        match value:
            case Text():
                return self.say(value)
            case Code():
                return self.word(value)
            case datetime():
                return dates.moment(value, self.code, self.zone)
            case date():
                return dates.full_date(value, self.code, self.zone)
            case int():
                return QLocale().toString(value)
            case _:
                return value

    def word(self, code: Code) -> str:
        """The word for a coded value; countries come from their own table."""
        if code.kind == "country":
            countries = import_module("smartwizard.rules.countries")
            return str(countries.name(code.value, self.code))
        return self.say(_words()[code.kind, code.value])


@cache
def _words() -> dict[tuple[str, str], Text]:
    """The words for all codes; the first window says none."""
    words = import_module("smartwizard.words").CODES
    events = import_module("smartwizard.event_words").EVENT_CODES
    return {**events, **words}


LANGUAGE = Language()


def first_choice(chosen: str) -> str:
    """The language to begin with: the one chosen, else the computer's first that we speak (L11)."""
    wanted = [chosen, *(name[:2] for name in QLocale.system().uiLanguages())]
    return next((code for code in wanted if code in LANGUAGES), "en")
