"""The mail of authorization, ready for somebody at the entitled company to send (R31)."""

from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations import contracts
from smartwizard.operations.contract_views import AuthorizationLetter, ItemView
from smartwizard.ui import tokens
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE, LANGUAGES

_WHY = N_(
    "Somebody who works at the company of the contract sends it to support: pass it on to them, in "
    "a language they read."
)
COPIED = N_("Copied", "to the clipboard")


class AuthorizationDialog(FormDialog):
    """Another language writes it anew; what is changed here goes along."""

    def __init__(self, parent: QWidget, desk: Desk, item: ItemView) -> None:
        self._desk, self._item = desk, item
        title = N_("Authorization for {number}").of(number=item.number)
        super().__init__(parent, title, N_("Write an email", "button"))
        self._ask()

    def build(self, form: Form) -> None:
        languages = [(code, name) for code, name in LANGUAGES.items()]
        self.language = form.choice("language", N_("Language", "label"), languages, hint=_WHY)
        self.language.fill(LANGUAGE.code)
        self.to = form.text("to", N_("To", "field: who gets an email"))
        self.subject = form.text("subject", N_("Subject", "field: of an email"))
        self.body_field = form.area("body", N_("Text", "field: of an email"), lines=11)
        self.copy = Button("", parent=form, icon="copy", small=True)
        self.copy.setObjectName("copy_letter")
        self.say(self.copy.setText, N_("Copy all", "button: all values of the page"))
        self.copy.clicked.connect(self._copy)
        holder = QWidget(form)
        Flow(holder, gap=tokens.SPACE_8).addWidget(self.copy)
        form.place(holder)
        self.language.changed.connect(self._ask)

    def submit(self) -> Reply | None:
        """Hand the mail over to whatever program sends mails here."""
        subject, body = quote(self.subject.value()), quote(self.body_field.value(), safe="")
        body = body.replace("%0A", "%0D%0A")
        address = f"mailto:{quote(self.to.value(), safe='@')}?subject={subject}&body={body}"
        QDesktopServices.openUrl(QUrl(address))
        return None

    def _ask(self) -> None:
        reply = self._desk.call(
            contracts.authorisation, request=self._item.request, language=self.language.value()
        )
        reply.tell(self, self._show, self._refused)

    def _show(self, letter: AuthorizationLetter) -> None:
        self.to.fill(letter.to)
        self.subject.fill(letter.subject)
        self.body_field.fill(letter.body)

    def _copy(self) -> None:
        parts = (self.to, self.subject)
        head = [f"{LANGUAGE.say(part.label)}: {part.value()}" for part in parts]
        QGuiApplication.clipboard().setText("\n".join((*head, "", self.body_field.value())))
        announce(self, LANGUAGE.say(COPIED))
