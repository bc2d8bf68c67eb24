"""The base of all windows: the dark rail at the left, what it is about at the right."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import Refused, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.labels import Title
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.desk import Reply
from smartwizard.ui.foot import Foot
from smartwizard.ui.notice import Notice
from smartwizard.ui.says import Says
from smartwizard.ui.scroll import PageScroll
from smartwizard.ui.seat import Seat
from smartwizard.ui.theme import THEME

if TYPE_CHECKING:
    from smartwizard.ui.controls.phase_rail import PhaseRail

# The text column of 760 pixels, and a card around it.
_TEXT_COLUMN = 760 + 2 * tokens.CARD_PADDING


class Window(Says, QWidget):
    """A window with a rail, a title, a notice for refusals, and a body that scrolls.

    It reloads after every change in the registry while it is shown, and when it is shown again.
    """

    title: ClassVar[Text]
    start_size: ClassVar[tuple[int, int]] = (1280, 800)
    reloaded = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.seat, self.desk = seat, seat.desk
        self._stale = True
        self._asking: Reply | None = None
        self.rail = self.make_rail()
        Foot(self.rail.foot, seat, self)
        self.content = QWidget(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.content, 1)
        self.row = row
        self.build(self.content)
        self.say(self.setWindowTitle, self.title)
        self.say(self.setAccessibleName, self.title)
        self.say(self.rail.head.task.setText, self.title)
        self.resize(*(THEME.px(side) for side in self.start_size))
        self.desk.changed.connect(self._changed)
        seat.me_changed.connect(self.me_changed)
        THEME.changed.connect(self.fold)

    def make_rail(self) -> "Rail | PhaseRail":
        """The rail of this kind of window."""
        return Rail("SmartWizard", "", self)

    def build(self, content: QWidget) -> None:
        """Put everything into the content area."""

    def want(self, **wishes: object) -> None:
        """What the window was opened for, e.g. a request's number."""

    def load(self) -> Reply | None:
        """The one query that the window shows; None where there is nothing to ask."""
        return None

    def show_loaded(self, result: object) -> None:
        """Show the answer of `load`, keeping selection, scroll and focus."""

    def show_refused(self, refused: Refused) -> None:
        """Show why the query was refused."""

    def me_changed(self) -> None:
        """Somebody sat down or left; the window shows what is theirs."""
        self._changed()

    def reload(self) -> None:
        """Ask again what the window shows; an answer under way is overtaken."""
        self._stale = False
        reply = self.load()
        self._asking = reply
        if reply is not None:
            reply.tell(self, partial(self._loaded, reply), partial(self._not_loaded, reply))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def fold(self) -> None:
        """Below 1000 pixels the rail shrinks to its icons."""
        self.rail.set_folded(self.width() < THEME.px(tokens.FOLD_BELOW))

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _loaded(self, reply: Reply, result: object) -> None:
        if reply is self._asking:
            self.show_loaded(result)
            self.reloaded.emit()

    def _not_loaded(self, reply: Reply, refused: Refused) -> None:
        if reply is self._asking:
            self.show_refused(refused)


class Sheet(Says, QWidget):
    """A title, a notice, and a body that scrolls: the content of most windows.

    A `narrow` one is read or filled in: its lines do not grow with the window.
    """

    narrow: ClassVar[bool] = False

    def __init__(self, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Title("", self)
        self.say(self.heading.setText, title)
        self.notice = Notice(self)
        self.body, self._lines = QWidget(), QWidget()
        self._across = QHBoxLayout(self.body)
        self._across.addWidget(self._lines, 1)
        self._across.addStretch()
        self.set_margin(tokens.WINDOW_MARGIN)
        self.column = QVBoxLayout(self._lines)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens.SPACE_16)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.notice)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(self.body, self))
        self._keep_narrow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_narrow()

    def refuse(self, refused: Refused) -> None:
        """Show a refusal on top, with its remedies."""
        self.notice.show_issues(refused.issues, {})

    def set_margin(self, margin: int) -> None:
        """How much room there is around everything, in pixels."""
        self._across.setContentsMargins(margin, margin, margin, margin)

    def _keep_narrow(self) -> None:
        if self.narrow:
            self._lines.setMaximumWidth(THEME.px(_TEXT_COLUMN))
