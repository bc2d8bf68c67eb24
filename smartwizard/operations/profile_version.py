"""Changing a profile that others may change too: whose it is, which version was seen (R59)."""

from collections.abc import Mapping

from ..messages import N_, Issue, Refused
from ..models import EventRow, PersonRow
from ..registry import Context, reference_of

_OWNED = N_("This profile is managed by {owner}. Request changes there.")
_SELF = N_(
    "You changed your profile in another window on {moment}. Nothing was saved; "
    "check the values and update again."
)
_OPERATOR = N_(
    "The registry operator changed your profile on {moment}. Nothing was saved; "
    "check the values and update again."
)
_SOMEBODY = N_(
    "Your profile was changed in the meantime. Nothing was saved; check the values "
    "and update again."
)


def owner_issues(person: PersonRow) -> list[Issue]:
    """What keeps a person from changing a profile that another system owns."""
    return [Issue(_OWNED.of(owner=person.owned_by))] if person.owned_by else []


def refuse_stale(context: Context, version: int) -> None:
    """Refuse what was typed over values that have changed since, telling who did it and when."""
    if version != context.me.version:
        raise Refused(_stale(context))


def save(context: Context, action: str, version: int, wanted: Mapping[str, object]) -> int:
    """Store columns of the person who acts and log which; return the version there is now.

    Saving the same values again changes nothing, whatever version was seen.
    """
    person = context.me
    changed = [name for name, value in wanted.items() if getattr(person, name) != value]
    if not changed:
        context.nothing_to_log()
        return person.version
    refuse_stale(context, version)
    for name in changed:
        setattr(person, name, wanted[name])
    person.version += 1
    person.save()
    context.log(action, person, new={"fields": [name.removesuffix("_id") for name in changed]})
    return person.version


def _stale(context: Context) -> Issue:
    events = EventRow.select().where(
        EventRow.subject == reference_of(context.me),
        EventRow.action.startswith("person.") & EventRow.action.endswith("_changed"),
    )
    last: EventRow | None = events.order_by(EventRow.id.desc()).first()
    if last is None:
        return Issue(_SOMEBODY, remedy="reload")
    text = _SELF if last.actor == context.actor else _OPERATOR
    return Issue(text.of(moment=last.at), remedy="reload")
