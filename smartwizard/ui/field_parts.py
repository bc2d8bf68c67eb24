"""The parts of a field and where they stand: gutter, label line, why, editor, error, proposal."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.choices import CheckBox
from smartwizard.ui.controls.labels import Hint, Label, ToneLine
from smartwizard.ui.controls.rings import NumberRing
from smartwizard.ui.editors import Editor
from smartwizard.ui.english_labels import ENGLISH_LABELS
from smartwizard.ui.says import Says
from smartwizard.ui.theme import THEME

_ERROR_ROOM = 12


class FieldParts(Says, QWidget):
    """What a field is made of; `Field` says what stands in it."""

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.editor = editor
        self.numbered = False
        self._head, self._line = QVBoxLayout(), QHBoxLayout()
        self._build()

    def _build(self) -> None:
        self.ring = NumberRing("", "todo", self, size=tokens.RING)
        self.ring.hide()
        self._label = Label("", self, bold=True)
        self._english = Hint("", self)
        self._optional = Hint("", self, wrap=False)
        self._note = Hint("", self, wrap=False)
        self._hint = Hint("", self)
        self._error = ToneLine("bad", "circle-alert", "", self)
        self._warning = ToneLine("you", "triangle-alert", "", self)
        self._lay_out()
        self._english.hide()
        ENGLISH_LABELS.changed.connect(self.retranslate)
        self.say(self._optional.setText, N_("optional", "field that may stay empty"))
        for quiet in (self._note, self._error, self._warning, self._proposal):
            quiet.hide()

    def show_english(self, label: Text) -> None:
        """Show what the guides call it in English, quietly beside the label (R65)."""
        english, widget = ENGLISH_LABELS.beside(label), self.editor.widget
        if isinstance(widget, CheckBox):
            if widget.hint in ("", self._english.text()):
                widget.set_hint(english)
        else:
            self._english.setVisible(bool(english))
        self._english.setText(english)

    def put_beside(self, button: QWidget) -> None:
        """Put a button at the right of the editor."""
        self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_numbered(self) -> None:
        """Keep a gutter free at the left for the numbers of a guide."""
        self.numbered = True
        self.keep_gutter()

    def keep_gutter(self, *, wrong: bool = False) -> None:
        """The gutter of the numbers; without numbers there is room only for the bar of an error."""
        room = tokens.GUTTER if self.numbered else _ERROR_ROOM if wrong else 0
        self._grid.setColumnMinimumWidth(0, THEME.px(room))

    def set_head_room(self, room: int) -> None:
        """So many pixels more between why and editor: beside a field whose why is longer."""
        if self._head.contentsMargins().bottom() != room:
            self._head.setContentsMargins(0, 0, 0, room)

    def head_height(self) -> int:
        """How much stands above the editor, without the room that was added."""
        top = self.editor.widget.mapTo(self, QPoint(0, 0)).y()
        return top - self._head.contentsMargins().bottom()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for part in (self._label, self._english, self._optional):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._note)
        column = QVBoxLayout()
        column.setSpacing(tokens.HINT_TO_EDITOR)
        if not isinstance(self.editor.widget, CheckBox):
            self._head.setSpacing(tokens.LABEL_TO_HINT)
            self._head.addLayout(head)
            self._head.addWidget(self._hint)
            column.addLayout(self._head)
        self._line.setSpacing(tokens.SPACE_8)
        self._line.addWidget(self.editor.widget, 1)
        column.addLayout(self._line)
        column.addWidget(self._error)
        column.addWidget(self._warning)
        column.addWidget(self._build_proposal())
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.addWidget(self.ring, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(column, 0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)

    def _build_proposal(self) -> QWidget:
        self._proposal = QWidget(self)
        row = QHBoxLayout(self._proposal)
        row.setContentsMargins(12, 4, 6, 4)
        self._proposal_text = Label("", self._proposal)
        self._take = Button("", parent=self._proposal, small=True)
        self.say(self._take.setText, N_("Use this", "take the proposed value"))
        row.addWidget(self._proposal_text, 1)
        row.addWidget(self._take)
        return self._proposal
