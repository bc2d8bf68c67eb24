"""The mails of requests for contract access (R32, R34)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from ... import mail
from ...messages import Code
from ...models import MailRow, OperatorRow, PersonRow, RequestRow
from ...registry import Context
from ..requesting import posting
from ..requesting.kind import Letters, Post
from .administrators import addresses, deciders, people

_ASKED, _NEW = "contract_requested", "contract_administrator"


def tell_deciders(context: Context, rows: Sequence[RequestRow], cause: str) -> None:
    """One mail to each decider with all that was sent to them; unknown addresses once (R58)."""
    listed: defaultdict[int, list[RequestRow]] = defaultdict(list)
    operators: list[RequestRow] = []
    known = people({row.subject_key for row in rows if row.kind == "contract"})
    by_id = {person.id: person for found in known.values() for person in found}
    for row in rows:
        found = known.get(row.subject_key, []) if row.kind == "contract" else []
        others = [person for person in found if person.id != row.__data__["applicant"]]
        for person in others:
            listed[person.id].append(row)
        if not others:
            operators.append(row)
    for number, theirs in listed.items():
        _tell(context, [mail.to_person(by_id[number])], theirs, cause, "administrators")
    if operators:
        runs = OperatorRow.select().order_by(OperatorRow.id)
        _tell(context, map(mail.to_operator, runs), operators, cause, "operator")
    _tell_unknown(context, [row for row in rows if row.kind == "contract"], by_id.values())


def _tell(
    context: Context,
    recipients: Iterable[mail.Recipient],
    rows: Sequence[RequestRow],
    cause: str,
    decider: str,
) -> None:
    values = posting.asked(rows[0])
    del values["number"]
    for to in recipients:
        mail.post(
            context,
            _ASKED,
            to=to,
            cause=cause,
            hint=rows[0].subject,
            company=rows[0].snapshot["company"],
            count=len(rows),
            decider=decider,
            expires=rows[0].expires_at,
            numbers=[
                [*_number(row), _access(row), posting.DECIDERS_LINK.format(number=row.number)]
                for row in rows
            ],
            **values,
        )


def _tell_unknown(context: Context, rows: Sequence[RequestRow], known: Iterable[PersonRow]) -> None:
    """An address without an account is told once that something waits for it, whoever asked."""
    there = {person.email_key for person in known}
    named = addresses({row.subject_key for row in rows})
    first = {
        key: (email, row)
        for row in reversed(rows)
        for email, key in named.get(row.subject_key, [])
        if key not in there
    }
    causes = {key: f"{_NEW}:{key}" for key in first}
    told = MailRow.select(MailRow.cause).where(MailRow.cause.in_(list(causes.values())))
    done = {row.cause for row in told} if first else set()
    for key, (email, row) in first.items():
        if causes[key] not in done:
            language = context.person.language if context.person is not None else "en"
            to = mail.Recipient(email, language, bilingual=language != "en")
            values = {"email": email, "number_kind": _number(row)[1], "contract": row.subject}
            mail.post(context, _NEW, to=to, cause=causes[key], hint=row.subject, **values)


def _nothing(context: Context, row: RequestRow, post: Post) -> None:
    """The results of a submission go out together (R32)."""


def _told(context: Context, row: RequestRow, post: Post) -> None:
    tell_deciders(context, [row], post.cause)


def _approved(context: Context, row: RequestRow, post: Post) -> None:
    values = _asked(row) | {
        "decided_at": row.decided_at,
        "link": posting.APPLICANTS_LINK.format(number=row.number),
    }
    posting.to_applicant(context, row, "contract_approved", post, values)


def _declined(context: Context, row: RequestRow, post: Post) -> None:
    values = _asked(row) | posting.declined(row)
    posting.to_applicant(context, row, "contract_declined", post, values)


def _withdrawn(context: Context, row: RequestRow, post: Post) -> None:
    """Those who were to decide; the operator only where there is nobody else."""
    values = _asked(row) | posting.withdrawn(context, row)
    told = deciders(row, context.now) if row.kind == "contract" else []
    posting.to_deciders(context, row, "contract_withdrawn", told, post, values)


def _asked(row: RequestRow) -> dict[str, Any]:
    number, kind = _number(row)
    return {
        "number": row.number,
        "contract": number,
        "number_kind": kind,
        "access": _access(row),
    }


def _number(row: RequestRow) -> list[Any]:
    return [row.subject, Code("contract.number", row.details["number_kind"])]


def _access(row: RequestRow) -> Code:
    return Code("access_type", row.details["access_type"])


LETTERS = Letters(
    sent=_nothing, told=_told, approved=_approved, declined=_declined, withdrawn=_withdrawn
)
