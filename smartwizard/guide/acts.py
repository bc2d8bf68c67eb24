"""What a person does at the windows: types, chooses, presses; what is not there ends the walk."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from smartwizard.guide.steps import Unreached
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.dialog import Dialog
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form


def enter(form: Form, **values: str) -> None:
    """Put values into the fields of a form as a person does: they count as typed."""
    for name, value in values.items():
        field = field_of(form, name)
        if isinstance(field.editor.widget, QLineEdit | QPlainTextEdit):
            type_into(field.editor.widget, value)
        else:
            field.editor.set_value(value)


def type_into(editor: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Write over what stands there, as an input method does: in any script, in one piece."""
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    if not text:
        editor.clear()
        return
    editor.selectAll()
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(editor, typed)


def field_of(form: Form, name: str) -> Field:
    """A field of a form."""
    if name not in form.fields:
        raise Unreached(f"the field {name} among {', '.join(form.fields)}")
    return form.fields[name]


def press(root: QWidget, icon: str, place: int = 0) -> None:
    """Press the button with an icon, of several the one at a place, from 0."""
    shown = [b for b in root.findChildren(Button) if b.icon_name == icon and b.isVisible()]
    if place >= len(shown):
        raise Unreached(f"the button with the icon {icon}")
    shown[place].click()


def dialog() -> Dialog:
    """The dialog that is open over the windows."""
    found = QApplication.activeModalWidget()
    if not isinstance(found, Dialog):
        raise Unreached("a dialog")
    return found


def form_with(root: QWidget, field: str) -> Form:
    """The form that shows a field."""
    for form in root.findChildren(Form):
        if field in form.fields and form.isVisible():
            return form
    raise Unreached(f"a form with the field {field}")


def press_primary(root: QWidget) -> None:
    """Press the one button that carries the verb of a window."""
    for button in root.findChildren(Button):
        if button.kind == "primary" and button.isVisible() and button.isEnabled():
            button.click()
            return
    raise Unreached(f"the button of {root.windowTitle()}")


def choose(root: QWidget, entry: str) -> None:
    """Choose an entry of a window's rail."""
    rail = root.findChild(Rail)
    if rail is None:
        raise Unreached(f"the rail of {root.windowTitle()}")
    rail.entry(entry).click()
