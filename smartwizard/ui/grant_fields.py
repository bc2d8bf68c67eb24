"""What a decider grants: the role first, then on which virtual accounts, until when (R29, A04)."""

from datetime import date

from smartwizard import words
from smartwizard.messages import N_, Issue, Text
from smartwizard.operations.requesting.views import Grant, GrantOffer
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form

_ROLE, _UNTIL = N_("Role", "field: what is granted"), N_("Until", "field: last day of a role")
_INSIDE = "virtual_"
_HINTS: dict[str, Text] = {
    "virtual_user": N_("On the chosen virtual accounts."),
    "virtual_administrator": N_("Manages the chosen virtual accounts and their users."),
    "account_user": N_("On the whole account."),
    "account_approver": N_("Accepts agreements only; cannot decide requests."),
    "account_administrator": N_("Manages the whole account and decides its requests."),
}
_OUTSIDE = N_("People from outside the account domain get a last day, such as 2027-11-20.")
_NOWHERE = Issue(N_("Choose at least one virtual account."), "role")
_NO_DAY = Issue(N_("Enter the last day as in 2027-11-20."), "until")


class GrantFields:
    """The fields of one offer, made when it is first known; the least of it is chosen."""

    def __init__(self, form: Form, offer: GrantOffer, typed: Grant | None) -> None:
        chosen = typed or offer.least
        self.offer = offer
        roles = tuple((code, words.CODES["role", code], _HINTS.get(code)) for code in offer.roles)
        self.role = form.radio("role", _ROLE, roles, column=True)
        self.inside: dict[int, Field] = {}
        for place in offer.virtual_accounts:
            name = N_("{name}", "name of a virtual account").of(name=place.name)
            self.inside[place.id] = form.check(f"virtual_{place.id}", name)
            self.inside[place.id].fill("yes" if place.id in chosen.virtual_accounts else "")
        self.until: Field | None = None
        if offer.until is not None:
            self.until = form.text("until", _UNTIL, hint=_OUTSIDE)
            self.until.fill((chosen.until or offer.until).isoformat())
        self.role.fill(chosen.role)
        self.role.changed.connect(self._follow)
        self._shown = True
        self._follow()

    @property
    def parts(self) -> list[Field]:
        """The fields, in their order."""
        return [self.role, *self.inside.values(), *([self.until] if self.until else [])]

    def show(self, shown: bool) -> None:
        """Ask what is granted, or do not."""
        self._shown = shown
        self._follow()

    def issues(self) -> list[Issue]:
        """What has to be put right before it can be granted."""
        grant = self.grant()
        wrong = [_NOWHERE] if self._is_inside() and not grant.virtual_accounts else []
        return [*wrong, _NO_DAY] if self.until is not None and grant.until is None else wrong

    def grant(self) -> Grant:
        """What is chosen now."""
        inside = [number for number, field in self.inside.items() if field.value()]
        return Grant(self.role.value(), tuple(inside) if self._is_inside() else (), self._day())

    def _day(self) -> date | None:
        try:
            return date.fromisoformat(self.until.value().strip()) if self.until else None
        except ValueError:
            return None

    def _is_inside(self) -> bool:
        return self.role.value().startswith(_INSIDE)

    def _follow(self) -> None:
        """Virtual accounts are chosen for roles that are given on them."""
        for part in self.parts:
            part.setVisible(self._shown)
        for field in self.inside.values():
            field.setVisible(self._shown and self._is_inside())
