"""The note of an open request, changed by who sent it."""

from ...messages import N_, Issue, Refused, refuse_if
from ...models import RequestRow
from ...registry import Context
from ...rules.text import several_lines
from .application import NOTE, note_issues
from .deciders import Circle
from .history import append
from .settling import require_open

_REASON = N_("Reason For Request", "field")
_LABELS = {
    "access": _REASON,
    "virtual_access": _REASON,
    "customer": N_("Note to Customer", "field"),
}
_NOT_YOURS = N_("Only the person who sent the request can change its note.")


def change(context: Context, around: Circle, version: int, note: str) -> None:
    """Write another note; the former one stays in the timeline, what deciders see is outdated."""
    row = around.row
    if not around.own(context) or around.kind.invites:
        raise Refused(Issue(_NOT_YOURS))
    require_open(context, row, version, to="change")
    required = around.kind.explained or bool(row.details.get("different"))
    refuse_if(note_issues(note, required=required, label=_LABELS.get(row.kind, NOTE)))
    kept = several_lines(note)
    if kept == row.note:
        context.nothing_to_log()
        return
    changed = RequestRow.update(note=kept, version=row.version + 1)
    changed.where(RequestRow.id == row.id, RequestRow.version == row.version).execute()
    append(context, row, "note_changed", note=row.note)
    context.log("request.note_changed", row)
