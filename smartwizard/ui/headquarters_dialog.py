"""Change Account Headquarters, and Add Headquarters Address (R17)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Issue, Refused, refuse_if
from smartwizard.operations.known import PostalAddress
from smartwizard.operations.requesting.matching import Headquarters
from smartwizard.rules import addresses
from smartwizard.ui.address_fields import AddressFields
from smartwizard.ui.controls.wrapping_button import WrappingButton
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form


class HeadquartersDialog(FormDialog):
    """Known addresses to choose from; another one opens its own form."""

    def __init__(self, parent: QWidget, desk: Desk, known: Sequence[Headquarters]) -> None:
        self._host, self._desk, self._known = parent, desk, tuple(known)
        super().__init__(parent, N_("Change Account Headquarters"), N_("OK", "button"))

    def build(self, form: Form) -> None:
        self.choice = form.choice(
            "headquarters",
            N_("Headquarters", "field"),
            [(str(place), each.one_line) for place, each in enumerate(self._known)],
        )
        self.choice.fill("0")
        self.another = WrappingButton("", parent=form, icon="plus")
        self.say(self.another.setText, N_("Add a Different Address"))
        self.another.clicked.connect(self._add)
        form.place(self.another)

    def result_of(self, answer: object) -> object:
        return self._known[int(self.choice.value())]

    def submit(self) -> Reply | None:
        if not self.choice.value():
            return self._desk.work(_refuse_nothing)
        return None

    def _add(self) -> None:
        dialog = AddressDialog(self._host, self._desk)
        dialog.kept.connect(self.kept)
        # This one is deleted when it closes, and has to hand the address on before.
        dialog.finished.connect(self.close)
        self.hide()
        dialog.open()


class AddressDialog(FormDialog):
    """Add Headquarters Address: Country, then the fields that it has (R9)."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        self._desk = desk
        super().__init__(parent, N_("Add Headquarters Address"), N_("OK", "button"))
        self._checked: tuple[str, dict[str, str]] = ("", {})

    def build(self, form: Form) -> None:
        self.fields = AddressFields(form, self._desk, country_label=N_("Country", "of an address"))

    def submit(self) -> Reply:
        return self._desk.work(
            _checked, self.fields.country.value(), self.fields.values(), self.fields.confirmed
        )

    def remedy(self, name: str) -> None:
        if name == addresses.CONFIRM:
            self.fields.confirm_code()
            self.accept_button.click()

    def result_of(self, answer: object) -> object:
        return answer


def _checked(country: str, values: dict[str, str], confirmed: bool) -> Headquarters:
    """An address without faults, as it will be stored."""
    refuse_if(addresses.issues(country, values, confirmed=confirmed))
    kept = addresses.normalize(country, values)
    postal = PostalAddress(country, **kept)
    return Headquarters(postal, addresses.one_line(country, kept))


def _refuse_nothing() -> None:
    field = N_("Headquarters", "field")
    raise Refused(Issue(N_("Choose an entry for “{field}”.").of(field=field), "headquarters"))
