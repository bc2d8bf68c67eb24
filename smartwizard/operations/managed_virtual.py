"""Which virtual accounts somebody administers, with those below them (R37, R38)."""

from collections import defaultdict

from peewee import Expression

from ..messages import N_, Code, Issue, Refused
from ..models import PersonRow, RoleRow, SmartAccountRow, VirtualAccountRow
from ..registry import Context
from ..roles import ADMINISTRATOR, in_force, is_administrator
from .requesting.grants import VIRTUAL_ADMINISTRATOR

_NEEDS = N_("This action needs the role {role}.")


def managed(context: Context, account: SmartAccountRow) -> frozenset[int]:
    """The virtual accounts of an account that who acts administers: a role holds for those below.

    An administrator of the whole account needs no such role and may have none.
    """
    if context.person is None:
        return frozenset()
    held = RoleRow.select().join(PersonRow)
    held = held.where(RoleRow.person == context.person, RoleRow.account == account)
    rows = held.where(in_force(context.now, VIRTUAL_ADMINISTRATOR))
    found = {role.virtual_account.id for role in rows if role.virtual_account is not None}
    below: defaultdict[int, list[int]] = defaultdict(list)
    for row in VirtualAccountRow.select().where(VirtualAccountRow.account == account):
        if row.parent is not None:
            below[row.parent.id].append(row.id)
    waiting = list(found)
    while waiting:
        inside = below[waiting.pop()]
        found.update(inside)
        waiting += inside
    return frozenset(found)


def within(context: Context, account: SmartAccountRow) -> list[Expression]:
    """In SQL: the roles on an account that who acts manages; refused to who manages nobody's.

    For an administrator that is every role, for one of virtual accounts those inside them (R38).
    """
    if is_administrator(context, account):
        return []
    inside = managed(context, account)
    if not inside:
        raise Refused(Issue(_NEEDS.of(role=Code("role", ADMINISTRATOR))))
    return [RoleRow.virtual_account.in_(inside)]
