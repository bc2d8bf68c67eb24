"""What a decider should notice about contract access: other company or domain, a lock (A02)."""

from collections.abc import Sequence

from ...models import BillToContractRow, BillToRow, CompanyRow, ContractRow, RequestRow
from ...registry import Context
from .matching import domains_of, entitled, host_of, is_in


def of(context: Context, rows: Sequence[RequestRow]) -> dict[int, tuple[str, ...]]:
    """Codes of kind ``request.flag`` by the number of the request, whatever there are at once."""
    companies, locked = _companies(rows), _locked(rows)
    domains = domains_of({key for keys in companies.values() for key in keys})
    numbers = {row.applicant.__data__["company"] for row in rows if row.applicant is not None}
    chosen = {row.id: row.name_key for row in CompanyRow.select().where(CompanyRow.id.in_(numbers))}
    found = {}
    for row in rows:
        flags = ["locked"] if row.subject_key in locked else []
        if row.applicant is not None and row.subject_key in companies:
            keys = companies[row.subject_key]
            key = chosen.get(row.applicant.__data__["company"], "")
            flags += differences(key, host_of(row.applicant), keys, domains)
        found[row.id] = tuple(flags)
    return found


def differences(
    key: str, host: str, keys: dict[str, str], domains: dict[str, list[str]]
) -> list[str]:
    """How a person's company and host differ from the entitled companies."""
    found = [] if key in keys else ["company_differs"]
    entitled_domains = [domain for each in keys for domain in domains.get(each, [])]
    return found if is_in(host, entitled_domains) else [*found, "domain_differs"]


def _numbers(rows: Sequence[RequestRow], kind: str) -> list[int]:
    parts = [row.subject_key.partition(":") for row in rows]
    return [int(number) for place, _, number in parts if place == kind]


def _companies(rows: Sequence[RequestRow]) -> dict[str, dict[str, str]]:
    """The entitled companies of the places that are known."""
    contracts, bill_tos = _numbers(rows, "contract"), _numbers(rows, "bill_to")
    named = entitled(contracts)
    found = {f"contract:{number}": named.get(number, {}) for number in contracts}
    for row in BillToRow.select().where(BillToRow.id.in_(bill_tos)):
        found[f"bill_to:{row.id}"] = {row.company_key: row.company} if row.company_key else {}
    return found


def _locked(rows: Sequence[RequestRow]) -> set[str]:
    """The places with a contract that is locked."""
    contracts, bill_tos = _numbers(rows, "contract"), _numbers(rows, "bill_to")
    alone = ContractRow.select(ContractRow.id).where(
        ContractRow.id.in_(contracts), ContractRow.locked
    )
    under = (
        BillToContractRow.select(BillToContractRow.bill_to)
        .join(ContractRow)
        .where(BillToContractRow.bill_to.in_(bill_tos), ContractRow.locked)
    )
    found = {f"contract:{row.id}" for row in alone}
    return found | {f"bill_to:{row.__data__['bill_to']}" for row in under}
