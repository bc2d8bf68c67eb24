"""What proves who somebody is: password hashes, tokens and codes; none is kept in clear."""

import base64
import hmac
import re
import secrets
from collections.abc import Iterable

from .config import Config
from .registry import digest
from .rules.text import code as plain_code

# Crockford's: no two characters look alike, and what is misread on paper is read back right.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OIL", "011")
_HALF = 4
_LANES = 1
_SALT_BYTES = 16
_HASH_BYTES = 32


def hash_password(config: Config, password: str, *, beside: str = "") -> str:
    """Argon2id at the configured cost (R1).

    `beside` is the hash of another registration of the same address: with its salt, one
    computation at sign-in answers for both, so that the time taken does not tell how many
    there are (R5).
    """
    if beside and not is_outdated(config, beside):
        return _hashed_like(beside, password)
    return _hashed(config.argon2_time, config.argon2_memory, _LANES, password)


def matching(config: Config, password: str, hashes: Iterable[str]) -> frozenset[str]:
    """Those of the hashes that the password has: one computation, also when there are none.

    Hashes with another salt than the first are not looked at; see `hash_password`.
    """
    known = list(hashes)
    computed = _hashed_like(known[0], password) if known else hash_password(config, password)
    return frozenset(
        each for each in known if hmac.compare_digest(each.encode(), computed.encode())
    )


def is_outdated(config: Config, known: str) -> bool:
    """Whether a hash was made at another cost than the settings ask for now."""
    from argon2 import extract_parameters

    cost = extract_parameters(known)
    wanted = (config.argon2_time, config.argon2_memory, _LANES)
    return (cost.time_cost, cost.memory_cost, cost.parallelism) != wanted


def new_token() -> str:
    """A secret that is long enough to be kept as a plain digest."""
    return secrets.token_urlsafe(32)


def new_code() -> str:
    """A secret for typing: 8 characters in two groups."""
    typed = "".join(secrets.choice(_ALPHABET) for _ in range(2 * _HALF))
    return f"{typed[:_HALF]}-{typed[_HALF:]}"


def code_digest(token_hash: str, code: str) -> str:
    """How a code is kept: bound to its token, however it was typed."""
    letters = re.sub("[^0-9A-Z]", "", plain_code(code).upper()).translate(_MISREAD)
    return digest(f"{token_hash}:{letters}")


def _hashed(
    time: int, memory: int, lanes: int, password: str, salt: bytes = b"", length: int = _HASH_BYTES
) -> str:
    """The encoded Argon2id hash; `memory` is in KiB."""
    from argon2.low_level import Type, hash_secret

    encoded = hash_secret(
        password.encode("utf-8", "surrogatepass"),
        salt or secrets.token_bytes(_SALT_BYTES),
        time_cost=time,
        memory_cost=memory,
        parallelism=lanes,
        hash_len=length,
        type=Type.ID,
    )
    return encoded.decode("ascii")


def _hashed_like(known: str, password: str) -> str:
    """The hash of a password at the cost and with the salt of a known hash."""
    from argon2 import extract_parameters

    cost = extract_parameters(known)
    salt = known.split("$")[-2]
    return _hashed(
        cost.time_cost,
        cost.memory_cost,
        cost.parallelism,
        password,
        base64.b64decode(salt + "=" * (-len(salt) % 4)),
        cost.hash_len,
    )
