"""The tables of the registry."""

from .tables.accounts import (
    ClaimRow,
    RequestEventRow,
    RequestRow,
    RoleRow,
    SmartAccountRow,
    VirtualAccountRow,
)
from .tables.base import CURRENT, FAR, Row
from .tables.people import (
    AddressRow,
    CompanyRow,
    DraftRow,
    OperatorRow,
    PersonRow,
    SavedFilterRow,
    SessionRow,
    SignInFailureRow,
    SupportCaseRow,
    TokenRow,
)
from .tables.records import CounterRow, EventRow, MailRow, MetaRow

TABLES: tuple[type[Row], ...] = (
    CompanyRow,
    PersonRow,
    AddressRow,
    OperatorRow,
    SessionRow,
    TokenRow,
    SignInFailureRow,
    DraftRow,
    SavedFilterRow,
    SupportCaseRow,
    SmartAccountRow,
    VirtualAccountRow,
    RoleRow,
    RequestRow,
    RequestEventRow,
    ClaimRow,
    MailRow,
    EventRow,
    CounterRow,
    MetaRow,
)

__all__ = [
    "CURRENT",
    "FAR",
    "TABLES",
    "AddressRow",
    "ClaimRow",
    "CompanyRow",
    "CounterRow",
    "DraftRow",
    "EventRow",
    "MailRow",
    "MetaRow",
    "OperatorRow",
    "PersonRow",
    "RequestEventRow",
    "RequestRow",
    "RoleRow",
    "Row",
    "SavedFilterRow",
    "SessionRow",
    "SignInFailureRow",
    "SmartAccountRow",
    "SupportCaseRow",
    "TokenRow",
    "VirtualAccountRow",
]
