"""Home of a person: what needs them, what they can start, what others hold (R12, R67)."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.flow import Step
from smartwizard.messages import N_
from smartwizard.operations import home
from smartwizard.operations.home import OpenDraft, Overview
from smartwizard.ui import tokens
from smartwizard.ui.columns import Columns
from smartwizard.ui.days import day
from smartwizard.ui.desk import Reply
from smartwizard.ui.home_body import HomeBody
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.others_card import OthersCard
from smartwizard.ui.phases import STOPS
from smartwizard.ui.ready_card import FILL_IN, LACKS, ReadyCard
from smartwizard.ui.request_words import Look, your_turn
from smartwizard.ui.seat import Seat
from smartwizard.ui.start_links import StartLinks
from smartwizard.ui.task_card import Task
from smartwizard.ui.waiting import WaitingList

_START = (
    "onboarding",
    "customer_request",
    "request_access",
    "contracts",
    "account",
    "profile",
    "mailbox",
    "support",
    "help",
)


class PersonHome(HomeBody):
    """Left what needs me and what I can start, right how ready I am and what others hold."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self._overview: Overview | None = None
        self.waiting = WaitingList(seat, self)
        self.waiting.all_wanted.connect(self._see_all)
        self.start = StartLinks(seat, _START, N_("You can start", "heading"), self)
        self.ready = ReadyCard(self._fill_in, self)
        self.others = OthersCard(seat, self)
        columns = Columns(self)
        columns.main.setSpacing(tokens.SPACE_24)
        columns.main.addWidget(self.waiting)
        columns.main.addWidget(self.start)
        columns.aside.addWidget(self.ready)
        columns.aside.addWidget(self.others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)

    def load(self) -> Reply:
        return self.desk.call(home.overview)

    def show_loaded(self, result: object) -> dict[str, int]:
        assert isinstance(result, Overview)
        self._overview = result
        self.waiting.show_waiting(result.waiting.mine, self._tasks)
        self.ready.show_lines(result.ready)
        self.others.show_requests(result.waiting.others)
        return {"approvals": result.waiting.mine.total}

    def _tasks(self) -> list[Task]:
        """What needs the person besides decisions."""
        overview = self._overview
        if overview is None:
            return []
        tasks = [_draft(overview.draft, self.seat)] if overview.draft is not None else []
        tasks += self._lacking(overview.missing)
        tasks += self._mails(self.seat.me.unread_mails)
        return tasks

    def _lacking(self, missing: tuple[str, ...]) -> Iterator[Task]:
        if not missing:
            return
        several = N_("Your company information is not complete")
        why = N_("Without this you cannot create a Smart Account or ask support about one.")
        lacks = [LANGUAGE.say(LACKS[name]) for name in missing]
        title = lacks.pop() if len(lacks) == 1 else LANGUAGE.say(several)
        yield Task(
            key="company",
            look=your_turn(),
            title=title,
            lines=[*lacks, LANGUAGE.say(why)],
            verb=LANGUAGE.say(FILL_IN[missing[0]]),
            slot=partial(self._fill_in, missing[0]),
        )

    def _mails(self, unread: int) -> Iterator[Task]:
        if unread:
            yield Task(
                key="mails",
                look=Look("info", "mail", LANGUAGE.say(N_("Unread", "chip: emails to read"))),
                title=LANGUAGE.say(N_("%n unread email", "", unread)),
                lines=[LANGUAGE.say(N_("They are for {email}.").of(email=self.seat.me.email))],
                verb=LANGUAGE.say(N_("Open the mailbox")),
                slot=partial(self.seat.open, "mailbox", to=self.seat.me.email),
            )

    def _see_all(self) -> None:
        self.seat.open("approvals")

    def _fill_in(self, field: str) -> None:
        if field == "contract":
            self.seat.open("contracts")
        else:
            self.seat.open("profile", section="company", field=field)


def _draft(draft: OpenDraft, seat: Seat) -> Task:
    step = STOPS[Step(draft.step)] if draft.step in list(Step) else N_("Create a Smart Account")
    kept = N_("Kept on {date}").of(date=day(draft.saved_at))
    return Task(
        key="draft",
        look=Look("off", "pencil-line", LANGUAGE.say(N_("Draft", "status of a request"))),
        title=LANGUAGE.say(N_("Continue with “{step}”").of(step=step)),
        lines=[LANGUAGE.say(kept)],
        verb=LANGUAGE.say(N_("Resume", "button: go on with a draft")),
        slot=partial(seat.open, "onboarding"),
    )
