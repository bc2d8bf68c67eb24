"""The sheet of rails, guide, timeline, facts and verdict, as windows put them together."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.controls.facts import FactsGrid
from smartwizard.ui.controls.guide_stations import GuideStations, GuideStep
from smartwizard.ui.controls.labels import Section, Title
from smartwizard.ui.controls.phase_rail import Phase, PhaseRail, Stop
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.timeline import Event, Timeline
from smartwizard.ui.controls.verdict import DomainVerdict
from smartwizard.ui.theme import THEME
from tools.sheets.sheet import Sheet


class Window(Sheet):
    """The rails, the guide, the timeline, facts and the verdict, as windows put them together."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._phases())
        row.addWidget(self._sections())
        row.addWidget(self._body(), 1)
        guide = QWidget()
        guide.setFixedWidth(THEME.px(308))
        column = QVBoxLayout(guide)
        column.setContentsMargins(20, 24, 20, 20)
        column.addWidget(Section(self.t("Steps on this page", "このページの手順")))
        column.addWidget(self._guide())
        for tone, icon in (("info", "lightbulb"), ("you", "triangle-alert")):
            memo = Banner(bar=False)
            text = self.t("The account domain cannot be changed later.", "後から変更できません。")
            memo.say(tone, icon, self.t("Good to know", "メモ"), [text])
            column.addWidget(memo)
        column.addStretch(1)
        row.addWidget(guide)

    def _phases(self) -> PhaseRail:
        t = self.t
        rail = PhaseRail("SmartWizard", t("First registration", "はじめての登録"))
        steps = (
            Stop(t("Name and domain", "会社名を選ぶ"), "done"),
            Stop(t("Review", "新しい住所"), "now"),
            Stop(t("Create", "確認して保存"), "later"),
        )
        rail.set_phases(
            [
                Phase(t("Cisco account", "Cisco アカウント"), "done"),
                Phase(t("Company", "会社情報"), "now", "", steps),
                Phase(t("Smart Account", "スマートアカウント"), "later"),
                Phase(t("Manage", "管理をはじめる"), "later"),
            ]
        )
        self._foot(rail)
        return rail

    def _foot(self, rail: Rail | PhaseRail) -> None:
        rail.foot.person.set_word(self.t("Claire Martin", "森 愛子"))
        rail.foot.language.set_word(self.t("English", "日本語"))
        rail.foot.theme.set_word("", self.t("Theme", "テーマ"))

    def _sections(self) -> Rail:
        t = self.t
        rail = Rail("SmartWizard", t("Approvals", "承認"))
        rail.add_entry("home", "house", t("Home", "ホーム"))
        rail.add_caption(t("Windows", "ウィンドウ"))
        rail.add_entry("on", "route", t("Onboarding", "はじめての登録"))
        rail.add_entry("approve", "inbox", t("Approvals", "承認")).set_count("12", mine=True)
        rail.add_entry("contract", "file-check", t("Contract access", "契約のアクセス権"))
        rail.add_entry("licenses", "layers", t("Accounts & licenses", "アカウントとライセンス"))
        rail.add_entry("mail", "mail", t("Mailbox", "メールボックス")).set_count("3")
        rail.add_caption(t("Help", "ヘルプ"))
        rail.add_entry("support", "life-buoy", t("Contact support", "お問い合わせ"))
        long = t(
            "Registration tokens of all virtual accounts", "登録トークンとバーチャルアカウント"
        )
        rail.add_entry("tokens", "ticket", long).set_count("1,412")
        rail.select("home")
        self._foot(rail)
        return rail

    def _body(self) -> QWidget:
        t = self.t
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(40, 28, 40, 28)
        column.setSpacing(12)
        column.addWidget(Title(t("Smart Account Request Pending", "保留中のリクエスト")))
        card = Card()
        card.body.addWidget(Section(t("Where your request stands", "リクエストの状況")))
        card.body.addWidget(self._timeline())
        column.addWidget(card)
        facts = FactsGrid(copy=t("Copy", "コピー"), copied=t("Copied", "コピーしました"))
        facts.add(t("Account Name", "アカウント名"), "Example Corp – Paris Lab")
        facts.add(t("Account Domain", "ドメイン"), "paris.example.com", mono=True, copy=True)
        note = t("Separate budget since October, own devices in Paris.", "別予算です。")
        facts.add(t("Note to Approver", "承認者へのメモ"), note)
        facts.add(t("Address 2", "住所 2"), t("Not provided", "未入力"), quiet=True)
        holder = Card()
        holder.body.addWidget(facts)
        column.addWidget(holder)
        verdict = DomainVerdict()
        verdict.judge(
            "wait",
            "hourglass",
            t("Usable with a prefix, after approval", "承認されれば使えます"),
            (t("Your email", "メール"), "claire.martin@example.com"),
            (t("Account Domain", "ドメイン"), "paris.example.com"),
            "example.com",
            [t("An administrator of “Example Corp” decides.", "管理者が承認します。")],
        )
        column.addWidget(verdict)
        column.addStretch(1)
        return body

    def _timeline(self) -> Timeline:
        t = self.t
        line = Timeline()
        line.set_events(
            [
                Event(
                    "done",
                    t("You sent the request", "送信しました"),
                    t("November 20, 10:44", "11月20日 10:44"),
                    t("A mail went to claire.martin@example.com.", "メールを送りました。"),
                ),
                Event(
                    "held",
                    t("Waiting for a decision", "承認待ち"),
                    t("since November 20", "11月20日から"),
                    t("2 administrators of Example Corp.", "管理者2名が確認しています。"),
                    action=t("Send reminder", "リマインダーを送る"),
                    action_icon="bell",
                    key="remind",
                    note=t("Once a day", "1日1回"),
                ),
                Event(
                    "later",
                    t("Reminders", "リマインダー"),
                    t("November 23", "11月23日"),
                    icon="bell",
                ),
                Event(
                    "later",
                    t("It expires", "期限切れ"),
                    t("December 18", "12月18日"),
                    icon="calendar-x",
                ),
            ]
        )
        return line

    def _guide(self) -> GuideStations:
        t = self.t
        guide = GuideStations(show_me=t("Show me", "場所を示す"))
        guide.set_steps(
            [
                GuideStep("done", t("Choose the type.", "タイプを選びます。")),
                GuideStep(
                    "done",
                    t("Enter the code.", "番号を入力します。"),
                    t("It fills in.", "自動です。"),
                ),
                GuideStep(
                    "error",
                    t("Put address 1 right.", "番地を直します。"),
                    t("Then go on.", "次へ進めます。"),
                ),
                GuideStep("todo", t("Enter the building.", "建物名を入力します。")),
                GuideStep("todo", t("Enter the phone.", "電話番号を入力します。")),
            ]
        )
        return guide
