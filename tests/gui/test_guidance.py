"""Guidance beside a result: short, by one key whole, and gone with whatever is covered."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening_desk.gui.language import Language
from screening_desk.gui.pages.guidance import MOST, GuidanceDialog, at_once
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.reference import load
from screening_desk.reference.guidance import NEEDS, Topic, of_topic
from tests.gui.case_desk import Open, Show, answer_all
from tests.gui.counters import CITIZEN, SHORT, keys, make_page, scan, settle
from tests.gui.doors import press
from tests.gui.interviews import ask, change
from tests.office import Office
from tests.scenes.checklist import open_list
from tests.services.cases import handed_over


def whole_text() -> GuidanceDialog | None:
    """The text in front, if any."""
    front = QApplication.activeModalWidget()
    return front if isinstance(front, GuidanceDialog) else None


def said(dialog: GuidanceDialog) -> str:
    """Everything it says."""
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel))


def test_one_key_opens_the_whole_text_beside_the_list_and_esc_closes_it(
    local_office: Office, theme: Theme, window: Show
) -> None:
    page = open_list(theme, local_office, CITIZEN, {"B": "yes"})
    window(page)
    page.sides.deep.rows.begin()
    settle()
    block = page.sides.deep.result.guidance
    assert not block.isHidden()
    assert 0 < len(block.texts()) <= MOST
    press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    dialog = whole_text()
    assert dialog is not None
    assert block.texts()[0] in said(dialog)
    assert "UU 21/2007 Art. 18" in said(dialog)
    assert "checked on 24-11-2026" in said(dialog)
    settle()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert whole_text() is None


CALLED = [topics for n in range(1, len(NEEDS) + 1) for topics in combinations(NEEDS, n)]


@pytest.mark.parametrize("topics", CALLED, ids=" ".join)
def test_no_topic_is_without_a_line_however_many_are_called_for(topics: tuple[Topic, ...]) -> None:
    rows = load().content.guidance
    shown = at_once(topics, rows)
    assert {row.topic for row in shown} == set(topics)
    assert len(shown) <= MOST
    assert [row for row in rows if row in shown] == list(shown), "in the order in which they are read"
    first = {topic: next(row for row in of_topic(rows, topic) if row.now) for topic in topics}
    assert set(first.values()) <= set(shown)


def test_danger_and_a_child_leave_out_neither_the_call_nor_the_protection_of_a_foreigner() -> None:
    rows = load().content.guidance
    with_child = {row.id for row in at_once(("danger", "child"), rows)}
    assert {"danger_call", "danger_apart", "child_doubt", "child_call"} <= with_child
    with_foreigner = {row.id for row in at_once(("danger", "child", "foreign_victim"), rows)}
    assert {"danger_call", "child_call", "foreign_no_action"} <= with_foreigner


def test_the_counter_shows_it_only_where_it_is_called_for(local_office: Office, theme: Theme, window: Show) -> None:
    page = make_page(local_office, theme)
    window(page)
    page.scan(CITIZEN)
    settle()
    assert page.case.result.guidance.isHidden()
    press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert whole_text() is None
    draft = page.session.draft
    assert draft is not None
    page.session.change(draft.answer(draft.opened_at, "B", "yes"))
    assert page.case.result.guidance.topics()[:1] == ("danger",)


def test_closed_mode_shows_and_opens_nothing(local_office: Office, theme: Theme, window: Show) -> None:
    page = open_list(theme, local_office, CITIZEN, {"B": "yes"})
    window(page)
    if not page.cover.covering:
        page.toggle_closed()
    settle()
    assert not page.sides.deep.result.guidance.isVisible()
    press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert whole_text() is None


def test_a_supervisor_sees_it_after_the_own_reading(local_office: Office, opened_case: Open) -> None:
    page = opened_case(handed_over(local_office))
    assert page.decision.guidance.isHidden()
    answer_all(page)
    assert page.decision.guidance.topics()[:1] == ("foreign_victim",)
    press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    dialog = whole_text()
    assert dialog is not None
    assert "UU 6/2011 Art. 88" in said(dialog)
    dialog.reject()


def test_it_follows_the_language(local_office: Office, theme: Theme, window: Show) -> None:
    page = open_list(theme, local_office, CITIZEN, {"B": "yes"})
    window(page)
    language = Language("en")
    language.choose("id")
    settle()
    assert page.sides.deep.result.guidance.texts()[0].startswith("Hentikan pertanyaan")
    language.choose("en")


@pytest.mark.parametrize(("item", "told"), [("C4", ("foreign_victim",)), ("B", ("danger", "foreign_victim"))])
def test_an_interview_tells_of_a_foreigner_to_be_protected_in_danger_too(
    local_office: Office, theme: Theme, window: Show, item: str, told: tuple[str, ...]
) -> None:
    counter = make_page(local_office, theme)
    window(counter).resize(1178, 712)
    counter.setFocus()
    scan(counter, SHORT)
    change(counter, accompanied=True)
    keys("F9 1 1 1 1 1 1 1 Enter")
    page = counter.sides.interview
    assert page.guidance.topics() == (), "where somebody comes from calls for nothing"
    ask(page, item)
    keys("1")
    assert tuple(topic for topic in page.guidance.topics() if topic in NEEDS) == told
    page.guidance.open_all()
    dialog = whole_text()
    assert dialog is not None
    assert all(f"Art. {article}" in said(dialog) for article in (86, 87, 88))
    dialog.close()
