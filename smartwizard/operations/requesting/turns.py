"""Why somebody who reads a request may not decide it now (R21, R22)."""

from ...messages import N_, Issue
from ...registry import Context
from .deciders import Circle

_OWN = N_("You cannot decide your own request. Another administrator decides it.")
_OWN_OF_OTHER = N_(
    "You decide for {name}, who sent this request. Another administrator decides it."
)
_NOT_YET = N_("The administrators decide this request. You can decide it too from {date}.")
_ADMINISTRATORS = N_("Only administrators can decide requests.")
_OPERATOR = N_("Only the registry operator can decide this request.")


def not_yours(context: Context, around: Circle) -> list[Issue]:
    """Why who acts may not decide this request now."""
    if around.may_decide(context):
        return []
    reserved = around.kind.reserved
    if reserved is not None and (context.operator is not None or not around.includes(context)):
        return [Issue(reserved)]
    if context.operator is not None:
        return [Issue(_NOT_YET.of(date=around.row.operator_from))]
    if not around.includes(context):
        return [Issue(_ADMINISTRATORS if around.people else _OPERATOR)]
    away = around.stands_in_for(context)
    if away is not None and not around.own(context):
        return [Issue(_OWN_OF_OTHER.of(name=away.full_name))]
    return [Issue(_OWN)]
