"""The message to support: topic, who asks, about which account, the inquiry (R50)."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from smartwizard.messages import N_, Text
from smartwizard.operations import support
from smartwizard.operations.profile import Profile
from smartwizard.operations.support import Topic
from smartwizard.operations.support_form import ACCOUNT, LONGEST_INQUIRY, Fact
from smartwizard.ui.breaking_row import breaking_row
from smartwizard.ui.controls.line_edit import MonoEdit
from smartwizard.ui.country_field import country_field
from smartwizard.ui.desk import Reply
from smartwizard.ui.edit_form import EditForm
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.phone_field import PhoneField
from smartwizard.ui.seat import Seat
from smartwizard.ui.support_desk import SupportDeskNote
from smartwizard.ui.support_facts import FactsBeside
from smartwizard.words import CODES

SUBMIT = N_("Submit", "button: send a message to support")
_LEFT = N_("%n character left", "", 0)
_ONLY_ACCOUNT = N_("Log in to write about anything else.")
_INCOMPLETE = N_("This topic needs the company information of your profile. Complete it first.")
_OWN = N_("The email of your Cisco account; answers go there.")
_ANSWERS = N_("Answers go there.")


class SupportForm(EditForm):
    """Begins with what is known of the person; facts of a request travel with the message."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        self.facts: tuple[Fact, ...] = ()
        self._topics: dict[str, Topic] = {}
        self._wanted = ""
        super().__init__(seat.desk, verb=SUBMIT)

    def build(self, form: Form) -> None:
        self.topic = form.choice("topic", N_("Topic", "label"))
        self.country = country_field(form)
        self.country.set_hint(N_("It decides which support desk answers."))
        self.note = SupportDeskNote(form)
        self.note.page_wanted.connect(_open)
        form.place(self.note)
        with breaking_row(form):
            self.email = form.text("email", N_("Email", "label"), hint=_ANSWERS)
            self.name = form.text("name", N_("Full Name", "field"))
        with breaking_row(form):
            self.company = form.text("company", N_("Company name", "field"), optional=True)
            self.phone = PhoneField(form, self.desk, label=N_("Phone", "field"), optional=True)
        self.domain = form.text(
            "account_domain",
            N_("Account Domain", "field"),
            hint=N_("If the inquiry is about an existing Smart Account."),
            optional=True,
            editor=MonoEdit(form),
        )
        self.beside = FactsBeside(form)
        form.place(self.beside)
        self.inquiry = form.area("inquiry", N_("Inquiry", "field"), lines=5)
        self.inquiry.set_hint(N_("What you did, what happened, and what you expected."))
        self.topic.changed.connect(self._show_desk)
        self.country.changed.connect(self._ask_topics)
        self.inquiry.changed.connect(self._count)
        form.edited.connect(self.forget_saved)
        self._count()

    def start(self, profile: Profile | None, domain: str) -> None:
        """Fill in what is known of who sits here, where nobody typed."""
        person = self.seat.me.kind == "person"
        self.settle()
        self.email.set_hint(_OWN if person else _ANSWERS)
        self.country.setVisible(not person)
        self.topic.set_hint(None if person else _ONLY_ACCOUNT)
        known = {"account_domain": domain}
        if profile is not None:
            known |= {
                "email": profile.email,
                "name": f"{profile.first_name} {profile.last_name}",
                "company": profile.company_name,
                "country": profile.country,
            }
        self.form.fill({name: value for name, value in known.items() if value})
        if profile is not None and not self.phone.field.touched:
            self.phone.fill(profile.phone_shown)
        self.phone.set_country(self.country.value())
        self._ask_topics()

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show the facts that travel with the message."""
        self.facts = tuple(facts)
        self.beside.show_facts(self.facts)

    def choose(self, topic: str) -> None:
        """Choose a topic, as soon as the list is there."""
        self._wanted = topic
        self.topic.fill(topic)

    def submit(self) -> Reply:
        return self.desk.call(
            support.open_case,
            topic=self.topic.value(),
            name=self.name.value(),
            email=self.email.value(),
            company=self.company.value(),
            phone=self.phone.field.value(),
            account_domain=self.domain.value(),
            inquiry=self.inquiry.value(),
            facts=self.facts,
            country=self.country.value(),
            language=LANGUAGE.code,
        )

    def settle(self) -> None:
        """Signed in, a message comes from one's own address."""
        self.email.editor.set_locked(self.seat.me.kind == "person")

    def retranslate(self) -> None:
        self._ask_topics()

    def _ask_topics(self) -> None:
        """The desks of the country; their hours come in the language of now."""
        self.phone.set_country(self.country.value())
        reply = self.desk.call(support.topics, country=self.country.value(), language=LANGUAGE.code)
        reply.done.connect(self._offer)

    def _offer(self, found: object) -> None:
        assert isinstance(found, tuple)
        signed_in = self.seat.me.kind == "person"
        self._topics = {topic.code: topic for topic in found if signed_in or topic.signed_out}
        chosen = self.topic.value() or self._wanted
        choices: list[tuple[str, Text]] = [
            (code, CODES["support.topic", code]) for code in self._topics
        ]
        self.form.set_choices(self.topic, choices)
        self.topic.fill(chosen if chosen in self._topics else "" if signed_in else ACCOUNT)
        self._show_desk()

    def _show_desk(self) -> None:
        topic = self._topics.get(self.topic.value())
        self.note.show_topic(topic)
        self.topic.warn(_INCOMPLETE if topic is not None and topic.missing else None)

    def _count(self) -> None:
        self.inquiry.set_note(_LEFT.of(LONGEST_INQUIRY - len(self.inquiry.value())))


def _open(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
