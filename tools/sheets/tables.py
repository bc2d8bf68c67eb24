"""The sheet of tables, lists and trees."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smartwizard.ui.controls.cells import Bar, Cell, Index, cell_flags, cell_value, steady
from smartwizard.ui.controls.labels import Section
from smartwizard.ui.controls.lists import List
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.table import Table
from smartwizard.ui.controls.tree import Tree
from tools.sheets.sheet import Sheet


class Rows(QStandardItemModel):
    """Rows of cells that never change."""

    def __init__(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        super().__init__(len(rows), len(heads))
        self._rows = rows
        self.setHorizontalHeaderLabels(heads)

    def data(self, index: Index, role: int = 0) -> object:
        return cell_value(self._cell(index), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return cell_flags(self._cell(index))

    def _cell(self, index: Index) -> Cell:
        row = self._rows[index.row()]
        return row[index.column()] if index.column() < len(row) else Cell(group=row[0].group)


class Branches(QStandardItemModel):
    """A tree of cells."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: dict[tuple[int, ...], Cell] = {}

    def grow(self, parent: QStandardItem, cell: Cell) -> QStandardItem:
        """One more cell under another."""
        item = QStandardItem(cell.text)
        parent.appendRow(item)
        self._cells[_path(item.index())] = cell
        return item

    def data(self, index: Index, role: int = 0) -> object:
        return cell_value(self._cells.get(_path(index)), role)


def _path(index: Index) -> tuple[int, ...]:
    path: list[int] = []
    node = steady(index)
    while node.isValid():
        path.insert(0, node.row())
        node = node.parent()
    return tuple(path)


class Tables(Sheet):
    """A queue, licenses with bars and groups, letters, and a tree of accounts."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self._models = (self._queue_rows(), self._license_rows(), self._letter_rows(), Branches())
        queue, licenses, letters, branches = self._models
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 32)
        column.setSpacing(16)
        column.addWidget(Section(self.t("All pending", "すべての保留中")))
        table = Table()
        table.setModel(queue)
        table.setAccessibleName(self.t("All pending", "すべての保留中"))
        table.selectRow(0)
        column.addWidget(table, 1)
        card = Card(padding=0)
        card.body.setContentsMargins(1, 8, 1, 8)
        whole = Table(whole=True)
        whole.setModel(licenses)
        whole.setAccessibleName(self.t("Licenses", "ライセンス"))
        card.body.addWidget(whole)
        column.addWidget(card)
        row = QHBoxLayout()
        row.setSpacing(16)
        column.addLayout(row, 1)
        held, tree = Card(padding=12), Tree()
        self._plant(branches)
        tree.setModel(branches)
        tree.setAccessibleName(self.t("Structure", "構造"))
        tree.expandAll()
        tree.setCurrentIndex(branches.index(0, 0, branches.index(1, 0)))
        held.body.addWidget(tree)
        row.addWidget(held, 1)
        mails = List()
        mails.setModel(letters)
        mails.setAccessibleName(self.t("Received", "受信"))
        mails.setCurrentIndex(letters.index(0, 0))
        row.addWidget(mails, 1)

    def _queue_rows(self) -> Rows:
        t = self.t
        heads = (
            t("Object", "対象"),
            t("Requested by", "申請者"),
            t("Age", "経過"),
            t("Check", "確認"),
        )
        fine = Cell(t("No flags", "問題なし"), chip="bare", tone="ok", icon="check")
        differs = Cell(
            t("Domain differs", "ドメイン不一致"), chip="bare", tone="you", icon="triangle-alert"
        )
        kind = t("Prefixed Smart Account", "プレフィックス付き")
        rows = [
            (
                Cell(
                    "paris.example.com", kind, icon="building-2", bold=True, ticked=place in (1, 2)
                ),
                Cell("Claire Martin", "Example Corp"),
                Cell(t("15 days", "15日"), t("Overdue 1 day", "1日超過"), second_tone="bad"),
                fine if place % 2 else differs,
            )
            for place in range(4)
        ]
        return Rows(heads, rows)

    def _license_rows(self) -> Rows:
        t = self.t
        heads = (
            *(
                t("License", "ライセンス"),
                t("Virtual account", "バーチャルアカウント"),
                t("In use", "使用中"),
            ),
            *(t("Balance", "残り"), t("Status", "状態"), t("What can be done", "できること")),
        )
        short = (
            Cell("DNA Advantage", "C9300-48", bold=True),
            Cell("TOKYO"),
            Cell(t("24 of 20", "24 / 20"), bar=Bar(24, 20)),
            Cell("−4", tone="bad", bold=True, right=True),
            Cell(t("Out of Compliance", "違反"), chip="full", tone="bad", icon="circle-x"),
            Cell(action=t("Move licenses", "移動")),
        )
        fine = (
            Cell("ISE Premier", t("term", "期間"), bold=True),
            Cell("DEFAULT"),
            Cell(t("33 of 40", "33 / 40"), bar=Bar(33, 40, "you")),
            Cell("7", right=True),
            Cell(
                t("Ends in 30 days", "30日で終了"), chip="full", tone="you", icon="calendar-clock"
            ),
            Cell(),
        )
        return Rows(heads, [(Cell(t("Short  1", "不足 1件"), group=True),), short, fine])

    def _letter_rows(self) -> Rows:
        t = self.t
        day = t("Today 10:44", "今日 10:44")
        letters = (
            Cell(
                t("Setup Pending", "設定は保留中です"),
                "paris.example.com",
                day,
                "hourglass",
                "wait",
            ),
            Cell(
                t("2 requests wait", "2件の依頼"),
                "lab.example.com",
                day,
                "hand",
                "you",
                unread=True,
            ),
        )
        return Rows(("",), [(letter,) for letter in letters])

    def _plant(self, branches: Branches) -> None:
        root = branches.invisibleRootItem()
        branches.grow(
            root, Cell("DEFAULT", self.t("cannot be removed", "削除不可"), bold=True, count="12")
        )
        italy = branches.grow(root, Cell("ITALIA", "per sede", bold=True, count="318"))
        milan = branches.grow(italy, Cell("MILANO", "2", bold=True, count="204"))
        branches.grow(milan, Cell("LABORATORIO", "privato", count="18"))
        branches.grow(italy, Cell("ROMA", "1", count="96"))
