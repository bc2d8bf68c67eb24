"""How far work on many requests is, where it takes longer than a second, with Stop (A07)."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui.bulk_work import BulkWork
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.states import Busy
from smartwizard.ui.export_work import ExportWork
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.numbers_work import NumbersWork
from smartwizard.ui.says import Says

_LATE_MS = 1000
# What is done, and how far, from how much is done of how much; a total of 0 is unknown.
Words = Callable[[int, int], tuple[Text, Text]]


class WorkProgress(Says, QWidget):
    """Nothing below a second; `words` say what is done, and how far it is."""

    def __init__(
        self,
        work: BulkWork | ExportWork | NumbersWork,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._done, self._total = words, 0, 0
        self.busy, self.stop = Busy("hourglass"), Button("")
        self.stop.setObjectName("stop")
        self.say(self.stop.setText, N_("Stop", "button: do no more of many"))
        self.stop.clicked.connect(work.stop)
        self.busy.add_action(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.busy)
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._late.timeout.connect(self.show)
        work.moved.connect(self._move)
        work.ended.connect(self._end)
        self.hide()

    def retranslate(self) -> None:
        title, told = self._words(self._done, self._total)
        self.busy.say(LANGUAGE.say(title), LANGUAGE.say(told))

    def _move(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        if not done:
            self._late.start()
        self.busy.set_progress(done, total)
        self.retranslate()

    def _end(self) -> None:
        self._late.stop()
        self.hide()
