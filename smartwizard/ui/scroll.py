"""Scrolling a body up and down only, with the focused control always in sight (C33, C37)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget

_MARGIN = 24


class PageScroll(QScrollArea):
    """A body that scrolls vertically; its ground is the window's."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._give_parts()
        self._body = body
        self.setWidget(body)
        body.setAutoFillBackground(False)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._show_focus)

    def _give_parts(self) -> None:
        """A viewport and a bar made here: for Qt's own, PySide sets up every class of widgets."""
        self._viewport, self._bar = QWidget(), QScrollBar()
        self.setViewport(self._viewport)
        self.setVerticalScrollBar(self._bar)
        self._bar.rangeChanged.connect(self._share_margin)

    def _share_margin(self, _: int, longest: int) -> None:
        """The scroll bar stands in the right margin, so that fields and buttons keep one edge."""
        layout = self._body.layout()
        if layout is None:
            return
        margins = layout.contentsMargins()
        bar = self._bar.sizeHint().width()
        wide = max(margins.right(), margins.left())
        room = wide - bar if longest > 0 else wide
        if margins.left() >= 2 * bar and margins.right() != room:
            margins.setRight(room)
            layout.setContentsMargins(margins)

    def _show_focus(self, _: QWidget | None, focus: QWidget | None) -> None:
        if focus is not None and self._body.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 0, _MARGIN)
