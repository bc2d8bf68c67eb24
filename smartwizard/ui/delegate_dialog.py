"""Delegate: who decides my requests while I am away, from when until when (A12)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Issue
from smartwizard.operations import delegations
from smartwizard.operations.requesting.queue_views import Delegation
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.delegation_words import day_of, standing
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form

_WHAT = N_(
    "A colleague decides the requests that wait for you, as you could. You can still decide them "
    "yourself. Both of you are told by email."
)
_EMAIL = N_("Somebody in the domain of your Smart Account.")
_FIRST, _LAST = N_("First day", "field: of a delegation"), N_("Last day", "field: of a delegation")
_FORM = N_("Such as 2026-11-23. Days begin and end at midnight UTC.")
_NO_FIRST = Issue(N_("Enter the first day as in 2026-11-23."), "first")
_NO_LAST = Issue(N_("Enter the last day as in 2026-12-04."), "last")
_DELEGATED = N_("The requests were delegated. Both of you are told by email.")
_TAKEN_BACK = N_("The delegation was taken back. Both of you are told by email.")


class DelegateDialog(FormDialog):
    """`told` carries what was done; what was delegated before can be taken back here."""

    told = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, known: Sequence[Delegation]) -> None:
        self._desk, self._known = desk, known
        self.links: list[LinkButton] = []
        title = N_("Delegate your decisions", "title")
        super().__init__(parent, title, N_("Delegate", "button"))
        self.kept.connect(lambda _: self.told.emit(_DELEGATED))

    def build(self, form: Form) -> None:
        what = Label("", form)
        form.say(what.setText, _WHAT)
        form.place(what)
        for each in self._known:
            form.place(self._line(form, each))
        self.email = form.text("email", N_("Email", "label"), hint=_EMAIL)
        self.first = form.text("first", _FIRST, hint=_FORM)
        self.last = form.text("last", _LAST)

    def submit(self) -> Reply | None:
        first, last = day_of(self.first.value()), day_of(self.last.value())
        wrong = [_NO_FIRST] if first is None else []
        if first is None or last is None:
            self.form.show_issues([*wrong, *([_NO_LAST] if last is None else [])])
            return None
        email = self.email.value()
        return self._desk.call(delegations.delegate, email=email, first=first, last=last)

    def _line(self, form: Form, each: Delegation) -> TurningRow:
        """Who decides for whom until when, and the link that ends it."""
        row = TurningRow(0, form, gap=tokens.SPACE_12)
        said, link = Hint("", row), LinkButton("", row)
        take_back = N_("Take back", "link: a delegation")
        form.say(said.setText, standing(each))
        form.say(link.setText, take_back)
        form.say(lambda words: link.setAccessibleName(f"{words}, {each.name}"), take_back)
        link.clicked.connect(partial(self._take_back, each.id))
        self.links.append(link)
        row.add(said, 1)
        row.add(link, align=Qt.AlignmentFlag.AlignVCenter)
        return row

    def _take_back(self, number: int) -> None:
        reply = self._desk.call(delegations.take_back, id=number)
        reply.tell(self, self._taken_back, self._refused)

    def _taken_back(self, _: object) -> None:
        self.close()
        self.told.emit(_TAKEN_BACK)
