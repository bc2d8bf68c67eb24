"""Every page and window of the tour, in every language, size and zoom: named, whole, reachable."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from smartwizard.flow import Step
from smartwizard.guide.walk import SEATED, everything
from smartwizard.ui.application import WINDOWS
from smartwizard.ui.language import LANGUAGE, LANGUAGES
from smartwizard.ui.theme import THEME
from smartwizard.ui.window import Window
from tests.ui.dressed import settle
from tests.ui.looking import Look, words_of
from tests.ui.pseudo import Pseudo
from tests.ui.walking import Counted, do, stage_on_sample, views

ROOT = Path(__file__).parents[2]
# One walk serves all tests of this file: the first of them waits for it.
pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def dense(tmp_path_factory: pytest.TempPathFactory) -> Iterator["subprocess.Popen[str]"]:
    """The same walk on a screen of twice the density, in a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.dense", str(tmp_path_factory.mktemp("dense"))],
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as walking:  # fmt: skip
        yield walking


@pytest.fixture(scope="module")
def look(
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
) -> Look:
    """The one walk that all sweeps share."""
    with stage_on_sample(qapp, tmp_path_factory.mktemp("sample"), SEATED) as stage:
        look = Look(stage, qapp)
        for view in views(everything(stage)):
            look.at(view)
        return look


def test_every_window_and_every_page_is_looked_at(look: Look) -> None:
    seen = set(look.seen)
    windows = {name for name in WINDOWS if any(view.startswith(name) for view in seen)}
    assert windows == set(WINDOWS)
    pages = {step for step in Step if any(f"onboarding-{step}" in view for view in seen)}
    assert pages == set(Step)


SWEEPS = {
    "unnamed": "what can be pressed or typed into has a name",
    "clipped": "nothing is cut off in any language, zoom or window size",
    "tofu": "every letter has a glyph",
    "mnemonics": "no two controls share a mnemonic",
    "targets": "what can be pressed is at least 24 by 24 pixels",
    "keyboard": "Tab goes everywhere in reading order, is seen, and comes back",
    "untranslated": "every sentence can be translated",
    "stale": "a language switch leaves no word behind",
    "lost": "a language switch keeps what was typed",
}


@pytest.mark.parametrize("sweep", SWEEPS, ids=SWEEPS.values())
def test_in_every_window(look: Look, sweep: str) -> None:
    found = look.report(sweep)
    assert not found, f"\n{found}"


def test_a_switched_window_says_what_a_new_one_says(
    look: Look, qapp: QApplication, tmp_path: Path
) -> None:
    differing = []
    with stage_on_sample(qapp, tmp_path, SEATED, language="ja") as stage:
        LANGUAGE.install(Pseudo(qapp, "ja:", grows=False))
        for view in views(everything(stage)):
            switched, new = look.words[view.name], words_of(view.widget)
            only = [(text, "new") for text in new - switched]
            only += [(text, "switched") for text in switched - new]
            differing += [f"{view.name}: “{t}” only {w}" for t, w in only if not _moves(t)]
    assert not differing, "\n" + "\n".join(differing)


def _moves(text: str) -> bool:
    """What differs for another reason: whose mail it is, where the focus and the registry are."""
    return "@" in text or "pytest" in text or text.startswith("0 ") or text in LANGUAGES.values()


def test_windows_fold_and_unfold_with_the_text_size(stage: Counted) -> None:
    do(stage.renew("mailbox"))
    window = stage.window("mailbox")
    assert isinstance(window, Window)
    window.resize(QSize(1280, 800))
    folded = []
    for percent in (100, 200, 100):
        THEME.set_text_size(percent)
        settle()
        folded.append(window.rail.width() < THEME.px(100))
    assert folded == [False, True, False]


@pytest.mark.long
def test_nothing_is_cut_off_on_a_screen_of_high_density(dense: "subprocess.Popen[str]") -> None:
    said, warned = dense.communicate()
    assert (dense.returncode, said) == (0, ""), f"\n{said}\n{warned}"
