"""How a cell is painted and measured: lines, chip, bar, tick, action."""

from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette

from smartwizard.ui import tokens
from smartwizard.ui.controls.cells import Bar, Cell
from smartwizard.ui.controls.chips import chip_width, paint_chip
from smartwizard.ui.controls.paint import CENTER, LEADING, TRAILING, WRAPPED, Role, paint_box
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

PAD, TICK, TICK_GAP, ICON, ICON_GAP, TRACK = 16, 17, 14, 18, 9, 152
# Sentences that break into lines: their least column, and the room above and below.
_SENTENCE, _ABOVE, _HIGHEST = 230, 9, 10_000
_RIGHT = Qt.TextElideMode.ElideRight


def fonts_of(cell: Cell) -> tuple[QFont, QFont]:
    """The font of the first line, and that of the lines under it."""
    role = "mono" if cell.mono else "small" if cell.group or cell.bar else "body"
    return THEME.font(role, cell.bold or cell.group or cell.unread), THEME.font("small")


def text_left(cell: Cell, rect: QRect) -> int:
    """Where the words of a cell begin, after its tick and its icon."""
    left = rect.left() + THEME.px(PAD)
    if cell.ticked is not None:
        left += THEME.px(TICK + TICK_GAP)
    if cell.icon and not cell.chip:
        left += THEME.px(ICON + ICON_GAP)
    return left


def tick_rect(rect: QRect) -> QRect:
    """The box that ticks a row."""
    side = THEME.px(TICK)
    top = rect.top() + (rect.height() - side) // 2
    return QRect(rect.left() + THEME.px(PAD) - 2, top, side, side)


def action_rect(cell: Cell, rect: QRect) -> QRect:
    """The small button painted in a cell."""
    metrics = QFontMetrics(THEME.font("small"))
    size = QSize(metrics.horizontalAdvance(cell.action) + THEME.px(24), THEME.px(28))
    top = rect.top() + (rect.height() - size.height()) // 2
    return QRect(rect.left() + THEME.px(PAD), top, size.width(), size.height())


def natural_width(cell: Cell) -> int:
    """How wide a cell is when nothing in it is elided."""
    first, other = (QFontMetrics(font) for font in fonts_of(cell))
    left = text_left(cell, QRect()) + THEME.px(PAD)
    if cell.wrap:
        return THEME.px(_SENTENCE)
    if cell.action:
        return action_rect(cell, QRect()).width() + 2 * THEME.px(PAD)
    if cell.chip:
        chip = chip_width(cell.text, bare=cell.chip == "bare")
        return max(chip, other.horizontalAdvance(cell.second)) + left
    lines = [first.horizontalAdvance(cell.text)]
    lines += [other.horizontalAdvance(line) for line in (cell.second, cell.third)]
    count = first.horizontalAdvance(cell.count) + THEME.px(PAD) if cell.count else 0
    return max(*lines, THEME.px(TRACK) if cell.bar else 0) + left + count


def paint_tick_box(painter: QPainter, rect: QRect, ticked: bool, palette: QPalette) -> None:
    """Ticked is not selected: a box with its own mark."""
    box, color = tick_rect(rect), palette.color
    if ticked:
        paint_box(painter, box, color(Role.Accent), None)
        paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), color(Role.BrightText))
    else:
        paint_box(painter, box, color(Role.Base), color(Role.Mid))


def paint_action(painter: QPainter, cell: Cell, rect: QRect, palette: QPalette) -> None:
    """The one thing that can be done now, as a small button."""
    box, color = action_rect(cell, rect), palette.color
    paint_box(painter, box, color(Role.Button), color(Role.Mid))
    painter.setFont(THEME.font("small"))
    painter.setPen(color(Role.ButtonText))
    painter.drawText(box, int(CENTER), cell.action)


def paint_bar(painter: QPainter, bar: Bar, box: QRect, palette: QPalette) -> None:
    """A 6-px track; past the limit it is red as a whole, with a mark where the allotment ends."""
    height = THEME.px(6)
    track = QRect(box.left(), box.top(), min(box.width(), THEME.px(TRACK)), height)
    over = bar.used > bar.limit
    tone = "bad" if over else bar.tone
    ink = THEME.tone(tone).color if tone else palette.color(Role.Accent)
    paint_box(painter, track, palette.color(Role.Midlight), None, radius=height / 2)
    share = 1.0 if over else bar.used / max(1, bar.limit)
    filled = QRect(track.left(), track.top(), round(track.width() * share), height)
    if filled.width() > 0:
        paint_box(painter, filled, ink, None, radius=height / 2)
    if over:
        end = track.left() + round(track.width() * bar.limit / bar.used)
        mark = QRect(end, track.top() - 3, tokens.LINE, height + 6)
        painter.fillRect(mark, palette.color(Role.WindowText))


def paint_cell(painter: QPainter, cell: Cell, rect: QRect, palette: QPalette) -> None:
    """Everything a cell holds, on the ground that the view has painted."""
    if cell.ticked is not None:
        paint_tick_box(painter, rect, cell.ticked, palette)
    if cell.action:
        paint_action(painter, cell, rect, palette)
    elif cell.chip:
        box = rect.adjusted(text_left(cell, rect) - rect.left(), 0, 0, 0)
        if cell.second:
            box = _paint_below(painter, cell.second, box, palette)
        bare = cell.chip == "bare"
        paint_chip(painter, box, cell.tone or "off", cell.icon, cell.text, bare=bare)
    elif cell.wrap:
        _paint_sentences(painter, cell, rect, palette)
    else:
        _paint_icon(painter, cell, rect, palette)
        _paint_lines(painter, cell, rect, palette)


