"""Edit Account Domain: a prefix before the e-mail's domain, or a different domain (R16)."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, refuse_if
from smartwizard.rules import domains
from smartwizard.ui.controls.line_edit import MonoEdit
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form

PREFIX, DIFFERENT = "prefix", "different"


@dataclass(frozen=True)
class ChosenDomain:
    """What was chosen: the whole domain, whether it is a different one, and the note."""

    domain: str
    different: bool
    note: str


class DomainDialog(FormDialog):
    """The guide's pop-up: Option, Prefix, Note, OK."""

    def __init__(self, parent: QWidget, desk: Desk, own_domain: str, chosen: ChosenDomain) -> None:
        self._desk, self._own = desk, own_domain
        super().__init__(parent, N_("Edit Account Domain"), N_("OK", "button"))
        self.note.fill(chosen.note)
        self.option.fill(DIFFERENT if chosen.different or not own_domain else PREFIX)
        if chosen.different:
            self.domain.fill(chosen.domain)
        elif own_domain and chosen.domain.endswith(f".{own_domain}"):
            self.prefix.fill(chosen.domain.removesuffix(f".{own_domain}"))
        self._follow()

    def build(self, form: Form) -> None:
        self.option = form.choice(
            "option",
            N_("Option", "prefix or different domain"),
            (
                (PREFIX, N_("Add a Prefix to the Domain")),
                (DIFFERENT, N_("Use a Different Domain")),
            ),
        )
        self.prefix = form.text(
            "prefix",
            N_("Prefix", "before the domain"),
            hint=N_("One or more names before your domain, such as jp or paris.lab."),
            editor=MonoEdit(form, trailing=f".{self._own}" if self._own else ""),
        )
        self.domain = form.text(
            "domain",
            N_("Account Domain", "field"),
            hint=N_("The whole domain, such as example.com."),
            editor=MonoEdit(form),
        )
        self.note = form.area("note", N_("Note to Cisco Approver"), optional=True)
        self.option.changed.connect(self._follow)

    def submit(self) -> Reply:
        if self.option.value() == PREFIX:
            return self._desk.work(domains.with_prefix, self.prefix.value(), self._own)
        return self._desk.work(_different, self.domain.value())

    def result_of(self, answer: object) -> object:
        different = self.option.value() == DIFFERENT
        return ChosenDomain(str(answer), different, self.note.value())

    def _follow(self) -> None:
        prefixed = self.option.value() == PREFIX
        self.prefix.setVisible(prefixed)
        self.domain.setVisible(not prefixed)
        readers = N_(
            "Read by the administrators of the Smart Account at the parent domain, in any language."
        )
        operator = N_("Read by the registry operator: at least 10 characters, in any language.")
        self.note.set_hint(readers if prefixed else operator)


def _different(typed: str) -> str:
    """A domain that may at least be asked for, in its canonical form."""
    refuse_if(domains.different_issues("domain", typed))
    return domains.normalize(typed)
