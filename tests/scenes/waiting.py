"""A person who waits, tasks and work lists, painted with invented people."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.case.aside import AsideDialog
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.theme import Theme
from screening_desk.services import review, screening
from screening_desk.services.aside import AsideReading
from screening_desk.services.case_tasks import TaskInput, add_task, end_task
from screening_desk.services.held import NoteInput, note_held
from tests.office import CITIZEN, Office, scanned
from tests.scenes.case import _opened
from tests.scenes.queue import _refreshed, context_of
from tests.scenes.set_up import Scene
from tests.services.cases import handed_over, read
from tests.services.test_notice import deferred
from tests.services.test_third import unequal


def scenes() -> dict[str, Scene]:
    """Every state of waiting."""
    return {
        "case_waiting": lambda _, theme, office: _waiting(theme, office),
        "case_waiting_note": _note,
        "case_waiting_task": _task,
        "queue_waiting": lambda _, theme, office: _queue(theme, office),
        "queue_note": _queue_note,
        "case_waiting_move": _move,
        "queue_draft_move": _draft_move,
        "case_aside": _aside,
        "case_notice": lambda _, theme, office: _opened(theme, office, deferred(office).case_id),
    }


def _move(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _waiting(theme, office)
    page.beside.move.trigger()
    return page


def _draft_move(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _queue(theme, office)
    screening.open_screening(office.colleague, scanned(), "arrival")
    page.beside.draft.trigger()
    return page


def _aside(app: QApplication, theme: Theme, office: Office) -> QWidget:
    view = read(office, handed_over(office))
    dialog = AsideDialog(context_of(theme, office, "supervisor"), view)
    if view.second is not None:
        dialog.show_readings((AsideReading("BKL1", 2, view.second),))
    return dialog


def _waiting(theme: Theme, office: Office) -> CasePage:
    case_id = handed_over(office)
    review.open_case(office.supervisor, case_id)
    leaves = office.clock.now() + timedelta(minutes=65)
    office.clock.move(minutes=14)
    for given in (NoteInput("place", "waiting_room"), NoteInput("departs", moment=leaves), NoteInput("food")):
        note_held(office.officer, case_id, given)
    until = office.clock.now() + timedelta(minutes=10)
    add_task(office.supervisor, case_id, TaskInput("check_ticket", office.officer.actor.id, until))
    (task, *_) = add_task(office.supervisor, case_id, TaskInput("call_host", office.colleague.actor.id, until, "hotel"))
    end_task(office.supervisor, task.task_id, "Sudah dihubungi, sesuai")
    office.clock.move(minutes=18)
    return _opened(theme, office, case_id)


def _note(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _waiting(theme, office)
    page.beside.bar.open_note(office.clock.now())
    page.beside.bar.kinds.pick("place")
    page.beside.bar.place.setCurrentIndex(2)
    return page


def _task(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _waiting(theme, office)
    page.beside.task.trigger()
    return page


def _queue(theme: Theme, office: Office, who: str = "supervisor") -> QueuePage:
    handed_over(office, yes=())
    office.clock.move(minutes=31)
    unequal(office)
    office.clock.move(minutes=31)
    cared = handed_over(office, mrz=CITIZEN, mode="departure")
    note_held(office.officer, cared, NoteInput("place", "in_care", "shelter Rekaan"))
    leaves = handed_over(office, mrz=CITIZEN, mode="departure")
    note_held(office.officer, leaves, NoteInput("departs", moment=office.clock.now() + timedelta(minutes=50)))
    note_held(office.officer, leaves, NoteInput("place", "waiting_room"))
    until = office.clock.now() + timedelta(minutes=20)
    add_task(office.supervisor, leaves, TaskInput("check_ticket", office.desks[who].actor.id, until))
    read(office, leaves)
    handed_over(office, yes=("B",))
    office.clock.move(minutes=4)
    page = _refreshed(theme, office, who)
    page.ui.table.selectRow(1)
    return page


def _queue_note(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _queue(theme, office, "officer")
    page.beside.bar.open_note(office.clock.now())
    page.beside.bar.kinds.pick("holding")
    return page
