"""Pictures of every control and state, for people to look at: python -m tools.gallery FOLDER."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from smartwizard.ui.controls.focus import FocusRing
from smartwizard.ui.theme import TEXT_SIZES, THEME
from tools.sheets.components import Components
from tools.sheets.sheet import Sheet
from tools.sheets.tables import Tables
from tools.sheets.window import Window


def shoot(sheet: Sheet, width: int, path: Path) -> None:
    """Show a sheet, let it settle, and keep its picture."""
    sheet.resize(THEME.px(width), THEME.px(672))
    sheet.show()
    sheet.activateWindow()
    if isinstance(sheet, Components):
        sheet.first.setFocus()
    for _ in range(5):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    sheet.grab().save(str(path))
    sheet.deleteLater()


def main(folder: Path) -> None:
    """Shoot every sheet in both themes, at three text sizes, in two languages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    THEME.apply(app, "light")
    FocusRing(app, app)
    folder.mkdir(parents=True, exist_ok=True)
    sheets: tuple[tuple[str, Callable[[str], Sheet], int], ...] = (
        ("components", Components, 1280),
        ("window", Window, 1280 + 224),
        ("tables", Tables, 1100),
    )
    for scheme in ("light", "dark"):
        for size in TEXT_SIZES:
            for language in ("en", "ja"):
                THEME.choose(scheme)
                THEME.set_text_size(size)
                THEME.set_language(language)
                for name, build, width in sheets:
                    shoot(build(language), width, folder / f"{name}-{language}-{scheme}-{size}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
