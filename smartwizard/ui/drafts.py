"""Drafts of the onboarding: saved within a second of the last key, never a secret."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from smartwizard import local_drafts
from smartwizard.clock import utc_now
from smartwizard.local_drafts import Answers, LocalDraft
from smartwizard.messages import N_
from smartwizard.operations import drafts
from smartwizard.rules import dates
from smartwizard.ui.controls.paint import LEADING, Role
from smartwizard.ui.dialog import Question
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from smartwizard.ui.theme import THEME

if TYPE_CHECKING:
    from smartwizard.ui.page import Page
    from smartwizard.ui.wizard import Onboarding

_PAUSE_MS = 700
NAME = "onboarding"


class WizardDraft(QObject):
    """What was typed and not sent yet: a file before sign-in, a row of the person after it."""

    saved = Signal()

    def __init__(self, wizard: "Onboarding") -> None:
        super().__init__(wizard)
        self._wizard = wizard
        self._answers: Answers = {}
        self.saved_at: datetime | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.save)

    def touch(self) -> None:
        """Save soon; each further key waits anew."""
        self._timer.start()

    def take(self, answers: Answers, saved_at: datetime) -> None:
        """Resume from a draft: pages made from now on, and those there are, are filled from it."""
        self._answers, self.saved_at = answers, saved_at
        for number in self._wizard.pageIds():
            page = self._wizard.page(number)
            self.fill(page)  # type: ignore[arg-type]
        self.saved.emit()

    def fill(self, page: "Page") -> None:
        """Put back what was typed on a page; it counts as the person's own."""
        for name, value in self._answers.get(page.step, {}).items():
            field = page.form.fields.get(name)
            if field is not None and not field.secret and not field.touched:
                field.fill(value)
                field.touched = True

    def offer(self, page: "Page") -> None:
        """Offer the draft of the address that was just typed, by that address only (C06)."""
        email = self._wizard.email
        if not email or self._answers:
            return
        home = self._wizard.seat.config.home
        reply = self._wizard.desk.work(local_drafts.load, home, email, utc_now())
        reply.tell(self, self._offer)

    def moved_in(self) -> None:
        """Somebody logged in: what was typed before is theirs from now on."""
        if self._wizard.email:
            home = self._wizard.seat.config.home
            self._wizard.desk.work(local_drafts.forget, home, self._wizard.email)

    def save(self) -> None:
        """Keep what stands in the pages now."""
        self._timer.stop()
        page = self._wizard.current()
        answers = self._typed()
        if page is None or not answers:
            return
        self._answers = {**self._answers, **answers}
        if self._wizard.seat.me.kind == "person":
            reply = self._wizard.desk.call(
                drafts.save, name=NAME, step=page.step, answers=self._answers
            )
            reply.done.connect(self._note)
        elif self._wizard.email:
            home, email = self._wizard.seat.config.home, self._wizard.email
            reply = self._wizard.desk.work(
                local_drafts.save, home, email, str(page.step), self._answers, utc_now()
            )
            reply.done.connect(self._note)

    def forget(self) -> None:
        """The draft has served: everything was committed, or was thrown away."""
        self._timer.stop()
        self._answers, self.saved_at = {}, None
        if self._wizard.seat.me.kind == "person":
            self._wizard.desk.call(drafts.delete, name=NAME)
        if self._wizard.email:
            home = self._wizard.seat.config.home
            self._wizard.desk.work(local_drafts.forget, home, self._wizard.email)

    def leave(self, go: Callable[[], None]) -> None:
        """Ask before leaving only where something would be lost (C07)."""
        if not self._typed():
            go()
            return
        question = Question(
            self._wizard,
            N_("Leave the onboarding?"),
            N_("What you typed can be kept, so that you can resume later on this page."),
            (
                ("continue", N_("Continue here", "button"), "quiet"),
                ("discard", N_("Discard draft", "button"), "bad"),
                ("keep", N_("Keep draft", "button"), "primary"),
            ),
        )
        question.chosen.connect(lambda choice: self._leave(choice, go))
        question.open()

    def _offer(self, draft: object) -> None:
        if not isinstance(draft, LocalDraft):
            return
        saved = N_("A draft of {date} was found for this address.").of(date=draft.saved_at)
        question = Question(
            self._wizard,
            N_("Resume your draft?"),
            saved,
            (
                ("again", N_("Start again", "throw the draft away"), "secondary"),
                ("resume", N_("Resume", "go on with the draft"), "primary"),
            ),
        )
        question.chosen.connect(lambda choice: self._answer(choice, draft))
        question.open()

    def _answer(self, choice: str, draft: LocalDraft) -> None:
        if choice == "resume":
            self.take(draft.answers, draft.saved_at)
        else:
            self.forget()

    def _leave(self, choice: str, go: Callable[[], None]) -> None:
        if choice == "keep":
            self.save()
        elif choice == "discard":
            self.forget()
        if choice != "continue":
            go()

    def _typed(self) -> Answers:
        typed: Answers = {}
        for number in self._wizard.pageIds():
            page = self._wizard.page(number)
            fields = page.form.fields.values()  # type: ignore[attr-defined]
            values = {f.name: f.value() for f in fields if f.touched and not f.secret}
            if values:
                typed[page.objectName()] = values
        return typed

    def _note(self, _: object) -> None:
        self.saved_at = utc_now()
        self.saved.emit()


class DraftState(Says, QAbstractButton):
    """Says beside the buttons since when what was typed is safe; nothing to press."""

    def __init__(self, draft: WizardDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        draft.saved.connect(self.retranslate)

    def retranslate(self) -> None:
        at = self._draft.saved_at
        text = "" if at is None else LANGUAGE.say(
            N_("Draft saved at {time}").of(time=dates.clock(at, LANGUAGE.code, LANGUAGE.zone))
        )  # fmt: skip
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if not self.text():
            return QSize(1, THEME.px(24))
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + THEME.px(30), THEME.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, THEME.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        painter = QPainter(self)
        quiet, side = self.palette().color(Role.PlaceholderText), THEME.px(16)
        paint_icon(painter, "cloud-check", QRect(0, 0, side, self.height()), quiet)
        painter.setPen(quiet)
        left = THEME.px(24)
        room = self.rect().adjusted(left, 0, 0, 0)
        elided = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(LEADING), elided)
