"""The partner directory by keys, on the real encrypted file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.models.partners_table import found
from screening_desk.gui.pages.partners.page import PartnersPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services.entry import Door
from screening_desk.services.partners import partners, save_partner
from tests.gui.doors import alt, cramped, ctrl, fill, press, type_text, unnamed
from tests.office import SETTINGS, Office
from tests.scenes.partners import PARTNERS


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Callable[..., QWidget]) -> PartnersPage:
    """The directory of a supervisor, still empty."""
    door = Door(local_office.store.folder, local_office.reference, local_office.clock)
    page = PartnersPage(Context(local_office.supervisor, DirectTasks(), theme, SETTINGS, door))
    window(page)
    page.refresh()
    page.ui.table.setFocus()
    return page


def add(page: PartnersPage, name: str) -> None:
    """Add an NGO by keys."""
    ctrl(Qt.Key.Key_N)
    fill(name)
    press(Qt.Key.Key_End)  # the last kind
    ctrl(Qt.Key.Key_Return)


def test_a_partner_is_added_by_keys_alone(page: PartnersPage, local_office: Office) -> None:
    ctrl(Qt.Key.Key_N)
    fill("LBH Teladan")
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Tab)
    fill("Direktur LBH Teladan")
    fill("Kota Contoh")
    fill("Kab. Contoh")
    press(Qt.Key.Key_Space)  # women
    page.fields.mou_until.edit.setFocus()
    type_text("30062027")
    alt(Qt.Key.Key_H)
    ctrl(Qt.Key.Key_Return)
    saved = partners(local_office.supervisor)
    assert [(row.name, row.kind, row.serves) for row in saved] == [("LBH Teladan", "ngo", ("women",))]
    assert saved[0].mou_until == date(2027, 6, 30)
    assert (saved[0].checked_on, saved[0].checked_by) == (date(2026, 11, 24), "S. Contoh")
    assert not page.dirty()


def test_a_name_in_use_is_refused_and_the_form_stays(page: PartnersPage, local_office: Office) -> None:
    add(page, "LBH Teladan")
    add(page, "LBH Teladan")
    assert page._notice.isVisible()
    assert page.ui.name.text() == "LBH Teladan"
    assert len(partners(local_office.supervisor)) == 1


def test_nothing_is_saved_without_name_and_kind(page: PartnersPage, local_office: Office) -> None:
    ctrl(Qt.Key.Key_N)
    type_text("LBH Teladan")
    ctrl(Qt.Key.Key_Return)
    assert partners(local_office.supervisor) == ()
    assert page.ui.why_off.text() != ""


def test_a_half_typed_date_is_not_saved(page: PartnersPage) -> None:
    add(page, "LBH Teladan")
    page.fields.mou_until.edit.setFocus()
    type_text("3006")
    page.ui.contact.setFocus()
    type_text("petugas piket")
    assert not page._save.isEnabled()


def test_changes_are_never_dropped_without_being_asked(page: PartnersPage) -> None:
    add(page, "LBH Teladan")
    add(page, "UPTD PPA Rekaan")
    page.ui.contact.setFocus()
    type_text("petugas piket")
    page.ui.table.setFocus()
    press(Qt.Key.Key_Up)
    assert page.ui.contact.text() == "petugas piket"
    assert page._view.name == "UPTD PPA Rekaan"
    ctrl(Qt.Key.Key_N)
    assert page.ui.contact.text() == "petugas piket"
    press(Qt.Key.Key_Escape)
    assert page.ui.contact.text() == "petugas piket"
    press(Qt.Key.Key_Escape)
    assert page.ui.contact.text() == ""


def test_somebody_elses_change_is_taken_over_and_what_was_typed_stays(page: PartnersPage, local_office: Office) -> None:
    add(page, "LBH Teladan")
    (saved,) = partners(local_office.supervisor)
    save_partner(local_office.second, replace(saved, town="Kota Teladan", night=True))
    page.ui.contact.setFocus()
    type_text("petugas piket")
    ctrl(Qt.Key.Key_Return)
    assert page._notice.isVisible()
    assert "P. Misalnya" in page._notice.text()
    assert "24-11 09.30" in page._notice.text()
    assert "Town: Kota Teladan; At night: yes" in page._notice.text()
    assert (page.ui.contact.text(), page.ui.town.text(), page.ui.night.isChecked()) == (
        "petugas piket",
        "Kota Teladan",
        True,
    )
    assert page.dirty()
    ctrl(Qt.Key.Key_Return)
    (both,) = partners(local_office.supervisor)
    assert (both.contact, both.town, both.night) == ("petugas piket", "Kota Teladan", True)
    assert not page.dirty()


def test_whoever_drops_the_own_change_sees_the_other_one(page: PartnersPage, local_office: Office) -> None:
    add(page, "LBH Teladan")
    (saved,) = partners(local_office.supervisor)
    save_partner(local_office.second, replace(saved, contact="nomor lain"))
    page.ui.contact.setFocus()
    type_text("petugas piket")
    ctrl(Qt.Key.Key_Return)
    assert page.ui.contact.text() == "petugas piket"  # both changed it: the own one stays until it is decided
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert page.ui.contact.text() == "nomor lain"


def test_a_refresh_keeps_what_is_being_typed(page: PartnersPage) -> None:
    add(page, "LBH Teladan")
    page.ui.contact.setFocus()
    type_text("petugas piket")
    press(Qt.Key.Key_F5)
    assert page.ui.contact.text() == "petugas piket"
    assert page.dirty()


def test_arrows_show_one_partner_after_the_other_and_enter_goes_to_the_form(page: PartnersPage) -> None:
    add(page, "LBH Teladan")
    add(page, "UPTD PPA Rekaan")
    page.ui.table.setFocus()
    press(Qt.Key.Key_Up)
    assert page.ui.name.text() == "LBH Teladan"
    press(Qt.Key.Key_Return)
    assert page.ui.name.hasFocus()


def test_find_looks_at_name_and_town() -> None:
    assert [row.partner_id for row in found(PARTNERS, "contoh sentra")] == ["a3"]
    assert found(PARTNERS, "nowhere") == ()


def test_five_hundred_partners_are_shown_and_found(page: PartnersPage, local_office: Office) -> None:
    from tests.scenes.partners import _many

    page.show_view(_many())
    ctrl(Qt.Key.Key_F)
    type_text("499")
    assert page._model.rowCount() == 1


def test_the_role_is_checked_by_the_service(local_office: Office, theme: Theme, window: Callable[..., QWidget]) -> None:
    save_partner(local_office.supervisor, replace(PARTNERS[0], partner_id=""))
    door = Door(local_office.store.folder, local_office.reference, local_office.clock)
    page = PartnersPage(Context(local_office.officer, DirectTasks(), theme, SETTINGS, door))
    window(page)
    page.refresh()
    assert page._notice.isVisible()
    assert page._model.rowCount() == 0


def test_every_control_has_a_name_and_its_room(page: PartnersPage) -> None:
    page.window().resize(1178, 742)
    page.show_view(PARTNERS)
    assert unnamed(page) == []
    assert cramped(page) == []


def with_file(page: PartnersPage, path: Path) -> None:
    """Let the page choose this file, without a dialog."""
    page.choose_open = page.choose_save = lambda *_: path


def test_the_directory_is_exported_changed_and_taken_by_keys(
    page: PartnersPage, local_office: Office, tmp_path: Path
) -> None:
    add(page, "LBH Teladan")
    with_file(page, tmp_path / "mitra.csv")
    page.ui.table.setFocus()
    ctrl(Qt.Key.Key_E)
    text = (tmp_path / "mitra.csv").read_text("utf-8-sig")
    (tmp_path / "mitra.csv").write_text(
        text.replace("LBH Teladan;LSM;;;", "LBH Teladan;LSM;;Kota Baru;") + "LSM Dua;LSM\n"
    )
    ctrl(Qt.Key.Key_O)
    assert page._notice.text() == "New (1): LSM Dua\nChanged (1): LBH Teladan"
    assert len(partners(local_office.supervisor)) == 1
    ctrl(Qt.Key.Key_T)
    assert [(row.name, row.town) for row in partners(local_office.supervisor)] == [
        ("LBH Teladan", "Kota Baru"), ("LSM Dua", ""),
    ]  # fmt: skip


def test_escape_leaves_what_a_table_offers(page: PartnersPage, local_office: Office, tmp_path: Path) -> None:
    (tmp_path / "mitra.csv").write_text("Nama;Jenis\nLBH Teladan;LSM\nLSM Dua;klub\n")
    with_file(page, tmp_path / "mitra.csv")
    ctrl(Qt.Key.Key_O)
    assert "Left out (1): row 3: Kind has a word that is not known" in page._notice.text()
    press(Qt.Key.Key_Escape)
    assert page._notice.isHidden()
    ctrl(Qt.Key.Key_T)
    assert partners(local_office.supervisor) == ()


def test_a_file_that_is_no_table_is_said(page: PartnersPage, tmp_path: Path) -> None:
    with_file(page, tmp_path / "nowhere.csv")
    ctrl(Qt.Key.Key_O)
    assert page._notice.title() == "This file could not be read"
    (tmp_path / "nowhere.csv").write_bytes(b"%PDF")
    ctrl(Qt.Key.Key_O)
    assert page._notice.title() == "Nothing was taken over"
