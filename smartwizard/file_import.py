"""A file on its way into an import, a step at a time, wherever the file and the registry are."""

from collections.abc import Iterator
from itertools import islice

from .messages import N_, Issue, Refused
from .operations import imports
from .registry import Registry
from .rules import csv_files
from .rules.csv_files import Line, Source

_EMPTY = Issue(N_("The file is empty. Choose another one."), "file")


class FileImport:
    """Reads a file and sends its lines; `number` is the import's once the first were sent.

    `read` of about `total` lines have been sent, for whoever shows how far it is.
    """

    def __init__(self, kind: str, source: Source, megabytes: int) -> None:
        self.kind, self.source = kind, source
        self.number = self.read = self.total = 0
        self._megabytes = megabytes
        self._lines: Iterator[Line] | None = None

    def step(self, registry: Registry) -> bool:
        """Send up to 500 lines; whether there may be more. It is not for the GUI thread."""
        lines = self._lines
        if lines is None:
            lines = self._lines = self._begin(registry)
        some = tuple(islice(lines, imports.AT_ONCE))
        if not some:
            return False
        registry.call(imports.add, import_id=self.number, lines=some)
        self.read = some[-1].number
        return True

    def _begin(self, registry: Registry) -> Iterator[Line]:
        csv_files.require_size(self.source.path, self._megabytes)
        self.total = csv_files.count_breaks(self.source.path)
        lines = csv_files.lines(self.source)
        head = next(lines, None)
        if head is None:
            raise Refused(_EMPTY)
        self.number = registry.call(imports.start, kind=self.kind, columns=head.cells)
        return lines
