"""What stands in a letter on screen: where its words lead, and which pictures it has."""

from collections.abc import Iterator

from PySide6.QtGui import QTextCharFormat, QTextDocument


def formats(document: QTextDocument) -> Iterator[QTextCharFormat]:
    """The formats of all parts of a document."""
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            yield parts.fragment().charFormat()
            parts += 1
        block = block.next()


def links(document: QTextDocument) -> list[str]:
    """Where the words of a document lead, each once."""
    return list(dict.fromkeys(f.anchorHref() for f in formats(document) if f.anchorHref()))


def pictures(document: QTextDocument) -> list[str]:
    """The pictures that a document names."""
    return [f.toImageFormat().name() for f in formats(document) if f.isImageFormat()]
