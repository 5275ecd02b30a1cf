"""Making a PDF of any paper: what a page cannot show becomes a sentence for the officer."""

from __future__ import annotations

from collections.abc import Callable

from screening_desk import letters
from screening_desk.services.errors import Refused


def refusing(make: Callable[[], bytes]) -> bytes:
    """Turn a page's own refusal into a sentence for the officer; it names the field, never its content."""
    try:
        return make()
    except letters.LetterRefused as refused:
        if refused.reason in {"no_glyph", "control"}:
            seen = (each if each.isprintable() else f"U+{ord(each):04X}" for each in refused.characters)
            raise Refused("letter_characters", characters=" ".join(seen)) from refused
        codes = {"empty": "letter_incomplete", "not_neutral": "copy_not_neutral"}
        raise Refused(codes.get(refused.reason, "letter_too_long"), field=refused.field) from refused
