"""Words for contract access: what numbers come to, why, what is next, the letter of permission."""

from .messages import N_, Text

CONTRACT_CODES: dict[tuple[str, str], Text] = {
    ("contract.number", "bill_to"): N_("Bill-to ID", "kind of number"),
    ("contract.number", "contract"): N_("Contract Number", "kind of number"),
    ("contract.number", "serial"): N_("Product Serial Number", "kind of number"),
    ("access_type", "full_support"): N_("Full support", "access type of a request"),
    ("access_type", "download_only"): N_("Download only", "access type of a request"),
    ("access_type", "ordering"): N_("Ordering", "access type of a request"),
    ("contract.result", "no_company"): N_("Denied: no company", "result of a number"),
    ("contract.result", "unknown"): N_("Denied: unknown", "result of a number"),
    ("contract.result", "already_registered"): N_("Already registered", "result of a number"),
    ("contract.result", "already_asked"): N_("Already requested", "result of a number"),
    ("contract.result", "too_new"): N_("Denied: too new", "result of a number"),
    ("contract.result", "full_support_needed"): N_("Full support needed", "result of a number"),
    ("contract.result", "no_direct_support"): N_("No direct support", "result of a number"),
    ("contract.result", "no_administrator"): N_("No administrator found", "result of a number"),
    ("contract.result", "pending_cisco"): N_("Pending: Cisco", "result of a number"),
    ("contract.result", "pending_company"): N_("Pending: company", "result of a number"),
    ("contract.result", "mismatch"): N_("Pending: Cisco", "result of a number"),
    ("contract.result", "approved"): N_("Approved", "result of a number"),
    ("contract.group", "approved"): N_("Approved", "heading: numbers"),
    ("contract.group", "pending"): N_("Pending", "heading: numbers"),
    ("contract.group", "denied"): N_("Denied", "heading: numbers"),
    ("contract.reason", "no_company"): N_("The company information of the profile is incomplete."),
    ("contract.reason", "unknown"): N_("The number does not exist, or is no longer in force."),
    ("contract.reason", "already_registered"): N_(
        "This access, or a wider one, is already registered."
    ),
    ("contract.reason", "already_asked"): N_("The same request is already waiting for a decision."),
    ("contract.reason", "too_new"): N_("The number was issued less than 48 hours ago."),
    ("contract.reason", "full_support_needed"): N_(
        "The contract includes direct support, which download only does not cover."
    ),
    ("contract.reason", "no_direct_support"): N_("The contract does not include direct support."),
    ("contract.reason", "no_administrator"): N_("Nobody administers this contract."),
    ("contract.reason", "pending_cisco"): N_("The registry operator checks access for ordering."),
    ("contract.reason", "pending_company"): N_("The company contract administrators check it."),
    ("contract.reason", "mismatch"): N_(
        "The company of the profile does not match a company on the contract."
    ),
    ("contract.reason", "locked"): N_("The contract is locked against automatic approval."),
    ("contract.reason", "approved"): N_("The company matches the contract."),
    ("contract.reason", "decided"): N_("The request was approved."),
    ("contract.reason", "declined"): N_("The request was declined."),
    ("contract.reason", "withdrawn"): N_("The request was withdrawn."),
    ("contract.reason", "expired"): N_("The request expired without a decision."),
    ("contract.next", "complete"): N_(
        "Complete the company information. The number is then checked again automatically, until "
        "{date}."
    ),
    ("contract.next", "complete_and_retry"): N_(
        "Complete the company information, then try again."
    ),
    ("contract.next", "correct"): N_("Correct the number."),
    ("contract.next", "letter_o"): N_("The number has the letter O where a digit 0 may be meant."),
    ("contract.next", "nothing"): N_("There is nothing to do."),
    ("contract.next", "remind"): N_("Send a reminder for the request {number}."),
    ("contract.next", "again"): N_("It is checked again automatically on {date}."),
    ("contract.next", "retry"): N_("Try again from {date}."),
    ("contract.next", "full_support"): N_("Request full support instead."),
    ("contract.next", "download_only"): N_("Request download only instead."),
    ("contract.next", "correct_or_full"): N_("Correct the number, or request full support."),
    ("contract.next", "expires"): N_("Without a decision, the request expires on {date}."),
    ("contract.next", "answer"): N_("The registry operator answers by {date}."),
    ("contract.letter", "subject"): N_("Permission to use {kind} {number}", "subject of an email"),
    ("contract.letter", "greeting"): N_("To whom it may concern,", "first line of an email"),
    ("contract.letter", "permission"): N_(
        "As the entitled company, we permit the person named below to have it on their Cisco "
        "account: {kind} {number}."
    ),
    ("contract.letter", "access"): N_("Access: {access}", "line of an email"),
    ("contract.letter", "person"): N_("Person: {name}, {email}", "line of an email"),
    ("contract.letter", "company"): N_("Company of the person: {company}", "line of an email"),
    ("contract.letter", "request"): N_("Request number: {request}", "line of an email"),
    ("contract.letter", "sign"): N_("Name, company, and position of the sender:"),
}
