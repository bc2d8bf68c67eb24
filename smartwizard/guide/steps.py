"""What a walk through the windows is made of: something to wait for, something to look at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Until:
    """Go on when `holds`; `said` names what did not come."""

    holds: Callable[[], bool]
    said: str


@dataclass(frozen=True)
class View:
    """Something to look at: `name` is window-state, `widget` what is seen."""

    name: str
    widget: QWidget


Walk = Iterator[Until | View]


class Unreached(Exception):
    """The walk cannot go on: a page or a window is not where it should be."""
