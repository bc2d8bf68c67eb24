"""A new address: its type, its country's fields, and the box that confirms it (R8, R9)."""

from PySide6.QtCore import QObject

from smartwizard.messages import N_, Issue, Text, refuse_if
from smartwizard.operations.company_choice import NewAddress, judge
from smartwizard.rules import addresses
from smartwizard.rules.accounts import PRIVATE_USE
from smartwizard.ui.address_fields import AddressFields
from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.controls.radio_group import RadioGroup
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.radio_focus import tab_to_chosen
from smartwizard.words import CODES

ADDRESS_TYPE = N_("Address type", "field")
CONFIRMATION = N_("I confirm that this address is right and may be shown with my requests.")
TYPES = (
    ("company", CODES["address_type", "company"], None),
    (
        "home",
        CODES["address_type", "home"],
        N_("For private use; the company name is then “{name}”.").of(name=PRIVATE_USE),
    ),
)
_ONLY_HOME = N_(
    "“Private Use” is for home addresses. Choose the address type Home, or enter the company name."
)
Checked = tuple[dict[str, str], str]


class NewAddressFields(QObject):
    """The fields of R8, checked as the registry will check them."""

    def __init__(self, form: Form, desk: Desk) -> None:
        super().__init__(form)
        self._desk = desk
        self.type = form.radio("address_type", ADDRESS_TYPE, TYPES)
        group = self.type.editor.widget
        assert isinstance(group, RadioGroup)
        tab_to_chosen(group)
        self.address = AddressFields(form, desk)
        self.confirmation = form.check("confirmed", CONFIRMATION)
        # What a link to it is called; the box itself says the whole sentence.
        self.confirmation.label = N_("Confirmation", "field: a box to tick")

    def start(self, country: str, *, private: bool) -> None:
        """Begin with what is known, where nobody typed."""
        if not self.type.touched:
            self.type.fill("home" if private else "company")
        if not self.address.country.touched and country:
            self.address.country.fill(country)

    def given(self) -> NewAddress:
        """The address as it stands there."""
        return NewAddress(
            address_type=self.type.value(),
            country=self.address.country.value(),
            confirmed=bool(self.confirmation.value()),
            code_confirmed=self.address.confirmed,
            **self.address.values(),
        )

    def check(self, *, private: bool) -> Reply:
        """Whether the registry would take it; the answer has its stored form, and one line."""
        return self._desk.work(_checked, self.given(), private)

    def show_stored(self, values: dict[str, str]) -> None:
        """Show the values back as they will be stored (C17)."""
        for field in self.address.fields():
            field.fill(values[field.name])

    def values_to_copy(self) -> list[tuple[Text, str]]:
        """What is chosen stands in words, as at Cisco.com."""
        shown = [self.address.country, *self.address.fields()]
        return [(field.label, _said(field)) for field in shown if field.value()]


def _said(field: Field) -> str:
    widget = field.editor.widget
    return widget.currentText() if isinstance(widget, Combo) else field.value()


def _checked(new: NewAddress, private: bool) -> Checked:
    """The address as the registry will store it, and on one line; the phone comes later."""
    given = judge(
        company_name="", phone_country="", phone="", company=None, address=None, new_address=new
    )
    wrong_type = private and new.address_type == "company"
    refuse_if(
        [
            *([Issue(_ONLY_HOME, "address_type")] if wrong_type else []),
            *(issue for issue in given.issues if issue.field != "phone"),
        ]
    )
    assert given.postal is not None
    return given.postal.values, addresses.one_line(new.country, given.postal.values)
