"""All kinds of requests there are; what is asked and decided in other ways plugs in here."""

from ..contracting.kinds import CONTRACT, ORDERING_KIND
from .accessing import ACCESS, VIRTUAL_ACCESS
from .customer import CUSTOMER
from .domain_change import DOMAIN_CHANGE
from .invitation import INVITATION
from .kind import Kind
from .setup import DIFFERENT_DOMAIN, PREFIX

_ALL = (
    PREFIX,
    DIFFERENT_DOMAIN,
    DOMAIN_CHANGE,
    CUSTOMER,
    ACCESS,
    VIRTUAL_ACCESS,
    INVITATION,
    CONTRACT,
    ORDERING_KIND,
)
KINDS: dict[str, Kind] = {kind.code: kind for kind in _ALL}
# Kinds of which a person may have only so many open at once (R66).
LIMITED = (PREFIX.code, DIFFERENT_DOMAIN.code, CUSTOMER.code)
# Kinds by which somebody asks for an account of their own.
SETUP = (PREFIX.code, DIFFERENT_DOMAIN.code)
# Kinds by which nobody asks for anything.
INVITING = tuple(code for code, kind in KINDS.items() if kind.invites)
