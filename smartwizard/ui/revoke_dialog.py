"""Revoke: end roles of a person, with a reason that they read by email (R21, R38)."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from smartwizard import words
from smartwizard.messages import N_, Text
from smartwizard.operations import access, contracts
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form
from smartwizard.ui.form_fields import Choice

_KIND = "revoke.reason"


@dataclass(frozen=True)
class Revocation:
    """Whose roles on which account are to end; `said` tells them with their places.

    For a contract, `account_id` is the access that ends.
    """

    account_id: int
    name: str
    role_ids: tuple[int, ...]
    said: tuple[Text, ...]


class RevokeDialog(FormDialog):
    """A common reason, words of one's own, or both."""

    def __init__(self, parent: QWidget, desk: Desk, wish: Revocation) -> None:
        self._desk, self._wish = desk, wish
        title = N_("Revoke the access of {name}?").of(name=wish.name)
        super().__init__(parent, title, N_("Revoke access", "button"))
        self.accept_button.kind = "bad"

    def build(self, form: Form) -> None:
        for role in self._wish.said:
            line = Label("", form)
            self.say(line.setText, role)
            form.place(line)
        own: Choice = ("", N_("In your own words", "instead of a common reason"))
        common = [(code, words.CODES[_KIND, code]) for code in words.values(_KIND)]
        form.choice(
            "reason_code", N_("Common reasons", "list of reasons"), [own, *common], optional=True
        )
        reason = form.area("reason", N_("Reason for revoking", "field"))
        reason.set_hint(N_("{name} reads it by email.").of(name=self._wish.name))

    def submit(self) -> Reply:
        typed = self.form.values()
        return self._desk.call(
            access.revoke,
            account_id=self._wish.account_id,
            role_ids=self._wish.role_ids,
            reason=typed["reason"],
            reason_code=typed["reason_code"],
        )


class ContractRevokeDialog(RevokeDialog):
    """The same for access to a contract or bill-to ID (R62)."""

    def submit(self) -> Reply:
        typed = self.form.values()
        return self._desk.call(
            contracts.revoke,
            access_id=self._wish.account_id,
            reason=typed["reason"],
            reason_code=typed["reason_code"],
        )
