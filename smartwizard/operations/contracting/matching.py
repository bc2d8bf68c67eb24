"""Whether a company matches: chosen from the directory, entitled, and the e-mail in its domain."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...models import BillToRow, CompanyRow, ContractCompanyRow, PersonRow


@dataclass(frozen=True)
class Employer:
    """A person's company as the directory has it; without `key` it was typed by hand (R53)."""

    key: str
    host: str
    domains: tuple[str, ...]

    def matches(self, companies: Iterable[str]) -> bool:
        """Whether it is one of the entitled companies, by their keys, and the e-mail is its."""
        return bool(self.key) and self.key in companies and is_in(self.host, self.domains)


def is_in(host: str, domains: Iterable[str]) -> bool:
    """Whether a host is one of the domains or below one."""
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def employer(person: PersonRow) -> Employer:
    """A person's company, with all domains that were imported for it."""
    key = "" if person.company is None else person.company.name_key
    return Employer(key, host_of(person), tuple(domains_of([key]).get(key, ())))


def host_of(person: PersonRow) -> str:
    """The host of a person's e-mail, as it is compared."""
    return person.email_key.rpartition("@")[2]


def domains_of(keys: Iterable[str]) -> dict[str, list[str]]:
    """The e-mail domains of companies, whatever their addresses."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    wanted = [key for key in keys if key]
    if not wanted:
        return found
    rows = CompanyRow.select(CompanyRow.name_key, CompanyRow.domains)
    for row in rows.where(CompanyRow.name_key.in_(wanted)).order_by(CompanyRow.id):
        found[row.name_key] += [domain.lower() for domain in row.domains]
    return found


def entitled(contracts: Sequence[int]) -> dict[int, dict[str, str]]:
    """The companies of contracts, their names by their keys."""
    found: defaultdict[int, dict[str, str]] = defaultdict(dict)
    rows = ContractCompanyRow.select().where(ContractCompanyRow.contract.in_(contracts))
    for row in rows.order_by(ContractCompanyRow.name_key):
        found[row.__data__["contract"]][row.name_key] = row.name
    return found


def billed(row: BillToRow | None) -> dict[str, str]:
    """The company of a bill-to ID."""
    return {row.company_key: row.company} if row is not None and row.company_key else {}
