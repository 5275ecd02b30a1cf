"""The fonts of the question cards: large, so each is loaded when its language is first shown and not before."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase

FILES = {
    "Noto Sans Arabic": "NotoSansArabic-Regular.ttf",
    "Noto Sans Bengali": "NotoSansBengali-Regular.ttf",
    "Noto Sans CJK SC": "NotoSansSC-Regular.otf",
    "Noto Sans Khmer": "NotoSansKhmer-Regular.ttf",
    "Noto Sans Myanmar": "NotoSansMyanmar-Regular.ttf",
    "Noto Sans Thai": "NotoSansThai-Regular.ttf",
}
"""By the name a deck gives. Every other language is written in the font of the program."""
LATIN = "Inter"


def card_font(family: str, pixels: int) -> QFont:
    """Return the font of a deck; figures and Latin words that it lacks come from the font of the program."""
    font = QFont()
    font.setFamilies([*_families(family), LATIN])
    font.setPixelSize(max(1, pixels))
    return font


def font_data(family: str) -> bytes:
    """Return the file of a font; KeyError for one that is not shipped beside the program's own."""
    return (files("screening_desk.gui") / "card_fonts" / FILES[family]).read_bytes()


@lru_cache
def _families(family: str) -> tuple[str, ...]:
    if family not in FILES:
        return (family,)
    loaded = QFontDatabase.addApplicationFontFromData(font_data(family))
    return tuple(QFontDatabase.applicationFontFamilies(loaded))
