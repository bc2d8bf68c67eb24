"""The access one holds, leaving it, and access that is revoked (R0, R26, R60, R61)."""

from smartwizard.models import RoleRow, SmartAccountRow, VirtualAccountRow
from smartwizard.operations import access, account_users, appointments, email_change
from smartwizard.operations.requesting.views import Grant
from tests.operations.clan import Clan
from tests.world import PASSWORD, Seat, refused, said


def role_of(seat: Seat) -> int:
    return seat.call(access.held)[0].id


def give_up(seat: Seat) -> None:
    seat.call(access.give_up, role_id=role_of(seat))


def revoke(seat: Seat, *roles: int, reason: str = "The work has ended.", code: str = "") -> None:
    seat.call(access.revoke, account_id=1, role_ids=roles, reason=reason, reason_code=code)


def test_existing_access_has_a_line_for_each_role_by_account(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.approve(aiko, clan.ask_access(hanako, "clan.example"))
    (line,) = hanako.call(access.held)
    assert (line.domain, line.name, line.virtual_account, line.role) == (
        "clan.example", "Clan Blue", "DEFAULT", "virtual_user",
    )  # fmt: skip
    assert (line.until, line.suspended, line.leaving) == (None, "", False)
    clan.set("clan.example", status="closed")
    assert hanako.call(access.held) == ()


def test_a_suspended_role_is_shown_with_its_reason(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    clan.grant(hanako, "clan.example", "account_user")
    hanako.call(email_change.ask, new_email="hanako@elsewhere.example", password=PASSWORD)
    token = clan.mails("hanako@elsewhere.example", "email_change")[-1].token
    hanako.call(email_change.confirm, token=token)
    assert [line.suspended for line in hanako.call(access.held)] == ["outside_domain"]


def test_anyone_leaves_a_role_and_the_log_keeps_which(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    clan.approve(aiko, clan.ask_access(hanako, "clan.example"))
    give_up(hanako)
    assert hanako.call(access.held) == ()
    (entry,) = clan.log("role.given_up")
    assert (entry.actor, entry.old["role"]) == (f"person:{hanako.id}", "virtual_user")
    assert "person" not in str(clan.log("role.given_up")[0].new)


def test_nobody_leaves_the_role_of_another(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    theirs = role_of(aiko)
    for number in (theirs, 999, -1, 2**70):
        refusal = refused(lambda role=number: hanako.call(access.give_up, role_id=role))
        assert said(refusal) == ["This role has ended already. Look at the list again."]


def test_the_last_administrator_cannot_leave_and_is_told_of_which_account(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    refusal = refused(lambda: give_up(aiko))
    assert refusal[0].text.values["account"] == "Clan Blue"
    assert refusal[0].remedy == "ask_to_leave"
    clan.grant(hanako, "clan.example")
    clan.lock_out(hanako)
    assert refused(lambda: give_up(aiko))
    clan.lock_out(hanako, "active")
    give_up(aiko)
    assert refused(lambda: give_up(hanako))


def test_the_last_administrator_who_wants_to_leave_is_on_the_operators_list(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    operator = clan.operator()

    def listed() -> list[tuple[str, str]]:
        found = operator.call(appointments.without_administrator)
        return [(each.domain, each.reason) for each in found]

    aiko.call(access.ask_to_leave, role_id=role_of(aiko))
    assert listed() == [("clan.example", "wants_to_leave")]
    assert aiko.call(access.held)[0].leaving
    aiko.call(access.ask_to_leave, role_id=role_of(aiko), wanted=False)
    assert listed() == []
    aiko.call(access.ask_to_leave, role_id=role_of(aiko))
    operator.call(appointments.appoint, account_id=1, email=hanako.email, reason="Aiko moves on.")
    assert listed() == []
    give_up(aiko)


def test_who_is_not_the_last_leaves_without_asking(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    clan.grant(hanako, "clan.example")
    assert said(refused(lambda: aiko.call(access.ask_to_leave, role_id=role_of(aiko)))) == [
        "Another administrator is active. You can give up the role yourself."
    ]


def test_revoking_ends_the_role_with_a_reason_that_the_person_reads(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask_access(hanako, "clan.example")
    clan.approve(aiko, number)
    revoke(aiko, clan.get(aiko, number).granted[0].id, code="work_ended", reason="")
    assert hanako.call(access.held) == ()
    assert clan.get(aiko, number).granted == ()
    (mail,) = clan.mails(hanako.email, "access_revoked")
    assert mail.values["canned"] == {"code": ["revoke.reason", "work_ended"]}
    assert mail.values["roles"] == [[{"code": ["role", "virtual_user"]}, "DEFAULT"]]
    (entry,) = clan.log("role.revoked")
    assert (entry.new, entry.actor) == ({"reason": "work_ended"}, f"person:{aiko.id}")


def test_the_words_of_a_revocation_are_in_the_mail_and_not_in_the_log(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.approve(aiko, clan.ask_access(hanako, "clan.example"))
    revoke(aiko, role_of(hanako), reason="Hanako went to Osaka.")
    assert clan.mails(hanako.email, "access_revoked")[0].values["reason"] == "Hanako went to Osaka."
    assert "Osaka" not in str([(entry.old, entry.new) for entry in clan.log()])


def test_revoking_needs_a_reason_and_one_person_at_a_time(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    for seat in (hanako, kenji):
        clan.approve(aiko, clan.ask_access(seat, "clan.example"))
    roles = (role_of(hanako), role_of(kenji))
    assert [issue.field for issue in refused(lambda: revoke(aiko, roles[0], reason=""))] == [
        "reason"
    ]
    assert [i.field for i in refused(lambda: revoke(aiko, roles[0], code="why"))] == ["reason_code"]
    assert said(refused(lambda: revoke(aiko, *roles))) == [
        "Revoke the roles of one person at a time."
    ]
    assert refused(lambda: revoke(aiko))
    assert refused(lambda: revoke(aiko, 999))


def test_administrators_revoke_each_other_but_not_themselves(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask_access(hanako, "clan.example")
    clan.approve(aiko, number, Grant("account_administrator"))
    assert refused(lambda: revoke(aiko, role_of(aiko)))[0].remedy == "give_up"
    revoke(aiko, role_of(hanako))
    assert refused(lambda: revoke(hanako, role_of(aiko)))
    with clan.reading():
        account = SmartAccountRow.get_by_id(1)
        assert RoleRow.select().where(RoleRow.account == account).count() == 1


def test_a_role_that_was_revoked_can_be_asked_for_again(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.approve(aiko, clan.ask_access(hanako, "clan.example"))
    revoke(aiko, role_of(hanako))
    clan.approve(aiko, clan.ask_access(hanako, "clan.example"))
    assert len(hanako.call(access.held)) == 1


def test_an_administrator_of_a_virtual_account_revokes_inside_it_and_below(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    tokyo, osaka = (clan.divide("clan.example", name) for name in ("Tokyo", "Osaka"))
    with clan.writing():
        VirtualAccountRow.update(parent=tokyo).where(VirtualAccountRow.id == osaka).execute()
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    number = clan.ask_access(kenji, "clan.example")
    clan.approve(aiko, number, Grant("virtual_administrator", (tokyo,)))
    number = clan.ask_access(hanako, "clan.example")
    clan.approve(aiko, number, Grant("virtual_user", (1, tokyo, osaka)))
    held = {line.virtual_account: line.id for line in hanako.call(access.held)}
    seen = kenji.call(account_users.of_account, account_id=1)
    places = [[role.virtual_account for role in user.roles] for user in seen.users]
    assert places == [["Tokyo", "Osaka"], ["Tokyo"]]
    assert refused(lambda: revoke(kenji, held["DEFAULT"]))
    assert refused(lambda: revoke(kenji, held["DEFAULT"], held["Osaka"]))
    revoke(kenji, held["Tokyo"], held["Osaka"])
    assert [line.virtual_account for line in hanako.call(access.held)] == ["DEFAULT"]
    assert refused(lambda: revoke(kenji, role_of(aiko)))
    assert refused(lambda: revoke(kenji, role_of(kenji)))[0].remedy == "give_up"
    revoke(aiko, role_of(kenji))
    assert refused(lambda: kenji.call(account_users.of_account, account_id=1))


def test_who_may_revoke_is_told_with_the_request(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    number = clan.ask_access(hanako, "clan.example")
    clan.approve(aiko, number)
    operator = clan.operator()
    told = [clan.get(seat, number).revoked_on for seat in (aiko, hanako, operator)]
    assert told == [1, 0, 0]
    revoke(aiko, role_of(hanako))
    assert clan.get(aiko, number).revoked_on == 0
