"""Language, time zone, and how the windows look: for a person, an operator, or this desk (R6)."""

from smartwizard.messages import N_
from smartwizard.operations import preferences
from smartwizard.ui import desk_choices, notices, tray
from smartwizard.ui.controls.choices import CheckBox
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.controls.radio_group import RadioGroup
from smartwizard.ui.desk import Reply
from smartwizard.ui.desk_choices import DeskChoices
from smartwizard.ui.edit_form import EditForm
from smartwizard.ui.english_labels import ENGLISH_LABELS
from smartwizard.ui.foot import THEMES
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE, LANGUAGES
from smartwizard.ui.radio_focus import tab_to_chosen
from smartwizard.ui.retries_choice import RetriesChoice
from smartwizard.ui.seat import Seat
from smartwizard.ui.theme import TEXT_SIZES, THEME
from smartwizard.ui.zone_field import ZoneField

_SIZE = N_("{size}%", "text size")
_MAILS = N_("Of the windows and of the emails to you.")
_WINDOWS = N_("Of the windows on this computer.")
_ZONE = N_("In which dates and times are shown.")
_LETTERS = N_("A approves, D declines, J and K step, while the list of approvals has the focus.")
_ENGLISH = N_("Beside each field is its name in the English guides.")
_REMINDERS = N_("One email a day at most, while requests wait for your decision.")
_NOTICES = N_(
    "On this computer, while the program runs: a new request for you, a decision on one of yours."
)
_NO_NOTICES = N_("This desktop cannot show notifications.")
SAVED = N_("Preferences saved", "message")


class PreferencesForm(EditForm):
    """**Save** keeps the choices and shows them at once; **Cancel** goes back to what is kept."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        super().__init__(seat.desk, verb=N_("Save", "button"))
        seat.me_changed.connect(self._follow)
        self.start()

    def build(self, form: Form) -> None:
        languages = [(code, name) for code, name in LANGUAGES.items()]
        self.language = form.choice("language", N_("Language", "label"), languages)
        self.zone = ZoneField(form, self.desk, "time_zone", N_("Time zone", "label"))
        self.zone.field.set_hint(_ZONE)
        themes = tuple((code, word, None) for code, word in THEMES.items())
        self.theme = form.radio("theme", N_("Theme", "label"), themes)
        sizes = tuple((str(size), _SIZE.of(size=size), None) for size in TEXT_SIZES)
        self.text_size = form.radio("text_size", N_("Text size", "label"), sizes)
        for radio in (self.theme, self.text_size):
            group = radio.editor.widget
            assert isinstance(group, RadioGroup)
            tab_to_chosen(group)
        self.english = form.check("english_labels", N_("Show English labels"))
        box = self.english.editor.widget
        assert isinstance(box, CheckBox)
        self.english.say(box.set_hint, _ENGLISH)
        self.letters = form.check("letter_keys", N_("Keys of one letter"))
        keys = self.letters.editor.widget
        assert isinstance(keys, CheckBox)
        self.letters.say(keys.set_hint, _LETTERS)
        self.reminders = form.check("reminders", N_("Reminders by email"))
        box = self.reminders.editor.widget
        assert isinstance(box, CheckBox)
        self.reminders.say(box.set_hint, _REMINDERS)
        self.retries = RetriesChoice(form, self.seat)
        self.notices = form.check("notices", N_("Desktop notifications", "setting: on or off"))
        box = self.notices.editor.widget
        assert isinstance(box, CheckBox)
        self.notices.say(box.set_hint, _NOTICES)
        self.no_notices = Hint("", form)
        form.say(self.no_notices.setText, _NO_NOTICES)
        form.place(self.no_notices)
        self.notices.setVisible(tray.available())
        self.no_notices.setHidden(tray.available())
        form.edited.connect(self.forget_saved)

    def start(self) -> None:
        """Show what is kept, or what is shown now where nothing is kept."""
        me = self.seat.me
        zone = me.time_zone if me.kind != "nobody" else LANGUAGE.zone
        self.language.fill(LANGUAGE.code)
        self.language.set_hint(_WINDOWS if me.kind == "nobody" else _MAILS)
        self.zone.fill(zone)
        self.theme.fill(THEME.choice)
        self.text_size.fill(str(THEME.text_size))
        self.english.fill("yes" if ENGLISH_LABELS.shown else "")
        self.letters.fill("yes" if self.seat.letter_keys else "")
        self.reminders.fill("yes" if me.reminders else "")
        self.reminders.setVisible(me.kind == "person")
        self.retries.start()
        shown = tray.available() and notices.wanted(self.seat.config.home)
        self.notices.fill("yes" if shown else "")
        for field in self.form.fields.values():
            field.touched = False

    def submit(self) -> Reply:
        chosen = self._chosen()
        match self.seat.me.kind:
            case "person":
                return self.desk.call(
                    preferences.save,
                    language=chosen.language,
                    time_zone=chosen.time_zone,
                    theme=chosen.theme,
                    text_size=chosen.text_size,
                    english_labels=chosen.english_labels,
                    letter_keys=chosen.letter_keys,
                    reminders=bool(self.reminders.value()),
                )
            case "operator":
                return self.desk.call(
                    preferences.save_of_operator,
                    language=chosen.language,
                    time_zone=chosen.time_zone,
                )
            case _:
                return self._keep_for_desk()

    def accept(self, result: object) -> None:
        chosen = self._chosen()
        desk_choices.show(chosen)
        if self.seat.me.kind == "operator":
            # The registry keeps no look for operators: it is kept with the desk.
            self._keep_for_desk()
        self.seat.letter_keys = chosen.letter_keys
        self.retries.keep()
        if tray.available():
            notices.want(self.seat.config.home, shown=bool(self.notices.value()))
        self.say_saved(SAVED)
        super().accept(result)

    def go_back(self) -> None:
        self.form.clear_issues()
        self.start()
        super().go_back()

    def _keep_for_desk(self) -> Reply:
        home = self.seat.config.home
        return self.desk.work(desk_choices.save, home, self._chosen())

    def _chosen(self) -> DeskChoices:
        return DeskChoices(
            language=self.language.value(),
            time_zone=self.zone.field.value(),
            theme=self.theme.value(),
            text_size=int(self.text_size.value()),
            english_labels=bool(self.english.value()),
            letter_keys=bool(self.letters.value()),
        )

    def _follow(self) -> None:
        """Somebody sat down or left; what they typed is kept while they stay."""
        if not any(field.touched for field in self.form.fields.values()):
            self.start()
