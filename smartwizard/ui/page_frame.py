"""What stands around every page: where one is, the title, the guide's button, scrolling."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget, QWizardPage

from smartwizard import flow
from smartwizard.flow import Step
from smartwizard.messages import N_, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Caption, Title
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.phases import PHASE_NAMES
from smartwizard.ui.says import Says
from smartwizard.ui.scroll import PageScroll

if TYPE_CHECKING:
    from smartwizard.ui.wizard import Onboarding


class PageFrame(Says, QWizardPage):
    """The frame that all pages share, with an empty form in it.

    `copies` tells whether something of the page can be carried to Cisco.com (R51).
    """

    step: ClassVar[Step]
    heading: ClassVar[Text]
    copies: ClassVar[bool] = True

    def __init__(self, wizard: "Onboarding") -> None:
        super().__init__()
        self.onboarding = wizard
        self.setObjectName(self.step)
        self._build()
        self.say(self._title.setText, self.heading)
        self.say(self.setAccessibleName, self.heading)
        self._where()

    def focus_first(self) -> None:
        """Put the cursor where work begins: the first field that is still empty."""
        if not self.form.focus_first():
            self.onboarding.forward_button().setFocus()

    def values_to_copy(self) -> list[tuple[Text, str]]:
        """What can be carried to Cisco.com by hand: everything but secrets (R51)."""
        return [
            (field.label, field.editor.shown())
            for field in self.form.fields.values()
            if not field.secret and field.editor.shown() and not field.isHidden()
        ]

    def retranslate(self) -> None:
        self._where()

    def _where(self) -> None:
        here = N_("Step {current} of {total}").of(current=flow.number(self.step), total=flow.TOTAL)
        phase = LANGUAGE.say(PHASE_NAMES[flow.phase(self.step)])
        self._step.setText(f"{LANGUAGE.say(here)} · {phase}")

    def _build(self) -> None:
        self._step = Caption("", self)
        self._title = Title("", self)
        self.guide_button = Button("", parent=self, small=True, icon="list-ordered")
        self.guide_button.hide()
        head = QHBoxLayout()
        head.addWidget(self._step)
        head.addStretch(1)
        head.addWidget(self.guide_button)
        self.body = QWidget()
        self.body_column = QVBoxLayout(self.body)
        self.form = Form(self.body, numbered=True)
        self._fill_body(head)
        scroll = PageScroll(self.body, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _fill_body(self, head: QHBoxLayout) -> None:
        column = self.body_column
        column.setContentsMargins(tokens.PAGE_MARGIN, 24, tokens.PAGE_MARGIN, 24)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addSpacing(14)
        column.addWidget(self.form)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
