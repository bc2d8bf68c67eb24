"""The guide's steps for the fields of an address, as its country has them (S4 1-3, 9–13)."""

from smartwizard.messages import N_
from smartwizard.ui.address_fields import AddressFields
from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.field import Field
from smartwizard.ui.guide import Stage

_ENTER = N_("Enter “{field}”", "guide step")
_CHOOSE = N_("Choose “{field}” from the list")
_FILLS = N_("Prefecture, city, and the beginning of the address are filled in.")
_OPTIONAL = N_("Leave it empty if there is none.")


def address_steps(fields: AddressFields) -> list[Stage]:
    """A step for the country and one for each field, in the order they stand there."""
    country = Stage(fields.country, _CHOOSE.of(field=fields.country.label))
    return [country, *(_step(field, fields) for field in fields.fields())]


def _step(field: Field, fields: AddressFields) -> Stage:
    listed = isinstance(field.editor.widget, Combo)
    text = (_CHOOSE if listed else _ENTER).of(field=field.label)
    if field.name == "postal_code" and fields.country.value() == "JP":
        return Stage(field, text, _FILLS)
    return Stage(field, text, _OPTIONAL if field.optional else None)
