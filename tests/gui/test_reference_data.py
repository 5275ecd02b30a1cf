"""The page "Reference data" by keys, on the real encrypted store: read by all, renewed by the administrator alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from screening_desk.gui.context import Context, current_language
from screening_desk.gui.models.reference import ContentModel, TablesModel
from screening_desk.gui.pages.reference.page import ReferenceDataPage
from screening_desk.gui.refusals import sentence
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.tables import KIND_ROLE
from screening_desk.reference import Reference
from screening_desk.reference.tables import stale_after, tables
from screening_desk.reference.text import Fault
from screening_desk.services import editions, reference_data, signers
from screening_desk.services.desk import Desk
from screening_desk.services.entry import Door
from screening_desk.services.errors import Refused
from tests.gui.doors import alt, cramped, ctrl, press, type_text, unnamed
from tests.office import SETTINGS, Office
from tests.packages import NOTE, PUBLIC, STRANGER, Content, newer, rule, write_key, write_package


class Files:
    """The file a person would choose in the system's dialog; None: nothing was chosen."""

    def __init__(self) -> None:
        self.file: Path | None = None

    def choose(self, _parent: QWidget, _title: str, _pattern: str) -> Path | None:
        return self.file


@pytest.fixture
def office(local_office: Office) -> Office:
    """An office that knows the edition of the program."""
    with local_office.store.write() as work:
        editions.settle(work, local_office.reference, local_office.administrator.actor, local_office.clock.now(), None)
    return local_office


@pytest.fixture
def files() -> Files:
    """What lies beyond the program."""
    return Files()


def opened(office: Office, desk: Desk, files: Files, theme: Theme, window: Callable[..., QWidget]) -> ReferenceDataPage:
    context = Context(desk, DirectTasks(), theme, SETTINGS, Door(Path("/nowhere"), office.reference, office.clock))
    page = ReferenceDataPage(context, open_file=files.choose)
    window(page).resize(1177, 742)
    page.refresh()
    page.contents.ui.tables_table.setFocus()
    return page


@pytest.fixture
def page(office: Office, files: Files, theme: Theme, window: Callable[..., QWidget]) -> ReferenceDataPage:
    """The administrator's page, read once."""
    return opened(office, office.administrator, files, theme, window)


def longer(content: Content) -> None:
    rule(content, "six_months")["parameters"]["months"] = 7


def offered(page: ReferenceDataPage, office: Office, files: Files, folder: Path) -> list[Desk]:
    """Bring a package of a trusted signer by keys, and return where the renewed desk will be put."""
    signers.trust(office.administrator, write_key(folder), PUBLIC.code)
    files.file = write_package(folder, newer(office.reference, longer))
    found: list[Desk] = []
    page.renewed.connect(found.append)
    ctrl(Qt.Key.Key_I)
    return found


def shown(model: ContentModel | TablesModel, column: int) -> list[str]:
    return [str(model.index(at, column).data()) for at in range(model.rowCount())]


def test_every_table_is_listed_and_every_row_of_it_with_its_source(page: ReferenceDataPage, office: Office) -> None:
    found = tables(office.reference)
    assert page.contents._tables.rowCount() == len(found)
    for at, table in enumerate(found):
        page.contents.ui.tables_table.setCurrentIndex(page.contents._tables.index(at, 0))
        assert page.contents._rows.rowCount() == len(table.rows)
    rows = next(table.rows for table in found if table.id == "rules")
    page.contents.ui.tables_table.setCurrentIndex(page.contents._tables.index(0, 0))
    assert shown(page.contents._rows, 1)[: len(rows)] != ["–"] * len(rows)
    assert "UU 6/2011" in page.contents.ui.detail.toPlainText() or "ICAO" in page.contents.ui.detail.toPlainText()


def test_what_is_weaker_than_the_official_text_is_marked_in_its_row(page: ReferenceDataPage, office: Office) -> None:
    model = page.contents._rows
    for at, row in enumerate(office.reference.rules.values()):
        kind = model.index(at, 4).data(KIND_ROLE)
        assert kind == {"official": "ok", "unknown": "unk"}.get(row.confidence, "warn"), row.id


