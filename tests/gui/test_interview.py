"""The private interview by keys: steps first, one question at a time, pauses, what is open, and nothing asked twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.cards.card import CardPage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.interview.page import InterviewPage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening, trail
from tests.gui.counters import CITIZEN, keys, make_page, scan, settle, typed
from tests.gui.doors import cramped, unnamed
from tests.gui.interviews import accompanied, ask, change, draft, interview
from tests.office import SETTINGS, Office

Show = Callable[..., QWidget]


@pytest.fixture
def counter(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """A citizen is open who came with somebody; two answers were given beside them."""
    return accompanied(local_office, theme, window)


@pytest.fixture
def page(counter: CounterPage) -> InterviewPage:
    """The interview in front, at its first step."""
    keys("F9")
    return counter.sides.interview


@pytest.fixture
def asking(page: InterviewPage) -> InterviewPage:
    """The first question is in front."""
    keys("1 1 1 1 1 1 1 Enter")
    return page


class TestQuestions:
    """One at a time, in its spoken form; the statement stands small and is not read aloud."""

    @pytest.mark.dressed
    def test_the_question_is_large_and_the_statement_small(self, asking: InterviewPage, local_office: Office) -> None:
        ask(asking, "C4")
        item = local_office.reference.catalogue.by_id["C4"]
        question = asking.question
        assert item.ask.en in question.spoken.text()
        assert item.text.en not in question.spoken.text()
        assert item.text.en in question.about.text()
        assert question.spoken.font().pixelSize() >= 2 * question.about.font().pixelSize()

    def test_an_answer_is_told_and_kept_in_private(self, asking: InterviewPage, counter: CounterPage) -> None:
        assert asking.current == "B"
        keys("2")
        assert asking.current == "B", "nobody is hurried on"
        keys("Enter")
        answered = draft(counter).answers["B"]
        assert (answered.value, answered.how, answered.apart) == ("no", "told", True)
        assert asking.current == "A0"

    def test_how_it_is_known_has_its_keys(self, asking: InterviewPage, counter: CounterPage) -> None:
        ask(asking, "C4")
        keys("1 D")
        assert draft(counter).answers["C4"].how == "document"
        keys("L")
        assert draft(counter).answers["C4"].how == "seen"

    def test_what_is_looked_at_was_seen(self, asking: InterviewPage, counter: CounterPage) -> None:
        ask(asking, "A0")
        keys("2")
        assert draft(counter).answers["A0"].how == "seen"

    def test_declined_is_marked_and_is_no_no(self, asking: InterviewPage, counter: CounterPage) -> None:
        ask(asking, "C5")
        keys("4")
        answered = draft(counter).answers["C5"]
        assert (answered.value, answered.declined) == ("not_asked", True)
        assert asking.question.answers.value() == "declined"

    def test_a_yes_that_stays_is_named_beside_declined(self, asking: InterviewPage, counter: CounterPage) -> None:
        ask(asking, "C5")
        keys("1")
        assert not asking.question.again.isVisible()
        keys("4")
        assert (draft(counter).answers["C5"].value, asking.question.answers.value()) == ("yes", "declined")
        assert asking.question.again.isVisible()
        assert asking.question.again.text().startswith("“Yes”")

    def test_own_words_and_remarks_are_kept_apart(self, asking: InterviewPage, counter: CounterPage) -> None:
        ask(asking, "C4")
        keys("1")
        asking.question.words.setFocus()
        typed("Paspor saya dibawa kakak")
        asking.question.remarks.setFocus()
        typed("Melihat ke pintu")
        assert {key: said.text for key, said in interview(counter).words.items()} == {"C4": "Paspor saya dibawa kakak"}
        assert interview(counter).remarks == "Melihat ke pintu"
        keys("Alt+Right")
        assert asking.question.words.toPlainText() == ""
        assert asking.question.remarks.toPlainText() == "Melihat ke pintu"

    def test_f4_leads_to_the_own_words_and_tab_to_the_remarks(
        self, asking: InterviewPage, counter: CounterPage
    ) -> None:
        keys("F4")
        assert asking.question.words.hasFocus()
        QTest.keyClick(asking.question.words, Qt.Key.Key_Tab)
        assert asking.question.remarks.hasFocus()
        assert counter.sides.front == "interview"

    def test_letters_in_a_text_are_text(self, asking: InterviewPage, counter: CounterPage) -> None:
        ask(asking, "C4")
        keys("1")
        asking.question.words.setFocus()
        typed("dtl 2")
        assert draft(counter).answers["C4"].value == "yes"
        assert draft(counter).answers["C4"].how == "told"
        assert interview(counter).words["C4"].text == "dtl 2"

    @pytest.mark.usefixtures("asking")
    def test_delete_takes_an_answer_back(self, counter: CounterPage) -> None:
        keys("2 Del")
        assert "B" not in draft(counter).answers

    def test_answers_given_beside_are_asked_as_if_new(self, asking: InterviewPage, counter: CounterPage) -> None:
        ask(asking, "C1")
        assert asking.question.answers.value() == ""
        assert not asking.question.again.parentWidget().isHidden()
        keys("1")
        assert draft(counter).answers["C1"].apart
        assert asking.question.again.parentWidget().isHidden()

    def test_nobody_is_asked_twice_what_was_answered_in_private(self, counter: CounterPage) -> None:
        change(counter, apart=True)
        counter.session.change(draft(counter).answer(counter._context.now(), "C4", "yes"))
        counter._context.desk.clock.move(minutes=1)  # type: ignore[attr-defined]
        keys("F9 1 1 1 1 1 1 1 Enter")
        page = counter.sides.interview
        assert "C4" not in page._plan.asked
        assert "C4" in page.question.kept.text()

    def test_danger_brings_guidance_and_the_hand_over(self, asking: InterviewPage, counter: CounterPage) -> None:
        keys("1")
        assert asking.banner.isVisible()
        assert asking.guidance.isVisible()
        assert asking._over.primary()
        keys("F8")
        assert counter.place == "handed"
        assert counter.case.interview.isVisible()

    def test_a_child_brings_one_line_of_guidance_before_anything_is_answered(
        self, page: InterviewPage, counter: CounterPage
    ) -> None:
        assert page.guidance.isHidden()
        counter.session.change(draft(counter).answer(counter._context.now(), "A0", "yes"))
        assert page.guidance.topics()[:1] == ("child",)
        assert page.guidance.isVisible()
        assert page.guidance.texts() == ()

    def test_back_leads_to_the_question_before_and_to_the_steps(self, asking: InterviewPage) -> None:
        keys("Enter Alt+Left")
        assert asking.current == "B"
        keys("Alt+Left")
        assert asking.stage == "steps"
        keys("Alt+Right")
        assert asking.stage == "ask"


@pytest.mark.parametrize("manner", ["start", "first_finding"])
def test_the_counter_closes_by_itself_but_not_in_the_middle_of_an_interview(
    local_office: Office, theme: Theme, window: Show, manner: str
) -> None:
    page = make_page(local_office, theme, settings=replace(SETTINGS, closed_mode=manner))
    window(page).resize(1178, 712)
    page.setFocus()
    scan(page, CITIZEN)
    if page.closed:
        keys("Ctrl+D")
    keys("F9 1 1 1 1 1 1 1 Enter")
    ask(page.sides.interview, "C4")
    keys("1")
    assert not page.closed
    keys("Esc")
    assert page.closed == (manner == "first_finding")


class TestPause:
    """The page goes away and everything is kept; it goes on at the next question without an answer."""

    def test_it_goes_on_at_the_next_unanswered(self, asking: InterviewPage, counter: CounterPage) -> None:
        keys("2 Enter 2 Enter")
        waiting = asking.current
        keys("Esc")
        assert counter.sides.front == ""
        assert interview(counter).paused_since is not None
        assert "F9" in counter.case.banner.title() or counter.case.interview.texts()
        counter._context.desk.clock.move(minutes=3)  # type: ignore[attr-defined]
        keys("F9")
        assert asking.stage == "steps", "parted anew"
        keys("1 Enter")
        assert asking.current == waiting
        assert interview(counter).paused_since is None

    def test_who_came_alone_goes_straight_on(self, counter: CounterPage) -> None:
        change(counter, accompanied=False)
        keys("F9 1 1 1 1 1 1 1 Enter 2 Enter F9 F9")
        assert counter.sides.interview.stage == "ask"

    @pytest.mark.usefixtures("asking")
    def test_each_moment_is_written(self, local_office: Office) -> None:
        keys("Esc F9 1 Enter Ctrl+Enter Ctrl+Enter")
        found = [one.reason_code for one in trail.entries(local_office.auditor) if one.action == "screening.interview"]
        assert list(reversed(found)) == ["begin", "pause", "go_on", "end"]

    def test_a_lock_and_a_crash_lose_nothing(self, asking: InterviewPage, counter: CounterPage) -> None:
        keys("2 Enter")
        asking.question.words.setFocus()
        typed("Saya lahir di desa")
        counter.save_draft()
        counter.clear()
        assert not asking.question.words.toPlainText()
        assert counter.sides.front == ""
        again = screening.resume(counter._context.desk).draft
        assert again.interview is not None
        assert again.interview.words["A0"].text == "Saya lahir di desa"
        assert again.answers["B"].value == "no"

    @pytest.mark.usefixtures("asking")
    def test_a_long_talk_is_not_locked_early(self, counter: CounterPage) -> None:
        assert counter.sides.in_private()
        keys("Esc")
        change(counter, apart=False)
        assert not counter.sides.in_private()


class TestEnd:
    """What is still open is listed, can be asked, and the result goes back to the counter."""

    def test_what_is_open_is_listed_and_asked_again(self, asking: InterviewPage) -> None:
        keys("2 Enter 2 Enter 0 Enter Ctrl+Enter")
        assert asking.stage == "end"
        assert asking.ending.panel.state() == str(len(asking._plan.open))
        first = asking._plan.open[0]
        keys("Enter")
        assert asking.current == first
        keys("Enter")
        assert asking.current == asking._plan.open[1]

    def test_it_ends_and_the_counter_has_the_result(self, asking: InterviewPage, counter: CounterPage) -> None:
        ask(asking, "C4")
        keys("1 Ctrl+Enter Ctrl+Enter")
        assert counter.sides.front == ""
        assert interview(counter).ended_at is not None
        assert counter.session.view is not None
        assert counter.session.view.assessment.level == "partial"

    def test_after_the_last_question_it_stands_at_the_end(self, asking: InterviewPage) -> None:
        for _ in range(80):
            if asking.stage == "end":
                break
            keys("2 Enter")
        assert asking.stage == "end"
        assert asking.ending.panel.state() == "0"


def test_the_list_leads_to_it_as_well(counter: CounterPage) -> None:
    keys("F6 F9")
    assert counter.sides.front == "interview"


def test_the_next_traveller_finds_nothing_of_it(asking: InterviewPage, counter: CounterPage) -> None:
    keys("2")
    asking.question.words.setFocus()
    typed("rahasia")
    counter.leave()
    assert asking._who.text() == ""
    assert asking.question.words.toPlainText() == ""
    assert not asking.ending.open.texts()


@pytest.mark.parametrize("stage", ["steps", "ask", "end"])
def test_nothing_is_cut_and_everything_has_a_name(page: InterviewPage, stage: str) -> None:
    if stage != "steps":
        keys("1 1 1 1 1 1 1 Enter")
    if stage == "end":
        keys("Ctrl+Enter")
    assert page.stage == stage
    assert cramped(page) == []
    assert unnamed(page) == []


def test_keys_of_the_page_work_nowhere_else(asking: InterviewPage, counter: CounterPage) -> None:
    keys("Esc")
    before = draft(counter)
    counter.setFocus()
    QApplication.processEvents()
    keys("D L T")
    assert draft(counter).answers == before.answers


def test_a_question_card_can_be_given_in_between(asking: InterviewPage, counter: CounterPage) -> None:
    keys("2 Enter")
    waiting = asking.current
    keys("F7")
    assert counter.sides.front == "cards"
    assert counter.sides.in_private()
    keys("Esc")
    assert counter.sides.front == "interview"
    assert asking.current == waiting
    assert interview(counter).pauses == ()


@pytest.mark.parametrize(("answer", "front"), [("yes", "interview"), ("no", "cards")])
def test_danger_on_a_card_that_was_stopped_is_in_front_at_once(
    asking: InterviewPage, counter: CounterPage, answer: str, front: str
) -> None:
    keys("F7")
    start = counter.sides.cards
    settle()
    given: list[CardPage] = []
    counter.card_asked.connect(given.append)
    keys("Enter")
    (card,) = given
    card.answered.emit("B", answer)
    card.closed.emit()
    settle()
    assert start.asked(), "something was left"
    assert counter.sides.front == front
    assert not counter.closed
    if front == "interview":
        assert not asking.banner.isHidden()
        assert asking.current == "B"
        assert asking.question._how_name.text() == "Known because it was: card in Arabic"
