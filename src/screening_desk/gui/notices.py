"""What a person is told after signing in, before anything else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.widgets.kinds import Kind


def notice_sentence(code: str) -> tuple[Kind, str, str]:
    """Return kind, title and next step of a notice of ``services.entry.SignedIn``."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Notices", text)

    tell = tr("Tell the administrator and the auditor before you go on.")
    words: dict[str, tuple[Kind, str, str]] = {
        "mark_ahead": ("esc", tr("Saved work is missing: the store is older than its mark."), tell),
        "mark_missing": ("esc", tr("The mark beside the store is missing, so a loss would not be seen."), tell),
        "mark_wrong": ("esc", tr("The mark beside the store does not belong to it."), tell),
        "waits_lost": ("warn", tr("The record of failed sign-ins was removed or shortened."), tell),
        "failed_attempts": (
            "info",
            tr("There were failed sign-ins since the last one."),
            tr("They are in the audit trail."),
        ),
        "key_file": ("warn", tr("The key file was damaged; its former version was used."), tell),
    }
    return words.get(code, ("info", code, ""))
