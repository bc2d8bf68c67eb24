"""Who may see what the windows show in one question: the home window, Manage Account."""

from tests.matrix import SIGNED_IN, Row
from tests.matrix.smart_accounts import ROWS as OF_ACCOUNTS

_THE_ACCOUNT = OF_ACCOUNTS["account_properties.account"]

ROWS = {
    "home.overview": Row(SIGNED_IN),
    # With a number it shows what the properties alone do, to the same people.
    "account_overview.overview": _THE_ACCOUNT,
}
