"""Where the records are and how this registry behaves: TOML, then environment, one frozen value."""

import os
from dataclasses import dataclass, field, fields, replace
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:  # the first window is painted before anybody asks for a mail server
    from .smtp_settings import Smtp

_SETTINGS = "settings.toml"
# Where a mail server can be set, in the home folder: by the office, or by its operator.
_WITH_SMTP = (_SETTINGS, "smtp.toml")


class Clocks(NamedTuple):
    """Deadlines of requests, links and access, hours of upkeep; all are settings.

    Deciders are reminded so long after a request was sent, at `digest_hour` o'clock where they
    are; a pass of upkeep that stops midway holds others back for `upkeep_lease`. What a number
    came to is worked out again for `contract_again`, people are told `contract_ends` before
    (R4, R5, R22, R25, R29, R31, R56, R59, R62).
    """

    activation_link: timedelta = timedelta(hours=72)
    activation_days: timedelta = timedelta(days=28)
    reset_link: timedelta = timedelta(hours=1)
    restore_link: timedelta = timedelta(hours=72)
    send_again: timedelta = timedelta(minutes=1)
    session_idle: timedelta = timedelta(hours=12)
    session_life: timedelta = timedelta(days=30)
    hold: timedelta = timedelta(seconds=10)
    support_offer: timedelta = timedelta(days=7)
    operator_from: timedelta = timedelta(days=14)
    request_expires: timedelta = timedelta(days=28)
    customer_expires: timedelta = timedelta(days=90)
    draft_before_sign_in: timedelta = timedelta(days=7)
    reminders: tuple[timedelta, ...] = (timedelta(days=3), timedelta(days=7))
    customer_reminders: tuple[timedelta, ...] = tuple(map(timedelta, (30, 60, 83)))
    remind_again: timedelta = timedelta(days=1)
    access_outside: timedelta = timedelta(days=365)
    access_outside_most: timedelta = timedelta(days=730)
    digest_hour: int = 8
    operator_overdue: timedelta = timedelta(days=7)
    access_notice: timedelta = timedelta(days=14)
    upkeep_every: timedelta = timedelta(hours=1)
    upkeep_lease: timedelta = timedelta(minutes=5)
    contract_overdue: timedelta = timedelta(hours=6)
    contract_new: timedelta = timedelta(hours=48)
    contract_again: timedelta = timedelta(days=28)
    contract_ends: tuple[timedelta, ...] = (timedelta(days=30), timedelta(days=7))
    submission_left: timedelta = timedelta(minutes=10)


@dataclass(frozen=True)
class Config:
    """One run of the program; nothing below reads the environment or a settings file itself.

    `url` is `sqlite:///PATH`; `run_by` names who runs this registry (R57), empty for the desk
    itself. `argon2_memory` is in KiB. `import_lines` and `import_megabytes` are the most of a
    file that is imported at once, `direct_support` the service levels by which Cisco supports
    directly (R35). `stop_at` stops the process hard at that commit point.
    """

    home: Path
    url: str = ""
    run_by: str = ""
    language: str = ""
    theme: str = ""
    links: Path | None = None
    argon2_time: int = 3
    argon2_memory: int = 65536
    stop_at: int = 0
    open_requests: int = 5
    look_ups: int = 20
    direct_support: tuple[str, ...] = ("SMARTnet", "Cisco Support Essentials")
    import_lines: int = 100_000
    import_megabytes: int = 50
    clocks: Clocks = field(default_factory=Clocks)

    @property
    def registry_url(self) -> str:
        """Where the registry is: by default a file in the home folder."""
        return self.url or f"sqlite:///{self.home / 'registry.sqlite3'}"

    @property
    def smtp(self) -> "Smtp":
        """The mail server, as the operator has set it by now (R47)."""
        found: Smtp = import_module("smartwizard.smtp_settings").read(self.home)
        return found

    @property
    def mails_leave(self) -> bool:
        """Whether a mail server is set; where no file could say so, nothing more is read."""
        told = any((self.home / name).is_file() for name in _WITH_SMTP)
        return told and bool(self.smtp.host)


def default_home() -> Path:
    """The folder that holds all data of this desk: `SMARTWIZARD_HOME`, else the platform's own."""
    chosen = os.environ.get("SMARTWIZARD_HOME", "")
    if chosen:
        return Path(chosen).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("smartwizard", appauthor=False)


def load(home: Path | None = None, **for_this_run: Any) -> Config:
    """Read `settings.toml` of the home folder, then the environment, then this run's choices."""
    home = home or default_home()
    stored: dict[str, Any] = {}
    settings = home / _SETTINGS
    if settings.is_file():
        import tomllib

        stored = tomllib.loads(settings.read_text(encoding="utf-8"))
    known = {f.name for f in fields(Config)} - {"home", "clocks", "links", "stop_at"}
    values = {key: _frozen(value) for key, value in stored.items() if key in known}
    if "links" in stored:
        values["links"] = home / str(stored["links"])
    config = Config(home=home, clocks=_clocks(stored.get("clocks", {})), **values)
    for key in values:
        _require_kind(key, getattr(config, key), getattr(Config, key))
    stop_at = int(os.environ.get("SMARTWIZARD_STOP_AT", "0") or 0)
    chosen = {key: value for key, value in for_this_run.items() if value}
    return replace(config, stop_at=stop_at, **chosen)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _require_kind(key: str, value: object, usual: object) -> None:
    """What stands in the settings file is checked at the start, not where it is first needed."""
    if usual is not None and not isinstance(value, type(usual)):
        raise ValueError(f"“{key}” cannot be {value!r}.")


def _clocks(stored: object) -> Clocks:
    """Clocks are written in seconds in the settings file, several in a list; `digest_hour` not."""
    if not isinstance(stored, dict):
        raise ValueError(f"“clocks” cannot be {stored!r}.")
    known = {key: value for key, value in stored.items() if key in Clocks._fields}
    return Clocks(**{key: _clock(key, value) for key, value in known.items()})


def _clock(key: str, value: Any) -> Any:
    """A span of time, or several of them where the clock has several, or an hour of the day."""
    if isinstance(Clocks._field_defaults[key], int):
        return int(value) % 24
    if isinstance(Clocks._field_defaults[key], tuple):
        return tuple(timedelta(seconds=float(each)) for each in value)
    return timedelta(seconds=float(value))