def wrapped_height(cell: Cell, width: int) -> int:
    """How high a cell is whose sentences break into lines at a width."""
    room = width - text_left(cell, QRect()) - THEME.px(4)
    first, other = fonts_of(cell)
    lines = ((cell.text, first), (cell.second, other), (cell.third, other))
    heights = (_broken(words, font, room) for words, font in lines if words)
    return sum(heights) + 2 * THEME.px(_ABOVE)


def _broken(words: str, font: QFont, room: int) -> int:
    return _height_in(words, font.key(), room)


@lru_cache(maxsize=4096)
def _height_in(words: str, key: str, room: int) -> int:
    """How high words are when they break; the same are measured once."""
    font = QFont()
    font.fromString(key)
    around = QFontMetrics(font).boundingRect(QRect(0, 0, room, _HIGHEST), int(WRAPPED), words)
    return around.height()


def _paint_sentences(painter: QPainter, cell: Cell, rect: QRect, palette: QPalette) -> None:
    left = text_left(cell, rect)
    room, lines = rect.left() + rect.width() - left - THEME.px(4), _lines(cell, palette)
    heights = [_broken(words, font, room) for words, font, _ in lines]
    top = rect.top() + (rect.height() - sum(heights)) // 2
    for (words, font, ink), height in zip(lines, heights, strict=True):
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRect(left, top, room, height), int(WRAPPED), words)
        top += height


def _paint_below(painter: QPainter, words: str, rect: QRect, palette: QPalette) -> QRect:
    """A quiet line below a chip, where second lines stand; returns the line of the chip."""
    font, first = THEME.font("small"), QFontMetrics(THEME.font("body")).height()
    metrics = QFontMetrics(font)
    top = rect.top() + (rect.height() - first - metrics.height()) // 2
    painter.setFont(font)
    painter.setPen(palette.color(Role.PlaceholderText))
    line = QRect(rect.left(), top + first, rect.width() - THEME.px(4), metrics.height())
    painter.drawText(line, int(LEADING), metrics.elidedText(words, _RIGHT, line.width()))
    return QRect(rect.left(), top, rect.width(), first)


def _paint_icon(painter: QPainter, cell: Cell, rect: QRect, palette: QPalette) -> None:
    if cell.icon:
        side = THEME.px(ICON)
        left = text_left(cell, rect) - side - THEME.px(ICON_GAP)
        ink = THEME.tone(cell.tone).color if cell.tone else palette.color(Role.PlaceholderText)
        paint_icon(painter, cell.icon, QRect(left, rect.top(), side, rect.height()), ink)


def _paint_lines(painter: QPainter, cell: Cell, rect: QRect, palette: QPalette) -> None:
    left, lines = text_left(cell, rect), _lines(cell, palette)
    room = rect.right() - left - THEME.px(PAD if cell.right or cell.count else 4)
    if cell.unread:
        room -= _paint_dot(painter, rect, palette)
    if cell.count:
        room -= _paint_count(painter, cell, rect, palette)
    heights = [QFontMetrics(font).height() for _, font, _ in lines]
    top = rect.top() + (rect.height() - sum(heights) - (THEME.px(9) if cell.bar else 0)) // 2
    for (words, font, ink), height in zip(lines, heights, strict=True):
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(words, _RIGHT, room)
        painter.drawText(left, top, room, height, int(TRAILING if cell.right else LEADING), shown)
        top += height
    if cell.bar is not None:
        paint_bar(painter, cell.bar, QRect(left, top + THEME.px(3), room, 0), palette)


def _lines(cell: Cell, palette: QPalette) -> list[tuple[str, QFont, QColor]]:
    """The lines of a cell, each with its font and color."""
    fonts, quiet = fonts_of(cell), palette.color(Role.PlaceholderText)
    lines = [(cell.text, fonts[0], _ink(cell, palette))]
    for words, tone in ((cell.second, cell.second_tone), (cell.third, "")):
        if words:
            lines.append((words, fonts[1], THEME.tone(tone).color if tone else quiet))
    return lines


def _paint_dot(painter: QPainter, rect: QRect, palette: QPalette) -> int:
    side = THEME.px(8)
    dot = QRect(rect.right() - THEME.px(PAD) - side, rect.top() + THEME.px(18), side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(Role.Accent))
    painter.drawEllipse(dot)
    return side + THEME.px(PAD)


def _paint_count(painter: QPainter, cell: Cell, rect: QRect, palette: QPalette) -> int:
    font = THEME.font("body")
    painter.setFont(font)
    painter.setPen(palette.color(Role.PlaceholderText))
    box = rect.adjusted(0, 0, -THEME.px(PAD), 0)
    painter.drawText(box, int(TRAILING), cell.count)
    return QFontMetrics(font).horizontalAdvance(cell.count) + THEME.px(8)


def _ink(cell: Cell, palette: QPalette) -> QColor:
    if cell.tone and not cell.icon:
        return THEME.tone(cell.tone).color
    return palette.color(Role.PlaceholderText if cell.quiet else Role.WindowText)
