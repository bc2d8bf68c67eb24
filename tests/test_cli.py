"""The command line: what a start asks for."""

from pathlib import Path

import pytest

from smartwizard import cli


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMARTWIZARD_HOME", str(tmp_path))


def test_a_start_that_asks_for_nothing_is_a_start_with_the_usual_answers() -> None:
    plain, spelled = cli.parse([]), cli.parse(["open"])
    assert plain.command == spelled.command == "open"
    assert plain.config == spelled.config
    assert {**vars(plain.arguments), "command": "open"} == vars(spelled.arguments)
