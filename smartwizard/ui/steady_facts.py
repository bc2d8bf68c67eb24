"""A card of facts that is written anew only when they change, so that nothing is lost under one."""

from collections.abc import Sequence

from smartwizard.ui.fact_card import Fact, FactCard


class SteadyFacts(FactCard):
    """Selection and focus outlive a window's reload; hidden while there are no facts."""

    def show_facts(self, facts: Sequence[Fact]) -> None:
        if tuple(facts) != self._facts:
            super().show_facts(facts)
        self.setVisible(bool(facts))
