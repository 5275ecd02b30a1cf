"""What an office's own text must keep, so that every paper still says its facts, can be printed, and stays neutral."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from screening_desk.letters.fonts import REGULAR, width
from screening_desk.letters.layout import MM
from screening_desk.letters.text import missing_glyphs
from screening_desk.letters.wording import Paper, Wording, edited, fixed, papers

LABEL_SIZE = 11.0
_MARK = re.compile(r"{([a-z_]+)}")


@dataclass(frozen=True)
class Fault:
    """Why a text cannot be used: a code, and what it is about (a mark, characters, a word, a number)."""

    code: str
    about: str = ""


def tidy(paper: Paper, key: str, text: str) -> str:
    """The text as it is kept: NFC, one line, and with the blanks that the shipped one has at its ends."""
    text = " ".join(unicodedata.normalize("NFC", text).replace("\n", " ").split(" ")).strip(" ")
    shipped = paper.shipped[key]
    before, after = len(shipped) - len(shipped.lstrip(" ")), len(shipped) - len(shipped.rstrip(" "))
    return f"{' ' * before}{text}{' ' * after}" if text else ""


def longest(paper: Paper, key: str) -> int:
    """How many characters a text may have: room to say it another way, never another paper."""
    return 2 * len(paper.shipped[key]) + 80


def fault(paper: Paper, key: str, text: str) -> Fault | None:
    """The first thing wrong with a text; None for one that can be used."""
    if not text.strip():
        return Fault("wording_empty")
    if len(text) > longest(paper, key):
        return Fault("wording_long", str(longest(paper, key)))
    if missing := missing_glyphs(text):
        seen = (each if each.isprintable() else f"U+{ord(each):04X}" for each in missing)
        return Fault("wording_characters", " ".join(seen))
    return _marks(paper, key, text) or _room(paper, key, text) or _neutral(paper, text)


def _marks(paper: Paper, key: str, text: str) -> Fault | None:
    found = Counter(_MARK.findall(text))
    if unknown := _first(set(found) - paper.allowed(key)):
        return Fault("wording_mark_unknown", unknown)
    if re.search(r"[{}]", _MARK.sub("", text)):
        return Fault("wording_brace")
    if gone := _first(paper.required(key) - set(found)):
        return Fault("wording_mark_missing", gone)
    if twice := _first(mark for mark, count in found.items() if count > 1):
        return Fault("wording_mark_twice", twice)
    return None


def _first(marks: Iterable[str]) -> str:
    return next((f"{{{mark}}}" for mark in sorted(marks)), "")


def _room(paper: Paper, key: str, text: str) -> Fault | None:
    room = paper.room.get(key)
    if room is None or width(text, REGULAR, LABEL_SIZE) <= room * MM:
        return None
    return Fault("wording_wide", f"{room:g}")


def _neutral(paper: Paper, text: str) -> Fault | None:
    if not paper.neutral:
        return None
    word = fixed().neutral.crime_in(text, said=True)
    return Fault("wording_not_neutral", word) if word else None


def standing(texts: dict[tuple[str, str], str | None]) -> Wording:
    """The office's wording of those texts that this program can still use; the others are as they ship.

    A later program may need a mark that a text of an earlier one does not have: no fact of a letter gets lost by that.
    """
    known = papers()
    return edited(
        {
            (kind, key): text
            for (kind, key), text in texts.items()
            if text is not None
            and kind in known
            and not known[kind].fixed
            and key in known[kind].shipped
            and fault(known[kind], key, text) is None
        }
    )
