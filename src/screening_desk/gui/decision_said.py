"""What a decision's form or a note on care lacks: for whoever writes it, and for the auditor. Needs no reference data."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def care_refusals() -> dict[str, str]:
    """Say what is missing in a note on care."""
    return {
        "care_not_open": translate("Refusals", "This checklist does not apply to this case."),
        "guardian_in_doubt": translate(
            "Refusals",
            "The child's checklist says that the guardian is not cleared: check that first, or use the lawful exception.",
        ),
        "care_words_missing": translate("Refusals", "Write who or where beside it: done alone says too little."),
        "care_needs_consent": translate(
            "Refusals", "An embassy is told only with the person's consent: record it first, then choose the recipient."
        ),
    }


def care_refused() -> dict[str, str]:
    """Say the same of an entry of the audit trail."""
    return {
        "care_not_open": translate("Reasons", "checklist does not apply"),
        "guardian_in_doubt": translate("Reasons", "guardian not cleared"),
        "care_words_missing": translate("Reasons", "no words beside it"),
        "care_needs_consent": translate("Reasons", "no consent for this recipient"),
    }


def decision_refusals() -> dict[str, str]:
    """Say what is missing in a form and what to write there."""
    return {
        "move_has_draft": translate(
            "Refusals", "This person has a screening open: it must be finished or put aside first."
        ),
        "move_reason_missing": translate("Refusals", "Choose why it goes to somebody else."),
        "move_same": translate("Refusals", "This person has it already."),
        "move_to_missing": translate("Refusals", "Choose somebody of the office who may do this work."),
        "attachment_held": translate(
            "Refusals", "A legal hold keeps this case. Nothing of it is destroyed until the hold is lifted."
        ),
        "removal_reason_missing": translate("Refusals", "Write why the attachment is removed."),
        "ban_reason_missing": translate("Refusals", "Write the reason of the exit ban: the note must name it."),
        "basis_missing": translate("Refusals", "Write the basis of the deferral."),
        "until_missing": translate("Refusals", "Write until when."),
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
        "move_has_draft": translate("Reasons", "has a screening open"),
        "move_reason_missing": translate("Reasons", "no reason for the move"),
        "move_same": translate("Reasons", "has it already"),
        "move_to_missing": translate("Reasons", "receiver not chosen"),
        "attachment_held": translate("Reasons", "legal hold"),
        "removal_reason_missing": translate("Reasons", "no reason of the removal"),
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
