"""The demo says in every window that it is one, and at the login who can log in."""

from PySide6.QtWidgets import QApplication

from smartwizard.guide.acts import enter, form_with, press_primary
from smartwizard.sample.cast import AIKO, PASSWORD, logins
from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.labels import Mono
from smartwizard.ui.demo import Demo, DemoLogins
from smartwizard.ui.language import LANGUAGE
from tests.ui.dressed import settle
from tests.ui.pseudo import Pseudo
from tests.ui.walking import Counted, do, wait

TOLD = "Demo: nothing is kept"


def banners(stage: Counted, name: str) -> list[str]:
    """What the banners of a window say first."""
    found = stage.window(name).findChildren(Banner)
    return [banner.accessibleName() for banner in found if banner.isVisible()]


def test_every_window_says_once_that_nothing_is_kept(stage: Counted) -> None:
    Demo(stage.program, logins(), PASSWORD)
    for name in ("home", "mailbox", "sign_in"):
        stage.seat.open(name)
        stage.seat.open(name)
        wait(stage.idle())
        assert banners(stage, name).count(TOLD) == 1


def test_the_mark_follows_the_language(stage: Counted, qapp: QApplication) -> None:
    Demo(stage.program, logins(), PASSWORD)
    stage.seat.open("mailbox")
    LANGUAGE.install(Pseudo(qapp))
    settle()
    assert [said for said in banners(stage, "mailbox") if said.startswith("⟦Démö")]


def test_whoever_is_chosen_at_the_login_can_log_in_with_the_password_told(
    stage: Counted,
) -> None:
    Demo(stage.program, logins(), PASSWORD)
    stage.seat.open("sign_in")
    wait(stage.idle())
    window = stage.window("sign_in")
    offered = window.findChild(DemoLogins)
    assert offered is not None
    links = {link.text(): link for link in offered.findChildren(LinkButton)}
    assert set(links) == {email for email, _ in logins()}
    links[AIKO.email].click()
    wait(stage.idle())
    told = offered.findChild(Mono)
    assert told is not None
    enter(form_with(window, "password"), password=told.text())
    press_primary(window)
    wait(stage.idle())
    assert stage.seat.me.email == AIKO.email


def test_windows_without_the_demo_have_no_mark(stage: Counted) -> None:
    do(stage.open("mailbox"))
    assert TOLD not in banners(stage, "mailbox")
