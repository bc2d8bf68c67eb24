"""The facts of a Smart Account, in the order in which its window shows them (R36)."""

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.account_views import AccountProperties
from smartwizard.ui.days import day
from smartwizard.ui.fact_card import Fact
from smartwizard.ui.language import LANGUAGE

SHOWS: dict[str, Text] = {
    "hidden": N_("Only how many there are", "what requesters see of administrators"),
    "role": N_("How many there are and their role", "what requesters see of administrators"),
    "full": N_("Names and email addresses", "what requesters see of administrators"),
}
DOMAIN = N_("Account Domain", "field")
SHOWN = N_("What requesters see of administrators")
VIRTUAL = N_("Virtual Account", "field")


def property_facts(account: AccountProperties) -> list[Fact]:
    """What stands on the card of the properties; the name is over them."""
    facts = [
        Fact(DOMAIN, account.domain, code=True),
        Fact(N_("Headquarters", "field"), account.headquarters_line),
        Fact(N_("Account Visibility", "field"), Code("visibility", account.visibility)),
        Fact(SHOWN, SHOWS[account.shows]),
        Fact(N_("Administrators", "label"), _administrators(account)),
    ]
    return [*facts, Fact(N_("Your roles", "label"), _roles(account))] if account.roles else facts


def detail_facts(account: AccountProperties) -> list[Fact]:
    """What See Details shows: domain, identifiers, status (S4 3-1)."""
    status = Code("status.smart_account", account.status)
    return [
        Fact(DOMAIN, account.domain, code=True),
        Fact(N_("Account Domain Identifier"), "\n".join(account.identifiers), code=True),
        Fact(N_("Account Type", "field"), Code("account_type", account.account_type)),
        Fact(N_("Status", "column of a table"), status),
        Fact(N_("Created on", "label: the day of an account"), day(account.created_at)),
    ]


def ordering_facts(account: AccountProperties) -> list[Fact]:
    """What an order asks for: the domain and a virtual account."""
    names = account.virtual_accounts[:1]
    return [
        Fact(DOMAIN, account.domain, code=True),
        *(Fact(VIRTUAL, name, code=True) for name in names),
    ]


def _administrators(account: AccountProperties) -> Text | str:
    names = [contact.name for contact in account.administrators.contacts if contact.name]
    return "\n".join(names) if names else account.administrators.who


def _roles(account: AccountProperties) -> str:
    return "\n".join(LANGUAGE.word(Code("role", role)) for role in account.roles)
