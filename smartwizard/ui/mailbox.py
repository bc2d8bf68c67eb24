"""The mailbox of an embedded registry: what SmartWizard wrote, by address (R47)."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused
from smartwizard.operations import mail_texts, mailbox
from smartwizard.operations.mailbox import MailLine, MailPage, Place
from smartwizard.rules import emails
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.mail_filter import KEPT
from smartwizard.ui.mail_rail import MailRail
from smartwizard.ui.mail_reading import MailReading
from smartwizard.ui.mailbox_panes import MailboxPanes
from smartwizard.ui.window import Window

_LARGEST = 200
_AFTER_MS = 250


class MailboxWindow(Window):
    """Shows mails as they come; can be opened before anybody has logged in."""

    title = N_("Mailbox", "title")

    def build(self, content: QWidget) -> None:
        self.panes = MailboxPanes(content)
        self.filter, self.list, self.letter = self.panes.filter, self.panes.list, self.panes.letter
        self.reading = MailReading(self.panes, self.seat)
        assert isinstance(self.rail, Rail)
        self.folders = MailRail(self.rail, self.desk, self)
        # Mails of a decision are held back, and nothing tells when their time has come (R21).
        hold = round(self.seat.config.clocks.hold.total_seconds() * 1000)
        self._later = QTimer(self, singleShot=True, interval=hold + _AFTER_MS)
        self._later.start()
        self._connect(self.rail)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        self.list.rows.setFocus()

    def want(self, **wishes: object) -> None:
        """Show the mails of an address, `to`."""
        if to := str(wishes.get("to") or ""):
            self.desk.work(emails.key, to).done.connect(self.filter.show_address)

    def load(self) -> Reply:
        self.folders.count()
        reply = self._page(max(mailbox.PAGE, len(self.list.model.lines)))
        self.list.late.await_reply(reply)
        return reply

    def show_loaded(self, result: object) -> None:
        assert isinstance(result, MailPage)
        self.panes.notice.clear()
        self.list.renew(result, self.reading.current)
        self.reading.renew()
        self._write_down(result)

    def show_refused(self, refused: Refused) -> None:
        self.panes.notice.show_issues(refused.issues, {})

    def me_changed(self) -> None:
        """The mailbox is the same, whoever has logged in."""

    def _connect(self, rail: Rail) -> None:
        self.desk.changed.connect(self._later.start)
        self._later.timeout.connect(self.reload)
        rail.chosen.connect(self.filter.show_folder)
        self.folders.counted.connect(self.filter.show_inboxes)
        self.filter.moved.connect(self.reading.drop)
        self.filter.changed.connect(self._look_elsewhere)
        self.list.all_wanted.connect(self.filter.show_all)
        self.list.model.more_wanted.connect(self._more)
        self.list.arrived.connect(self._tell_new)
        self.panes.notice.link_followed.connect(self.reload)

    def _look_elsewhere(self) -> None:
        asked = self.filter
        self.list.narrow(asked.folder, narrowed=asked.narrowed, named=not asked.address)
        self.reload()

    def _more(self) -> None:
        """Fetch the page that follows; one for another folder or word comes too late."""
        asked = self.filter.state
        reply = self._page(mailbox.PAGE, self.list.model.before)
        reply.tell(self, partial(self._extend, asked))

    def _extend(self, asked: tuple[str, str, str], page: MailPage) -> None:
        if self.filter.state == asked:
            self.list.model.extend(page)
            self._write_down(page)

    def _page(self, size: int, before: Place | None = None) -> Reply:
        asked = self.filter
        return self.desk.call(
            mailbox.page,
            kept=asked.folder == KEPT,
            address=asked.address,
            search=asked.words,
            before=before,
            size=min(size, _LARGEST),
        )

    def _write_down(self, page: MailPage) -> None:
        """Have the texts written that the list shows: from then on they can be searched."""
        if page.unwritten:
            self.desk.call(mail_texts.write_down, ids=page.unwritten)

    def _tell_new(self, mail: MailLine) -> None:
        announce(self, LANGUAGE.say(N_("New email: {subject}").of(subject=mail.subject)))
