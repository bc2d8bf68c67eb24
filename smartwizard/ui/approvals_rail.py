"""The rail of approvals: what waits, kind by kind, all requests, saved filters (A01, A08)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard import words
from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.queue_views import QueueFilter, QueueOverview, SavedFilter
from smartwizard.ui.controls.labels import PlainLabel
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.section_rail import CAPTION, HOME

MINE = "mine"
_GROUP, _SAVED, _WINDOW = "group:", "saved:", "window:"
_ICONS = {
    "smart_account": "building-2",
    "access": "key-round",
    "customer": "handshake",
    "invitation": "user-plus",
    "contract": "file-check",
}
_VIEWS: dict[str, tuple[str, Text, QueueFilter]] = {
    MINE: ("inbox", N_("All pending", "section: what waits for me"), QueueFilter()),
    "overdue": ("clock-alert", N_("Overdue", "section"), QueueFilter(flag="overdue")),
    "all": ("history", N_("All requests", "section"), QueueFilter(mine=False, status="")),
}


class ApprovalsRail(Rail):
    """`viewed` tells that another view was chosen: its filter and title."""

    viewed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("SmartWizard", "", parent)
        self.current = MINE
        self._views = {key: wanted for key, (_, _, wanted) in _VIEWS.items()}
        self._said: list[tuple[str, Text]] = []

        self.filters: tuple[SavedFilter, ...] = ()
        self._seat: Seat | None = None

        self.chosen.connect(self._go)

    def begin(self, host: Says, seat: Seat) -> None:
        """Put the entries in, let the window say their words, now and at every switch."""
        self._seat = seat
        self._caption(host, N_("Mine to decide", "caption in a rail"))
        self._view(host, MINE)
        self._view(host, "overdue")
        self._caption(host, N_("By kind", "caption in a rail"))
        for group in words.values("request.group"):
            self._views[_GROUP + group] = QueueFilter(group=group)
            word = words.CODES["request.group", group]
            self._entry(host, _GROUP + group, _ICONS.get(group, "inbox"), word)
            self.entry(_GROUP + group).hide()
        self._caption(host, N_("Past", "caption in a rail: decided requests"))
        self._view(host, "all")
        self._caption(host, CAPTION)
        self._entry(host, f"{_WINDOW}home", *HOME)
        self._kept = self._caption(host, N_("Saved filters", "caption in a rail"))
        self._kept.hide()
        self.select(self.current)

    @property
    def wanted(self) -> QueueFilter:
        """What the chosen view shows."""
        return self._views[self.current]

    @property
    def saved(self) -> SavedFilter | None:
        """The saved filter that is chosen."""
        return next((each for each in self.filters if _SAVED + str(each.id) == self.current), None)

    @property
    def word(self) -> Text:
        """What the chosen view is called."""
        kept = self.saved
        if kept is not None:
            return N_("{name}", "name of a saved filter").of(name=kept.name)
        return next(word for key, word in self._said if key == self.current)

    def show_view(self, key: str) -> None:
        """Mark another view and tell of it."""
        self.current = key
        self.select(key)
        self.viewed.emit(self.wanted)

    def show_overview(self, overview: QueueOverview, *, operates: bool) -> None:
        """Show how much waits where, and the filters that are kept."""
        self._count(MINE, overview.waiting, overview.most)
        self._count("overdue", overview.overdue, overview.most)
        self.entry("overdue").setVisible(operates)
        for each in overview.groups:
            self._count(_GROUP + each.group, each.count, overview.most)
            self.entry(_GROUP + each.group).show()
        self._show_saved(overview.filters)

    def _count(self, key: str, count: int, most: int) -> None:
        value = LANGUAGE.value(min(count, most))
        self.entry(key).set_count(
            (f"{value}+" if count > most else value) if count else "", mine=True
        )

    def _show_saved(self, filters: tuple[SavedFilter, ...]) -> None:
        if filters == self.filters:
            return
        for kept in self.filters:
            self.remove_entry(_SAVED + str(kept.id))
            del self._views[_SAVED + str(kept.id)]
        self.filters = filters
        self._kept.setVisible(bool(filters) and not self.folded)
        for kept in filters:
            key = _SAVED + str(kept.id)
            self._views[key] = kept.wanted
            self.add_entry(key, "bookmark", kept.name).set_folded(self.folded)
        if self.current not in self._views:
            self.show_view(MINE)
        self.select(self.current)

    def _view(self, host: Says, key: str) -> None:
        icon, word, _ = _VIEWS[key]
        self._entry(host, key, icon, word)

    def _entry(self, host: Says, key: str, icon: str, word: Text) -> None:
        self._said.append((key, word))
        host.say(self.add_entry(key, icon).set_word, word)

    def _caption(self, host: Says, word: Text) -> PlainLabel:
        caption = self.add_caption("")
        host.say(caption.setText, word)
        return caption

    def set_folded(self, folded: bool) -> None:
        super().set_folded(folded)
        self._kept.setVisible(bool(self.filters) and not folded)

    def _go(self, key: str) -> None:
        if key.startswith(_WINDOW) and self._seat is not None:
            self.select(self.current)
            self._seat.open(key.removeprefix(_WINDOW))
        else:
            self.show_view(key)
