"""The words of movements: actions, objects, reasons and refusals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def movement_actions() -> dict[str, str]:
    """What is done with movements."""
    return {
        Action.MOVEMENT_VIEW: translate("Actions", "Movement history opened"),
        Action.MOVEMENT_NOTE: translate("Actions", "Entry or exit written down"),
        Action.MOVEMENT_LINK: translate("Actions", "Two documents of one person, or not"),
        Action.MOVEMENT_PRINT: translate("Actions", "Movement history printed"),
        Action.MOVEMENT_IMPORT: translate("Actions", "List of entries and exits read"),
    }


def movement_objects() -> dict[str, str]:
    """What it is done to."""
    return {
        "movement": translate("Objects", "earlier records"),
        "crossing": translate("Objects", "entry or exit"),
        "crossing_batch": translate("Objects", "list of entries and exits"),
        "document_link": translate("Objects", "two documents"),
    }


def movement_reasons() -> dict[str, str]:
    """Why, short enough for one column of the trail."""
    return {
        "scan": translate("Reasons", "with the scan"),
        "counter": translate("Reasons", "at the counter"),
        "case": translate("Reasons", "from a case"),
        "print": translate("Reasons", "printed"),
        "open": translate("Reasons", "said of two documents: undone"),
        "same": translate("Reasons", "one person"),
        "two": translate("Reasons", "two persons"),
        "corrected": translate("Reasons", "corrected"),
        "struck": translate("Reasons", "was none"),
    }


def movement_refused() -> dict[str, str]:
    """What was refused, in short."""
    return {
        "batch_columns_missing": translate("Reasons", "columns not chosen"),
        "batch_source_missing": translate("Reasons", "source or day of the list missing"),
        "crossing_days": translate("Reasons", "days do not fit the entry"),
        "crossing_future": translate("Reasons", "day to come"),
        "crossing_incomplete": translate("Reasons", "direction or day missing"),
        "crossing_known": translate("Reasons", "written down already"),
        "link_no_document": translate("Reasons", "no document number or issuing State"),
        "link_reason_short": translate("Reasons", "reason too short"),
    }


def movement_refusals() -> dict[str, str]:
    """The sentences of refusals."""
    return {
        "batch_columns_missing": translate(
            "Refusals", "Choose which columns hold the document number, the issuing State, the direction and the day."
        ),
        "batch_source_missing": translate("Refusals", "Say where the list comes from, and of which day it is."),
        "crossing_days": translate(
            "Refusals", "The permitted days or the last day do not fit the day of entry. Compare them with the stamp."
        ),
        "crossing_future": translate("Refusals", "This day is still to come. Compare it with the stamp."),
        "crossing_incomplete": translate("Refusals", "Say whether it is an entry or an exit, and its day."),
        "crossing_known": translate("Refusals", "This entry or exit stands here already."),
        "link_no_document": translate(
            "Refusals", "A document is known by its number and issuing State. One of them is missing here."
        ),
        "link_reason_short": translate(
            "Refusals", "Write the reason, so that others understand it (10 letters at least)."
        ),
    }
