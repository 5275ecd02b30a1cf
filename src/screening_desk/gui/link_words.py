"""The words of links and patterns in the trail and in refusals, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def link_actions() -> dict[str, str]:
    """What is done with links and patterns."""
    return {
        Action.LINKS_VIEW: translate("Actions", "Step of links looked at"),
        Action.LINKS_ASIDE: translate("Actions", "Contact set aside or taken back"),
        Action.PATTERN_LIST: translate("Actions", "Patterns listed"),
        Action.PATTERN_DECIDE: translate("Actions", "Pattern judged"),
    }


def link_objects() -> dict[str, str]:
    """What it is done to."""
    return {
        "links": translate("Objects", "links"),
        "patterns": translate("Objects", "patterns"),
        "pattern": translate("Objects", "pattern"),
        "shared_contact": translate("Objects", "contact in common"),
    }


def link_reasons() -> dict[str, str]:
    """Around what a step was made, and how something was judged."""
    return {
        "person": translate("Reasons", "around a person"),
        "phone": translate("Reasons", "around a phone number"),
        "address": translate("Reasons", "around an address"),
        "party": translate("Reasons", "around a person or company"),
        "ticket": translate("Reasons", "around a ticket"),
        "trip": translate("Reasons", "around a trip"),
        "group": translate("Reasons", "around a travel group"),
        "file": translate("Reasons", "around an attachment"),
        "pattern": translate("Reasons", "around a pattern"),
        "taken_back": translate("Reasons", "taken back"),
        "taken_up": translate("Reasons", "taken up"),
        "set_aside": translate("Reasons", "set aside"),
    }


def link_refused() -> dict[str, str]:
    """Why it was refused, in one column of the trail."""
    return {"pattern_bounds": translate("Reasons", "number out of bounds")}


def link_refusals() -> dict[str, str]:
    """Whole sentences for whoever reads them at the page."""
    return {
        "pattern_bounds": translate(
            "Refusals", "A number is not between the bounds that stand beside it. Nothing was changed."
        )
    }
