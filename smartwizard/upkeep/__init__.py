"""What time does: one pass over everything that fell due, each thing once, in order (R56)."""

from .passes import Done, begin, run

__all__ = ["Done", "begin", "run"]
