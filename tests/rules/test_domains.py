"""Which account domain an e-mail address may use."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartwizard.messages import Refused
from smartwizard.rules import domains, emails
from tests.rules.hostile import TEXTS, assert_answers_or_refuses, assert_sayable, thorough

OTHER = "The domain must be {host} or end in .{host}."
ABOVE = "{domain} is a parent domain of {host}. The domain must be {host} or end in .{host}."
SUFFIX = "{domain} is a public suffix, open to anyone. Enter the organization's own domain."
PROVIDER = "{domain} is a public email provider's. Enter the organization's own domain."
AT_PROVIDER = "An email address at {host} cannot show that {domain} is the organization's."
NO_EMAIL = "Enter the email address first: the domain is compared with it."

# The table of R15, and its neighbors.
TABLE = [
    ("hanako@cisco.com", "cisco.com", "default", ""),
    ("hanako@cisco.com", "abc.cisco.com", "prefix", ""),
    ("hanako@sales.cisco.com", "japan.cisco.com", "unusable", OTHER),
    ("hanako@cisco.com", "cisco-systems.com", "unusable", OTHER),
    ("hanako@cisco.com", "evilcisco.com", "unusable", OTHER),
    ("hanako@cisco.com", "cisco.com.example.org", "unusable", OTHER),
    ("hanako@example.co.jp", "co.jp", "unusable", SUFFIX),
    ("hanako@gmail.com", "gmail.com", "unusable", PROVIDER),
    ("hanako@docomo.ne.jp", "clan.docomo.ne.jp", "unusable", PROVIDER),
    ("hanako@clan.example", "nifty.com", "unusable", PROVIDER),
    ("hanako@gmail.com", "clan.example", "unusable", AT_PROVIDER),
    ("hanako@foo.yokohama.jp", "foo.yokohama.jp", "unusable", SUFFIX),
    ("hanako@foo.yokohama.jp", "clan.foo.yokohama.jp", "unusable", AT_PROVIDER),
    ("hanako@co.jp", "clan.co.jp", "unusable", AT_PROVIDER),
    ("hanako@clan.example", "example.com", "unusable", OTHER),
    ("hanako@sales.cisco.com", "cisco.com", "unusable", ABOVE),
    ("hanako@sales.cisco.com", "jp.sales.cisco.com", "prefix", ""),
    ("hanako@cisco.com", "a.b.cisco.com", "prefix", ""),
    ("HANAKO@CISCO.COM", "Cisco.Com.", "default", ""),
    ("hanako@cisco.com", "ｊｐ．ｃｉｓｃｏ．ｃｏｍ", "prefix", ""),
    ("hanako@日本語.jp", "xn--wgv71a119e.jp", "default", ""),
    ("hanako@xn--wgv71a119e.jp", "東京.日本語.jp", "prefix", ""),
    ("hanako@clan.corp", "jp.clan.corp", "prefix", ""),
    ("", "clan.example", "unusable", NO_EMAIL),
    ("hanako@cisco.com", "", "unusable", "Enter the account domain."),
    ("hanako@cisco.com", "cisco", "unusable", "Enter the whole domain, as in {example}."),
    (
        "hanako@cisco.com",
        "abc_.cisco.com",
        "unusable",
        "“{label}” cannot contain {characters}. Use letters, digits, and hyphens.",
    ),
]


@pytest.mark.parametrize(("email", "domain", "kind", "sentence"), TABLE)
def test_the_verdict_and_its_reason(email: str, domain: str, kind: str, sentence: str) -> None:
    verdict = domains.verdict(email, domain)
    assert verdict.kind == kind
    assert (verdict.issue.text.source if verdict.issue else "") == sentence
    assert verdict.issue is None or verdict.issue.field == "domain"


@pytest.mark.parametrize(("email", "domain", "kind", "sentence"), TABLE)
def test_a_different_domain_is_offered_beside_every_one_that_is_not_usable(
    email: str, domain: str, kind: str, sentence: str
) -> None:
    issue = domains.verdict(email, domain).issue
    assert (issue is not None) == bool(sentence)
    assert issue is None or issue.remedy == "different_domain"


@pytest.mark.parametrize(
    ("email", "domain", "canonical", "shared", "prefix"),
    [
        ("h@cisco.com", "Cisco.com.", "cisco.com", "cisco.com", ""),
        ("h@cisco.com", "Abc.Jp.cisco.com", "abc.jp.cisco.com", "cisco.com", "abc.jp"),
        ("h@sales.cisco.com", "japan.cisco.com", "japan.cisco.com", "cisco.com", ""),
        ("h@sales.cisco.com", "cisco.com", "cisco.com", "cisco.com", ""),
        ("h@cisco.com", "evilcisco.com", "evilcisco.com", "", ""),
        ("h@cisco.com", "cisco.com.example.org", "cisco.com.example.org", "", ""),
        ("h@a.co.jp", "b.co.jp", "b.co.jp", "", ""),
        ("h@日本語.jp", "東京.日本語.jp", "xn--1lqs71d.xn--wgv71a119e.jp", "xn--wgv71a119e.jp",
         "xn--1lqs71d"),
        ("h@cisco.com", "-cisco.com", "", "", ""),
    ],
)  # fmt: skip
def test_a_verdict_shows_what_the_domain_shares_with_the_address(
    email: str, domain: str, canonical: str, shared: str, prefix: str
) -> None:
    verdict = domains.verdict(email, domain)
    assert (verdict.domain, verdict.shared, verdict.prefix) == (canonical, shared, prefix)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Enter the account domain."),
        ("clan", "Enter the whole domain, as in {example}."),
        ("clan..example", "Remove the extra dot: a dot cannot be first or next to another dot."),
        ("-clan.example", "“{label}” cannot begin or end with a hyphen. Remove it."),
        ("x" * 64 + ".jp", "“{label}” can have at most {maximum} characters; it has {count}."),
        (
            ".".join(["x" * 50] * 6),
            "A domain can have at most {maximum} characters; this one has {count}.",
        ),
    ],
)
def test_what_is_no_domain_is_refused_with_its_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(Refused) as refusal:
        domains.normalize(typed)
    assert [(i.field, i.text.source) for i in refusal.value.issues] == [("domain", sentence)]


@pytest.mark.parametrize("prefix", ["jp", "JP", "a.b", "東京", "ｊｐ", "2026"])
def test_a_prefix_is_one_or_more_host_labels(prefix: str) -> None:
    assert domains.prefix_issues("prefix", prefix) == []


@pytest.mark.parametrize(
    ("prefix", "sentence"),
    [
        (" ", "Enter the prefix."),
        ("jp_tokyo", "“{label}” cannot contain {characters}. Use letters, digits, and hyphens."),
        ("jp..tokyo", "Remove the extra dot: a dot cannot be first or next to another dot."),
        ("jp-", "“{label}” cannot begin or end with a hyphen. Remove it."),
    ],
)
def test_what_is_no_prefix_gets_its_sentence(prefix: str, sentence: str) -> None:
    (issue,) = domains.prefix_issues("prefix", prefix)
    assert (issue.field, issue.text.source) == ("prefix", sentence)


def test_a_prefix_and_a_domain_make_one_domain() -> None:
    assert domains.with_prefix("ＪＰ", "Clan.example.") == "jp.clan.example"
    assert domains.with_prefix("東京.jp.", "clan.example") == "xn--1lqs71d.jp.clan.example"


def test_a_prefix_that_makes_the_domain_too_long_is_refused_beside_the_prefix() -> None:
    with pytest.raises(Refused) as refusal:
        domains.with_prefix(".".join(["x" * 60] * 4), "clan-blue.example")
    (issue,) = refusal.value.issues
    assert issue.field == "prefix"
    assert issue.text.values["count"] == 4 * 61 + len("clan-blue.example")


@pytest.mark.parametrize(
    ("domain", "registrable", "above"),
    [
        ("clan.example", "clan.example", []),
        ("jp.clan.example", "clan.example", ["clan.example"]),
        ("a.b.clan.example", "clan.example", ["b.clan.example", "clan.example"]),
        ("a.clan.co.jp", "clan.co.jp", ["clan.co.jp"]),
        ("clan.corp.internal", "corp.internal", ["corp.internal"]),
        ("clan.jp", "clan.jp", []),
        ("co.jp", None, []),
        ("foo.yokohama.jp", None, []),
        ("a.foo.yokohama.jp", "a.foo.yokohama.jp", []),
        ("city.yokohama.jp", "city.yokohama.jp", []),
        ("clan.github.io", "clan.github.io", []),
        ("a.東京.日本語.jp", "xn--wgv71a119e.jp",
         ["xn--1lqs71d.xn--wgv71a119e.jp", "xn--wgv71a119e.jp"]),
        ("example", None, []),
        ("no domain", None, []),
        ("", None, []),
    ],
)  # fmt: skip
def test_above_a_domain_stand_the_domains_up_to_the_registrable_one(
    domain: str, registrable: str | None, above: list[str]
) -> None:
    assert domains.registrable(domain) == registrable
    assert domains.above(domain) == above


@pytest.mark.parametrize(
    ("domain", "registered"),
    [
        ("tokyo.shop.kawasemi.co.jp", "kawasemi.co.jp"),
        ("a.b.kawaguchi.saitama.jp", "b.kawaguchi.saitama.jp"),
        ("www.city.kobe.jp", "city.kobe.jp"),
        ("co.jp", None),
        ("kawasemi.公司.cn", "kawasemi.xn--55qx5d.cn"),
        ("xn--55qx5d.cn", None),
        ("カワセミ.みんな", "xn--lck6a4gqc.xn--q9jyb4c"),
        ("みんな.example", "xn--q9jyb4c.example"),
    ],
)
def test_a_suffix_counts_in_the_letters_of_every_country(
    domain: str, registered: str | None
) -> None:
    assert domains.registrable(domain) == registered


@pytest.mark.parametrize(
    ("domain", "sentences"),
    [
        ("cisco-systems.com", []),
        ("jp.cisco-systems.com", []),
        ("co.jp", [SUFFIX]),
        ("foo.yokohama.jp", [SUFFIX]),
        ("gmail.com", [PROVIDER]),
        ("clan.ocn.ne.jp", [PROVIDER]),
        ("", ["Enter the account domain."]),
    ],
)
def test_a_different_domain_is_never_a_suffix_or_a_providers(
    domain: str, sentences: list[str]
) -> None:
    issues = domains.different_issues("different", domain)
    assert [issue.text.source for issue in issues] == sentences
    assert {issue.field for issue in issues} <= {"different"}
    assert {issue.remedy for issue in issues} <= {""}


@pytest.mark.parametrize(
    ("email", "domain", "belongs"),
    [
        ("hanako@clan.example", "clan.example", True),
        ("hanako@sales.clan.example", "clan.example", True),
        ("hanako@clan.example", "jp.clan.example", True),
        ("hanako@clan.example", "a.b.clan.example", True),
        ("hanako@us.clan.example", "jp.clan.example", False),
        ("hanako@evilclan.example", "clan.example", False),
        ("hanako@clan.example", "other.example", False),
        ("hanako@co.jp", "clan.co.jp", False),
        ("hanako@gmail.com", "gmail.com", False),
        ("hanako@docomo.ne.jp", "clan.docomo.ne.jp", False),
        ("hanako@foo.yokohama.jp", "a.foo.yokohama.jp", False),
        ("hanako@日本語.jp", "XN--1LQS71D.xn--wgv71a119e.jp.", True),
        ("", "clan.example", False),
        ("hanako@clan.example", "", False),
    ],
)
def test_who_is_of_the_domain_of_an_account(email: str, domain: str, belongs: bool) -> None:
    assert domains.of_account(email, domain) is belongs


@given(email=TEXTS | TEXTS.map("hanako@{}".format), domain=TEXTS)
@thorough
def test_any_two_texts_get_a_verdict(email: str, domain: str) -> None:
    verdict = domains.verdict(email, domain)
    assert (verdict.kind == "unusable") == (verdict.issue is not None)
    assert_sayable([verdict.issue] if verdict.issue else [])
    assert verdict.domain.isascii()
    assert domains.of_account(email, domain) in (True, False)


@given(TEXTS)
@thorough
def test_any_text_is_a_domain_or_gets_a_sentence(typed: str) -> None:
    assert_answers_or_refuses(domains.normalize, typed)
    assert_answers_or_refuses(domains.with_prefix, typed, "clan.example")
    assert_answers_or_refuses(domains.with_prefix, "jp", typed)
    assert_sayable(domains.prefix_issues("prefix", typed))
    assert_sayable(domains.different_issues("domain", typed))
    assert all(domains.registrable(one) for one in domains.above(typed))


LABELS = st.lists(st.sampled_from(["a", "b", "clan", "co", "jp", "kobe", "example"]), max_size=4)


@given(host=LABELS, labels=LABELS)
@thorough
def test_only_whole_labels_in_front_of_the_host_make_a_usable_domain(
    host: list[str], labels: list[str]
) -> None:
    verdict = domains.verdict(f"x@{'.'.join(host)}", ".".join(labels))
    if verdict.kind == "unusable":
        return
    spare = len(labels) - len(host)
    assert spare >= 0
    assert labels[spare:] == host
    assert verdict.prefix == ".".join(labels[:spare])
    assert (verdict.kind == "default") == (spare == 0)
    assert domains.registrable(verdict.domain)
    assert not emails.is_provider(verdict.domain)
