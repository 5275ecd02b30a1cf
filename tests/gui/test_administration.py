"""The administrator's page by keys, on the real key file and the real encrypted store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from screening_desk.gui.models.ages import AgesModel, ages
from screening_desk.gui.pages.administration.backup import Stopped, _tell
from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.tasks import Job
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.tables import KIND_ROLE
from screening_desk.reference import Reference
from screening_desk.reference.tables import stale_after
from screening_desk.services import custody, entry, staff
from screening_desk.services.access import Role
from screening_desk.services.custody import BackupRow
from screening_desk.services.entry import Door, SignedIn
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.settings import settings_of
from screening_desk.services.trail import TrailVerdict
from tests.gui.administrators import Outside, add_person, make_door, make_page
from tests.gui.doors import OTHER, PHRASE, alt, cramped, ctrl, fill, press, type_text, unnamed
from tests.office import SETTINGS
from tests.scenes.partners import PARTNERS
from tests.stores import FrozenClock


@pytest.fixture
def door(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> Door:
    """An office with its first administrator."""
    return make_door(tmp_path / "data", clock, reference_data)


@pytest.fixture
def signed(door: Door) -> Iterator[SignedIn]:
    """The administrator, signed in."""
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    yield signed
    with suppress(Unavailable):
        signed.desk.store.close()


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    """What lies beyond the program."""
    return Outside(tmp_path)


@pytest.fixture
def page(
    door: Door, signed: SignedIn, outside: Outside, theme: Theme, window: Callable[..., QWidget]
) -> AdministrationPage:
    """The page in a window, read once."""
    return make_page(door, signed, outside, theme, window)


def test_a_person_is_added_with_a_passphrase_shown_once(
    page: AdministrationPage, door: Door, signed: SignedIn, outside: Outside
) -> None:
    first = add_person(page)
    assert len(first.split()) == 6
    ctrl(Qt.Key.Key_P)
    assert first in outside.paper
    press(Qt.Key.Key_Escape)
    assert page.people.ui.once_code.text() == ""
    assert [(row.username, row.role) for row in staff.people(signed)] == [
        ("r.teladan", Role.OFFICER),
        ("v.umpama", Role.ADMINISTRATOR),
    ]
    signed.desk.store.close()
    assert entry.sign_in(door, "r.teladan", first).first_passphrase


def test_a_user_name_in_use_is_refused_and_the_form_stays(page: AdministrationPage) -> None:
    ctrl(Qt.Key.Key_N)
    fill("V. Umpama Kedua")
    fill("V.UMPAMA")
    press(Qt.Key.Key_Home)
    ctrl(Qt.Key.Key_Return)
    assert page._notice.kind == "warn"
    assert page.people.ui.new_name.text() == "V. Umpama Kedua"


def test_a_new_one_time_passphrase_takes_the_place_of_the_old(page: AdministrationPage) -> None:
    first = add_person(page)
    press(Qt.Key.Key_Escape)
    page.people.open_person(next(row.staff_id for row in page.people._model.rows() if row.username == "r.teladan"))
    alt(Qt.Key.Key_P)
    ctrl(Qt.Key.Key_Return)
    assert page.people.ui.once_code.text() not in {"", first}


def test_an_account_is_closed_only_with_the_typed_word(page: AdministrationPage, signed: SignedIn) -> None:
    add_person(page)
    press(Qt.Key.Key_Escape)
    page.people.open_person(next(row.staff_id for row in page.people._model.rows() if row.username == "r.teladan"))
    ctrl(Qt.Key.Key_Delete)
    ctrl(Qt.Key.Key_Return)
    assert all(row.active for row in staff.people(signed))
    type_text("close")
    ctrl(Qt.Key.Key_Return)
    assert [row.username for row in staff.people(signed) if not row.active] == ["r.teladan"]
    assert page._notice.kind == "ok"


def test_who_is_trained_for_children_is_marked_and_unmarked(page: AdministrationPage, signed: SignedIn) -> None:
    add_person(page)
    press(Qt.Key.Key_Escape)
    page.people.open_person(next(row.staff_id for row in page.people._model.rows() if row.username == "r.teladan"))
    for trained in (True, False):
        alt(Qt.Key.Key_T)
        assert [row.username for row in staff.people(signed) if row.child_trained] == ["r.teladan"] * trained
        assert page.people._child.text() == ("trained to speak with children" if trained else "not marked as trained")


def test_nobody_closes_or_resets_the_own_account(page: AdministrationPage) -> None:
    alt(Qt.Key.Key_2)
    assert not page.people._close.isEnabled()
    assert not page.people._reset.isEnabled()


def test_a_backup_is_called_verified_only_when_it_is(
    page: AdministrationPage, signed: SignedIn, outside: Outside
) -> None:
    ctrl(Qt.Key.Key_B)
    type_text("not the passphrase at all")
    ctrl(Qt.Key.Key_Return)
    assert page._notice.kind == "warn"
    assert custody.backups(signed) == ()
    page.summary.ui.people_table.setFocus()
    ctrl(Qt.Key.Key_B)
    type_text(PHRASE)
    ctrl(Qt.Key.Key_Return)
    assert page._notice.kind == "ok"
    assert outside.file is not None
    assert outside.file.exists()
    assert len(custody.backups(signed)) == 1
    alt(Qt.Key.Key_U)
    type_text(PHRASE)
    ctrl(Qt.Key.Key_Return)
    assert custody.backups(signed)[0].tested_at is not None


def test_a_backup_called_off_leaves_no_file(
    page: AdministrationPage, door: Door, signed: SignedIn, outside: Outside
) -> None:
    job = Job(lambda *_: None)
    page.summary.backups._job, page.summary.backups.running = job, True
    ctrl(Qt.Key.Key_Backspace)
    assert not job.cancelled  # nothing to call off is shown before the copying has begun
    page.summary.backups._on_progress(40, 100)
    ctrl(Qt.Key.Key_Backspace)
    assert job.cancelled
    assert page._notice.kind == "info"
    assert outside.file is not None
    with pytest.raises(Stopped):
        custody.make_backup(signed, door, PHRASE, outside.file, lambda part: _tell(job, part))
    assert not outside.file.exists()
    assert custody.backups(signed) == ()


def test_a_lock_stops_the_copying_before_the_store_is_closed(
    page: AdministrationPage, signed: SignedIn, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = custody.make_backup

    def lock_then_make(*given: Any) -> BackupRow:
        page.save_draft()
        return make(*given)

    monkeypatch.setattr(custody, "make_backup", lock_then_make)
    ctrl(Qt.Key.Key_B)
    type_text(PHRASE)
    ctrl(Qt.Key.Key_Return)
    assert outside.file is not None
    assert not outside.file.exists()
    assert custody.backups(signed) == ()
    assert not page.summary.backups.running


def test_without_a_place_no_backup_is_made(page: AdministrationPage, signed: SignedIn, outside: Outside) -> None:
    outside.file = None
    ctrl(Qt.Key.Key_B)
    type_text(PHRASE)
    ctrl(Qt.Key.Key_Return)
    assert custody.backups(signed) == ()
    assert not page.summary.backups.running


def test_a_restore_needs_the_word_and_leaves_the_store_only_then(
    page: AdministrationPage, door: Door, signed: SignedIn, outside: Outside
) -> None:
    assert outside.file is not None
    custody.make_backup(signed, door, PHRASE, outside.file)
    closed: list[str] = []
    page.store_closed.connect(lambda kind, *_: closed.append(kind))
    ctrl(Qt.Key.Key_O)
    page.restore.card.ui.passphrase.setFocus()
    type_text(OTHER)
    press(Qt.Key.Key_Tab)
    type_text("restore")
    ctrl(Qt.Key.Key_Return)
    assert closed == []
    assert page._notice.kind == "warn"
    page.restore.card.ui.passphrase.clear()
    page.restore.card.ui.passphrase.setFocus()
    type_text(PHRASE)
    ctrl(Qt.Key.Key_Return)
    assert closed == ["warn"]
    entry.leave(entry.sign_in(door, "v.umpama", PHRASE).desk)


def test_settings_are_saved_as_a_whole(page: AdministrationPage, door: Door, signed: SignedIn) -> None:
    alt(Qt.Key.Key_3)
    page.settings.ui.letterhead.setPlainText("KEMENTERIAN CONTOH\n\nKANTOR CONTOH")
    page.settings.ui.duty_phone.setFocus()
    press(Qt.Key.Key_End)
    type_text(" baru")
    press(Qt.Key.Key_Tab)
    type_text("Kasi Lantaskim")
    page.settings.ui.closed_mode.setCurrentIndex(0)
    ctrl(Qt.Key.Key_Return)
    saved = settings_of(signed.desk)
    assert saved.letterhead == ("KEMENTERIAN CONTOH", "KANTOR CONTOH")
    assert (saved.duty_phone, saved.duty_person) == (f"{SETTINGS.duty_phone} baru", "Kasi Lantaskim")
    assert saved.closed_mode == "start"
    assert saved.office_code == SETTINGS.office_code
    assert not page.settings.dirty()


def test_discarding_settings_brings_back_what_is_saved(page: AdministrationPage) -> None:
    alt(Qt.Key.Key_3)
    page.settings.ui.town.setFocus()
    type_text(" lain")
    press(Qt.Key.Key_Escape)
    assert page.settings.ui.town.text() == SETTINGS.town


def test_the_chain_is_verified_on_request(page: AdministrationPage) -> None:
    assert page.summary._chip.kind == "unk"
    ctrl(Qt.Key.Key_Y)
    assert page.summary._chip.kind == "ok"


def test_a_long_verification_says_how_far_it_is(page: AdministrationPage) -> None:
    page.summary.chain.running = True
    page.summary.chain.show_progress(5000, 12000)
    assert "5,000 of 12,000 entries checked" in page.summary.ui.chain_words.text()


def test_a_broken_chain_is_a_banner_of_its_own(page: AdministrationPage) -> None:
    page.summary.show_verdict(TrailVerdict(False, 4, 5, "00" * 32, "ok"))
    assert page._notice.kind == "esc"


def test_old_reference_data_warns_and_a_directory_nobody_checked_is_unknown(reference_data: Reference) -> None:
    rows = ages(reference_data, PARTNERS, "en")
    oldest = min(row.checked_on for row in rows if row.checked_on)
    model = AgesModel(oldest.replace(year=oldest.year + 1), stale_after(reference_data))
    model.show_rows(rows)
    kinds = {model.index(at, 3).data(KIND_ROLE) for at in range(model.rowCount())}
    assert "warn" in kinds
    unchecked = ages(reference_data, (), "en")[-1]
    assert unchecked.checked_on is None


def test_enter_on_a_person_opens_the_account(page: AdministrationPage) -> None:
    press(Qt.Key.Key_Return)
    assert page.ui.views.currentWidget() is page.people


def test_every_tab_is_reached_by_keys(page: AdministrationPage) -> None:
    for key, tab in ((Qt.Key.Key_2, "people"), (Qt.Key.Key_3, "settings"), (Qt.Key.Key_4, "partners")):
        alt(key)
        assert page.ui.views.currentWidget() is getattr(page, tab)


def test_a_person_without_the_right_sees_a_sentence_and_nothing_else(
    page: AdministrationPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(signed: SignedIn) -> None:
        raise Refused("no_right")

    monkeypatch.setattr("screening_desk.gui.pages.administration.page.overview", refuse)
    page.clear()
    page.refresh()
    assert page._notice.kind == "warn"
    assert page.summary._people.rowCount() == 0


def test_every_control_has_a_name_and_its_room(page: AdministrationPage) -> None:
    for tab in ("summary", "people", "settings", "partners"):
        page.go(tab)
        assert unnamed(page) == []
        assert cramped(page) == []
    assert not any(button.isDefault() or button.autoDefault() for button in page.findChildren(QPushButton))
