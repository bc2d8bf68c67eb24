"""Letters: a kind, a language and values become a subject, a text and a page of HTML (R47)."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from . import letter_page, resources
from .messages import Code
from .rules import dates

if TYPE_CHECKING:
    from jinja2 import Environment


def _letter(*names: str) -> frozenset[str]:
    return frozenset(" ".join(names).split())


_DECISION = "operator_from expires decider link"
_ASKED = "number requested_by contact_number"
_CASE = "number topic name email company phone account_domain inquiry facts"
_DECLINED = "canned reason decided_at link"
_GRANTED = "account domain role virtual_accounts until decided_at"
_ACCESS = "account domain account_type virtual_accounts justification decider expires reminders"
_EXPIRED = "account domain number request_kind sent_at expired_at link"
_CONTRACT = "contract number_kind access"
_NEW_ACCOUNT = "account domain account_type"
_CUSTOMERS = "account domain number email"
_NEW_DOMAIN = "account old_domain new_domain"

# What each kind of letter has to be given; a test holds the templates to it.
KINDS: dict[str, frozenset[str]] = {
    "activate": _letter("link code expires email"),
    "already_registered": _letter("email at"),
    "reset_password": _letter("link code expires"),
    "password_changed": _letter("at"),
    "email_change": _letter("link code expires new_email"),
    "email_change_notice": _letter("new_email link expires"),
    "email_changed": _letter("old_email new_email at"),
    "email_restored": _letter("email at"),
    "account_activated": _letter(
        "account domain company address administrators approvers activated_by activated_for "
        "requested_by number"
    ),
    "setup_pending": _letter(_NEW_ACCOUNT, _ASKED, _DECISION),
    "setup_pending_approver": _letter(
        _NEW_ACCOUNT, _ASKED, _DECISION, "approvers justification above instead_of"
    ),
    "setup_declined": _letter("account domain number", _DECLINED),
    "setup_withdrawn": _letter("account domain number requested_by at"),
    "domain_change_pending": _letter(_NEW_DOMAIN, _ASKED, _DECISION),
    "domain_change_approver": _letter(
        _NEW_DOMAIN, _ASKED, _DECISION, "approvers justification above instead_of"
    ),
    "domain_changed": _letter(_NEW_DOMAIN, "number requested_by decided_at link"),
    "domain_change_declined": _letter(_NEW_DOMAIN, "number", _DECLINED),
    "domain_change_withdrawn": _letter(_NEW_DOMAIN, "number requested_by at"),
    "access_requested": _letter(_ACCESS, "number link"),
    "access_requested_approver": _letter(_ACCESS, _ASKED, "company approvers link instead_of"),
    "access_approved": _letter(_GRANTED, "number link"),
    "access_declined": _letter("account domain number", _DECLINED),
    "access_decided": _letter(
        "account domain number requested_by person instead_of status decided_at link"
    ),
    "access_withdrawn": _letter("account domain number requested_by at you"),
    "access_revoked": _letter("account domain roles canned reason at"),
    "request_reminder": _letter(
        _ASKED, "request account domain sent_at expires justification link by_operator instead_of"
    ),
    "invitation": _letter(
        _NEW_ACCOUNT,
        "number email role virtual_accounts until requested_by company note expires link",
    ),
    "invitation_accepted": _letter(_GRANTED, "number email"),
    "invitation_declined": _letter("account domain number email", _DECLINED),
    "invitation_withdrawn": _letter("account domain number at"),
    "delegated": _letter("colleague email first last you"),
    "delegation_ended": _letter("colleague person you"),
    "customer_requested": _letter(_CUSTOMERS, "account_type users expires link"),
    "customer_offer": _letter(
        _CUSTOMERS, _ASKED, "account_type users expires link note company reminder"
    ),
    "customer_accepted": _letter(_CUSTOMERS, "decided_at goes_on"),
    "customer_not_set_up": _letter(_CUSTOMERS, "status at"),
    "customer_declined": _letter(_CUSTOMERS, _DECLINED),
    "customer_denied": _letter(_CUSTOMERS, "at you"),
    "customer_expired": _letter(_CUSTOMERS, "sent_at expired_at link"),
    "customer_withdrawn": _letter(_CUSTOMERS, "requested_by at"),
    "administrator_appointed": _letter("account domain person reason at you"),
    "digest": _letter("count more items stood_in_for"),
    "digest_operator": _letter("count more items accounts"),
    "request_expired": _letter(_EXPIRED, "invited"),
    "request_expired_approver": _letter(_EXPIRED, "requested_by"),
    "access_ends": _letter("account domain roles ends"),
    "contract_results": _letter("groups submission access at again count link"),
    "contract_requested": _letter(
        "numbers count requested_by contact_number company decider expires"
    ),
    "contract_approved": _letter(_CONTRACT, "number decided_at link"),
    "contract_declined": _letter(_CONTRACT, "number", _DECLINED),
    "contract_withdrawn": _letter(_CONTRACT, "number requested_by at"),
    "contract_revoked": _letter(_CONTRACT, "canned reason at"),
    "contract_ends": _letter("numbers count ends"),
    "contract_administrator": _letter("email number_kind contract"),
    "support_case": _letter(_CASE),
    "support_case_copy": _letter(_CASE, "hours"),
    "delivery_test": _letter("at host"),
}

# Shown in fixed-width letters, so that 0 and O, l and 1 are told apart.
_IDENTIFIERS = ("domain", "old_domain", "new_domain", "number", "code", "contract")
_QUOTES = {"en": "“{}”", "ja": "「{}」", "fr": "«\u00a0{}\u00a0»", "it": "«{}»"}
_FAMILIES = {"ja": "'Noto Sans CJK JP','Yu Gothic UI',Meiryo,'Hiragino Sans',sans-serif"}
_FAMILY = "sans-serif"
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_NOT_IN_A_HEADER = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
_LINE = "\u2028"  # a line break inside a value, until the page is put together
_BETWEEN = "\n\n" + "—" * 24 + "\n\n"


@dataclass(frozen=True)
class Letter:
    """A letter as it is sent: the subject fits a header, text and HTML say the same."""

    subject: str
    text: str
    html: str


def render(
    kind: str,
    language: str,
    values: Mapping[str, object],
    *,
    recipient: str,
    zone: str,
    operator: str,
    bilingual: bool = False,
    colors: Mapping[str, str] | None = None,
) -> Letter:
    """Write a letter in its reader's language, with English below if `bilingual` (R6).

    `recipient` is the full name, `zone` the reader's (IANA), `operator` who runs the registry
    (R57); each may be empty. `values` are what `KINDS` names, instants aware; `colors` other
    than those of `colors.json`, by role.
    """
    given = {"recipient": recipient, "zone": zone, "operator": operator, **values}
    palette = {**letter_page.colors(), **(colors or {})}
    languages = dict.fromkeys([language, "en"] if bilingual else [language])
    texts = [_written(each, "txt", kind, given) for each in languages]
    pages = [_written(each, "html", kind, given, colors=palette) for each in languages]
    subject = texts[0].partition("\n")[0]
    html = (
        _environment(language, "html")
        .get_template("page.html")
        .render(letters=pages, subject=subject, colors=palette)
    )
    text = _BETWEEN.join(each.partition("\n")[2].strip("\n") for each in texts)
    return Letter(subject, text + "\n", html.replace(_LINE, "<br>"))


def said(language: str, code: Code, values: Mapping[str, object]) -> str:
    """A sentence of the catalogues in a language, with its values; codes among them as words."""
    words = _words(language)
    plain = {
        name: words[value.kind][value.value] if isinstance(value, Code) else value
        for name, value in values.items()
    }
    return words[code.kind][code.value].format(**plain)


def _written(
    language: str, part: str, kind: str, given: Mapping[str, object], **look: object
) -> str:
    """One part of a letter in one language; the first line of the text is its subject."""
    line = _LINE if part == "html" else "\n"
    said = {name: _in_lines(value, line) for name, value in given.items()}
    codes = {said[name] for name in _IDENTIFIERS if name in said}
    template = _environment(language, part).get_template(f"{kind}.txt")
    return template.render(said, identifiers=codes, **look)


def _in_lines(value: object, line: str) -> object:
    """A value with its lines parted by `line`, without what no keyboard types."""
    if isinstance(value, str):
        return _CONTROLS.sub("", re.sub(r"\r\n?|\n", line, value))
    if isinstance(value, list | tuple):
        return [_in_lines(item, line) for item in value]
    return value


@cache
def _words(language: str) -> dict[str, dict[str, str]]:
    words: dict[str, dict[str, str]] = json.loads(
        resources.read_text("mail", f"words_{language}.json")
    )
    return words


@cache
def _environment(language: str, part: str) -> "Environment":
    """The templates of one language; `part` is txt or html, and only html escapes."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
    from jinja2.runtime import Context

    def dated(say: Callable[[Any, str, str], str]) -> Callable[[Context, Any], str]:
        return pass_context(lambda context, instant: say(instant, language, context["zone"]))

    environment = Environment(
        loader=FileSystemLoader([resources.path("mail", language), resources.path("mail")]),
        undefined=StrictUndefined,
        autoescape=part == "html",
        trim_blocks=True,
        lstrip_blocks=True,
    )
    words = _words(language)
    family = _FAMILIES.get(language, _FAMILY)
    environment.globals |= {"layout": f"layout.{part}", "language": language, "family": family}
    environment.filters |= {
        "full_date": dated(dates.full_date),
        "long_date": dated(dates.long_date),
        "moment": dated(dates.moment),
        "name": lambda person: person.partition(" <")[0],
        "one_line": lambda text: _NOT_IN_A_HEADER.sub(" ", text).strip(),
        "quoted": _QUOTES[language].format,
        "word": lambda said: words[said.kind][said.value] if isinstance(said, Code) else said,
    }
    return environment
