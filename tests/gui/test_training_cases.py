"""Cases of every kind can be worked through on the real pages, and their key is then met.

That the key of each case is what the rules make of it is asked without a page, in tests/services.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.training.page import TrainingPage
from screening_desk.gui.pages.training.work import CaseWork
from screening_desk.gui.theme import Theme
from screening_desk.reference import training as cases
from screening_desk.reference.training import Case
from screening_desk.services import training
from screening_desk.services.draft import ItemAnswer
from tests.gui.counters import settle
from tests.gui.doors import unnamed
from tests.gui.learners import context_of
from tests.office import Office


@pytest.fixture
def page(local_school: Office, theme: Theme, window: Callable[..., QWidget]) -> TrainingPage:
    """The page of a learner, with every case."""
    page = TrainingPage(context_of(local_school, theme))
    window(page)
    page.refresh()
    page.list.choose("all")
    return page


def one_of_each_kind() -> list[Case]:
    """Cases that differ in where they stand, how they end, what they bring, and whether somebody came along."""
    found: dict[tuple[object, ...], Case] = {}
    for case in cases.load().values():
        typed = any(document.typed is not None for document in case.document)
        kind = (case.mode, case.key.outcome, typed, case.companion is not None)
        found.setdefault(kind, case)
    return list(found.values())


def open_document(work: CaseWork) -> None:
    """Ask for every document; what has no zone is opened as the form of the counter opens it."""
    for document in work.case.document:
        work.hand_document()
        if document.typed is not None:
            identity = training.identity(document, work.case)
            work.counter.open_screening(identity, given={"first_application": "yes"})


def answer_all(work: CaseWork) -> None:
    """Give what is found, answer what is worth asking, away from the companion, and tell what was told."""
    answers, case = work.counter.answers, work.case
    answers.accompany("yes" if case.companion is not None else "no")
    answers.part(case.companion is not None)
    for _ in range(3):  # an answer may bring the row of the next one
        for name, found in (*case.checks.items(), *case.told.items()):
            answers.give(name, found.value)
    catalogue = work.counter.case._catalogue
    own = catalogue.by_id.keys() | catalogue.follow_ups.keys()
    for item, heard in case.heard.items():
        if item in case.worth and item in own:
            answers.answer(item, heard.answer)
    answer_lists(work)


def answer_lists(work: CaseWork) -> None:
    """Answer of the further lists what the key cannot do without."""
    case, session = work.case, work.counter.session
    lists = [each for each in work._reference.content.instruments if each.id in case.key.must.lists]
    heard = {item: case.heard[item].answer for each in lists for item in each.by_id if item in case.heard}
    if heard:
        draft = session.draft
        assert draft is not None
        items = {item: ItemAnswer(value, draft.opened_at, "told") for item, value in heard.items()}
        session.change(replace(draft, items={**draft.items, **items}))


def test_a_case_of_each_kind_can_be_passed_on_the_real_pages(page: TrainingPage) -> None:
    failed: dict[str, tuple[str, ...]] = {}
    for case in one_of_each_kind():
        row = page.list.row_of(case.id)
        assert row is not None
        page.begin(row)
        assert page.work is not None
        open_document(page.work)
        assert page.work.counter.place == "case", case.id
        answer_all(page.work)
        settle()
        session = page.work.counter.session
        if case.let_go:
            session.finish()
        else:
            page.work.counter.answers.reason("Lihat jawaban.")
            session.hand_over()
        settle()
        if not page.result.isVisible() or page.result.banner.kind != "ok":
            view = session.view
            failed[case.id] = page.result.lines() if page.work is None else (view.blocks if view else ())
        if page.work is not None:
            page.work.give_up()
        page.show_list()
    assert failed == {}


def test_every_view_of_training_names_its_controls(page: TrainingPage) -> None:
    row = page.list.row_of("family_visit_mother")
    assert row is not None
    page.begin(row)
    assert page.work is not None
    for view in (page.list, page.result, page.course, page.work.panel):
        assert unnamed(view) == []
