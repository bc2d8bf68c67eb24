"""Looking at one view in every language, zoom and window size, and keeping what is wrong."""

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from smartwizard.guide.stage import SIZE, SMALL, Stage
from smartwizard.guide.steps import View
from smartwizard.operations import mailbox
from smartwizard.ui.dialog import Dialog
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE, LANGUAGES
from smartwizard.ui.small_window import SmallWindow
from smartwizard.ui.theme import THEME
from smartwizard.ui.window import Window
from tests.ui.dressed import settle
from tests.ui.known import Known
from tests.ui.pseudo import Pseudo
from tests.ui.said import said
from tests.ui.sweeps import clipped, unnamed
from tests.ui.walking import wait
from tests.ui.window_sweeps import (
    about,
    cut_off,
    double_mnemonics,
    missing_glyphs,
    restless,
    tab_faults,
    too_small,
    unbracketed,
)

ZOOMS = (100, 150, 200)
# What was built anew for another language, or by an answer, may take as many more layouts.
LAYOUTS = 3


class Look:
    """What was found wrong, by sweep; a fault that shows in many ways is told once."""

    def __init__(self, stage: Stage, app: QApplication) -> None:
        self.stage, self._app = stage, app
        self.seen: list[str] = []
        self.faults: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self._view = View("", QWidget())
        self._sizes = [SIZE, SMALL]
        self._registry = stage.filled.config.home / "registry.sqlite3"
        self._watched = sqlite3.connect(self._registry)
        self._version = 0
        self._data: Known | None = None

    def close(self) -> None:
        """Let go of the registry."""
        self._watched.close()

    def at(self, view: View) -> None:
        """Look at a view in a language of its turn, and leave it as it was."""
        self._view = view
        self.seen.append(view.name)
        words, values, size = words_of(view.widget), typed(view.widget), view.widget.size()
        values["the focus"] = _focus()
        view.widget.setUpdatesEnabled(False)  # what is measured need not be painted
        LANGUAGE.use(list(LANGUAGES)[len(self.seen) % len(LANGUAGES)])
        settle()
        self._in_one_language(LANGUAGE.code)
        self._in_both_sizes(f"{LANGUAGE.code} 100 %")
        self._zoom(200)
        self._in_size(SMALL, f"{LANGUAGE.code} 200 %")
        self._zoom(100)
        self._in_a_strange_one()
        self._switched(words, values, size)
        view.widget.setUpdatesEnabled(True)
        self._by_keyboard()

    def everywhere(self, view: View) -> None:
        """Look at a view in every language, text size and window size, and leave it as it was."""
        self._view, size = view, view.widget.size()
        view.widget.setUpdatesEnabled(False)
        for zoom in ZOOMS:
            self._zoom(zoom)
            for language in LANGUAGES:
                LANGUAGE.use(language)
                settle()
                if zoom == ZOOMS[0]:
                    self._in_one_language(language)
                self._in_both_sizes(f"{language} {zoom} %")
        LANGUAGE.use("ja")
        LANGUAGE.install(Pseudo(self._app))
        for zoom in (200, 150):  # no language is so long on a small screen too
            self._zoom(zoom)
            self._in_size(SIZE, f"strange {zoom} %")
        self._zoom(100)
        self._in_size(SMALL, "strange 100 %")
        LANGUAGE.use("en")
        view.widget.resize(size)
        view.widget.setUpdatesEnabled(True)
        settle()

    def _zoom(self, zoom: int) -> None:
        """Another text size; a window folds anew only when its width changes."""
        THEME.set_text_size(zoom)
        self._view.widget.resize(self._view.widget.size() + QSize(1, 0))
        settle()

    def _in_one_language(self, language: str) -> None:
        widget = self._view.widget
        self._keep("unnamed", unnamed(widget), language)
        self._keep("tofu", missing_glyphs(widget), language)
        self._keep("mnemonics", double_mnemonics(widget), language)

    def _in_both_sizes(self, where: str) -> None:
        """The size of last time comes first: fewer changes take less time."""
        for wanted in self._sizes:
            self._in_size(wanted, where)
        self._sizes.reverse()

    def _in_size(self, wanted: tuple[int, int], where: str) -> None:
        widget = self._view.widget
        size = resize(widget, wanted)
        here = f"{where} {size[0]}x{size[1]}"
        for _ in range(LAYOUTS):
            if any(cut_off(widget, size)) or any(clipped(widget)):
                settle()
        self._keep("clipped", clipped(widget), here)
        self._keep("clipped", cut_off(widget, size), here)
        self._keep("targets", too_small(widget), here)

    def _in_a_strange_one(self) -> None:
        """Japanese writes dates without letters, so that none is taken for a sentence."""
        LANGUAGE.use("ja")
        LANGUAGE.install(Pseudo(self._app))
        settle()
        data = self._known()
        strange = (
            f"{type(widget).__name__} “{text}”"
            for widget, text in said(self._view.widget)
            if unbracketed(text, data)
        )
        self._keep("untranslated", strange, "strange")
        self._in_size(SIZE, "strange 100 %")

    def _known(self) -> Known:
        """What the registry holds now, read anew when somebody has written into it."""
        (version,) = self._watched.execute("PRAGMA data_version").fetchone()
        if self._data is None or version != self._version:
            self._version, self._data = version, Known(self._registry, *self._subjects())
        forms = (form.values() for form in self._view.widget.findChildren(Form))
        return self._data.and_also(value for values in forms for value in values.values())

    def _subjects(self) -> list[str]:
        """What mails are called, each in the language of who gets it."""
        desk = self.stage.filled.office.counter
        return [line.subject for line in desk.call(mailbox.page, size=200).mails]

    def _switched(self, before: Counter[str], values: dict[str, str], size: QSize) -> None:
        """Back from the strange language: its words are gone, those of before are there again."""
        self._view.widget.resize(size)
        LANGUAGE.use("en")
        settle()
        self._keep("stale", moved(before, words_of(self._view.widget)), "en")
        now = {**typed(self._view.widget), "the focus": _focus()}
        lost = [name for name, was in values.items() if was != now.get(name)]
        self._keep("lost", (f"{n}: {values[n]} became {now.get(n)}" for n in lost), "en")

    def _by_keyboard(self) -> None:
        widget = self._view.widget
        widget.activateWindow()
        settle()
        focus = QApplication.focusWidget()
        self._keep("keyboard", tab_faults(widget), "by Tab")
        if focus is not None:
            focus.setFocus()
        wait(self.stage.idle())
        settle()
        self._keep("restless", restless(widget), "at rest")

    def _keep(self, sweep: str, faults: Iterable[str], where: str) -> None:
        for fault in faults:
            alike = f"{self._view.name}: {re.sub('[0-9]+', 'N', fault)}"
            self.faults[sweep].setdefault(alike, f"{self._view.name} [{where}]: {fault}")

    def report(self, sweep: str) -> str:
        """All that a sweep found, a line each."""
        return "\n".join(self.faults[sweep].values())


