"""The tour saves a picture of every window, and says so when it cannot."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from smartwizard.flow import Step
from smartwizard.guide.steps import Unreached, Until, View, Walk
from smartwizard.guide.tour import Tour
from smartwizard.ui.application import WINDOWS
from tests.ui.dressed import dress

ROOT = Path(__file__).parents[2]


@pytest.mark.long
def test_every_window_and_page_is_pictured_without_a_display(
    tmp_path: Path, program_environment: dict[str, str]
) -> None:
    program_environment.pop("QT_QPA_PLATFORM")
    ended = subprocess.run(
        [sys.executable, "-m", "smartwizard", "tour", "--output", str(tmp_path / "shots")],
        env=program_environment, cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    files = sorted((tmp_path / "shots").glob("*.png"))
    names = [file.stem.partition("-")[2] for file in files]
    assert {name for name in WINDOWS if any(n.startswith(name) for n in names)} == set(WINDOWS)
    assert {step for step in Step if any(f"onboarding-{step}" in n for n in names)} == set(Step)
    assert [int(file.name.partition("-")[0]) for file in files] == [*range(1, len(files) + 1)]
    assert min(QImage(str(file)).width() for file in files) > 200


def follow(app: QApplication, walk: Walk, output: Path) -> int:
    """Follow a walk to its end, as the program does; its exit code."""
    dress(app)
    tour = Tour(app, walk, output, patience=50)
    code = app.exec()
    tour.deleteLater()
    return code


def test_a_walk_to_its_end_succeeds(qapp: QApplication, tmp_path: Path) -> None:
    label = QLabel("seen")
    assert follow(qapp, iter([Until(lambda: True, ""), View("home", label)]), tmp_path) == 0
    assert [file.name for file in tmp_path.iterdir()] == ["001-home.png"]


def unreached() -> Iterator[Until | View]:
    yield Until(lambda: True, "")
    raise Unreached("the page company")


@pytest.mark.parametrize(
    ("walk", "said"),
    [
        (unreached, "did not reach the page company"),
        (lambda: iter([Until(lambda: False, "an answer")]), "an answer within 0.05 seconds"),
    ],
)
def test_what_is_not_reached_fails_the_tour(
    qapp: QApplication,
    tmp_path: Path,
    logged_errors: list[logging.LogRecord],
    walk: Walk,
    said: str,
) -> None:
    assert follow(qapp, walk(), tmp_path) == 1  # type: ignore[operator]
    assert said in logged_errors.pop().getMessage()
