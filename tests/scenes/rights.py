"""Retention, requests about one's own data and chronologies, painted with invented counts and people."""

from __future__ import annotations

from datetime import date, timedelta
from threading import Event

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.rights.chronology import ChronologyPart
from screening_desk.gui.pages.rights.page import RightsPage
from screening_desk.gui.pages.rights.requests import RequestsPart
from screening_desk.gui.pages.rights.retention import RetentionPart
from screening_desk.gui.theme import Theme
from screening_desk.reference import rights
from screening_desk.services import review, subject_requests
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.retention import ClassRow, HoldView
from screening_desk.services.retention_rules import Period, least_of
from screening_desk.services.retention_run import DestructionRow, Listed
from screening_desk.services.subject_requests import RequestRow
from tests.office import Office
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene
from tests.services.cases import handed_over, read, to_health

RULE = "Jadwal retensi arsip kantor, lampiran contoh"
PERIODS = {
    "screening": Period(90, "day", RULE),
    "adverse": Period(24, "month", RULE),
    "referral": Period(5, "year", RULE),
    "letter": Period(5, "year", RULE),
    "attachment": Period(12, "month", RULE),
}
COUNTS = {
    "screening": (18402, 311),
    "adverse": (214, 3),
    "referral": (37, 0),
    "letter": (52, 0),
    "attachment": (61, 12),
}


def scenes() -> dict[str, Scene]:
    """Every state of the page."""
    return {
        "rights": lambda _, theme, office: _shown(theme, office, "supervisor"),
        "rights_head": lambda _, theme, office: _shown(theme, office, "head", chosen=1),
        "rights_not_set": lambda _, theme, office: _shown(theme, office, "head", empty=True),
        "rights_approve": _approve,
        "rights_running": _running,
        "rights_done": lambda _, theme, office: _shown(theme, office, "supervisor", chosen_list=1),
        "rights_many": lambda _, theme, office: _shown(theme, office, "supervisor", many=40),
        "rights_requests": lambda _, theme, office: _requests(theme, office, "supervisor", chosen=1),
        "rights_requests_head": lambda _, theme, office: _requests(theme, office, "head"),
        "rights_requests_answer": lambda _, theme, office: _requests(theme, office, "supervisor", chosen=2),
        "rights_requests_third": _third,
        "rights_requests_empty": lambda _, theme, office: _requests(theme, office, "supervisor", count=0),
        "rights_requests_many": lambda _, theme, office: _requests(theme, office, "supervisor", count=40),
        "rights_requests_error": _request_failed,
        "rights_chronology": _chronology,
        "rights_chronology_empty": lambda _, theme, office: _front(theme, office, "supervisor", "chronology"),
        "rights_chronology_refused": _chronology_refused,
        "rights_loading": lambda _, theme, office: RightsPage(context_of(theme, office, "supervisor")),
        "rights_error": lambda _, theme, office: _failed(theme, office, Unavailable("busy")),
        "rights_refused": lambda _, theme, office: _failed(theme, office, Refused("period_short", months=24)),
    }


def classes(empty: bool = False) -> tuple[ClassRow, ...]:
    """Classes with some periods set."""
    return tuple(
        ClassRow(
            code=code,
            kept=each.kept,
            period=None if empty else PERIODS.get(code),
            least=least_of(code, date(2026, 11, 24)),
            count=0 if empty else COUNTS.get(code, (0, 0))[0],
            due=0 if empty else COUNTS.get(code, (0, 0))[1],
            held=1 if code == "adverse" and not empty else 0,
            next_due=date(2026, 11, 25) if code == "screening" and not empty else None,
        )
        for code, each in rights.load().classes.items()
    )


def lists(office: Office, many: int = 2) -> tuple[DestructionRow, ...]:
    """One list that waits, the others done."""
    now = office.clock.now()
    found = []
    for place in range(many):
        waits = place == 0
        at = now - timedelta(days=30 * place)
        found.append(
            DestructionRow(
                destruction_id=f"{place:032x}",
                at=at,
                by_id="other" if waits else office.supervisor.actor.id,
                by="P. Misalnya" if waits else "S. Contoh",
                day=at.date(),
                classes=(
                    Listed("screening", 311, 90, "day", RULE),
                    Listed("adverse", 3, 24, "month", RULE),
                    Listed("erasure", 1, 0, "", "UU 27/2022"),
                ),
                approved_at=None if waits else at,
                approved_by="" if waits else "Q. Misal",
                rejected=place == 3,
                ended_at=None if waits else at,
                gone=0 if waits else 313,
                kept=0 if waits else 2,
                left=315 if waits else 0,
                written_anew=not waits,
            )
        )
    return tuple(found)


def holds(office: Office, many: int = 1) -> tuple[HoldView, ...]:
    """Holds that stand."""
    now = office.clock.now()
    return tuple(
        HoldView(f"{n:032x}", f"SD-BKL2-2026-{n + 118:06d}", "Pengaduan ke Ombudsman, berkas diminta", now, "S. Contoh")
        for n in range(many)
    )


