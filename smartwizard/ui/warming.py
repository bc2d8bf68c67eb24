"""What windows will need is made ready while nobody waits, in steps too short to be felt (Q3)."""

import gc
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from time import perf_counter

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer

from smartwizard.rules import countries
from smartwizard.ui.desk import Desk
from smartwizard.ui.language import LANGUAGE

_PACKAGES = ("smartwizard.ui", "smartwizard.ui.controls", "smartwizard.wizard_pages")
_LIBRARIES = (QtCore, QtGui, QtWidgets)
_SLICE = 0.002
_REST_MS = 10


def modules() -> Iterator[str]:
    """Every module of the windows, by its name."""
    for package in _PACKAGES:
        for found in iter_modules(import_module(package).__path__, f"{package}."):
            yield found.name


class Warming(QObject):
    """Sets up Qt's classes here, slice by slice, and then imports the windows on the worker.

    PySide makes a class when it is first asked for, which two threads must not do at once; and
    all classes of widgets together where Qt hands out a widget of its own.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._classes = ((library, name) for library in _LIBRARIES for name in dir(library))
        self._modules = modules()
        self._slices = QTimer(self, interval=_REST_MS)
        self._slices.timeout.connect(self._set_up)
        self._slices.start()

    def _set_up(self) -> None:
        end = perf_counter() + _SLICE
        for library, name in self._classes:
            getattr(library, name, None)
            if perf_counter() > end:
                return
        self._slices.stop()
        self._import(None)

    def _import(self, _: object) -> None:
        """One after the other, so that whatever is asked of the worker need not wait for all."""
        module = next(self._modules, None)
        if module is not None:
            self._desk.work(import_module, module).tell(self, self._import)
        else:
            # All of it is there to stay: garbage is looked for in what comes after.
            gc.freeze()
            self._desk.work(countries.in_order, LANGUAGE.code)
