"""The Smart Account: name, domain, headquarters, visibility, with what exists already (R13–R17)."""

from collections.abc import Callable

from smartwizard.flow import Step
from smartwizard.messages import N_, Text
from smartwizard.operations import smart_accounts
from smartwizard.operations.requesting.matching import Headquarters
from smartwizard.operations.smart_accounts import BeforeForm, Review
from smartwizard.ui.applying import Applying
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Label, Section
from smartwizard.ui.controls.line_edit import MonoEdit
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.desk import Reply
from smartwizard.ui.domain_dialog import ChosenDomain, DomainDialog
from smartwizard.ui.domain_field import DomainField
from smartwizard.ui.editors import LabelEditor
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.headquarters_dialog import HeadquartersDialog
from smartwizard.ui.matches import MATCHING, Matches
from smartwizard.ui.page import Page

NAME = N_("Account Name", "field")
DOMAIN = N_("Account Domain", "field")
HEADQUARTERS = N_("Headquarters", "field")
VISIBILITY = N_("Account Visibility", "field")
NOTE = N_("Note to Cisco Approver")
VISIBILITIES: tuple[tuple[str, Text, Text | None], ...] = (
    ("public", N_("Public", "account visibility"), N_("Partners find the account in their lists.")),
    ("private", N_("Private", "account visibility"), N_("The account appears in no list.")),
)


class SmartAccountPage(Page):
    """The guide's form with its live verdict on the domain."""

    step = Step.SMART_ACCOUNT
    heading = N_("Create a Smart Account")

    def build(self, form: Form) -> None:
        self.before: BeforeForm | None = None
        self.onboarding.applying = Applying()
        self.existing = Card(self)
        title, self.matches = Section("", self.existing), Matches(self.existing)
        self.matches.request_wanted.connect(self._request_access)
        self.matches.answer_wanted.connect(self.seat.answer)
        self.say(title.setText, MATCHING)
        for part in (title, self.matches):
            self.existing.body.addWidget(part)
        self.existing.hide()
        form.place(self.existing)
        self.name = form.text(
            "account_name", NAME, hint=N_("Unique among all organizations, in Latin letters.")
        )
        self.domain = form.text(
            "domain",
            DOMAIN,
            hint=N_(
                "It identifies the account in orders and requests; later it can be changed "
                "only by request."
            ),
            editor=MonoEdit(form),
        )
        _put_edit(self.domain, N_("Edit", "button: the account domain"), self._edit_domain)
        self.verdict = DomainField(self.domain, self.desk, self.seat, form)
        form.place(self.verdict)
        self.note = form.area("note", NOTE, optional=True, lines=2)
        self.note.set_hint(N_("Read by whoever decides, in any language."))
        self.verdict.judged.connect(self._follow_verdict)
        self.verdict.remedy_wanted.connect(self.remedy)
        self._headquarters(form)
        self.visibility = form.radio("visibility", VISIBILITY, VISIBILITIES)
        self.visibility.fill("public")
        self._follow_verdict("default")

    def enter(self) -> None:
        reply = self.desk.call(smart_accounts.before_form)
        reply.done.connect(self._start)
        reply.refused.connect(self.refuse)

    def guide(self) -> list[Stage]:
        return [
            Stage(self.name, N_("Check the account name")),
            Stage(
                self.domain,
                N_("Check the account domain"),
                N_("To add a prefix, click Edit: Option, Prefix, Note, OK."),
            ),
            Stage(
                self.note,
                N_("Write why you need another domain"),
                N_("Only for a prefix or a different domain."),
                done=lambda: self.note.isHidden() or bool(self.note.value()),
            ),
            Stage(
                self.headquarters,
                N_("Check the headquarters; click Edit to change the address"),
                N_("Add a Different Address asks for country, postal code, city, and street."),
            ),
            Stage(self.visibility, N_("Check that the account visibility is Public")),
            Stage(self.onboarding.forward_button(), N_("Click Next to check everything")),
        ]

    def asides(self) -> list[Aside]:
        return [
            Aside(
                "caution",
                N_(
                    "With a prefix, the account waits for an administrator of the account at the "
                    "parent domain. Talk to that person first."
                ),
            ),
            Aside(
                "memo",
                N_(
                    "Usually an organization has one Smart Account. A prefix is for a part of it,"
                    " such as a branch."
                ),
            ),
        ]

    def submit(self) -> Reply:
        applying = self.onboarding.applying
        applying.name, applying.domain = self.name.value(), self.domain.value()
        applying.different = self.verdict.different
        applying.note = "" if self.note.isHidden() else self.note.value()
        applying.visibility = self.visibility.value()
        return applying.check(self.desk)

    def keep(self, result: object) -> None:
        assert isinstance(result, Review)
        self.onboarding.applying.review = result

    def remedy(self, name: str) -> None:
        if name in ("different_domain", "add_prefix"):
            self._edit_domain(different=name == "different_domain")
        elif name == "account_exists":
            self._request_access(self.domain.value())
        else:
            super().remedy(name)

    def _request_access(self, domain: str) -> None:
        """To the account that is there; the note goes along as the reason (R14)."""
        self.seat.open("request_access", identifier=domain, reason=self.note.value())

    def _headquarters(self, form: Form) -> None:
        self.headquarters = form.add(Field("headquarters", HEADQUARTERS, LabelEditor(Label())))
        edit = N_("Edit", "button: the headquarters")
        _put_edit(self.headquarters, edit, self._edit_headquarters)

    def _start(self, before: object) -> None:
        """What is there already, and the values to start from (R14, C09)."""
        assert isinstance(before, BeforeForm)
        self.before = before
        self.matches.show_accounts(before.accounts)
        self.existing.setVisible(bool(before.accounts))
        self.form.fill({"account_name": before.name, "domain": before.domain})
        if before.headquarters and not self.onboarding.applying.headquarters_line:
            self._take_headquarters(before.headquarters[0])
        self.verdict.judge()
        self.onboarding.guide_moved.emit()

    def _follow_verdict(self, kind: str) -> None:
        asked = kind in ("prefix", "different_domain")
        self.note.setVisible(asked or self.verdict.different)

    def _edit_domain(self, *, different: bool = False) -> None:
        own = self.before.email_domain if self.before is not None else ""
        chosen = ChosenDomain(
            self.domain.value(), different or self.verdict.different, self.note.value()
        )
        dialog = DomainDialog(self, self.desk, own, chosen)
        dialog.kept.connect(self._take_domain)
        dialog.open()

    def _take_domain(self, chosen: object) -> None:
        assert isinstance(chosen, ChosenDomain)
        self.note.editor.set_value(chosen.note)
        self.verdict.different = chosen.different
        self.domain.editor.set_value(chosen.domain)
        self.verdict.judge()

    def _edit_headquarters(self) -> None:
        known = self.before.headquarters if self.before is not None else ()
        dialog = HeadquartersDialog(self, self.desk, known)
        dialog.kept.connect(self._take_headquarters)
        dialog.open()

    def _take_headquarters(self, chosen: object) -> None:
        if not isinstance(chosen, Headquarters):
            return
        applying = self.onboarding.applying
        applying.headquarters, applying.headquarters_line = chosen.postal, chosen.one_line
        applying.code_confirmed = True
        self.headquarters.fill(chosen.one_line)
        self.form.edited.emit()


def _put_edit(field: Field, text: Text, slot: Callable[[], object]) -> None:
    """Give a field its button."""
    button = Button("", parent=field, icon="pencil")
    field.say(button.setText, text)
    button.clicked.connect(lambda *_: slot())
    field.put_beside(button)
