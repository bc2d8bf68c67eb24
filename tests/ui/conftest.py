"""What the tests of pages share: the program on a copy of the sample."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from smartwizard.guide.pages import Pages
from tests.ui.arriving import SEATED
from tests.ui.walking import Counted, stage_on_sample


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Counted]:
    """The program, at which the people of `SEATED` can sit down."""
    with stage_on_sample(qapp, tmp_path / "home", SEATED) as stage:
        yield stage


@pytest.fixture
def pages(stage: Counted) -> Pages:
    """The onboarding of that program."""
    return Pages(stage)
