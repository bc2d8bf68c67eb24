"""A phone number behind the calling code of its country; a leading 0 may be typed (R10)."""

import unicodedata

from PySide6.QtCore import QObject

from smartwizard.messages import N_, Text
from smartwizard.rules import phones
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.desk import Desk
from smartwizard.ui.form import Form

COMPANY_PHONE = N_("Company phone", "field")
_HINT = N_("With the area code. A leading 0 that is not dialed from abroad is dropped.")


class PhoneField(QObject):
    """The calling code is a block before the text, and goes where a number begins with +."""

    def __init__(
        self, form: Form, desk: Desk, *, label: Text = COMPANY_PHONE, optional: bool = False
    ) -> None:
        super().__init__(form)
        self._desk = desk
        self.line = LineEdit(form)
        self.country = ""
        self._code = ""
        self.field = form.text("phone", label, hint=_HINT, optional=optional, editor=self.line)
        self.field.changed.connect(self._show_block)

    def set_country(self, country: str) -> None:
        """Put the calling code of a country before the text."""
        if country != self.country:
            self.country = country
            self._desk.work(_calling_code, country).done.connect(self._know)

    def fill(self, shown: str) -> None:
        """Put a number there as people read it, without the calling code before the field."""
        self.field.fill(shown.removeprefix(self._code).strip() if self._code else shown)

    def tell(self, note: Text | None) -> None:
        """Say what was changed in what was typed, in place of the hint; None says the hint."""
        self.field.set_hint(note or _HINT)

    def shown(self) -> str:
        """The number with its calling code, to be copied."""
        return f"{self.line.leading} {self.field.value()}".strip()

    def _know(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        country, code = answer
        if country == self.country:
            self._code = code
            self.fill(self.field.value())
            self._show_block()

    def _show_block(self) -> None:
        international = (
            unicodedata.normalize("NFKC", self.field.value()).lstrip(" (").startswith("+")
        )
        self.line.set_blocks("" if international else self._code)


def _calling_code(country: str) -> tuple[str, str]:
    return country, phones.calling_code(country)
