"""A crew member asked in private and on a card, and what the supervisor sees of it, with invented people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.records.models import Case
from tests.office import Office
from tests.scenes.queue import context_of
from tests.scenes.ship import _list, _opened, _pressed

Scene = Callable[[QApplication, Theme, Office], QWidget]
ROW = 6
SAID = "Buku pelaut dan paspor saya disimpan nakhoda. Saya minta, tidak diberikan."
REMARKS = "Suara pelan, melihat ke pintu."


def scenes() -> dict[str, Scene]:
    """The pages of the counter over the crew list, and the list and the case after them."""
    return {
        "ship_interview_steps": lambda _, theme, office: _begun(theme, office),
        "ship_interview_question": lambda _, theme, office: _asked(theme, office, "C4"),
        "ship_interview_danger": lambda _, theme, office: _asked(theme, office, "B"),
        "ship_interview_end": lambda _, theme, office: _end(theme, office),
        "ship_interview_paused": lambda _, theme, office: _paused(theme, office),
        "ship_cards": lambda _, theme, office: _cards(theme, office, apart=True),
        "ship_cards_beside": lambda _, theme, office: _cards(theme, office, apart=False),
        "case_ship_interview": lambda _, theme, office: _case(theme, office),
    }


def _begun(theme: Theme, office: Office) -> CounterPage:
    page = _list(theme, office)
    page.sides.ship.crew.go(ROW)
    return _pressed(_opened(page), "talk")


def _asked(theme: Theme, office: Office, key: str) -> CounterPage:
    page = _begun(theme, office)
    interview = page.sides.ship.asking.interview
    for step in interview.steps.shown():
        interview.steps.rows[step].pick("done")
    interview.steps.language_typed.emit("Burma")
    for other in ("B", "A0", "P1", "P2"):
        if other != key:
            interview.question.answered.emit(other, "no")
    interview._turn("ask", key)
    interview.question.answers.pick("yes")
    interview.question.words.setPlainText(SAID)
    interview.question.remarks.setPlainText(REMARKS)
    return page


def _end(theme: Theme, office: Office) -> CounterPage:
    page = _asked(theme, office, "C4")
    page.sides.ship.asking.interview._turn("end")
    return page


def _paused(theme: Theme, office: Office) -> CounterPage:
    page = _asked(theme, office, "C4")
    page.sides.ship.asking.interview.keys["pause"].trigger()
    return _opened(page)


def _cards(theme: Theme, office: Office, *, apart: bool) -> CounterPage:
    page = _list(theme, office)
    ship = page.sides.ship
    ship.crew.go(ROW)
    draft = ship.session.member(ROW).draft
    assert draft is not None
    ship.session.change(ROW, replace(draft, apart=apart))
    return _pressed(_opened(page), "card")


def _case(theme: Theme, office: Office) -> QWidget:
    page = _paused(theme, office)
    ship = page.sides.ship
    draft = ship.session.member(ROW).draft
    assert draft is not None
    ship.session.change(ROW, replace(draft, reason="Buku pelaut tidak dapat diambil kembali."))
    ship.keys["hand_over"].trigger()
    with office.store.read() as session:
        case_id = session.query(Case.id).scalar()
    case = CasePage(context_of(theme, office, "supervisor"), case_id)
    case.refresh()
    return case
