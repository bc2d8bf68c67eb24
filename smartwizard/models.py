"""The tables of the registry."""

from .tables.access import LeavingRow, LookUpRow
from .tables.accounts import (
    ClaimRow,
    RequestEventRow,
    RequestRow,
    RoleRow,
    SmartAccountRow,
    VirtualAccountRow,
)
from .tables.base import CURRENT, FAR, Row
from .tables.delivery import DeliveryRow
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
    LookUpRow,
    LeavingRow,
    MailRow,
    DeliveryRow,
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
    "DeliveryRow",
    "DraftRow",
    "EventRow",
    "LeavingRow",
    "LookUpRow",
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
