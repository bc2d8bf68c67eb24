"""The people of the sample: invented, in four countries, each in a state of their own."""

from dataclasses import dataclass

from ..messages import N_, Text
from ..operations.company_information import NewAddress

PASSWORD = "Kingfisher-2026!"


@dataclass(frozen=True)
class Place:
    """Where a company is: its name, address and phone; the country has the phone's code."""

    company: str
    address: NewAddress
    phone: str


@dataclass(frozen=True)
class Member:
    """Somebody of the sample; `shows` says what there is to see after logging in as them."""

    email: str
    first_name: str
    last_name: str
    country: str
    language: str
    zone: str
    shows: Text
    place: Place | None = None


@dataclass(frozen=True)
class Keeper:
    """Who runs the registry of the sample."""

    email: str
    shows: Text


def _company(
    country: str, street: str, city: str, postal_code: str, region: str = "", street2: str = ""
) -> NewAddress:
    return NewAddress(
        "company", country, postal_code, region, city, street, street2, confirmed=True
    )


KANAZAWA = Place(
    "Kawasemi Instruments",
    _company(
        "JP",
        postal_code="920-0031",
        region="ISHIKAWA",
        city="KANAZAWA",
        street="3-2-10 HIROOKA",
        street2="KAWASEMI BUILDING 5F",
    ),
    "076-000-0001",
)
LYON = Place(
    "Kawasemi France",
    _company("FR", street="12 quai Saint-Antoine", postal_code="69002", city="Lyon"),
    "04 65 71 00 12",
)
TORINO = Place(
    "Kawasemi Italia",
    _company("IT", street="Via Garibaldi 18", postal_code="10122", city="Torino", region="TO"),
    "011 000 0101",
)
PORTLAND = Place(
    "Kawasemi America",
    _company(
        "US",
        street="410 NW Front Avenue",
        street2="Suite 200",
        city="Portland",
        region="OR",
        postal_code="97209",
    ),
    "(503) 555-0142",
)
SEATTLE = Place(
    "Northpier Logistics",
    _company("US", street="88 Harbor Street", city="Seattle", region="WA", postal_code="98101"),
    "(206) 555-0117",
)
NANTES = Place(
    "Atelier Vauban",
    _company("FR", street="5 rue des Olivettes", postal_code="44000", city="Nantes"),
    "02 61 91 00 34",
)
BOLOGNA = Place(
    "Officine Bellandi",
    _company("IT", street="Via San Felice 40", postal_code="40122", city="Bologna", region="BO"),
    "051 000 0144",
)
BOSTON = Place(
    "Harborlight Press",
    _company("US", street="230 Commercial Street", city="Boston", region="MA", postal_code="02109"),
    "(617) 555-0171",
)

SALEM = Place(
    "Brightwater Foods",
    _company("US", street="14 Derby Wharf", city="Salem", region="MA", postal_code="01970"),
    "(978) 555-0126",
)
RAVENNA = Place(
    "Lupi Ceramiche",
    _company("IT", street="Via Mazzini 12", postal_code="48121", city="Ravenna", region="RA"),
    "0544 000 118",
)

AIKO = Member(
    "aiko.moriyama@kawasemi.example", "Aiko", "Moriyama", "JP", "ja", "Asia/Tokyo",
    N_("Smart Account Administrator: requests wait for a decision"),
    KANAZAWA,
)  # fmt: skip
CLAIRE = Member(
    "claire.aubert@kawasemi.example", "Claire", "Aubert", "FR", "fr", "Europe/Paris",
    N_("Has sent a request with a prefix: Pending"),
    LYON,
)  # fmt: skip
GIULIA = Member(
    "giulia.conti@kawasemi.example", "Giulia", "Conti", "IT", "it", "Europe/Rome",
    N_("Has sent a request with a prefix today"),
    TORINO,
)  # fmt: skip
TOMMASO = Member(
    "tommaso.riva@kawasemi.example", "Tommaso", "Riva", "IT", "it", "Europe/Rome",
    N_("Request approved: administers the new Smart Account"),
    TORINO,
)  # fmt: skip
GRACE = Member(
    "grace.whitaker@kawasemi.example", "Grace", "Whitaker", "US", "en", "America/Los_Angeles",
    N_("Request declined, with a reason"),
    PORTLAND,
)  # fmt: skip
KENJI = Member(
    "kenji.onodera@kawasemi.example", "Kenji", "Onodera", "JP", "ja", "Asia/Tokyo",
    N_("Request withdrawn", "what a person of the demo shows"),
    KANAZAWA,
)  # fmt: skip
MEI = Member(
    "mei.sugiura@kawasemi.example", "Mei", "Sugiura", "JP", "ja", "Asia/Tokyo",
    N_("Request expired without a decision"),
    KANAZAWA,
)  # fmt: skip
DANIEL = Member(
    "daniel.brooks@northpier.example", "Daniel", "Brooks", "US", "en", "America/Los_Angeles",
    N_("Has asked for a different domain: overdue with the registry operator"),
    SEATTLE,
)  # fmt: skip
LEA = Member(
    "lea.marchand@vauban.example", "Léa", "Marchand", "FR", "fr", "Europe/Paris",
    N_("Smart Account Administrator: has asked for another domain of the account"),
    NANTES,
)  # fmt: skip
MARCO = Member(
    "marco.bellandi@bellandi.example", "Marco", "Bellandi", "IT", "it", "Europe/Rome",
    N_("Has a new email, so the Smart Account has no active administrator"),
    BOLOGNA,
)  # fmt: skip
NOAH = Member(
    "noah.castellano@harborlight.example", "Noah", "Castellano", "US", "en", "America/New_York",
    N_("Profile complete: can create a Smart Account"),
    BOSTON,
)  # fmt: skip
EMI = Member(
    "emi.kuroda@hoshizora.example", "Emi", "Kuroda", "JP", "ja", "Asia/Tokyo",
    N_("Active, company information is missing"),
)  # fmt: skip
SARA = Member(
    "sara.lupi@lupi-ceramiche.example", "Sara", "Lupi", "IT", "it", "Europe/Rome",
    N_("Has accepted a Smart Account that was requested for her company"),
    RAVENNA,
)  # fmt: skip
RUTH = Member(
    "ruth.adler@brightwater.example", "Ruth", "Adler", "US", "en", "America/New_York",
    N_("A Smart Account was requested for her company: can accept or decline it"),
    SALEM,
)  # fmt: skip
HUGO = Member(
    "hugo.lambert@vauban.example", "Hugo", "Lambert", "FR", "fr", "Europe/Paris",
    N_("Not activated yet: the email is in the mailbox"),
)  # fmt: skip
OPERATOR = Keeper(
    "desk@registry.example", N_("Registry operator: decides requests for a different domain")
)

# The address that Marco has by the end of the story, outside the domain of his account.
MARCO_NOW = "marco@studio-bellandi.example"
CAST = (
    AIKO, CLAIRE, GIULIA, TOMMASO, GRACE, KENJI, MEI, DANIEL, LEA, MARCO, SARA, RUTH,
    NOAH, EMI, HUGO,
)  # fmt: skip


def logins() -> tuple[tuple[str, Text], ...]:
    """Every address one can log in with at the end of the story, and what there is to see."""
    people = [(MARCO_NOW if who is MARCO else who.email, who.shows) for who in CAST]
    return (*people, (OPERATOR.email, OPERATOR.shows))
