"""Who hears what is new: everybody who is logged in, of what is theirs (A01)."""

from tests.matrix import SIGNED_IN, Row

ROWS = {"news.since": Row(SIGNED_IN, lambda _: {"after": 0})}
