"""How a mail stands in the list: its icon, what became of its link, to whom and when it went."""

from smartwizard.messages import N_, Text
from smartwizard.operations.mailbox import MailLine
from smartwizard.rules import dates
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.language import LANGUAGE

# By a letter's kind or its end, so that a new letter of a known sort has its icon.
_SORTS: dict[str, tuple[str, str]] = {
    "digest": ("bell", "you"),
    "digest_operator": ("bell", "you"),
    "access_ends": ("calendar-clock", "you"),
    "customer_requested": ("hourglass", "wait"),
    "offer": ("hand", "you"),
    "customer_not_set_up": ("circle-x", "bad"),
    "contract_ends": ("calendar-clock", "you"),
    "contract_requested": ("hand", "you"),
    "contract_administrator": ("hand", "you"),
    "request_expired_approver": ("calendar-x", "off"),
    "pending": ("hourglass", "wait"),
    "approver": ("hand", "you"),
    "declined": ("circle-x", "bad"),
    "denied": ("circle-x", "bad"),
    "withdrawn": ("undo-2", "off"),
    "expired": ("calendar-x", "off"),
    "activated": ("circle-check", "ok"),
    "approved": ("circle-check", "ok"),
    "accepted": ("circle-check", "ok"),
    "changed": ("circle-check", "ok"),
    "restored": ("circle-check", "ok"),
    "registered": ("triangle-alert", "you"),
    "notice": ("triangle-alert", "you"),
    "appointed": ("user-plus", "info"),
    "case": ("life-buoy", "info"),
    "copy": ("life-buoy", "info"),
}
_LINKS: dict[str, tuple[str, str, Text | None]] = {
    "ok": ("hand", "you", None),
    "used": ("circle-check", "ok", N_("Used on {date}", "link of an email")),
    "replaced": ("undo-2", "off", N_("Replaced by a newer email")),
    "expired": ("calendar-x", "off", N_("Expired on {date}", "link of an email")),
    "gone": ("minus", "off", N_("Its link no longer works")),
}
_UNREAD = N_("Unread", "email nobody has opened yet")


def icon_of(line: MailLine) -> tuple[str, str]:
    """The icon of a mail and its tone; a link that works once says more than the kind."""
    known = _LINKS.get(line.link)
    sort = _SORTS.get(line.kind) or _SORTS.get(line.kind.rpartition("_")[2], ("mail", ""))
    if known is None or (line.link == "ok" and sort[1] == "you"):
        return sort
    return known[0], known[1]


def about(line: MailLine) -> str:
    """What became of the mail's link, else what the mail is about."""
    _, _, words = _LINKS.get(line.link, ("", "", None))
    if words is None:
        return line.hint
    day = dates.short_date(line.link_at, LANGUAGE.code, LANGUAGE.zone) if line.link_at else ""
    return LANGUAGE.say(words.of(date=day))


def sent(line: MailLine) -> str:
    """When a mail arrived, as lists say it."""
    day = dates.short_date(line.at, LANGUAGE.code, LANGUAGE.zone)
    return f"{day} {dates.clock(line.at, LANGUAGE.code, LANGUAGE.zone)}"


def cell_of(line: MailLine, *, named: bool) -> Cell:
    """The row of a mail; `named` says to whom it went, where the list shows several addresses."""
    icon, tone = icon_of(line)
    # The day first: what is cut off where there is no room is the end of the address.
    third = f"{sent(line)} · {line.email}" if named else sent(line)
    second = about(line)
    heard = [LANGUAGE.say(_UNREAD)] if line.unread else []
    heard += [part for part in (line.subject, second, third) if part]
    return Cell(
        line.subject,
        second,
        third,
        icon=icon,
        tone=tone,
        unread=line.unread,
        said=", ".join(heard),
    )
