"""Speaking SMTP: hands a message over, and says what became of it (R47)."""

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from .mime import Message
from .smtp_connection import (
    FAILED,
    LATER,
    SENT,
    UNREACHABLE,
    Lost,
    Outcome,
    connect,
    said,
    without,
    without_answer,
)
from .smtp_settings import Smtp

if TYPE_CHECKING:
    from smtplib import SMTP

# The login is wanted before anything else: that is a matter of the settings, not of the mail.
_LOGIN_WANTED = (530, 535, 538)
_BUSY = 421


class Line:
    """A connection to the mail server, opened for the first message and kept for the next."""

    def __init__(self, settings: Smtp) -> None:
        self._settings = settings
        self._server: SMTP | None = None

    def send(self, message: Message) -> Outcome:
        """Send one message; only a final answer of the server makes it sent or failed."""
        from smtplib import SMTPException

        started = time.monotonic()
        try:
            outcome = self._hand_over(self._open(), message, started)
        except Lost as lost:
            outcome = lost.outcome
        except (OSError, SMTPException) as error:
            self._drop()
            outcome = without_answer(error)
        return without(self._settings.password, outcome)

    def close(self) -> None:
        """Take leave of the server."""
        from smtplib import SMTPException

        if self._server is not None:
            with suppress(OSError, SMTPException):
                self._server.quit()
        self._drop()

    def _open(self) -> "SMTP":
        """The connection that is there, if the server has not had enough of it, or a new one."""
        from smtplib import SMTPException

        if self._server is not None:
            try:
                fine = self._server.noop()[0] == 250
            except (OSError, SMTPException):
                fine = False
            if not fine:
                self._drop()
        if self._server is None:
            self._server = connect(self._settings)
        return self._server

    def _hand_over(self, server: "SMTP", message: Message, started: float) -> Outcome:
        code, answer = server.mail(self._settings.sender)
        if code in _LOGIN_WANTED:
            self._drop()
            return Outcome(UNREACHABLE, "login", said(code, answer))
        if code != 250:
            return self._judged("sender", code, answer)
        code, answer = server.rcpt(message.to)
        if code not in (250, 251):
            return self._judged("recipient", code, answer)
        if time.monotonic() - started > self._settings.lease.total_seconds() / 2:
            # Another sender may take the mail before this one would be through.
            self._drop()
            return Outcome(LATER, "timeout")
        code, answer = self._body(server, message.encoded())
        return Outcome(SENT) if code == 250 else self._judged("message", code, answer)

    @staticmethod
    def _body(server: "SMTP", data: bytes) -> tuple[int, bytes]:
        from smtplib import SMTPDataError

        try:
            return server.data(data)
        except SMTPDataError as error:
            answer = error.smtp_error
            return error.smtp_code, answer if isinstance(answer, bytes) else str(answer).encode()

    def _judged(self, reason: str, code: int, answer: bytes) -> Outcome:
        """A server's no: from 500 on it is final."""
        if code == _BUSY or self._server is None:
            self._drop()
        else:
            self._server.rset()
        return Outcome(FAILED if code >= 500 else LATER, reason, said(code, answer))

    def _drop(self) -> None:
        if self._server is not None:
            self._server.close()
        self._server = None
