"""Hosts: the labels of a domain, and the one form in which domains are compared (R15)."""

import re
from functools import lru_cache

from smartwizard.messages import N_, Text
from smartwizard.rules.text import code, shown

HOST_MAXIMUM = 253
LABEL_MAXIMUM = 63
_QUOTED = 20
# What IDNA reads as a full stop, as NFKC leaves it.
_DOT = "。"
_PLAIN = re.compile("[0-9a-z-]+")
_DIGITS = re.compile("[0-9]+")


def split(text: str) -> list[str]:
    """The labels of a host as typed: folded to half width, lower case, without the root's dot."""
    return code(text).replace(_DOT, ".").lower().removesuffix(".").split(".")


def join(labels: list[str]) -> str:
    """Labels without faults as one host in ASCII form."""
    return ".".join(_ascii(label) or "" for label in labels)


def canonical(text: str) -> str:
    """The host in ASCII form; empty when the text is no whole host."""
    labels = split(text)
    return "" if faults(labels) else join(labels)


def faults(labels: list[str]) -> list[Text]:
    """What is wrong with a whole host: its labels, its end, its length."""
    if found := label_faults(labels):
        return found
    if len(labels) == 1:
        return [N_("Enter the whole domain, as in {example}.").of(example="example.com")]
    if _DIGITS.fullmatch(labels[-1]):
        return [N_("Enter a domain name, not an IP address.")]
    if (count := len(join(labels))) > HOST_MAXIMUM:
        text = N_("A domain can have at most {maximum} characters; this one has {count}.")
        return [text.of(maximum=HOST_MAXIMUM, count=count)]
    return []


def label_faults(labels: list[str]) -> list[Text]:
    """What is wrong with the labels; the same sentence is said once."""
    return list(dict.fromkeys(fault for label in labels if (fault := _label_fault(label))))


def _label_fault(label: str) -> Text | None:
    """The first reason why a label can stand in no host."""
    if not label:
        return N_("Remove the extra dot: a dot cannot be first or next to another dot.")
    strange = "".join(dict.fromkeys(c for c in label if c.isascii() and not _PLAIN.match(c)))
    quoted = label if len(label) <= _QUOTED else f"{label[:_QUOTED]}…"
    if strange:
        text = N_("“{label}” cannot contain {characters}. Use letters, digits, and hyphens.")
        return text.of(label=quoted, characters=shown(strange))
    if label.startswith("-") or label.endswith("-"):
        return N_("“{label}” cannot begin or end with a hyphen. Remove it.").of(label=quoted)
    if len(label) > LABEL_MAXIMUM:
        text = N_("“{label}” can have at most {maximum} characters; it has {count}.")
        return text.of(label=quoted, maximum=LABEL_MAXIMUM, count=len(label))
    if _ascii(label) is None:
        return N_("“{label}” cannot be part of a domain. Check its characters.").of(label=quoted)
    return None


@lru_cache(maxsize=1024)
def _ascii(label: str) -> str | None:
    """A label in ASCII form, None if internationalized names do not allow it."""
    if _PLAIN.fullmatch(label) and label[2:4] != "--":
        return label
    from email_validator import EmailNotValidError, validate_email

    # Judged as the host of an address, so that mail and domains agree on every label.
    try:
        host = validate_email(f"x@{label}.example", check_deliverability=False).ascii_domain
    except EmailNotValidError:
        return None
    converted = host.removesuffix(".example")
    return None if "." in converted else converted
