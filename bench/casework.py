"""Figures of casework: a case with 500 entries, on the page of its time line and for its review; 10,000 cases in a list."""

from __future__ import annotations

import gc
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QStackedWidget
from sqlalchemy import insert, select
from tests.office import Office, furnish
from tests.scenes.queue import context_of
from tests.services.cases import decided, handed_over
from tests.stores import KEY, STATION, FrozenClock

from bench.figures import Figure, median, times
from screening_desk import reference
from screening_desk.gui.forms import resources_rc  # noqa: F401 - registers icons, fonts and translations
from screening_desk.gui.language import Language
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.case.spare import made
from screening_desk.gui.pages.follow_up.page import FollowUpPage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.theme import Theme
from screening_desk.records import models as row
from screening_desk.records.ids import random_id, uuid7
from screening_desk.records.store import Store
from screening_desk.services import follow_up, review

ENTRIES, CASES, OPEN = 500, 10_000, 200
QUIET = 30
"""Turns of the event loop that a person spends in the queue at least."""
_ONE_CASE = (row.Case, row.Screening, row.FindingRow, row.GivenRow, row.CaseEvent, row.Decision, row.AssessmentRow)


def figures(folder: Path, count: int) -> list[Figure]:
    """Make an office with ``CASES`` cases, of which ``OPEN`` wait, and measure pages with nothing else running."""
    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError("the pages need a QApplication")
    theme, clock = Theme("light"), FrozenClock()
    theme.apply(application)
    Language("id")
    folder.mkdir()
    Store.create(folder, KEY, STATION, clock).close()
    office = furnish(Store.open(folder, KEY, clock), clock, reference.load())
    long = _with_entries(office)
    _many(office, decided(office, handed_over(office)).case_id, CASES - OPEN)
    _many(office, handed_over(office), OPEN)
    office.store.checkpoint()

    context, stack = context_of(theme, office, "supervisor"), QStackedWidget()
    queue = QueuePage(context, stack)
    stack.addWidget(queue)
    stack.resize(1178, 712)
    stack.show()
    gc.collect()
    gc.freeze()  # as the program does before the sign-in

    def opening(kind: type[CasePage | FollowUpPage]) -> list[float]:
        """Open it as the shell does, each time from the queue, where quiet moments make the page of a case ahead."""
        taken = []
        for _ in range(count + 1):
            stack.setCurrentWidget(queue)
            queue.refresh()
            for _ in range(QUIET):
                application.processEvents()
            begun = time.perf_counter()
            page = made(kind, context, long, stack)
            stack.addWidget(page)
            stack.setCurrentWidget(page)
            page.refresh()
            application.processEvents()
            taken.append((time.perf_counter() - begun) * 1000)
            stack.removeWidget(page)
            page.deleteLater()
            application.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
        return taken[1:]

    def work_list() -> list[float]:
        stack.setCurrentWidget(queue)

        def read() -> None:
            queue.refresh()
            application.processEvents()

        read()
        return times(read, count)

    found = []
    for name, taken, read in (
        ("case_time_line_500", opening(FollowUpPage), lambda: follow_up.open_follow_up(office.supervisor, long)),
        ("case_page_500", opening(CasePage), lambda: review.open_case(office.supervisor, long)),
        ("work_list_10k", work_list(), lambda: review.queue(office.supervisor)),
    ):
        read()
        found.append(Figure(name, median(taken), "ms", 100, median(times(read, count))))
    stack.close()
    office.store.close()
    return found


def _with_entries(office: Office) -> str:
    """A case that was taken over again and again: as many events as a long case has of all kinds."""
    case_id = handed_over(office)
    view = review.open_case(office.supervisor, case_id)
    at = office.clock.now()
    events = [
        {
            "case_id": case_id, "sequence": view.sequence + number, "at": at + timedelta(seconds=number), "kind": "opened",
            "by": (office.second if number % 2 else office.supervisor).actor.id, "facts": {"taken": True},
        }
        for number in range(1, ENTRIES - view.sequence + 1)
    ]  # fmt: skip
    with office.store.write() as work:
        work.session.execute(insert(row.CaseEvent), events)
    return case_id


def _many(office: Office, case_id: str, count: int) -> None:
    """Write the rows of one case again and again, with ids and numbers of their own."""
    with office.store.read() as session:
        screening_id = session.scalars(select(row.Screening.id).where(row.Screening.case_id == case_id)).one()
        found = {
            table: [
                dict(each)
                for each in session.execute(
                    select(table.__table__).where(_of(table, case_id, screening_id))  # type: ignore[arg-type]
                ).mappings()
            ]
            for table in _ONE_CASE
        }
    for start in range(0, count, 1000):
        copies: dict[Any, list[dict[str, Any]]] = {table: [] for table in _ONE_CASE}
        for number in range(start, min(start + 1000, count)):
            new_case, new_screening = uuid7(), uuid7()
            for table, rows in found.items():
                copies[table] += [_copy(each, case_id, new_case, new_screening, number) for each in rows]
        with office.store.write() as work:
            for table, rows in copies.items():
                if rows:
                    work.session.execute(insert(table), rows)


def _of(table: Any, case_id: str, screening_id: str) -> Any:
    if table is row.Case:
        return table.id == case_id
    if hasattr(table, "case_id"):
        return table.case_id == case_id
    return table.screening_id == screening_id


def _copy(values: dict[str, Any], case_id: str, new_case: str, new_screening: str, number: int) -> dict[str, Any]:
    made = dict(values)
    if "code" in made and "station" in made:
        made |= {"id": new_case, "code": random_id()[:12].upper()}
    elif "register_serial" in made:
        serial = 100_000 + int(new_screening, 16) % 10**9
        made |= {"id": new_screening, "register_serial": serial, "register_number": f"SD-{serial}-{number}"}
    elif "id" in made:
        made["id"] = uuid7()
    if made.get("case_id") == case_id:
        made["case_id"] = new_case
    if "screening_id" in made:
        made["screening_id"] = new_screening
    return made
