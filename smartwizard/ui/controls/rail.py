"""The section rail of a window: where one is, where one can go, how much waits there."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.labels import Hint, PlainLabel
from smartwizard.ui.controls.rail_entry import RailEntry
from smartwizard.ui.controls.rail_parts import RailFoot, RailHead, RailScroll, RailSurface
from smartwizard.ui.theme import THEME

_MOST = 1.3
_INSET = 12


class Rail(RailSurface):
    """Sections with icon, word and count; `chosen` carries the key of the section."""

    chosen = Signal(str)

    def __init__(self, product: str = "", task: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folded = False
        self.head, self.foot = RailHead(product, task), RailFoot()
        self._entries: dict[str, RailEntry] = {}
        self._captions: list[PlainLabel] = []
        self._unwanted: set[PlainLabel] = set()
        self._sections = QVBoxLayout()
        self._sections.setSpacing(2)
        self._sections.setContentsMargins(_INSET, 0, _INSET, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(RailScroll(self._body(), self), 1)
        column.addWidget(self.foot)
        self._fit()

    def add_caption(self, text: str) -> PlainLabel:
        """A quiet line over the sections that follow."""
        caption = Hint(text, wrap=False)
        self._captions.append(caption)
        self._sections.addWidget(caption)
        return caption

    def show_caption(self, caption: PlainLabel, shown: bool) -> None:
        """Show a caption where the rail is unfolded, or leave it out with its sections."""
        (self._unwanted.discard if shown else self._unwanted.add)(caption)
        caption.setHidden(self.folded or not shown)

    def add_entry(self, key: str, icon: str, word: str = "") -> RailEntry:
        """One more section; its word and count are set on the entry."""
        entry = RailEntry(icon, word)
        entry.clicked.connect(partial(self._choose, key))
        entry.stepped.connect(self._step)
        self._entries[key] = entry
        self._sections.addWidget(entry)
        self._let_tab_in()
        if word:
            self._fit()
        return entry

    def remove_entry(self, key: str) -> None:
        """Take a section away."""
        entry = self._entries.pop(key)
        entry.hide()
        self._sections.removeWidget(entry)
        entry.deleteLater()
        self._let_tab_in()
        self._fit()

    def entry(self, key: str) -> RailEntry:
        """The entry of a section."""
        return self._entries[key]

    def select(self, key: str) -> None:
        """Mark the section that is shown; no signal."""
        for name, entry in self._entries.items():
            entry.setChecked(name == key)
        self._let_tab_in()

    def set_folded(self, folded: bool) -> None:
        """Shrink to the icons, or back: windows do it below 1000 px at 100 % text."""
        if folded != self.folded:
            self.folded = folded
            self.head.set_folded(folded)
            self.foot.set_folded(folded)
            for caption in self._captions:
                caption.setHidden(folded or caption in self._unwanted)
            for entry in self._entries.values():
                entry.set_folded(folded)
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # words and counts have changed
        return False

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        # Room for the ring around the entry that has the focus.
        column.setContentsMargins(0, tokens.SPACE_4, 0, tokens.SPACE_4)
        column.addLayout(self._sections)
        column.addStretch(1)
        body.installEventFilter(self)
        return body

    def _fit(self) -> None:
        """Take the width of the words: none is ever cut, long rows may wrap to two lines."""
        for caption in self._captions:
            caption.setContentsMargins(THEME.px(_INSET), 8, _INSET, 8)
        if self.folded:
            self.setFixedWidth(THEME.px(tokens.FOLDED_RAIL))
            return
        usual, edges = THEME.px(tokens.SECTION_RAIL), 2 * _INSET
        widths = [entry.widths() for entry in self._shown()]
        ideal = max((natural for natural, _ in widths), default=0) + edges
        captions = [c.sizeHint().width() for c in self._captions if not c.isHidden()]
        longest = max([*(least + edges for _, least in widths), *captions], default=0)
        self.setFixedWidth(max(usual, longest, min(ideal, round(usual * _MOST))))

    def _choose(self, key: str) -> None:
        self.select(key)
        self.chosen.emit(key)

    def _step(self, by: int) -> None:
        entries = self._shown()
        focused = [place for place, entry in enumerate(entries) if entry.hasFocus()]
        if focused:
            there = min(max(focused[0] + by, 0), len(entries) - 1)
            entries[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _shown(self) -> list[RailEntry]:
        return [entry for entry in self._entries.values() if not entry.isHidden()]

    def _let_tab_in(self) -> None:
        """One entry is reached by Tab: the one that is shown, else the first."""
        entries = self._shown()
        shown = next((entry for entry in entries if entry.isChecked()), next(iter(entries), None))
        for entry in self._entries.values():
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            entry.setFocusPolicy(strong if entry is shown else click)
