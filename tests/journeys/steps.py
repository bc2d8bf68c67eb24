"""What every journey does: logging in and out, opening windows, reading mails."""

from PySide6.QtWidgets import QTextBrowser

from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.controls.rail_entry import RailEntry
from smartwizard.ui.home_nobody import NobodyHome
from smartwizard.ui.mailbox import MailboxWindow
from tests.journeys.keys import Keys

PASSWORD = "Correct-Horse-9!"
# More entries than a rail has: Down leads to each.
_ENTRIES = 14


def read_first(keys: Keys) -> QTextBrowser:
    """Read the newest mail in the mailbox."""
    window = keys.window("mailbox")
    assert isinstance(window, MailboxWindow)
    keys.wait(lambda: window.list.model.lines and not keys.program.desk.busy)
    keys.to_field("mails")
    keys.press("Home")
    keys.wait(lambda: window.list.rows.currentIndex().row() == 0)
    newest = window.list.model.lines[0].id
    keys.wait(lambda: window.letter.mail is not None and window.letter.mail.line.id == newest)
    keys.press("Return")
    keys.wait(lambda: window.letter.letter.hasFocus())
    return window.letter.letter


def follow_link(keys: Keys) -> None:
    """Follow the first link of the letter that has the focus."""
    letter = keys.focus()
    assert isinstance(letter, QTextBrowser)
    keys.press("Tab")
    keys.wait(lambda: letter.textCursor().hasSelection())
    keys.press("Return")


def enter(keys: Keys, window: str) -> None:
    """Open a window from the rail of the first one."""
    rail = keys.home().rail
    assert isinstance(rail, Rail)
    go(keys, rail, window)


def go(keys: Keys, rail: Rail, name: str) -> None:
    """Choose an entry of a rail."""
    entry = rail.entry(name)
    keys.to(lambda widget: isinstance(widget, RailEntry))
    keys.press("Home")
    first = next(each for each in rail.findChildren(RailEntry) if each.isVisible())
    keys.wait(first.hasFocus)
    for _ in range(_ENTRIES):
        focus = keys.focus()
        if focus is entry:
            break
        keys.press("Down")
        keys.wait(lambda: keys.focus() is not focus)  # noqa: B023
    keys.press("Return")


def mails(keys: Keys) -> QTextBrowser:
    """Open the mailbox from the rail of the first window, and read the newest mail."""
    enter(keys, "mailbox")
    return read_first(keys)


def sign_out(keys: Keys) -> None:
    """By the menu behind one's name, whose last entry it is."""
    keys.home()
    keys.pick("person", "Up", 1)
    keys.wait(lambda: keys.program.seat.me.kind == "nobody")


def sign_in_as(keys: Keys, email: str, password: str = PASSWORD) -> None:
    """From the first window, at which nobody is logged in."""
    body = keys.home().body
    assert isinstance(body, NobodyHome)
    keys.press_on(body.log_in)
    sign_in = keys.window("sign_in")
    keys.fill("email", email)
    keys.press("Return")
    keys.wait(lambda: sign_in.focusWidget().objectName() == "password")
    keys.fill("password", password)
    keys.press("Return")
    keys.wait(lambda: keys.program.seat.me.email == email)
