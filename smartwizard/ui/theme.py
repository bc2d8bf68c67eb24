"""The theme of the program: palettes, tones and type scale, switched live."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from smartwizard.ui import palettes, tokens
from smartwizard.ui.palettes import contrast
from smartwizard.ui.tokens import Tone

__all__ = ["SCHEMES", "TEXT_SIZES", "THEME", "Desktop", "Theme", "Tone", "contrast"]

SCHEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 150, 200)
_FONTED = {
    "Caption": "caption",
    "Hint": "small",
    "Small": "small",
    "MonoEdit": "mono",
    "Lead": "lead",
    "Section": "section",
    "Title": "title",
    "Mono": "mono",
}
_Role = QPalette.ColorRole


class Desktop(QObject):
    """What the desktop reports about colors and type: the one seam to the system (C39)."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._palette = QPalette(app.palette())
        self._hints = app.styleHints()
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._access.contrastPreferenceChanged.connect(self.changed)

    def is_dark(self) -> bool:
        """Whether the desktop is dark; where it does not say, its first palette tells."""
        scheme = self._hints.colorScheme()
        if scheme != Qt.ColorScheme.Unknown:
            return scheme == Qt.ColorScheme.Dark
        text, window = self._palette.windowText().color(), self._palette.window().color()
        return text.lightness() > window.lightness()

    def is_high_contrast(self) -> bool:
        """Whether the person asked the system for high contrast."""
        return self._access.contrastPreference() == Qt.ContrastPreference.HighContrast

    def has_motion(self) -> bool:
        """Whether things may move; the person can ask the system for stillness."""
        style = QApplication.style()
        return style.styleHint(style.StyleHint.SH_Widget_Animation_Duration) > 0

    def font(self) -> QFont:
        """The system's own font, whatever type scale the program has set."""
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


class Theme(QObject):
    """The look that is in force; widgets ask it at paint time and keep no color.

    `recolored` tells of other colors alone, `changed` of other type as well.
    """

    recolored = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = "system"
        self.text_size = 100
        self.language = "en"
        self.high_contrast = False
        self._app: QApplication | None = None
        self._desktop: Desktop | None = None
        self._tokens = tokens.LIGHT
        self._body = tokens.BODY
        self._fonts: dict[tuple[str, bool | None], QFont] = {}
        self._tones: dict[str, Tone] = {}

    def apply(
        self, app: QApplication, choice: str = "system", desktop: Desktop | None = None
    ) -> None:
        """Dress the program, before its first window; `desktop` stands in for the system."""
        if self._desktop is not None:
            self._desktop.changed.disconnect(self._follow)
        self._app, self._desktop = app, desktop or self._desktop or Desktop(app)
        self._desktop.changed.connect(self._follow)
        self._set_type()
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Show ``light``, ``dark``, or whatever the ``system`` shows, from now on."""
        self.choice = choice
        self._follow()

    def set_text_size(self, percent: int) -> None:
        """Write everything at 100, 150 or 200 percent."""
        self.text_size = percent
        self._set_type()
        self.changed.emit()

    def set_language(self, language: str) -> None:
        """Put the font families of a language first: ja, en, fr or it (C38)."""
        if language != self.language:
            self.language = language
            self._set_type()
            self.changed.emit()

    @property
    def scheme(self) -> str:
        """What is shown now: ``light`` or ``dark``."""
        return "dark" if self._tokens is tokens.DARK else "light"

    @property
    def motion(self) -> bool:
        """Whether a ring may pulse and a busy bar may move."""
        return self._desktop is not None and self._desktop.has_motion()

    def tone(self, name: str) -> Tone:
        """The tone of a status: ok, wait, you, bad, off or info."""
        if name not in self._tones:
            self._tones[name] = self._mix(name)
        return self._tones[name]

    def font(self, role: str, bold: bool | None = None) -> QFont:
        """A font of the type scale: caption small body lead section title mono."""
        key = (role, bold)
        if key not in self._fonts:
            self._fonts[key] = self._cut(role, bold)
        return self._fonts[key]

    def px(self, length: float) -> int:
        """A length given for 100 % text, as long as it is at the text size in force."""
        return round(length * self._body / tokens.BODY)

    def _follow(self) -> None:
        desktop, app = self._desktop, self._app
        if desktop is None or app is None:
            return
        dark = desktop.is_dark() if self.choice == "system" else self.choice == "dark"
        self._tokens = tokens.DARK if dark else tokens.LIGHT
        self.high_contrast = desktop.is_high_contrast()
        self._tones.clear()
        if self.high_contrast:
            app.setPalette(QPalette())
            page = rail = palettes.high_contrast(app.palette())
        else:
            page, rail = map(palettes.palette_of, (self._tokens.page, self._tokens.rail))
        _dress(app, page, rail)
        self.recolored.emit()
        self.changed.emit()

    def _mix(self, name: str) -> Tone:
        if self.high_contrast:
            palette = QApplication.palette()
            return Tone(name, palette.windowText().color(), palette.window().color())
        return palettes.tone_of(self._tokens, name)

    def _cut(self, role: str, bold: bool | None) -> QFont:
        factor, heavy = tokens.TYPE[role]
        font = QFont(self.font("body") if role != "body" else QApplication.font())
        if role == "mono":
            font.setFamilies([*tokens.FIXED, *font.families()])
        font.setPixelSize(max(round(self._body * factor), tokens.SMALLEST))
        font.setBold(heavy if bold is None else bold)
        return font

    def _set_type(self) -> None:
        app, desktop = self._app, self._desktop
        if app is None or desktop is None:
            return
        system = desktop.font()
        size = max(tokens.BODY, _pixels(system, app))
        self._body = round(size * self.text_size / 100)
        font = QFont(tokens.families(self.language, system.family()))
        font.setPixelSize(self._body)
        app.setFont(font)
        self._fonts = {("body", None): QFont(font)}
        for class_name, role in _FONTED.items():
            app.setFont(self.font(role), class_name)  # type: ignore[arg-type] # the stub is wrong


def _pixels(font: QFont, app: QApplication) -> int:
    """The size of a font; Qt's own answer would load the font first."""
    screen = app.primaryScreen()
    if font.pixelSize() > 0 or screen is None:
        return font.pixelSize()
    return round(font.pointSizeF() * screen.logicalDotsPerInchY() / 72)


def _dress(app: QApplication, page: QPalette, rail: QPalette) -> None:
    typed = QPalette(page)
    typed.setColor(_Role.Highlight, page.color(_Role.Accent))
    typed.setColor(_Role.HighlightedText, page.color(_Role.BrightText))
    line = QPalette(typed)
    line.setColor(_Role.Base, Qt.GlobalColor.transparent)
    app.setPalette(page)
    own = {"RailSurface": rail, "QLineEdit": line, "QPlainTextEdit": typed, "QTextEdit": typed}
    for class_name, palette in own.items():
        app.setPalette(palette, class_name)  # type: ignore[arg-type] # as above
    QToolTip.setPalette(page)


THEME = Theme()
