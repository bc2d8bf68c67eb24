"""Files beside the package are found from a checkout and from a wheel."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from smartwizard import resources

ROOT = Path(__file__).resolve().parents[1]
ASK = """
from smartwizard import resources
print(resources.path("data", "x.txt"))
print(resources.translations())
"""


def folders(site: Path) -> list[Path]:
    """What a program installed in `site` finds, asked in a process of its own."""
    asked = subprocess.run(
        [sys.executable, "-c", ASK], cwd=site, capture_output=True, text=True, check=True
    )
    return [Path(line) for line in asked.stdout.splitlines()]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with nothing of the package but what finds its files."""
    package = tmp_path / "smartwizard"
    package.mkdir()
    (package / "__init__.py").touch()
    shutil.copy(resources.__file__, package)
    return tmp_path


def test_a_checkout_has_them_beside_the_package() -> None:
    assert resources.path("data") == ROOT / "resources" / "data"
    assert resources.translations() == ROOT / "i18n"


def test_a_wheel_has_them_inside_the_package(site: Path) -> None:
    inside = site / "smartwizard"
    (inside / "_resources").mkdir()
    (inside / "_i18n").mkdir()
    assert folders(site) == [inside / "_resources" / "data" / "x.txt", inside / "_i18n"]


def test_without_them_inside_the_folder_beside_is_meant(site: Path) -> None:
    assert folders(site) == [site / "resources" / "data" / "x.txt", site / "i18n"]


def test_text_is_read_as_unicode() -> None:
    assert "gmail.com" in resources.read_text("data", "mail_providers.txt").splitlines()
