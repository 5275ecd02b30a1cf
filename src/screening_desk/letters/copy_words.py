"""The words of the person's own copy of a consent, in one language."""

from __future__ import annotations

from dataclasses import dataclass, field

from screening_desk.letters.fields import text
from screening_desk.letters.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyWords:
    """The words of the consent copy in one language (labels and sentence parts, no crime named).

    ``allow`` and ``allow_guardian`` hold the marks ``{scope}`` and ``{recipient}`` once each: the sheet is the person's own
    also where a parent or guardian consented. ``scope`` pairs each ``Scope`` code with its words, ``comma`` and
    ``last_comma`` join them.
    """

    title: str = text(80, required=True)
    allow: str = text(400, required=True)
    keep: str = text(600, required=True)
    allow_guardian: str = text(400, required=True)
    keep_guardian: str = text(600, required=True)
    scope: tuple[tuple[str, str], ...] = field(default=(), metadata={"limit": 80, "count": 20, "required": True})
    comma: str = text(8, required=True, strip=False)
    last_comma: str = text(12, required=True, strip=False)
    when: str = text(60, required=True)
    how: str = text(60, required=True)
    spoken: str = text(40, required=True)
    written: str = text(40, required=True)
    initials: str = text(60, required=True)
    initials_guardian: str = text(80, required=True)
    interpreter: str = text(60, required=True)
    code: str = text(30, required=True)
    cancel: str = text(60, required=True)
    phone: str = text(30, required=True)
    at_office: str = text(120, required=True)


def copy_words(language: str, wording: Wording) -> CopyWords:
    """The office's words: ``id`` or ``en`` (``KeyError`` for any other)."""
    table = dict(wording["consent_copy"].nested[language])
    scope = table.pop("scope")
    return CopyWords(scope=tuple(scope.items()), **table)
