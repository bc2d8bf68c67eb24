"""Somebody who sits at the program, what they do in its forms, and the browser they have."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from smartwizard.models import CompanyRow
from smartwizard.rules.text import search_key
from smartwizard.ui.controls.choices import CheckBox
from smartwizard.ui.form import Form
from tests.ui.running import Running
from tests.world import HANAKO, Seat, World

AKASAKA = {
    "country": "JP",
    "postal_code": "107-6227",
    "region": "TOKYO",
    "city": "MINATO",
    "street": "9-7-1 AKASAKA",
    "street2": "MIDTOWN TOWER",
}
UMEDA = {
    "country": "JP",
    "postal_code": "530-0001",
    "region": "OSAKA",
    "city": "OSAKA KITA",
    "street": "3-3-10 UMEDA",
}
RIVOLI = {
    "country": "FR",
    "postal_code": "75004",
    "city": "PARIS",
    "street": "10 rue de Rivoli",
}


def sit_down(run: Running, email: str = HANAKO, **values: str) -> Seat:
    """Register and activate somebody, and let them log in at the program."""
    seated = run.world.person(email, **values)
    log_in(run, seated)
    return seated


def log_in(run: Running, seated: Seat) -> None:
    """Let somebody who has an account log in at the program, once its registry is open."""
    run.seat.refresh()
    run.idle()
    run.seat.sign_in(seated.token, stay=False)
    run.until(lambda: run.seat.me.email == seated.email)
    run.idle()


def list_company(world: World, name: str, **address: str) -> None:
    """Put a company with an address into the directory."""
    with world.writing():
        CompanyRow.create(name=name, name_key=search_key(name), **address)


def write(run: Running, form: Form, name: str, text: str) -> None:
    """Type into a field, in the place of what stood there; letters by input method as well."""
    editor = form.fields[name].editor.widget
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    editor.setFocus()
    editor.selectAll()
    if text.isascii():
        run.type(text)
    else:
        run.compose(text)
        run.idle()


def press(run: Running, button: QWidget) -> None:
    """Press a button by its key, in whichever window it is."""
    button.window().activateWindow()
    run.until(button.window().isActiveWindow)
    button.setFocus()
    run.type(" ")


def find(run: Running, letters: str) -> None:
    """Type into a closed list: the first letter opens it, its search line takes the others."""
    for letter in letters:
        run.type(letter)


def tick(run: Running, form: Form, name: str) -> None:
    """Tick a box by its key."""
    box = form.fields[name].editor.widget
    assert isinstance(box, CheckBox)
    box.setFocus()
    run.type(" ")


def children(root: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """What of a kind is shown inside."""
    return [child for child in root.findChildren(kind) if child.isVisible()]


class Browser(QObject):
    """Takes the addresses that would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.visited: list[str] = []

    @Slot(QUrl)
    def visit(self, url: QUrl) -> None:
        self.visited.append(url.toString())


@contextmanager
def browser(*schemes: str) -> Iterator[Browser]:
    """A browser for the time of a test."""
    own = Browser()
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, own, "visit")  # type: ignore[arg-type] # it takes text
    try:
        yield own
    finally:
        for scheme in schemes:
            QDesktopServices.unsetUrlHandler(scheme)
