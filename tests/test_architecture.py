"""Imports are as ARCHITECTURE.md has them, and the code keeps the house rules."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6 import QtCore, QtGui, QtNetwork, QtSvg, QtWidgets

from tests.checks import imports, sentences, style, table
from tests.checks.source import ROOT, Fault, Module, planted, program

PROGRAM = program()
TABLE = table.read(ROOT / "ARCHITECTURE.md")

OF_THE_WHOLE: dict[str, Callable[[list[Module]], Iterator[Fault]]] = {
    "imports follow the table": lambda modules: imports.layer_faults(modules, TABLE),
    "libraries stay in their places": lambda modules: imports.place_faults(modules, TABLE),
    "slow libraries wait until used": lambda modules: imports.deferred_faults(modules, TABLE),
    "no module needs itself": imports.cycle_faults,
}
NAMES_OF_QT = frozenset(
    name
    for library in (QtCore, QtGui, QtNetwork, QtSvg, QtWidgets)
    for kind in dir(library)
    for name in dir(getattr(library, kind))
)
OF_A_MODULE: dict[str, Callable[[Module], Iterator[Fault]]] = {
    "names with a better way": style.ban_faults,
    "answers find their window or nobody": style.reply_faults,
    "only Qt's names are spelled as Qt does": lambda module: style.name_faults(module, NAMES_OF_QT),
    "colors belong to the theme": style.color_faults,
    "nothing is oversize": style.size_faults,
    "every module says what it is for": style.docstring_faults,
    "sentences are marked right": sentences.sentence_faults,
}


@pytest.mark.parametrize("rule", OF_THE_WHOLE)
def test_the_program_keeps_the_import_table(rule: str) -> None:
    _none(OF_THE_WHOLE[rule](PROGRAM))


@pytest.mark.parametrize("rule", OF_A_MODULE)
def test_the_program_keeps_the_house_rules(rule: str) -> None:
    _none(fault for module in PROGRAM for fault in OF_A_MODULE[rule](module))


def test_the_program_was_found() -> None:
    assert {"smartwizard", "smartwizard.messages"} <= imports.names_of(PROGRAM)


def _none(faults: Iterator[Fault]) -> None:
    if said := _said(faults):
        pytest.fail(said, pytrace=False)


def _said(faults: Iterator[Fault]) -> str:
    return "\n".join(map(str, faults))


PLANTED_IMPORTS = [
    ("ui.form", "from smartwizard.models import PersonRow", "ui may not import"),
    ("ui.form", "from ..store import Store", "ui may not import smartwizard.store"),
    ("ui.form", "from .. import store", "ui may not import smartwizard.store"),
    ("ui.form", "def f():\n    import smartwizard.models", "ui may not import"),
    ("rules.names", "from smartwizard.operations import people", "rules may not import"),
    ("ui.form", "from smartwizard.wizard_pages import PAGES", "ui may not import"),
    ("helpers", "", "has no row"),
    ("ui.form", "import peewee", "peewee has no place in ui"),
    ("operations.people", "from PySide6.QtCore import QObject", "PySide6 has no place"),
    ("operations.people", "import argon2", "import argon2 where it is used"),
    ("ui.form", "from email.message import EmailMessage", "import email where it is used"),
    ("operations.people", "def f():\n    import json", "import json at the top"),
    ("operations.people", "def f():\n    from .. import mail", "smartwizard.mail at the top"),
]
ALLOWED_IMPORTS = [
    ("ui.form", "from .table import Table\nfrom ..operations import people"),
    ("ui.form", "from PySide6.QtWidgets import QWidget"),
    ("ui.home", "def show():\n    from .form import Form"),
    ("operations.people", "def f():\n    import argon2"),
    ("cli", "def f():\n    from smartwizard.operations import people"),
    ("ui.wizard", "from ..wizard_pages import PAGES\nfrom ..flow import Step"),
    ("wire", "import pydantic"),
]


@pytest.mark.parametrize(("name", "text", "what"), PLANTED_IMPORTS)
def test_a_forbidden_import_is_found(name: str, text: str, what: str) -> None:
    module = planted(text, f"smartwizard.{name}")
    around = [
        planted("", f"smartwizard.{other}") for other in ("store", "mail", "operations.people")
    ]
    assert what in _of_the_whole([module, *around])


@pytest.mark.parametrize(("name", "text"), ALLOWED_IMPORTS)
def test_an_allowed_import_is_not_found(name: str, text: str) -> None:
    assert not _of_the_whole([planted(text, f"smartwizard.{name}")])


def _of_the_whole(modules: list[Module]) -> str:
    return "\n".join(_said(check(modules)) for check in OF_THE_WHOLE.values()).strip()


def test_an_import_cycle_is_found_and_named() -> None:
    cycle = [
        planted("from . import b", "smartwizard.a"),
        planted("from .c import name", "smartwizard.b"),
        planted("import smartwizard.a", "smartwizard.c"),
    ]
    found = _said(imports.cycle_faults(cycle))
    assert re.search(r"smartwizard\.(\w) → smartwizard\.(\w) → smartwizard\.(\w)", found)
    typing = planted("if TYPE_CHECKING:\n    import smartwizard.a", "smartwizard.c")
    assert not _said(imports.cycle_faults([*cycle[:2], typing]))


PLANTED_FAULTS = [
    "label = QLabel('x')",
    "class Title(QLabel):\n    pass",
    "from PySide6.QtWidgets import QLabel as Plain",
    "button.setToolTip('x')",
    "QMessageBox.warning(self, 'a', 'b')",
    "self.tr('x')",
    "self.setStyleSheet('')",
    "QIntValidator(self)",
    "edit.setValidator(check)",
    "edit.setInputMask('999')",
    "edit.setMaxLength(3)",
    "QApplication.processEvents()",
    "dialog.exec()",
    "reply.done.connect(lambda page: self.show_page(page))",
    "self.desk.call(get).refused.connect(partial(self.refuse, 1))",
    "class Worker(QThread):\n    pass",
    "def f():\n    global x\n    x = 1",
    "home = os.environ['HOME']",
    "home = os.getenv('HOME')",
    "ink = QColor('#12232C')",
    "ink = QColor(18, 35, 44)",
    "ink = '#12232c'",
    "ink = Qt.GlobalColor.red",
    "class Page(QWidget):\n    def showError(self): ...",
    "x = 1\n" * (style.LINES_OF_A_FILE + 1),
    "def f():\n" + "    x = 1\n" * style.LINES_OF_A_FUNCTION,
    "class C:\n" + "".join(f"    def m{i}(self): ...\n" for i in range(16)),
    "x = 1",
    "N_(f'{count} days left in the term')",
    "N_('Days ' + 'left in the term')",
    "N_('yes it is so' if x else 'no it is not')",
    "N_(source)",
    "N_()",
    "N_('A long enough sentence', comment='x')",
    "N_('A long enough sentence', comment)",
    "N_('%n day left in the term', '', n=days)",
    "N_('%n day left in the term')",
    "N_('The term ends in some days', '', days)",
    "N_('{n} days left in the term')",
    "N_('Hello {0}, here is your mail')",
    "N_('Hello {person.name}, here is your mail')",
    "N_('Please enter the phone number')",
    "N_('The phone number is invalid')",
    "N_('Your account is active!')",
    "N_('Two lines\\nare not one sentence')",
    "N_('Two  spaces stand in here')",
    "N_('It goes on and on...')",
    "N_('Register')",
    "N_('%n day', '', days)",
    "Text('This is never translated')",
    "from smartwizard.messages import N_ as _",
]


@pytest.mark.parametrize("text", PLANTED_FAULTS, ids=lambda text: text[:40])
def test_a_planted_fault_is_found(text: str) -> None:
    plain = '"""A module."""\n' + ("" if text == "x = 1" else text)
    module = planted(text if text == "x = 1" else plain)
    assert _of_a_module(module)


SOUND = [
    "class Page(QWizardPage):\n    def validatePage(self): ...",
    "button = Label(N_('Register', 'button'))",
    "N_('%n day left in the term', '', days)",
    "N_('Enter the company name '\n   'in Latin letters')",
    "N_('{domain} already belongs to a Smart Account.').of(domain=domain)",
    "def f(label: QLabel) -> None:\n    label.setText('x')",
    "self.thread = QThread.currentThread()",
    "reply.done.connect(self.show_page)",
    "reply.tell(self, partial(self.show_page, 1))",
    "clear = Qt.GlobalColor.transparent",
    "QColor(name)",
    "name = Text(source, comment)",
]


@pytest.mark.parametrize("text", SOUND, ids=lambda text: text[:40])
def test_sound_code_has_no_faults(text: str) -> None:
    assert not _of_a_module(planted('"""A module."""\n' + text))


def test_places_that_may_use_a_name_are_left_alone() -> None:
    base = planted('"""A module."""\nclass Label(QLabel): ...', "smartwizard.ui.controls.labels")
    start = planted('"""A module."""\napplication.exec()', "smartwizard.__main__")
    assert not _of_a_module(base)
    assert not _of_a_module(start)


def _of_a_module(module: Module) -> str:
    return "\n".join(_said(check(module)) for check in OF_A_MODULE.values()).strip()
