"""A field of a form: number, label, why, editor, error and its cure, all in one place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent

from smartwizard.messages import Issue, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.choices import CheckBox
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.paint import paint_box, smooth
from smartwizard.ui.controls.rings import State
from smartwizard.ui.editors import Editor
from smartwizard.ui.field_parts import FieldParts
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.theme import THEME


class Field(FieldParts):
    """One thing that is asked: `name` is the editor's object name and the key of its value.

    `secret` fields (password, token, code) never reach a draft. `touched` tells whether the
    person, not the program, last changed the value.
    """

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        name: str,
        label: Text,
        editor: Editor,
        *,
        hint: Text | None = None,
        optional: bool = False,
        secret: bool = False,
    ) -> None:
        super().__init__(editor)
        self.name, self.label, self.secret, self.optional = name, label, secret, optional
        self.issue: Issue | None = None
        self.touched = False
        self._filling = False
        self._proposed = ""
        editor.widget.setObjectName(name)
        self._say_label()
        self._optional.setVisible(optional)
        self._take.clicked.connect(self._take_proposal)
        self.set_hint(hint)
        editor.on_change(self._on_change)
        if isinstance(editor.widget, LineEdit):
            editor.widget.editingFinished.connect(self.left)

    def value(self) -> str:
        """What stands in the editor now."""
        return self.editor.value()

    def fill(self, value: str) -> None:
        """Put a value there as the program's; it does not count as touched."""
        self._filling = True
        self.editor.set_value(value)
        self._filling = False

    def set_hint(self, hint: Text | None) -> None:
        """Say why the field is asked for, above the editor, before typing (C20)."""
        self._hint.setVisible(hint is not None)
        if hint is not None:
            self.say(self._hint.setText, hint)
        self.retranslate()

    def set_note(self, note: Text | None) -> None:
        """A short remark at the right of the label, such as a count of what remains (C27)."""
        self._note.setVisible(note is not None)
        if note is not None:
            self.say(self._note.setText, note)

    def show_issue(self, issue: Issue | None) -> None:
        """Show what has to be put right under the editor, or take it away."""
        self.issue = issue
        self._error.setVisible(issue is not None)
        if issue is not None:
            self.say(self._error.setText, issue.text)
        mark = getattr(self.editor.widget, "set_error", None)
        if mark is not None:
            mark(issue is not None)
        self.keep_gutter(wrong=issue is not None)
        self.retranslate()
        self.update()

    def warn(self, text: Text | None) -> None:
        """Say what the person should know of a value that is accepted all the same."""
        self._warning.setVisible(text is not None)
        if text is not None:
            self.say(self._warning.setText, text)

    def propose(self, text: Text | None, value: str = "") -> None:
        """Offer a value with one button to take it, e.g. a romanized name (R2)."""
        self._proposed = value
        self._proposal.setVisible(text is not None)
        if text is not None:
            self.say(self._proposal_text.setText, text)

    def set_number(self, number: int | None, state: State = "todo") -> None:
        """Show the number of the guide's step in the gutter; it ties step and control."""
        self.ring.setVisible(number is not None)
        if number is not None:
            self.ring.set_number(str(number))
            self.ring.set_state(state)

    def focus(self) -> None:
        """Put the cursor into the editor and scroll it into view."""
        self.editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """What a screen reader hears about the editor: its error first, then its reason."""
        said = [LANGUAGE.say(self.issue.text)] if self.issue is not None else []
        if not self._hint.isHidden():
            said.append(self._hint.text())
        if isinstance(self.editor.widget, CheckBox) and self.editor.widget.hint:
            said.append(self.editor.widget.hint)
        self.editor.widget.setAccessibleDescription(" ".join(said))
        self.show_english(self.label)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        if not self._proposal.isHidden():
            tint = THEME.tone("bad" if self.issue is not None else "info").tint
            paint_box(painter, self._proposal.geometry(), tint, None)
        if self.issue is not None:
            bar = tokens.ERROR_BAR
            left = THEME.px(tokens.GUTTER) - bar - 4 if self.numbered else 0
            painter.fillRect(left, 0, bar, self.height(), THEME.tone("bad").color)

    def _say_label(self) -> None:
        widget = self.editor.widget
        if isinstance(widget, CheckBox):
            self.say(widget.setText, self.label)
            return
        self.say(self._label.setText, self.label)
        self._label.setBuddy(widget)

    def _take_proposal(self) -> None:
        self.editor.set_value(self._proposed)
        self.propose(None)
        self.focus()

    def _on_change(self) -> None:
        if not self._filling:
            self.touched = True
        self.changed.emit()
