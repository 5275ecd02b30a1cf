"""The closed door: sign-in and the hidden screen."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk import demo
from screening_desk.demo import Sample
from screening_desk.gui.pages.door.hide import HidePage
from screening_desk.gui.pages.door.restore_card import report_kind, report_words
from screening_desk.gui.pages.door.restore_door import RestoreDoorPage
from screening_desk.gui.pages.door.sign_in import SignInPage
from screening_desk.gui.pages.help import HelpDialog
from screening_desk.gui.refusals import sentence
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services.custody import Lost, RestoreReport
from screening_desk.services.door import Door
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.place import Place
from tests.office import Office
from tests.scenes.set_up import Scene
from tests.stores import MORNING

PLACE = Place(
    "Kantor Imigrasi Contoh",
    "Konter 2",
    backup_at=MORNING - timedelta(hours=16, minutes=25),
    law_checked_on=date(2026, 11, 2),
)
LONG = "Kantor Imigrasi Kelas I Tempat Pemeriksaan Imigrasi " * 4


def scenes() -> dict[str, Scene]:
    """Every state before and beside the work."""
    return {
        "sign_in": lambda *_: _page(),
        "sign_in_long": lambda *_: _page(Place(LONG)),
        "sign_in_refused": _refused,
        "sign_in_damaged": _damaged,
        "sign_in_slow": _slow,
        "sign_in_restored": _restored,
        "sign_in_restored_unsettled": _unsettled,
        "restore_door": _restore,
        "restore_door_refused": _restore_refused,
        "sign_in_busy": _busy,
        "sign_in_demo": _demo,
        "hide_pin": lambda *given: _hide(*given, pin=True),
        "hide_passphrase": lambda *given: _hide(*given, pin=False),
        "hide_not_locked": _not_locked,
        "help": _help,
    }


def _refused(*_: object) -> QWidget:
    page = _page()
    page.say("warn", page.tr("Caps Lock is on."))
    return page


def _busy(*_: object) -> QWidget:
    page = _page()
    page.ui.username.setText("r.teladan")
    page.ui.passphrase.setText("x" * 20)
    page.set_busy(True)
    return page


def _demo(*_: object) -> QWidget:
    accounts = tuple((account.role.value, account.username, account.passphrase) for account in demo.ACCOUNTS)
    return SignInPage(PLACE, lambda: MORNING, Sample(accounts, demo.SPECIMEN))


def _page(place: Place = PLACE) -> SignInPage:
    return SignInPage(place, lambda: MORNING)


def _damaged(*_: object) -> QWidget:
    page = _page()
    page.ui.username.setText("v.umpama")
    page.refuse("damaged", sentence(Unavailable("damaged")))
    return page


def _slow(*_: object) -> QWidget:
    page = _page()
    page.set_busy(True)
    page._say_slow()
    return page


def _restored(*_: object) -> QWidget:
    page = _page()
    lost = tuple(
        Lost(kind, number, MORNING - timedelta(minutes=at))
        for at, (kind, number) in enumerate(
            (
                *(("screening", f"SD-BKL2-2026-{number:06d}") for number in range(148, 160)),
                *(("decision", "7K3Q-M0ZT"), ("letter", "RJ-BKL2-2026-0012")),
            )
        )
    )
    aside = Path("replaced-20261124T023000Z")
    report = RestoreReport(MORNING - timedelta(hours=16), 18402, 18403, 18460, aside, lost)
    _say_restored(page, report)
    return page


def _say_restored(page: SignInPage, report: RestoreReport) -> None:
    title = QCoreApplication.translate("RestoreDoorPage", "The backup is in place. Sign in again.")
    page.say(report_kind(report), title, report_words(report))


def _unsettled(*_: object) -> QWidget:
    page = _page()
    kinds = (
        ("screening", "SD-BKL2-2026-000148"),
        ("late", "SD-BKL2-2026-000148"),
        ("caught_up", "SD-BKL2-2026-000131"),
    )
    lost = tuple(Lost(kind, number, MORNING) for kind, number in (*kinds, ("crew", "17"), ("shift", "1")))
    report = RestoreReport(MORNING, 18402, 18403, 18460, Path("replaced-20261124T023000Z"), lost, unsettled=True)
    _say_restored(page, report)
    return page


def _restore(_app: QApplication, _theme: Theme, office: Office) -> QWidget:
    door = Door(Path("/srv/meja-layanan/data"), office.reference, office.clock)
    return RestoreDoorPage(door, DirectTasks(), open_file=lambda *_: Path("/media/usb/BKL2-20261123T1005Z.sdbackup"))


def _restore_refused(*given: Any) -> QWidget:
    page = _restore(*given)
    assert isinstance(page, RestoreDoorPage)
    page.form.begin("v.umpama")
    page._on_failed(Refused("wrong_passphrase"))
    return page


def _hide(_app: QApplication, _theme: Theme, office: Office, *, pin: bool) -> HidePage:
    page = HidePage(office.clock.now)
    page.ask(pin=pin)
    return page


def _not_locked(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _hide(app, theme, office, pin=False)
    title = QCoreApplication.translate("MainWindow", "Not locked yet: what is open could not be kept.")
    page.say("warn", title, sentence(Unavailable("full")), again=True)
    return page


def _help(*_: object) -> QWidget:
    page = _page()
    page.hide()
    return HelpDialog(page.actions(), None)
