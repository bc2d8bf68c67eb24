"""Email delivery as sections: the mail server, and the mails that did not arrive (R47, R54)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smartwizard import delivery_words
from smartwizard.messages import N_, Code
from smartwizard.operations import mail_settings, undelivered
from smartwizard.operations.mail_settings import MailSettings
from smartwizard.operations.undelivered import Undelivered, UndeliveredPage
from smartwizard.rules import dates
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Lead
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.mail_server_form import MailServerForm
from smartwizard.ui.operator_sections import OperatorSheet
from smartwizard.ui.request_words import Look
from smartwizard.ui.seat import Seat
from smartwizard.ui.task_card import Task, TaskList

SERVER = N_("Mail server", "title of a section")
FAILED = N_("Failed emails", "title of a section")
_PAGE = 20
_AGAIN = N_("The email to {email} is sent again.")


class ServerSection(OperatorSheet):
    """Where mails leave, on a card."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(SERVER, parent)
        self._seat = seat
        lead = Lead("", self)
        self.say(
            lead.setText,
            N_("The emails of this registry stay on this computer, or leave by a mail server."),
        )
        self.column.insertWidget(1, lead)
        card = Card(self)
        self.form = MailServerForm(seat)
        card.body.addWidget(self.form)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self.late = LateBar(self)

    def reload(self) -> None:
        """Ask for what is set."""
        reply = self._seat.desk.call(mail_settings.view)
        self.late.await_reply(reply)
        reply.tell(self, self._show, self.refuse)

    def _show(self, known: object) -> None:
        assert isinstance(known, MailSettings)
        self.form.show_settings(known)


class FailedSection(OperatorSheet):
    """The mails that were given up, never their text, each with **Send again**."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(FAILED, parent)
        self._seat = seat
        self._mails: Sequence[Undelivered] = ()
        self._size = _PAGE
        self.tasks, self.empty = TaskList(self), Empty("check-check", parent=self)
        self.more = Button("", parent=self)
        self.say(self.more.setText, N_("Show more", "button"))
        self.more.clicked.connect(self._show_more)
        self.column.addWidget(self.tasks)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.late = LateBar(self)
        self.empty.hide()
        self.more.hide()

    def reload(self) -> None:
        """Ask again which mails did not arrive."""
        reply = self._seat.desk.call(undelivered.page, size=self._size)
        self.late.await_reply(reply)
        reply.tell(self, self._show, self.refuse)

    def retranslate(self) -> None:
        self.tasks.show_tasks([self._task(mail) for mail in self._mails])
        self.empty.say(
            LANGUAGE.say(N_("Every email has arrived or is on its way")),
            LANGUAGE.say(N_("Emails that a mail server refused for good appear here.")),
        )

    def _show(self, page: object) -> None:
        assert isinstance(page, UndeliveredPage)
        self._mails = page.mails
        self.retranslate()
        self.tasks.setVisible(bool(page.mails))
        self.empty.setVisible(not page.mails)
        self.more.setVisible(bool(page.before))

    def _show_more(self) -> None:
        self._size += _PAGE
        self.reload()

    def _task(self, mail: Undelivered) -> Task:
        kind = LANGUAGE.word(Code("mail.kind", mail.kind))
        about = f"{kind} · {mail.hint}" if mail.hint else kind
        moment = dates.moment(mail.failed_at, LANGUAGE.code, LANGUAGE.zone)
        why = LANGUAGE.say(delivery_words.reason(mail.reason)) if mail.reason else ""
        lines = [about, LANGUAGE.say(N_("Given up on {moment}").of(moment=moment)), why]
        return Task(
            key=f"mail-{mail.id}",
            look=Look("bad", "circle-x", LANGUAGE.say(N_("Failed", "status of an email"))),
            title=mail.email,
            lines=[*filter(None, (*lines, mail.answer))],
            verb=LANGUAGE.say(N_("Send again", "button")),
            slot=partial(self._send_again, mail),
        )

    def _send_again(self, mail: Undelivered) -> None:
        reply = self._seat.desk.call(undelivered.send_again, id=mail.id)
        reply.tell(self, lambda _: self._sent_again(mail.email), self.refuse)

    def _sent_again(self, email: str) -> None:
        text = _AGAIN.of(email=email)
        self.notice.show_done(text)
        announce(self, LANGUAGE.say(text))
