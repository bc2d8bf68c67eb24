"""Home: what needs me now, what I can start, what others hold (R67)."""

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.clock import utc_now
from smartwizard.messages import N_, Refused, Text
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.days import day
from smartwizard.ui.desk import Reply
from smartwizard.ui.home_body import HomeBody
from smartwizard.ui.home_rail import SECTIONS, HomeRail
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.registry_note import RegistryNote
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet, Window

if TYPE_CHECKING:
    from smartwizard.ui.late_bar import LateBar

# The body for each kind of visitor, imported when somebody of that kind is first here.
_BODIES = {
    "person": ("home_person", "PersonHome"),
    "operator": ("home_operator", "OperatorHome"),
    "nobody": ("home_nobody", "NobodyHome"),
}
_GREETINGS: dict[str, Text] = {
    "person": N_("Hello, {name}", "title: greeting"),
    "operator": N_("Registry operator", "title: home of the operator"),
    "nobody": N_("What do you want to do?"),
}


class HomeWindow(Window):
    """The first window; what stands in it depends on who sits here."""

    title = N_("Home", "title: the first page")

    def make_rail(self) -> Rail:
        return HomeRail(self)

    def build(self, content: QWidget) -> None:
        assert isinstance(self.rail, HomeRail)
        self.rail.say_words(self)
        self.rail.chosen.connect(self._choose)
        self.sheet = Sheet(self.title, content)
        self.sheet.notice.link_followed.connect(self._follow)
        self.lead = add_lead(self.sheet)
        self.sheet.column.addWidget(RegistryNote(self.seat.config, content))
        self.sheet.column.addStretch(1)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self.body: HomeBody | None = None
        self._whose, self._section = ("", False), "home"
        self.rail.entry("home").setFocus()
        self.seat.failed.connect(self.show_refused)

    def load(self) -> Reply | None:
        self.retranslate()
        if not self.seat.known:
            return None
        reply = self._settled().load()
        assert isinstance(self.rail, HomeRail)
        me = self.seat.me
        self.rail.show_counts({"mailbox": me.unread_mails, "delivery": me.failed_mails})
        if reply is not None:
            self._late.await_reply(reply)
        return reply

    def show_loaded(self, result: object) -> None:
        self.sheet.notice.clear()
        assert isinstance(self.rail, HomeRail)
        assert self.body is not None
        self.rail.show_counts(self.body.show_loaded(result))

    def show_refused(self, refused: Refused) -> None:
        self.sheet.refuse(refused)

    def retranslate(self) -> None:
        """The greeting, with the day and the last login (R5)."""
        me = self.seat.me
        known = self.seat.known and self._section == "home"
        greeting = _GREETINGS[me.kind].of(name=me.name) if known else SECTIONS[self._section][1]
        self.sheet.say(self.sheet.heading.setText, greeting)
        today = day(utc_now())
        last = N_("{today} · Last login: {when}").of(today=today, when=me.last_login or today)
        self.lead.setText(LANGUAGE.say(last) if me.last_login else LANGUAGE.value(today))
        self.lead.setVisible(me.kind != "nobody")

    @cached_property
    def _late(self) -> "LateBar":
        """Nothing is awaited before the first paint."""
        made: LateBar = import_module("smartwizard.ui.late_bar").LateBar(self.content)
        return made

    def _settled(self) -> HomeBody:
        """The body of who sits here now; another visitor gets another one."""
        me = self.seat.me
        whose = (me.reference, me.mails_leave)
        if self.body is not None and whose == self._whose:
            return self.body
        self._whose = whose
        if self.body is not None:
            self.body.hide()
            self.body.deleteLater()
            self.body = None
        module, name = _BODIES[me.kind]
        made: type[HomeBody] = getattr(import_module(f"smartwizard.ui.{module}"), name)
        self.body = made(self.seat, self.sheet.body)
        self.body.wanted.connect(self._choose)
        # After title and notice, before the foot.
        self.sheet.column.insertWidget(2, self.body)
        assert isinstance(self.rail, HomeRail)
        self.rail.show_for(me.kind, mailbox=not me.mails_leave)
        self._choose("home")
        return self.body

    def _choose(self, name: str) -> None:
        """Show a section of this window, or open another window."""
        if name in ("home", "requests", "accounts"):
            self._section = name
            if self.body is not None:
                self.body.show_section(name)
            self.retranslate()
        else:
            self.seat.open(name)
        self.rail.select(self._section)  # type: ignore[union-attr]

    def _follow(self, remedy: str) -> None:
        if remedy != "try_again":
            self.seat.remedy(remedy)
            return
        self.sheet.notice.clear()
        self.seat.refresh()
        self.reload()
