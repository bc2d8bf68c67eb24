"""What the access is for, the kind of number, and the numbers: the form of Add Access (R30)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Issue, Text
from smartwizard.operations.contract_views import ContractStart
from smartwizard.rules import contracts
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Hint, Section
from smartwizard.ui.controls.radio_group import RadioGroup
from smartwizard.ui.form import Form
from smartwizard.ui.form_foot import lay_out_with_foot
from smartwizard.ui.numbers_field import watch_numbers
from smartwizard.ui.says import Says
from smartwizard.words import CODES

_MEANINGS: dict[str, Text] = {
    "full_support": N_(
        "TAC and RMA cases, software downloads, support tools, and entitled content. Choose it for "
        "contracts with direct support from Cisco."
    ),
    "download_only": N_("Software downloads, support tools, and entitled content, without cases."),
    "ordering": N_("Placing orders with bill-to IDs, or viewing contracts."),
}
_KINDS = ("bill_to", "contract", "serial")
_HINT = N_("Separate several numbers with commas, spaces or new lines.")
_NO_ACCESS = Issue(N_("Choose what the access is for."), "access")
_NO_KIND = Issue(N_("Choose the kind of number."), "number_kind")
_GOES_TO = N_(
    "A number is approved at once where possible; others go to whoever decides. The results appear "
    "here, and go to you by email."
)
_TITLES: dict[str, Text] = {
    "full_support": N_("Request Full Support Access"),
    "download_only": N_("Send a Request to Your Company Contract Administrator"),
    "ordering": N_("Request Access for Ordering"),
}


class NumbersForm(Says, QWidget):
    """`wanted` carries the access that was chosen, `moved` tells of an edit, `sent` of the verb."""

    wanted = Signal(str)
    moved = Signal()
    sent = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start: ContractStart | None = None
        self.form = form = Form(self, numbered=True)
        words = {code: CODES["access_type", code] for code in _MEANINGS}
        choices = [(code, word, _MEANINGS[code]) for code, word in words.items()]
        self.access = form.radio(
            "access", N_("What the access is for", "field"), choices, column=True
        )
        self.title = Section("", form)
        form.place(self.title)
        kinds = [(code, CODES["contract.number", code], None) for code in _KINDS]
        self.kind = form.radio("number_kind", N_("Kind of number", "field"), kinds)
        self.numbers = form.area("numbers", N_("Numbers", "field"), hint=_HINT, lines=5)
        self.seen = watch_numbers(self.numbers, form)
        self.terms, self.goes_to = Hint("", self), Hint("", self)
        self.say(self.goes_to.setText, _GOES_TO)
        self.submit = Button("", "primary", self, icon="send")
        self.submit.setObjectName("send_numbers")
        self.say(self.submit.setText, N_("Submit", "button: send numbers"))
        self.submit.clicked.connect(self.sent)
        self.access.changed.connect(self._choose)
        form.edited.connect(self.moved)
        self._lay_out()
        self.follow()

    def show_start(self, start: ContractStart) -> None:
        """Show the kinds of number, the note and the terms of what was chosen."""
        self.start = start
        group = self.kind.editor.widget
        assert isinstance(group, RadioGroup)
        for code in _KINDS:
            group.button(code).setVisible(code in start.number_kinds)
        self.say(self.title.setText, _TITLES[start.access])
        self.kind.set_hint(start.bill_to_note)
        self.say(self.terms.setText, start.terms)
        self.follow()

    def follow(self) -> None:
        """What comes after the choice shows once it was made."""
        chosen = self.start is not None and self.start.access == self.access.value()
        fields = (self.title, self.kind, self.numbers)
        for part in (*fields, self.terms, self.goes_to, self.submit):
            part.setVisible(chosen)
        self.seen.setVisible(chosen and bool(self.seen.sentences()))
        self.moved.emit()

    def typed(self) -> dict[str, str]:
        """What stands in the form, for the draft; a choice alone is none."""
        numbers = self.numbers.value()
        values = {"access": self.access.value(), "number_kind": self.kind.value()}
        return {**values, "numbers": numbers} if numbers.strip() else {}

    def resume(self, values: dict[str, str]) -> None:
        """Go on with a draft."""
        self.form.fill(values, over_touched=True)
        self.numbers.focus()

    def start_again(self) -> None:
        """Forget the numbers: they were sent, or are somebody else's."""
        self.numbers.fill("")
        for field in self.form.fields.values():
            field.touched = False
        self.form.clear_issues()

    def issues(self) -> list[Issue]:
        """All that keeps it from being sent."""
        start, kind = self.start, self.kind.value()
        wrong = [] if self.access.value() else [_NO_ACCESS]
        if start is not None and kind not in start.number_kinds:
            wrong.append(_NO_KIND)
        return [*wrong, *contracts.number_issues("numbers", self.seen.typed)]

    def values(self) -> list[tuple[Text, str]]:
        """What can be carried to Cisco.com by hand (R51)."""
        numbers = ", ".join(each.number for each in self.seen.typed)
        found = [(field.label, field.editor.shown()) for field in (self.access, self.kind)]
        return [(label, value) for label, value in (*found, (self.numbers.label, numbers)) if value]

    def _choose(self) -> None:
        self.follow()
        self.wanted.emit(self.access.value())

    def _lay_out(self) -> None:
        lay_out_with_foot(self, self.form, self.terms, self.goes_to, submit=self.submit)
