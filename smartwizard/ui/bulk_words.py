"""What is done with many requests at once: approve, decline, remind; in words (A07)."""

from dataclasses import dataclass

from smartwizard.messages import N_, Text
from smartwizard.ui.decision_form import APPROVE, DECLINE

REMIND = "remind"


@dataclass(frozen=True)
class BulkDeed:
    """Its name is that of the action of a request; `button` opens the review, `verb` does it.

    `comes` says in the review what comes of it; a deed with a `reason` asks for one.
    """

    name: str
    button: Text
    title: Text
    verb: Text
    comes: Text
    doing: Text
    done: Text
    reason: bool = False


DEEDS: dict[str, BulkDeed] = {
    deed.name: deed
    for deed in (
        BulkDeed(
            APPROVE,
            N_("Approve %n…", "button", 0),
            N_("Approve %n request?", "title", 0),
            N_("Approve %n request", "button", 0),
            N_("Where a role is granted, it is the least of those offered."),
            N_("Deciding %n request", "", 0),
            N_("%n request was approved.", "", 0),
        ),
        BulkDeed(
            DECLINE,
            N_("Decline %n…", "button", 0),
            N_("Decline %n request?", "title", 0),
            N_("Decline %n request", "button", 0),
            N_("Nothing is created or changed. All requesters read the same reason."),
            N_("Deciding %n request", "", 0),
            N_("%n request was declined.", "", 0),
            reason=True,
        ),
        BulkDeed(
            REMIND,
            N_("Send %n reminder…", "button: of ticked requests", 0),
            N_("Send a reminder for %n request?", "title", 0),
            N_("Send %n reminder", "button", 0),
            N_("Whoever decides one of them gets an email, at most once a day for each request."),
            N_("Sending %n reminder", "", 0),
            N_("%n reminder was sent.", "", 0),
        ),
    )
}
