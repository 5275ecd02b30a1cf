"""Records of every class, and an office that has set its periods."""

from __future__ import annotations

from dataclasses import replace

from screening_desk.services import retention, screening
from screening_desk.services.draft import Answered
from screening_desk.services.retention_rules import Period
from tests.office import Office, scanned

RULE = "Jadwal retensi contoh"
CODES = ("screening", "adverse", "referral", "letter", "attachment", "draft", "day", "request", "crossing")


def set_all(office: Office, **periods: Period) -> None:
    """Set all periods to two years, or as given."""
    for code in CODES:
        retention.set_period(office.head, code, periods.get(code, Period(24, "month", RULE)), None)


def finished(office: Office, text: str | None = None) -> str:
    """Screen somebody in whom nothing is open, and return the screening."""
    desk = office.officer
    view = screening.open_screening(desk, scanned(text) if text else scanned(), "arrival")
    now = desk.clock.now()
    given = {"simkim": "none_found", "intact": "yes", "arrival_card": "seen"}
    draft = replace(view.draft, accompanied=False).give(now, **given)
    draft = replace(draft, answers={item: Answered("no", now) for item in desk.reference.catalogue.quick})
    return screening.abandon(desk, draft, "Penumpang kembali ke antrean").screening_id
