"""What stands on top of a form: all that is wrong, linked to its fields, or what was done."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Issue, Text
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.remedies import REMEDIES
from smartwizard.ui.says import Says

if TYPE_CHECKING:
    from smartwizard.ui.controls.banner import Banner, Line

_FIELD = "#"


class Notice(Says, QWidget):
    """A banner that says the same sentences as stand beside the fields (C14).

    `link_followed` names the remedy that was chosen, `field_wanted` the field to go to.
    """

    link_followed = Signal(str)
    field_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issues: Sequence[Issue] = ()
        self._labels: Mapping[str, Text] = {}
        self._told: tuple[str, str, Text, Text | None] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @cached_property
    def banner(self) -> "Banner":
        """The banner, made when there is something to say: most notices never say anything."""
        from smartwizard.ui.controls.banner import Banner

        banner = Banner("bad", self)
        banner.followed.connect(self._follow)
        self._column.addWidget(banner)
        return banner

    def show_issues(self, issues: Sequence[Issue], labels: Mapping[str, Text]) -> None:
        """Show what has to be put right; nothing is wrong when there are none."""
        self._issues, self._labels, self._told = tuple(issues), labels, None
        self.retranslate()

    def show_done(self, text: Text) -> None:
        """Say that something worked."""
        self.tell("ok", "circle-check", text)

    def tell(self, tone: str, icon: str, title: Text, text: Text | None = None) -> None:
        """Say anything else, with its tone and icon."""
        self._issues, self._told = (), (tone, icon, title, text)
        self.retranslate()

    def clear(self) -> None:
        """Say nothing."""
        self._issues, self._told = (), None
        self.retranslate()

    def drop(self, field: str) -> None:
        """Say no longer what was wrong with a field: it has been edited."""
        self._issues = tuple(issue for issue in self._issues if issue.field != field)
        self.retranslate()

    def sentences(self) -> list[str]:
        """What the notice says line by line."""
        return [LANGUAGE.say(issue.text) for issue in self._issues]

    def focus(self) -> None:
        """Put the focus on the first link, so that a keyboard user meets the remedy."""
        for link in self.banner.links()[:1]:
            link.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        if self._told is not None:
            tone, icon, title, text = self._told
            lines = [LANGUAGE.say(text)] if text is not None else []
            self.banner.say(tone, icon, LANGUAGE.say(title), lines)
        elif self._issues:
            count = len(self._issues)
            title = N_("%n thing to put right", "", count)
            self.banner.say(
                "bad", "circle-alert", LANGUAGE.say(title), [self._line(i) for i in self._issues]
            )
        self.setVisible(bool(self._told or self._issues))

    def _line(self, issue: Issue) -> "Line":
        from smartwizard.ui.controls.banner import Line

        text = LANGUAGE.say(issue.text)
        if issue.remedy in REMEDIES:
            return Line(text, LANGUAGE.say(REMEDIES[issue.remedy]), issue.remedy)
        if issue.field in self._labels:
            go = N_("Go to “{field}”").of(field=self._labels[issue.field])
            return Line(text, LANGUAGE.say(go), f"{_FIELD}{issue.field}")
        return Line(text)

    def _follow(self, key: str) -> None:
        """A remedy may have the name of a field: the company, say."""
        if key.startswith(_FIELD):
            self.field_wanted.emit(key.removeprefix(_FIELD))
        else:
            self.link_followed.emit(key)
