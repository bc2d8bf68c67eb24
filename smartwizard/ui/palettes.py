"""From tokens to palettes: which color each role of Qt's palette carries."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette

from smartwizard.ui.tokens import Surface, Tokens, Tone

_Role = QPalette.ColorRole
_ROLES: Mapping[str, tuple[QPalette.ColorRole, ...]] = MappingProxyType(
    {
        "window": (_Role.Window,),
        "base": (_Role.Base, _Role.Button, _Role.Light, _Role.ToolTipBase),
        "sunken": (_Role.AlternateBase,),
        "divider": (_Role.Midlight,),
        "border": (_Role.Mid, _Role.Dark, _Role.Shadow),
        "text": (
            *(_Role.WindowText, _Role.Text, _Role.ButtonText),
            *(_Role.HighlightedText, _Role.ToolTipText),
        ),
        "quiet": (_Role.PlaceholderText,),
        "accent": (_Role.Accent, _Role.Link, _Role.LinkVisited),
        "on_accent": (_Role.BrightText,),
        "selection": (_Role.Highlight,),
    }
)


def palette_of(surface: Surface) -> QPalette:
    """The palette that carries a surface; what is disabled is written in the quiet color."""
    palette = QPalette()
    for name, roles in _ROLES.items():
        for role in roles:
            palette.setColor(role, QColor(getattr(surface, name)))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(surface.quiet))
    return palette


def high_contrast(system: QPalette) -> QPalette:
    """Our use of the roles, in nothing but the colors of the system's own palette."""
    text, window = system.windowText().color(), system.window().color()
    palette = QPalette(system)
    for role in (*_ROLES["divider"], *_ROLES["border"], *_ROLES["text"], *_ROLES["quiet"]):
        palette.setColor(role, text)
    for role in (*_ROLES["window"], *_ROLES["base"], *_ROLES["sunken"]):
        palette.setColor(role, window)
    for role in _ROLES["accent"]:
        palette.setColor(role, text)
    palette.setColor(_Role.BrightText, window)
    palette.setColor(_Role.Highlight, system.highlight().color())
    palette.setColor(_Role.HighlightedText, system.highlightedText().color())
    return palette


def tone_of(tokens: Tokens, name: str) -> Tone:
    """The tone of a status in a theme."""
    color, tint = tokens.tones[name]
    return Tone(name, QColor(color), QColor(tint))


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two opaque colors by the WCAG formula, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    weights = ((0.2126, color.redF()), (0.7152, color.greenF()), (0.0722, color.blueF()))
    return sum(weight * _linear(channel) for weight, channel in weights)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
