"""Cells of tables that other programs open: people's text stays text there (R48)."""

import re

# What a spreadsheet takes for the beginning of a formula, in full width too; a Japanese one does.
_FORMULA = re.compile(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def plain(text: str) -> str:
    """Text without what no table can hold; its line breaks are those of all systems."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula: an apostrophe says that it is text."""
    kept = plain(text)
    return f"'{kept}" if _FORMULA.match(kept) or kept.startswith("\t") else kept
