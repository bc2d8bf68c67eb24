"""What a decider reads of person and contract, fact by fact (R34, R53)."""

from collections.abc import Iterator

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.requesting.contract_facts import ContractFacts, ContractLine
from smartwizard.ui.days import day, last_day
from smartwizard.ui.fact_card import Fact
from smartwizard.ui.language import LANGUAGE

_COMPANY = N_("Company", "in a list of facts")
_DOMAIN = N_("Email domain", "in a list of facts")
_WITH_DOMAINS = N_("{company} ({domains})", "a company and its email domains")
_WITH_LEVEL = N_("{number}: {level}", "a contract and its service level")
_EARLIER = N_("{request}, {date}: {access}, {result}", "an earlier request")
_CHOSEN = N_("The company was chosen from the directory.")
_TYPED = N_("The company was typed by hand: it never matches by itself.")
_FITS = N_("The company is one that the contract names.")
_OTHER = N_("The company is not one that the contract names.")
_IN_DOMAIN = N_("The email is in a domain of the contract's companies.")
_OUTSIDE = N_("The email is not in a domain of the contract's companies.")
_LOCKED = N_("The contract is locked against automatic approval.")
_LISTED = 5


def person(facts: ContractFacts) -> list[Fact]:
    """The person as they are now."""
    return [
        Fact(_COMPANY, facts.company),
        Fact(_DOMAIN, facts.email_domain, code=True),
        Fact(N_("Address", "in a list of facts"), facts.address),
    ]


def contract(facts: ContractFacts) -> list[Fact]:
    """The contract, or the contracts under the bill-to ID."""
    found = [Fact(N_("Entitled companies", "of a contract"), "\n".join(_companies(facts)))]
    if facts.bill_to:
        found.insert(0, Fact(N_("Bill-to ID", "kind of number"), facts.bill_to, code=True))
    found.append(Fact(N_("Contracts", "column of a table"), "\n".join(_lines(facts.contracts))))
    if facts.seller:
        seller = ", ".join(filter(None, (facts.seller, facts.seller_contact)))
        found.append(Fact(N_("Seller", "of a contract"), seller))
    if facts.issued is not None:
        found.append(Fact(N_("Issued", "when a contract was"), day(facts.issued)))
    if facts.ends is not None:
        ends = N_("Ends", "column of a table: last day of an access")
        found.append(Fact(ends, last_day(facts.ends)))
    return found


def noticed(facts: ContractFacts) -> Iterator[tuple[str, str, Text]]:
    """What fits and what differs: tone, icon, and the sentence."""
    fine, doubt = ("ok", "check"), ("you", "triangle-alert")
    yield (*fine, _CHOSEN) if facts.chosen else (*doubt, _TYPED)
    yield (*doubt, _OTHER) if facts.company_differs else (*fine, _FITS)
    yield (*doubt, _OUTSIDE) if facts.domain_differs else (*fine, _IN_DOMAIN)
    if facts.locked:
        yield "info", "lock", _LOCKED


def history(facts: ContractFacts) -> list[Text]:
    """What the same person asked for about the same number before, the newest first."""
    return [
        _EARLIER.of(
            request=each.request,
            date=day(each.at),
            access=Code("access_type", each.access),
            result=_became(each.result, each.status),
        )
        for each in facts.history[:_LISTED]
    ]


def _became(result: str, status: str) -> Code:
    if status == "denied":
        return Code("contract.result", result)
    return Code("status.request", status)


def _companies(facts: ContractFacts) -> list[str]:
    return [
        LANGUAGE.say(_WITH_DOMAINS.of(company=each.name, domains=", ".join(each.domains)))
        if each.domains
        else each.name
        for each in facts.companies
    ]


def _lines(contracts: tuple[ContractLine, ...]) -> list[str]:
    return [
        LANGUAGE.say(_WITH_LEVEL.of(number=each.number, level=each.level))
        if each.level
        else each.number
        for each in contracts
    ]
