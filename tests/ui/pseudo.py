"""A language that nobody speaks: every sentence in brackets, longer than it was (L18)."""

import re

from PySide6.QtCore import QObject, QTranslator

OPEN, CLOSE = "⟦", "⟧"
_VALUE = re.compile(r"(\{\w+\}|%n)")
_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "äçéïñöšûýÄÇÉÏÑÖŠÛÝ")
_SHORT, _MUCH, _HALF = 6, 2.5, 0.5
_FILLER = "ëßt ömä "


class Pseudo(QTranslator):
    """Brackets the program's own sentences; `mark` tells one such language from another.

    `grows`: labels of up to six letters by 250 %, everything else by half.
    """

    def __init__(self, parent: QObject, mark: str = "", *, grows: bool = True) -> None:
        super().__init__(parent)
        self._mark, self._grows = mark, grows

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        # The program's sentences have no context; all others are Qt's own.
        if context:
            return None
        return f"{OPEN}{self._mark}{self._strange(source)}{CLOSE}"

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def _strange(self, source: str) -> str:
        parts = _VALUE.split(source)
        said = "".join(p if _VALUE.fullmatch(p) else p.translate(_ACCENTS) for p in parts)
        return said + self._filler(len(source)) if self._grows else said

    def _filler(self, length: int) -> str:
        more = round(length * (_MUCH if length <= _SHORT else _HALF))
        # Words of three letters, so that longer sentences can break as real ones do.
        return ("·" + _FILLER * (more // len(_FILLER) + 1))[:more].rstrip()
