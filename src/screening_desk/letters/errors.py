"""Why a letter was not made."""

from __future__ import annotations

from typing import Literal

Reason = Literal["control", "no_glyph", "too_long", "too_many", "empty", "logo", "not_neutral"]


class LetterRefused(ValueError):
    """Raised before any page is made; the message names the field and never its content.

    ``reason`` is one of the codes of ``Reason``; ``field`` is a dotted path such as ``identity.full_name``;
    ``characters`` lists what cannot be printed, in order of appearance, each once (at most 50).
    """

    def __init__(self, reason: Reason, characters: tuple[str, ...] = (), field: str = "") -> None:
        super().__init__(f"letter refused: {reason} in {field or 'text'}")
        self.reason: Reason = reason
        self.characters = characters
        self.field = field
