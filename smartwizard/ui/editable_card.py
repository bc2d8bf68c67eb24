"""A card of facts that turns into a form, and back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui.edit_form import EditForm
from smartwizard.ui.fact_card import FactCard


class EditableCard(FactCard):
    """**Edit** opens a form in the place of the facts; a new one each time.

    `turned` tells whether the form is open, `saved` carries its answer.
    """

    turned = Signal(bool)
    saved = Signal(object)
    remedy_wanted = Signal(str)

    def __init__(
        self, title: Text, make: Callable[[], EditForm], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._make = make
        self.editor: EditForm | None = None
        self.edit_button = self.add_button(N_("Edit", "button"), "pencil", self.open_form)

    def open_form(self, field: str = "") -> None:
        """Show the form, as it is now if it is open already, with the cursor in a field."""
        if self.editor is None:
            editor = self._make()
            editor.saved.connect(self._on_saved)
            editor.canceled.connect(self._on_cancel)
            editor.remedy_wanted.connect(self.remedy_wanted)
            self.editor = editor
            self.grid.hide()
            self.body.addWidget(editor)
            editor.show()
            self.edit_button.hide()
            self.turned.emit(True)
        self.editor.focus_on(field)

    def close_form(self) -> None:
        """Show the facts again; what was typed and not saved is given up."""
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self.grid.show()
            self.edit_button.show()
            self.turned.emit(False)

    def _on_saved(self, result: object) -> None:
        self._on_cancel()
        self.saved.emit(result)

    def _on_cancel(self) -> None:
        self.close_form()
        self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)
