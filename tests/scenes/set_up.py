"""The set-up page and its neighbours, painted with invented people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.door.first_passphrase import FirstPassphrasePage
from screening_desk.gui.pages.door.recovery import RecoveryPage
from screening_desk.gui.pages.door.set_up import SetUpPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.records.slots import Bundle
from screening_desk.services.custody import RestoreReport
from screening_desk.services.entry import Door, SetUpPlan, SignedIn
from screening_desk.services.errors import Unavailable
from tests.office import SETTINGS, Office

CODE = "7K2M-QX4D-0R9T-VB6H-3WJN-E8CP-5GZA"
PHRASE = "kursi rotan di teras pagi"
LONG = "Kantor Imigrasi Kelas I Tempat Pemeriksaan Imigrasi " * 4

NO_KEYS = Bundle("", "person", b"", b"")

Scene = Callable[[QApplication, Theme, Office], QWidget]


def scenes() -> dict[str, Scene]:
    """Every state of set-up, first passphrase and recovery."""
    return {
        "set_up_empty": lambda _, theme, office: _page(theme, office),
        "set_up_filled": lambda _, theme, office: _filled(_page(theme, office)),
        "set_up_long": lambda _, theme, office: _filled(_page(theme, office), LONG[:200]),
        "set_up_synchronised": lambda _, theme, office: _filled(
            _page(theme, office, Path("/home/kantor/Nextcloud/meja-layanan"))
        ),
        "set_up_working": _working,
        "set_up_refused": _refused,
        "set_up_code": _code,
        "set_up_restore": _restore,
        "set_up_restored": _restored,
        "first_passphrase": _first_passphrase,
        "recovery": _recovery,
        "recovery_new_code": _recovery_new_code,
        "recovery_held": _recovery_held,
    }


def _page(theme: Theme, office: Office, folder: Path = Path("/srv/meja-layanan/data")) -> SetUpPage:
    def set_up(door: Door, plan: SetUpPlan) -> str:
        return CODE

    door = Door(folder, office.reference, office.clock)
    return SetUpPage(door, DirectTasks(), theme, set_up=set_up, choose=lambda *_: Path("/media/usb/BKL2.sdbackup"))


def _filled(page: SetUpPage, office_name: str = "Kantor Imigrasi Contoh") -> SetUpPage:
    ui = page.ui
    for field, text in (
        (ui.office_name, office_name),
        (ui.place_name, "Konter 2"),
        (ui.office_code, "BKL"),
        (ui.station_code, "2"),
        (ui.town, "Kota Contoh"),
        (ui.full_name, "V. Umpama"),
        (ui.username, "v.umpama"),
        (ui.passphrase, PHRASE),
        (ui.again, PHRASE),
        (ui.letter_address, "Jalan Rekaan 1, Kota Contoh"),
    ):
        field.setText(text)
        field.setCursorPosition(0)
    ui.letterhead.setPlainText("KEMENTERIAN CONTOH\nDIREKTORAT JENDERAL CONTOH\nKANTOR IMIGRASI CONTOH")
    return page


def _working(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _filled(_page(theme, office))
    page._busy = True
    page._show()
    return page


def _refused(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _filled(_page(theme, office))
    page._on_failed(Unavailable("not_local"))
    return page


def _code(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _filled(_page(theme, office))
    page._on_made(CODE)
    return page


def _restore(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office)
    page._on_restore()
    return page


def _restored(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office)
    page._on_restore()
    report = RestoreReport(
        datetime(2026, 11, 23, 10, 5, tzinfo=UTC), 18402, 18403, 18460, Path("replaced-20261124T023000Z")
    )
    page._on_restored(report)
    return page


def _first_passphrase(app: QApplication, theme: Theme, office: Office) -> QWidget:
    door = Door(Path("/srv/meja-layanan/data"), office.reference, office.clock)
    return FirstPassphrasePage(SignedIn(office.officer, NO_KEYS, SETTINGS, (), True), door, DirectTasks(), PHRASE)


def _recovery(app: QApplication, theme: Theme, office: Office) -> QWidget:
    return RecoveryPage(Door(Path("/srv/meja-layanan/data"), office.reference, office.clock), DirectTasks())


def _recovery_new_code(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = RecoveryPage(Door(Path("/srv/meja-layanan/data"), office.reference, office.clock), DirectTasks())
    page.show_code(CODE)
    return page


def _recovery_held(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _recovery_new_code(app, theme, office)
    assert isinstance(page, RecoveryPage)
    page.holds_window()
    return page
