"""What a person is told after signing in, before anything else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.widgets.kinds import Kind

translate = QCoreApplication.translate


def notice_sentence(code: str) -> tuple[Kind, str, str]:
    """Return kind, title and next step of a notice of ``services.entry.SignedIn``."""

    tell = translate("Notices", "Tell the administrator and the auditor before you go on.")
    words: dict[str, tuple[Kind, str, str]] = {
        "mark_ahead": ("esc", translate("Notices", "Saved work is missing: the store is older than its mark."), tell),
        "mark_missing": (
            "esc",
            translate("Notices", "The mark beside the store is missing, so a loss would not be seen."),
            tell,
        ),
        "mark_wrong": ("esc", translate("Notices", "The mark beside the store does not belong to it."), tell),
        "mark_unwritten": (
            "warn",
            translate(
                "Notices", "Saved, but the mark beside the store could not be written: a later loss would not be seen."
            ),
            tell,
        ),
        "waits_lost": ("warn", translate("Notices", "The record of failed sign-ins was removed or shortened."), tell),
        "failed_attempts": (
            "info",
            translate("Notices", "There were failed sign-ins since the last one."),
            translate("Notices", "They are in the audit trail."),
        ),
        "reference_program": (
            "info",
            translate("Notices", "The program brought newer reference data; they are in use now."),
            translate("Notices", "See the page Reference data, Editions and keys."),
        ),
        "reference_unfit": (
            "warn",
            translate("Notices", "The reference data taken last do not fit this program; its own data are in use."),
            translate("Notices", "Ask whoever maintains the data for a newer package."),
        ),
        "key_file": ("warn", translate("Notices", "The key file was damaged; its former version was used."), tell),
    }
    return words.get(code, ("info", code, ""))


def unexpected_words(code: str) -> str:
    """Return what to say after a fault nobody foresaw; it carries no data."""
    return translate(
        "Notices", "Something unexpected happened. What was saved is kept. Tell the administrator this code: {code}"
    ).format(code=code)
