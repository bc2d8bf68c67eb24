"""Which address goes with which company name: of the directory, known, new, or home (R7, R8)."""

import pytest

from smartwizard.operations import profile
from tests.operations.company_forms import directory, new, save, verify
from tests.world import Seat, World, refused


@pytest.fixture
def hanako(world: World) -> Seat:
    return world.person()


def test_choosing_an_entry_of_the_directory_fills_name_and_address(
    world: World, hanako: Seat
) -> None:
    entry = directory(world, "Clan Blue KK", street2="")
    saved = save(hanako, company_name="clan  blue kk", company=entry)
    assert (saved.company_name, saved.company) == ("Clan Blue KK", entry)
    assert (saved.address.company, saved.address.kind) == (entry, "company")
    assert hanako.call(profile.view).company == entry
    assert save(hanako, company_name="", company=entry) == saved


def test_an_entry_goes_with_its_own_name_only(world: World, hanako: Seat) -> None:
    entry = directory(world, "Clan Blue KK")
    (issue,) = refused(lambda: save(hanako, company_name="Clan Green", company=entry))
    assert issue.field == "company_name"
    assert issue.text.values == {"company": "Clan Blue KK"}


def test_an_entry_that_is_gone_is_told(hanako: Seat) -> None:
    for number in (99, 0, -1, 10**30):
        (issue,) = refused(lambda number=number: verify(hanako, company=number))
        assert issue.field == "company_name"
        assert issue.text.source.startswith("This entry is no longer in the company directory")


def test_a_name_typed_by_hand_never_counts_as_chosen(world: World, hanako: Seat) -> None:
    directory(world, "Clan Blue")
    assert save(hanako, company_name="Clan Blue").company is None


def test_coming_back_to_an_address_of_the_directory_is_choosing_its_entry_again(
    world: World, hanako: Seat
) -> None:
    entry = directory(world, "Clan Blue", street2="")
    chosen = save(hanako, company=entry)
    save(hanako, 2)
    back = save(hanako, 3, company_name="CLAN BLUE", address=chosen.address.id)
    assert (back.company, back.address) == (entry, chosen.address)
    renamed = save(hanako, 4, company_name="Clan Blue Tokyo", address=chosen.address.id)
    assert renamed.company is None


def test_the_address_of_somebody_else_is_nobodys_to_choose(world: World, hanako: Seat) -> None:
    theirs = save(hanako).address.id
    ken = world.person("ken@clan.example")
    for number in (theirs, 0, -1, 10**30):
        (issue,) = refused(lambda number=number: verify(ken, address=number))
        assert (issue.field, issue.text.source) == (
            "address",
            "Choose an address, or register a new one.",
        )


def test_exactly_one_address_is_chosen(world: World, hanako: Seat) -> None:
    entry = directory(world)
    own = save(hanako).address.id
    for values in (
        {"new_address": None},
        {"company": entry, "address": own},
        {"address": own, "new_address": new()},
        {"company": entry, "new_address": new()},
    ):
        issues = refused(lambda values=values: verify(hanako, 2, **values))
        assert [issue.field for issue in issues] == ["address"]


def test_a_home_address_is_for_private_use_whatever_was_typed_as_company(hanako: Seat) -> None:
    saved = save(hanako, company_name="Clan Blue", new_address=new("home"))
    assert saved.company_name == "Private Use"
    assert saved.address.kind == "home"
    assert save(hanako, 2, company_name="", address=saved.address.id) == saved


def test_private_use_does_not_go_with_a_company_address(hanako: Seat) -> None:
    (issue,) = refused(lambda: verify(hanako, company_name="ｐｒｉｖａｔｅ use"))
    assert issue.field == "company_name"
    assert "Private Use" in issue.text.source
