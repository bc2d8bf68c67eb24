"""A real mail server on this computer, which does on demand what servers do on a bad day."""

import asyncio
import logging
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from functools import cache
from pathlib import Path
from ssl import PROTOCOL_TLS_SERVER, SSLContext
from tempfile import mkdtemp
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from smartwizard import smtp_file
from smartwizard.smtp_settings import Smtp

# What goes wrong there is what the tests are about, and is seen at the other end.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
LOGIN, PASSWORD = "registry", "Letters-Out-5!"
_FILES = ("-keyout", "key.pem", "-out", "cert.pem")

# By its address: a bare system need not know any name of itself.
HOST = "127.0.0.1"


@dataclass
class Day:
    """How the server behaves: its answers, and where it breaks off; counted down by `times`."""

    mail: str = ""
    rcpt: str = ""
    data: str = ""
    drop_inside: int = 0
    drop_after: int = 0
    hang: str = ""
    hide_starttls: bool = False
    refuse_login: bool = False


@dataclass
class Received:
    """What the server holds, in the order in which it was taken."""

    mails: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    connections: int = 0

    @property
    def ids(self) -> list[str]:
        return [str(mail["Message-ID"]) for mail in self.mails]


class _Session(SMTP):
    """One connection."""

    def __init__(self, handler: "MailServer", *, wants_login: bool, **options: Any) -> None:
        super().__init__(handler, **options)
        # As arguments they would warn that this is unsafe, which is what some tests are about.
        self._auth_required, self._auth_require_tls = wants_login, not wants_login
        self._server = handler
        handler.received.connections += 1

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._server.transports.append(transport)

    async def smtp_DATA(self, arg: str) -> None:
        day = self._server.day
        if day.drop_inside:
            day.drop_inside -= 1
            await self.push("354 go on")
            await self._reader.readline()
            self._server.transports[-1].abort()
            return
        await super().smtp_DATA(arg)


class MailServer:
    """Takes mails in a thread of its own, at `port` of this computer."""

    def __init__(self, *, wants_login: bool = False, **options: Any) -> None:
        self.day, self.received = Day(), Received()
        self._options = {**options, "wants_login": wants_login}
        self._loop = asyncio.new_event_loop()
        self._asleep = asyncio.Event()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self.transports: list[asyncio.Transport] = []
        self.port = 0

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, host: str, lines: list[str]
    ) -> list[str]:
        session.host_name = host
        await self._hang("ehlo")
        return [line for line in lines if not (self.day.hide_starttls and "STARTTLS" in line)]

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        return self.day.mail or "250 fine"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await self._hang("rcpt")
        if self.day.rcpt:
            return self.day.rcpt
        envelope.rcpt_tos.append(address)
        return "250 fine"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.day.data:
            return self.day.data
        assert isinstance(envelope.content, bytes)
        parsed = BytesParser(EmailMessage, policy=default).parsebytes(envelope.content)
        self.received.mails.append(parsed)
        self.received.recipients += envelope.rcpt_tos
        if self.day.drop_after:
            self.day.drop_after -= 1
            self.transports[-1].abort()
        await self._hang("data")
        return "250 taken"

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        given = (data.login, data.password) if isinstance(data, LoginPassword) else ()
        right = given == (LOGIN.encode(), PASSWORD.encode()) and not self.day.refuse_login
        return AuthResult(success=right, handled=False)

    def start(self, port: int = 0) -> None:
        """Listen; `tls` of the options is spoken from the first byte."""
        options = dict(self._options)
        tls = options.pop("tls", None)

        def session() -> SMTP:
            return _Session(self, loop=self._loop, authenticator=self.authenticate, **options)

        made = self._loop.create_server(session, HOST, port, ssl=tls)
        self._listening = self._loop.run_until_complete(made)
        self.port = self._listening.sockets[0].getsockname()[1]
        self._thread.start()

    def stop(self) -> None:
        """Hang up on everybody."""
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end(self) -> None:
        self._listening.close()
        mine = asyncio.current_task()
        others = [task for task in asyncio.all_tasks() if task is not mine]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        for transport in self.transports:
            if not transport.is_closing():  # an encrypted one that is gone cannot be aborted
                transport.abort()
        await asyncio.sleep(0)

    async def _hang(self, where: str) -> None:
        if self.day.hang == where:
            await self._asleep.wait()


@contextmanager
def mail_server(**options: Any) -> Iterator[MailServer]:
    """A mail server for the time of a test."""
    server = MailServer(**options)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def certificate(name: str = HOST) -> Path:
    """A certificate for a name or an address that only who trusts it by file trusts."""
    return _certificate(name)


@cache
def _certificate(name: str) -> Path:
    folder = Path(mkdtemp(prefix="smartwizard-certificate-"))
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", *_FILES]
    kind = "IP" if name == HOST else "DNS"
    names = ["-subj", f"/CN={name}", "-addext", f"subjectAltName={kind}:{name}"]
    subprocess.run([*command, *names], cwd=folder, capture_output=True, check=True)
    return folder / "cert.pem"


def tls(name: str = HOST) -> SSLContext:
    """The server's side of a certificate."""
    context = SSLContext(PROTOCOL_TLS_SERVER)
    file = certificate(name)
    context.load_cert_chain(file, file.with_name("key.pem"))
    return context


def set_up(home: Path, port: int, **settings: Any) -> Smtp:
    """Let the mails of a registry leave by the server at a port of this computer."""
    usual = {"host": HOST, "security": "none", "sender": "registry@clan.example"}
    smtp = Smtp(port=port, **{**usual, **settings})
    smtp_file.keep(home, smtp)
    more = [f'ca_file = "{smtp.ca_file}"' if smtp.ca_file else ""]
    more.append(f"timeout = {smtp.timeout.total_seconds()}")
    (home / "settings.toml").write_text("\n".join(["[smtp]", *more]), encoding="utf-8")
    return smtp
