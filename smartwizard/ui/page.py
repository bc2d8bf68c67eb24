"""A page of the onboarding: what stands there, what is sent, and what comes of it."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from smartwizard import flow
from smartwizard.messages import Refused, Text
from smartwizard.ui.desk import Reply
from smartwizard.ui.page_hooks import PageHooks

if TYPE_CHECKING:
    from smartwizard.ui.wizard import Onboarding


class Page(PageHooks):
    """The base of all pages; `validatePage` is written once, here.

    A page says its `heading` and its guide, builds its form, returns the call that its button
    makes from `submit`, and takes the answer in `keep`.
    """

    verb: ClassVar[Text | None] = None
    final: ClassVar[bool] = False

    def __init__(self, wizard: "Onboarding") -> None:
        super().__init__(wizard)
        self.desk, self.seat, self.answers = wizard.desk, wizard.seat, wizard.answers
        self._accepted: dict[str, str] | None = None
        self._busy = False
        self._reply: Reply | None = None
        self.build(self.form)
        self.form.edited.connect(self._on_edit)
        self.form.remedy_wanted.connect(self.remedy)

    def nextId(self) -> int:
        following = flow.after(self.step, self.answers)
        return -1 if following is None else self.onboarding.id_of(following)

    def validatePage(self) -> bool:
        """Send what stands there once; go on when it was accepted as it stands."""
        values = self.form.values()
        if self._accepted == values:
            return True
        if self._busy:
            return False
        self.form.clear_issues()
        reply = self.submit()
        if reply is None:
            self._accepted = values
            return not self._has_issues()
        self._begin(reply, values)
        return False

    def refuse(self, refused: Refused) -> None:
        """Show why it cannot go on; nothing that was typed is lost."""
        self.form.show_issues(refused.issues)
        self.onboarding.guide_moved.emit()

    @property
    def busy(self) -> bool:
        return self._busy

    def _has_issues(self) -> bool:
        issues = any(field.issue is not None for field in self.form.fields.values())
        if issues:
            self._accepted = None
        return issues

    def _begin(self, reply: Reply, values: dict[str, str]) -> None:
        self._reply = reply
        self._hold(True)
        reply.tell(self, partial(self._done, reply, values), partial(self._refused, reply))

    def _done(self, reply: Reply, values: dict[str, str], result: object) -> None:
        if reply is not self._reply:
            return
        self._hold(False)
        stays = self.keep(result) is False
        # `keep` may have filled fields in; what was accepted is what stands there now.
        self._accepted = None if stays else self.form.values()
        if not stays and self.onboarding.currentPage() is self and self.onboarding.is_open:
            self.onboarding.go_on()

    def _refused(self, reply: Reply, refused: Refused) -> None:
        if reply is not self._reply:
            return
        self._hold(False)
        self.refuse(refused)

    def _hold(self, busy: bool) -> None:
        self._busy = busy
        self.form.lock(busy)
        self.onboarding.hold(busy)

    def _on_edit(self) -> None:
        if not self._busy:
            self._accepted = None
        self.onboarding.edited(self)
