"""What is done with all ticked requests: the review, the work, a result for each (A07)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from smartwizard.messages import N_, Issue, Text
from smartwizard.operations.requesting.queue_views import Choice, Outcome
from smartwizard.ui.announce import announce
from smartwizard.ui.bulk_review import BulkReview
from smartwizard.ui.bulk_words import DEEDS
from smartwizard.ui.bulk_work import BulkWork
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.work_progress import WorkProgress

if TYPE_CHECKING:
    from smartwizard.ui.approvals import ApprovalsWindow

_FAILED = N_("{number}: {why}", "a request and why nothing was done with it")

_DONE_OF = N_("{done} of {total}", "how far work is")


class ApprovalsBulk(QObject):
    """Decides or reminds of what is ticked; what could not be done stays so."""

    def __init__(self, window: "ApprovalsWindow") -> None:
        super().__init__(window)
        self._window, self._list = window, window.list
        self.work = BulkWork(window.desk, self)
        self.progress = WorkProgress(self.work, self._words, window.list)
        window.list.foot.addWidget(self.progress)
        self.work.ended.connect(self._ended)
        self.work.refused.connect(self._list.notice_refused)

    def _words(self, done: int, total: int) -> tuple[Text, Text]:
        return self.work.deed.doing.of(total), _DONE_OF.of(done=done, total=total)

    def review(self, name: str) -> None:
        """Show what a deed would be done with, and do it when that is confirmed."""
        rows, deed = self._list.ticked, DEEDS[name]
        if rows and not self.work.running:
            choices = [Choice(row.number, row.version) for row in rows]
            dialog = BulkReview(self._window, rows, deed)
            dialog.accepted_for.connect(lambda why: self.work.start(choices, deed, why))
            dialog.open()

    def _ended(self, outcomes: tuple[Outcome, ...]) -> None:
        """Say what became of each; what could not be done stays ticked."""
        failed = [each for each in outcomes if not each.done]
        done = self.work.deed.done.of(len(outcomes) - len(failed))
        finished = {each.number for each in outcomes if each.done}
        left = [row.number for row in self._list.ticked if row.number not in finished]
        self._list.tick(left)
        issues = [
            Issue(_FAILED.of(number=each.number, why=issue.text))
            for each in failed
            for issue in each.issues
        ]
        self._list.tell(done, issues)
        said = [LANGUAGE.say(done), *(LANGUAGE.say(issue.text) for issue in issues)]
        announce(self._list, " ".join(said))
