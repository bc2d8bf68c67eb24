"""The columns of an account's users and of its open invitations (R38)."""

from collections.abc import Mapping
from dataclasses import dataclass

from smartwizard.messages import N_, Code
from smartwizard.operations.account_users import AccountUser, OpenInvitation, UserRole
from smartwizard.ui.cell_table import Grid, Shown
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.days import short_day
from smartwizard.ui.held_columns import last_day, place
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.row_menu import ACTIONS

_SUSPENDED = N_("Suspended: {why}", "a role")
_YOU = N_("{name} (you)", "who reads the list of users")
_REVOKE = N_("Revoke", "button of a row: a role")


@dataclass(frozen=True)
class RoleLine:
    """One role of somebody: a line of the table."""

    user: AccountUser
    role: UserRole


def lines(users: tuple[AccountUser, ...]) -> list[RoleLine]:
    """A line for each role, those of one person together."""
    return [RoleLine(user, role) for user in users for role in user.roles]


def _user_cells(row: object, shown: Shown) -> Mapping[str, Cell]:
    assert isinstance(row, RoleLine)
    user, role = row.user, row.role
    name = LANGUAGE.say(_YOU.of(name=user.name)) if user.mine else user.name
    word, inside, until = (
        LANGUAGE.word(Code("role", role.role)),
        place(role.virtual_account),
        last_day(role.until),
    )
    why = LANGUAGE.word(Code("role.suspended", role.suspended)) if role.suspended else ""
    told = LANGUAGE.say(_SUSPENDED.of(why=why)) if why else ""
    beside = "" if "inside" in shown else ", ".join(filter(None, (inside, until)))
    revoke = "" if user.mine else LANGUAGE.say(_REVOKE)
    return {
        "who": Cell(name, user.email, icon="user", bold=True),
        "role": Cell(
            word, told or beside, beside if told else "", second_tone="you" if told else ""
        ),
        "inside": Cell(inside),
        "until": Cell(until),
        "action": Cell(action=revoke, said=f"{revoke}, {user.name}, {word}" if revoke else ""),
    }


def _invitation_cells(row: object, shown: Shown) -> Mapping[str, Cell]:
    assert isinstance(row, OpenInvitation)
    inside = ", ".join(row.virtual_accounts) or place("")
    sent, expires = short_day(row.created_at), short_day(row.expires_at)
    actions = LANGUAGE.say(ACTIONS)
    until = last_day(row.offered.until)
    return {
        "who": Cell(row.email, row.number, icon="mail", bold=True),
        "role": Cell(
            LANGUAGE.word(Code("role", row.offered.role)),
            ", ".join(filter(None, (inside, until))),
        ),
        "sent": Cell(sent),
        "expires": Cell(expires),
        "action": Cell(action=actions, said=f"{actions}, {row.email}"),
    }


def _line_key(row: object) -> object:
    assert isinstance(row, RoleLine)
    return row.role.id


def _number(row: object) -> object:
    assert isinstance(row, OpenInvitation)
    return row.number


_ACTIONS = N_("Actions", "column of a table")
USERS = Grid(
    {
        "who": N_("User", "column of a table"),
        "role": N_("Role", "column of a table"),
        "inside": N_("Virtual Account", "column of a table"),
        "until": N_("Until", "column: last day of a role"),
        "action": _ACTIONS,
    },
    (
        frozenset({"who", "role", "inside", "until", "action"}),
        frozenset({"who", "role", "action"}),
    ),
    _user_cells,
    _line_key,
)
INVITATIONS = Grid(
    {
        "who": N_("Invited", "whose address it is"),
        "role": N_("Role", "column of a table"),
        "sent": N_("Sent", "column: date of an invitation"),
        "expires": N_("Expires", "column: date of an invitation"),
        "action": _ACTIONS,
    },
    (
        frozenset({"who", "role", "sent", "expires", "action"}),
        frozenset({"who", "role", "action"}),
    ),
    _invitation_cells,
    _number,
)
