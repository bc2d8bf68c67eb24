"""The mails of a folder, one of them chosen, or why there are none."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.mailbox import MailPage
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.lists import List
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.mail_filter import FOLDERS, KEPT, RECEIVED
from smartwizard.ui.mail_model import MailModel
from smartwizard.ui.says import Says

_NOTHING: dict[str, tuple[Text, Text]] = {
    RECEIVED: (
        N_("No emails yet"),
        N_("What SmartWizard writes arrives here, such as the link that activates an account."),
    ),
    KEPT: (N_("Nothing kept yet"), N_("Click Keep on an email to find it here again.")),
}
_NOT_FOUND = (
    N_("No emails found"),
    N_("Search for another word, or show the emails of all addresses."),
)

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_PageUp)


class _Rows(List):
    """Where no mail is chosen yet, the first key chooses the one that the focus is on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if event.key() in _MOVES and here.isValid() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(here)
        else:
            super().keyPressEvent(event)


class MailList(Says, QStackedWidget):
    """`chosen` is the mail that the selection went to; `opened` is Enter, `pressed` a click.

    `arrived` tells of a mail that was not there before.
    """

    chosen = Signal(int)
    opened = Signal()
    pressed = Signal()
    arrived = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._narrowed = RECEIVED, False
        self._asked, self._renewing = False, False
        self.model = MailModel(self)
        self.rows = _Rows(self)
        self.rows.setObjectName("mails")
        self.rows.setModel(self.model)
        self.rows.selectionModel().selectionChanged.connect(self._select)
        self.rows.opened.connect(self._open)
        self.rows.clicked.connect(self.pressed)
        self.addWidget(self.rows)
        self.addWidget(self._build_empty())
        self.late = LateBar(self)
        self.retranslate()

    def renew(self, page: MailPage, shown: int) -> None:
        """Show the mails as they are now; the one that is shown stays chosen, and in its place."""
        top = self.rows.indexAt(QPoint(1, 1))
        first = self._mail_at(top) if top.isValid() else 0
        offset = self.rows.visualRect(top).top()
        at_top = self.rows.verticalScrollBar().value() == 0
        known = max((line.id for line in self.model.lines), default=0)
        self._renewing = True
        self.model.renew(page)
        self._mark(shown)
        self._renewing = False
        if known and page.mails and page.mails[0].id > known:
            self.arrived.emit(page.mails[0])
        if not at_top:
            self._scroll_back(self.model.row_of(first), offset)
        self._asked = True
        self._show_state()

    def narrow(self, folder: str, *, narrowed: bool, named: bool) -> None:
        """Which folder is shown, and whether all of it; `named` if rows say whose mail it is."""
        self._folder, self._narrowed = folder, narrowed
        if named != self.model.named:
            self.model.say_again(named=named)
        self.rows.setAccessibleName(LANGUAGE.say(FOLDERS[folder]))

    def focus(self) -> None:
        """Go to the mails; where there are none, to what can be done."""
        wanted: QWidget = self.rows if self.model.lines else self.show_all
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.model.say_again(named=self.model.named)
        self.rows.setAccessibleName(LANGUAGE.say(FOLDERS[self._folder]))
        if self._asked:
            self._show_state()

    def _mark(self, mail: int) -> None:
        row = self.model.row_of(mail)
        if row >= 0:
            self.rows.setCurrentIndex(self.model.index(row))
        else:
            self.rows.clearSelection()
            if self.model.lines and not self.rows.currentIndex().isValid():
                stay = QItemSelectionModel.SelectionFlag.NoUpdate
                self.rows.selectionModel().setCurrentIndex(self.model.index(0), stay)

    def _select(self) -> None:
        chosen = self.rows.selectionModel().selectedIndexes()
        if chosen and not self._renewing:
            self.chosen.emit(self._mail_at(chosen[0]))

    def _open(self, row: int) -> None:
        self.rows.setCurrentIndex(self.model.index(row))
        self.opened.emit()

    def _mail_at(self, index: QModelIndex) -> int:
        return self.model.lines[index.row()].id

    def _scroll_back(self, row: int, offset: int) -> None:
        """Put the row that stood at the top there again, though others came above it."""
        if row >= 0:
            self.rows.doItemsLayout()
            index = self.model.index(row)
            self.rows.scrollTo(index, List.ScrollHint.PositionAtTop)
            bar = self.rows.verticalScrollBar()
            bar.setValue(bar.value() - offset)

    def _show_state(self) -> None:
        title, text = _NOT_FOUND if self._narrowed else _NOTHING[self._folder]
        self.empty.say(LANGUAGE.say(title), LANGUAGE.say(text))
        self.show_all.setVisible(self._narrowed)
        self.setCurrentIndex(0 if self.model.lines else 1)

    def _build_empty(self) -> QWidget:
        page = QWidget()
        self.empty = Empty("inbox")
        self.show_all = Button("")
        self.say(self.show_all.setText, N_("Show all emails"))
        self.show_all.clicked.connect(self.all_wanted)
        self.empty.add_action(self.show_all)
        column = QVBoxLayout(page)
        column.setContentsMargins(tokens.SPACE_16, 0, tokens.SPACE_16, 0)
        column.addWidget(self.empty)
        column.addStretch(1)
        return page
