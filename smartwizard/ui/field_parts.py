"""The parts of a field and where they stand: gutter, label line, why, editor, error, proposal."""

from PySide6.QtCore import Qt
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


class FieldParts(Says, QWidget):
    """What a field is made of; `Field` says what stands in it."""

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.editor = editor
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
            top = QVBoxLayout()
            top.setSpacing(tokens.LABEL_TO_HINT)
            top.addLayout(head)
            top.addWidget(self._hint)
            column.addLayout(top)
        column.addWidget(self.editor.widget)
        column.addWidget(self._error)
        column.addWidget(self._warning)
        column.addWidget(self._build_proposal())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setColumnMinimumWidth(0, THEME.px(tokens.GUTTER))
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