def _part(page: RightsPage) -> RetentionPart:
    part = page.parts["retention"]
    assert isinstance(part, RetentionPart)
    return part


def _shown(
    theme: Theme,
    office: Office,
    who: str,
    *,
    chosen: int = 0,
    chosen_list: int = 0,
    empty: bool = False,
    many: int = 2,
) -> RightsPage:
    page = RightsPage(context_of(theme, office, who))
    part = _part(page)
    part.show_view(
        (classes(empty), () if empty else lists(office, many), () if empty else holds(office, max(1, many // 4)))
    )
    part.table.setCurrentIndex(part.classes.index(chosen, 0))
    if not empty:
        part.list_table.setCurrentIndex(part.lists.index(chosen_list, 0))
    return page


def _approve(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, "supervisor")
    _part(page).keys["approve"].trigger()
    return page


def _running(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, "head")
    part = _part(page)
    part._stop = Event()
    part._on_progress(140, 315)
    return page


def _failed(theme: Theme, office: Office, error: Exception) -> QWidget:
    page = _shown(theme, office, "head", chosen=1)
    _part(page).on_failed(error)
    return page


def requests(office: Office, count: int) -> tuple[RequestRow, ...]:
    """Requests at every step."""
    now = office.clock.now()
    kinds = ("access", "correction", "access", "erasure", "objection")
    found = []
    for place in range(count):
        state, kind = ("recorded", "recorded", "decided", "decided", "answered")[place % 5], kinds[place % 5]
        came = now - timedelta(hours=20 * place + 3)
        decided = state != "recorded"
        found.append(
            RequestRow(
                request_id=f"{place:032x}",
                kind=kind,
                who=("self", "guardian", "self", "proxy", "self")[place % 5],
                name="Anna Maria Eriksson",
                proof="document",
                words="Meminta salinan semua data tentang dirinya" if place % 2 == 0 else "",
                number=f"SD-BKL2-2026-{place + 101:06d}",
                received_at=came,
                due_at=came + timedelta(hours=72 if place else 2) if kind in {"access", "correction"} else None,
                by_id="other" if place != 1 else office.supervisor.actor.id,
                by="S. Contoh" if place == 1 else "P. Misalnya",
                decision=("denied" if place % 5 == 4 else "granted") if decided else "",
                ground="law_enforcement" if decided and place % 5 == 4 else "",
                decision_words="",
                decided_at=now if decided else None,
                decided_by="Q. Misal" if decided else "",
                way="letter" if state == "answered" else "",
                answer="Dijawab dengan surat" if state == "answered" else "",
                answered_at=now if state == "answered" else None,
                answered_by="S. Contoh" if state == "answered" else "",
                keeps="hold" if kind == "erasure" else "",
            )
        )
    return tuple(found)


def _front(theme: Theme, office: Office, who: str, part: str) -> RightsPage:
    page = RightsPage(context_of(theme, office, who))
    page.go(part)
    return page


def _requests(theme: Theme, office: Office, who: str, *, chosen: int = 0, count: int = 5) -> RightsPage:
    page = _front(theme, office, who, "requests")
    part = page.parts["requests"]
    assert isinstance(part, RequestsPart)
    part.show_view(requests(office, count))
    if count:
        part.table.setCurrentIndex(part.model.index(chosen, 0))
    return page


def _third(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _requests(theme, office, "supervisor")
    part = page.parts["requests"]
    assert isinstance(part, RequestsPart)
    part.new.kind.choose("access")
    part.new.who.choose("employer")
    part.say("warn", part.tr("Nothing is given out. Say:"), subject_requests.third_words())
    return page


def _request_failed(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _requests(theme, office, "supervisor")
    page.parts["requests"].on_failed(Refused("recorder_same"))
    return page


def _chronology(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = handed_over(office)
    case = read(office, case_id)
    reason = "Paspor dipegang Bapak Harto, nomor 081234567890; orang itu menunggu di ruang tunggu."
    review.decide(office.supervisor, case_id, case.sequence, to_health(office.clock.now(), reason=reason))
    page = _front(theme, office, "supervisor", "chronology")
    part = page.parts["chronology"]
    assert isinstance(part, ChronologyPart)
    part.number.setText(case.register_number)
    part.why.choose("complaint")
    part.keys["show"].trigger()
    place = next(n for n, line in enumerate(part.model.rows()) if "Bapak" in line.what or "[ditutup]" in line.what)
    part.table.setCurrentIndex(part.model.index(place, 0))
    return page


def _chronology_refused(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _front(theme, office, "supervisor", "chronology")
    part = page.parts["chronology"]
    assert isinstance(part, ChronologyPart)
    part.number.setText("SD-BKL2-2026-009999")
    part.why.choose("ombudsman")
    part.keys["show"].trigger()
    return page
