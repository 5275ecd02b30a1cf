"""Words for the codes of the partner directory."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def kind_word(kind: str) -> str:
    """Name a kind of partner."""
    words = {
        "government": translate("PartnerWords", "Government"),
        "unit": translate("PartnerWords", "Service unit"),
        "ngo": translate("PartnerWords", "NGO"),
    }
    return words.get(kind, kind)


def service_word(service: str) -> str:
    """Name one of the six services."""
    words = {
        "complaint": translate("PartnerWords", "Complaint"),
        "health": translate("PartnerWords", "Health"),
        "social": translate("PartnerWords", "Social"),
        "legal": translate("PartnerWords", "Legal aid"),
        "return": translate("PartnerWords", "Return"),
        "reintegration": translate("PartnerWords", "Reintegration"),
    }
    return words.get(service, service)


def group_word(group: str) -> str:
    """Name a group of people that a partner serves."""
    words = {
        "women": translate("PartnerWords", "Women"),
        "men": translate("PartnerWords", "Men"),
        "children": translate("PartnerWords", "Children"),
        "citizens": translate("PartnerWords", "Citizens"),
        "foreigners": translate("PartnerWords", "Foreigners"),
        "disability": translate("PartnerWords", "Disability"),
    }
    return words.get(group, group)
