"""Words for indicators that several pages use: how much one weighs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def strength_words(strength: str | None) -> str:
    """How much an item weighs in a list."""
    words = {
        "strong": translate("Instrument", "strong item"),
        "medium": translate("Instrument", "medium item"),
        "weak": translate("Instrument", "weak item"),
    }
    return words.get(strength or "", translate("Instrument", "counted as a fact"))
