"""The closed door: sign-in and the hidden screen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk import demo
from screening_desk.demo import Sample
from screening_desk.gui.pages.hide import HidePage
from screening_desk.gui.pages.sign_in import SignInPage
from screening_desk.gui.theme import Theme
from tests.office import Office
from tests.scenes.set_up import Scene

PLACE = "Kantor Imigrasi Contoh · Konter 2"


def scenes() -> dict[str, Scene]:
    """Every state before and beside the work."""
    return {
        "sign_in": lambda *_: SignInPage(PLACE),
        "sign_in_long": lambda *_: SignInPage("Kantor Imigrasi Kelas I Tempat Pemeriksaan Imigrasi " * 4),
        "sign_in_refused": _refused,
        "sign_in_busy": _busy,
        "sign_in_demo": _demo,
        "hide_pin": lambda *given: _hide(*given, pin=True),
        "hide_passphrase": lambda *given: _hide(*given, pin=False),
        "hide_not_locked": _not_locked,
    }


def _refused(*_: object) -> QWidget:
    page = SignInPage(PLACE)
    page.say("warn", page.tr("Caps Lock is on."))
    return page


def _busy(*_: object) -> QWidget:
    page = SignInPage(PLACE)
    page.ui.username.setText("r.teladan")
    page.ui.passphrase.setText("x" * 20)
    page.set_busy(True)
    return page


def _demo(*_: object) -> QWidget:
    accounts = tuple((account.role.value, account.username, account.passphrase) for account in demo.ACCOUNTS)
    return SignInPage(PLACE, Sample(accounts, demo.SPECIMEN))


def _hide(_app: QApplication, _theme: Theme, office: Office, *, pin: bool) -> HidePage:
    page = HidePage(office.clock.now)
    page.ask(pin=pin)
    return page


def _not_locked(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _hide(app, theme, office, pin=False)
    page.say("warn", page.tr("Passphrase"), "–")
    return page
