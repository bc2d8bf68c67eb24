"""What Help says in words: keys, troubles and their cures, where data is, privacy (R65)."""

from dataclasses import dataclass

from smartwizard.messages import N_, Text


@dataclass(frozen=True)
class Topic:
    """A heading with what is said under it; `lines` stand one below the other."""

    title: Text
    lines: tuple[Text, ...]


KEYS: tuple[tuple[Text, Text], ...] = (
    (N_("Tab, Shift+Tab", "keys"), N_("Go to the next or the previous control")),
    (N_("Enter", "key"), N_("Press the main button, or open the chosen entry")),
    (N_("Space", "key"), N_("Press a button, tick a box")),
    (
        N_("Arrow keys", "keys"),
        N_("Move in lists, tables, choices, and the sections at the left"),
    ),
    (N_("Letters", "keys"), N_("On a closed list: open it and find what is typed")),
    (N_("Esc", "key"), N_("Close a list or a dialog; leave a form, or the onboarding")),
    (N_("Ctrl+F", "keys"), N_("In the mailbox: search")),
    (N_("Ctrl+C", "keys"), N_("Copy the selected text; numbers and domains have a button for it")),
)

TROUBLES = (
    Topic(
        N_("No email with the activation link"),
        (
            N_(
                "On a registry of this computer emails are in the mailbox of this program; where"
                " it has a mail server, they are in your own inbox."
            ),
            N_("Check the address, then send the email again. Only the latest link works."),
        ),
    ),
    Topic(
        N_("A link does not open"),
        (
            N_("Copy its code into the page instead; the code is in the same email."),
            N_("In Preferences, you can set your desktop to open such links here."),
        ),
    ),
    Topic(
        N_("The login is locked"),
        (
            N_("After five failures in a row an address is locked for some minutes."),
            N_("“Forgot your password?” lifts the lock, and asks for a new password."),
        ),
    ),
    Topic(
        N_("A postal code is not accepted"),
        (
            N_("Its form, and the region it belongs to, depend on the country."),
            N_("A code that is newer than the postal directory can be confirmed on the page."),
        ),
    ),
    Topic(
        N_("The company is not in the list"),
        (
            N_("Choose “Register a new address”: it is yours alone."),
            N_("The registry operator can add it to the directory for others."),
        ),
    ),
    Topic(
        N_("A request stays pending"),
        (
            N_("Its page says who holds it, since when, and what comes next on which date."),
            N_("After some time the operator can decide too."),
            N_("Access to a Smart Account is decided by its administrators: send a reminder."),
        ),
    ),
    Topic(
        N_("A contract number is not found"),
        (
            N_("Check the number; capital letters and hyphens make no difference."),
            N_("Contracts come from CSV files: whoever runs the registry imports them."),
        ),
    ),
    Topic(
        N_("A CSV file cannot be imported"),
        (
            N_("Its first line names the columns. “Save a sample file” shows how."),
            N_("Every bad line is listed with its cause; nothing changes until all are right."),
            N_("Import companies first, then contracts, then bill-to IDs and serial numbers."),
        ),
    ),
    Topic(
        N_("A contract number is denied"),
        (
            N_("Its result says why, and has a button for what puts it right."),
            N_("A number that is too new is checked again automatically when it can be used."),
            N_("To ask about a number, forward the email with the results to support."),
        ),
    ),
    Topic(
        N_("The registry cannot be reached"),
        (
            N_("Nothing was saved, and what you typed is still there. Try again."),
            N_("If the problem remains, check that its folder can be written and has free space."),
        ),
    ),
    Topic(
        N_("The program shows a report number"),
        (N_("It made a mistake and saved nothing. Quote the number to support."),),
    ),
)

FILES = (
    ("registry.sqlite3", N_("The registry: people, companies, requests, emails, log")),
    ("drafts", N_("What was typed before login and not sent; gone after 7 days")),
    ("session", N_("The login that this computer remembers, if you asked for it")),
    ("desk.toml", N_("How the windows look while nobody is logged in")),
    ("settings.toml", N_("Settings of this registry, if there are any")),
    ("smtp.toml", N_("The mail server and its password, if emails leave by one")),
)
KEPT = (
    N_("Only this user of the computer can read these files."),
    N_(
        "The registry inside the program protects against mistakes and against other users of the"
        " computer, not against the person who owns its file."
    ),
    N_("A checked copy is made by the command “smartwizard backup” with the name of a file."),
)

PRIVACY = (
    Topic(
        N_("What is kept"),
        (
            N_("Your name, email, company, address, and phone, and what you request with them."),
            N_("The emails that the registry writes, and a log of what was done."),
            N_("The log keeps codes and references, never names or former personal values."),
            N_("Passwords are kept only as a hash; links and codes are removed once used."),
        ),
    ),
    Topic(
        N_("Who sees it"),
        (
            N_("Whoever decides your request sees your name, email, company, and phone."),
            N_("An address that you register is offered to nobody but you."),
            N_("An account decides what is shown of its administrators."),
            N_(
                "The registry operator sees accounts, requests, and the log; no passwords or links."
            ),
        ),
    ),
    Topic(
        N_("Where it goes"),
        (
            N_("Nothing is sent to Cisco. You carry an application to Cisco.com yourself."),
            N_("Emails leave by a mail server only where the registry operator has set one up."),
            N_("Pages in the browser open only when you click their link."),
            N_("The program sends no statistics, and loads nothing from elsewhere."),
        ),
    ),
)
