"""Inviting people to roles on a Smart Account: send, send again, change, take back (R38, R58)."""

from datetime import date, datetime

from ..messages import N_, Code, Issue, Refused, refuse_if
from ..models import PersonRow, RequestEventRow, RequestRow, SmartAccountRow
from ..registry import Context, Who, command, query, reference_of
from ..roles import ADMINISTRATOR, administered_account, is_administrator
from ..rules import emails
from .requesting import claims, granting, grants, history, invitation, sending
from .requesting.claims import holder
from .requesting.detail import detail, visible
from .requesting.kind import Post
from .requesting.kinds import KINDS
from .requesting.listing import PAGE, Wanted, page
from .requesting.loading import load_rules
from .requesting.paging import NEWEST
from .requesting.settling import require_open, settle
from .requesting.views import Grant, GrantOffer, RequestDetail, RequestPage

LANGUAGES = ("en", "ja", "fr", "it")
_MAILED = ("sent", "sent_again", "changed")
_LANGUAGE = Issue(N_("Choose the language of the invitation."), "language")
_ALREADY = N_("{email} already has an open invitation to this Smart Account: {number}.")
_NOT_YET = N_("The invitation was sent lately. You can send it again on {date}.")
_NEEDS = N_("This action needs the role {role}.")


@query(who=Who.PERSON)
def of_account(
    context: Context,
    *,
    account_id: int,
    status: str = "",
    search: str = "",
    after: str = "",
    size: int = PAGE,
) -> RequestPage:
    """The invitations to an account that one administers, newest first."""
    account = administered_account(context, account_id)
    here = (RequestRow.result == account) & (RequestRow.kind == invitation.INVITATION.code)
    return page(context, Wanted(status, search, after, size), NEWEST, here)


@query(who=Who.PERSON)
def offer(context: Context, *, account_id: int, email: str) -> GrantOffer:
    """What may be offered to an address on an account that one administers (R29)."""
    load_rules()
    account = administered_account(context, account_id)
    return grants.offer(context, account, email)


@command(who=Who.PERSON, transaction=False)
def invite(
    context: Context,
    *,
    account_id: int,
    email: str,
    role: str,
    virtual_accounts: tuple[int, ...] = (),
    until: date | None = None,
    language: str = "en",
) -> RequestDetail:
    """Offer a role to an address, for 28 days; people from outside need a last day (R29).

    `language` is that of the mail where the address has no Cisco account yet (R6).
    """
    load_rules()
    wrong = [*emails.issues("email", email), *([] if language in LANGUAGES else [_LANGUAGE])]
    with context.transaction():
        account = administered_account(context, account_id)
        grant = Grant(role, tuple(sorted(set(virtual_accounts))), until)
        refuse_if([*wrong, *grants.issues(context, account, email, grant)])
        address = emails.normalize(email)
        refuse_if(_not_invitable(context, account, address, grant))
        details = {"name": account.name, "domain": account.domain, "language": language}
        wish = sending.Wish(
            subject=address,
            details={**details, **invitation.kept(grant)},
            result=account,
            subject_key=emails.key(address),
        )
        kind = invitation.INVITATION
        return detail(context, sending.send(context, kind, wish, series=invitation.SERIES))


@command(who=Who.PERSON, transaction=False)
def send_again(context: Context, *, number: str, version: int) -> RequestDetail:
    """Mail an open invitation once more, once a day (R58)."""
    load_rules()
    with context.transaction():
        row = _mine(context, number, version)
        last = _sent_at(row)
        again = context.config.clocks.remind_again
        if context.now < last + again:
            raise Refused(Issue(_NOT_YET.of(date=last + again)))
        _send(context, row, "sent_again")
        return detail(context, row)


@command(who=Who.PERSON, transaction=False)
def change(
    context: Context,
    *,
    number: str,
    version: int,
    role: str,
    virtual_accounts: tuple[int, ...] = (),
    until: date | None = None,
) -> RequestDetail:
    """Offer another role in an open invitation; who is invited gets it by mail."""
    load_rules()
    with context.transaction():
        row = _mine(context, number, version)
        account = invitation.account_of(row)
        grant = Grant(role, tuple(sorted(set(virtual_accounts))), until)
        refuse_if(grants.issues(context, account, row.subject, grant))
        row.details = {**row.details, **invitation.kept(grant)}
        row.version += 1
        row.save()
        _send(context, row, "changed")
        return detail(context, row)


@command(who=Who.PERSON, transaction=False)
def take_back(context: Context, *, number: str, version: int) -> RequestDetail:
    """Take an open invitation back; its link then says so."""
    load_rules()
    with context.transaction():
        row = settle(context, _mine(context, number, version), "withdrawn")
        claims.free(row)
        history.append(context, row, "withdrawn")
        post = Post(f"{reference_of(row)}:withdrawn")
        KINDS[row.kind].letters.withdrawn(context, row, post)
        context.log("request.withdrawn", row)
        return detail(context, row)


def _mine(context: Context, number: str, version: int) -> RequestRow:
    """An open invitation to an account that who acts administers."""
    row = visible(context, number)
    if row.kind != invitation.INVITATION.code or not is_administrator(context, row.result):
        raise Refused(Issue(_NEEDS.of(role=Code("role", ADMINISTRATOR))))
    administered_account(context, invitation.account_of(row).id)
    require_open(context, row, version, to="change")
    return row


def _send(context: Context, row: RequestRow, event: str) -> None:
    station = history.append(context, row, event)
    post = Post(f"{reference_of(station)}:sent")
    KINDS[row.kind].letters.told(context, row, post)
    context.log(f"invitation.{event}", row)


def _sent_at(row: RequestRow) -> datetime:
    """When the invitation was last mailed."""
    rows = RequestEventRow.select().where(
        RequestEventRow.request == row, RequestEventRow.event.in_(_MAILED)
    )
    newest: RequestEventRow = rows.order_by(RequestEventRow.id.desc())[0]
    return newest.at


def _not_invitable(
    context: Context, account: SmartAccountRow, email: str, grant: Grant
) -> list[Issue]:
    """Why this role cannot be offered: it is offered already, or the person holds it."""
    held = holder(invitation.claim_of(account.id, emails.key(email)), context.now)
    if held is not None and held.request is not None:
        text = _ALREADY.of(email=email, number=held.request.number)
        return [Issue(text, "email", "open_request")]
    person = PersonRow.get_or_none(
        PersonRow.email_key == emails.key(email), PersonRow.status == "active"
    )
    if person is None or granting.missing(context, person, account, grant):
        return []
    return [Issue(granting.HELD.of(name=email, role=Code("role", grant.role)), "email")]
