"""The remedies that refusals offer: the words of each link, and the window that it opens."""

from smartwizard.messages import N_, Text

_COMPANY = N_("Complete the company information")
_REQUESTS = N_("See your requests")

REMEDIES: dict[str, Text] = {
    "account_exists": N_("Request Access to an Existing Account"),
    "add_prefix": N_("Add a Prefix to the Domain"),
    "change_address": N_("Change the address"),
    "change_company": N_("Change the company"),
    "company": _COMPANY,
    "confirm_postal_code": N_("Use this postal code"),
    "contact_support": N_("Contact support", "button"),
    "different_domain": N_("Use a Different Domain"),
    "domain_requested": _REQUESTS,
    "forgot_password": N_("Forgot your password?"),
    "ask_to_leave": N_("Ask the registry operator for another administrator"),
    "give_up": N_("See your roles"),
    "log_in": N_("Login", "button"),
    "mailbox": N_("Open the mailbox"),
    "manage_account": N_("Manage Smart Account"),
    "open_request": _REQUESTS,
    "own_organization": N_("Request a Smart Account"),
    "register": N_("Create a Cisco account"),
    "reload": N_("Show the current values"),
    "request_account": N_("Request a Smart Account"),
    "send_again": N_("Send again", "button"),
    "set_up_operator": N_("Set up the operator"),
    "try_again": N_("Try again", "button"),
    "your_requests": _REQUESTS,
}

# Windows that a remedy opens where the page or window has nothing of its own for it.
WINDOWS: dict[str, tuple[str, dict[str, object]]] = {
    "account_exists": ("request_access", {}),
    "company": ("profile", {"section": "personal"}),
    "contact_support": ("support", {}),
    "domain_requested": ("profile", {"section": "requests"}),
    "give_up": ("profile", {"section": "access"}),
    "forgot_password": ("reset", {}),
    "log_in": ("sign_in", {}),
    "mailbox": ("mailbox", {}),
    "manage_account": ("account", {}),
    "open_request": ("profile", {"section": "requests"}),
    "own_organization": ("onboarding", {"step": "smart_account"}),
    "register": ("onboarding", {"step": "account"}),
    "request_account": ("onboarding", {"step": "smart_account"}),
    "set_up_operator": ("operator", {}),
    "your_requests": ("profile", {"section": "requests"}),
}
