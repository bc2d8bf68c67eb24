"""Who sits at a desk, as the windows know them; light, so that the first window need not wait."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Me:
    """Who sits at this desk; `kind` is person, operator or nobody.

    `name` is shown top right. `last_login` is the one before this. `account_state` is none,
    pending or active: the next step of the onboarding is worked out from it.
    """

    kind: str = "nobody"
    reference: str = ""
    id: int = 0
    name: str = ""
    full_name: str = ""
    email: str = ""
    language: str = "en"
    time_zone: str = ""
    theme: str = "system"
    text_size: int = 100
    english_labels: bool = False
    letter_keys: bool = True
    last_login: datetime | None = None
    company_complete: bool = False
    account_state: str = "none"
    unread_mails: int = 0
