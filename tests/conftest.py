"""What holds for every test: no screen, no logged errors, folders and a language of its own."""

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before Qt is imported; `make journeys` brings a screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("suite", max_examples=200, deadline=None, print_blob=True)
settings.load_profile("suite")


@pytest.fixture(scope="session", autouse=True)
def _folders_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Nothing that a test forgets to give a place may land in the folders of who runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "SMARTWIZARD_HOME"):
        os.environ[name] = str(home)


class _Errors(logging.Handler):
    """Keeps what was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def logged_errors() -> Iterator[list[logging.LogRecord]]:
    """A logged error fails the test; one that means to log reads the list and clears it."""
    errors = _Errors()
    logging.getLogger().addHandler(errors)
    yield errors.records
    logging.getLogger().removeHandler(errors)
    if errors.records:
        text = logging.Formatter("%(levelname)s %(name)s: %(message)s")
        pytest.fail("\n".join(text.format(record) for record in errors.records), pytrace=False)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    """A test that switches the language leaves English behind."""
    yield
    module = sys.modules.get("smartwizard.ui.language")
    if module is not None and module.LANGUAGE.code != "en":
        module.LANGUAGE.use("en")


@pytest.fixture
def program_environment(tmp_path: Path) -> dict[str, str]:
    """The environment of a program that a test starts: a home of its own, no screen."""
    root = Path(__file__).parent.parent
    return {**os.environ, "SMARTWIZARD_HOME": str(tmp_path / "home"), "PYTHONPATH": str(root)}
