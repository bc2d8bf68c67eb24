"""The company directory: found by typing, and joined only by an operator's decision (R7, R8)."""

import pytest

from smartwizard.models import CompanyRow, EventRow
from smartwizard.operations import companies
from smartwizard.operations.known import Company
from smartwizard.rules.text import search_key
from tests.operations.company_forms import MIDTOWN, directory, new, save
from tests.operations.odd_text import ODD
from tests.world import Seat, World, refused, said


@pytest.fixture
def hanako(world: World) -> Seat:
    return world.person()


def _found(seat: Seat, text: str, country: str = "") -> list[str]:
    return [company.name for company in seat.call(companies.search, text=text, country=country)]


def test_a_match_comes_with_its_address(world: World, hanako: Seat) -> None:
    entry = directory(world, "Clan Blue KK")
    (company,) = hanako.call(companies.search, text="clan")
    assert (company.id, company.name) == (entry, "Clan Blue KK")
    assert company.postal.city == "MINATO"
    assert company.one_line == "9-7-1 AKASAKA, MIDTOWN TOWER, MINATO, TOKYO, 107-6227, JAPAN"


def test_one_company_is_offered_with_each_of_its_addresses(world: World, hanako: Seat) -> None:
    for street in ("1 GINZA", "2 GINZA"):
        directory(world, "Clan Blue", street=street)
    assert _found(hanako, "clan blue") == ["Clan Blue", "Clan Blue"]


@pytest.mark.parametrize(
    "typed",
    [
        "Société",
        "societe",
        "SOCIÉTÉ",
        "ｓｏｃｉéｔé",
        "  société   générale ",
        "generale",
        "été",
        "é",
    ],
)
def test_case_width_accents_and_spaces_do_not_count(world: World, hanako: Seat, typed: str) -> None:
    directory(world, "Société Générale de l'Été")
    directory(world, "Clan Blu")
    assert _found(hanako, typed) == ["Société Générale de l'Été"]


@pytest.mark.parametrize("typed", ["赤坂", "坂商", "赤", "赤坂商事", "商事東京"])
def test_japanese_is_found_from_a_single_character_on(
    world: World, hanako: Seat, typed: str
) -> None:
    directory(world, "株式会社赤坂商事東京")
    directory(world, "Akasaka")
    assert _found(hanako, typed) == ["株式会社赤坂商事東京"]


def test_names_that_begin_with_the_text_come_first_then_those_that_contain_it(
    world: World, hanako: Seat
) -> None:
    for name in ("Blue Clan", "Clan Red", "A Clan", "Clan Blue", "Toucan"):
        directory(world, name)
    assert _found(hanako, "clan") == ["Clan Blue", "Clan Red", "A Clan", "Blue Clan"]


def test_at_most_twenty_are_offered_and_what_begins_with_the_text_is_among_them(
    world: World, hanako: Seat
) -> None:
    for number in range(40):
        directory(world, f"The Clan {number:02}")
    directory(world, "Clan Blue")
    for text in ("clan", "cl", "c"):
        found = _found(hanako, text)
        assert len(found) == companies.OFFERED
        assert found[0] == "Clan Blue"


def test_a_country_narrows_the_offer(world: World, hanako: Seat) -> None:
    directory(world, "Clan Blue")
    italy = {**MIDTOWN, "country": "IT", "region": "MI", "city": "Milano", "postal_code": "20123"}
    directory(world, "Clan Blu", **italy)
    for text in ("clan", "lan b", "cl", "la"):
        assert _found(hanako, text, "IT") == ["Clan Blu"]
        assert _found(hanako, text, "FR") == []
        assert len(_found(hanako, text)) == 2


@pytest.mark.parametrize("text", ["", " ", "\u3000", "\u200b", "x" * 10_000])
def test_nothing_to_look_for_finds_nothing(world: World, hanako: Seat, text: str) -> None:
    directory(world, "Clan Blue")
    assert _found(hanako, text) == []


@pytest.mark.parametrize(
    "typed", ["%", "_", "\\", '"', "'", "clan*", "a OR b", "^clan", "c%n", "NEAR("]
)
def test_signs_of_query_languages_stand_for_themselves(
    world: World, hanako: Seat, typed: str
) -> None:
    directory(world, "Clan Blue")
    assert _found(hanako, typed) == []
    directory(world, f"Clan {typed} Blue")
    assert _found(hanako, typed) == [f"Clan {typed} Blue"]


@pytest.mark.parametrize("odd", ODD)
def test_odd_text_finds_what_it_says_and_breaks_nothing(
    world: World, hanako: Seat, odd: str
) -> None:
    for text in (ODD[odd], ODD[odd][:2], ODD[odd][:3]):
        key = search_key(text)
        found = _found(hanako, text)
        assert all(key in search_key(name) for name in found)


