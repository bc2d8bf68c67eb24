"""What the queue is narrowed by: words, status, age, account, flag; kept under a name (A08)."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.approvals import DAYS
from smartwizard.operations.requesting.queue_views import AccountChoice, QueueFilter
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_list_parts import STATUSES
from smartwizard.ui.says import Says

_PAUSE_MS = 150
_NARROW = 420
_SEARCH = N_("Search object, person, company, domain")
_FLAGS = ("overdue", "outside", "incomplete", "changed", "inactive", "own", "last_administrator")
_ANY: dict[str, Text] = {
    "status": N_("All statuses", "filter of a list"),
    "days": N_("Any age", "filter of a list"),
    "account": N_("All accounts", "filter of a list"),
    "flag": N_("All flags", "filter of a list"),
}
_NAMES: dict[str, Text] = {
    "status": N_("Status", "filter of a list"),
    "days": N_("Age", "filter of a list"),
    "account": N_("Smart Account", "filter of a list"),
    "flag": N_("Flag", "filter of a list"),
}


class QueueFilters(Says, QWidget):
    """`changed` tells that other requests are wanted; what a view of the rail fixes is kept."""

    changed = Signal()
    save_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.base = self.wanted = QueueFilter()
        self._accounts: Sequence[AccountChoice] = ()
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._take)
        self.search.textChanged.connect(self._pause.start)
        for combo in self.combos.values():
            combo.currentIndexChanged.connect(self._take)
        self.open.clicked.connect(self._toggle)
        self.save.clicked.connect(self.save_wanted)
        self.forget.clicked.connect(self.forget_wanted)
        self.retranslate()

    @property
    def narrowed(self) -> bool:
        """Whether less is shown than the view of the rail has."""
        return self.wanted != self.base

    def show_view(self, wanted: QueueFilter, *, saved: bool) -> None:
        """Begin with a view of the rail; a `saved` one can be forgotten."""
        self.base = self.wanted = wanted
        self.forget.setVisible(saved)
        self.search.blockSignals(True)
        self.search.setText(wanted.words)
        self.search.blockSignals(False)
        if saved:
            self.row.show()
        self.retranslate()

    def offer_accounts(self, accounts: Sequence[AccountChoice]) -> None:
        """The accounts to choose from; one alone is no choice."""
        if tuple(accounts) != tuple(self._accounts):
            self._accounts = tuple(accounts)
            self.retranslate()

    def clear(self) -> None:
        """Show everything that the view of the rail has."""
        self.show_view(self.base, saved=not self.forget.isHidden())
        self.changed.emit()

    def retranslate(self) -> None:
        for name, combo in self.combos.items():
            combo.blockSignals(True)
            combo.clear()
            combo.addItem(LANGUAGE.say(_ANY[name]), "")
            for code, word in self._choices(name):
                combo.addItem(word, code)
            value = getattr(self.wanted, name)
            combo.set_value(str(value or ""))
            combo.blockSignals(False)
        self.combos["account"].setVisible(len(self._accounts) > 1)

    def _choices(self, name: str) -> list[tuple[str, str]]:
        match name:
            case "status":
                return [(s, LANGUAGE.word(Code("status.request", s))) for s in STATUSES]
            case "days":
                older = N_("%n day or more", "age of requests", 0)
                return [(str(days), LANGUAGE.say(older.of(days))) for days in DAYS]
            case "account":
                return [(str(account.id), account.name) for account in self._accounts]
            case _:
                return [(flag, LANGUAGE.word(Code("request.flag", flag))) for flag in _FLAGS]

    def _take(self) -> None:
        """Want what is chosen and typed now."""
        self._pause.stop()
        chosen = {name: combo.value() for name, combo in self.combos.items()}
        wanted = replace(
            self.wanted,
            words=self.search.text().strip(),
            status=chosen["status"],
            days=int(chosen["days"] or 0),
            account=int(chosen["account"] or 0),
            flag=chosen["flag"],
        )
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()

    def _toggle(self) -> None:
        self.row.setVisible(self.row.isHidden())
        if not self.row.isHidden():
            self.combos["status"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.search = LineEdit(self, icon="search")
        self.search.setObjectName("search")
        self.say(self.search.setAccessibleName, _SEARCH)
        self.say(self.search.setPlaceholderText, _SEARCH)
        self.open = Button("", icon="list-filter")
        self.open.setObjectName("filter")
        self.say(self.open.setText, N_("Filter", "button: narrow a list"))
        head = TurningRow(_NARROW, self)
        head.add(self.search, 1)
        head.add(self.open)
        self.row = QWidget(self)
        flow = Flow(self.row, gap=tokens.SPACE_8)
        self.combos = {name: Combo(self.row) for name in _ANY}
        for name, combo in self.combos.items():
            combo.setObjectName(name)
            self.say(combo.setAccessibleName, _NAMES[name])
            flow.addWidget(combo)
        self.save = self._quiet(flow, "save", "bookmark", N_("Save filter", "button"))
        self.forget = self._quiet(flow, "forget", "trash-2", N_("Remove filter", "button"))
        self.forget.hide()
        self.row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_8)
        column.addWidget(head)
        column.addWidget(self.row)

    def _quiet(self, flow: Flow, name: str, icon: str, word: Text) -> Button:
        button = Button("", "quiet", self.row, icon=icon, small=True)
        button.setObjectName(name)
        self.say(button.setText, word)
        flow.addWidget(button)
        return button
