"""The windows of the program and their parts.

PySide puts itself in the place of `__import__` and reads the source of whatever is imported from
then on, to find out who uses its `__feature__`. Nothing here does, so the place is given back.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - so that it has been there

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
