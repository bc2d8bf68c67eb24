"""Every page and window of the tour: named, whole, reachable; each view in a language of its turn.

Every view in every language, text size and window size is what takes long.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from smartwizard.flow import Step
from smartwizard.guide.walk import SEATED, scene
from smartwizard.ui.application import WINDOWS
from smartwizard.ui.language import LANGUAGE, LANGUAGES
from smartwizard.ui.theme import THEME
from smartwizard.ui.window import Window
from tests.ui.dressed import settle
from tests.ui.looking import Look, switched_words, words_of
from tests.ui.pseudo import Pseudo
from tests.ui.walking import Counted, do, stage_on_sample, views

ROOT = Path(__file__).parents[2]
# A window with all its views takes its time.
pytestmark = pytest.mark.timeout(600)
SWEEPS = {
    "unnamed": "what can be pressed or typed into has a name",
    "clipped": "nothing is cut off in any language, zoom or window size",
    "tofu": "every letter has a glyph",
    "mnemonics": "no two controls share a mnemonic",
    "targets": "what can be pressed is at least 24 by 24 pixels",
    "keyboard": "Tab goes everywhere in reading order, is seen, and comes back",
    "restless": "a window at rest lays nothing out",
    "untranslated": "every sentence can be translated",
    "stale": "a language switch leaves no word behind",
    "lost": "a language switch keeps what was typed",
}


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path) -> Iterator[Look]:
    """Looks at views; the program that has them ends with the test."""
    with stage_on_sample(qapp, tmp_path, SEATED) as stage:
        look = Look(stage, qapp)
        yield look
        look.close()


@pytest.mark.parametrize("window", WINDOWS)
def test_every_view_of_a_window(look: Look, window: str) -> None:
    for view in views(scene(window)(look.stage)):
        look.at(view)
    assert any(name.startswith(window) for name in look.seen)
    if window == "onboarding":
        walked = " ".join(look.seen)
        assert not [step for step in Step if f"onboarding-{step}" not in walked]
    found = {what: look.report(sweep) for sweep, what in SWEEPS.items()}
    assert not any(found.values()), "\n".join(f"{what}:\n{found[what]}" for what in found)


@pytest.mark.long
@pytest.mark.parametrize("window", WINDOWS)
def test_every_view_in_every_language_text_size_and_window_size(look: Look, window: str) -> None:
    for view in views(scene(window)(look.stage)):
        look.everywhere(view)
    found = {what: look.report(sweep) for sweep, what in SWEEPS.items()}
    assert not any(found.values()), "\n".join(f"{what}:\n{found[what]}" for what in found)


@pytest.mark.long
@pytest.mark.parametrize("window", WINDOWS)
def test_a_switched_window_says_what_a_new_one_says(
    qapp: QApplication, tmp_path: Path, window: str
) -> None:
    with stage_on_sample(qapp, tmp_path / "switched", SEATED) as stage:
        switched = {view.name: switched_words(qapp, view) for view in views(scene(window)(stage))}
    differing = []
    with stage_on_sample(qapp, tmp_path / "new", SEATED, language="ja") as stage:
        LANGUAGE.install(Pseudo(qapp, "ja:", grows=False))
        for view in views(scene(window)(stage)):
            before, new = switched[view.name], words_of(view.widget)
            only = [(text, "new") for text in new - before]
            only += [(text, "switched") for text in before - new]
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
def test_nothing_is_cut_off_on_a_screen_of_high_density(tmp_path: Path) -> None:
    walked = subprocess.run(
        [sys.executable, "-m", "tests.ui.dense", str(tmp_path)],
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    said, warned = walked.stdout, walked.stderr
    assert (walked.returncode, said) == (0, ""), f"\n{said}\n{warned}"
