"""A form: its fields, what is wrong with them, and what was done."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import Issue, Text
from smartwizard.ui.announce import announce
from smartwizard.ui.field import Field
from smartwizard.ui.form_fields import Fields
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.notice import Notice


class Form(Fields):
    """Fields under a notice; a field's name is the name of the operation's argument."""

    remedy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, numbered: bool = False) -> None:
        super().__init__(parent, numbered=numbered)
        self.notice = Notice(self)
        self.notice.link_followed.connect(self.remedy_wanted)
        self.notice.field_wanted.connect(lambda name: self.fields[name].focus())
        self.place(self.notice)

    def add(self, field: Field) -> Field:
        field.changed.connect(lambda: self._forgive(field))
        return super().add(field)

    def values(self) -> dict[str, str]:
        """What stands in every field, by name."""
        return {name: field.value() for name, field in self.fields.items()}

    def fill(self, values: Mapping[str, str], *, over_touched: bool = False) -> None:
        """Fill fields the person has not touched; touched ones are left alone."""
        for name, value in values.items():
            field = self.fields.get(name)
            if field is not None and (over_touched or not field.touched):
                field.fill(value)

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """Show all that is wrong, beside its field and in the notice on top; focus the first.

        It is said in the order of the fields, whatever the order it was found in.
        """
        places = {name: place for place, name in enumerate(self.fields)}
        issues = sorted(issues, key=lambda issue: places.get(issue.field, -1))
        by_field = {issue.field: issue for issue in reversed(issues)}
        for name, field in self.fields.items():
            shown = by_field.get(name) if not field.isHidden() else None
            field.show_issue(shown)
        self.notice.show_issues(issues, {name: f.label for name, f in self.fields.items()})
        first = next((f for f in self.fields.values() if f.issue is not None), None)
        if first is not None:
            first.focus()
        elif issues:
            self.notice.focus()
        announce(self, " ".join(LANGUAGE.say(issue.text) for issue in issues))

    def clear_issues(self) -> None:
        """Take all errors away."""
        for field in self.fields.values():
            if field.issue is not None:
                field.show_issue(None)
        self.notice.clear()

    def show_done(self, text: Text) -> None:
        """Say on top that something worked, and keep it there until the next edit."""
        self.notice.show_done(text)
        announce(self, LANGUAGE.say(text))

    def focus_first(self) -> bool:
        """Put the cursor where work begins: the first field that is still empty, else the first."""
        fields = [field for field in self.fields.values() if not field.isHidden()]
        waiting = [field for field in fields if not field.value()]
        for field in (waiting or fields)[:1]:
            field.focus()
        return bool(fields)

    def lock(self, locked: bool) -> None:
        """Hold the fields still while an answer is awaited."""
        for field in self.fields.values():
            field.editor.set_locked(locked)

    def _forgive(self, field: Field) -> None:
        """What is edited is no longer wrong in the way it was; what it is now shows at the verb."""
        if field.issue is not None:
            field.show_issue(None)
            self.notice.drop(field.name)
