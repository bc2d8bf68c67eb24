"""Where lines of each kind go: their table, what tells its rows apart, their several values."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..known import ADDRESS

_CONTRACT_OF_LINE = "(SELECT c.id FROM contract c WHERE c.number_key = s.contract_key)"


@dataclass(frozen=True)
class Several:
    """The several values of one part: in which table, whose they are, how they are compared.

    `o` is a row of it, `p` a staged value; `kept` are its other columns with their values.
    """

    part: str
    table: str
    owner: str
    kept: Mapping[str, str]
    key: str
    also: str = ""


@dataclass(frozen=True)
class Reference:
    """A column that names another record: where it is staged, where it must be found.

    `a` is the staged row, `value` what the line says, `known` the row it must name.
    """

    column: str
    staged: str
    value: str
    known: str


@dataclass(frozen=True)
class Target:
    """The table of a kind: `t` is a row of it, `s` a staged line, `same` when they are one.

    `corrected` are the columns that a line corrects, `given` those that only a new row is given.
    """

    table: str
    key_column: str
    same: str
    corrected: Mapping[str, str]
    given: Mapping[str, str]
    several: tuple[Several, ...] = ()
    references: tuple[Reference, ...] = ()


_BY_NUMBER = "t.number_key = s.number_key"
_NUMBER_KEY = {"number_key": "s.number_key"}


def _administrators(table: str, owner: str) -> Several:
    kept = {"email": "p.value", "email_key": "p.value_key"}
    return Several("administrator", table, owner, kept, "o.email_key")


def _names_company(column: str, staged: str, value: str, key: str) -> Reference:
    return Reference(column, staged, value, f"company k WHERE k.name_key = {key}")


def _names_contract(column: str, staged: str, value: str, key: str) -> Reference:
    return Reference(column, staged, value, f"contract k WHERE k.number_key = {key}")


_COMPANY = Target(
    "company",
    "company",
    " AND ".join(f"t.{name} = s.{name}" for name in ("name_key", *ADDRESS)),
    {"name": "s.name", "domains": "s.domains"},
    {name: f"s.{name}" for name in ("name_key", *ADDRESS)},
)
_CONTRACT = Target(
    "contract",
    "contract",
    _BY_NUMBER,
    {
        **{
            name: f"s.{name}"
            for name in ("number", "seller", "seller_contact", "service_level", "issued", "ends")
        },
        # Who left the cell empty says nothing about a lock that somebody put there (R62).
        "locked": "COALESCE(s.locked, t.locked)",
    },
    _NUMBER_KEY,
    (
        Several(
            "company",
            "contract_company",
            "contract_id",
            {"name": "p.value", "name_key": "p.value_key"},
            "o.name_key",
        ),
        _administrators("contract_administrator", "contract_id"),
    ),
    (
        _names_company(
            "companies", "staged_part a WHERE a.part = 'company' AND", "a.value", "a.value_key"
        ),
    ),
)
_BILL_TO = Target(
    "bill_to",
    "billTo",
    _BY_NUMBER,
    {"number": "s.number", "company": "s.name", "company_key": "s.name_key"},
    _NUMBER_KEY,
    (
        Several(
            "contract",
            "bill_to_contract",
            "bill_to_id",
            {"contract_id": "c.id"},
            "(SELECT c.number_key FROM contract c WHERE c.id = o.contract_id)",
            "JOIN contract c ON c.number_key = p.value_key",
        ),
        _administrators("bill_to_administrator", "bill_to_id"),
    ),
    (
        _names_company("company", "staged a WHERE", "a.name", "a.name_key"),
        _names_contract(
            "contracts", "staged_part a WHERE a.part = 'contract' AND", "a.value", "a.value_key"
        ),
    ),
)
_SERIAL = Target(
    "serial",
    "serial",
    f"t.number_key = s.number_key AND t.contract_id = {_CONTRACT_OF_LINE}",
    {"number": "s.number"},
    {**_NUMBER_KEY, "contract_id": _CONTRACT_OF_LINE},
    (),
    (_names_contract("contract", "staged a WHERE", "a.contract", "a.contract_key"),),
)
TARGETS: dict[str, Target] = {
    "companies": _COMPANY,
    "contracts": _CONTRACT,
    "billtos": _BILL_TO,
    "serials": _SERIAL,
}
