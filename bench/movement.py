"""Figures of the movement history: the look that belongs to a scan, and the page, beside very many past screenings."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from bench.figures import Figure, median, p95
from bench.past import office
from bench.screens import Paints, rest, settle
from screening_desk.gui.context import Context
from screening_desk.gui.forms import resources_rc  # noqa: F401 - registers icons, fonts and translations
from screening_desk.gui.language import Language
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.records import models as row
from screening_desk.services import crossings, entry, movement, screening
from screening_desk.services.case_view import load_identity
from screening_desk.services.crossings import StampInput
from screening_desk.services.door import Door
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.entry import SignedIn
from screening_desk.services.zone import day_of

VISITS = 6
"""Stays on record of each traveller who is measured."""


def figures(folder: Path, past: int, count: int) -> list[Figure]:
    """Make an office with ``past`` screenings, and measure ``count`` of its travellers when they come again."""
    signed = office(folder, past)
    people = known(signed, count)
    name = f"{past // 1_000_000}m" if past >= 1_000_000 else f"{past // 1000}k"
    looked = [look(signed, each) for each in people]
    shown = pages(signed, people)
    entry.leave(signed.desk)
    return [
        Figure(f"history_look_{name}_p95", p95(looked), "ms", None),
        Figure(f"history_{name}", p95(shown), "ms", 50),
        Figure(f"history_{name}_median", median(shown), "ms", None),
    ]


def known(signed: SignedIn, count: int) -> list[Identity]:
    """Return travellers of the past, each with stays on record."""
    with signed.desk.store.read() as session:
        ids = session.scalars(select(row.Identity.id).limit(count * 7)).all()[::7]
        people = [load_identity(session, each) for each in ids]
    today = day_of(signed.desk.clock.now())
    for who in people:
        for visit in range(VISITS):
            first = today - timedelta(days=60 * (visit + 1))
            crossings.add_stamp(signed.desk, who, StampInput("entry", first, "TPI lain", "B1", 30))
            crossings.add_stamp(signed.desk, who, StampInput("exit", first + timedelta(days=20), "TPI lain"))
    return people


def look(signed: SignedIn, who: Identity) -> float:
    """Return the milliseconds of the look alone."""
    desk = signed.desk
    draft = Draft("f" * 32, "departure", desk.clock.now(), who)
    start = time.perf_counter()
    with desk.store.read() as session:
        found = movement.history_of(session, desk, draft)
    taken = (time.perf_counter() - start) * 1000
    if len(found.stays) < VISITS or not found.earlier:
        raise RuntimeError("the history was not found")
    return taken


def pages(signed: SignedIn, people: list[Identity]) -> list[float]:
    """Return for each traveller the milliseconds from the key to the painted history, with its entry on disk."""
    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError("the screens need a QApplication")
    theme, tasks = Theme("light"), Tasks()
    theme.apply(application)
    Language("id")
    door = Door(signed.desk.store.folder, signed.desk.reference, signed.desk.clock)
    page = CounterPage(Context(signed.desk, tasks, theme, signed.settings, door))
    page.resize(1178, 712)
    page.show()
    settle(tasks)
    page.keys["departure"].trigger()
    rest(1.0)  # what is done in quiet moments after sign-in
    taken = [_shown(page, tasks, signed, each) for each in people]
    tasks.close()
    page.close()
    return taken[1:]  # the first one makes the page


def _shown(page: CounterPage, tasks: Tasks, signed: SignedIn, who: Identity) -> float:
    page.scan(who.mrz)
    settle(tasks)
    paints = Paints(page.sides.movement.timeline)
    start = time.perf_counter()
    page.keys["movement"].trigger()
    settle(tasks)
    taken = (time.perf_counter() - start) * 1000
    if not paints.count or not page.sides.movement.model.rows():
        raise RuntimeError("the history was not painted")
    paints.deleteLater()
    page.leave()
    settle(tasks)
    screening.abandon(signed.desk, screening.resume(signed.desk).draft, "bench")
    return taken
