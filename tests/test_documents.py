"""The documents say what the code does: rules by number, dependencies by name, links that lead."""

import re
import tomllib
from pathlib import Path

import pytest

from smartwizard import config
from smartwizard.config import Clocks
from tests.checks.source import ROOT, program

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def test_every_rule_that_code_names_is_told_once() -> None:
    named = {rule for module in program() for rule in re.findall(r"\bR[0-9]+\b", module.text)}
    rules = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    told = re.findall(r"^- \*\*(R[0-9]+)\*\* \S", rules, re.MULTILINE)
    assert sorted(told) == sorted(named)


def test_the_readme_says_what_each_dependency_is_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    wanted = [
        *project["project"]["dependencies"],
        *(name for names in project["project"]["optional-dependencies"].values() for name in names),
        *(name for name in [*groups["test"], *groups["check"]]),
    ]
    names = {re.split(r"[\[><=!;\s]", name)[0] for name in wanted}
    for packages in (ROOT / "requirements").glob("apt-*.txt"):
        names |= set(packages.read_text(encoding="utf-8").split())
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"`([^`\n]+)`", readme))
    assert not names - explained


def test_the_readme_has_every_clock_with_its_usual_time(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"```toml\n(\[clocks\].*?)```", readme, re.DOTALL)
    assert found
    (tmp_path / "settings.toml").write_text(found[1], encoding="utf-8")
    assert config.load(tmp_path).clocks == Clocks()
    assert tomllib.loads(found[1])["clocks"].keys() == set(Clocks._fields)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_inside_the_repository_lead_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        assert (document.parent / target).exists(), target


def test_the_version_is_told_in_the_changelog() -> None:
    version = re.search(r'__version__ = "([^"]+)"', program()[0].text)
    assert version
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {version[1]}" in changelog
