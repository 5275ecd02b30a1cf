"""Values on their way into a letter: NFC, limits, printable or refused."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from screening_desk.letters.errors import LetterRefused
from screening_desk.letters.fonts import is_control, prints

MOST_LISTED = 50
View = TypeVar("View")


def missing_glyphs(text: str) -> tuple[str, ...]:
    """Characters of ``text`` (after NFC) that a letter cannot show, in order, each once, at most 50."""
    return _first(unicodedata.normalize("NFC", text))


def _first(text: str, *, controls_only: bool = False) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for char in text:
        bad = is_control(char) if controls_only else not prints(char)
        if bad:
            found[char] = None
            if len(found) == MOST_LISTED:
                break
    return tuple(found)


def clean(text: str, limit: int, field: str, *, required: bool = False, strip: bool = True) -> str:
    """``text`` in NFC, without blanks at its ends if ``strip``, or ``LetterRefused``."""
    if len(text) > 4 * limit:  # NFC makes text shorter by a small factor at most: no need to normalise this
        raise LetterRefused("too_long", field=field)
    text = unicodedata.normalize("NFC", text)
    if controls := _first(text, controls_only=True):
        raise LetterRefused("control", controls, field)
    if missing := _first(text):
        raise LetterRefused("no_glyph", missing, field)
    if len(text) > limit:
        raise LetterRefused("too_long", field=field)
    if required and not text.strip():
        raise LetterRefused("empty", field=field)
    return text.strip() if strip else text


def checked(view: View, path: str = "") -> View:
    """A copy of the frozen record ``view`` with every text cleaned by the limits its fields declare."""
    changed: dict[str, Any] = {}
    for item in fields(view):  # type: ignore[arg-type]
        value = getattr(view, item.name)
        changed[item.name] = _value(value, dict(item.metadata), f"{path}{item.name}")
    return replace(view, **changed)  # type: ignore[type-var]


def _value(value: Any, rules: dict[str, Any], path: str) -> Any:
    if isinstance(value, str):
        if "limit" not in rules:
            return value
        return clean(value, rules["limit"], path, required=rules["required"], strip=rules.get("strip", True))
    if isinstance(value, tuple):
        if len(value) > rules.get("count", 20):
            raise LetterRefused("too_many", field=path)
        return tuple(_value(part, rules, path) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return checked(value, f"{path}.")
    return value
