"""The upkeep of watch lists: made, loaded, taken into use, gone back from; an administrator sees no entry at any of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.lists.page import ListsPage
from screening_desk.gui.theme import Theme
from screening_desk.services import watch_lists
from tests.exchange.watch_lists import HEADINGS, PEOPLE, TARGETS, ftm, office_csv
from tests.office import Office
from tests.scenes.queue import context_of
from tests.services.test_watch_lists import WANTED

Open = Callable[..., ListsPage]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, local_office: Office, tmp_path: Path) -> Open:
    """The page of somebody, who chooses the file `tmp_path / name` at each question for one."""

    def make(who: str, file: str = "list.csv") -> ListsPage:
        page = ListsPage(
            context_of(theme, local_office, who),
            choose_open=lambda *_: tmp_path / file,
            choose_save=lambda _parent, _title, name: tmp_path / name,
        )
        qtbot.addWidget(page)
        page.show()
        page.refresh()
        return page

    return make


def made(office: Office) -> str:
    return watch_lists.save_list(office.supervisor, WANTED).list_id


def press(page: ListsPage, *names: str) -> None:
    """Press keys by their names, as far as they can be."""
    for name in names:
        key = page.upkeep.keys[name]
        assert key.isEnabled(), name
        key.trigger()


def shown(page: ListsPage) -> str:
    """All that the import view says: labels, choices and cells."""
    part = page.file
    cells = [str(cell) for row in part.model.rows() for cell in part.model.cells(row)]
    combos = [box.itemText(n) for box in (part.file.heading, *part.file.combos.values()) for n in range(box.count())]
    return " ".join([*cells, *combos, *part.model.heads(), *(label.text() for label in part.findChildren(QLabel))])


def usable(page: ListsPage) -> set[str]:
    return {name for name, key in page.upkeep.keys.items() if key.isVisible() and key.isEnabled()}


def test_a_list_is_made_with_all_it_needs(opened: Open) -> None:
    page = opened("administrator")
    form = page.upkeep.form
    form.name.setText("Daftar contoh")
    assert page.upkeep.why_off.text() == "The owner is missing."
    assert "save" not in usable(page)
    form.put(replace(WANTED, kind="child", seen_by="officer"))
    assert form.typed().seen_by == "supervisor"
    assert not form.seen_by.isEnabled()
    page.upkeep.show_state()
    press(page, "save")
    (row,) = page.upkeep.model.rows()
    assert (row.fields.kind, row.warning) == ("child", "empty")
    assert not page.upkeep.dirty()


def test_an_office_file_is_mapped_loaded_and_taken_into_use(opened: Open, local_office: Office, tmp_path: Path) -> None:
    made(local_office)
    office_csv(tmp_path / "list.csv", [*PEOPLE, ("W-3", "", "", "", "", "", "", "", "catatan")])
    page = opened("supervisor")
    press(page, "open")
    assert page.stack.currentWidget() is page.file
    assert not page.file.keys["load"].isEnabled()
    page.file.file.source.setText("surat contoh")
    page.file.file.dates.pick("day_first")
    assert "ANNA CONTOH" in shown(page)
    page.file.keys["load"].trigger()
    assert page.stack.currentWidget() is page.upkeep
    version = page.upkeep.versions.chosen()
    assert version is not None
    assert (version.state, version.kept, version.refused) == ("inactive", 2, 1)
    assert [page.upkeep.versions.faults.cells(row) for row in page.upkeep.versions.faults.rows()] == [
        ("4", "Name", "missing")
    ]
    assert page.upkeep.model.rows()[0].warning == "empty"
    press(page, "use")
    assert page.upkeep.model.rows()[0].warning == ""
    press(page, "report")
    report = (tmp_path / "laporan-baris.csv").read_text("utf-8-sig")
    assert report.splitlines()[1] == "4;Name;missing"
    assert "catatan" not in report


@pytest.mark.parametrize("heads", [True, False])
def test_an_administrator_is_shown_whether_a_value_fits_and_no_value(
    opened: Open, local_office: Office, tmp_path: Path, *, heads: bool
) -> None:
    made(local_office)
    office_csv(tmp_path / "list.csv", PEOPLE, HEADINGS if heads else [str(cell) for cell in PEOPLE[0]])
    page = opened("administrator")
    press(page, "open")
    combos = page.file.file.combos
    for place in range(1, combos["name"].count()):
        combos["name"].setCurrentIndex(place)
    for place in range(page.file.file.heading.count()):
        page.file.file.heading.setCurrentIndex(place)
        said = shown(page)
        assert not any(word in said for word in ("ANNA", "TELADAN", "X7318845", "1974", "perkara")), said
    assert ("B: Nama" in shown(page)) is False  # a row of people was chosen last
    page.file.file.heading.setCurrentIndex(1)
    assert ("B: Nama" in shown(page)) is heads


def test_a_file_of_entities_needs_no_columns(opened: Open, local_office: Office, tmp_path: Path) -> None:
    made(local_office)
    ftm(tmp_path / "list.csv")
    page = opened("administrator")
    press(page, "open")
    page.file.file.source.setText("contoh")
    assert not page.file.table.isVisible()
    page.file.keys["load"].trigger()
    version = page.upkeep.versions.chosen()
    assert version is not None
    assert (version.format, version.kept, version.codes) == ("ftm", 2, {"passed_over": 1})


def test_the_simple_table_of_targets_is_known_by_its_first_line(
    opened: Open, local_office: Office, tmp_path: Path
) -> None:
    made(local_office)
    (tmp_path / "list.csv").write_text(TARGETS, "utf-8")
    page = opened("administrator")
    press(page, "open")
    page.file.file.source.setText("contoh")
    assert not page.file.file.whole.isVisible()
    page.file.keys["load"].trigger()
    version = page.upkeep.versions.chosen()
    assert version is not None
    assert (version.format, version.kept) == ("targets", 1)


def test_the_columns_of_the_last_file_are_offered_again(opened: Open, local_office: Office, tmp_path: Path) -> None:
    made(local_office)
    strange = ("a", "b", "c", "d", "e", "f", "g", "h", "i")
    office_csv(tmp_path / "list.csv", PEOPLE, strange)
    page = opened("supervisor")
    for turn in range(2):
        press(page, "open")
        page.file.file.source.setText("contoh")
        if turn == 0:
            page.file.file.heading.setCurrentIndex(1)
            page.file.file.combos["name"].setCurrentIndex(2)
            page.file.file.combos["passport"].setCurrentIndex(7)
        assert dict(page.file.file.layout_chosen.columns) == {"name": 1, "passport": 6}
        page.file.keys["load"].trigger()


def test_a_file_that_is_none_is_told_and_nothing_is_loaded(opened: Open, local_office: Office, tmp_path: Path) -> None:
    made(local_office)
    (tmp_path / "list.csv").write_bytes(b"PK\x03\x04 nothing behind it")
    page = opened("supervisor")
    press(page, "open")
    assert "damaged" in page.file.notice.text()
    assert not page.file.keys["load"].isEnabled()
    page.file.keys["back"].trigger()
    assert page.upkeep.versions.model.rows() == ()


def test_what_is_typed_is_not_dropped_without_being_asked(opened: Open, local_office: Office) -> None:
    made(local_office)
    page = opened("supervisor")
    page.upkeep.form.owner.setText("Pemilik lain")
    press(page, "new")
    assert page.upkeep.form.owner.text() == "Pemilik lain"
    press(page, "back", "back")
    assert page.upkeep.form.owner.text() == WANTED.owner


def test_somebody_elses_change_is_told_and_read(opened: Open, local_office: Office) -> None:
    list_id = made(local_office)
    page = opened("supervisor")
    watch_lists.save_list(local_office.administrator, replace(WANTED, severity="low"), list_id, 1)
    page.upkeep.form.owner.setText("Pemilik lain")
    press(page, "save")
    assert "somebody else changed this list" in page.upkeep.notice.title()
    assert page.upkeep.form.owner.text() == "Pemilik lain"
    press(page, "save")
    saved = page.upkeep.model.rows()[0].fields
    assert (saved.owner, saved.severity) == ("Pemilik lain", "low")


def test_the_former_version_is_a_question_away(opened: Open, local_office: Office, tmp_path: Path) -> None:
    made(local_office)
    page = opened("supervisor")
    for rows in (PEOPLE, PEOPLE[:1]):
        office_csv(tmp_path / "list.csv", rows)
        press(page, "open")
        page.file.file.source.setText("contoh")
        page.file.keys["load"].trigger()
        press(page, "use")
    assert page.upkeep.model.rows()[0].active.kept == 1  # type: ignore[union-attr]
    press(page, "former")
    page.upkeep.ask._on_go()
    assert page.upkeep.model.rows()[0].active.kept == 2  # type: ignore[union-attr]


def test_a_closed_list_can_only_be_read(opened: Open, local_office: Office) -> None:
    made(local_office)
    page = opened("supervisor")
    press(page, "close")
    page.upkeep.ask.typed.setText("CLOSE")
    page.upkeep.ask._on_go()
    assert page.upkeep.model.rows()[0].warning == "closed"
    assert usable(page) & {"open", "save", "close", "use"} == set()
    assert not page.upkeep.form.name.isEnabled()
