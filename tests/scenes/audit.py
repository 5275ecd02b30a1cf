"""The auditor's page, painted with invented entries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.administration.audit_trail import AuditTrailPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services.access import Action
from screening_desk.services.entry import Door
from screening_desk.services.errors import Unavailable
from screening_desk.services.trail import TrailRow, TrailVerdict
from tests.office import SETTINGS, Office
from tests.scenes.administration import verdict
from tests.stores import MORNING

Scene = Callable[[QApplication, Theme, Office], QWidget]
HEAD = "9c41e07b52aa1d6f" + "0" * 44 + "03be"


def scenes() -> dict[str, Scene]:
    """Every state of the audit page."""
    return {
        "audit": lambda _, theme, office: _verified(theme, office, verdict()),
        "audit_broken": lambda _, theme, office: _verified(
            theme, office, TrailVerdict(False, 9214, 9215, HEAD, "ahead", 9214, MORNING, "T. Rekaan")
        ),
        "audit_unverified": lambda _, theme, office: _shown(theme, office),
        "audit_loading": _loading,
        "audit_empty": lambda _, theme, office: _shown(theme, office, ()),
        "audit_error": _error,
    }


def rows() -> tuple[TrailRow, ...]:
    """One entry for every action, newest first; one person has a long name, one entry is a refusal."""
    names = ("R. Teladan", "S. Contoh", ("V. Umpama Contoh Rekaan " * 9)[:200])
    return tuple(
        TrailRow(
            18402 - at,
            MORNING - timedelta(minutes=at),
            names[at % 3],
            ("officer", "supervisor", "administrator")[at % 3],
            action,
            ("screening", "case", "person", "list.person")[at % 4],
            f"{at:032x}",
            "no_right" if at == 4 else REASONS.get(action, ""),
            "refused" if at == 4 else "done",
        )
        for at, action in enumerate(Action)
    )


REASONS = {
    Action.STAFF_LIST: "count.7",
    Action.AUDIT_READ: "count.200",
    Action.AUDIT_VERIFY: "intact.18.390",
    Action.CASE_DECIDE: "proceed.alone",
    Action.STAFF_ADD: "officer",
    Action.BACKUP_DAILY: "no_folder",
    Action.CLOCK_BACK: "back.1.440",
    Action.UPGRADE: "schema.1",
    Action.LETTER_PRINT: "consent_copy",
    Action.SIGN_IN: "key_file",
}


def _page(theme: Theme, office: Office) -> AuditTrailPage:
    door = Door(Path("/srv/meja-layanan/data"), office.reference, office.clock)
    return AuditTrailPage(Context(office.auditor, DirectTasks(), theme, SETTINGS, door))


def _shown(theme: Theme, office: Office, shown: tuple[TrailRow, ...] | None = None) -> AuditTrailPage:
    page = _page(theme, office)
    page.show_view(rows() if shown is None else shown)
    page.show_last_verdict(None)
    return page


def _verified(theme: Theme, office: Office, verdict: TrailVerdict) -> QWidget:
    page = _shown(theme, office)
    page.show_verdict(verdict)
    return page


def _loading(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office)
    page._loading = page.chain.running = True
    page._show()
    return page


def _error(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office)
    page._on_read_failed(Unavailable("damaged"))
    return page
