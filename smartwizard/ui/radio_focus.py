"""Where Tab goes among radio buttons: to the chosen one; the arrow keys go to the others."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smartwizard.ui.controls.choices import RadioButton
from smartwizard.ui.controls.radio_group import RadioGroup


def tab_to_chosen(group: RadioGroup) -> None:
    """Let Tab, and whoever leads to the field, reach the chosen button from now on."""
    group.changed.connect(partial(_settle_group, group))
    _settle_group(group)


def settle(holder: QWidget, buttons: Sequence[RadioButton]) -> None:
    """Let one button be reached: the chosen one, else the first."""
    chosen = next((b for b in buttons if b.isChecked()), next(iter(buttons), None))
    for button in buttons:
        strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(strong if button is chosen else click)
    holder.setFocusProxy(chosen)  # type: ignore[arg-type] # None takes it away


def _settle_group(group: RadioGroup, _: str = "") -> None:
    settle(group, group.findChildren(RadioButton))
