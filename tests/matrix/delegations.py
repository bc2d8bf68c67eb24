"""Who may let others decide in their place (A12)."""

from datetime import timedelta

from smartwizard.models import DelegationRow
from tests.matrix import PEOPLE, Row
from tests.matrix.roles import Stage
from tests.matrix.smart_accounts import ADMINISTRATOR, cast_of


def _colleague(stage: Stage) -> dict[str, object]:
    cast = cast_of(stage)
    today = cast.clan.clock().date()
    return {"email": cast.applicant.email, "first": today, "last": today}


def _given(stage: Stage) -> dict[str, object]:
    cast = cast_of(stage)
    now = cast.clan.clock()
    with cast.clan.writing():
        DelegationRow.create(
            person=cast.administrator.id, delegate=cast.applicant.id, since=now,
            ends=now + timedelta(days=1), made_at=now,
        )  # fmt: skip
    return {"id": 1}


ROWS = {
    "delegations.mine": Row(PEOPLE),
    "delegations.delegate": Row(ADMINISTRATOR, _colleague),
    "delegations.take_back": Row(ADMINISTRATOR | {"applicant"}, _given),
}
