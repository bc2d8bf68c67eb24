"""Opening the registry of this desk, away from the window: everything it needs is imported here."""

from importlib import import_module

from . import private_files
from .config import Config
from .operations import session
from .registry import LocalRegistry
from .store import open_store

FIRST_QUESTION = session.who_am_i


def connect(config: Config) -> LocalRegistry:
    """The registry for the session that this desk remembers."""
    store = open_store(config.registry_url, stop_at=config.stop_at)
    token = private_files.read(config.home / "session").strip()
    if token:
        # Who stayed logged in sees their home first; the window would have to wait for it.
        import_module("smartwizard.operations.home")
    return LocalRegistry(store, config, token=token)
