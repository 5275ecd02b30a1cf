"""The words of attachments: actions, reasons and refusals, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def attachment_actions() -> dict[str, str]:
    """What is done with attachments."""
    return {
        Action.ATTACHMENT_ADD: translate("Actions", "Attachment added"),
        Action.ATTACHMENT_VIEW: translate("Actions", "Attachment looked at"),
    }


def attachment_refusals() -> dict[str, str]:
    """Whole sentences for whoever reads them at the page."""
    return {
        "attachment_big": translate(
            "Refusals", "The file is larger than {most} MB. Photograph only the page that matters, or fewer pages."
        ),
        "attachment_damaged": translate(
            "Refusals",
            "The file cannot be read: it is damaged or has a password. Photograph the paper and attach the picture.",
        ),
        "attachment_kind": translate("Refusals", "Only pictures (JPEG, PNG) and PDF can be attached."),
        "attachment_many": translate("Refusals", "A case holds at most {most} attachments."),
        "attachment_pages": translate("Refusals", "The PDF has more than {most} pages. Attach only those that matter."),
        "attachment_pixels": translate(
            "Refusals", "The picture is too large: at most {most} million pixels. Photograph it with a smaller size."
        ),
        "attachment_slow": translate(
            "Refusals", "The file takes too long to be read and was not attached. Photograph the paper instead."
        ),
        "attachment_title": translate("Refusals", "Say in a few words what the attachment shows."),
        "attachment_unreadable": translate(
            "Refusals", "The file could not be read. Look whether the stick is still there."
        ),
    }


def attachment_refused() -> dict[str, str]:
    """The same in a few words, for the trail."""
    return {
        "attachment_big": translate("Reasons", "file too large"),
        "attachment_damaged": translate("Reasons", "file damaged or locked"),
        "attachment_kind": translate("Reasons", "no picture or PDF"),
        "attachment_many": translate("Reasons", "too many attachments"),
        "attachment_pages": translate("Reasons", "too many pages"),
        "attachment_pixels": translate("Reasons", "too many pixels"),
        "attachment_slow": translate("Reasons", "takes too long"),
        "attachment_title": translate("Reasons", "not said what it shows"),
        "attachment_unreadable": translate("Reasons", "file not readable"),
        "listed": translate("Reasons", "listed"),
    }
