"""Checklists of care by keys: from the case with F6, noting, what is missing, and what was typed comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from screening_desk.gui.care_words import item_title
from screening_desk.gui.pages.care.page import CarePage
from screening_desk.gui.theme import Theme
from screening_desk.services.care import open_care
from tests.gui.case_desk import Open, Show
from tests.gui.counters import keys, settle
from tests.gui.doors import cramped, ctrl, press, type_text, unnamed
from tests.gui.test_queue import context_of, texts
from tests.office import Office
from tests.services.cases import decided, handed_over
from tests.services.test_care import CHILD

OpenCare = Callable[[str], CarePage]


@pytest.fixture
def opened_care(local_office: Office, theme: Theme, window: Show) -> OpenCare:
    """Open the checklists of a case, with the keys where they belong."""

    def show(case_id: str) -> CarePage:
        page = CarePage(context_of(local_office, theme, "supervisor"), case_id)
        window(page).resize(1178, 712)
        page.refresh()
        page.setFocus()
        settle()
        return page

    return show


def test_f6_leads_there_from_a_case(opened_case: Open, local_office: Office) -> None:
    case_id = handed_over(local_office, mrz=CHILD)
    page = opened_case(case_id)
    asked: list[tuple[str, str]] = []
    page.opened.connect(lambda kind, which: asked.append((kind, which)))
    press(Qt.Key.Key_F6)
    assert asked == [("care", case_id)]


def test_an_item_is_noted_by_keys_and_the_next_open_one_is_current(opened_care: OpenCare, local_office: Office) -> None:
    page = opened_care(handed_over(local_office, mrz=CHILD))
    assert page.ui.table.hasFocus()
    press(Qt.Key.Key_Return)
    keys("1")
    type_text("Ingin pulang ke nenek")
    ctrl(Qt.Key.Key_S)
    settle()
    view = open_care(local_office.supervisor, page.case_id)
    assert [(item.item_id, item.state) for item in view.paths[0].items][:2] == [("view", "done"), ("trained", "")]
    assert page.ui.table.hasFocus()
    assert page.ui.table.currentIndex().row() == 1


def test_what_is_missing_is_said_at_the_field(opened_care: OpenCare, local_office: Office) -> None:
    page = opened_care(handed_over(local_office, mrz=CHILD))
    press(Qt.Key.Key_Return)
    keys("2")
    ctrl(Qt.Key.Key_S)
    settle()
    assert page.banner.text() == "Write the reason."
    assert page._form.words.hasFocus()


def test_what_was_typed_of_two_items_comes_back(opened_care: OpenCare, local_office: Office) -> None:
    page = opened_care(handed_over(local_office, mrz=CHILD))
    for words in ("Ingin pulang", "Petugas Misal"):
        press(Qt.Key.Key_Return)
        keys("1")
        type_text(words)
        page.ui.table.setFocus()
        press(Qt.Key.Key_Down)
    page.drafts.save_now()
    page.close()
    again = opened_care(page.case_id)
    assert {key: item.words for key, item in again._typed.items()} == {
        "child.view": "Ingin pulang", "child.trained": "Petugas Misal",
    }  # fmt: skip


def test_it_tells_nobodys_name_has_names_and_room_and_clears(opened_care: OpenCare, local_office: Office) -> None:
    page = opened_care(decided(local_office, handed_over(local_office, mrz=CHILD), "victim_care").case_id)
    assert "CONTOH" not in texts(page)
    assert unnamed(page) == []
    assert cramped(page) == []
    code = page.view.code if page.view else ""
    item = page.model.rows()[0]
    page.clear()
    kept = {label.text() for label in page.findChildren(QLabel)}
    assert item_title(item.path, item.item.item_id) not in kept, "hidden is not forgotten"
    assert code
    assert code not in texts(page)
    assert page.model.rowCount() == 0


def test_on_an_enlarged_screen_an_item_is_scrolled_to_and_not_crushed(
    opened_care: OpenCare, local_office: Office
) -> None:
    """1366x768 at 150 percent leaves a page 861x454."""
    page = opened_care(decided(local_office, handed_over(local_office, mrz=CHILD), "victim_care").case_id)
    page.window().resize(861, 454)
    settle()
    page.ui.table.setFocus()
    press(Qt.Key.Key_Return)
    settle()
    states = page._form.states
    assert states.hasFocus()
    assert states.height() >= states.sizeHint().height()
    assert page._form.words.height() >= 2 * page.fontMetrics().height()
    assert not states.visibleRegion().isEmpty(), "it is scrolled to"
