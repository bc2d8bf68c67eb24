"""Users listed with a Smart Account: invited once it is there, taken back by Undo (R24, R58)."""

from ... import mail
from ...models import PersonRow, RequestRow, SmartAccountRow, VirtualAccountRow
from ...registry import Context, reference_of
from ...roles import is_inside
from ...rules import emails
from . import grants, invitation, sending
from .views import AskedAccount, Grant


def invite(
    context: Context,
    account: SmartAccountRow,
    administrator: PersonRow,
    asked: AskedAccount,
    language: str,
) -> None:
    """Invite them in the name of the administrator, to the account or from outside to DEFAULT.

    The mails are held as long as those of the decision that opened the account.
    """
    inside = grants.inside_of(account)[0]
    for email in asked.users:
        if emails.key(email) == administrator.email_key:
            continue
        details = {"name": account.name, "domain": account.domain, "language": language}
        wish = sending.Wish(
            subject=email,
            details={**details, **invitation.kept(_grant(context, account, inside, email))},
            note=asked.users_note,
            result=account,
            subject_key=emails.key(email),
            by=administrator,
            hold=context.config.clocks.hold,
        )
        sending.send(context, invitation.INVITATION, wish, series=invitation.SERIES)


def take_back(account: SmartAccountRow) -> None:
    """Nobody was invited after all: rows and mails go before anybody has seen them."""
    invited = RequestRow.select().where(
        RequestRow.result == account,
        RequestRow.kind == invitation.INVITATION.code,
        RequestRow.created_at == account.created_at,
        RequestRow.status == "pending",
    )
    for row in list(invited):
        mail.unsend(f"{reference_of(row)}:sent")
        row.delete_instance()


def _grant(
    context: Context, account: SmartAccountRow, inside: VirtualAccountRow, email: str
) -> Grant:
    """User of the account for its domain's own people, of DEFAULT for others, for a time."""
    if is_inside(email, account):
        return Grant("account_user")
    until = grants.today(context) + context.config.clocks.access_outside
    return Grant("virtual_user", (inside.id,), until)
