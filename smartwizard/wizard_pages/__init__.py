"""The pages of the onboarding, one a file; each is imported when it is first shown."""

from smartwizard.flow import Step

PAGES: dict[Step, tuple[str, str]] = {
    Step.BEFORE: ("before", "BeforePage"),
    Step.ACCOUNT: ("account", "AccountPage"),
    Step.SIGN_IN: ("sign_in", "SignInPage"),
    Step.ACTIVATE: ("activate", "ActivatePage"),
    Step.COMPANY: ("company", "CompanyPage"),
    Step.ADDRESS: ("address", "AddressPage"),
    Step.CHECK: ("check", "CheckPage"),
    Step.SMART_ACCOUNT: ("smart_account", "SmartAccountPage"),
    Step.REVIEW: ("review", "ReviewPage"),
    Step.DONE: ("done", "DonePage"),
}
