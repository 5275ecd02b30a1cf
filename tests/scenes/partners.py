"""The partner directory, painted with invented services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.partners.page import PartnersPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services.entry import Door
from screening_desk.services.errors import Refused
from screening_desk.services.partner_list import offer_table
from screening_desk.services.partners import PartnerView, save_partner
from tests.office import SETTINGS, Office

Scene = Callable[[QApplication, Theme, Office], QWidget]
PARTNERS = (
    PartnerView(
        "a1", "LBH Teladan", "ngo", "Direktur LBH Teladan", "Kota Contoh", ("women", "men", "citizens"), ("legal",),
        False, "MOU-CONTOH-02", date(2026, 3, 31), "", date(2026, 11, 4), "S. Contoh",
    ),
    PartnerView(
        "a2", "LSM Contoh Harapan", "ngo", "Ketua LSM Contoh Harapan", "Kota Contoh",
        ("women", "children", "citizens"), ("complaint", "social"), True, "MOU-CONTOH-01", date(2027, 6, 30),
        "petugas piket", date(2026, 11, 4), "S. Contoh", area="Kota Contoh, Kab. Rekaan",
        languages="Indonesia, Inggris", hours="08.00-16.00",
    ),
    PartnerView(
        "a3", "Sentra Sosial Rekaan", "government", "Kepala Sentra Sosial Rekaan", "Kota Contoh",
        ("women", "men", "citizens", "foreigners"), ("social", "return"), False, "", None, "", date(2026, 11, 4),
        "S. Contoh", active=False,
    ),
    PartnerView(
        "a4", "UPTD PPA Rekaan", "unit", "Kepala UPTD PPA Rekaan", "Kota Contoh",
        ("women", "children", "citizens", "foreigners"), ("complaint", "social", "return"), True, "", None, "",
        date(2026, 11, 4), "S. Contoh",
    ),
)  # fmt: skip


def scenes() -> dict[str, Scene]:
    """Every state of the directory."""
    return {
        "partners": lambda _, theme, office: _shown(theme, office, PARTNERS),
        "partners_loading": lambda _, theme, office: _page(theme, office),
        "partners_empty": lambda _, theme, office: _shown(theme, office, ()),
        "partners_long": lambda _, theme, office: _shown(theme, office, _long()),
        "partners_many": lambda _, theme, office: _shown(theme, office, _many()),
        "partners_unsaved": _unsaved,
        "partners_refused": _refused,
        "partners_changed": _changed,
        "partners_table": _table,
    }


def _page(theme: Theme, office: Office) -> PartnersPage:
    door = Door(Path("/srv/meja-layanan/data"), office.reference, office.clock)
    return PartnersPage(Context(office.supervisor, DirectTasks(), theme, SETTINGS, door))


def _shown(theme: Theme, office: Office, rows: tuple[PartnerView, ...]) -> PartnersPage:
    page = _page(theme, office)
    page.show_view(rows)
    if rows:
        page.show_partner(rows[min(1, len(rows) - 1)])
    return page


def _long() -> tuple[PartnerView, ...]:
    name = ("Lembaga Bantuan Contoh Teladan dan Rekaan " * 5)[:200]
    return (replace(PARTNERS[1], name=name, addressee=name, town=name[:80]), *PARTNERS[2:])


def _many() -> tuple[PartnerView, ...]:
    return tuple(replace(PARTNERS[at % 4], partner_id=f"p{at}", name=f"LSM Rekaan {at:03d}") for at in range(500))


def _unsaved(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, PARTNERS)
    page.ui.contact.setText("petugas piket malam")
    page._on_back()
    return page


def _refused(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, PARTNERS)
    page.ui.name.setText("LBH Teladan")
    page._on_failed(Refused("name_taken"))
    return page


def _changed(app: QApplication, theme: Theme, office: Office) -> QWidget:
    saved = save_partner(office.supervisor, replace(PARTNERS[1], partner_id=""))
    page = _shown(theme, office, (saved,))
    page.ui.contact.setText("petugas piket malam")
    save_partner(office.second, replace(saved, town="Kota Teladan", night=True, mou_until=date(2027, 12, 31)))
    page._on_save()
    return page


def _table(app: QApplication, theme: Theme, office: Office) -> QWidget:
    saved = save_partner(office.supervisor, replace(PARTNERS[1], partner_id=""))
    page = _shown(theme, office, (saved,))
    rows = ("Nama;Jenis;Kota", "LSM Contoh Harapan;LSM;Kota Baru", "LBH Teladan;LSM;Kota Contoh", "LSM Dua;klub;")
    page.file._offered(offer_table(office.supervisor, "\n".join(rows).encode()))
    return page
