"""Words of what a decision's form lacks: for the person who decides, and for the auditor."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language
from screening_desk.reference import review
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


def move_reasons() -> dict[str, str]:
    """Say why something went to somebody else, and who of the two an entry is about."""
    moved = {row.id: row.text.get(current_language()) for row in review.load().moved.values()}
    return {
        **moved,
        "aside": translate("Reasons", "reading set aside"),
        "moved_from": translate("Reasons", "given away by"),
        "moved_to": translate("Reasons", "given to"),
    }
