"""The instruments beside the counter's list, painted with invented travellers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtWidgets import QApplication

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from screening_desk.services.draft import Draft
from screening_desk.services.job_facts import COUNTRY, CURRENCY, MET_BY, PAID_BY, PAY, WORK
from tests.gui.counters import CITIZEN, zone
from tests.gui.test_queue import context_of
from tests.office import Office
from tests.scenes.checklist import ADULT, Scene, open_list
from tests.services.cases import read
from tests.services.test_rejudging import weaker

VISITOR = zone("UTO", "SPESIMEN<<ELISA<JOHANA", number="T45X0071", birth="910305", expiry="310314")
CHILD = zone("IDN", "CONTOH<<DIAN", birth="110501")
LEAVING = {"TC02": "yes", "TC03": "no", "TC04": "unknown", "TD01": "declined", "TD02": "not_checked", "TF01": "yes"}
ARRIVING = {
    "DR01": "yes", "DR02": "yes", "CR01": "no", "AV01": "declined", "EX01": "yes", "EX02": "yes", "CD01": "not_checked",
}  # fmt: skip


def scenes() -> dict[str, Scene]:
    """Every state of the page."""
    return {
        "instrument_begin": lambda _, theme, office: _further(theme, office, CITIZEN, {}, mode="departure"),
        "instrument_transit": lambda _, theme, office: _further(theme, office, CITIZEN, LEAVING, mode="departure"),
        "instrument_beside": lambda _, theme, office: _further(
            theme, office, CITIZEN, {}, mode="departure", accompanied=True
        ),
        "instrument_labour_result": lambda _, theme, office: _further(theme, office, VISITOR, ARRIVING),
        "instrument_labour": lambda _, theme, office: _further(theme, office, VISITOR, ARRIVING, change=True),
        "instrument_child": lambda _, theme, office: _further(
            theme, office, CHILD, {"TA01": "yes"}, mode="departure", help_item="TC02"
        ),
        "instrument_counter": lambda _, theme, office: _counter(theme, office),
        "instrument_past": lambda _, theme, office: _past(theme, office),
        "instrument_facts": lambda _, theme, office: _facts(theme, office),
        "instrument_facts_limit": lambda _, theme, office: _facts(
            theme, office, {WORK: "kebun sawit", COUNTRY: "MYS", PAY: "17000", CURRENCY: "MYR"}
        ),
        "instrument_facts_usual": lambda _, theme, office: _facts(
            theme, office, {WORK: "PRT di Taipei", COUNTRY: "TWN", PAY: "60000", CURRENCY: "TWD"}
        ),
        "instrument_case": lambda _, theme, office: _case(theme, office),
        "past_today": lambda _, theme, office: _today(theme, office),
        "checklist_changes": _changes,
    }


def _further(
    theme: Theme,
    office: Office,
    text: str,
    items: dict[str, str],
    *,
    mode: str = "arrival",
    accompanied: bool = False,
    help_item: str = "",
    change: bool = False,
) -> CounterPage:
    page = open_list(theme, office, text, {"B": "no", "C4": "yes"} if items else {}, accompanied=accompanied, mode=mode)
    draft: Draft | None = page.session.draft
    if draft is not None:
        for item, value in items.items():
            how = "told" if value in {"yes", "no"} else ""
            draft = draft.answer_item(draft.opened_at, item, value, how)  # type: ignore[arg-type]
        page.session.change(draft)
    page.sides.show_further()
    if help_item:
        page.sides.further.rows.go(help_item)
        page.sides.further.help.toggle(help_item)
    if change:
        page.sides.further._toggle_changes()
    return page


def _counter(theme: Theme, office: Office) -> CounterPage:
    page = _further(theme, office, CITIZEN, LEAVING, mode="departure")
    page.sides.close()
    return page


def _past(theme: Theme, office: Office) -> CounterPage:
    page = _further(theme, office, VISITOR, ARRIVING)
    draft = page.session.draft
    assert draft is not None
    saved = screening.hand_over(office.officer, replace(draft, reason="Jawaban perlu didalami"))
    page.leave()
    page.sides.past.open(saved.screening_id)
    return page


def _changes(_: QApplication, theme: Theme, office: Office) -> CounterPage:
    page = open_list(theme, office, CITIZEN, ADULT)
    page.sides.deep._toggle_changes()
    return page


def _today(theme: Theme, office: Office) -> CounterPage:
    """A past record beside other reference data, in which two items weigh less."""
    page = _past(theme, office)
    desk = replace(office.officer, reference=weaker(office.reference, "C4"))
    page.sides.past._context = replace(page.sides.past._context, desk=desk)
    page.sides.past._on_today()
    return page


def _case(theme: Theme, office: Office) -> CasePage:
    """A supervisor beside both readings, with what an instrument said in the first."""
    page = _further(theme, office, VISITOR, ARRIVING)
    draft = page.session.draft
    assert draft is not None
    saved = screening.hand_over(office.officer, replace(draft, reason="Jawaban perlu didalami"))
    page.leave()
    assert saved.case_id is not None
    read(office, saved.case_id)
    case = CasePage(context_of(office, theme, "supervisor"), saved.case_id)
    case.refresh()
    case.compare._scroll.verticalScrollBar().setValue(160)
    return case


def _facts(theme: Theme, office: Office, promised: Mapping[str, str] = MappingProxyType({})) -> CounterPage:
    """A promised job; nobody knows the usual pay, but for what is `promised` instead."""
    page = _further(theme, office, CITIZEN, LEAVING, mode="departure")
    draft = page.session.draft
    assert draft is not None
    told = {
        WORK: "pelayan restoran",
        COUNTRY: "KHM",
        PAY: "15000000",
        CURRENCY: "IDR",
        PAID_BY: "perekrut",
        MET_BY: "belum tahu",
        **promised,
    }
    page.session.change(draft.give(draft.opened_at, **told))
    return page
