"""The command line, as a person at a terminal meets it."""

import subprocess
import sys
from pathlib import Path

import pytest

from smartwizard import __version__
from smartwizard.rules import csv_files, import_columns
from smartwizard.rules.import_columns import KINDS

Environment = dict[str, str]
PASSWORD = "Correct-Horse-9!"


def run(
    environment: Environment, *arguments: str, typed: str = ""
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "smartwizard", *arguments]
    return subprocess.run(
        command,
        env=environment,
        input=typed,
        capture_output=True,
        text=True,
        errors="surrogateescape",
        timeout=60,
    )


def test_the_version_is_said(program_environment: Environment) -> None:
    assert run(program_environment, "--version").stdout == f"SmartWizard {__version__}\n"


def test_an_operator_is_created_listed_and_removed(program_environment: Environment) -> None:
    made = run(
        program_environment,
        *("operator", "create", "--email", "op@clan.example", "--password-stdin"),
        typed=f"{PASSWORD}\n",
    )
    assert (made.returncode, made.stderr) == (0, "")
    assert "op@clan.example" in run(program_environment, "operator", "list").stdout
    gone = run(program_environment, "operator", "remove", "--email", "op@clan.example")
    assert gone.returncode == 0
    assert run(program_environment, "operator", "list").stdout == ""


def test_a_weak_password_is_refused_with_sentences(program_environment: Environment) -> None:
    made = run(
        program_environment,
        *("operator", "create", "--email", "op@clan.example", "--password-stdin"),
        typed="short\n",
    )
    assert made.returncode == 1
    assert "12 to 60 characters" in made.stderr
    assert "Traceback" not in made.stderr


def test_a_backup_is_made_once_and_restored(
    program_environment: Environment, tmp_path: Path
) -> None:
    create = ("operator", "create", "--password-stdin", "--email")
    run(program_environment, *create, "one@clan.example", typed=f"{PASSWORD}\n")
    file = tmp_path / "copy.sqlite3"
    assert run(program_environment, "backup", str(file)).returncode == 0
    again = run(program_environment, "backup", str(file))
    assert again.returncode == 1
    assert str(file) in again.stderr
    run(program_environment, *create, "two@clan.example", typed=f"{PASSWORD}\n")
    assert run(program_environment, "restore", str(file)).returncode == 0
    listed = run(program_environment, "operator", "list").stdout
    assert "one@clan.example" in listed
    assert "two@clan.example" not in listed


def test_a_foreign_file_is_refused_untouched(
    program_environment: Environment, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(b"not a registry, but somebody's notes\n" * 50)
    before = file.read_bytes()
    done = run(program_environment, "--registry", f"sqlite:///{file}", "operator", "list")
    assert done.returncode == 1
    assert "not a SmartWizard registry" in done.stderr
    assert file.read_bytes() == before


@pytest.mark.parametrize("address", ["mysql://x", "sqlite://relative", "nonsense"])
def test_another_kind_of_registry_is_refused(
    program_environment: Environment, address: str
) -> None:
    done = run(program_environment, "--registry", address, "operator", "list")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


@pytest.fixture
def strict(program_environment: Environment) -> Environment:
    """A terminal that takes UTF-8 and nothing else."""
    return {**program_environment, "PYTHONIOENCODING": "utf-8:strict"}


def test_a_password_that_is_no_text_is_refused_with_sentences(strict: Environment) -> None:
    create = ("operator", "create", "--password-stdin", "--email", "op@clan.example")
    made = run(strict, *create, typed="Correct-Horse-9!\udcff\n")
    assert made.returncode == 1
    assert "Use only unaccented letters" in made.stderr
    assert "Traceback" not in made.stderr


def test_a_file_whose_name_is_no_text_is_saved_and_named(
    strict: Environment, tmp_path: Path
) -> None:
    file = tmp_path / "copy\udcff.sqlite3"
    done = run(strict, "backup", str(file))
    assert (done.returncode, done.stderr) == (0, "")
    assert file.exists()
    assert "copy" in done.stdout


@pytest.mark.parametrize(
    "settings",
    [
        b"no settings [",
        b"\xff",
        b"clocks = 5",
        b"[clocks]\nhold = 'soon'",
        b"[clocks]\nhold = []",
        b"[clocks]\nreminders = 3",
        b"[clocks]\ndigest_hour = 'eight'",
        b"open_requests = 'many'",
        b"language = 5",
    ],
)
def test_settings_that_cannot_be_read_are_told_at_the_start(
    program_environment: Environment, settings: bytes
) -> None:
    home = Path(program_environment["SMARTWIZARD_HOME"])
    home.mkdir(parents=True, exist_ok=True)
    (home / "settings.toml").write_bytes(settings)
    done = run(program_environment, "operator", "list")
    assert done.returncode == 2
    assert "The settings cannot be read: " in done.stderr
    assert "Traceback" not in done.stderr


def test_upkeep_says_in_one_line_what_it_did_and_nothing_when_quiet(
    program_environment: Environment,
) -> None:
    done = run(program_environment, "upkeep")
    assert (done.returncode, done.stdout, done.stderr) == (0, "Nothing was due.\n", "")
    quiet = run(program_environment, "upkeep", "--quiet")
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (0, "", "")


def test_upkeep_that_cannot_reach_its_registry_fails_even_when_quiet(
    program_environment: Environment, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(b"not a registry, but somebody's notes\n" * 50)
    done = run(program_environment, "--registry", f"sqlite:///{file}", "upkeep", "--quiet")
    assert (done.returncode, done.stdout) == (1, "")
    assert "not a SmartWizard registry" in done.stderr


@pytest.fixture
def operator(program_environment: Environment) -> tuple[str, ...]:
    """How an operator says who they are."""
    run(
        program_environment,
        *("operator", "create", "--email", "op@clan.example", "--password-stdin"),
        typed=f"{PASSWORD}\n",
    )
    return "--email", "op@clan.example", "--password-stdin"


def test_a_file_is_checked_then_imported_once(
    program_environment: Environment, operator: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "companies.csv"
    csv_files.save(file, import_columns.sample(KINDS["companies"]))
    command = ("import", "companies", str(file), *operator)
    for more, told in (
        (("--dry-run",), "Lines: 1, new: 1, changed: 0, the same: 0, bad: 0\n"),
        ((), "Lines: 1, new: 1, changed: 0, the same: 0, bad: 0\nImported.\n"),
        ((), "Lines: 1, new: 0, changed: 0, the same: 1, bad: 0\nImported.\n"),
    ):
        done = run(program_environment, *command, *more, typed=f"{PASSWORD}\n")
        assert (done.stderr, done.stdout, done.returncode) == ("", told, 0)


def test_bad_lines_of_a_file_are_listed_and_nothing_is_imported(
    program_environment: Environment, operator: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "serials.csv"
    file.write_text("contract;serial\nC1;FCW1\nC1;F_2\n")
    done = run(program_environment, "import", "serials", str(file), *operator, typed=PASSWORD)
    assert done.returncode == 1
    assert "Line 2, contract: There is no contract C1." in done.stdout
    assert "Line 3, serial: “F_2” cannot be a number" in done.stdout
    assert done.stderr == "Bad lines: 2. Correct the file and check it again.\n"


def test_nobody_but_an_operator_imports(
    program_environment: Environment, operator: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "serials.csv"
    file.write_text("contract,serial\n")
    done = run(program_environment, "import", "serials", str(file), *operator, typed="Wrong-1!\n")
    assert (done.returncode, done.stdout) == (1, "")
    assert "does not match" in done.stderr
