"""The embedded typefaces of letters: widths, glyphs, registration with the PDF writer."""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.resources import as_file, files
from threading import Lock
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "LetterSans"
BOLD = "LetterSans-Bold"
_FILES = {REGULAR: "LiberationSans-Regular.ttf", BOLD: "LiberationSans-Bold.ttf"}
_lock = Lock()


@cache
def _face(name: str) -> Any:
    with as_file(files(__package__) / "fonts" / _FILES[name]) as path:
        font = TTFont(name, str(path))
    pdfmetrics.registerFont(font)
    return font.face


def face(name: str) -> Any:
    """The parsed typeface, read and registered once."""
    with _lock:
        return _face(name)


@cache
def _widths(name: str) -> tuple[dict[int, float], float]:
    parsed = face(name)
    return parsed.charWidths, parsed.defaultWidth


def width(text: str, name: str, size: float) -> float:
    """Width of ``text`` in points."""
    widths, default = _widths(name)
    return sum(widths.get(ord(char), default) for char in text) * size / 1000


@cache
def _glyphs() -> frozenset[int]:
    """Code points both weights can draw."""
    maps = [face(name).charToGlyph for name in _FILES]
    return frozenset(code for code in maps[0] if all(glyphs.get(code, 0) for glyphs in maps))


def is_control(char: str) -> bool:
    """True for control, format (bidi, zero width), surrogate and line separator characters."""
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def prints(char: str) -> bool:
    """True when the letter can show ``char`` as it is meant.

    A right-to-left letter needs ordering and joining, a mark outside U+0300..U+036F needs placing: neither is drawn.
    """
    if ord(char) not in _glyphs() or is_control(char) or unicodedata.category(char) in {"Co", "Cn"}:
        return False
    if unicodedata.bidirectional(char) in {"R", "AL", "AN"}:
        return False
    return not unicodedata.category(char).startswith("M") or "\u0300" <= char <= "\u036f"
