"""The numbered steps of a page: said once, for the panel beside it and the illustrated guide."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QWidget

from smartwizard.messages import Text
from smartwizard.ui.field import Field

State = Literal["todo", "now", "done", "error", "later"]


@dataclass(frozen=True)
class Stage:
    """One numbered step: what to do, what comes of it, and the control it speaks of (R49).

    `done` tells whether it is done where no field's value can tell.
    """

    control: Field | QWidget | None
    text: Text
    result: Text | None = None
    done: Callable[[], bool] | None = None

    def state(self, focus: QWidget | None) -> State:
        """How the step stands: an error, the one being worked on, done, or to do."""
        field = self.control if isinstance(self.control, Field) else None
        if field is not None and field.issue is not None:
            return "error"
        if self.has(focus):
            return "now"
        if self.done is not None:
            return "done" if self.done() else "todo"
        return "done" if field is not None and field.value().strip() else "todo"

    def has(self, focus: QWidget | None) -> bool:
        """Whether the focus is on the control of this step."""
        if self.control is None or focus is None:
            return False
        return focus is self.control or self.control.isAncestorOf(focus)


@dataclass(frozen=True)
class Aside:
    """A tip or a caution of the guide that belongs to the page as a whole."""

    kind: Literal["memo", "caution"]
    text: Text
