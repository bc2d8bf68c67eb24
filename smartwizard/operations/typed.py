"""Text of fields that may stay empty, as it is kept."""

from ..rules.text import fold, one_line


def seen(text: str) -> str:
    """Free text of one line; nothing where nothing of it can be seen."""
    return one_line(text) if fold(text) else ""
