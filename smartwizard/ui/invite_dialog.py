"""Invite somebody to a role, or change an open invitation: address first, then role (R29, R58)."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import invitations
from smartwizard.operations.account_users import OpenInvitation
from smartwizard.operations.requesting.views import Grant, GrantOffer
from smartwizard.rules.text import required
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form
from smartwizard.ui.grant_fields import GrantFields
from smartwizard.ui.language import LANGUAGE, LANGUAGES

_ADDRESS = N_("The invitation is for exactly this address, even if it has no Cisco account yet.")
_MAIL_IN = N_("Used for the email if the address has no Cisco account yet.")
_EMAIL = N_("Email", "label")
_NEXT, _INVITE = N_("Next", "button"), N_("Invite", "button")


@dataclass(frozen=True)
class Wish:
    """To which account, and which role is chosen at first where it can be offered."""

    account_id: int
    account: str
    role: str = ""


class InviteDialog(FormDialog):
    """What can be offered depends on the address: it is asked for when the address is known."""

    def __init__(self, parent: QWidget, desk: Desk, wish: Wish) -> None:
        self._desk, self._wish = desk, wish
        self._asked_for = self._offered_to = ""
        self.grants: GrantFields | None = None
        title = N_("Invite to “{account}”").of(account=wish.account)
        super().__init__(parent, title, _NEXT)

    def build(self, form: Form) -> None:
        self.email = form.text("email", _EMAIL, hint=_ADDRESS)
        languages: list[tuple[str, Text | str]] = [*LANGUAGES.items()]
        self.language = form.choice("language", N_("Language", "label"), languages, hint=_MAIL_IN)
        self.language.fill(LANGUAGE.code)
        self.email.left.connect(self._ask)
        self.email.changed.connect(self._follow)

    def submit(self) -> Reply | None:
        assert self.grants is not None
        if wrong := self.grants.issues():
            self.form.show_issues(wrong)
            return None
        grant = self.grants.grant()
        return self._desk.call(
            invitations.invite,
            account_id=self._wish.account_id,
            email=self.email.value(),
            role=grant.role,
            virtual_accounts=grant.virtual_accounts,
            until=grant.until,
            language=self.language.value(),
        )

    def _send(self) -> None:
        """The first press asks what can be offered, the next one sends."""
        if self.grants is not None and self._offered_to == self.email.value().strip():
            super()._send()
            return
        self.form.clear_issues()
        self.form.show_issues(required("email", _EMAIL, self.email.value()))
        self._asked_for = ""
        self._ask()

    def _ask(self) -> None:
        email = self.email.value().strip()
        if not email or email in (self._asked_for, self._offered_to):
            return
        self._asked_for = email
        reply = self._desk.call(invitations.offer, account_id=self._wish.account_id, email=email)
        reply.tell(self, self._offer, self._refuse)

    def _offer(self, offer: object) -> None:
        assert isinstance(offer, GrantOffer)
        if self._asked_for != self.email.value().strip():
            return
        typed = self.grants.grant() if self.grants is not None else self._wished(offer)
        self._take_away()
        fits = typed is not None and typed.role in offer.roles
        self.grants = GrantFields(self.form, offer, typed if fits else None)
        self._offered_to = self._asked_for
        self._follow()
        self.grants.role.focus()

    def _wished(self, offer: GrantOffer) -> Grant | None:
        role = self._wish.role
        return Grant(role, (), offer.until) if role in offer.roles else None

    def _take_away(self) -> None:
        for part in self.grants.parts if self.grants is not None else ():
            self.form.remove(part)
        self.grants = None

    def _refuse(self, refused: Refused) -> None:
        self._asked_for = ""
        self.form.show_issues(refused.issues)

    def _follow(self) -> None:
        """The verb is Invite once it is known what is offered to this address."""
        known = self.grants is not None and self._offered_to == self.email.value().strip()
        self.say(self.accept_button.setText, _INVITE if known else _NEXT)
        if self.grants is not None:
            self.grants.show(known)


class ChangeDialog(FormDialog):
    """Another role, other virtual accounts or another last day in an open invitation."""

    def __init__(
        self, parent: QWidget, desk: Desk, invitation: OpenInvitation, offer: GrantOffer
    ) -> None:
        self._desk, self._invitation, self._offer = desk, invitation, offer
        title = N_("Change the invitation of {email}").of(email=invitation.email)
        super().__init__(parent, title, N_("Change invitation", "button"))

    def build(self, form: Form) -> None:
        self.grants = GrantFields(form, self._offer, self._invitation.offered)

    def submit(self) -> Reply | None:
        if wrong := self.grants.issues():
            self.form.show_issues(wrong)
            return None
        grant = self.grants.grant()
        return self._desk.call(
            invitations.change,
            number=self._invitation.number,
            version=self._invitation.version,
            role=grant.role,
            virtual_accounts=grant.virtual_accounts,
            until=grant.until,
        )
