"""Words for the codes of the partner directory."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import day_text
from screening_desk.services.partners import PartnerView

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


def field_line(field: str, partner: PartnerView) -> str:
    """Name one field of a partner with what stands in it."""
    yes, no = translate("PartnerWords", "yes"), translate("PartnerWords", "no")
    none = translate("PartnerWords", "nothing")
    words: dict[str, tuple[str, str]] = {
        "name": (translate("PartnerWords", "Name"), partner.name),
        "kind": (translate("PartnerWords", "Kind"), kind_word(partner.kind)),
        "addressee": (translate("PartnerWords", "Addressee"), partner.addressee),
        "town": (translate("PartnerWords", "Town"), partner.town),
        "serves": (translate("PartnerWords", "Serves"), ", ".join(group_word(each) for each in partner.serves)),
        "services": (translate("PartnerWords", "Services"), ", ".join(service_word(each) for each in partner.services)),
        "area": (translate("PartnerWords", "Area"), partner.area),
        "languages": (translate("PartnerWords", "Languages"), partner.languages),
        "hours": (translate("PartnerWords", "Hours"), partner.hours),
        "night": (translate("PartnerWords", "At night"), yes if partner.night else no),
        "mou_number": (translate("PartnerWords", "MoU number"), partner.mou_number),
        "mou_until": (translate("PartnerWords", "MoU until"), day_text(partner.mou_until)),
        "contact": (translate("PartnerWords", "Contact"), partner.contact),
        "checked_on": (translate("PartnerWords", "Checked on"), day_text(partner.checked_on)),
        "checked_by": (translate("PartnerWords", "Checked by"), partner.checked_by),
        "active": (translate("PartnerWords", "In use"), yes if partner.active else no),
    }
    name, value = words.get(field, ("", ""))
    return f"{name}: {value or none}" if name else ""


def field_name(field: str) -> str:
    """Name a column of the table."""
    empty = PartnerView("", "", "", "", "", (), (), False, "", None, "", None, "")
    return field_line(field, empty).partition(":")[0]


def problem_word(why: str) -> str:
    """Say why a cell of a table was not read."""
    words = {
        "missing": translate("PartnerWords", "is missing"),
        "word": translate("PartnerWords", "has a word that is not known"),
        "date": translate("PartnerWords", "is no date"),
        "long": translate("PartnerWords", "is too long"),
        "twice": translate("PartnerWords", "stands there twice"),
    }
    return words.get(why, why)
