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
        "key_file": (
            "warn",
            translate("Notices", "The key file was damaged; its former version was used."),
            translate("Notices", "Passphrases changed last may be the old ones. Tell the administrator."),
        ),
        "clock_back": (
            "warn",
            translate("Notices", "The clock of this computer stands before the last entry of the trail."),
            translate("Notices", "Set date and time right before you go on; it stands in the trail."),
        ),
        "upgraded": (
            "info",
            translate("Notices", "The store was brought to the form of this version."),
            translate("Notices", "A verified copy from before lies in the folder before-upgrade beside the store."),
        ),
        "follow_up_late": (
            "warn",
            translate("Notices", "Something in follow-up is late."),
            translate("Notices", "See the page Follow-up (Ctrl+7): what is late stands first."),
        ),
        "request_due": (
            "warn",
            translate("Notices", "A request about somebody's own data is to be answered within a day, or is late."),
            translate("Notices", "See the page Data rights (Ctrl+9, the head Ctrl+6), Requests (Alt+2)."),
        ),
        "shift_waiting": (
            "info",
            translate("Notices", "A shift was handed over to you."),
            translate("Notices", "See Day book (Ctrl+4) and take it over with Alt+S."),
        ),
        **_about_data(),
    }
    return words.get(code, ("info", code, ""))


def _about_data() -> dict[str, tuple[Kind, str, str]]:
    keep = translate("Notices", "An administrator makes one in Administration (Ctrl+B) and keeps it elsewhere.")
    return {
        "backup_none": ("warn", translate("Notices", "There is no backup yet."), keep),
        "backup_old": ("warn", translate("Notices", "The last backup is older than the office wants."), keep),
        "backup_failed": (
            "warn",
            translate("Notices", "The last daily backup was not made."),
            translate("Notices", "Look whether its disk is connected and has room. The trail says why."),
        ),
        "code_open": (
            "warn",
            translate("Notices", "Nobody has said yet that the recovery code on paper is kept."),
            translate("Notices", "If the paper is missing, make a new code: Administration, Accounts, Alt+R."),
        ),
    }


def unexpected_words(code: str) -> str:
    """Return what to say after a fault nobody foresaw; it carries no data."""
    return translate(
        "Notices", "Something unexpected happened. What was saved is kept. Tell the administrator this code: {code}"
    ).format(code=code)
