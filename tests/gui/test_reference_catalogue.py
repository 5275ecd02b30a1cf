"""The indicators of all lists, to be read: filtered, found, explained, and what another edition said of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context, current_language
from screening_desk.gui.pages.reference.catalogue import CatalogueView, _line
from screening_desk.gui.pages.reference.page import ReferenceDataPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services import editions, reference_data, signers
from screening_desk.services.entry import Door
from tests.gui.doors import alt, cramped, ctrl, press, type_text, unnamed
from tests.office import SETTINGS, Office
from tests.packages import PUBLIC, Content, newer, write_key, write_package


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Callable[..., QWidget]) -> ReferenceDataPage:
    """The officer's page with the indicators in front."""
    office = local_office
    with office.store.write() as work:
        editions.settle(work, office.reference, office.administrator.actor, office.clock.now(), None)
    door = Door(Path("/nowhere"), office.reference, office.clock)
    page = ReferenceDataPage(Context(office.officer, DirectTasks(), theme, SETTINGS, door))
    window(page).resize(1177, 742)
    page.refresh()
    page.contents.ui.tables_table.setFocus()
    alt(Qt.Key.Key_3)
    return page


@pytest.fixture
def view(page: ReferenceDataPage) -> CatalogueView:
    return page.catalogue


def choose(view: CatalogueView, code: str) -> str:
    """Go to an indicator and return what is said of it."""
    at = next(at for at, each in enumerate(view.shown()) if each.code == code)
    view.ui.rows_table.setCurrentIndex(view.ui.rows_table.model().index(at, 0))
    return view.ui.detail.toPlainText()


def test_every_indicator_of_every_list_is_there(view: CatalogueView, local_office: Office) -> None:
    reference = local_office.reference
    wanted = {*reference.catalogue.by_id}.union(*(each.by_id for each in reference.instruments.values()))
    assert {each.code for each in view.shown() if each.item is not None} == wanted


def test_the_keys_choose_a_list(view: CatalogueView, local_office: Office) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert {each.code for each in view.shown()} == {"", *local_office.reference.instruments["labour"].by_id}


def test_words_of_the_question_or_a_number_of_the_source_find_an_indicator(view: CatalogueView) -> None:
    ctrl(Qt.Key.Key_F)
    type_text("cr05")
    assert "TC01" in {each.code for each in view.shown()}
    view.ui.find.setText("xyzzy")
    assert view.shown() == ()
    assert not view.ui.rows_table_empty.isHidden()


def test_an_indicator_says_question_weight_sources_and_provenance(view: CatalogueView, local_office: Office) -> None:
    labour, language = local_office.reference.instruments["labour"], current_language()
    said = choose(view, "CR01")
    item = labour.by_id["CR01"]
    assert item.text.get(language) in said
    assert f"“{item.ask.get(language)}”" in said
    assert "WCMS_105023" in said
    assert "second-hand" in said
    assert "dispute" in said
    assert labour.transcribed is not None
    assert labour.transcribed.get(language) in said
    assert labour.transcribed.get(language) not in choose(view, "ACT01"), "a fact has no strength"


def test_every_indicator_says_how_it_can_be_known_its_group_and_weight(view: CatalogueView) -> None:
    for code in [each.code for each in view.shown() if each.item is not None]:
        said = choose(view, code)
        assert all(f"\n{name}: " in said for name in ("Can be known", "Group", "Weight")), code


def test_a_list_says_what_it_rests_on_and_what_is_still_missing(view: CatalogueView, local_office: Office) -> None:
    view.ui.tables_table.setCurrentIndex(view.ui.tables_table.model().index(2, 0))
    said = view.ui.detail.toPlainText()
    labour, language = local_office.reference.instruments["labour"], current_language()
    pending = next(each.pending for each in labour.profiles if each.pending is not None)
    assert pending.get(language) in said
    assert labour.transcribed is not None
    assert labour.transcribed.get(language) in said
    assert all(row.text.get(language) in said for row in labour.readings)


def test_markup_in_the_data_is_shown_as_it_is() -> None:
    assert _line("a", "<b>x</b>") == "<span style='font-weight: 600'>a</span>: &lt;b&gt;x&lt;/b&gt;"


def weakened(content: Content) -> None:
    labour = next(row for row in content["instruments"] if row["id"] == "labour")
    next(row for row in labour["items"] if row["id"] == "CR02")["strengths"]["adult_labour"] = "strong"
    next(row for row in content["catalogue"]["item"] if row["id"] == "C4")["strength"] = "weak"


def test_what_another_edition_changed_is_said_of_the_indicator(
    page: ReferenceDataPage, local_office: Office, tmp_path: Path
) -> None:
    office = local_office
    signers.trust(office.administrator, write_key(tmp_path), PUBLIC.code)
    file = write_package(tmp_path, newer(office.reference, weakened))
    desk = reference_data.take(office.administrator, reference_data.offer(office.administrator, office.reference, file))
    changes = reference_data.indicator_changes(desk)
    assert [(each.sequence, [change.key for change in each.changes]) for each in changes] == [(2, ["C4", "CR02"])]
    page.renew(Context(desk, DirectTasks(), page._context.theme, SETTINGS, page._context.door))
    alt(Qt.Key.Key_3)
    view = page.catalogue
    assert "medium → strong" in choose(view, "CR02")
    last = view.ui.tables_table.model().rowCount() - 1
    view.ui.tables_table.setCurrentIndex(view.ui.tables_table.model().index(last, 0))
    assert [each.code for each in view.shown()] == ["C4", "CR02"]


def test_with_one_edition_there_is_nothing_to_compare(view: CatalogueView) -> None:
    assert "nothing to compare" in choose(view, "TC01")


def test_nothing_is_cramped_or_without_a_name(page: ReferenceDataPage, view: CatalogueView) -> None:
    choose(view, "TC01")
    assert not cramped(page)
    assert not unnamed(page)