def test_a_corrected_or_removed_entry_is_found_as_it_is_now(world: World, hanako: Seat) -> None:
    entry = directory(world, "Clan Blue")
    with world.writing():
        CompanyRow.update(name="Clan Green", name_key="clan green").where(
            CompanyRow.id == entry
        ).execute()
    assert (_found(hanako, "blue"), _found(hanako, "green")) == ([], ["Clan Green"])
    with world.writing():
        CompanyRow.delete().where(CompanyRow.id == entry).execute()
    assert _found(hanako, "green") == []


@pytest.mark.parametrize(
    ("text", "country", "plan"),
    [
        ("clan", "", "VIRTUAL TABLE INDEX"),
        ("clan", "JP", "VIRTUAL TABLE INDEX"),
        ("赤坂", "", "SCAN t1 USING COVERING INDEX companyrow_name_key"),
        ("赤坂", "JP", "SCAN t1 USING INDEX companyrow_name_key"),
    ],
)
def test_one_statement_reads_indexes_only(world: World, text: str, country: str, plan: str) -> None:
    with world.reading():
        sql, values = companies.matching(text, country).sql()
    raw = world.registers.store.raw()
    steps = [step for *_, step in raw.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert any(plan in step for step in steps)
    assert any("INDEX companyrow_name_key (name_key>? AND name_key<?)" in step for step in steps)
    tables = [step for step in steps if " t1" in step or " t2" in step]
    assert all("INDEX" in step or "INTEGER PRIMARY KEY" in step for step in tables)


def test_a_search_asks_for_companies_once(world: World, hanako: Seat) -> None:
    for number in range(5):
        directory(world, f"Clan {number}")
    statements: list[str] = []
    raw = world.registers.store.raw()
    raw.set_trace_callback(statements.append)
    try:
        assert len(_found(hanako, "clan")) == 5
    finally:
        raw.set_trace_callback(None)
    assert sum('FROM "company"' in statement for statement in statements) == 1


# Addresses of one's own, and the operator


def test_known_addresses_are_ones_own_the_newest_first(world: World, hanako: Seat) -> None:
    save(hanako)
    save(hanako, 2, new_address=new(street="1 GINZA"))
    ken = world.person("ken@clan.example")
    streets = [each.postal.street for each in hanako.call(companies.known_addresses)]
    assert streets == ["1 GINZA", "9-7-1 AKASAKA"]
    assert ken.call(companies.known_addresses) == ()


def test_a_typed_address_is_offered_to_nobody_else(world: World, hanako: Seat) -> None:
    save(hanako, company_name="Clan Secret")
    ken = world.person("ken@clan.example")
    for seat in (ken, hanako, world.operator()):
        for text in ("clan secret", "secret", "se", "9-7-1"):
            assert seat.call(companies.search, text=text) == ()


def test_an_operator_takes_a_company_address_into_the_directory_once(
    world: World, hanako: Seat
) -> None:
    address = save(hanako, company_name="Clan Blue").address
    operator = world.operator()
    entry = operator.call(companies.adopt, address=address.id)
    assert (entry.name, entry.postal, entry.one_line) == (
        "Clan Blue",
        address.postal,
        address.one_line,
    )
    assert operator.call(companies.adopt, address=address.id) == entry
    ken = world.person("ken@clan.example")
    assert ken.call(companies.search, text="clan") == (entry,)
    with world.reading():
        (event,) = EventRow.select().where(EventRow.action == "company.adopted")
    assert (event.subject, event.new) == (
        f"company:{entry.id}",
        {"address": f"address:{address.id}"},
    )
    assert event.actor.startswith("operator:")


def test_the_same_company_from_two_people_becomes_one_entry(world: World, hanako: Seat) -> None:
    ken = world.person("ken@clan.example")
    operator = world.operator()
    entries: set[Company] = set()
    for seat, name in ((hanako, "Clan Blue"), (ken, "CLAN BLUE")):
        address = save(seat, company_name=name).address
        entries.add(operator.call(companies.adopt, address=address.id))
    assert len(entries) == 1


def test_a_home_address_never_enters_the_directory(world: World, hanako: Seat) -> None:
    address = save(hanako, new_address=new("home")).address
    operator = world.operator()
    issues = refused(lambda: operator.call(companies.adopt, address=address.id))
    assert said(issues) == ["A home address cannot be added to the company directory."]
    assert _found(hanako, "private") == []


@pytest.mark.parametrize("number", [0, 99, -1, 10**30])
def test_an_address_that_is_not_there_is_told(world: World, number: int) -> None:
    operator = world.operator()
    assert said(refused(lambda: operator.call(companies.adopt, address=number))) == [
        "This address was not found. Go back to the list."
    ]


def test_only_an_operator_fills_the_directory(world: World, hanako: Seat) -> None:
    address = save(hanako).address
    for desk in (hanako, world.desk):
        assert refused(lambda desk=desk: desk.call(companies.adopt, address=address.id))
    assert _found(hanako, "clan") == []


def test_nobody_searches_the_directory_without_logging_in(world: World) -> None:
    assert refused(lambda: world.desk.call(companies.search, text="clan"))[0].remedy == "log_in"
    assert refused(lambda: world.desk.call(companies.known_addresses))[0].remedy == "log_in"
