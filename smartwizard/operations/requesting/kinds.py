"""All kinds of requests there are; what is asked and decided in other ways plugs in here."""

from .domain_change import DOMAIN_CHANGE
from .kind import Kind
from .setup import DIFFERENT_DOMAIN, PREFIX

KINDS: dict[str, Kind] = {kind.code: kind for kind in (PREFIX, DIFFERENT_DOMAIN, DOMAIN_CHANGE)}
# Kinds of which a person may have only so many open at once (R66).
LIMITED = (PREFIX.code, DIFFERENT_DOMAIN.code)