def resize(widget: QWidget, wanted: tuple[int, int]) -> tuple[int, int]:
    """Windows of one form and dialogs keep their size, as far as the screen is large enough."""
    if isinstance(widget, Window):
        size = QSize(*wanted)
    elif isinstance(widget, Dialog):
        size = widget.size().expandedTo(widget.minimumSizeHint()).boundedTo(QSize(*wanted))
    else:
        assert isinstance(widget, SmallWindow)
        start = QSize(*(THEME.px(side) for side in widget.start_size))
        size = start.boundedTo(QSize(*wanted))
    while widget.size() != size:
        before = widget.size()
        widget.resize(size)
        settle()
        if widget.size() == before:
            break  # narrower it does not get, however often it folds
    return size.width(), size.height()


def _focus() -> str:
    focus = QApplication.focusWidget()
    return "" if focus is None else about(focus)


def words_of(widget: QWidget) -> Counter[str]:
    """What is said, and how often; numbers may move on meanwhile, as seconds do."""
    return Counter(re.sub("[0-9]+", "0", text) for _, text in said(widget))


def switched_words(app: QApplication, view: View) -> Counter[str]:
    """What a view says after a switch to Japanese, its catalogue's words marked; then back."""
    LANGUAGE.use("ja")
    LANGUAGE.install(Pseudo(app, "ja:", grows=False))
    settle()
    words = words_of(view.widget)
    LANGUAGE.use("en")
    settle()
    return words


def moved(before: Counter[str], now: Counter[str]) -> Iterator[str]:
    """Words that a switch to and fro has brought, or lost."""
    yield from (f"“{text}” came" for text in now - before)
    yield from (f"“{text}” went" for text in before - now)


def typed(widget: QWidget) -> dict[str, str]:
    """What stands in the fields of all forms that can be seen."""
    forms = [form for form in widget.findChildren(Form) if form.isVisibleTo(widget)]
    return {name: value for form in forms for name, value in form.values().items()}
