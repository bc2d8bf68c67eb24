"""Whom to ask about registered access: its administrators, and its seller (R29, R33)."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations.contract_views import ContactWay
from smartwizard.ui.controls.facts import FactsGrid
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.fact_card import COPIED, COPY
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.scroll_dialog import ScrollDialog
from smartwizard.ui.seat import Seat

_EMAIL = N_("Email", "label")
_SELLER = N_("Seller", "of a contract")
_AT = N_("Contact of the seller", "address or phone number")
_CONTENT = N_("About what the contract contains, ask its seller.")


class ContactDialog(ScrollDialog):
    """Addresses can be copied, or written to; where they are hidden, support is asked."""

    def __init__(self, parent: QWidget, way: ContactWay, seat: Seat) -> None:
        super().__init__(parent, N_("Contact administrator", "column of a table, and its buttons"))
        self._way, self._seat = way, seat
        self.text, self.seller = Label("", self), Label("", self)
        self.grid, self.sells = FactsGrid(self), FactsGrid(self)
        self.say(self.text.setText, way.sentence)
        self.say(self.seller.setText, _CONTENT)
        for part in (self.text, self.grid, self.seller, self.sells):
            self.body.addWidget(part)
        self.seller.setVisible(bool(way.seller))
        self.sells.setVisible(bool(way.seller))
        self._add_buttons()
        self.retranslate()
        self.finish()

    def retranslate(self) -> None:
        for grid in (self.grid, self.sells):
            grid.clear()
            grid.set_words(LANGUAGE.say(COPY), LANGUAGE.say(COPIED))
        for email in self._way.emails:
            self.grid.add(LANGUAGE.say(_EMAIL), email, copy=True)
        self.grid.setVisible(bool(self._way.emails))
        if self._way.seller:
            self.sells.add(LANGUAGE.say(_SELLER), self._way.seller)
        if self._way.seller_contact:
            self.sells.add(LANGUAGE.say(_AT), self._way.seller_contact, copy=True)

    def _add_buttons(self) -> None:
        self.buttons.addStretch(1)
        close = self.button(N_("Close", "button"), "quiet" if self._way.emails else "secondary")
        close.clicked.connect(self.close)
        close.setFocus()
        if self._way.emails:
            write = self.button(N_("Write an email", "button"), "primary")
            write.setObjectName("write")
            write.clicked.connect(self._write)
        else:
            ask = self.button(N_("Contact support", "button"), "primary")
            ask.setObjectName("support")
            ask.clicked.connect(self._ask)

    def _write(self) -> None:
        """Hand the addresses over to whatever program sends mails here."""
        QDesktopServices.openUrl(QUrl(f"mailto:{','.join(self._way.emails)}"))
        self.close()

    def _ask(self) -> None:
        self.close()
        self._seat.open("support", topic="contract_registration")
