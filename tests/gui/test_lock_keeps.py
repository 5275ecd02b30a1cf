"""A lock that comes while something else is on its way: what was typed last is on disk, whatever the other did."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from screening_desk.documents import mrz
from screening_desk.gui.context import Context
from screening_desk.gui.open_work import NOTHING_TO_KEEP, keep_if_allowed
from screening_desk.gui.pages.counter.session import Session
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from screening_desk.services.draft import identity_of
from screening_desk.services.entry import Door
from screening_desk.services.errors import REFUSALS, Refused, Unavailable
from tests.gui.counters import CITIZEN
from tests.office import SETTINGS, Office

ENDS: dict[str, Callable[[Session], None]] = {
    "finish": lambda session: session.finish(),
    "hand_over": lambda session: session.hand_over(),
    "abandon": lambda session: session.abandon("Perangkat diganti."),
}
LOST = sorted(set(REFUSALS) - NOTHING_TO_KEEP)


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """The real worker of the counter."""
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def session(local_office: Office, theme: Theme, tasks: Tasks, qtbot: QtBot) -> Session:
    """A traveller at the counter, with a note that was typed a moment ago and is not kept yet."""
    door = Door(Path("/nowhere"), local_office.reference, local_office.clock)
    session = Session(Context(local_office.officer, tasks, theme, SETTINGS, door))
    session.open(identity_of(mrz.read(CITIZEN), "reader"), "arrival")
    qtbot.waitUntil(lambda: session.draft is not None and not tasks.busy())
    assert session.draft is not None
    session.change(replace(session.draft, note="Koper tertinggal.", reason="Belum jelas."), typing=True)
    return session


def lock(session: Session, tasks: Tasks) -> list[str]:
    """Queue what a lock does before the user interface hears of anything; return what became of it."""
    said: list[str] = []
    tasks.run(session, session.save_now, lambda _: said.append("kept"), lambda error: said.append(str(error)))
    return said


@pytest.mark.parametrize("end", sorted(ENDS))
def test_an_end_that_fails_before_a_lock_leaves_the_last_words(
    session: Session, tasks: Tasks, local_office: Office, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, end: str
) -> None:
    locked = Event()

    def full(*_: object) -> object:
        locked.wait(5)  # the lock is in the queue by now
        raise Unavailable("full")

    monkeypatch.setattr(screening, end, full)
    ENDS[end](session)
    said = lock(session, tasks)
    locked.set()
    qtbot.waitUntil(lambda: said == ["kept"])
    assert screening.resume(local_office.officer).draft.note == "Koper tertinggal."


def test_an_end_that_went_well_before_a_lock_holds_nothing_up_and_brings_no_draft_back(
    session: Session, tasks: Tasks, local_office: Office, qtbot: QtBot
) -> None:
    session.hand_over()
    said = lock(session, tasks)
    qtbot.waitUntil(lambda: said == ["kept"])
    assert [row.state for row in screening.recent(local_office.officer)] == ["handed_over"]
    with pytest.raises(Refused, match="no_draft"):
        screening.resume(local_office.officer)


@pytest.mark.parametrize("code", LOST)
def test_a_refusal_that_would_drop_work_is_told_to_the_lock(code: str) -> None:
    def keep() -> None:
        raise Refused(code)

    with pytest.raises(Refused):
        keep_if_allowed(keep)


@pytest.mark.parametrize("code", sorted(NOTHING_TO_KEEP))
def test_a_refusal_that_drops_nothing_keeps_nobody_from_locking(code: str) -> None:
    def keep() -> None:
        raise Refused(code)

    keep_if_allowed(keep)
