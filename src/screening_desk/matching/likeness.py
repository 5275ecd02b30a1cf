"""How like two words of names are, and in which way: numbers from 0 (nothing in common) to 1 (the same word).

The numbers were chosen on tests/data/name-pairs.toml and bench/invented_names.py; they are judgement, not taken from a source.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

from screening_desk.matching.folding import Word, data, fold, servants, skeleton, sound

How = Literal["same", "spelling", "similar", "initial", "only_here", "only_there"]

LEAST = 0.62
"""Likeness below which two words are simply different."""
INITIAL = 0.65
"""An initial and a word that begins with it."""
RELATED = 0.8
"""Two forms of one name, a nickname, a family in another dialect."""
HEARD = 0.9
"""Chinese syllables in two romanisations."""
ANOTHER_START = 0.1
"""What is taken off where the first two letters are all others: a slip seldom takes those."""
PREFIXED = 0.88
"""A word, and the same behind what may be an article or a link."""
CUT_SHORT = 0.86
"""The beginning of a word whose end had no room."""

_SYLLABLES = re.compile(
    r"(?:(?:SH|[BMFDNLGHJRZSXWY])?(?:IANG|IONG|UANG|IAO|IAN|UAI|UAN|ANG|ENG|ING|ONG|AI|EI|AO|OU|AN|EN|IN|UN|IA|IE|IU|UA|UO|UI|UE|[AEIOU]))+"
)


def alike(one: Word, other: Word) -> tuple[float, How]:
    """Return likeness from 0 to 1, and how: 1 is the same word, "spelling" where it is written otherwise.

    Symmetric. `How` is never "only_here" or "only_there".
    """
    digits = any(map(str.isdigit, one.written + other.written))
    if one.written == other.written and not digits:
        return 1.0, "same"
    if _same_spelling(one, other):
        return (0.97, "similar") if digits else (1.0, "spelling")
    short, long = sorted((one.folded, other.folded), key=len)
    if len(short) == 1:
        return (INITIAL, "initial") if long.startswith(short) else (0.0, "similar")
    likeness = max(_like(*sorted((one.folded, other.folded))), _prefixed(one, other))
    if likeness < HEARD and (heard := syllables(one.written)) and heard == syllables(other.written):
        likeness = HEARD
    return likeness, "similar"


def _same_spelling(one: Word, other: Word) -> bool:
    if one.folded == other.folded or _prefixed(one, other) == 1:
        return True
    if one.vowelless != other.vowelless:
        bare, full = (one, other) if one.vowelless else (other, one)
        bones = skeleton(bare.folded)
        return len(bones) > 1 and bones in {skeleton(full.folded), skeleton(_without_article(full.folded))}
    return False


def _prefixed(one: Word, other: Word) -> float:
    """How much of one word is the other with an article or a link written into it: ALSUWAIDI, ASSUWAIDI, BENSALEM."""
    long, short = (one, other) if len(one.folded) > len(other.folded) else (other, one)
    if len(short.folded) < 4 or not long.folded.endswith(short.folded):
        return 0
    before = long.folded[: -len(short.folded)]
    known, letters = data(), len(short.folded)
    sun = (
        len(before) == 1
        and long.written[1:3] == short.written[0] * 2
        and before + short.folded[0] in known.sun_articles
    )
    if sun or (before in _glued() and letters > 4) or (before in known.articles and letters > 5):
        return 1
    return PREFIXED if before in _glued() or before in known.articles or before in known.sun_articles else 0


@cache
def _glued() -> frozenset[str]:
    return frozenset(fold(link) for link in data().glued)


def _without_article(folded: str) -> str:
    return folded[2:] if len(folded) > 5 and folded[:2] in data().articles else folded


@lru_cache(maxsize=131_072)
def _like(one: str, other: str) -> float:
    """Compare two folded words letter by letter; what sounds alike is half as far apart."""
    if {one, other} <= servants() and skeleton(one) != skeleton(other):
        return 0.0  # two of the ninety-nine names are no slip of each other
    likeness = OSA.normalized_similarity(one, other)
    if ("J" in one) != ("J" in other):  # Dutch and Slavic writers mean Y
        likeness = max(
            likeness, (likeness + OSA.normalized_similarity(one.replace("J", "I"), other.replace("J", "I"))) / 2
        )
    if one[0] not in other[:2] and other[0] not in one[:2] and one[1] != other[1]:
        likeness -= ANOTHER_START
    heard = sound(one)
    if len(heard) > 1 and heard == sound(other):
        likeness = (1 + likeness) / 2
    if likeness < RELATED and not related(one).isdisjoint(related(other)):
        likeness = RELATED
    return likeness


@lru_cache(maxsize=65_536)
def syllables(written: str) -> str:
    """Return Chinese syllables coarsened until romanisations agree; empty where the word is not made of such."""
    word = written.replace(" ", "")
    for old, new in data().syllables:
        word = word.replace(old, new)
    return word if len(word) > 1 and _SYLLABLES.fullmatch(word) else ""


def related(folded: str) -> frozenset[int]:
    """Return the numbers of the groups of related names that a word belongs to."""
    return _related().get(folded, frozenset())


@cache
def _related() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(data().related):
        for name in group.split():
            groups[fold(name)].add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}
