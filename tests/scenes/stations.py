"""Cases between stations by file, and the stations known, painted with invented cases."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.exchange import station_card
from screening_desk.exchange.station_card import Card
from screening_desk.gui.context import Context
from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.pages.case.attachments import AttachmentsDialog
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.records import sealing
from screening_desk.records.slots import Bundle
from screening_desk.services import attachments, case_files, review, stations
from screening_desk.services.entry import Door, SignedIn
from screening_desk.services.errors import Refused
from tests.exchange.test_attachment import picture
from tests.office import CITIZEN, SETTINGS, Office
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene
from tests.services.cases import decided, handed_over

OTHER = Card(
    "BKL1", "5e" * 32, sealing.recipient_of(sealing.new_identity()), "Kantor Imigrasi Contoh, Ruang Supervisor"
)


def scenes() -> dict[str, Scene]:
    """Every state of the exchange."""
    return {
        "stations_none": lambda _, theme, office: _exchange(theme, office),
        "stations_files": _files,
        "stations_writing": _writing,
        "stations_refused": _refused,
        "stations_queue_away": _queue,
        "stations_case_away": _case,
        "case_attachments": lambda _, theme, office: _attachments(theme, office, 2),
        "case_attachments_none": lambda _, theme, office: _attachments(theme, office, 0),
        "administration_stations_none": lambda _, theme, office: _administration(theme, office),
        "administration_stations": _known,
        "administration_stations_add": _adding,
        "administration_stations_renew": _renewing,
    }


def _folder(office: Office) -> Path:
    return office.store.folder


def _introduce(office: Office) -> None:
    """Add another station by its card."""
    stations.make_card(office.administrator)
    file = _folder(office) / "BKL1.sdcard"
    file.write_bytes(station_card.write(OTHER))
    stations.trust(office.administrator, file, OTHER.code)


def _sent(office: Office) -> str:
    """Send two cases, and have a third here."""
    _introduce(office)
    first, second = handed_over(office, yes=("B",)), handed_over(office, mrz=CITIZEN, mode="departure")
    decided(office, handed_over(office))
    office.clock.move(minutes=18)
    case_files.send(office.officer, [first, second], OTHER.key, _folder(office) / "a.sdcases")
    handed_over(office)
    office.clock.move(minutes=40)
    return first


def _exchange(theme: Theme, office: Office, who: str = "officer") -> QueuePage:
    page = QueuePage(context_of(theme, office, who))
    page.refresh()
    page._on_files()
    return page


def _files(_: QApplication, theme: Theme, office: Office) -> QWidget:
    _sent(office)
    page = _exchange(theme, office)
    page.exchange.sending._toggle(0)
    page.exchange.reason.setText("Berkas tidak sampai")
    return page


def _writing(_: QApplication, theme: Theme, office: Office) -> QWidget:
    _sent(office)
    page = _exchange(theme, office)
    page.exchange.running = "send"
    page.exchange.sending.show_progress(2, 4)
    page.exchange._show()
    return page


def _refused(_: QApplication, theme: Theme, office: Office) -> QWidget:
    _sent(office)
    page = _exchange(theme, office)
    page.exchange.running = "receive"
    page.exchange._on_failed(Refused("handover_differs"))
    return page


def _queue(_: QApplication, theme: Theme, office: Office) -> QWidget:
    _sent(office)
    page = QueuePage(context_of(theme, office, "supervisor"))
    page.refresh()
    return page


def _case(_: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = _sent(office)
    page = CasePage(context_of(theme, office, "supervisor"), case_id)
    page.refresh()
    return page


def _attachments(theme: Theme, office: Office, count: int) -> QWidget:
    """The window of attachments, in front of nothing."""
    case = review.open_case(office.supervisor, handed_over(office))
    file = _folder(office) / "x"
    file.write_bytes(picture(size=(900, 1270)))
    for number in range(count):
        title = ("Tiket pulang, halaman 1", "Kontrak kerja yang ditunjukkan, halaman 2 dan 3")[number]
        attachments.attach(office.supervisor, case.case_id, case.sequence + number, file, title)
    case = review.open_case(office.supervisor, case.case_id)
    return AttachmentsDialog(context_of(theme, office, "supervisor"), case)


def _administration(theme: Theme, office: Office, choose: Any = None) -> AdministrationPage:
    door = Door(Path("/nowhere"), office.reference, office.clock)
    signed = SignedIn(office.administrator, Bundle("", "person", b"", b""), SETTINGS, (), False)
    context = Context(office.administrator, DirectTasks(), theme, SETTINGS, door)
    page = AdministrationPage(context, signed, open_file=choose or (lambda *_: None))
    page.go("stations")
    return page


def _known(_: QApplication, theme: Theme, office: Office) -> QWidget:
    _introduce(office)
    return _administration(theme, office)


def _renewing(app: QApplication, theme: Theme, office: Office) -> QWidget:
    _introduce(office)
    page = _administration(theme, office)
    page.stations._on_renew()
    return page


def _adding(_: QApplication, theme: Theme, office: Office) -> QWidget:
    stations.make_card(office.administrator)
    file = _folder(office) / "BKL1.sdcard"
    file.write_bytes(station_card.write(OTHER))
    page = _administration(theme, office, lambda *_: file)
    page.stations.begin_adding()
    page.stations.code.setText("5e91 c0")
    return page
