"""One page for each kind of traveller: a worker at departure, an applicant, a returnee; and the day counter."""

from __future__ import annotations

from dataclasses import replace

from screening_desk.gui.pages.counter import CounterPage
from screening_desk.services.draft import Draft
from tests.gui.counters import CITIZEN, LONG, SHORT, VISITOR, zone
from tests.office import scanned
from tests.scenes.counter import Scene, _answered, _change, _page

RATNA = zone("IDN", "CONTOH<<RATNA", number="X0000017", birth="980214", expiry="310107")
WORK = {"intact": "yes", "simkim": "none_found", "travel_purpose": "work"}
INDIVIDUAL = WORK | {"worker_scheme": "individual", "destination": "SAU", "household_work": "no", "e_kpmi": "absent"}
PAPERS = {
    "paper_marital": "present", "paper_family": "present", "paper_competence": "present", "paper_health": "present",
    "paper_visa": "doubtful", "paper_jkn": "present", "paper_call_letter": "absent", "paper_employer": "absent",
    "paper_contract": "doubtful",
}  # fmt: skip


def scenes() -> dict[str, Scene]:
    """Every state of these pages."""
    return {
        "worker_start": lambda _, theme, office: worker(_page(theme, office), WORK),
        "worker_papers": lambda _, theme, office: worker(_page(theme, office), INDIVIDUAL | PAPERS, "paper_visa"),
        "worker_p3mi": lambda _, theme, office: worker(
            _page(theme, office), WORK | {"worker_scheme": "p3mi", "destination": "KHM"}, "paper_marriage_book"
        ),
        "worker_scheme": lambda _, theme, office: worker(_page(theme, office), INDIVIDUAL | PAPERS, "worker_scheme"),
        "worker_crew": lambda _, theme, office: worker(_page(theme, office), WORK | {"travel_purpose": "seafarer"}),
        "worker_long": lambda _, theme, office: worker(
            _page(theme, office), INDIVIDUAL | {"destination": "BIH"}, "destination", long=True
        ),
        "worker_all": lambda _, theme, office: worker_ready(_page(theme, office)),
        "days_visitor": lambda _, theme, office: days(_page(theme, office), shown=False),
        "days_counted": lambda _, theme, office: days(_page(theme, office), shown=True),
        "days_over": lambda _, theme, office: overstayed(_page(theme, office)),
    }


def worker(page: CounterPage, given: dict[str, str], current: str = "", *, long: bool = False) -> CounterPage:
    """A citizen who goes abroad to work."""
    page.keys["departure"].trigger()
    page.scan(RATNA)
    if long:
        draft = page.session.draft
        assert draft is not None
        page.session.change(replace(draft, identity=replace(scanned(CITIZEN), primary_identifier=LONG)))
    _change(page, lambda draft: draft.give(draft.opened_at, **given))
    page.case.advance()
    if current:
        page.case.set_current(current)
    return page


def worker_ready(page: CounterPage) -> CounterPage:
    """Everything answered, two papers missing: only a supervisor can go on."""
    present = dict.fromkeys(("paper_social_security", "paper_own_risk", "paper_visa", "paper_contract"), "present")
    worker(page, INDIVIDUAL | PAPERS | present)

    def fill(draft: Draft) -> Draft:
        answered = _answered(page, draft, dict.fromkeys(("Q1", "P3", "C11", "C4", "P2"), "no"))
        return replace(answered, reason="Surat panggilan dan profil pemberi kerja tidak ada.")

    _change(page, fill)
    page.case.advance()
    return page


def days(page: CounterPage, *, shown: bool) -> CounterPage:
    """A visa-free visitor with the stay that begins today."""
    page.scan(VISITOR)
    given = {"intact": "yes", "arrival_card": "seen", "entry_basis": "visa_free", "simkim": "none_found"}
    _change(page, lambda draft: draft.give(draft.opened_at, **given))
    page.case.advance()
    if shown:
        page.keys["count"].trigger()
    return page


def overstayed(page: CounterPage) -> CounterPage:
    """A stay inspection five days after the last permitted day, with one extension."""
    page.keys["stay"].trigger()
    page.scan(SHORT)
    given = {
        "permit_kind": "ITK", "visa_index": "C1", "permit_until": "none", "extensions": "1", "entry_date": "2026-07-23",
    }  # fmt: skip
    _change(page, lambda draft: draft.give(draft.opened_at, **given))
    page.case.advance()
    page.keys["count"].trigger()
    return page
