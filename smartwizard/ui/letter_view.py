"""A letter on screen: its words, its own links, and nothing from outside (R47, R48)."""

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QPalette, QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QWidget

from smartwizard.letter_page import recolored
from smartwizard.ui.safe_page import of_text, safe
from smartwizard.ui.theme import THEME

_Role = QPalette.ColorRole
_ROLES = {
    "base": _Role.Base,
    "text": _Role.Text,
    "quiet": _Role.PlaceholderText,
    "divider": _Role.Midlight,
    "accent": _Role.Accent,
    "on_accent": _Role.BrightText,
}


class _Document(QTextDocument):
    """Asked for anything that a page names, it has nothing."""

    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Nothing, whatever a page names."""


class LetterView(QTextBrowser):
    """Shows a letter in the theme's colors; a link is told, never followed."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._text, self._plain = "", "", False
        self.setDocument(_Document(self))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.anchorClicked.connect(lambda url: self.followed.emit(_written(url)))

    def show_letter(self, html: str, text: str) -> None:
        """Show another letter, from its beginning."""
        self._page, self._text = safe(html), text
        self._write()
        self.verticalScrollBar().setValue(0)

    def show_plain(self, plain: bool) -> None:
        """Show the letter's plain text, or its page."""
        self._plain = plain
        self._write()

    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Nothing is loaded, from wherever."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_plain"):
            self._write()

    def _write(self) -> None:
        """Write the page again, where one had scrolled to."""
        at = self.verticalScrollBar().value()
        palette = QApplication.palette()
        colors = {name: palette.color(role).name() for name, role in _ROLES.items()}
        self.document().setDefaultFont(THEME.font("body"))
        accent = palette.color(_Role.Link).name()
        self.document().setDefaultStyleSheet(f"a {{ color: {accent} }}")
        self.setHtml(of_text(self._text) if self._plain else recolored(self._page, colors))
        self.verticalScrollBar().setValue(at)


def _written(url: QUrl) -> str:
    """A link letter by letter; names of hosts as the network reads them, so that none is faked."""
    return bytes(url.toEncoded().data()).decode("ascii", "replace")
