"""In-depth questions: every item by keys, the live result, and what is not asked beside a companion."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.language import Code, Language
from screening_desk.gui.pages.checklist.page import ChecklistPage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.chips import ResultChip
from screening_desk.reference.indicators import applicable, level_words
from screening_desk.reference.labels import confidence_mark
from screening_desk.rules.assessment import Level
from tests.gui.counters import CITIZEN, keys, make_page, scan, settle, typed, zone
from tests.gui.doors import cramped, unnamed
from tests.office import Office

Show = Callable[..., QWidget]
CHILD = zone("IDN", "CONTOH<<DIAN", birth="110501")


@pytest.fixture
def counter(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """The page of the officer with a citizen open."""
    page = make_page(local_office, theme)
    window(page).resize(1178, 712)
    page.setFocus()
    scan(page, CITIZEN)
    return page


@pytest.fixture
def page(counter: CounterPage) -> ChecklistPage:
    """The checklist in front."""
    keys("F6")
    return counter.sides.deep


def answers(counter: CounterPage) -> dict[str, str]:
    """What was answered so far."""
    assert counter.session.draft is not None
    return {item: answered.value for item, answered in counter.session.draft.answers.items()}


def test_every_item_of_the_mode_is_there_in_order(page: ChecklistPage, local_office: Office) -> None:
    wanted = [item.id for item in applicable(local_office.reference.catalogue, "arrival", child=False)]
    assert page.rows.shown() == wanted


def test_four_keys_answer_and_lead_on(page: ChecklistPage, counter: CounterPage) -> None:
    keys("2 2 1 3 0")
    assert answers(counter) == {"B": "no", "A0": "no", "Q1": "yes", "P1": "unknown", "P2": "not_asked"}
    assert page.rows.current == "P3"


def test_the_counter_shows_the_same_answers(page: ChecklistPage, counter: CounterPage) -> None:
    keys("Alt+P 1 Esc")
    row = counter.case.questions.row("Q1")
    assert counter.sides.front == ""
    assert getattr(row, "answer")() == "yes"  # noqa: B009


@pytest.mark.parametrize(("jump", "item"), [("Alt+A", "A0"), ("Alt+P", "Q1"), ("Alt+C", "C1"), ("Alt+T", "T1")])
def test_a_key_leads_to_each_column(page: ChecklistPage, jump: str, item: str) -> None:
    keys(jump)
    assert page.rows.current == item
    assert QApplication.focusWidget() is page.rows.row(item)


def test_the_result_lives_and_says_why(page: ChecklistPage) -> None:
    assert page.result.chip.level == "not_assessed"
    keys("Alt+C Down Down Down 1")
    assert page.rows.column_of("C4") == "cara"
    assert page.result.chip.level == "partial"
    assert any("C4" in line for line in page.result.why.texts())
    assert page.result.gaps.texts()


def test_the_second_question_appears_after_a_yes(page: ChecklistPage, counter: CounterPage) -> None:
    keys("Alt+C Down 1")
    assert page.rows.current == "C2.now"
    keys("2")
    assert answers(counter)["C2.now"] == "no"
    keys("Alt+C Down 2")
    assert "C2.now" not in answers(counter)


def test_danger_is_said_in_ink_and_f8_needs_no_reason(page: ChecklistPage, counter: CounterPage) -> None:
    keys("1")
    assert page.banner.kind == "ink"
    keys("F8")
    assert counter.place == "handed"


def test_f1_gives_the_spoken_question_and_when_not_to_ask(page: ChecklistPage, local_office: Office) -> None:
    keys("Alt+C F1")
    item = local_office.reference.catalogue.by_id["C1"]
    assert item.do_not_ask is not None
    assert f"“{item.ask.get(current_language())}”" in page.help.words()
    assert item.do_not_ask.get(current_language()) in page.help.words()
    keys("F1")
    assert page.help.isHidden()


def test_f1_says_where_an_item_comes_from_and_how_sure_that_is(page: ChecklistPage, local_office: Office) -> None:
    page.rows.go("C4")
    settle()
    keys("F1")
    item, language = local_office.reference.catalogue.by_id["C4"], current_language()
    assert item.provenance is not None
    assert item.provenance.get(language) in page.help.words()
    assert confidence_mark(item.confidence, language) in page.help.words()[-1]


def test_the_weight_of_an_item_stands_only_in_the_explanation(page: ChecklistPage) -> None:
    shown = " ".join(page.rows.row(key).accessibleName() for key in page.rows.shown())
    assert "strong" not in shown
    keys("Alt+C F1")
    assert any("strong item" in line for line in page.help.words())


def test_private_items_alone(page: ChecklistPage, local_office: Office) -> None:
    keys("Ctrl+J")
    catalogue = local_office.reference.catalogue
    assert page.rows.shown()
    assert all(catalogue.by_id[key].private for key in page.rows.shown())
    keys("Ctrl+J")
    assert "B" in page.rows.shown()


def test_beside_a_companion_private_items_are_folded(counter: CounterPage, local_office: Office) -> None:
    keys("K 1 1 F6")
    page, catalogue = counter.sides.deep, local_office.reference.catalogue
    assert page.rows.shown()[0] == "fold"
    assert not any(catalogue.by_id[key].private for key in page.rows.shown()[1:])
    page.rows.go("fold")
    settle()
    keys("Space")
    assert any(catalogue.by_id[key].private for key in page.rows.shown()[1:])
    keys("2")
    assert answers(counter) == {"B": "no"}, "the next key answers the first question"


def test_the_child_group_is_asked_of_a_child_and_never_closed(local_office: Office, theme: Theme, window: Show) -> None:
    counter = make_page(local_office, theme)
    window(counter)
    counter.setFocus()
    scan(counter, CHILD)
    keys("F6")
    page = counter.sides.deep
    assert {"A0", "A1", "A2", "A3", "A4", "A5"} <= set(page.rows.shown())
    page.rows.go("A3")
    settle()
    keys("1")
    assert page.result.chip.level == "danger", "an opened danger question that is not answered counts as danger"


def test_the_tabs_count_what_was_answered(page: ChecklistPage) -> None:
    keys("Alt+P 2")
    assert page.tabs.segment("proses").suffix().startswith("1/")


def test_save_for_later_keeps_it(page: ChecklistPage, counter: CounterPage) -> None:
    told: list[object] = []
    counter.saved.connect(told.append)
    keys("Ctrl+S")
    assert told


def test_what_is_typed_as_a_note_is_no_answer(page: ChecklistPage, counter: CounterPage) -> None:
    keys("F4")
    typed("1230")
    assert answers(counter) == {}
    assert counter.session.draft is not None
    assert counter.session.draft.note == "1230"


def test_every_control_has_a_name_and_nothing_is_clipped(page: ChecklistPage) -> None:
    keys("Alt+C F1")
    assert unnamed(page) == []
    assert cramped(page) == []


@pytest.mark.parametrize("code", ["id", "en"])
def test_a_result_is_called_the_same_everywhere(local_office: Office, theme: Theme, code: Code) -> None:
    Language(code)
    chip, catalogue = ResultChip(), local_office.reference.catalogue
    for level in get_args(Level):
        assert chip.word(level) == level_words(level, catalogue, code)
