"""What was typed in a form and not sent: kept, and offered the next time (C06)."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from smartwizard.messages import N_
from smartwizard.operations import drafts
from smartwizard.operations.drafts import Draft
from smartwizard.ui.dialog import Question
from smartwizard.ui.form import Form
from smartwizard.ui.seat import Seat

_PAUSE_MS = 700


class Drafted(Protocol):
    """What a draft is kept of."""

    form: Form

    def typed(self) -> dict[str, str]: ...

    def resume(self, values: dict[str, str]) -> None: ...


class FormDraft(QObject):
    """A row of the person who sits here, saved within a second of the last key."""

    def __init__(self, seat: Seat, name: str, form: Drafted) -> None:
        super().__init__(form.form)
        self._seat, self._name, self._form = seat, name, form
        self._kept: dict[str, str] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        form.form.edited.connect(self._touch)

    def offer(self) -> None:
        """Ask for the draft, and offer it where nothing is typed yet."""
        self._seat.desk.call(drafts.load, name=self._name).tell(self, self._offer)

    def save(self) -> None:
        """Keep what stands in the form now."""
        self._pause.stop()
        typed = self._form.typed()
        if typed == self._kept or self._seat.me.kind != "person":
            return
        self._kept = typed
        if typed:
            self._seat.desk.call(
                drafts.save, name=self._name, step="form", answers={self._name: typed}
            )
        else:
            self.forget()

    def forget(self) -> None:
        """It was sent, or is not wanted."""
        self._pause.stop()
        self._kept = {}
        self._seat.desk.call(drafts.delete, name=self._name)

    def leave(self) -> None:
        """Somebody else sits here: their draft is another."""
        self._pause.stop()
        self._kept = {}

    def _touch(self) -> None:
        if any(field.touched for field in self._form.form.fields.values()):
            self._pause.start()

    def _offer(self, draft: object) -> None:
        if not isinstance(draft, Draft) or self._form.typed():
            return
        question = Question(
            self._form.form.window(),
            N_("Resume your draft?"),
            N_("A draft of {date} was found for this address.").of(date=draft.saved_at),
            (
                ("again", N_("Start again", "throw the draft away"), "secondary"),
                ("resume", N_("Resume", "go on with the draft"), "primary"),
            ),
        )
        question.chosen.connect(partial(self._answer, draft))
        question.open()

    def _answer(self, draft: Draft, answer: str) -> None:
        if answer == "resume":
            self._form.resume(draft.answers.get(self._name, {}))
        else:
            self.forget()
