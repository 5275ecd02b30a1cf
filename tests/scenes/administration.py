"""The administrator's page, painted with invented people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.administration.data import Overview
from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.records.slots import Bundle
from screening_desk.services.cards import card_languages, sign_off
from screening_desk.services.custody import BackupRow
from screening_desk.services.entry import Door, SignedIn
from screening_desk.services.errors import Unavailable
from screening_desk.services.settings import save_settings
from screening_desk.services.staff import StaffRow
from screening_desk.services.trail import TrailVerdict
from tests.office import PEOPLE, SETTINGS, Office
from tests.scenes.partners import PARTNERS
from tests.stores import MORNING

Scene = Callable[[QApplication, Theme, Office], QWidget]
HEAD = "9c41e07b52aa1d6f" + "0" * 44 + "03be"


def scenes() -> dict[str, Scene]:
    """Every state of the five tabs."""
    return {
        "administration": lambda _, theme, office: _shown(theme, office),
        "administration_cards": lambda _, theme, office: _cards(theme, office, "my"),
        "administration_cards_read": lambda _, theme, office: _cards(theme, office, "vi"),
        "administration_loading": lambda _, theme, office: _page(theme, office),
        "administration_empty": lambda _, theme, office: _shown(theme, office, Overview((), (), ())),
        "administration_long": lambda _, theme, office: _shown(theme, office, _long()),
        "administration_many": lambda _, theme, office: _shown(theme, office, _many()),
        "administration_broken": _broken,
        "administration_asking": _asking,
        "administration_copying": _copying,
        "administration_error": _error,
        "administration_people": _people,
        "administration_people_add": _adding,
        "administration_people_once": _once,
        "administration_people_close": _closing,
        "administration_people_key": _changing_key,
        "administration_new_code": _new_code,
        "administration_settings_changed": _changed_settings,
        "administration_settings": lambda _, theme, office: _tab(theme, office, "settings"),
        "administration_patterns": _patterns,
        "administration_partners": lambda _, theme, office: _tab(theme, office, "partners"),
        "administration_restore": _restore,
    }


def people() -> tuple[StaffRow, ...]:
    """The people of the office of the tests, one of them new and one of them closed."""
    rows = [
        StaffRow(key, name, username, role, MORNING - timedelta(hours=at), True, False)
        for at, (key, (role, name, username)) in enumerate(PEOPLE.items())
    ]
    rows[1] = replace(rows[1], signed_in_at=None, first_passphrase=True)
    rows[3] = replace(rows[3], active=False)
    return tuple(rows)


def overview_of(office: Office) -> Overview:
    """What a quiet office shows."""
    backups = tuple(
        BackupRow(
            *(f"b{at}", MORNING - timedelta(days=at, hours=16), "V. Umpama", 48_200_000 - at, 18400 - at, tested),
            place="E:\\cadangan" if at < 2 else "F:\\",
            automatic=at < 2,
        )
        for at, tested in enumerate((MORNING - timedelta(hours=2), None, MORNING - timedelta(days=2)))
    )
    settings = replace(SETTINGS, backup_folder="E:\\cadangan")
    return Overview(people(), backups, PARTNERS, settings, verdict())


def verdict() -> TrailVerdict:
    """A verification of this morning, with some work since."""
    return TrailVerdict(True, 18402, None, HEAD, "ok", 18402, MORNING - timedelta(hours=3), "T. Rekaan", 12)


def _page(theme: Theme, office: Office) -> AdministrationPage:
    desk = office.administrator
    door = Door(Path("/srv/meja-layanan/data"), office.reference, office.clock)
    context = Context(desk, DirectTasks(), theme, SETTINGS, door)
    signed = SignedIn(desk, Bundle("", "person", b"", b""), SETTINGS, (), False)
    return AdministrationPage(
        context,
        signed,
        open_file=lambda *_: Path("/media/usb/BKL2-20261123T1005Z.sdbackup"),
        save_file=lambda *_: None,
        printer=lambda *_: True,
    )


def _shown(theme: Theme, office: Office, view: Overview | None = None) -> AdministrationPage:
    page = _page(theme, office)
    page.show_view(view or overview_of(office))
    return page


def _patterns(_: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _tab(theme, office, "settings")
    page.resize(1178, 712)
    page.settings.patterns.field("first_passports", 0).setText("6")
    bar = page.settings.ui.scroll.verticalScrollBar()
    bar.rangeChanged.connect(lambda _, most: bar.setValue(most))
    return page


def _tab(theme: Theme, office: Office, tab: str) -> AdministrationPage:
    page = _shown(theme, office)
    page.go(tab)
    if tab == "partners":
        page.partners.show_view(PARTNERS)
    return page


def _cards(theme: Theme, office: Office, code: str) -> AdministrationPage:
    for signed in ("en", "vi"):
        language = next(each for each in card_languages(office.administrator) if each.deck.code == signed)
        if not language.reviewed:
            sign_off(office.administrator, signed, language.digest, "Budi Contoh")
    page = _tab(theme, office, "cards")
    codes = [row.deck.code for row in page.cards.model.rows()]
    page.cards.table.selectRow(codes.index(code))
    return page


def _long() -> Overview:
    name = ("Muhammad Contoh Rekaan bin Teladan " * 6)[:200]
    rows = tuple(replace(row, display_name=name, username="u" * 64) for row in people())
    return Overview(rows, (), PARTNERS)


def _many() -> Overview:
    rows = tuple(
        replace(people()[0], staff_id=f"p{at}", display_name=f"R. Teladan {at}", username=f"r.teladan{at}")
        for at in range(500)
    )
    backups = tuple(
        BackupRow(f"b{at}", MORNING - timedelta(days=at + 5), "V. Umpama", 48_000_000, 18000 - at, None)
        for at in range(100)
    )
    return Overview(rows, backups, ())


def _broken(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office)
    page.summary.show_verdict(
        TrailVerdict(False, 9214, 9215, HEAD, "ahead", 9214, MORNING - timedelta(minutes=4), "V. Umpama")
    )
    return page


def _asking(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office)
    page.summary.backups.make()
    return page


def _copying(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office)
    page.summary.backups._start("", 0)
    page.summary.backups._on_progress(40, 100)
    return page


def _error(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office)
    page.summary.backups._on_failed(Unavailable("full"))
    return page


def _people(app: QApplication, theme: Theme, office: Office) -> QWidget:
    return _tab(theme, office, "people")


def _adding(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office)
    page.summary.add_asked.emit()
    return page


def _once(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _tab(theme, office, "people")
    page.people._show_once("R. Teladan", "r.teladan", "lupa karo mise dunu giba tela")
    page.show_view(overview_of(office))
    return page


def _closing(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _tab(theme, office, "people")
    page.people._on_close()
    return page


def _changing_key(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _tab(theme, office, "people")
    page.people.keys.offer_change("R. Teladan")
    return page


def _new_code(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _tab(theme, office, "people")
    page.people.keys.code_made.emit("7K2M-Q9XD-44TB-ZC1V-P8RE-0HNW-6YGA")
    return page


def _changed_settings(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _tab(theme, office, "settings")
    form = page.settings
    form.ui.duty_phone.setText("nomor piket baru")
    save_settings(office.administrator, replace(SETTINGS, town="Kota Teladan", backup_folder="/"))
    form._on_save()
    return page


def _restore(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office)
    page.summary.restore_asked.emit()
    return page
