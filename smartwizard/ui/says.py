"""Widgets that say everything again when the language changes."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent

from smartwizard.messages import Text
from smartwizard.ui.language import LANGUAGE

Setter = Callable[[str], object]


class Says:
    """A widget that remembers its sentences; put it before the Qt class among the bases.

    `say` once where a word is put on screen; `retranslate` is for what has to be worked out.
    """

    _said: dict[tuple[int, str], tuple[Setter, Text]]
    _behind = False

    def say(self, setter: Setter, text: Text) -> None:
        """Say a sentence through a widget's setter, now and at every switch."""
        said = self.__dict__.setdefault("_said", {})
        said[id(getattr(setter, "__self__", setter)), getattr(setter, "__name__", "")] = (
            setter,
            text,
        )
        setter(LANGUAGE.say(text))

    def retranslate(self) -> None:
        """Say what was worked out anew; called at every switch after the remembered sentences."""

    def changeEvent(self, event: QEvent) -> None:
        """Qt tells every widget of a language change, one pass of the event loop later.

        What is not shown says its words again when it is.
        """
        if event.type() == QEvent.Type.LanguageChange:
            self._behind = not self.isVisible()  # type: ignore[attr-defined]
            if not self._behind:
                self.say_again()
        super().changeEvent(event)  # type: ignore[misc]

    def showEvent(self, event: QShowEvent) -> None:
        if self._behind:
            self._behind = False
            self.say_again()
        super().showEvent(event)  # type: ignore[misc]

    def say_again(self) -> None:
        """Say every remembered sentence in the language of now."""
        said = self.__dict__.setdefault("_said", {})
        for key, (setter, text) in list(said.items()):
            owner = getattr(setter, "__self__", None)
            if owner is not None and not shiboken6.isValid(owner):
                del said[key]
                continue
            setter(LANGUAGE.say(text))
        self.retranslate()
