"""The personal part of the profile as a form: names, country, job (S4 1-3)."""

from collections.abc import Callable
from functools import partial

from smartwizard.messages import N_, Text
from smartwizard.operations import profile
from smartwizard.operations.profile import Profile
from smartwizard.rules import names
from smartwizard.ui.breaking_row import breaking_row
from smartwizard.ui.country_field import country_field
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.edit_form import EditForm
from smartwizard.ui.form import Form
from smartwizard.ui.kana import propose_latin
from smartwizard.words import CODES, values

FIRST_NAME = N_("First name (Latin letters)")
LAST_NAME = N_("Last name (Latin letters)")
PREFERRED_NAME = N_("Preferred name", "field")
COUNTRY = N_("Country or region")
JOB_FUNCTION = N_("Job function", "field")
JOB_LEVEL = N_("Job level", "field")
JOB_TITLE = N_("Job title", "field")
_LATIN = N_("Use Latin letters: Cisco keeps names and addresses in this script.")
_SHOWN = N_("The name by which the program greets you. It may be in any script.")
_NONE = N_("Not provided", "instead of an empty value")


class PersonalForm(EditForm):
    """**Update** saves at once; the company has a form of its own."""

    def __init__(self, desk: Desk, shown: Profile, reload: Callable[[], object]) -> None:
        super().__init__(desk)
        self._reload = reload
        self._version = shown.version
        for name, field in self.form.fields.items():
            field.fill(str(getattr(shown, name)))

    def build(self, form: Form) -> None:
        with breaking_row(form):
            self.first_name = form.text("first_name", FIRST_NAME, hint=_LATIN)
            self.last_name = form.text("last_name", LAST_NAME, hint=_LATIN)
        for field in (self.first_name, self.last_name):
            field.changed.connect(partial(propose_latin, field, names.suggestion))
        form.text("preferred_name", PREFERRED_NAME, hint=_SHOWN, optional=True)
        country_field(form)
        with breaking_row(form):
            form.choice("job_function", JOB_FUNCTION, _choices("job_function"), optional=True)
            form.choice("job_level", JOB_LEVEL, _choices("job_level"), optional=True)
        form.text("job_title", JOB_TITLE, optional=True)

    def submit(self) -> Reply:
        return self.desk.call(profile.save_personal, version=self._version, **self.form.values())

    def remedy(self, name: str) -> None:
        if name == "reload":
            self._reload()
        else:
            super().remedy(name)


def _choices(kind: str) -> list[tuple[str, Text]]:
    return [("", _NONE), *((value, CODES[kind, value]) for value in values(kind))]
