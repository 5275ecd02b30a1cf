"""What stands beside a training case: other lists than the counter's, the question card, and the case as a strip."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.training.page import TrainingPage
from screening_desk.gui.theme import Theme
from screening_desk.services.training_result import Done, compare
from tests.gui.counters import settle
from tests.gui.doors import press
from tests.gui.learners import begin, context_of, learn
from tests.office import Office

GO = "family_visit_mother"
Open = Callable[[], TrainingPage]


@pytest.fixture
def opened(local_school: Office, theme: Theme, window: Callable[..., QWidget]) -> Open:
    """Open the page as after a sign-in."""

    def show() -> TrainingPage:
        page = TrainingPage(context_of(local_school, theme))
        window(page)
        page.refresh()
        page.setFocus()
        settle()
        return page

    return show


@pytest.mark.parametrize(
    ("lists", "said"),
    [
        ({"labour": "forced_labour"}, "Delphi indicators: labour exploitation: "),
        ({"labour": "no_reading"}, "Not answered yes: CD01 "),
        ({}, "Delphi indicators: labour exploitation: not asked. By the key: "),
        ({"labour": "forced_labour", "transit": "attention"}, "The key needs nothing of this list."),
    ],
)
def test_a_list_beside_the_counters_stands_beside_the_key(opened: Open, lists: dict[str, str], said: str) -> None:
    page = opened()
    work = begin(page, "factory_wages_withheld")
    reference = work._context.desk.reference
    answers = {item: (each.answer, True) for item, each in work.case.heard.items() if not item.startswith("CD")}
    done = Done("hand_over", "partial", answers, {}, frozenset(), lists=lists)
    result = compare(work.case, done, reference, work.run.run_id, work.run.started_at, work.run.started_at)
    page._on_finished(result)
    (line,) = [words for words in page.result.lines() if said in words][:1]
    assert line


def test_the_case_folds_to_what_was_heard_last_and_the_counter_has_the_width(opened: Open, qapp: QApplication) -> None:
    page = opened()
    page.window().resize(1320, 700)
    settle()
    work = begin(page, GO)
    learn(qapp, page, rows=2)
    beside, heard = work.counter.width(), work.panel.words()
    press(Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    settle()
    assert work.counter.width() > beside + 200
    assert work.panel.words() == "\n".join(heard.splitlines()[-2:])
    work.ask()
    assert work.panel.words() != heard
    page.show_list()
    settle()
    assert begin(page, GO).folded, "as it was left"
    press(Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    settle()
    assert page.work is not None
    assert page.work.panel.words().startswith(heard.splitlines()[0])


def test_a_card_is_offered_only_where_the_case_says_what_is_answered_on_it(opened: Open, qapp: QApplication) -> None:
    page = opened()
    work = begin(page, GO)
    learn(qapp, page, rows=4)
    assert not work.counter.keys["card"].isEnabled()
    page.work.give_up()  # type: ignore[union-attr]
    settle()
    work = begin(page, "card_brothers_visit")
    learn(qapp, page, rows=1)
    assert work.counter.keys["card"].isEnabled()


def test_what_was_heard_last_is_in_view_until_one_scrolls(opened: Open, qapp: QApplication) -> None:
    page = opened()
    page.window().resize(1320, 520)
    settle()
    work = begin(page, GO)
    bar = work.panel.area.verticalScrollBar()
    learn(qapp, page, rows=6)
    settle()
    assert 0 < bar.maximum() == bar.value()
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    above = bar.value()
    assert above < bar.maximum()
    work.panel.show_case(work.case, work._handed(), tuple(work._heard()))
    settle()
    assert bar.value() == above, "nothing new was heard"
    learn(qapp, page, rows=1)
    settle()
    assert bar.value() == bar.maximum()


def test_a_row_of_the_page_is_named_with_how_it_came_out(opened: Open) -> None:
    page = opened()
    work = begin(page, "works_on_visit_permit")
    reference = work._context.desk.reference
    done = Done("hand_over", "none_yet", {}, {}, frozenset({"activity.differs"}))
    begun = work.run.started_at
    page._on_finished(compare(work.case, done, reference, work.run.run_id, begun, begun))
    rule = reference.rules["activity"]
    assert f"{rule.title.en}: {rule.cases['differs'].state.en}" in page.result.lines()
