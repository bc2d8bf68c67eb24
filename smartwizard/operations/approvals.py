"""Approvals: the queue of what somebody decides, what stands around it, filters (A01, A08)."""

from dataclasses import asdict, replace

from peewee import Expression

from ..messages import N_, Issue, refuse_if
from ..models import SavedFilterRow
from ..registry import Context, Who, command, query
from ..rules.text import length, one_line, search_key
from . import known
from .delegations import listed
from .requesting.branches import accounts_of, groups
from .requesting.listing import PAGE
from .requesting.queue import MOST, Queue
from .requesting.queue_views import (
    AccountChoice,
    GroupCount,
    QueueFilter,
    QueueOverview,
    QueuePage,
    QueuePlace,
    SavedFilter,
)

NAME_MAXIMUM = 60
WORDS_MAXIMUM = 200
FILTERS = 20
DAYS = (3, 7, 14)
_NAME = N_("Name of the filter", "field")
_FULL = N_("You have %n saved filter. Remove one first.", "", 0)


@query(who=Who.SIGNED_IN)
def queue(
    context: Context,
    *,
    wanted: QueueFilter = QueueFilter(),  # noqa: B008 - it is frozen
    place: QueuePlace = QueuePlace(),  # noqa: B008 - it is frozen
    size: int = PAGE,
) -> QueuePage:
    """A page of the requests that who asks decides: their own accounts', or the operator's."""
    return Queue(context, wanted).page(place, size)


@query(who=Who.SIGNED_IN)
def overview(context: Context) -> QueueOverview:
    """How much waits in each group, the accounts to choose from, and the saved filters."""
    counts = tuple(
        GroupCount(group, Queue(context, QueueFilter(group=group)).count()) for group in groups()
    )
    operates = context.operator is not None
    overdue = Queue(context, QueueFilter(flag="overdue")).count() if operates else 0
    return QueueOverview(
        waiting=min(MOST + 1, sum(each.count for each in counts)),
        overdue=overdue,
        groups=counts,
        accounts=tuple(AccountChoice(row.id, row.name) for row in accounts_of(context)),
        filters=_filters(context),
        most=MOST,
        delegations=listed(context),
    )


@command(who=Who.SIGNED_IN, logged=False)
def save_filter(context: Context, *, name: str, wanted: QueueFilter) -> tuple[SavedFilter, ...]:
    """Keep a filter under a name; the same name again keeps it anew."""
    refuse_if(length("name", _NAME, one_line(name), 1, NAME_MAXIMUM))
    key, kept = search_key(name), asdict(replace(wanted, words=wanted.words[:WORDS_MAXIMUM]))
    row = SavedFilterRow.get_or_none(_mine(context), SavedFilterRow.name_key == key)
    if row is None:
        held = SavedFilterRow.select().where(_mine(context)).count()
        refuse_if([Issue(_FULL.of(held), "name")] if held >= FILTERS else [])
        row = SavedFilterRow(person=context.person, operator=context.operator, name_key=key)
    row.name, row.wanted = one_line(name), kept
    row.save()
    return _filters(context)


@command(who=Who.SIGNED_IN, logged=False)
def forget_filter(context: Context, *, id: int) -> tuple[SavedFilter, ...]:
    """Keep a filter no longer; one that is not there is forgotten already."""
    SavedFilterRow.delete().where(_mine(context), SavedFilterRow.id == known.number(id)).execute()
    return _filters(context)


def _filters(context: Context) -> tuple[SavedFilter, ...]:
    rows = SavedFilterRow.select().where(_mine(context))
    found = rows.order_by(SavedFilterRow.name_key, SavedFilterRow.id)
    return tuple(SavedFilter(row.id, row.name, QueueFilter(**row.wanted)) for row in found)


def _mine(context: Context) -> Expression:
    """In SQL: the filters of who acts."""
    if context.operator is not None:
        expression: Expression = SavedFilterRow.operator == context.operator
    else:
        expression = SavedFilterRow.person == context.me
    return expression
