"""The steps before the first question of a private interview: each settled, by keys, before anything is asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.interview.page import InterviewPage
from screening_desk.gui.theme import Theme
from tests.gui.counters import keys, typed
from tests.gui.interviews import accompanied, draft, interview
from tests.office import Office

Show = Callable[..., QWidget]


@pytest.fixture
def counter(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """A citizen is open who came with somebody."""
    return accompanied(local_office, theme, window)


@pytest.fixture
def page(counter: CounterPage) -> InterviewPage:
    """The interview in front, at its first step."""
    keys("F9")
    return counter.sides.interview


class TestSteps:
    """Nothing is asked before each step is settled."""

    def test_the_steps_come_first_and_keys_lead_through_them(self, page: InterviewPage, counter: CounterPage) -> None:
        assert page.stage == "steps"
        keys("1 1 3")
        states = {key: step.state for key, step in interview(counter).steps.items()}
        assert states == {"apart": "done", "quiet_room": "done", "interpreter": "declined"}
        assert page.steps.current == "same_sex"

    @pytest.mark.usefixtures("page")
    def test_the_person_counts_as_apart_once_they_are(self, counter: CounterPage) -> None:
        assert not draft(counter).apart
        keys("1")
        assert draft(counter).apart

    def test_enter_goes_on_only_when_all_are_settled(self, page: InterviewPage) -> None:
        keys("1 1 Enter")
        assert page.stage == "steps"
        assert page.banner.title()
        assert page.steps.current == "interpreter"
        keys("1 1 1 1 1 Enter")
        assert page.stage == "ask"

    def test_what_was_not_possible_asks_why(self, page: InterviewPage, counter: CounterPage) -> None:
        keys("1 1 1 2")
        typed("Hanya satu petugas")
        keys("Enter")
        assert page.steps.current == "needs"
        assert interview(counter).steps["same_sex"].why == "Hanya satu petugas"

    def test_nothing_private_is_asked_while_somebody_can_hear(self, page: InterviewPage, counter: CounterPage) -> None:
        keys("2")
        typed("Penyerta menolak pergi")
        keys("Enter 1 1 1 1 1 1 Enter")
        assert page.stage == "steps"
        assert "F8" in page.banner.text()
        assert not draft(counter).apart
        keys("1 Enter")
        assert page.stage == "ask", "the step has the keys again, for they may part after all"

    def test_why_nothing_is_asked_is_said_in_danger_too(self, counter: CounterPage) -> None:
        assert counter.session.draft is not None
        counter.session.change(counter.session.draft.answer(counter._context.now(), "B", "yes"))
        keys("F9 Enter")
        page = counter.sides.interview
        assert page.banner.title() == "Help now"
        assert page.banner.text().endswith("Not yet: each step first.")

    @pytest.mark.usefixtures("page")
    def test_the_arrows_lead_back_from_a_reason(self, counter: CounterPage) -> None:
        keys("1 1 1 2")
        typed("Hanya satu petugas")
        keys("Up 1")
        assert interview(counter).steps["same_sex"].state == "done"
        keys("2")
        typed("Tidak ada")
        keys("Down 1")
        assert interview(counter).steps["no_promises"].state == "done"

    def test_language_and_a_code_for_the_interpreter_are_kept(self, page: InterviewPage, counter: CounterPage) -> None:
        page.steps.language.setFocus()
        typed("Bahasa Jawa")
        page.steps.interpreter.setFocus()
        typed("JB-07")
        assert (interview(counter).language, interview(counter).interpreter) == ("Bahasa Jawa", "JB-07")

    def test_no_name_can_be_typed_as_the_interpreters_code(self, page: InterviewPage, counter: CounterPage) -> None:
        page.steps.interpreter.setFocus()
        typed("Sari Rekaan 7")
        assert interview(counter).interpreter == "Sar7"
