"""The ways to contract access from the profile: Service Contracts, and Direct Purchase (S3)."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.hinted_link import HintedLink
from smartwizard.ui.seat import Seat

_NARROW = 560
_WAYS: tuple[tuple[str, Text, Text], ...] = (
    (
        "full_support",
        N_("Service Contracts", "title of a section"),
        N_("Full support and downloads: see what is registered, and add access"),
    ),
    (
        "ordering",
        N_("Direct Purchase (Ordering)", "title of a section"),
        N_("Bill-to IDs to order with, and contracts to view"),
    ),
)


class ContractWays(TurningRow):
    """A link each, with what it is for."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(_NARROW, parent, gap=tokens.SPACE_24, line_gap=tokens.SPACE_12)
        for section, words, what in _WAYS:
            go = partial(seat.open, "contracts", section=section)
            way = HintedLink(section, words, what, go, self)
            self.add(way, 1, align=Qt.AlignmentFlag.AlignTop)
