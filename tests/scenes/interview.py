"""The private interview, painted with invented travellers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from tests.gui.counters import CITIZEN, make_page, zone
from tests.office import Office
from tests.scenes.checklist import CHILD
from tests.scenes.queue import context_of
from tests.services.test_interview import spoken

Scene = Callable[[QApplication, Theme, Office], QWidget]
FOREIGN_CHILD = zone("UTO", "SPESIMEN<<NILS", number="T45X0072", birth="110501")
SAID = "Paspor saya dibawa kakak yang mengantar. Katanya nanti dikembalikan di sana."
REMARKS = "Melihat ke pintu beberapa kali. Minta minum, sudah diberi."


def scenes() -> dict[str, Scene]:
    """Every state of the interview."""
    return {
        "interview_steps": lambda _, theme, office: _steps(theme, office),
        "interview_steps_child": lambda _, theme, office: _child(theme, office, "child_officer"),
        "interview_question": lambda _, theme, office: _question(theme, office, "C4", "yes"),
        "interview_again": lambda _, theme, office: _question(theme, office, "C1", ""),
        "interview_danger": lambda _, theme, office: _question(theme, office, "B", "yes"),
        "interview_danger_child": lambda _, theme, office: _question(theme, office, "B", "yes", FOREIGN_CHILD),
        "interview_child_told": lambda _, theme, office: _child(theme, office, "relation_child"),
        "interview_guardian": lambda _, theme, office: _child(theme, office, "guardian"),
        "interview_end": lambda _, theme, office: _end(theme, office),
        "interview_paused": lambda _, theme, office: _paused(theme, office),
        "counter_past_interview": lambda _, theme, office: _past(theme, office),
        "case_interview": lambda _, theme, office: _case(theme, office),
    }


def _begin(theme: Theme, office: Office, text: str = CITIZEN) -> CounterPage:
    if screening.waiting(office.officer) is not None:
        screening.abandon(office.officer, screening.resume(office.officer).draft, "gambar")
    page = make_page(office, theme)
    page.resize(1178, 712)
    page.scan(text)
    draft = page.session.draft
    assert draft is not None
    draft = replace(draft, mode="departure", accompanied=True)
    for item in ("Q1", "P3", "C1"):
        draft = draft.answer(office.clock.now(), item, "no")
    draft = replace(draft, apart=True).answer(office.clock.now(), "P7", "no").answer(office.clock.now(), "C9", "no")
    page.session.change(replace(draft, apart=False))
    office.clock.move(minutes=4)
    page.sides.show_interview()
    return page


def _taken(page: CounterPage, *but: str) -> CounterPage:
    interview = page.sides.interview
    for key in interview.steps.shown():
        if key not in but:
            interview.steps.rows[key].pick("done")
    return page


def _steps(theme: Theme, office: Office) -> CounterPage:
    page = _taken(_begin(theme, office), "same_sex", "needs", "no_promises", "may_stop")
    rows = page.sides.interview.steps
    rows.language_typed.emit("Bahasa Jawa")
    rows.interpreter_typed.emit("JB-07")
    rows.rows["same_sex"].pick("not_possible")
    rows.why.setText("Malam ini hanya ada satu petugas")
    rows.why_typed.emit("same_sex", rows.why.text())
    return page


def _question(theme: Theme, office: Office, key: str, answer: str, text: str = CITIZEN) -> CounterPage:
    page = _taken(_begin(theme, office, text))
    interview = page.sides.interview
    for other in ("B", "A0", "P1", "P2"):
        if other != key:
            interview.question.answered.emit(other, "no")
    interview._turn("ask", key)
    if answer:
        interview.question.answers.pick(answer)
        interview.question.words.setPlainText(SAID)
        interview.question.remarks.setPlainText(REMARKS)
    return page


def _child(theme: Theme, office: Office, key: str) -> CounterPage:
    page = _begin(theme, office, CHILD)
    if key == "child_officer":
        _taken(page, "child_officer", "may_stop").sides.interview.steps.rows["may_stop"].pick("done")
        return page
    _taken(page)
    interview = page.sides.interview
    interview.question.told.emit("relation_adult", "bibi kandung")
    interview._turn("ask", key)
    return page


def _end(theme: Theme, office: Office) -> CounterPage:
    page = _taken(_begin(theme, office))
    interview = page.sides.interview
    for number, key in enumerate(interview._plan.asked):
        if number > 5:
            break
        interview.question.answered.emit(key, "no")
    interview.question.answered.emit("C4", "yes")
    interview.question.answered.emit("C5", "declined")
    interview.question.answered.emit("C6", "not_asked")
    interview._turn("end")
    return page


def _handed(office: Office) -> tuple[str, str]:
    draft = spoken(office)
    saved = screening.hand_over(office.officer, draft)
    assert saved.case_id is not None
    return saved.screening_id, saved.case_id


def _past(theme: Theme, office: Office) -> CounterPage:
    screening_id, _ = _handed(office)
    page = make_page(office, theme)
    page.resize(1178, 712)
    page.sides.past.open(screening_id)
    return page


def _case(theme: Theme, office: Office) -> QWidget:
    _, case_id = _handed(office)
    page = CasePage(context_of(theme, office, "supervisor"), case_id)
    page.refresh()
    return page


def _paused(theme: Theme, office: Office) -> CounterPage:
    page = _question(theme, office, "C4", "yes")
    page.sides.interview.keys["pause"].trigger()
    return page
