"""Reading mails one after the other: what is opened, kept, and what becomes of its links."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from smartwizard.messages import N_, Refused
from smartwizard.operations import mailbox
from smartwizard.operations.mailbox import Mail
from smartwizard.ui.announce import announce
from smartwizard.ui.desk import Reply
from smartwizard.ui.inside_links import InsideLinks
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.mailbox_panes import MailboxPanes
from smartwizard.ui.seat import Seat
from smartwizard.ui.ways_on import go_on

_KEPT = N_("Kept: the email is in the folder “Kept” now.")
_PUT_BACK = N_("The email is in the folder “Received” again.")


class MailReading(QObject):
    """Opens the mail that was chosen last; those passed over meanwhile stay unread."""

    def __init__(self, panes: MailboxPanes, seat: Seat) -> None:
        super().__init__(panes)
        self.current = 0
        self._panes, self._letter, self._seat = panes, panes.letter, seat
        self._reply: Reply | None = None
        self._whose = ""
        self._links = InsideLinks(panes, seat, self._leads_nowhere)
        self._letter.letter.followed.connect(self._links.follow)
        self._letter.notice.link_followed.connect(self._go_on)
        self._letter.kept.connect(self._keep)
        panes.list.chosen.connect(self.choose)

    def choose(self, mail: int) -> None:
        """Open a mail, it is no longer unread then; of several in a row only the last is opened."""
        self.current = mail
        if self._reply is None:
            self._read()

    def drop(self) -> None:
        """No mail is chosen any more."""
        self.current = 0
        self._letter.clear()
        self._panes.show_list()

    def renew(self) -> None:
        """Read the mail again when its link was used or ran out meanwhile (R47)."""
        shown = self._letter.mail
        row = self._panes.list.model.row_of(self.current)
        if shown is None or row < 0 or shown.line.id != self.current:
            return
        now = self._panes.list.model.lines[row]
        if (now.link, now.kept) != (shown.line.link, shown.line.kept):
            self.choose(self.current)

    def _read(self) -> None:
        self._reply = self._seat.desk.call(mailbox.read, id=self.current)
        self._letter.late.await_reply(self._reply)
        self._reply.done.connect(self._show)
        self._reply.refused.connect(self._not_read)

    def _show(self, mail: object) -> None:
        assert isinstance(mail, Mail)
        self._reply = None
        if mail.line.id == self.current:
            self._letter.show_mail(mail)
            self._panes.list.model.update_line(mail.line)
        elif self.current:
            self._read()

    def _not_read(self, refused: Refused) -> None:
        self._reply = None
        self.drop()
        self._panes.notice.show_issues(refused.issues, {})

    def _keep(self, kept: bool) -> None:
        reply = self._seat.desk.call(mailbox.keep, id=self.current, kept=kept)
        reply.tell(self, partial(self._kept, kept), self._not_read)

    def _kept(self, kept: bool, _: object) -> None:
        mail = self._letter.mail
        if mail is not None and mail.line.id == self.current:
            self._letter.show_mail(replace(mail, line=replace(mail.line, kept=kept)))
            done = _KEPT if kept else _PUT_BACK
            self._letter.notice.show_done(done)
            announce(self._letter, LANGUAGE.say(done))

    def _leads_nowhere(self, refused: Refused, email: str) -> None:
        self._whose = email
        self._letter.notice.show_issues(refused.issues, {})
        self._letter.notice.focus()
        announce(self._letter, " ".join(LANGUAGE.say(issue.text) for issue in refused.issues))

    def _go_on(self, remedy: str) -> None:
        go_on(self._seat, remedy, self._whose)
