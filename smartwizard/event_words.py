"""Words for what happened: actions of the event log, stations, checks and flags of requests."""

from .messages import N_, Text

EVENT_CODES: dict[tuple[str, str], Text] = {
    ("event", "account.created"): N_("Smart Account created", "event log"),
    ("event", "account.removed"): N_("Smart Account removed (decision undone)", "event log"),
    ("event", "account.changed"): N_("Account properties changed", "event log"),
    ("event", "account.domain_changed"): N_("Account domain changed", "event log"),
    ("event", "account.domain_restored"): N_(
        "Account domain restored (decision undone)", "event log"
    ),
    ("event", "account.administrator_appointed"): N_("Administrator appointed", "event log"),
    ("event", "request.sent"): N_("Request sent", "event log"),
    ("event", "request.handed_over"): N_("Request given to other deciders", "event log"),
    ("event", "request.withdrawn"): N_("Request withdrawn", "event log"),
    ("event", "request.approved"): N_("Request approved", "event log"),
    ("event", "request.declined"): N_("Request declined", "event log"),
    ("event", "request.denied"): N_("Request denied by a rule", "event log"),
    ("event", "request.address_corrected"): N_("Customer's email corrected", "event log"),
    ("event", "request.undone"): N_("Decision undone", "event log"),
    ("event", "request.expired"): N_("Request expired", "event log"),
    ("event", "reminders.sent"): N_("Reminders sent", "event log"),
    ("event", "role.ended"): N_("Role ended", "event log"),
    ("event", "person.registered"): N_("Cisco account registered", "event log"),
    ("event", "person.activation_sent"): N_("Activation email sent", "event log"),
    ("event", "person.address_corrected"): N_("Email corrected", "event log"),
    ("event", "person.activated"): N_("Cisco account activated", "event log"),
    ("event", "person.forgotten"): N_("Registration deleted", "event log"),
    ("event", "person.profile_changed"): N_("Profile changed", "event log"),
    ("event", "person.user_name_changed"): N_("User name changed", "event log"),
    ("event", "person.company_changed"): N_("Company information changed", "event log"),
    ("event", "person.email_change_asked"): N_("New email asked for", "event log"),
    ("event", "person.email_changed"): N_("Email changed", "event log"),
    ("event", "person.email_restored"): N_("Former email restored", "event log"),
    ("event", "session.started"): N_("Logged in", "event log"),
    ("event", "session.ended"): N_("Logged out", "event log"),
    ("event", "password.reset_requested"): N_("Password reset asked for", "event log"),
    ("event", "password.reset"): N_("Password reset", "event log"),
    ("event", "password.changed"): N_("Password changed", "event log"),
    ("event", "preferences.saved"): N_("Preferences saved", "event log"),
    ("event", "operator.created"): N_("Operator created", "event log"),
    ("event", "operator.removed"): N_("Operator removed", "event log"),
    ("event", "request.reminded"): N_("Reminder sent", "event log"),
    ("event", "request.note_changed"): N_("Note of a request changed", "event log"),
    ("event", "invitation.sent_again"): N_("Invitation sent again", "event log"),
    ("event", "invitation.changed"): N_("Invitation changed", "event log"),
    ("event", "role.granted"): N_("Role granted", "event log"),
    ("event", "role.taken_back"): N_("Role taken back (decision undone)", "event log"),
    ("event", "role.revoked"): N_("Role revoked", "event log"),
    ("event", "role.given_up"): N_("Role given up", "event log"),
    ("event", "role.leaving"): N_("Last administrator wants to leave", "event log"),
    ("event", "role.stays"): N_("Last administrator stays", "event log"),
    ("event", "role.suspended"): N_("Role suspended", "event log"),
    ("event", "role.restored"): N_("Role restored", "event log"),
    ("event", "company.adopted"): N_("Address added to the directory", "event log"),
    ("event", "mail.sent_again"): N_("Email sent again", "event log"),
    ("event", "mail.settings_changed"): N_("Mail server changed", "event log"),
    ("event", "support.case_opened"): N_("Support case opened", "event log"),
    ("request.event", "sent"): N_("Sent", "station of a request"),
    ("request.event", "told"): N_("Deciders told", "station of a request"),
    ("request.event", "mail_failed"): N_(
        "The email to who decides did not arrive", "station of a request"
    ),
    ("request.event", "handed_over"): N_("Given to other deciders", "station of a request"),
    ("request.event", "reminded"): N_("Reminder sent", "station of a request"),
    ("request.event", "note_changed"): N_("Note changed, formerly", "station of a request"),
    ("request.event", "sent_again"): N_("Sent again", "station of an invitation"),
    ("request.event", "changed"): N_("Invitation changed", "station of an invitation"),
    ("request.event", "operator_appoints"): N_(
        "The operator can appoint an administrator", "station of a request"
    ),
    ("invitation.event", "told"): N_("Invitation sent by email", "station of an invitation"),
    ("invitation.event", "waiting"): N_("Waiting for an answer", "station of an invitation"),
    ("invitation.event", "approved"): N_("Accepted", "station of an invitation"),
    ("invitation.event", "declined"): N_("Declined", "station of an invitation"),
    ("invitation.event", "withdrawn"): N_("Taken back", "station of an invitation"),
    ("customer.event", "told"): N_("Customer told by email", "station of a request for a customer"),
    ("customer.event", "waiting"): N_(
        "Waiting for the customer's answer", "station of a request for a customer"
    ),
    ("customer.event", "digest"): N_("Customer reminded", "station of a request for a customer"),
    ("customer.event", "approved"): N_("Accepted", "station of a request for a customer"),
    ("customer.event", "declined"): N_(
        "Declined by the customer", "station of a request for a customer"
    ),
    ("request.event", "waiting"): N_("Waiting for a decision", "station of a request"),
    ("request.event", "digest"): N_("Deciders reminded", "station of a request"),
    ("request.event", "reminder"): N_("Next reminder", "station of a request"),
    ("request.event", "approved"): N_("Approved", "station of a request"),
    ("request.event", "declined"): N_("Declined", "station of a request"),
    ("request.event", "denied"): N_(
        "Denied: created by people of the domain", "station of a request"
    ),
    ("request.event", "address_corrected"): N_("Email corrected, formerly", "station of a request"),
    ("request.event", "undone"): N_("Decision undone", "station of a request"),
    ("request.event", "withdrawn"): N_("Withdrawn", "station of a request"),
    ("request.event", "expired"): N_("Expired", "station of a request"),
    ("request.event", "support_offered"): N_("Support can be contacted", "station of a request"),
    ("request.event", "operator_too"): N_("The operator can decide too", "station of a request"),
    ("request.event", "overdue"): N_("Overdue", "station of a request"),
    ("request.event", "expires"): N_("The request expires", "station of a request"),
    ("request.check", "applicant"): N_("Requester is active", "check before a decision"),
    ("request.check", "name"): N_("Account name is free", "check before a decision"),
    ("request.check", "domain"): N_("Account domain is free", "check before a decision"),
    ("request.check", "verdict"): N_("Account domain is usable", "check before a decision"),
    ("request.check", "account"): N_("Smart Account is active", "check before a decision"),
    ("request.check", "held"): N_("Access is not held yet", "check before a decision"),
    ("request.flag", "overdue"): N_("Overdue", "flag of a request"),
    ("request.flag", "own"): N_("Your own request", "flag of a request"),
    ("request.flag", "last_administrator"): N_("Only administrator", "flag of a request"),
    ("request.flag", "outside"): N_("Email outside the account domain", "flag of a request"),
    ("request.flag", "incomplete"): N_("Profile incomplete", "flag of a request"),
    ("request.flag", "changed"): N_("Profile changed since", "flag of a request"),
    ("request.flag", "inactive"): N_("Requester not active", "flag of a request"),
    ("profile.field", "name"): N_("Full Name", "changed field of a profile"),
    ("profile.field", "email"): N_("Email", "changed field of a profile"),
    ("profile.field", "phone"): N_("Company phone", "changed field of a profile"),
    ("profile.field", "company"): N_("Company name (English)", "changed field of a profile"),
    ("profile.field", "address"): N_("Address (English)", "changed field of a profile"),
    ("operator.list", "no_administrator"): N_(
        "No active administrator", "why an account is on the operator's list"
    ),
    ("operator.list", "requests_waiting"): N_(
        "Administrators have not decided in time", "why an account is on the operator's list"
    ),
    ("operator.list", "wants_to_leave"): N_(
        "The last administrator wants to leave", "why an account is on the operator's list"
    ),
}


def actions() -> tuple[str, ...]:
    """The codes that operations on accounts and requests write into the event log."""
    return tuple(value for kind, value in EVENT_CODES if kind == "event")
