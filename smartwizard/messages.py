"""What may be said to a person: sentences without Qt, and refusals that carry them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime


@dataclass(frozen=True)
class Code:
    """A value that is a word in every language: said from its kind and its code (L09)."""

    kind: str
    value: str


@dataclass(frozen=True)
class Text:
    """An English sentence as it stands in the catalogues, with the values it will be said with."""

    source: str
    comment: str = ""
    n: int = -1
    values: Mapping[str, "Value"] = field(default_factory=dict, hash=False)

    def of(self, n: int | None = None, **values: "Value") -> "Text":
        """The same sentence with values filled in; `n` chooses the plural form."""
        count = self.n if n is None else n
        return replace(self, n=count, values={**self.values, **values})


Value = str | int | date | datetime | Code | Text


def N_(source: str, comment: str = "", n: int = -1) -> Text:
    """Mark a sentence for translation; `ui.language` says it when it is shown."""
    return Text(source, comment, n)


@dataclass(frozen=True)
class Issue:
    """One thing a person can put right: the sentence, its field, and the remedy to offer.

    `field` is the name of the editor it belongs to, empty for the whole page.
    `remedy` names an action that the window turns into a button, e.g. ``send_again``.
    """

    text: Text
    field: str = ""
    remedy: str = ""


class Refused(Exception):
    """An expected failure: all issues that a person has to put right, at least one."""

    def __init__(self, *issues: Issue) -> None:
        super().__init__(*issues)
        self.issues: tuple[Issue, ...] = issues

    def __str__(self) -> str:
        return "; ".join(issue.text.source for issue in self.issues)


class Unavailable(Exception):
    """The registry cannot be reached or written just now; nothing was saved."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.source)
        self.text = text


def refuse_if(issues: Iterable[Issue]) -> None:
    """Refuse with all the issues there are; go on when there are none."""
    found = tuple(issues)
    if found:
        raise Refused(*found)
