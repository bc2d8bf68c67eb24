"""Carrying an application to Cisco.com by hand: the page to open, the values to copy (R51)."""

from collections.abc import Iterable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from smartwizard import links
from smartwizard.config import Config
from smartwizard.messages import Text
from smartwizard.ui.language import LANGUAGE


def copy_all(values: Iterable[tuple[Text, str]]) -> str:
    """All values of a page, a line each, as they are called there."""
    return "\n".join(f"{LANGUAGE.say(label)}: {value}" for label, value in values)


def open_at_cisco(config: Config, step: str) -> bool:
    """Open the page of a step in the browser; False where there is none."""
    address = links.page(step, config.links)
    return address is not None and QDesktopServices.openUrl(QUrl(address))
