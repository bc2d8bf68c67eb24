"""Why a line cannot be imported because of other lines or of what the records hold."""

from ...messages import N_, Text

TWICE = N_("The same record is in line {line}. Keep one of them.")
_NO_COMPANY = N_("“{value}” is not in the company directory. Import the company first.")
_NO_CONTRACT = N_("There is no contract {value}. Import the contract first.")


def unknown_cause(column: str) -> Text:
    """The sentence for a column that names a record which is not there."""
    return _NO_COMPANY if column in ("company", "companies") else _NO_CONTRACT
