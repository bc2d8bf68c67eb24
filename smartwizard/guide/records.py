"""The operator's console: records, one being corrected, a file on its way in, upkeep."""

from contextlib import suppress
from pathlib import Path

from smartwizard.guide.acts import choose, dialog, enter, press, press_primary, type_into
from smartwizard.guide.stage import SIZE, SMALL, Stage
from smartwizard.guide.steps import Unreached, Until, View, Walk
from smartwizard.messages import Refused
from smartwizard.operations import sign_in
from smartwizard.rules import csv_files
from smartwizard.rules.import_columns import KINDS
from smartwizard.sample.cast import NOAH, OPERATOR
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.import_section import ImportSection
from smartwizard.ui.record_section import RecordSection
from smartwizard.ui.records import RecordsWindow

SEATED = (OPERATOR.email,)
_GOOD = (
    ("202100417", "Kawasemi Instruments", "Northpier Systems", "", "SMARTnet", "2026-11-01"),
    ("201902315", "Atelier Vauban", "Bureau Olivettes", "", "SMARTnet", "2024-11-01"),
)
_REST = ("2027-10-31", "aiko.moriyama@kawasemi.example", "no")
_BAD = (
    ("2021_0455", "Kawasemi Instruments", "", "", "", "2026-11-01", *_REST),
    ("202100488", "Atelier Vaubon", "", "", "", "01/11/2026", *_REST),
    ("202100490", "Officine Bellandi", "", "", "", "2027-11-01", "2027-10-31", "lea@", "maybe"),
)


def walk(stage: Stage) -> Walk:
    """Nobody; every kind of records; one being corrected; an import; upkeep and locked logins."""
    yield from stage.at("records", "")
    yield View("records-nobody", stage.window("records"))
    yield from stage.at("records", OPERATOR.email)
    yield from _lists(stage)
    yield from _correction(stage)
    yield from _import(stage)
    yield from _console(stage)


def _lists(stage: Stage) -> Walk:
    window = _window(stage)
    for kind in KINDS:
        choose(window, kind)
        yield stage.idle()
        yield View(f"records-{kind}", window)
    choose(window, "contracts")
    yield stage.idle()
    window.resize(*SMALL)
    yield View("records-folded", window)
    window.resize(*SIZE)
    type_into(_list(window, "contracts").search, "4711")
    yield stage.idle()
    yield View("records-nothing-found", window)
    _list(window, "contracts").search.clear()
    yield stage.idle()


def _correction(stage: Stage) -> Walk:
    _list(_window(stage), "contracts").open_record(0)
    yield stage.idle()
    yield View("records-contract", dialog())
    asked = dialog()
    if not isinstance(asked, FormDialog):
        raise Unreached("the form of a record")
    enter(asked.form, ends="31.3.2027", companies="Kawasemi Kanazawa")
    press_primary(asked)
    yield stage.idle()
    yield View("records-contract-errors", asked)
    asked.close()


def _import(stage: Stage) -> Walk:
    window = _window(stage)
    choose(window, "import")
    yield stage.idle()
    yield View("records-import", window)
    section = window.sections.of("import")
    if not isinstance(section, ImportSection):
        raise Unreached("the import")
    section.begin("contracts")
    for name, lines in (("bad", (*_whole(), *_BAD)), ("good", _whole())):
        section.use_file(str(_file(stage, lines)))
        yield Until(section.preview.isVisible, "the first lines of the file")
        yield stage.idle()
        if name == "bad":
            yield View("records-import-file", window)
            section.busy.begin(importing=False)
            section.busy.move_to(42_500, 100_000)
            section.show_page(section.busy)
            yield View("records-import-checking", window)
        section.check()
        yield Until(section.report.isVisible, "the report of the check")
        yield stage.idle()
        yield View(f"records-import-{name}", window)
    press(window, "file-plus")
    yield Until(section.see.isVisible, "the records to be imported")
    yield stage.idle()
    yield View("records-imported", window)


def _console(stage: Stage) -> Walk:
    window = _window(stage)
    choose(window, "upkeep")
    yield stage.idle()
    yield View("records-upkeep", window)
    choose(window, "locked")
    yield stage.idle()
    yield View("records-none-locked", window)
    for _ in range(5):
        with suppress(Refused):
            stage.filled.office.counter.call(
                sign_in.sign_in, email=NOAH.email, password="not the password"
            )
    yield from stage.at("records", OPERATOR.email, section="locked")
    yield View("records-locked", stage.window("records"))


def _whole() -> tuple[tuple[str, ...], ...]:
    return tuple((*line, *_REST) for line in _GOOD)


def _file(stage: Stage, lines: tuple[tuple[str, ...], ...]) -> Path:
    path = stage.filled.config.home / "contracts.csv"
    csv_files.save(path, [KINDS["contracts"].names, *lines])
    return path


def _list(window: RecordsWindow, kind: str) -> RecordSection:
    section = window.sections.of(kind)
    if not isinstance(section, RecordSection):
        raise Unreached(f"the records {kind}")
    return section


def _window(stage: Stage) -> RecordsWindow:
    window = stage.window("records")
    if not isinstance(window, RecordsWindow):
        raise Unreached("the records")
    return window
