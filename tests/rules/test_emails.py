"""Addresses, their one form, and what is only warned of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartwizard import resources
from smartwizard.messages import Refused
from smartwizard.rules import domains, emails
from tests.rules.hostile import (
    TEXTS,
    assert_answers_or_refuses,
    assert_sayable,
    assert_text_sayable,
    thorough,
)

FORM = "Enter the email address in the form {example}."
UNSEEN = "The email address has characters that cannot be seen. Type it again."
ONE = "Enter one email address; this has more than one @."
LOCAL = "The email address has {characters} before the @. Use Latin letters and digits."
DOTS = "Before the @ of the email address, a dot cannot be first, last, or next to another dot."
LONG = "The email address can have at most {maximum} characters; it has {count}."
LONG_LOCAL = "Enter at most {maximum} characters before the @; there are {count}."
NO_MAIL = "No email can be sent to {host}. Enter another email address."
LONGEST = "x" * 64 + "@" + ".".join(["y" * 60, "y" * 60, "y" * 59, "example"])
PROVIDERS = [
    line
    for line in resources.read_text("data", "mail_providers.txt").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("hanako@clan.example", "hanako@clan.example"),
        (" Hanako@Clan.Example\n", "Hanako@clan.example"),
        ("ｈａｎａｋｏ＠ｃｌａｎ．ｅｘａｍｐｌｅ", "hanako@clan.example"),
        ("hanako @ clan.example", "hanako@clan.example"),
        ("hanako@日本語.jp", "hanako@xn--wgv71a119e.jp"),
        ("hanako@XN--WGV71A119E.jp.", "hanako@xn--wgv71a119e.jp"),
        ("o'hara+sw_1@clan-blue.example", "o'hara+sw_1@clan-blue.example"),
        (LONGEST, LONGEST),
    ],
)
def test_an_address_is_kept_in_one_form(typed: str, kept: str) -> None:
    assert emails.issues("email", typed) == []
    assert emails.normalize(typed) == kept
    assert emails.host(typed) == kept.partition("@")[2]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Enter the email address."),
        ("\u3000", "Enter the email address."),
        ("hanako", FORM),
        ("@clan.example", FORM),
        ("hanako@", FORM),
        ("hanako@clan", FORM),
        ("hanako@localhost", FORM),
        ("hanako@clan.example\r\nBcc: taro@clan.example", UNSEEN),
        ("hana\0ko@clan.example", UNSEEN),
        ("hanako@clan.example\u202e", UNSEEN),
        ("hana\u200bko@clan.example", UNSEEN),
        ("\ud800@clan.example", UNSEEN),
        ("hanako@clan.example, taro@clan.example", ONE),
        ("花子@clan.example", LOCAL),
        ("hélène@clan.example", LOCAL),
        ('"hanako"@clan.example', LOCAL),
        ("Hanako<hanako@clan.example", LOCAL),
        (".a@docomo.ne.jp", DOTS),
        ("taro..x@docomo.ne.jp", DOTS),
        ("x" * 65 + "@clan.example", LONG_LOCAL),
        ("x" + LONGEST.replace("@", "@y"), LONG_LOCAL),
        (LONGEST + "x", LONG),
        ("hanako@clan_blue.example", "“{label}” cannot contain {characters}. "
         "Use letters, digits, and hyphens."),
        ("hanako@[192.0.2.1]", "“{label}” cannot contain {characters}. "
         "Use letters, digits, and hyphens."),
        ("hanako@192.0.2.1", "Enter a domain name, not an IP address."),
        ("hanako@clan.local", NO_MAIL),
        ("hanako@clan.test", NO_MAIL),
    ],
)  # fmt: skip
def test_each_fault_has_its_sentence(typed: str, sentence: str) -> None:
    (issue,) = emails.issues("customer_email", typed)
    assert issue.text.source == sentence
    assert issue.field == "customer_email"


def test_normalizing_what_is_no_address_refuses_with_the_sentence() -> None:
    with pytest.raises(Refused) as refusal:
        emails.normalize("花子@clan.example")
    (issue,) = refusal.value.issues
    assert issue.field == "email"
    assert issue.text.values == {"characters": "花子"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hanako@clan.example", "hanako@CLAN.example"),
        ("ＨＡＮＡＫＯ＠clan.example", "hanako@clan.example"),
        ("hanako@日本語.jp", "hanako@xn--wgv71a119e.jp"),
        ("No Address", "ｎｏaddress"),
    ],
)
def test_addresses_are_compared_without_case_and_width(one: str, other: str) -> None:
    assert emails.key(one) == emails.key(other)


def test_two_persons_at_one_host_have_two_keys() -> None:
    assert emails.key("hanako@clan.example") != emails.key("taro@clan.example")


@pytest.mark.parametrize(
    ("email", "sentences"),
    [
        ("hanako@clan.example", []),
        ("not an address", []),
        (
            "hanako@gmail.com",
            ["{host} is a public email provider. Use an address of the organization."],
        ),
        (
            "Info@clan.example",
            ["Several people may read {email}. Use a personal address."],
        ),
        (
            "keiri-2+sw@orange.fr",
            [
                "{host} is a public email provider. Use an address of the organization.",
                "Several people may read {email}. Use a personal address.",
            ],
        ),
        ("informatique@clan.example", []),
    ],
)
def test_private_and_shared_addresses_are_warned_of_and_accepted(
    email: str, sentences: list[str]
) -> None:
    assert [warning.source for warning in emails.warnings(email)] == sentences
    if sentences:
        assert emails.issues("email", email) == []


@pytest.mark.parametrize(
    "domain",
    [
        "docomo.ne.jp",
        "GMAIL.com.",
        "abc.ocn.ne.jp",
        "x.y.so-net.ne.jp",
        "ｏｒａｎｇｅ．ｆｒ",
        "pec.it",
    ],
)
def test_a_domain_at_or_below_a_mail_provider_is_its(domain: str) -> None:
    assert emails.is_provider(domain)


@pytest.mark.parametrize(
    "domain", ["clan.example", "notgmail.com", "gmail.com.example", "ne.jp", "com", "", "@"]
)
def test_other_domains_are_not(domain: str) -> None:
    assert not emails.is_provider(domain)


def test_the_list_of_providers_is_sorted_and_in_the_form_of_hosts() -> None:
    assert len(PROVIDERS) >= 300
    assert sorted(set(PROVIDERS)) == PROVIDERS
    assert [emails.host(f"x@{domain}") for domain in PROVIDERS] == PROVIDERS


def test_no_provider_is_a_whole_public_suffix() -> None:
    assert [domain for domain in PROVIDERS if domains.registrable(domain) is None] == []


def test_the_providers_of_the_guides_countries_are_there() -> None:
    assert set(PROVIDERS) >= set(
        """
        docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com ocn.ne.jp biglobe.ne.jp so-net.ne.jp
        orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tin.it alice.it
        tiscali.it pec.it
        """.split()
    )


@given(TEXTS)
@thorough
def test_any_text_is_an_address_or_gets_a_sentence(typed: str) -> None:
    issues = emails.issues("email", typed)
    assert_sayable(issues)
    assert bool(emails.host(typed)) == (not issues)
    assert_answers_or_refuses(emails.normalize, typed)
    emails.key(typed).encode()
    for warning in emails.warnings(typed):
        assert_text_sayable(warning)
    assert emails.is_provider(typed) in (True, False)


@given(
    local=st.text(st.sampled_from(sorted(emails.LOCAL_CHARACTERS)), min_size=1, max_size=70),
    domain=st.sampled_from(["clan.example", "日本語.jp", "b.ü.example", "x.test", "no_host.jp"]),
)
@thorough
def test_a_stored_address_stays_as_it_is_and_fits_a_header(local: str, domain: str) -> None:
    try:
        stored = emails.normalize(f"{local}@{domain}")
    except Refused:
        return
    assert emails.normalize(stored) == stored
    assert stored.isascii()
    assert stored.isprintable()
    assert len(stored) <= emails.MAXIMUM
    assert emails.key(stored) == emails.key(stored.swapcase())
