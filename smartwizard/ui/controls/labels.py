"""Labels: always plain text, wrapped and never clipped, one class per role of the type scale."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from smartwizard.ui.controls.long_words import LONGEST_WORD, shortened
from smartwizard.ui.controls.paint import WRAPPED
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
# The library's `escape` comes with the names of all letters, which no window needs at the start.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def tooltip_text(text: str) -> str:
    """What to hand to Qt so that a tool tip shows a text letter by letter, never as markup."""
    if "<" not in text:
        return text
    return f"<qt>{text.translate(_ESCAPES)}</qt>"


def plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip; the only way tool tips are set."""
    widget.setToolTip(tooltip_text(text))


class _WholeText(QObject):
    """Shows the whole text of a label that was painted shortened, as its tool tip.

    Only such labels are watched: most events of most labels never have to come through Python.
    """

    def eventFilter(self, label: QObject, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        if not isinstance(label, PlainLabel) or label.toolTip() or not label.lacks_room():
            return False
        QToolTip.showText(event.globalPos(), tooltip_text(label.text()), label)
        return True


_WHOLE_TEXT = _WholeText()


class PlainLabel(QLabel):
    """A label that never reads markup, and that asks for the height its lines need."""

    quiet = False

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if self.quiet:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        if wrap:
            self.setWordWrap(True)

    def set_selectable(self) -> None:
        """Let the text be selected by mouse and keyboard."""
        self.setTextInteractionFlags(_SELECTABLE)

    def set_quiet(self, quiet: bool = True) -> None:
        """Write in the quiet color, or no longer."""
        role = QPalette.ColorRole
        self.setForegroundRole(role.PlaceholderText if quiet else role.WindowText)

    def set_bold(self, bold: bool = True) -> None:
        """Write in bold; size and family still follow the theme."""
        font = QFont()
        font.setBold(bold)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        """The natural width of the longest line, and the height at that width."""
        if not self.wordWrap():
            return super().sizeHint()
        width = natural_width(self)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The width of the longest word, where it is one that somebody reads as a word."""
        least = super().minimumSizeHint()
        if self.wordWrap():
            least.setWidth(min(least.width(), THEME.px(LONGEST_WORD)))
        return least

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.lacks_room():
            super().paintEvent(event)
            return
        self.installEventFilter(_WHOLE_TEXT)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = self.alignment().value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(self.contentsRect(), flags, self.shortened())

    def lacks_room(self) -> bool:
        """Whether a word is longer than a line."""
        return self.wordWrap() and QLabel.minimumSizeHint(self).width() > self.width()

    def shortened(self) -> str:
        """The text with each word as long as there is room for it."""
        return shortened(self.text(), self.fontMetrics(), self.contentsRect().width())

    def fix_width(self, across: QSizePolicy.Policy) -> None:
        """Set how the width may change; Qt's own setter would drop height-for-width."""
        policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(self.wordWrap())
        self.setSizePolicy(policy)


class Label(PlainLabel):
    """Body text; `bold` for the names of fields and things."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        bold: bool = False,
        wrap: bool = True,
    ) -> None:
        super().__init__(text, parent, wrap=wrap)
        if bold:
            self.set_bold()


class Title(PlainLabel):
    """The title of a page or window."""


class Section(PlainLabel):
    """The title of a section or card."""


class Lead(PlainLabel):
    """The sentence under a title."""

    quiet = True


class Hint(PlainLabel):
    """Why a field is asked for, and whatever else is said quietly."""

    quiet = True


class Caption(PlainLabel):
    """The smallest text: where one is, column names, dates."""

    quiet = True


class Mono(PlainLabel):
    """An identifier in which 0 and O must differ: domain, number, token. Selectable (C40)."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.set_selectable()


class Small(PlainLabel):
    """A sentence in small type but full color: the lines of a banner."""


class ToneLine(PlainLabel):
    """A bold sentence in the color of a tone, with its icon: the error under a field.

    A `plain` one has only its icon in the tone: what is in order needs no emphasis.
    """

    def __init__(
        self,
        tone: str,
        icon: str = "",
        text: str = "",
        parent: QWidget | None = None,
        *,
        indent: int = 0,
        plain: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.tone, self.icon_name, self.indent_at_100 = tone, icon, indent
        self.plain = plain
        self.set_bold(not plain)
        self._indent()

    def set_tone(self, tone: str, icon: str = "") -> None:
        """Say it in another tone, with another icon or none."""
        self.tone, self.icon_name = tone, icon
        self._indent()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "icon_name"):
            self._indent()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = THEME.tone(self.tone).color
        if self.icon_name:
            side, line = THEME.px(15), self.fontMetrics().height()
            paint_icon(painter, self.icon_name, QRect(0, (line - side) // 2, side, side), color)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(ink if self.plain else color)
        painter.drawText(self.contentsRect(), int(WRAPPED), self.shortened())

    def _indent(self) -> None:
        indent = 22 if self.icon_name else self.indent_at_100
        self.setContentsMargins(THEME.px(indent), 0, 0, 0)


def natural_width(label: QLabel) -> int:
    """How wide a label's longest line is when nothing wraps, its margins included."""
    margins = label.contentsMargins()
    # Only a label with a buddy reads & as the mark of its mnemonic.
    mnemonic = Qt.TextFlag.TextShowMnemonic if label.buddy() else Qt.TextFlag.TextExpandTabs
    flags = int(Qt.TextFlag.TextExpandTabs | mnemonic)
    width = label.fontMetrics().size(flags, label.text()).width() + 2 * label.margin()
    return width + margins.left() + margins.right() + 1
