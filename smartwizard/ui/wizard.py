"""The onboarding itself: pages in the order of `flow`, one call under way, drafts kept."""

from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard import flow
from smartwizard.flow import Answers, Step
from smartwizard.ui.announce import announce
from smartwizard.ui.drafts import DraftState, WizardDraft
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.page import Page
from smartwizard.ui.seat import Seat
from smartwizard.ui.wizard_entry import WizardEntry
from smartwizard.wizard_pages import PAGES

if TYPE_CHECKING:
    from smartwizard.ui.applying import Applying


class Onboarding(WizardEntry):
    """From nothing to an active Smart Account (R67); it stands inside the onboarding window."""

    applying: "Applying"
    page_shown = Signal()
    guide_moved = Signal()
    closed = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat, self.desk = seat, seat.desk
        self.answers = Answers()
        self.registration = ""
        self.token = ""
        self.email = ""
        self.expires: datetime | None = None
        self.again_at: datetime | None = None
        self.is_open = True
        self._pages: list[Page] = []
        self.draft = WizardDraft(self)
        self.put_buttons(DraftState(self.draft, self))
        self.currentIdChanged.connect(self._shown)

    def begin(self) -> None:
        """Open at the first page that the registry says is not done."""
        me = self.seat.me
        self.answers.active = me.kind == "person"
        self.answers.company_complete = me.company_complete
        step = flow.first(
            signed_in=self.answers.active,
            company_complete=me.company_complete,
            has_smart_account=me.account_state != "none",
        )
        self.start_at(step)

    def start_at(self, step: Step) -> None:
        """Begin a walk at a page whose former ones are done in the registry."""
        self._have(step)
        self.setStartId(self.id_of(step))
        self.restart()

    def id_of(self, step: Step) -> int:
        """The page number of a step; the page itself is made when it is first shown."""
        return list(Step).index(step)

    def page_of(self, step: Step) -> Page:
        """The page of a step."""
        self._have(step)
        page = self.page(self.id_of(step))
        assert isinstance(page, Page)
        return page

    def validateCurrentPage(self) -> bool:
        page = self.current()
        if page is None or not page.validatePage():
            return False
        following = flow.after(page.step, self.answers)
        if following is not None:
            self._have(following)
        return True

    def go_on(self) -> None:
        """Leave a page whose answer has come."""
        page = self.current()
        if page is not None and page.nextId() == -1:
            self.accept()
        else:
            self.next()

    def change(self, field: str = "") -> None:
        """Go from the review back to what it reviews; one Next leads to it again (C03)."""
        self.back()
        page = self.current()
        if page is not None and field in page.form.fields:
            page.form.fields[field].focus()

    def edited(self, page: Page) -> None:
        """Something was typed: keep it as a draft within a second."""
        self.draft.touch()
        self.guide_moved.emit()

    def remedy(self, name: str) -> None:
        """Do what a refusal offers, where the page itself has nothing of its own."""
        if name == "try_again":
            self.next()
        else:
            self.seat.remedy(name)

    def reject(self, *, closing: bool = False) -> None:
        """Esc and Cancel: back to the form where a page was verified (R11), else leave.

        Silent when nothing was typed, else the draft is kept or thrown away.
        """
        page = self.current()
        if page is not None and (page.busy or (not closing and page.take_back())):
            return
        self.draft.leave(self._close)

    def done(self, result: int) -> None:
        """The last page's button: everything is in the registry, the draft has served."""
        self.draft.forget()
        self._close()

    def _close(self) -> None:
        self.is_open = False
        self.closed.emit()

    def _have(self, step: Step) -> None:
        number = self.id_of(step)
        if self.page(number) is None:
            module, name = PAGES[step]
            page = getattr(import_module(f"smartwizard.wizard_pages.{module}"), name)(self)
            # QWizard does not own pages in Python's eyes: without this they are garbage.
            self._pages.append(page)
            page.setCommitPage(page.final)
            self.setPage(number, page)
            self.draft.fill(page)

    def _shown(self, number: int) -> None:
        page = self.current()
        if page is None or number < 0:
            return
        page.enter()
        self.name_buttons()
        self.tidy(page)
        self.show_back()
        page.focus_first()
        announce(page, LANGUAGE.say(page.heading))
        self.page_shown.emit()
