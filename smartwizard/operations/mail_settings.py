"""The mail server as the operator sees and sets it, and a test of it (R47, R57)."""

import re
import secrets
from dataclasses import dataclass, replace
from datetime import timedelta

from .. import letters, smtp_file, smtp_settings
from ..messages import N_, Issue, Text, refuse_if
from ..mime import Message
from ..models import OperatorRow
from ..registry import Context, Who, command, query
from ..rules import emails, hosts
from ..rules.text import code
from ..smtp import Line
from ..smtp_connection import SENT
from ..smtp_settings import SECURITIES, Smtp
from .retrying import ask_again

_HOST = re.compile(r"[0-9a-z_.:-]+")
_LONGEST_PORT = 65535
_NO_HOST = N_("Enter the name of the mail server, as in {example}.").of(example="mail.example.com")
_NO_PORT = N_("Enter the port as a number from 1 to {maximum}.").of(maximum=_LONGEST_PORT)
_UNSAFE = N_("Without encryption only a mail server on this computer can be used. Choose another.")
_CISCOS = N_("Emails of this registry cannot come from Cisco. Enter an address of your own.")
_ASCII = N_("Use only letters without accents, digits, and symbols that a US keyboard has.")
_AGAIN = N_("Enter the password again: server or login have changed.")
_ALONE = N_("Enter the login that belongs to the password.")
# Somebody waits for the answer of a test.
_SOON = timedelta(seconds=10)


@dataclass(frozen=True)
class MailSettings:
    """What is set, without the password; without a host mails stay in the Mailbox."""

    host: str
    port: int
    security: str
    login: str
    has_password: bool
    sender: str


@dataclass(frozen=True)
class Tried:
    """How a test mail to `email` went: `reason` is a code of kind ``delivery.reason``."""

    sent: bool
    email: str
    reason: str
    answer: str


@query(who=Who.OPERATOR)
def view(context: Context) -> MailSettings:
    """The mail server of this registry."""
    return _view(context.config.smtp)


@command(who=Who.OPERATOR)
def save(
    context: Context,
    *,
    host: str,
    port: str,
    security: str,
    login: str,
    password: str,
    sender: str,
) -> MailSettings:
    """Let mails leave by this server; an empty password stays what it is."""
    smtp = _checked(context.config.smtp, host, port, security, login, password, sender)
    context.log("mail.settings_changed", "registry", new={"security": security})
    ask_again(context.now, only_unreachable=False)
    smtp_file.keep(context.config.home, smtp)
    return _view(smtp)


@command(who=Who.OPERATOR)
def turn_off(context: Context) -> MailSettings:
    """Let mails stay on this computer, in the Mailbox; what was set is forgotten."""
    context.log("mail.settings_changed", "registry", new={"security": ""})
    smtp_file.keep(context.config.home, Smtp())
    return _view(Smtp())


@command(who=Who.OPERATOR, transaction=False, logged=False)
def try_out(
    context: Context,
    *,
    host: str,
    port: str,
    security: str,
    login: str,
    password: str,
    sender: str,
) -> Tried:
    """Send a test mail to the operator by this server, before it is saved."""
    smtp = _checked(context.config.smtp, host, port, security, login, password, sender)
    assert context.operator is not None
    line = Line(replace(smtp, timeout=min(smtp.timeout, _SOON)))
    outcome = line.send(_test_mail(context, context.operator, smtp))
    line.close()
    sent = outcome.result == SENT
    return Tried(sent, context.operator.email, outcome.reason, outcome.answer)


def _view(smtp: Smtp) -> MailSettings:
    return MailSettings(
        smtp.host, smtp.port, smtp.security, smtp.login, bool(smtp.password), smtp.sender
    )


def _checked(
    known: Smtp, host: str, port: str, security: str, login: str, password: str, sender: str
) -> Smtp:
    """The settings as they are kept; refused with all that is to be put right."""
    server = hosts.canonical(host) or code(host).lower()
    number = int(code(port)) if re.fullmatch("[0-9]{1,5}", code(port)) else 0
    given = replace(known, host=server, port=number, security=security, login=login.strip())
    kept = known.password if (known.host, known.login) == (server, login.strip()) else ""
    lost = bool(known.password and not kept and login.strip() and not password)
    faults = {
        "host": None if _HOST.fullmatch(server) else _NO_HOST,
        "port": None if 0 < number <= _LONGEST_PORT else _NO_PORT,
        "security": _security_fault(given),
        "login": _login_fault(login, password),
        "password": _AGAIN if lost else None if password.isascii() else _ASCII,
    }
    issues = [Issue(fault, field) for field, fault in faults.items() if fault is not None]
    issues += emails.issues("sender", sender)
    if smtp_settings.is_ciscos(emails.host(sender)):
        issues.append(Issue(_CISCOS, "sender"))
    refuse_if(issues)
    return replace(given, password=password or kept, sender=emails.normalize(sender))


def _security_fault(given: Smtp) -> Text | None:
    fits = given.security in SECURITIES and (given.security != "none" or given.is_local)
    return None if fits else _UNSAFE


def _login_fault(login: str, password: str) -> Text | None:
    if not login.isascii():
        return _ASCII
    return _ALONE if password and not login.strip() else None


def _test_mail(context: Context, operator: OperatorRow, smtp: Smtp) -> Message:
    letter = letters.render(
        "delivery_test",
        operator.language,
        {"at": context.now, "host": smtp.host},
        recipient="",
        zone=operator.time_zone,
        operator=context.config.run_by,
    )
    return Message(
        message_id=f"<{secrets.token_hex(16)}@smartwizard>",
        sender=smtp.sender,
        sender_name=context.config.run_by or "SmartWizard",
        to=operator.email,
        to_name="",
        language=operator.language,
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        written_at=context.now,
    )
