"""A letter on screen: nothing comes from outside, what people typed stays text, links are told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextDocument
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.dialog import Question
from smartwizard.ui.letter_view import LetterView
from smartwizard.ui.mailbox import MailboxWindow
from smartwizard.ui.safe_page import of_text, safe
from smartwizard.ui.theme import THEME
from tests.ui.dressed import colors, picture, settle, show
from tests.ui.letters import links, pictures
from tests.ui.running import Running, running, write_mail, write_page

KEY = Qt.Key
RED = "#ff0000"
PAGE = (
    "<html><body bgcolor='#FFFFFF'><table width='100%'><tr><td>{}</td></tr></table></body></html>"
)
LOADS = {
    "a picture": '<img src="{there}" width="40" height="40">',
    "a picture of a folder": '<img src="red.png">',
    "the ground of a cell": '<table><tr><td background="{there}">x<br>y<br>z</td></tr></table>',
    "the ground of a paragraph": '<p style="background-image:url({there})">words</p>',
    "the ground of the page": '<body background="{there}">words</body>',
    "a style sheet": '<link rel="stylesheet" href="{there}"><p>words</p>',
    "styles": "<style>p {{ background-image: url({there}) }}</style><p>words</p>",
    "the mark of a list": '<ul style="list-style-image:url({there})"><li>words</li></ul>',
    "a drawing": '<svg><image href="{there}" width="40" height="40"/></svg>',
    "a tag that never ends": '<p>words</p><img src="{there}"',
    "a tag in a tag": '<img alt=">" src="{there}">',
}


@pytest.fixture
def red(tmp_path: Path) -> Path:
    """A red picture on this computer."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    image.save(str(tmp_path / "red.png"))
    return tmp_path / "red.png"


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        yield program


@pytest.mark.parametrize("what", LOADS)
def test_nothing_is_loaded_from_this_computer(
    qtbot: QtBot, red: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(red.parent)
    for there in (red.as_uri(), str(red), "red.png"):
        view = LetterView()
        show(qtbot, view, 300, 200)
        view.show_letter(PAGE.format(LOADS[what].format(there=there)), "")
        settle()
        assert RED not in colors(picture(view)), there
        assert not pictures(view.document())


def test_the_pictures_would_be_seen(qtbot: QtBot, red: Path) -> None:
    view = LetterView()
    show(qtbot, view, 300, 200)
    view.setHtml(PAGE.format(LOADS["a picture"].format(there=red)))
    settle()
    assert RED in colors(picture(view))


@pytest.mark.parametrize("what", LOADS)
def test_nobody_on_the_network_is_asked(qtbot: QtBot, what: str) -> None:
    server = QTcpServer()
    server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost))
    there = f"http://127.0.0.1:{server.serverPort()}/red.png"
    view = LetterView()
    show(qtbot, view, 300, 200)
    view.show_letter(PAGE.format(LOADS[what].format(there=there)), "")
    settle()
    assert not server.hasPendingConnections()
    assert not server.waitForNewConnection(20)[0]


def test_a_document_has_nothing_for_whoever_asks(red: Path, qapp: QApplication) -> None:
    view: QTextBrowser = LetterView()
    for kind in QTextDocument.ResourceType:
        assert view.loadResource(kind.value, QUrl.fromLocalFile(str(red))) is None
        assert view.document().resource(kind.value, QUrl.fromLocalFile(str(red))) is None


