"""Words of what a decision's form lacks: for the person who decides, and for the auditor."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def care_actions() -> dict[str, str]:
    """Name what is done beside decisions."""
    return {
        Action.CARE: translate("Actions", "Care noted"),
        Action.CASE_MOVE: translate("Actions", "Case moved to somebody else"),
        Action.DRAFT_MOVE: translate("Actions", "Open screening moved to somebody else"),
        Action.ATTACHMENT_REMOVE: translate("Actions", "Attachment removed"),
    }


def decision_refusals() -> dict[str, str]:
    """Say what is missing in a form and what to write there."""
    return {
        "ban_reason_missing": translate("Refusals", "Write the reason of the exit ban: the note must name it."),
        "basis_missing": translate("Refusals", "Write the basis of the deferral."),
        "until_missing": translate("Refusals", "Write until when: day and time."),
        "until_past": translate("Refusals", "The end must lie ahead: this time is over."),
        "handed_missing": translate("Refusals", "Choose to whom the person is handed, or that it is nobody."),
        "unit_missing": translate("Refusals", "Write the unit that takes the person over."),
        "receiver_missing": translate("Refusals", "Write who there takes the person over."),
        "handed_time_missing": translate("Refusals", "Write at what time the person is handed over, HH.MM."),
        "handed_how_missing": translate("Refusals", "Choose how the person is handed over."),
    }


def decision_refused() -> dict[str, str]:
    """Say the same of an entry of the audit trail."""
    return {
        "ban_reason_missing": translate("Reasons", "no reason of the exit ban"),
        "basis_missing": translate("Reasons", "no basis"),
        "until_missing": translate("Reasons", "no end"),
        "until_past": translate("Reasons", "end in the past"),
        "handed_missing": translate("Reasons", "not said to whom handed"),
        "unit_missing": translate("Reasons", "no receiving unit"),
        "receiver_missing": translate("Reasons", "no receiving person"),
        "handed_time_missing": translate("Reasons", "no time of the hand-over"),
        "handed_how_missing": translate("Reasons", "not said how handed over"),
    }
