"""Learners for tests: they ask what a row is about and answer as the case has it, at the page or through the services."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from screening_desk.gui.context import Context
from screening_desk.gui.pages.training.page import TrainingPage
from screening_desk.gui.pages.training.recorder import COMPANION
from screening_desk.gui.pages.training.work import CaseWork
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.reference.training import Case
from screening_desk.services import screening, training
from screening_desk.services.desk import Desk
from screening_desk.services.entry import Door
from screening_desk.services.training_facts import answers, draft_of
from tests.gui.counters import settle
from tests.gui.doors import press
from tests.office import SETTINGS, Office
from tests.stores import FrozenClock

OTHER = {"yes": "no", "no": "yes", "unknown": "yes"}


def learn(app: QApplication, page: TrainingPage, rows: int, *, right: bool = True) -> None:
    """Hand every document over, then ask and answer so many rows."""
    work = page.work
    assert work is not None
    for _ in work.case.document:
        work.hand_document()
    for _ in range(rows):
        for _ in range(3):
            app.processEvents()
        if not answer_row(work, right=right):
            return
    for _ in range(3):
        app.processEvents()


def answer_row(work: CaseWork, *, right: bool = True) -> bool:
    """Ask what the current row is about and answer it; False when no row waits."""
    counter, case = work.counter, work.case
    waiting = [key for key in counter.case.open_keys() if key != "fold"]
    if counter.place != "case" or not waiting:
        return False
    if counter.case.current not in waiting:
        counter.case.set_current(waiting[0])
    names = counter.case.asks()
    work.ask()
    for name in names:
        give(work, case, name, right=right)
    return bool(names)


def give(work: CaseWork, case: Case, name: str, *, right: bool) -> None:
    """Answer one item or input, as the signals of the page would."""
    answers = work.counter.answers
    if name == COMPANION:
        answers.accompany("yes" if case.companion is not None else "no")
        if case.companion is not None and right:
            answers.part(True)
        return
    heard = case.heard.get(name)
    if heard is not None:
        answers.answer(name, heard.answer if right else OTHER[heard.answer])
    elif name in case.checks:
        answers.give(name, case.checks[name].value)
    else:
        answers.answer(name, "no")


def finish_case(desk: Desk, case: Case, clock: FrozenClock, *, right: bool) -> None:
    """Work a case through by the services: everything found, or put aside at once."""
    run = training.start(desk, case)
    at_case = training.desk_of(desk, case)
    view = screening.open_screening(at_case, training.identity(case.document[0], case), case.mode)
    clock.move(seconds=140)
    known = draft_of(case, desk.reference, answers(case, case.worth))
    draft = replace(known, screening_id=view.draft.screening_id, opened_at=view.draft.opened_at)
    screening.keep(at_case, draft)
    if not right:
        screening.abandon(at_case, draft, "bel berbunyi")
    elif case.let_go:
        screening.finish(at_case, draft)
    else:
        screening.hand_over(at_case, draft)
    training.finish(desk, run.run_id, case, draft.screening_id)


def context_of(school: Office, theme: Theme, folder: Path = Path("/nowhere")) -> Context:
    """What a page of the learner is given."""
    door = Door(folder, school.reference, school.clock, training=True)
    return Context(school.trainee, DirectTasks(), theme, SETTINGS, door)


def begin(page: TrainingPage, case_id: str) -> CaseWork:
    """Go to a case and press Enter."""
    ids = [row.case.id for row in page.list.model.rows()]
    page.list.table.setCurrentIndex(page.list.model.index(ids.index(case_id), 0))
    press(Qt.Key.Key_Return)
    settle()
    assert page.work is not None
    return page.work
