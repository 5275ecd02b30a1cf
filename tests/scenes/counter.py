"""The counter in all its states, painted with invented travellers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Unavailable
from tests.gui.counters import CITIZEN, LONG, SHORT, VISITOR, make_page
from tests.office import Office, scanned

Scene = Callable[[QApplication, Theme, Office], QWidget]
BROKEN = "P<IDNWAHYUNINGSIH<<MAMIK<AZIZAH<<<<<<<<<<<<<\nX4417302<4IDN990152F3108228<<<<<<<<<<<<<<08"
CLEAN = {"intact": "yes", "arrival_card": "seen", "simkim": "none_found"}
VISA = {"entry_basis": "visa", "visa_index": "C1", "visa_use_by": "2027-01-20", "purpose": "installation"}


def scenes() -> dict[str, Scene]:
    """Every state of the counter."""
    return {
        "counter_empty": lambda _, theme, office: _page(theme, office),
        "counter_many": lambda _, theme, office: _many(_page(theme, office), office),
        "counter_other_version": lambda _, theme, office: _other_version(_page(theme, office), office),
        "counter_loading": lambda _, theme, office: _loading(theme, office),
        "counter_partial": lambda _, theme, office: _scanned(_page(theme, office), BROKEN),
        "counter_open": lambda _, theme, office: _scanned(_page(theme, office), VISITOR),
        "counter_clean": lambda _, theme, office: clean(_page(theme, office)),
        "counter_flagged": lambda _, theme, office: flagged(_page(theme, office)),
        "counter_new": lambda _, theme, office: _scanned(flagged(_page(theme, office)), VISITOR),
        "counter_aside": lambda _, theme, office: _pressed(flagged(_page(theme, office)), "new"),
        "counter_handed": lambda _, theme, office: _pressed(flagged(_page(theme, office)), "hand_over"),
        "counter_unsaved": lambda _, theme, office: _unsaved(clean(_page(theme, office))),
        "counter_closed": lambda _, theme, office: _pressed(flagged(_page(theme, office)), "close"),
        "counter_long": lambda _, theme, office: _long(_page(theme, office)),
        "counter_manual": lambda _, theme, office: _pressed(_page(theme, office), "manual"),
        "counter_past": lambda _, theme, office: _past(_page(theme, office), office),
    }


def clean(page: CounterPage) -> CounterPage:
    """A citizen with nothing to report."""
    page.scan(CITIZEN)
    _change(
        page, lambda draft: _answered(page, draft.give(draft.opened_at, **CLEAN), dict.fromkeys(_quick(page), "no"))
    )
    page.case.set_current("P2")
    return page


def flagged(page: CounterPage) -> CounterPage:
    """Two requirements not met, and a companion who answers."""
    page.scan(SHORT)
    given = CLEAN | VISA | {"arrival_card": "not_filled"}
    given.pop("simkim")

    def fill(draft: Draft) -> Draft:
        draft = replace(draft.give(draft.opened_at, **given), accompanied=True)
        draft = _answered(page, draft, {"Q1": "no", "P3": "yes", "C11": "yes"})
        return replace(draft, reason="Penyerta menjawab untuknya. Maksud bekerja, visa wisata.")

    _change(page, fill)
    page.case.set_current("simkim_entry")
    return page


def _page(theme: Theme, office: Office) -> CounterPage:
    with_draft = screening.waiting(office.officer)
    if with_draft is not None:
        screening.abandon(office.officer, screening.resume(office.officer).draft, "gambar")
    page = make_page(office, theme)
    page.resize(1178, 712)
    page.refresh()
    return page


def _loading(theme: Theme, office: Office) -> CounterPage:
    page = make_page(office, theme)
    page.waiting.show_recent(None)
    return page


def _other_version(page: CounterPage, office: Office) -> CounterPage:
    now = office.clock.now()
    page.queries._on_waiting(screening.Waiting(now, now, 0, readable=False))
    return page


def _many(page: CounterPage, office: Office) -> CounterPage:
    row = screening.RecentRow("", office.clock.now(), "SD-BKL2-2026-000147", "arrival", "finished")
    states = ("finished", "handed_over", "decided", "incomplete")
    page.waiting.show_recent(
        tuple(
            replace(row, register_number=f"SD-BKL2-2026-{number:06d}", state=states[number % 4])
            for number in range(147, 107, -1)
        )
    )
    return page


def _scanned(page: CounterPage, text: str) -> CounterPage:
    page.scan(text)
    return page


def _pressed(page: CounterPage, key: str) -> CounterPage:
    page.keys[key].trigger()
    return page


def _unsaved(page: CounterPage) -> CounterPage:
    page.session.failed.emit(Unavailable("full"))
    return page


def _long(page: CounterPage) -> CounterPage:
    who = replace(scanned(SHORT), primary_identifier=LONG, secondary_identifier="")
    page.open_screening(who)
    return page


def _past(page: CounterPage, office: Office) -> CounterPage:
    clean(page)
    page.session.finish()
    row = screening.recent(office.officer)[0]
    screening.correct(office.officer, row.screening_id, "Salah ketik.", "Kartu kedatangan diisi pukul 09.40.")
    page.sides.past.open(row.screening_id)
    return page


def _quick(page: CounterPage) -> tuple[str, ...]:
    return tuple(key for key in page.case.questions.answerable() if key not in {"companion", "fold"})


def _answered(page: CounterPage, draft: Draft, answers: dict[str, str]) -> Draft:
    if draft.accompanied is None:
        draft = replace(draft, accompanied=False)
    for item, value in answers.items():
        draft = draft.answer(draft.opened_at, item, value)  # type: ignore[arg-type]
    return draft


def _change(page: CounterPage, change: Callable[[Draft], Draft]) -> None:
    draft = page.session.draft
    if draft is not None:
        page.session.change(change(draft))
