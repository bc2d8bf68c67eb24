"""The parts of a dark rail: its ground, its head with the mark, its foot with the person."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.enter_key import pressed_by_enter
from smartwizard.ui.controls.labels import Caption, Lead, plain_tooltip
from smartwizard.ui.controls.mark import Mark
from smartwizard.ui.controls.paint import LEADING, Role, mixed, paint_box, smooth
from smartwizard.ui.controls.surfaces import Divider
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.scroll import PageScroll
from smartwizard.ui.theme import THEME

_ICON = 18
_RIGHT = Qt.TextElideMode.ElideRight


class RailSurface(QWidget):
    """The dark ground of a rail; the theme gives this class, and all in it, the rail's palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)


class RailScroll(PageScroll):
    """The middle of a rail, which scrolls where a window is too low for all of it."""

    def __init__(self, body: QWidget, parent: QWidget) -> None:
        super().__init__(body, parent)
        # Kept, not asked for: what `widget()` returns dies with its name.
        self._body = body

    def sizeHint(self) -> QSize:
        return self._body.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), THEME.px(tokens.RAIL_ROW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # a scroll area does not tell that its body wants another size
        return super().eventFilter(watched, event)


class RailHead(QWidget):
    """The mark, the product and the task."""

    def __init__(self, product: str = "", task: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.product, self.task = Lead(product), Caption(task)
        self.product.set_bold()
        self.product.set_quiet(False)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self.product)
        words.addWidget(self.task)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 22, 12, 14)
        row.setSpacing(12)
        row.addWidget(Mark())
        row.addWidget(self._words, 1)

    def set_folded(self, folded: bool) -> None:
        """Show the mark alone."""
        self._words.setHidden(folded)


class RailButton(QAbstractButton):
    """A quiet line at the foot of a rail: an icon and a word, or the icon alone."""

    def __init__(self, icon: str, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon_name, self.word, self.folded = icon, word, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_word(self, word: str, name: str = "") -> None:
        """Show a word; `name` is what is said of the button where the word is not enough."""
        self.word = word
        self.setAccessibleName(name or word)
        plain_tooltip(self, name or word if self.folded or not word else "")
        self.updateGeometry()
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show the icon alone; the word is its tool tip then."""
        self.folded = folded
        plain_tooltip(self, self.accessibleName() if folded or not self.word else "")
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        height = max(THEME.px(28), tokens.TARGET)
        if self.folded or not self.word:
            return QSize(THEME.px(28), height)
        words = QFontMetrics(THEME.font("small")).horizontalAdvance(self.word)
        return QSize(words + THEME.px(_ICON + 10) + 12, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(THEME.px(28), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = smooth(self), self.palette().color
        lit = self.underMouse() or self.hasFocus()
        ink = color(Role.WindowText if lit else Role.PlaceholderText)
        if self.isDown():
            paint_box(painter, self.rect(), mixed(color(Role.Window), ink, 0.16), None)
        side = THEME.px(_ICON)
        alone = self.folded or not self.word
        left = (self.width() - side) // 2 if alone else 0
        paint_icon(painter, self.icon_name, QRect(left, 0, side, self.height()), ink)
        if not alone:
            font = THEME.font("small")
            painter.setFont(font)
            painter.setPen(ink)
            box = self.rect().adjusted(side + THEME.px(10), 0, 0, 0)
            word = QFontMetrics(font).elidedText(self.word, _RIGHT, box.width())
            painter.drawText(box, int(LEADING), word)


class RailFoot(QWidget):
    """Who is signed in, the language, and the theme: `person`, `language`, `theme` are buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = RailButton("circle-user-round")
        self.language = RailButton("languages")
        self.theme = RailButton("sun-moon")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(1)
        self._column.addWidget(Divider())
        self._column.addSpacing(6)
        self._column.addWidget(self.person)
        self._row = QHBoxLayout()
        self._row.addWidget(self.language, 1)
        self._row.addWidget(self.theme)
        self._column.addLayout(self._row)
        self.set_folded(False)

    def set_folded(self, folded: bool) -> None:
        """Put the three icons one above the other."""
        side = 18 if folded else 20
        self._column.setContentsMargins(side, 0, side if folded else 16, 10)
        down, across = QHBoxLayout.Direction.TopToBottom, QHBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if folded else across)
        for button in (self.person, self.language, self.theme):
            button.set_folded(folded)
