"""Whatever can stand in a text field, and what every rule owes to the person who typed it."""

import unicodedata
from collections.abc import Callable, Iterable

from hypothesis import settings
from hypothesis import strategies as st

from smartwizard.messages import Code, Issue, Refused, Text, Value

FIXED = (
    "",
    " ",
    "\0",
    "\u3000",
    "\u200b",
    "\ud800",
    "a\udfff@\ud800.example",
    "x" * 10_000,
    "豆" * 10_000,
    "." * 10_000,
    "1" * 10_000,
    " " * 10_000 + "1",
    "\u0301" * 10_000,
    "a." * 5_000 + "example",
    "xn--" + "9" * 50 + ".example",
    "\u202egnp.elpmaxe",
    "\u2066hanako@clan.example\u2069",
    "hanako@clan.example\r\nBcc: all@clan.example",
    "㌀⒈：／﷽",
    "ß.ẞ.ſ.İ.ı",
    "👩\u200d💻",
    "{field} %n %s {0}",
)
_ANYTHING = st.text(st.characters(), max_size=80)
_NEARLY = st.text("aZ09éß豆マﾏー－-_.@+()/ 。１Ａ\u0301\u200b\u202e\ud800\0\n", max_size=40)
TEXTS = st.sampled_from(FIXED) | _ANYTHING | _NEARLY

# A property is tried on so many texts; the first call of a rule may load its library.
thorough = settings(max_examples=200, deadline=None)


def assert_sayable(issues: Iterable[Issue]) -> None:
    """Each issue has a sentence that can be said, stored and sent with the values it brings."""
    for issue in issues:
        assert_text_sayable(issue.text)


def assert_text_sayable(text: Text) -> None:
    """A sentence has all its values, and none that breaks a line, a file or a wire."""
    assert text.source
    said = text.source.format(**{name: _said(value) for name, value in text.values.items()})
    said.encode()
    assert not any(unicodedata.category(char) in ("Cc", "Cs") for char in said)
    assert len(said) < 300


def assert_answers_or_refuses(rule: Callable[..., object], *arguments: str) -> None:
    """A rule that gives a value gives it, or says why not."""
    issues = _issues_of(rule, *arguments)
    assert issues is None or issues
    assert_sayable(issues or ())


def _issues_of(rule: Callable[..., object], *arguments: str) -> tuple[Issue, ...] | None:
    try:
        rule(*arguments)
    except Refused as refused:
        return refused.issues
    return None


def _said(value: Value) -> str:
    if isinstance(value, Text):
        assert_text_sayable(value)
        return value.source
    return value.value if isinstance(value, Code) else str(value)
