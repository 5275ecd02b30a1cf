"""Words of the audit trail for what is done beside decisions, and for why something went to somebody else."""

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


def move_reasons() -> dict[str, str]:
    """Say why something went to somebody else, and who of the two an entry is about."""
    moved = {row.id: row.text.get(current_language()) for row in review.load().moved.values()}
    return {
        **moved,
        "aside": translate("Reasons", "reading set aside"),
        "moved_from": translate("Reasons", "given away by"),
        "moved_to": translate("Reasons", "given to"),
    }
