"""The menu of one row of a table: everything that can be done with it (R28)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from smartwizard.messages import N_, Text
from smartwizard.ui.controls.table import Table
from smartwizard.ui.language import LANGUAGE

ACTIONS = N_("Actions", "button of a row, opens a menu")


@dataclass(frozen=True)
class RowDeed:
    """Something to do with a row."""

    name: str
    words: Text
    do: Callable[[], object]


def show_row_menu(table: Table, index: QModelIndex, deeds: Sequence[RowDeed]) -> QMenu:
    """Open the menu under the cell of a row."""
    menu = QMenu(table)
    menu.setObjectName("row_menu")
    menu.setAccessibleName(LANGUAGE.say(ACTIONS))
    for deed in deeds:
        action = QAction(LANGUAGE.say(deed.words).replace("&", "&&"), menu)
        action.setObjectName(deed.name)
        action.triggered.connect(lambda _=False, deed=deed: deed.do())
        menu.addAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(table.viewport().mapToGlobal(table.visualRect(index).bottomLeft()))
    menu.setActiveAction(menu.actions()[0])
    return menu
