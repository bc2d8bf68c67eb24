"""Offering kana in Latin letters beside the field it was typed in (R2, C20)."""

from collections.abc import Callable

from smartwizard.messages import N_
from smartwizard.rules import romaji
from smartwizard.ui.field import Field


def propose_latin(field: Field, spell: Callable[[str], str | None] = romaji.suggest) -> None:
    """Offer what was typed in Latin letters, to accept or correct; nothing where none can tell."""
    typed = field.value()
    suggestion = spell(typed)
    if suggestion and suggestion != typed:
        field.propose(N_("In Latin letters: {name}").of(name=suggestion), suggestion)
    else:
        field.propose(None)
