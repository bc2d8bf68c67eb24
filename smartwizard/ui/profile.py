"""Profile Management: personal, company, access, preferences, password (S4 1-3, R26, R59)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import profile
from smartwizard.operations.profile import Profile
from smartwizard.ui import password_section, preferences_section
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.password_section import PasswordSection
from smartwizard.ui.preferences_section import PreferencesSection
from smartwizard.ui.profile_access import AccessSection
from smartwizard.ui.profile_company import CompanySection
from smartwizard.ui.profile_personal import PersonalSection
from smartwizard.ui.profile_requests import RequestsSection
from smartwizard.ui.seat import Seat
from smartwizard.ui.sections import Sections
from smartwizard.ui.window import Sheet, Window

_NOBODY = (N_("Nobody is logged in"), N_("Log in to see and change your profile."))
_OPERATOR = (
    N_("The operator's login has no profile"),
    N_("Its language and its password are under Preferences."),
)
ENTRIES: dict[str, tuple[str, Text]] = {
    "personal": ("user", N_("Personal", "tab")),
    "company": ("building-2", N_("Company / Organization", "tab")),
    "requests": ("inbox", N_("Services & Support", "tab")),
    "access": ("key-round", N_("Smart Accounts", "title of a section")),
    "preferences": ("settings-2", preferences_section.TITLE),
    "password": ("lock", password_section.TITLE),
}


class ProfileWindow(Window):
    """One's own profile, a section each; `want` takes a `section`, and a `field` to edit.

    `back` names the window to which saving leads back.
    """

    title = N_("Profile Management", "title")

    def build(self, content: QWidget) -> None:
        self._profile: Profile | None = None
        self._whose, self._field, self._back = self.seat.me.reference, "", ""
        self._failed = False
        self.sections = Sections(self, content)
        makers = {
            "personal": self._make_personal,
            "company": self._make_company,
            "requests": RequestsSection,
            "access": AccessSection,
            "preferences": PreferencesSection,
            "password": PasswordSection,
        }
        for key, (icon, word) in ENTRIES.items():
            if key == "requests":
                self._caption = self.sections.rail.add_caption("")
                self.say(self._caption.setText, N_("Access Management", "caption: sections"))
            self.sections.add(key, icon, word, makers[key])
        self.nobody = Sheet(self.title, content)
        self.empty = Empty("user", parent=self.nobody)
        self.log_in = Button("", parent=self.empty)
        self.log_in.clicked.connect(self._leave)
        self.empty.add_action(self.log_in)
        self.nobody.column.addWidget(self.empty)
        self.nobody.column.addStretch(1)
        self.sections.stack.addWidget(self.nobody)
        self.late = LateBar(content)
        self.rail.chosen.connect(self._chosen)  # type: ignore[union-attr]
        self.sections.show("personal")

    def want(self, **wishes: object) -> None:
        """Open a section; a field of the company information opens its form."""
        self._field, self._back = str(wishes.get("field") or ""), str(wishes.get("back") or "")
        section = "personal" if self._field else str(wishes.get("section") or "")
        if section in ENTRIES:
            self.sections.show(section)
            self._chosen(section)
        self._edit()

    def me_changed(self) -> None:
        me = self.seat.me
        if me.reference != self._whose:
            self._whose, self._profile = me.reference, None
            self._personal().forget()
        super().me_changed()

    def load(self) -> Reply | None:
        if not self.seat.known:
            return None
        person = self.seat.me.kind == "person"
        for key in ENTRIES:
            self.sections.rail.entry(key).setVisible(person)
        self.sections.rail.show_caption(self._caption, person)
        if not person:
            self.retranslate()
            self.sections.stack.setCurrentWidget(self.nobody)
            return None
        self.sections.show(self.sections.key)
        self._chosen(self.sections.key)
        reply = self.desk.call(profile.view)
        self.late.await_reply(reply)
        return reply

    def show_loaded(self, result: object) -> None:
        assert isinstance(result, Profile)
        self._profile = result
        for sheet in self.sections.made():
            if self._failed:
                sheet.notice.clear()
            if isinstance(sheet, PersonalSection | CompanySection):
                sheet.show_profile(result)
        self._failed = False
        self._edit()

    def show_refused(self, refused: Refused) -> None:
        self._failed = True
        self.sections.of(self.sections.key).refuse(refused)

    def retranslate(self) -> None:
        operator = self.seat.me.kind == "operator"
        self.empty.say(*(LANGUAGE.say(text) for text in (_OPERATOR if operator else _NOBODY)))
        word = N_("Preferences", "menu") if operator else N_("Login", "button")
        self.log_in.setText(LANGUAGE.say(word))

    def _make_personal(self, seat: Seat, parent: QWidget) -> Sheet:
        section = PersonalSection(seat, self.reload, parent)
        section.saved.connect(self._go_back)
        return section

    def _make_company(self, seat: Seat, parent: QWidget) -> Sheet:
        section = CompanySection(seat, parent)
        section.edit_wanted.connect(self._edit_company)
        return section

    def _personal(self) -> PersonalSection:
        section = self.sections.of("personal")
        assert isinstance(section, PersonalSection)
        return section

    def _chosen(self, key: str) -> None:
        """A section that is shown asks for what only it shows."""
        section = self.sections.of(key)
        if isinstance(section, AccessSection | RequestsSection):
            section.reload()
        elif isinstance(section, CompanySection) and self._profile is not None:
            section.show_profile(self._profile)

    def _go_back(self) -> None:
        """What was asked for on the way is done: back to the window that asked."""
        if self._back:
            self.seat.open(self._back)
            self._back = ""

    def _edit_company(self) -> None:
        self.want(field="company_name")

    def _edit(self) -> None:
        """Open the form of the field that was wished for, as soon as the profile is there."""
        if self._field and self._profile is not None:
            self._personal().edit(self._field)
            self._field = ""

    def _leave(self) -> None:
        operator = self.seat.me.kind == "operator"
        self.seat.open("preferences" if operator else "sign_in")
