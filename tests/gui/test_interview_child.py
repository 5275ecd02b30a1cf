"""The private interview with a child: who is trained, two relations asked apart, and a call on another number."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.interview.page import InterviewPage
from screening_desk.gui.theme import Theme
from screening_desk.records.models import Staff
from tests.gui.counters import keys, make_page, scan, typed, zone
from tests.gui.interviews import ask, change, draft
from tests.office import Office

Show = Callable[..., QWidget]
CHILD = zone("IDN", "CONTOH<<DIAN", birth="110501")


class TestChild:
    """Child and adult are asked apart, the guardian on another number, by somebody trained where there is one."""

    @pytest.fixture
    def page(self, local_office: Office, theme: Theme, window: Show) -> InterviewPage:
        with local_office.store.write() as work:
            person = work.session.get(Staff, local_office.colleague.actor.id)
            assert person is not None
            person.child_trained = True
        counter = make_page(local_office, theme)
        window(counter).resize(1178, 712)
        counter.setFocus()
        scan(counter, CHILD)
        change(counter, accompanied=True)
        keys("F9")
        self.counter = counter
        return counter.sides.interview

    def test_who_is_trained_is_named(self, page: InterviewPage) -> None:
        assert "child_officer" in page.steps.shown()
        assert "W. Ibarat" in page.steps._trained.text()

    def test_relations_are_asked_of_both_and_the_guardian_is_called(self, page: InterviewPage) -> None:
        keys("1 1 1 1 1 1 1 1 Enter")
        ask(page, "relation_child")
        assert "child" in page.question.whom.text()
        typed("teman ibu")
        keys("Enter")
        assert page.current == "relation_adult"
        assert "apart from the child" in page.question.whom.text()
        typed("bibi")
        keys("Enter")
        assert page.current == "guardian"
        assert "number that the adult did not give" in page.question.whom.text()
        keys("1 Enter")
        assert page.current == "guardian_number"
        given = {key: value.value for key, value in draft(self.counter).given.items()}
        assert given == {"relation_child": "teman ibu", "relation_adult": "bibi", "guardian": "confirms"}
        assert not any(value.beside for value in draft(self.counter).given.values())
