"""How approvals are laid out: the queue, and beside it the request or the steps of the guide."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.controls.surfaces import Divider
from smartwizard.ui.guide_panel import GuidePanel
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.queue_list import QueueList
from smartwizard.ui.request_pane import RequestPane
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.theme import THEME

DETAIL, BESIDE = 350, 1100
_LEAST = 320
_FREE = 16777215  # Qt's own word for a width without limit


class ApprovalsPanes(Says, QWidget):
    """Where there is no room for two, the request takes the place of the queue."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(parent)
        self.narrow, self._reading, self.guided = False, False, False
        self._returns = False
        self.list = QueueList(seat, self)
        self.request = RequestPane(seat, self, beside=True)
        self.guide = GuidePanel(self)
        self.guide.offer(cisco=False, values=False)
        self.empty = Empty("inbox")
        self._lay_out()
        # Its parts ask for more until they stand one at a time: the window must not grow for it.
        self.setMinimumWidth(_LEAST)
        self.list.steps.clicked.connect(self._toggle_guide)
        self.guide.folded.connect(self._toggle_guide)
        self.back.clicked.connect(self.leave)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._detail, self.leave)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.retranslate()
        self.fit()

    def read(self) -> None:
        """Show the request; where there is room for one only, in place of the queue."""
        self._reading, self.guided = True, False
        self.fit()
        if self.narrow:
            self.request.sheet.focus_title()
            self._returns = False

    def leave(self) -> None:
        """Go back to the queue."""
        self._reading = False
        self.fit()
        self.list.focus()

    def fit(self) -> None:
        """Show what there is room for."""
        window = self.window()
        self.narrow = window.width() < THEME.px(BESIDE)
        shown = self.request.number != ""
        alone = self.narrow and self._reading and shown
        self._keep_focus(alone)
        self.list.setHidden(alone or (self.narrow and self.guided))
        self.guide.setVisible(self.guided)
        self._detail.setVisible((alone or not self.narrow) and not self.guided)
        self._edge.setVisible(not self.narrow)
        self.back.setVisible(self.narrow)
        self.request.setVisible(shown)
        self._nothing.setHidden(shown)
        for part, width in ((self._detail, DETAIL), (self.guide, tokens.GUIDE)):
            part.setMinimumWidth(0 if self.narrow else THEME.px(width))
            part.setMaximumWidth(_FREE if self.narrow else THEME.px(width))
        if self._returns and not alone:
            self._returns = False
            if self.request.sheet.heading.hasFocus():
                self.list.focus()

    def _keep_focus(self, alone: bool) -> None:
        """The focus goes to the request with the queue that it takes the place of, and back."""
        focus = QApplication.focusWidget()
        if alone and focus is not None and self.list.isAncestorOf(focus):
            self._detail.show()
            self.request.sheet.focus_title()
            self._returns = True

    def retranslate(self) -> None:
        self.empty.say(
            LANGUAGE.say(N_("No request chosen")),
            LANGUAGE.say(N_("Choose a request in the list to read and decide it here.")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_detail"):
            self.fit()

    def _toggle_guide(self) -> None:
        self.guided = not self.guided
        self.fit()
        if self.guided:
            self.guide.update_steps()
            self.guide.fold.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._detail = QWidget(self)
        self.back = Button("", "quiet", self._detail, icon="chevron-left", small=True)
        self.back.setObjectName("back")
        self.say(self.back.setText, N_("Back to the queue", "button"))
        self.request.sheet.set_margin(tokens.SPACE_24)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = QVBoxLayout(self._detail)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._nothing = QWidget(self._detail)
        margin = QVBoxLayout(self._nothing)
        margin.setContentsMargins(*(tokens.SPACE_24,) * 4)
        margin.addWidget(self.empty)
        margin.addStretch(1)
        inside.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.request, 1)
        inside.addWidget(self._nothing, 1)
        self._edge = Divider(Qt.Orientation.Vertical, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 1)
        row.addWidget(self._edge)
        row.addWidget(self._detail)
        row.addWidget(self.guide)