@pytest.mark.parametrize(("days", "warned"), [(90, False), (91, True)])
def test_the_banner_comes_on_the_day_after_the_limit(
    office: Office, files: Files, theme: Theme, window: Callable[..., QWidget], days: int, warned: bool
) -> None:
    limit = stale_after(office.reference)
    assert limit == 90
    newest = max(table.checked_on for table in tables(office.reference) if table.checked_on)

    def fresh(content: Any) -> None:
        if isinstance(content, dict) and "checked_on" in content:
            content["checked_on"] = str(newest)
        for inner in content.values() if isinstance(content, dict) else content if isinstance(content, list) else ():
            fresh(inner)

    office.clock.moment = office.clock.moment.replace(year=newest.year, month=newest.month, day=newest.day)
    office.clock.move(days=days)
    desk = Desk(office.store, newer(office.reference, fresh), office.clock, office.administrator.actor)
    page = opened(office, desk, files, theme, window)
    assert page._notice.isVisible() == warned
    if warned:
        assert page._notice.kind == "warn"
        assert "90" in page._notice.title()
    old = TablesModel(newest + timedelta(days=days), limit)
    old.show_rows(tables(desk.reference))
    kinds = {old.index(at, 1).data(KIND_ROLE) for at in range(old.rowCount())} - {None}
    assert kinds == ({"warn"} if warned else {"ok"})


def test_rows_are_found_by_words_of_both_languages_source_and_id(page: ReferenceDataPage) -> None:
    for words in ("six_months", "UU 6/2011", "passport validity", "MASA BERLAKU"):
        ctrl(Qt.Key.Key_F)
        type_text(words)
        assert page.contents._rows.rowCount() > 0, words
    ctrl(Qt.Key.Key_F)
    type_text("no row has this")
    assert page.contents._rows.rowCount() == 0
    assert page.contents.ui.rows_table_empty.isVisible()
    assert page.contents.ui.detail.toPlainText() == ""


def test_differences_are_shown_before_and_only_ctrl_enter_takes(
    page: ReferenceDataPage, office: Office, files: Files, tmp_path: Path
) -> None:
    renewed = offered(page, office, files, tmp_path)
    assert page.ui.views.currentWidget() is page.offer
    assert PUBLIC.name in page.offer.ui.who.text()
    assert page.offer.ui.news.text() == NOTE.get(current_language())
    assert page.offer.ui.detail.toPlainText().endswith(": 6 → 7")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert page.ui.views.currentWidget() is page.contents
    assert renewed == []
    ctrl(Qt.Key.Key_Return)
    assert renewed == []
    ctrl(Qt.Key.Key_I)
    press(Qt.Key.Key_Return)
    assert renewed == []
    ctrl(Qt.Key.Key_Return)
    (desk,) = renewed
    assert desk.reference.rules["six_months"].number("months") == 7
    with office.store.read() as session:
        newest = editions.newest_edition(session)
        assert newest is not None
        assert newest.sequence == 2


def test_the_page_goes_on_by_what_was_taken(
    page: ReferenceDataPage, office: Office, files: Files, tmp_path: Path
) -> None:
    renewed = offered(page, office, files, tmp_path)
    ctrl(Qt.Key.Key_Return)
    page.renew(Context(renewed[0], DirectTasks(), page._context.theme, SETTINGS, page._context.door))
    assert page._notice.kind == "ok"
    assert "2" in page._notice.text()
    assert "2" in page.ui.lead.text()
    alt(Qt.Key.Key_2)
    assert [row.holds for row in page.editions._editions.rows()] == [True, False]
    assert page.editions.ui.note.text().endswith(NOTE.get(current_language()))


def test_a_wrong_package_is_one_sentence_and_nothing_changed(
    page: ReferenceDataPage, office: Office, files: Files, tmp_path: Path
) -> None:
    files.file = write_package(tmp_path, newer(office.reference, longer), STRANGER)
    ctrl(Qt.Key.Key_I)
    assert page.ui.views.currentWidget() is page.contents
    assert page._notice.kind == "warn"
    assert "does not trust" in page._notice.text()
    files.file.write_bytes(b"PK")
    ctrl(Qt.Key.Key_I)
    assert "no package" in page._notice.text()
    files.file = None
    ctrl(Qt.Key.Key_I)
    assert page.ui.views.currentWidget() is page.contents


def test_a_package_that_was_overtaken_is_said_when_it_is_taken(
    page: ReferenceDataPage, office: Office, files: Files, tmp_path: Path
) -> None:
    renewed = offered(page, office, files, tmp_path)
    other = write_package(tmp_path, newer(office.reference, sequence=3))
    reference_data.take(office.administrator, reference_data.offer(office.administrator, office.reference, other))
    ctrl(Qt.Key.Key_Return)
    assert renewed == []
    assert page._notice.kind == "warn"
    assert page.offer.offer is not None  # it can still be read


