"""What stands in a cell of a table, list or tree: said by the model, painted by one delegate."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

CELL = Qt.ItemDataRole.UserRole + 64
_Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
ChipKind = Literal["", "bare", "full"]


@dataclass(frozen=True, slots=True)
class Bar:
    """How much of an allotment is in use; past its limit the whole bar is red."""

    used: int
    limit: int
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: `text` names the thing, `second` and `third` its kind, quietly, in lines below.

    `tone` colors the text, or makes it a chip with `icon` when `chip` says so; a status is never
    a tone alone. `count` stands at the right. `action` is painted as a small button. `group`
    makes the whole row the head of those below. `wrap` breaks what does not fit into lines, in
    the column that takes the room. `said` is heard instead of all that is written.
    """

    text: str = ""
    second: str = ""
    third: str = ""
    icon: str = ""
    tone: str = ""
    second_tone: str = ""
    chip: ChipKind = ""
    bold: bool = False
    mono: bool = False
    quiet: bool = False
    right: bool = False
    bar: Bar | None = None
    ticked: bool | None = None
    unread: bool = False
    count: str = ""
    action: str = ""
    group: bool = False
    wrap: bool = False
    said: str = ""

    def spoken(self) -> str:
        """What a screen reader says: everything written, in order."""
        parts = (self.text, self.second, self.third, self.count, self.action)
        return self.said or ", ".join(part for part in parts if part)


def cell_value(cell: Cell | None, role: int) -> object:
    """The answer of a model's `data` for any role, from the cell it shows there."""
    if cell is None:
        return None
    match role:
        case _ if role == CELL:
            return cell
        case _Role.DisplayRole:
            return cell.text or cell.action
        case _Role.AccessibleTextRole:
            return cell.spoken()
        case _Role.CheckStateRole if cell.ticked is not None:
            return Qt.CheckState.Checked if cell.ticked else Qt.CheckState.Unchecked
        case _:
            return None


def cell_flags(cell: Cell | None) -> Qt.ItemFlag:
    """The flags of a cell: heads of groups are passed over by the keys."""
    if cell is None or cell.group:
        return Qt.ItemFlag.NoItemFlags
    return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def steady(index: Index) -> QModelIndex:
    """An index as views want it, whichever kind Qt handed over."""
    return index.sibling(index.row(), index.column())
