"""Why something is declined: a common reason, words of one's own, or both (A05)."""

from typing import NamedTuple

from smartwizard import words
from smartwizard.messages import N_, Issue
from smartwizard.ui.form import Form
from smartwizard.ui.form_fields import Choice

_KIND = "decline.reason"
_MISSING = N_("Fill in “{field}”.")
_LABEL = N_("Reason for declining", "field")


class Said(NamedTuple):
    """Why something is declined; the requester reads the common reason in their own language."""

    words: str = ""
    code: str = ""


class ReasonFields:
    """Two fields of a form; what they say together is what the requester reads."""

    def __init__(self, form: Form) -> None:
        own: Choice = ("", N_("In your own words", "instead of a common reason"))
        common = [(code, words.CODES[_KIND, code]) for code in words.values(_KIND)]
        self.code = form.choice(
            "reason_code", N_("Common reasons", "list of reasons"), [own, *common], optional=True
        )
        self.words = form.area("reason", _LABEL)

    def fill(self, code: str, reason: str) -> None:
        """Put back what stood there."""
        self.code.fill(code)
        self.words.fill(reason)

    def said(self) -> Said:
        """What is said: words of one's own, and the code of a common reason."""
        return Said(self.words.value().strip(), self.code.value())

    def issues(self) -> list[Issue]:
        """What is missing: one of the two has to say something."""
        return [] if any(self.said()) else [Issue(_MISSING.of(field=_LABEL), "reason")]

    def show(self, shown: bool, *, common: bool = True) -> None:
        """Ask for the reason, or do not; the common ones are those of a request."""
        self.code.setVisible(shown and common)
        self.words.setVisible(shown)
