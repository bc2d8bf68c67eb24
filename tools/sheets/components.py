"""The sheet of every control and state."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.ui.controls.banner import Banner, Line
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.chips import Chip
from smartwizard.ui.controls.choices import CheckBox
from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.controls.labels import Hint, Label, Section, ToneLine
from smartwizard.ui.controls.line_edit import LineEdit, MonoEdit, PasswordEdit
from smartwizard.ui.controls.radio_group import RadioGroup
from smartwizard.ui.controls.rings import NumberRing, State
from smartwizard.ui.controls.states import Busy, Empty, ErrorState
from smartwizard.ui.controls.text_area import TextArea
from smartwizard.ui.theme import THEME
from tools.sheets.sheet import Sheet, across

STATES: tuple[State, ...] = ("todo", "now", "done", "error", "later", "held")
CHIPS = (
    ("off", "pencil-line", "Draft", "下書き"),
    ("wait", "hourglass", "Pending", "保留中"),
    ("you", "hand", "Your turn", "対応してください"),
    ("ok", "circle-check", "Approved", "承認済み"),
    ("bad", "circle-x", "Declined", "拒否"),
    ("bad", "clock-alert", "Overdue", "期限超過"),
    ("off", "calendar-x", "Expired", "期限切れ"),
    ("off", "undo-2", "Withdrawn", "取り下げ"),
    ("ok", "check-check", "Registered", "登録済み"),
    ("bad", "circle-x", "Out of Compliance", "コンプライアンス違反"),
    ("info", "info", "New version", "新しい版"),
)


class Components(Sheet):
    """Every control and state on one sheet."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 28, 50, 32)
        row.setSpacing(32)
        for fill, stretch in ((self._left, 0), (self._middle, 1), (self._right, 1)):
            column = QVBoxLayout()
            column.setSpacing(6)
            fill(column)
            column.addStretch(1)
            row.addLayout(column, stretch)

    def _left(self, column: QVBoxLayout) -> None:
        t = self.t
        column.addWidget(Section(t("Buttons", "ボタン")))
        self.first = Button(t("Create Account", "アカウントを作成"), "primary")
        back, cancel = Button(t("Back", "戻る")), Button(t("Cancel", "キャンセル"), "quiet")
        column.addLayout(across(self.first, back, cancel, gap=10))
        column.addLayout(
            across(
                Button(t("Decline…", "拒否…"), "bad"),
                Button(t("Copy", "コピー"), icon="copy", small=True),
                Button(t("Change", "変更"), "quiet", icon="pencil", small=True),
                gap=10,
            )
        )
        submit = Button(t("Submit", "送信"), "primary")
        submit.setEnabled(False)
        why = t(
            "An approver cannot decide requests; ask an administrator.",
            "管理者だけが承認できます。",
        )
        column.addLayout(across(submit, Hint(why), gap=10, last=1))
        column.addSpacing(16)
        column.addWidget(Section(t("Stations", "ステーション")))
        rings = [
            NumberRing("" if s in ("later", "held") else "3", s, size=26, icon=icon)
            for s, icon in ((s, "hourglass" if s == "held" else "") for s in STATES)
        ]
        column.addLayout(across(*rings, gap=16))
        column.addSpacing(16)
        column.addWidget(Section(t("Status: icon, word, tone", "状態: アイコン、語、色調")))
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        for place, (tone, icon, english, japanese) in enumerate(CHIPS):
            grid.addWidget(Chip(tone, icon, t(english, japanese)), place // 3, place % 3)
        grid.setColumnStretch(3, 1)
        column.addLayout(grid)
        column.addSpacing(16)
        column.addWidget(Section(t("Choices", "選択")))
        radio = RadioGroup()
        radio.add("public", t("Public", "公開"))
        radio.add("private", t("Private", "非公開"))
        radio.set_value("public")
        check = CheckBox(t("Reviewed", "確認しました"))
        check.setChecked(True)
        column.addLayout(across(radio, check, gap=28))

    def _middle(self, column: QVBoxLayout) -> None:
        t = self.t
        column.addWidget(Section(t("Fields", "入力欄")))
        name = LineEdit()
        name.setText("Example Corp")
        self._field(column, "1", "done", t("Account Name", "アカウント名"), name)
        prefix = MonoEdit(trailing=".example.com")
        prefix.setText("paris")
        self._field(column, "2", "now", t("Prefix", "プレフィックス"), prefix)
        address = LineEdit()
        address.setText("アカサカ 9-7-1")
        address.set_error(True)
        wrong = t("Write アカサカ in Latin letters.", "「アカサカ」をローマ字に直してください。")
        self._field(column, "3", "error", t("Address 1", "住所 1"), address, wrong)
        country = Combo()
        country.addItem(t("Japan", "日本"), "JP")
        self._field(column, "4", "todo", t("Country", "国"), country)
        email = LineEdit()
        email.setText("aiko@example.co.jp")
        email.setReadOnly(True)
        self._field(column, "5", "todo", t("Email", "メール"), email)
        phone = LineEdit(leading="+81")
        phone.setText("3-6434-0000")
        self._field(column, "6", "todo", t("Company phone", "会社の電話番号"), phone)
        secret = PasswordEdit(t("Show password", "表示"), t("Hide password", "隠す"))
        secret.setText("secret")
        self._field(column, "7", "todo", t("Password", "パスワード"), secret)
        note = TextArea()
        note.setPlainText(t("Separate budget.", "別予算です。"))
        self._field(column, "8", "todo", t("Note", "メモ"), note)

    def _field(
        self,
        column: QVBoxLayout,
        number: str,
        state: State,
        label: str,
        editor: QWidget,
        wrong: str = "",
    ) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, THEME.px(34))
        grid.setHorizontalSpacing(0)
        ring = NumberRing(number, state)
        grid.addWidget(ring, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        name = Label(label, bold=True)
        name.setBuddy(editor)
        grid.addWidget(name, 0, 1)
        why = self.t("From the company name. It must be unique.", "会社名から作られます。")
        grid.addWidget(Hint(why), 1, 1)
        grid.addWidget(editor, 2, 1)
        if wrong:
            grid.addWidget(ToneLine("bad", "circle-alert", wrong), 3, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)

    def _right(self, column: QVBoxLayout) -> None:
        t = self.t
        column.addWidget(Section(t("Banners", "バナー")))
        for tone, icon, title, lines in (
            ("ok", "circle-check", t("Update saved", "保存しました"), []),
            (
                "you",
                "triangle-alert",
                t("One administrator only", "管理者が1名だけです"),
                [
                    Line(
                        t("Name a second one.", "2人目を指定してください。"),
                        t("Open", "開く"),
                        "open",
                    )
                ],
            ),
            (
                "bad",
                "circle-alert",
                t("2 things to put right", "2か所を直してください"),
                [
                    Line(t("Postal code", "郵便番号"), t("Go to it", "移動"), "a"),
                    Line(t("Phone", "電話番号"), t("Go to it", "移動"), "b"),
                ],
            ),
            ("wait", "hourglass", t("Waiting", "待機中"), [t("Somebody decides.", "確認中です。")]),
        ):
            banner = Banner()
            banner.say(tone, icon, title, lines)
            column.addWidget(banner)
        column.addSpacing(16)
        column.addWidget(Section(t("Empty, busy, error", "空、処理中、エラー")))
        empty = Empty(
            "inbox",
            t("Nothing is waiting for you", "対応待ちはありません"),
            t("Requests from your colleagues appear here.", "リクエストがここに表示されます。"),
        )
        empty.add_action(Button(t("See decided ones", "処理済みを見る"), small=True))
        busy = Busy("hourglass", t("Reading 100,000 lines", "読み込み中"), "62,300 / 100,000")
        busy.add_action(Button(t("Stop", "停止"), small=True))
        error = ErrorState(
            "unplug",
            t("The registry cannot be reached", "台帳に接続できません"),
            t("Your draft is kept. Tried again in 20 seconds.", "下書きは保存されています。"),
        )
        error.add_action(Button(t("Try now", "再試行"), small=True))
        error.add_action(Button(t("Copy details", "詳細をコピー"), "quiet", small=True))
        for state in (empty, busy, error):
            column.addWidget(state)
