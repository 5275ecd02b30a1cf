"""Words in both languages, and the one error of this package."""

from typing import Literal

import msgspec

Language = Literal["id", "en"]
Fault = Literal["row", "value", "words", "dates", "twice", "missing"]
"""What is wrong, roughly, so that a screen can say it in the officer's language."""


class ReferenceError(ValueError):  # noqa: A001 - weak references are not used here; callers say reference.ReferenceError
    """Reference data that cannot be trusted; the message is one clear sentence naming the file and the place.

    The sentence is English, for whoever maintains the data; a screen says `fault` and the place (`locating.place_in`).
    """

    def __init__(self, sentence: str, fault: Fault = "row") -> None:
        super().__init__(sentence)
        self.fault = fault


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One wording in Indonesian and English; both are always there."""

    id: str
    en: str

    def get(self, language: Language) -> str:
        """Words of one language."""
        return self.id if language == "id" else self.en
