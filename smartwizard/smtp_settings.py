"""The mail server that mails leave by: what an office sets, and where that is kept (R47)."""

import ipaddress
from dataclasses import dataclass, field, fields
from datetime import timedelta
from pathlib import Path
from typing import Any

SECURITIES = ("starttls", "tls", "none")
FILE = "smtp.toml"
_SECONDS = ("timeout", "gives_up")


@dataclass(frozen=True)
class Smtp:
    """A mail server and how to speak with it; without a host mails stay in the Mailbox.

    `security` is starttls, tls, or none for a server on this computer. `ca_file` holds the
    certificates of an office's own authority, as PEM. `timeout` is for each answer; after
    `retries` come more at the last of them, until the mail `gives_up`.
    """

    host: str = ""
    port: int = 587
    security: str = "starttls"
    login: str = ""
    password: str = field(default="", repr=False)
    sender: str = ""
    ca_file: str = ""
    timeout: timedelta = timedelta(seconds=30)
    retries: tuple[timedelta, ...] = tuple(timedelta(minutes=m) for m in (1, 5, 15, 60))
    gives_up: timedelta = timedelta(days=5)

    @property
    def lease(self) -> timedelta:
        """How long a sender may take for one mail: longer than all its answers together."""
        return self.timeout * 14

    @property
    def is_local(self) -> bool:
        """Whether the server is on this computer, where nobody listens in."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    @property
    def may_send(self) -> bool:
        """Whether there is an address that mails can come from (R57)."""
        return "@" in self.sender and not is_ciscos(self.sender.rpartition("@")[2])


def is_ciscos(host: str) -> bool:
    """Whether a host is Cisco's: no mail of a registry comes from there (R57)."""
    return f".{host.lower()}".endswith(".cisco.com")


def read(home: Path) -> Smtp:
    """What `[smtp]` of `settings.toml` says, and over it what the operator saved."""
    values = {**_table(home / "settings.toml").get("smtp", {}), **_table(home / FILE)}
    known = {f.name for f in fields(Smtp)}
    return Smtp(**{name: _value(home, name, values[name]) for name in known & values.keys()})


def _table(file: Path) -> dict[str, Any]:
    if not file.is_file():
        return {}
    import tomllib

    return tomllib.loads(file.read_text(encoding="utf-8"))


def _value(home: Path, name: str, value: Any) -> Any:
    """A setting as the program uses it: durations are written in seconds, files from the home."""
    if name in _SECONDS:
        return timedelta(seconds=float(value))
    if name == "retries":
        return tuple(timedelta(seconds=float(each)) for each in value)
    if name == "ca_file":
        return str(home / str(value)) if value else ""
    return int(value) if name == "port" else str(value)