def test_a_key_is_added_with_its_code_and_withdrawn_with_a_word(
    page: ReferenceDataPage, office: Office, files: Files, tmp_path: Path
) -> None:
    alt(Qt.Key.Key_2)
    assert page.editions.ui.signers_table_empty.isVisible()
    files.file = write_key(tmp_path)
    ctrl(Qt.Key.Key_N)
    assert PUBLIC.name in page.editions.ui.add_words.text()
    assert signers.spaced(PUBLIC.code) not in page.editions.ui.add_words.text()
    type_text("0000 1111")
    ctrl(Qt.Key.Key_Return)
    assert page._notice.kind == "warn"
    assert page.editions._signers.rowCount() == 0
    type_text(signers.spaced(PUBLIC.code))
    ctrl(Qt.Key.Key_Return)
    assert page._notice.kind == "ok"
    (row,) = page.editions._signers.rows()
    assert row.trusted
    ctrl(Qt.Key.Key_Delete)
    ctrl(Qt.Key.Key_Return)
    assert page.editions._signers.rows()[0].trusted
    type_text("withdraw")
    ctrl(Qt.Key.Key_Return)
    assert not page.editions._signers.rows()[0].trusted


def test_another_file_is_no_key_and_esc_puts_the_question_away(
    page: ReferenceDataPage, files: Files, tmp_path: Path
) -> None:
    alt(Qt.Key.Key_2)
    files.file = tmp_path / "photo.pub"
    files.file.write_bytes(b"\xff\xd8\xff")
    ctrl(Qt.Key.Key_N)
    assert page._notice.kind == "warn"
    assert not page.editions.ui.add_card.isVisible()
    files.file = write_key(tmp_path)
    ctrl(Qt.Key.Key_N)
    press(Qt.Key.Key_Escape)
    assert not page.editions.ui.add_card.isVisible()
    assert page.editions._signers.rowCount() == 0


@pytest.mark.parametrize("who", ["officer", "supervisor", "head", "auditor"])
def test_everybody_else_reads_and_finds_nothing_to_press(
    office: Office, files: Files, theme: Theme, window: Callable[..., QWidget], tmp_path: Path, who: str
) -> None:
    files.file = write_package(tmp_path, newer(office.reference, longer))
    page = opened(office, office.desks[who], files, theme, window)
    assert page.contents._tables.rowCount() > 0
    ctrl(Qt.Key.Key_I)
    assert page.ui.views.currentWidget() is page.contents
    words = [button.accessibleName() for button in page.findChildren(QPushButton) if button.isVisible()]
    assert not any("Renew" in each for each in words)
    alt(Qt.Key.Key_2)
    assert not page.editions.ui.signers_panel.isVisible()


def test_what_cannot_be_read_is_said_and_f5_reads_again(
    page: ReferenceDataPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(desk: Desk) -> None:
        raise Refused("no_right")

    with monkeypatch.context() as patch:
        patch.setattr(reference_data, "reference_view", refuse)
        page.contents.show_tables(None, ())
        press(Qt.Key.Key_F5)
        assert page._notice.kind == "warn"
        assert page.contents.ui.tables_table_empty.text() == ""  # nothing is being read any more
    press(Qt.Key.Key_F5)
    assert page.contents._tables.rowCount() > 0


def test_a_page_nobody_looks_at_reads_nothing(
    office: Office, files: Files, theme: Theme, reference_data: Reference, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screening_desk.services.reference_data.reference_view", pytest.fail)
    door = Door(Path("/nowhere"), reference_data, office.clock)
    hidden = ReferenceDataPage(Context(office.officer, DirectTasks(), theme, SETTINGS, door), open_file=files.choose)
    hidden.refresh()
    hidden.deleteLater()


def test_every_control_has_a_name_and_its_room(
    page: ReferenceDataPage, office: Office, files: Files, tmp_path: Path
) -> None:
    for tab in ("contents", "editions"):
        page.go(tab)
        assert unnamed(page) == []
        assert cramped(page) == []
    offered(page, office, files, tmp_path)
    assert unnamed(page) == []
    assert cramped(page) == []
    assert not any(button.isDefault() or button.autoDefault() for button in page.findChildren(QPushButton))


@pytest.mark.parametrize("code", ["package_table", "package_misfit"])
@pytest.mark.parametrize("fault", get_args(Fault))
def test_every_fault_of_a_package_is_worded_with_its_place(code: str, fault: Fault) -> None:
    words = sentence(Refused(code, fault=fault, place="six_months, short"))
    assert "(six_months, short)" in words
    assert "()" not in sentence(Refused(code, fault=fault, place=""))
