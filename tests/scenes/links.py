"""Links and patterns, painted with invented people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.links.page import LinksPage
from screening_desk.gui.pages.links.patterns import PatternsPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services import links, patterns
from screening_desk.services.errors import Unavailable
from screening_desk.services.links import Ref
from tests.office import Office
from tests.scenes.queue import context_of
from tests.services.test_contacts import PHONE, saved
from tests.services.test_groups import person
from tests.services.test_patterns import WHY, applicants, put

Scene = Callable[[QApplication, Theme, Office], QWidget]
LONG = "Perusahaan Penempatan " * 8


def scenes() -> dict[str, Scene]:
    """Every state of both pages."""
    return {
        "links_open": lambda _, theme, office: _opened(theme, office),
        "links_empty": lambda _, theme, office: _page(theme, office, _case(office)),
        "links_hub": lambda _, theme, office: _hub(theme, office),
        "links_aside": lambda _, theme, office: _aside(theme, office),
        "links_asking": lambda _, theme, office: _asking(theme, office),
        "links_many": lambda _, theme, office: _many(theme, office),
        "links_long": lambda _, theme, office: _long(theme, office),
        "links_loading": lambda _, theme, office: _loading(theme, office),
        "links_error": lambda _, theme, office: _error(theme, office),
        "links_no_right": lambda _, theme, office: _no_right(theme, office),
        "patterns_waiting": lambda _, theme, office: _patterns(theme, office),
        "patterns_empty": lambda _, theme, office: _list(theme, office),
        "patterns_asking": lambda _, theme, office: _pattern_asked(theme, office),
    }


def _case(office: Office, **given: str) -> str:
    return str(saved(office.officer, 1, handed=True, **given).case_id)


def _page(theme: Theme, office: Office, case_id: str) -> LinksPage:
    page = LinksPage(context_of(theme, office, "supervisor"), case_id)
    page.refresh()
    return page


def _go(page: LinksPage, kind: str) -> LinksPage:
    """Make the first node of a kind current and open it."""
    if page.tree is not None:
        page._go(next(each for each in page.tree.rows() if each.node.ref.kind == kind))
        page.open_step()
    return page


def _opened(theme: Theme, office: Office) -> LinksPage:
    case_id = _case(office, contact_phone=PHONE, contact_recruiter="PT Contoh Rekaan", contact_payer="Sari Teladan")
    saved(office.officer, 2, contact_phone=PHONE, contact_address="Jl. Rekaan 5 RT 3 RW 4, Bengkulu")
    saved(office.officer, 3, handed=True, contact_phone=PHONE, contact_recruiter="PT. CONTOH REKAAN")
    saved(office.officer, 4, contact_recruiter="P.T. Contoh Rekaan", contact_ticket="QX7RTL")
    page = _go(_go(_page(theme, office, case_id), "phone"), "party")
    if page.tree is not None:
        page._go(page.tree.rows()[4])
        page.open_step()
    return page


def _hub(theme: Theme, office: Office) -> LinksPage:
    for number in range(2, links.MOST_DRAWN + 3):
        saved(office.officer, number, contact_phone=PHONE)
    return _go(_page(theme, office, _case(office, contact_phone=PHONE)), "phone")


def _aside(theme: Theme, office: Office) -> LinksPage:
    case_id = _case(office, contact_phone=PHONE)
    links.put_aside(office.supervisor, Ref("phone", "+6281200000155"), "Nomor telepon kantor ini sendiri")
    return _go(_page(theme, office, case_id), "phone")


def _asking(theme: Theme, office: Office) -> LinksPage:
    page = _go(_page(theme, office, _case(office, contact_phone=PHONE)), "phone")
    page.keys["aside"].trigger()
    return page


def _many(theme: Theme, office: Office) -> LinksPage:
    for number in range(2, 26):
        saved(office.officer, number, handed=number % 3 == 0, contact_phone=PHONE)
    return _go(_page(theme, office, _case(office, contact_phone=PHONE)), "phone")


def _long(theme: Theme, office: Office) -> LinksPage:
    page = _page(theme, office, _case(office, contact_recruiter=f"PT {LONG}"[:200], contact_address=f"{LONG} 5"[:200]))
    return _go(page, "party")


def _loading(theme: Theme, office: Office) -> LinksPage:
    class Never(DirectTasks):
        def run(self, *_: object, **__: object) -> object:  # type: ignore[override]
            return None

    context = replace(context_of(theme, office, "supervisor"), tasks=Never())
    page = LinksPage(context, _case(office))
    page.refresh()
    return page


def _error(theme: Theme, office: Office) -> LinksPage:
    page = LinksPage(context_of(theme, office, "supervisor"), _case(office))
    page.work.fail(Unavailable("busy"))
    return page


def _no_right(theme: Theme, office: Office) -> LinksPage:
    page = LinksPage(context_of(theme, office, "officer"), _case(office))
    page.refresh()
    return page


def _list(theme: Theme, office: Office) -> PatternsPage:
    page = PatternsPage(context_of(theme, office, "supervisor"))
    page.refresh()
    return page


def _patterns(theme: Theme, office: Office) -> PatternsPage:
    for number in (21, 22, 23):
        put(office.officer, person(number, "IDN"), "departure", travel_purpose="work", destination="KHM")
    (judged,) = patterns.proposals(office.supervisor)
    patterns.set_aside(office.supervisor, judged.proposal_id, WHY)
    applicants(office, 1, 2, 3, 4)
    return _list(theme, office)


def _pattern_asked(theme: Theme, office: Office) -> PatternsPage:
    page = _patterns(theme, office)
    page.keys["take"].trigger()
    return page
