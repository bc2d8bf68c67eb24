"""Granting roles by a decision, and taking them back by its Undo (R21, R29)."""

from peewee import ModelSelect, fn

from ...messages import N_, Code, Issue, Refused
from ...models import EventRow, PersonRow, RequestRow, RoleRow, SmartAccountRow, VirtualAccountRow
from ...registry import Context, reference_of
from ...roles import ADMINISTRATOR, in_force, is_administrator, require_administrator_besides
from . import grants
from .views import Grant, GrantedRole

HELD = N_("{name} holds the role {role} there already.")
_USED = N_("The access has already been used. To end it, revoke it.")
_ENDED = N_("The access was ended in the meantime. The decision can no longer be undone.")


def give(
    context: Context,
    person: PersonRow,
    account: SmartAccountRow,
    grant: Grant,
    request: RequestRow,
) -> None:
    """Write the roles of a grant without faults beside what the person holds already."""
    scopes = missing(context, person, account, grant)
    if not scopes:
        text = HELD.of(name=person.full_name, role=Code("role", grant.role))
        raise Refused(Issue(text, "role"))
    for scope in scopes:
        role = RoleRow.create(
            person=person,
            account=account,
            virtual_account=scope,
            role=grant.role,
            since=context.now,
            ends=grants.end_of(grant.until),
            request_id=request.id,
        )
        context.log("role.granted", account, new=facts(role))


def missing(
    context: Context, person: PersonRow, account: SmartAccountRow, grant: Grant
) -> list[VirtualAccountRow | None]:
    """Where a person does not hold the role of a grant yet, or not for as long."""
    longest = RoleRow.ends >= grants.end_of(grant.until)
    held = _held(context, person, account).where(RoleRow.role == grant.role, longest)
    places = [role.virtual_account for role in held]
    return [scope for scope in grants.scopes(account, grant) if scope not in places]


def take_back(context: Context, row: RequestRow, account: SmartAccountRow) -> None:
    """Take away what a decision gave; refused once the person used it, or it was ended."""
    roles = list(RoleRow.select().where(RoleRow.request_id == row.id))
    if not roles:
        raise Refused(Issue(_ENDED))
    if _is_used(roles[0].person, account, row):
        raise Refused(Issue(_USED, remedy="revoke"))
    require_administrator_besides(context, account, roles)
    for role in roles:
        end(context, role, "role.taken_back")


def end(context: Context, role: RoleRow, action: str, **why: str) -> None:
    """Take a role away; the log keeps whose and which."""
    context.log(action, role.account, old=facts(role), new=dict(why))
    role.delete_instance()


def granted(row: RequestRow) -> tuple[GrantedRole, ...]:
    """What approving a request gave, as far as it is still held."""
    if row.status != "approved":
        return ()
    source = row.details.get("fulfilled_by", row.id)
    roles = RoleRow.select().where(RoleRow.request_id == source).order_by(RoleRow.id)
    return tuple(
        GrantedRole(role.id, role.role, place(role), grants.last_day(role.ends)) for role in roles
    )


def revoked_on(context: Context, row: RequestRow, roles: tuple[GrantedRole, ...]) -> int:
    """The account on which who acts may end what a request gave its applicant; 0 for nobody."""
    role = RoleRow.get_or_none(RoleRow.id == roles[0].id) if roles else None
    if role is None or row.applicant is None or role.person.id != row.applicant.id:
        return 0
    others = context.person is not None and context.person.id != row.applicant.id
    return role.account.id if others and is_administrator(context, role.account) else 0


def place(role: RoleRow) -> str:
    """The name of the virtual account on which a role holds; empty where it holds for all."""
    return role.virtual_account.name if role.virtual_account is not None else ""


def facts(role: RoleRow) -> dict[str, str]:
    """A role as the log keeps it: codes and references."""
    inside = role.virtual_account
    until = grants.last_day(role.ends)
    return {
        "person": reference_of(role.person),
        "role": role.role,
        **({"virtual_account": reference_of(inside)} if inside is not None else {}),
        **({"until": until.isoformat()} if until is not None else {}),
    }


def has_everything(
    context: Context, person: PersonRow, account: SmartAccountRow, asked: list[int]
) -> bool:
    """Whether nothing more could be granted: all of the account, or of what was named."""
    held = _held(context, person, account)
    if held.where(RoleRow.role == ADMINISTRATOR).exists():
        return True
    administers = held.where(RoleRow.role == grants.VIRTUAL_ADMINISTRATOR)
    inside = {role.virtual_account.id for role in administers if role.virtual_account is not None}
    return bool(asked) and set(asked) <= inside


def _held(context: Context, person: PersonRow, account: SmartAccountRow) -> "ModelSelect[RoleRow]":
    rows = RoleRow.select().join(PersonRow).where(RoleRow.person == person)
    return rows.where(RoleRow.account == account, in_force(context.now))


def _is_used(person: PersonRow, account: SmartAccountRow, row: RequestRow) -> bool:
    """Whether a person did anything on an account since a request was approved."""
    actor = f"person:{person.id}"
    approved = EventRow.select(fn.MAX(EventRow.id)).where(
        EventRow.subject == reference_of(row), EventRow.action == "request.approved"
    )
    deeds = EventRow.select().where(
        EventRow.actor == actor, EventRow.subject == reference_of(account), EventRow.id > approved
    )
    decisions = RequestRow.select().where(
        RequestRow.account == account,
        RequestRow.decided_by == actor,
        RequestRow.decided_at >= row.decided_at,
        RequestRow.id != row.id,
    )
    return bool(deeds.exists() or decisions.exists())
