"""Filling a registry with the sample, as if its people had worked there for three months."""

from collections.abc import Mapping
from dataclasses import dataclass

from .office import Office
from .story import Story


@dataclass(frozen=True)
class Sample:
    """What there is now: numbers of accounts by name, of requests by what became of them."""

    accounts: Mapping[str, int]
    requests: Mapping[str, str]


def fill(office: Office) -> Sample:
    """Fill the registry of an office, which is empty; its clock is left where the story ends."""
    story = Story(office)
    story.tell()
    office.at(days=0)
    return Sample(story.accounts, story.requests)
