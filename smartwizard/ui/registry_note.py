"""Who runs this registry, and that nothing has been sent to Cisco (R57)."""

from PySide6.QtWidgets import QWidget

from smartwizard.config import Config
from smartwizard.messages import N_, Text
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.says import Says


def registry_note(config: Config) -> Text:
    """The one sentence of R57."""
    if config.run_by:
        return N_("This registry is run by {operator}. Nothing has been sent to Cisco.").of(
            operator=config.run_by
        )
    return N_("This registry is kept on this computer. Nothing has been sent to Cisco.")


class RegistryNote(Says, Hint):
    """The sentence as a quiet line at the foot of a page."""

    def __init__(self, config: Config, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.say(self.setText, registry_note(config))
