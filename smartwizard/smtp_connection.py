"""A connection to the mail server, as safe as the settings want it, or why there is none (R47)."""

import socket
import ssl
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .mime import plain
from .smtp_settings import Smtp

if TYPE_CHECKING:
    from smtplib import SMTP, SMTPResponseException

SENT, LATER, FAILED, UNREACHABLE = "sent", "later", "failed", "unreachable"
_LONGEST = 400


@dataclass(frozen=True)
class Outcome:
    """What became of a message: sent, later, failed, or unreachable for all messages alike.

    `reason` is a code of kind ``delivery.reason``, `answer` what the server said.
    """

    result: str
    reason: str = ""
    answer: str = ""


class Lost(Exception):
    """No message at all can be sent now, and why."""

    def __init__(self, reason: str, answer: str = "") -> None:
        super().__init__(reason)
        self.outcome = Outcome(UNREACHABLE, reason, answer)


def connect(settings: Smtp) -> "SMTP":
    """A connection that is logged in; else `Lost`."""
    from smtplib import SMTPException, SMTPResponseException

    if not settings.may_send:
        raise Lost("sender")
    if settings.security == "none" and not settings.is_local:
        raise Lost("no_tls")
    try:
        return _greeted(settings, _trust(settings))
    except SMTPResponseException as error:
        raise Lost("greeting", _answer(error)) from error
    except (OSError, SMTPException) as error:
        outcome = without_answer(error)
        raise Lost(outcome.reason, outcome.answer) from error


def without_answer(error: BaseException) -> Outcome:
    """Why no answer came; what smtplib wraps is looked for underneath."""
    step: BaseException | None = error
    while step is not None:
        match step:
            case ssl.SSLCertVerificationError():
                return Outcome(LATER, "certificate", plain(step.verify_message))
            case ssl.SSLError():
                return Outcome(LATER, "tls", plain(step.reason or ""))
            case socket.gaierror():
                return Outcome(LATER, "host")
            case ConnectionRefusedError():
                return Outcome(LATER, "refused")
            case TimeoutError():
                return Outcome(LATER, "timeout")
        step = step.__cause__ or step.__context__
    from smtplib import SMTPException

    return Outcome(LATER, "closed" if isinstance(error, SMTPException) else "network")


def said(code: int, answer: bytes) -> str:
    """What a server answered, as a line that can be shown."""
    return plain(f"{code} {answer.decode('utf-8', 'replace')}")[:_LONGEST]


def without(secret: str, outcome: Outcome) -> Outcome:
    """An outcome in which a server does not repeat the password to whoever reads it."""
    if not secret or secret not in outcome.answer:
        return outcome
    return replace(outcome, answer=outcome.answer.replace(secret, "•" * 8))


def _greeted(settings: Smtp, context: ssl.SSLContext) -> "SMTP":
    import smtplib

    where = (settings.host, settings.port)
    # Named after the sender: what this computer is called is nobody's concern, and slow to ask.
    me, seconds = settings.sender.rpartition("@")[2], settings.timeout.total_seconds()
    if settings.security == "tls":
        server: SMTP = smtplib.SMTP_SSL(*where, me, timeout=seconds, context=context)
    else:
        server = smtplib.SMTP(*where, me, timeout=seconds)
    try:
        _secure(server, settings, context)
        _log_in(server, settings)
    except BaseException:
        server.close()
        raise
    return server


def _secure(server: "SMTP", settings: Smtp, context: ssl.SSLContext) -> None:
    server.ehlo_or_helo_if_needed()
    if settings.security == "starttls":
        if not server.has_extn("starttls"):
            raise Lost("no_tls")
        server.starttls(context=context)
        server.ehlo_or_helo_if_needed()


def _log_in(server: "SMTP", settings: Smtp) -> None:
    from smtplib import SMTPAuthenticationError, SMTPNotSupportedError

    if not settings.login:
        return
    try:
        server.login(settings.login, settings.password)
    except SMTPAuthenticationError as error:
        raise Lost("login", _answer(error)) from error
    except SMTPNotSupportedError as error:
        raise Lost("no_login") from error


def _trust(settings: Smtp) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=settings.ca_file or None)
    except OSError as error:
        raise Lost("ca_file", plain(f"{settings.ca_file}: {error.strerror or error}")) from error


def _answer(error: "SMTPResponseException") -> str:
    answer = error.smtp_error
    return said(error.smtp_code, answer if isinstance(answer, bytes) else str(answer).encode())
