"""What the window for mailed links asks and says, for each thing that a link can be for."""

from dataclasses import dataclass

from smartwizard.messages import N_, Text


@dataclass(frozen=True)
class Way:
    """One state of the window: its title, what is said, which fields are asked, the verb.

    Without a title the former stays; without a verb there is nothing to send.
    """

    title: Text | None
    lead: Text | None
    fields: tuple[str, ...] = ()
    verb: Text | None = None


TITLE = N_("Reset password", "title")
_RESET = N_("Reset password", "button")
WAYS: dict[str, Way] = {
    "ask": Way(
        TITLE,
        N_("Enter the email that you log in with. A link and a code are sent to it."),
        ("email",),
        N_("Send link", "button: mail a link for a new password"),
    ),
    "code": Way(
        TITLE,
        N_(
            "If {email} has a Cisco account, a link and a code were sent there. They work once,"
            " until {moment}."
        ),
        ("code", "password"),
        _RESET,
    ),
    "reset": Way(TITLE, N_("Choose a new password for {email}."), ("password",), _RESET),
    "change_email": Way(
        N_("Confirm your new email"),
        N_("From now on you log in with {email}."),
        (),
        N_("Confirm email", "button"),
    ),
    "restore_email": Way(
        N_("It was not me", "title: restore the email of an account"),
        N_("{email} stays or becomes again the email of your Cisco account. All sessions end."),
        (),
        N_("Restore email", "button"),
    ),
    "nothing": Way(N_("This link cannot be used"), None),
    "done": Way(None, None),
    "log_in": Way(None, None, (), N_("Login", "button")),
}
DONE: dict[str, tuple[Text, Text]] = {
    "reset": (
        N_("The password is reset. You are logged in."),
        N_("All other sessions have ended, and an email confirms the new password."),
    ),
    "change_email": (
        N_("{email} is the email of your Cisco account now."),
        N_("Both addresses are informed by email."),
    ),
    "restore_email": (
        N_("{email} is the email of your Cisco account."),
        N_("All sessions have ended. Log in, and change the password: somebody else may know it."),
    ),
}
