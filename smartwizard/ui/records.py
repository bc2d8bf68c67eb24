"""The operator's console: records and their import, runs of upkeep, locked logins (R35, R54)."""

from functools import partial

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.ui import console_sections
from smartwizard.ui.console_sections import LockedSection, UpkeepSection
from smartwizard.ui.import_section import ImportSection
from smartwizard.ui.operator_sections import OperatorSections
from smartwizard.ui.record_section import IMPORT, RecordSection
from smartwizard.ui.record_words import TITLES
from smartwizard.ui.seat import Seat
from smartwizard.ui.sections import Sections
from smartwizard.ui.window import Sheet

ENTRIES = (*TITLES, "import", "upkeep", "locked")


class RecordsWindow(OperatorSections):
    """A section for each kind of records, and what else the operator looks after."""

    title = N_("Records", "title")
    entries = ENTRIES
    why = N_("The registry operator imports and corrects the records.")

    def add_sections(self, sections: Sections) -> None:
        for kind, (icon, word) in TITLES.items():
            sections.add(kind, icon, word, partial(self._records, kind))
        sections.add("import", "file-plus", IMPORT, self._import)
        sections.add("upkeep", "history", console_sections.UPKEEP, UpkeepSection)
        sections.add("locked", "lock", console_sections.LOCKED, LockedSection)

    def _records(self, kind: str, seat: Seat, parent: QWidget) -> Sheet:
        section = RecordSection(kind, seat, parent)
        section.import_wanted.connect(self._bring)
        return section

    def _import(self, seat: Seat, parent: QWidget) -> Sheet:
        section = ImportSection(seat, parent)
        section.records_wanted.connect(lambda kind: self.want(section=kind))
        return section

    def _bring(self, kind: str) -> None:
        self.sections.show("import")
        section = self.sections.of("import")
        assert isinstance(section, ImportSection)
        section.begin(kind)
        section.start.focus()
