"""The list of time zones, found by typing a part of the name or the distance from UTC (R56)."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QObject

from smartwizard.messages import N_, Text
from smartwizard.rules.text import search_key
from smartwizard.ui.controls.search_combo import SearchCombo
from smartwizard.ui.desk import Desk
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.list_field import list_field

_COMPUTER = N_("As the computer", "time zone")
_AREAS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe",
          "Indian", "Pacific")  # fmt: skip
_MINUTE = 60
_Zones = list[tuple[str, str]]


class ZoneField(QObject):
    """A field whose value is the zone's IANA name, empty for the computer's own."""

    def __init__(self, form: Form, desk: Desk, name: str, label: Text) -> None:
        super().__init__(form)
        self._form = form
        self._wanted = ""
        self.field: Field = list_field(form, name, label)
        form.set_choices(self.field, [("", _COMPUTER)])
        desk.work(zones, datetime.now(UTC)).done.connect(self._offer)

    def fill(self, zone: str) -> None:
        """Choose a zone, as soon as the list is there."""
        self._wanted = zone
        self.field.fill(zone)

    def _offer(self, known: object) -> None:
        assert isinstance(known, list)
        chosen = self.field.value() or self._wanted
        self._form.set_choices(self.field, [("", _COMPUTER), *known])
        combo = self.field.editor.widget
        assert isinstance(combo, SearchCombo)
        if chosen and combo.findData(chosen) < 0:
            combo.addItem(chosen, chosen)
        self.field.fill(chosen)


def zones(now: datetime) -> _Zones:
    """All zones by name, each with its distance from UTC now; some 0.1 s: for a worker."""
    names = [name for name in available_timezones() if name.partition("/")[0] in _AREAS]
    return [(name, _shown(name, now)) for name in sorted(names, key=search_key)] + [("UTC", "UTC")]


def _shown(name: str, now: datetime) -> str:
    offset = now.astimezone(ZoneInfo(name)).utcoffset()
    minutes = round(offset.total_seconds() / _MINUTE) if offset is not None else 0
    hours, rest = divmod(abs(minutes), _MINUTE)
    sign = "−" if minutes < 0 else "+"
    return f"{name.replace('_', ' ')} (UTC{sign}{hours}{f':{rest:02}' if rest else ''})"
