"""What will become of an application, told before it is sent: who decides, and when (R16)."""

from dataclasses import dataclass

from ...messages import N_, Text
from ...models import SmartAccountRow
from ...registry import Context
from ...roles import active_administrators, may_know
from .deciders import shown
from .kind import Kind
from .views import Deciders

AT_ONCE = N_("The Smart Account is created at once. Nobody has to approve it.")
_OPERATOR = N_(
    "The registry operator decides. Without a decision, the request expires on {expires}."
)
_NAMED = N_(
    "An administrator of the Smart Account “{account}” decides; from {date} the "
    "registry operator can decide too. Without a decision, the request expires on "
    "{expires}."
)
_UNNAMED = N_(
    "An administrator of the Smart Account at the parent domain decides; from "
    "{date} the registry operator can decide too. Without a decision, the request "
    "expires on {expires}."
)


@dataclass(frozen=True)
class Foresight:
    """Who will decide, as far as the applicant may know it, and in a sentence.

    `account` is the account above, empty where the operator decides or its name is not theirs to
    know; `deciders` is empty for what is created at once.
    """

    sentence: Text
    account: str = ""
    deciders: tuple[Deciders, ...] = ()


def foresee(context: Context, kind: Kind | None, account: SmartAccountRow | None) -> Foresight:
    """What becomes of a request of this kind to the administrators of `account`."""
    if kind is None:
        return Foresight(AT_ONCE)
    people = active_administrators(account, context.now) if account is not None else []
    expires = context.now + context.config.clocks.request_expires
    if account is None or not people:
        deciders = shown([], "full", operator=True)
        return Foresight(_OPERATOR.of(expires=expires), "", (deciders,))
    name = account.name if may_know(context, account) else ""
    date = context.now + context.config.clocks.operator_from
    sentence = (_NAMED if name else _UNNAMED).of(account=name, date=date, expires=expires)
    return Foresight(sentence, name, (shown(people, account.shows, operator=False),))
