"""The child path on the list and at the counter (design 06b): questions, what is told, what is still to be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.checklist.page import ChecklistPage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services import review
from screening_desk.services.entry import Door
from tests.gui.counters import CITIZEN, keys, make_page, scan, settle, typed, zone
from tests.gui.doors import cramped, unnamed
from tests.office import SETTINGS, Office

Show = Callable[..., QWidget]
CHILD = zone("IDN", "CONTOH<<DIAN", birth="110501")
FACTS = ["relation_child", "relation_adult", "guardian", "consent_letter"]


@pytest.fixture
def counter(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """A child with a companion at the counter."""
    page = make_page(local_office, theme)
    window(page).resize(1178, 712)
    page.setFocus()
    scan(page, CHILD)
    keys("K 1 1")
    return page


@pytest.fixture
def page(counter: CounterPage) -> ChecklistPage:
    """The list in front."""
    keys("F6")
    return counter.sides.deep


def told(counter: CounterPage) -> dict[str, str]:
    """What was told so far."""
    assert counter.session.draft is not None
    known = counter.sides.deep.rows.told
    return {key: given.value for key, given in counter.session.draft.given.items() if key in known}


def at(page: ChecklistPage, key: str) -> None:
    """Lead the keys to a row or a fact."""
    page.rows.go(key)
    settle()


class TestPath:
    """What a child is asked, and what it is not."""

    def test_the_facts_come_after_the_childs_questions(self, page: ChecklistPage) -> None:
        shown = page.rows.shown()
        place = shown.index("A5") + 1
        assert shown[place : place + 4] == FACTS

    def test_the_means_are_folded_away_and_unfold_by_key(self, page: ChecklistPage) -> None:
        assert not [key for key in page.rows.shown() if page.rows.column_of(key) == "cara"]
        assert [option.value for option in page.tabs.options()] == ["child", "proses", "tujuan"]
        keys("Alt+C")
        assert page.rows.column_of(page.rows.current) == "cara"

    def test_an_adult_has_all_columns_and_no_facts(self, local_office: Office, theme: Theme, window: Show) -> None:
        page = make_page(local_office, theme, local_office.colleague)
        window(page)
        page.setFocus()
        scan(page, CITIZEN)
        keys("F6")
        assert [option.value for option in page.sides.deep.tabs.options()] == ["child", "proses", "cara", "tujuan"]
        assert not set(FACTS) & set(page.sides.deep.rows.shown())
        page.sides.deep.rows.go("A0")
        keys("1")
        assert set(FACTS) <= set(page.sides.deep.rows.shown()), "the age is in doubt"

    def test_answering_leads_past_the_facts_so_that_no_digit_becomes_a_relation(self, page: ChecklistPage) -> None:
        at(page, "A5")
        keys("2")
        assert page.rows.current not in FACTS
        keys("Up")
        assert page.rows.current == "consent_letter"

    def test_a_child_with_somebody_who_is_not_family_is_said_at_once(
        self, page: ChecklistPage, counter: CounterPage
    ) -> None:
        at(page, "A3")
        keys("1")
        assert page.banner.title() == "Help now: a child with somebody who is not family"
        assert counter.keys["hand_over"].text() == "Call the supervisor"
        keys("F8")
        assert counter.place == "handed"


class TestTold:
    """What child, adult and guardian tell."""

    def test_two_relations_stand_apart_and_their_difference_is_said(
        self, page: ChecklistPage, counter: CounterPage
    ) -> None:
        before = page.result.chip.level
        at(page, "relation_child")
        typed("teman ibu")
        assert page.rows.told.compared() == ""
        keys("Down")
        typed("Bibi kandung")
        assert told(counter) == {"relation_child": "teman ibu", "relation_adult": "Bibi kandung"}
        assert page.rows.told.compared() == "different"
        assert any("differently" in line or "berbeda" in line for line in page.result.why.texts())
        assert page.result.chip.level == before, "a fact, no verdict"

    def test_the_same_words_are_the_same(self, page: ChecklistPage) -> None:
        for key, words in (("relation_child", "Tante "), ("relation_adult", "tante")):
            at(page, key)
            typed(words)
        assert page.rows.told.compared() == "the same"

    def test_digits_in_a_relation_are_letters(self, page: ChecklistPage, counter: CounterPage) -> None:
        at(page, "relation_child")
        typed("2 bulan kenal")
        assert told(counter) == {"relation_child": "2 bulan kenal"}
        assert counter.session.draft is not None
        assert "A5" not in counter.session.draft.answers

    def test_the_guardian_is_one_key_and_the_number_is_asked_then(
        self, page: ChecklistPage, counter: CounterPage
    ) -> None:
        assert "guardian_number" not in page.rows.shown()
        at(page, "guardian")
        keys("1")
        assert "guardian_number" in page.rows.shown()
        keys("Down 3")
        assert told(counter) == {"guardian": "confirms", "guardian_number": "school"}

    def test_a_guardian_who_was_not_called_has_no_number(self, page: ChecklistPage, counter: CounterPage) -> None:
        at(page, "guardian")
        keys("1 Down 3 Up 4")
        assert told(counter) == {"guardian": "not_tried"}
        keys("Del")
        assert told(counter) == {}

    def test_what_is_typed_is_kept_when_the_typing_pauses(
        self, page: ChecklistPage, counter: CounterPage, local_office: Office
    ) -> None:
        at(page, "relation_adult")
        typed("paman")
        counter.save_draft()
        other = make_page(local_office, Theme.current())
        other.session.resume()
        assert told(other) == {"relation_adult": "paman"}

    def test_beside_the_companion_it_says_to_ask_apart(self, page: ChecklistPage) -> None:
        assert "apart" in page.rows.told._hint.text()
        assert page.rows.told._hint_line.isVisible()
        at(page, "fold")
        keys("Space")
        assert not page.rows.told._hint_line.isVisible()

    def test_f1_gives_the_words_for_each_fact(self, page: ChecklistPage, local_office: Office) -> None:
        for fact in local_office.reference.catalogue.told:
            if fact.after is None:
                at(page, fact.id)
                page.help.hide()
                keys("F1")
                assert page.help.isVisible()
                assert any(fact.ask.id in line or fact.ask.en in line for line in page.help.words())

    def test_a_relation_is_never_longer_than_the_store_keeps(self, page: ChecklistPage) -> None:
        field = page.rows.told.field("relation_child")
        assert isinstance(field, QLineEdit)
        assert field.maxLength() == 200

    def test_the_next_traveller_begins_empty(self, page: ChecklistPage, counter: CounterPage) -> None:
        at(page, "relation_child")
        typed("tante")
        keys("Ctrl+J Esc F2")
        typed("Pelintas kembali ke antrean.")
        keys("Ctrl+S")
        scan(counter, CHILD)
        keys("F6")
        assert told(counter) == {}
        field = page.rows.told.field("relation_child")
        assert isinstance(field, QLineEdit)
        assert field.text() == ""
        assert not page.rows.private_only


class TestCounter:
    """The child path seen from the counter, and looked back at."""

    def test_the_counter_says_how_many_child_questions_are_answered(self, counter: CounterPage) -> None:
        assert counter.case.deep.isVisible()
        assert counter.case.deep.state() == "0 of 6 answered"
        keys("F6")
        at(counter.sides.deep, "A2")
        keys("2 Esc")
        assert counter.case.deep.state() == "1 of 6 answered"
        assert counter.case.deep.texts()[0].startswith("A2 ")

    def test_an_adult_has_no_such_panel(self, local_office: Office, theme: Theme, window: Show) -> None:
        page = make_page(local_office, theme)
        window(page)
        scan(page, CITIZEN)
        assert not page.case.deep.isVisible()

    def test_looked_back_at_every_answer_and_fact_is_there(self, counter: CounterPage) -> None:
        keys("F6")
        page = counter.sides.deep
        at(page, "A2")
        keys("2 2 2 2")
        for key, words in (("relation_child", "ibu"), ("relation_adult", "ibu kandung")):
            at(page, key)
            typed(words)
        keys("Esc")
        counter.case.set_current("Q1")
        settle()
        keys("2 2 2 0 Ctrl+Enter")
        assert counter.place == "waiting"
        keys("Ctrl+R Down Enter")
        past = counter.sides.past.case
        assert past is not None
        lines = past.deep.texts()
        assert [line.split()[0] for line in lines[:4]] == ["A2", "A3", "A4", "A5"]
        assert any("“ibu kandung”" in line for line in lines)
        assert any("differently" in line for line in lines)

    def test_the_reason_is_brought_into_view(self, counter: CounterPage) -> None:
        counter.window().resize(1178, 420)
        settle()
        keys("F8")
        settle()
        box = counter.case.result.reason
        assert QApplication.focusWidget() is box
        assert not box.visibleRegion().isEmpty()

    def test_the_supervisor_reads_what_was_told_before_judging(
        self, counter: CounterPage, local_office: Office, theme: Theme
    ) -> None:
        keys("F6")
        for key, words in (("relation_child", "tante"), ("relation_adult", "ibu")):
            at(counter.sides.deep, key)
            typed(words)
        at(counter.sides.deep, "A3")
        keys("1 F8")
        case_id = review.queue(local_office.supervisor)[0].case_id
        door = Door(Path("/nowhere"), local_office.reference, local_office.clock)
        page = CasePage(Context(local_office.supervisor, DirectTasks(), theme, SETTINGS, door), case_id)
        page.refresh()
        lines = page.facts.texts()
        assert any("“tante”" in line for line in lines)
        assert any("“ibu”" in line for line in lines)
        assert any("differently" in line for line in lines)
        assert page.view is not None
        assert page.view.first is None

    def test_every_control_has_a_name_and_nothing_is_clipped(self, counter: CounterPage) -> None:
        keys("F6 F1")
        assert unnamed(counter) == []
        assert cramped(counter) == []
