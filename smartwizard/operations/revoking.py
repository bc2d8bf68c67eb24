"""Ending roles of others, with a reason that they read (R21, R29)."""

from peewee import Expression

from .. import mail
from ..messages import N_, Code, Issue, Refused
from ..models import PersonRow, RoleRow, SmartAccountRow
from ..registry import Context, reference_of
from ..roles import require_administrator_besides
from .held_roles import not_ended
from .known import number
from .requesting import granting
from .requesting.posting import canned

NOT_FOUND = Issue(N_("This role has ended already. Look at the list again."), remedy="reload")
_ONE_PERSON = Issue(N_("Revoke the roles of one person at a time."))
_OWN = Issue(N_("This is a role of your own. Give it up instead."), remedy="give_up")


def to_revoke(
    context: Context, account: SmartAccountRow, role_ids: tuple[int, ...], among: list[Expression]
) -> list[RoleRow]:
    """These roles of one other person on an account, `among` those that who acts may end."""
    wanted = {number(each) for each in role_ids}
    rows = RoleRow.select().where(
        RoleRow.id.in_(wanted), RoleRow.account == account, not_ended(context), *among
    )
    roles = list(rows.order_by(RoleRow.id))
    if not roles or len(roles) != len(wanted):
        raise Refused(NOT_FOUND)
    if len({role.person.id for role in roles}) > 1:
        raise Refused(_ONE_PERSON)
    if roles[0].person.id == context.me.id:
        raise Refused(_OWN)
    return roles


def revoke_roles(context: Context, roles: list[RoleRow], reason: str, code: str) -> None:
    """End these roles; the last active administrator of an account is protected (R0)."""
    require_administrator_besides(context, roles[0].account, roles)
    _tell(context, roles[0].person, roles, reason, code)
    for role in roles:
        granting.end(context, role, "role.revoked", **({"reason": code} if code else {}))


def _tell(
    context: Context, person: PersonRow, roles: list[RoleRow], reason: str, code: str
) -> None:
    account = roles[0].account
    mail.post(
        context,
        "access_revoked",
        to=mail.to_person(person),
        cause=f"{reference_of(roles[0])}:revoked",
        hint=account.domain,
        account=account.name,
        domain=account.domain,
        roles=[[Code("role", role.role), granting.place(role)] for role in roles],
        canned=canned("revoke.reason", code),
        reason=reason,
        at=context.now,
    )
