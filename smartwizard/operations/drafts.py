"""Drafts: what a person typed and did not send yet, on whichever desk they sit (C06)."""

import json
from dataclasses import dataclass
from datetime import datetime

from ..messages import N_, Issue, Refused
from ..models import DraftRow
from ..registry import Context, Who, command, query

Answers = dict[str, dict[str, str]]
LONGEST = 50_000
# Fields whose values must be nowhere but in the call that sends them.
SECRET = frozenset({"password", "old_password", "new_password", "token", "code", "registration"})
_TOO_LONG = Issue(N_("What you typed is too long to be kept as a draft. Shorten your notes."))


@dataclass(frozen=True)
class Draft:
    """What stands in the pages, by page and field; `step` is where the person was."""

    step: str
    answers: Answers
    saved_at: datetime


@query(who=Who.PERSON)
def load(context: Context, *, name: str) -> Draft | None:
    """The person's draft of this name, if there is one."""
    row = _row(context, name)
    return None if row is None else Draft(row.step, row.answers, row.saved_at)


@command(who=Who.PERSON, logged=False)
def save(context: Context, *, name: str, step: str, answers: Answers) -> None:
    """Keep what was typed; fields of secrets are left out, whoever sends them."""
    kept = {
        page: {field: value for field, value in fields.items() if field not in SECRET}
        for page, fields in answers.items()
    }
    if len(name) + len(step) + len(json.dumps(kept, ensure_ascii=False)) > LONGEST:
        raise Refused(_TOO_LONG)
    row = _row(context, name) or DraftRow(person=context.me, name=name)
    row.step, row.answers, row.saved_at = step, kept, context.now
    row.save()


@command(who=Who.PERSON, logged=False)
def delete(context: Context, *, name: str) -> None:
    """Forget a draft: it was sent, or is not wanted."""
    DraftRow.delete().where(DraftRow.person == context.me, DraftRow.name == name).execute()


def _row(context: Context, name: str) -> DraftRow | None:
    return DraftRow.get_or_none(DraftRow.person == context.me, DraftRow.name == name)
