"""The ways on that a refusal offers for an address: logging in, a new password."""

from smartwizard.ui.seat import Seat

_WINDOWS = {
    "log_in": "sign_in",
    # Sending an activation again takes the password, so that nobody else can ask for it.
    "send_again": "sign_in",
    "forgot_password": "reset",
}


def go_on(seat: Seat, remedy: str, email: str = "") -> None:
    """Open the window of a remedy; `email` is the address that it is about, where one is known."""
    if remedy in _WINDOWS:
        seat.open(_WINDOWS[remedy], email=email)
    else:
        seat.remedy(remedy)