def test_what_people_typed_stays_text_in_the_list_and_in_the_letter(run: Running) -> None:
    odd = '<b>bold</b><img src=x> <a href="https://evil.example">click</a> &amp; ${{7*7}}'
    facts = {
        "account": odd, "domain": "jp.clan.example", "number": "SA-2026-00042", "reason": odd,
        "canned": "",
        "decided_at": {"moment": run.world.clock.now.isoformat()},
        "link": "smartwizard://requests/SA-2026-00042",
    }  # fmt: skip
    write_mail(run.world, "setup_declined", values=facts, hint=odd)
    box: MailboxWindow = run.open("mailbox")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert odd in str(box.list.model.data(box.list.model.index(0), role))
    run.press(KEY.Key_Down)
    run.until(lambda: box.letter.mail is not None)
    assert odd in box.letter.letter.toPlainText()
    assert odd in box.letter.subject.text()
    assert box.letter.subject.textFormat() == Qt.TextFormat.PlainText
    assert links(box.letter.letter.document()) == ["smartwizard://requests/SA-2026-00042"]
    box.letter.plain.setFocus()
    run.press(KEY.Key_Space)
    assert odd in box.letter.letter.toPlainText()
    assert links(box.letter.letter.document()) == ["smartwizard://requests/SA-2026-00042"]
    assert box.letter.plain.text() == "Formatted"


class Browser(QObject):
    """Takes the place of the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.mark.parametrize("answer", ["stay", "go"])
def test_a_page_of_the_network_is_named_before_it_is_opened(run: Running, answer: str) -> None:
    browser, host = Browser(), "www.ciscö.example".encode("idna").decode()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type] # it takes text
    write_page(run.world, PAGE.format('<a href="https://www.ciscö.example/x?q=1">Cisco</a>'))
    box: MailboxWindow = run.open("mailbox")
    try:
        run.press(KEY.Key_Down)
        run.until(lambda: box.letter.mail is not None)
        run.press(KEY.Key_Return)
        run.press(KEY.Key_Tab)
        run.press(KEY.Key_Return)
        (question,) = box.findChildren(Question)
        assert f"to {host}: https://{host}/x?q=1" in question.text.text()
        button = question.findChild(Button, answer)
        assert button is not None
        button.setFocus()
        run.press(KEY.Key_Space)
        assert browser.opened == ([f"https://{host}/x?q=1"] if answer == "go" else [])
    finally:
        QDesktopServices.unsetUrlHandler("https")


@pytest.mark.parametrize(
    "link", ["http://clan.example", "javascript:alert(1)", "file:///etc/passwd", "//x.example"]
)
def test_other_links_are_words(qtbot: QtBot, link: str) -> None:
    view = LetterView()
    show(qtbot, view, 300, 200)
    view.show_letter(PAGE.format(f'<a href="{link}">there</a>'), "")
    assert view.toPlainText().strip() == "there"
    assert not links(view.document())


def test_a_link_that_leads_nowhere_in_the_program_says_so(run: Running) -> None:
    write_page(run.world, PAGE.format('<a href="smartwizard://delete/everything">now</a>'))
    box: MailboxWindow = run.open("mailbox")
    run.press(KEY.Key_Down)
    run.until(lambda: box.letter.mail is not None)
    run.press(KEY.Key_Return)
    run.press(KEY.Key_Tab)
    run.press(KEY.Key_Return)
    said = "This link does not lead anywhere in SmartWizard. Open it from the email again."
    assert box.letter.notice.sentences() == [said]
    assert said in run.heard
    assert not run.wanted


def test_a_letter_takes_the_colors_of_the_theme_where_one_has_scrolled_to(run: Running) -> None:
    run.world.register()
    box: MailboxWindow = run.open("mailbox")
    box.resize(1280, 700)
    run.press(KEY.Key_Down)
    run.until(lambda: box.letter.mail is not None)
    run.idle()
    bar, light = box.letter.letter.verticalScrollBar(), colors(picture(box.letter.letter))
    box.resize(1280, 500)
    bar.setValue(60)
    THEME.choose("dark")
    settle()
    dark = colors(picture(box.letter.letter))
    assert bar.value() == 60
    assert {"#ffffff", "#165e83"} <= light
    assert "#19252b" in dark
    assert "#ffffff" not in dark


def test_all_letters_are_shown_as_they_are_sent() -> None:
    sent = of_text("Go: smartwizard://activate?token=abc_-1 <b>\n 2 & 3")
    assert sent.count("<a href") == 1
    assert "&lt;b&gt;" in sent
    assert safe(PAGE.format("1 < 2 &amp; 3 &gt; 2")) == safe(safe(PAGE.format("1 < 2 & 3 > 2")))
