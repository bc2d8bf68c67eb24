"""From rows of requests to what a reader may see of them in lists (A02, R29)."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from ...models import FAR, PersonRow, RequestRow, SmartAccountRow
from ...readiness import is_complete
from ...registry import Context
from ...roles import may_know, of_domain
from . import snapshots
from .deciders import Circle, Group, circle, group, support_from
from .kinds import KINDS
from .status import PENDING, judged
from .views import RequestRowView

_DAY = timedelta(days=1)


class Reader:
    """Who reads requests; asks once for the administrators of each account in a list."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self._groups: dict[tuple[str, int, str], Group] = {}
        self._inside: dict[tuple[str, int], bool] = {}
        self._flagged: dict[int, tuple[str, ...]] = {}

    def circle(self, row: RequestRow) -> Circle:
        """The deciders of a request."""
        kind, key = KINDS[row.kind], _place(row)
        if key not in self._groups:
            self._groups[key] = group(row, kind, self.context.now)
        return circle(row, kind, self._groups[key], self.context.now)

    def notice(self, rows: Sequence[RequestRow]) -> None:
        """Ask at once for what is to be noticed about these requests, a kind at a time."""
        for code in {row.kind for row in rows}:
            alike, kind = [row for row in rows if row.kind == code], KINDS[code]
            self._flagged |= kind.flags(self.context, alike)
            if kind.by_subject:
                self._know(alike, kind.together({row.subject_key for row in alike}))

    def _know(self, rows: Sequence[RequestRow], found: dict[str, list[PersonRow]]) -> None:
        """Keep who decides, but never their own (R21)."""
        for row in rows:
            people = found.get(row.subject_key, [])
            own = row.__data__["applicant"]
            others = tuple(person for person in people if person.id != own)
            self._groups[_place(row)] = Group(others, ())

    def view(self, row: RequestRow) -> RequestRowView:
        """A request as a line of a list."""
        now, around = self.context.now, self.circle(row)
        status = judged(row, now)
        return RequestRowView(
            number=row.number,
            version=row.version,
            kind=row.kind,
            status=status,
            subject=row.subject,
            name=row.details["name"],
            account=_account_name(self.context, around),
            applicant=row.snapshot.get("name", ""),
            company=row.snapshot.get("company", ""),
            email=row.snapshot.get("email", ""),
            note=row.note,
            created_at=row.created_at,
            age=(now - row.created_at) // _DAY,
            due_at=_due(row, now),
            expires_at=row.expires_at,
            decided_at=row.decided_at,
            flags=tuple(self._flags(around)) if status == PENDING else (),
            deciders=around.seen_by(self.context),
            actions=actions(self.context, around),
            access_type=str(row.details.get("access_type", around.kind.access_type)),
            instead_of=_name(around.stands_in_for(self.context)),
        )

    def _flags(self, around: Circle) -> Iterator[str]:
        """What a decider should notice: codes of kind ``request.flag``."""
        context, row, applicant = self.context, around.row, around.row.applicant
        if around.operator and context.now >= row.overdue_at:
            yield "overdue"
        if around.kind.addressed or not around.includes(context):
            return
        if around.own(context) or same_email(context, row):
            yield "own"
        if around.own(context) and len(around.people) == 1:
            yield "last_administrator"
        if applicant is None or applicant.status != "active":
            yield "inactive"
            return
        if row.account is not None and not self._is_inside(applicant, row.account):
            yield "outside"
        if row.id not in self._flagged:
            self.notice([row])
        yield from self._flagged.get(row.id, ())
        if not is_complete(applicant):
            yield "incomplete"
        if snapshots.has_changed(row):
            yield "changed"

    def _is_inside(self, person: PersonRow, account: SmartAccountRow) -> bool:
        """Whether the applicant is of the account's domain; once for each host."""
        key = (person.email_key.rpartition("@")[2], account.id)
        if key not in self._inside:
            self._inside[key] = of_domain(person, account)
        return self._inside[key]


def _place(row: RequestRow) -> tuple[str, int, str]:
    """What the deciders of a request hang on, and whose it is where nobody decides their own."""
    kind = KINDS[row.kind]
    place = row.subject_key if kind.addressed or kind.by_subject else ""
    if kind.by_subject:
        place = f"{place}:{row.__data__['applicant']}"
    return row.kind, row.__data__["account"] or 0, place


def actions(context: Context, around: Circle) -> tuple[str, ...]:
    """What who reads a request may do with it now."""
    row, now = around.row, context.now
    found: list[str] = []
    if judged(row, now) == PENDING:
        found += ["approve", "decline"] if around.may_decide(context) else []
        found += own_actions(around) if around.own(context) else []
        if context.operator is not None and around.people and not around.kind.addressed:
            found.append("remind")
        if now >= support_from(context, around):
            found.append("contact_support")
    elif undo_until(context, row) is not None:
        found.append("undo")
    return tuple(found)


def own_actions(around: Circle) -> list[str]:
    """What who sent an open request may do with it; who is invited is written to otherwise."""
    reminds = around.others() and not around.kind.invites
    return ["remind", "withdraw"] if reminds else ["withdraw"]


def undo_until(context: Context, row: RequestRow) -> datetime | None:
    """Until when who acts may undo their decision: while its mails are held (R21)."""
    if row.status not in ("approved", "declined") or row.decided_at is None:
        return None
    if "fulfilled_by" in row.details:
        return None  # an invitation did it, and takes it back with itself
    end = row.decided_at + context.config.clocks.hold
    return end if row.decided_by == context.actor and context.now < end else None


def same_email(context: Context, row: RequestRow) -> bool:
    """Whether an operator decides what their own address asked for; the log marks it (R21)."""
    if context.operator is None or row.applicant is None:
        return False
    return context.operator.email_key == row.applicant.email_key


def _account_name(context: Context, around: Circle) -> str:
    """The account whose people decide, where the reader may know its name (R18)."""
    account = around.row.account
    if account is None:
        return ""
    known = around.includes(context) or may_know(context, account)
    return account.name if known else ""


def _name(person: PersonRow | None) -> str:
    return "" if person is None else person.full_name


def _due(row: RequestRow, now: datetime) -> datetime:
    """When the operator is late or may step in, else when the request expires."""
    if row.overdue_at < FAR:
        return row.overdue_at
    return row.operator_from if now < row.operator_from < FAR else row.expires_at
