"""The demo: a throw-away registry full of invented people, gone when the program is closed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from .clock import utc_now
from .config import Config
from .sample.registry import fill_new


@contextmanager
def throw_away(config: Config) -> Iterator[Config]:
    """Settings of a program on the sample; its folder is deleted in the end."""
    with TemporaryDirectory(prefix="smartwizard-demo-", ignore_cleanup_errors=True) as folder:
        yield fill_new(Path(folder), config, utc_now()).config
