"""Two names beside each other: which word stands for which, and whether a person has to look.

The same question as a search asks, for one pair and without a list: how rare a word is comes from names.toml. The numbers
below were chosen on tests/data/name-pairs.toml; bench/pairs.py measures them on pairs of others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product
from typing import Literal

from screening_desk.matching.folding import Word, data, fold, own_words, words
from screening_desk.matching.likeness import CUT_SHORT, LEAST, How, alike

Likeness = Literal["same", "possible", "different"]

POSSIBLE = 0.5
"""Score from which a person has to look."""
CONFLICT = 0.6
"""Share of the score that is lost where each name has a word the other does not know."""
MISSING = 0.45
"""How much a word weighs that only one of the names has."""
ENOUGH = 0.8
"""Weight of agreeing words from which a name counts in full: a rare word, or several common ones."""
TURNED = 0.75
"""What is left where father and child have changed places."""
REPEATED = 0.1
NEARLY = 0.85
"""Likeness from which words that were joined are taken for one word of the other name."""
_INITIAL_WEIGHT = 0.3
_SURE = frozenset({"same", "spelling"})
_FLIPPED: dict[How, How] = {"only_here": "only_there", "only_there": "only_here"}
_BY_LENGTH = {2: 0.6, 3: 0.85}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two words that stand for each other, or one that has no partner; in the letters they were written in."""

    how: How
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Names:
    """How two names are alike: in a word, as a number (0 to 1, only to order by), and word by word."""

    likeness: Likeness
    score: float
    why: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class _Met:
    """A pair with what it is worth, and the places of its words; None where it has none."""

    gain: float
    how: How
    at: int | None
    there: int | None


Name = tuple[Word, ...]


def compare_names(here: str, there: str, *, cut_short: bool = False) -> Names:
    """Compare two names as they were written. Symmetric but for `cut_short`: the first name may lack its end.

    "same": every word has a partner in the same or another spelling. "possible": something is missing, shortened or
    mistyped. "different": each has a word of its own, or what agrees is too common. Never raises; a name without a
    letter is different from every name.
    """
    ours, theirs = words(here), words(there)
    if not ours or not theirs:
        return Names("different", 0.0, ())
    turn = not cut_short and _spelled(theirs) < _spelled(ours)  # so that it is symmetric
    first, second = (theirs, ours) if turn else (ours, theirs)
    found = ((*_scored(*way, cut_short), way) for way in _ways(first, second))
    score, met, way = max(found, key=lambda each: each[0])
    pairs = [(each.how, *_written(each, way)) for each in met]
    if _turned(there if turn else here, here if turn else there, pairs):
        score *= TURNED
    if turn:
        pairs = [(_FLIPPED.get(how, how), other, one) for how, one, other in pairs]
    why = tuple(Pair(how, one, other) for how, one, other in sorted(pairs, key=lambda pair: _place(pair[1], ours)))
    return Names(_word_for(score, why), round(score, 4), why)


def _spelled(name: Name) -> list[str]:
    return [word.written for word in name]


def _written(met: _Met, way: tuple[Name, Name]) -> tuple[str, str]:
    one, other = way
    return "" if met.at is None else one[met.at].written, "" if met.there is None else other[met.there].written


def _place(written: str, name: Name) -> int:
    """Where a word stands in a name, also one that was joined; what is not in it comes last."""
    first = written.split(" ", maxsplit=1)[0]
    return next((at for at, word in enumerate(name) if first and word.written.startswith(first)), len(name))


def _word_for(score: float, why: tuple[Pair, ...]) -> Likeness:
    if all(pair.how in _SURE for pair in why):
        return "same" if sum(len(pair.here) for pair in why) > 1 and score > TURNED else "possible"
    return "possible" if score >= POSSIBLE else "different"


def _scored(ours: Name, theirs: Name, cut_short: bool) -> tuple[float, list[_Met]]:
    met = _met(ours, theirs, cut_short)
    gained = conflict = 0.0
    left: tuple[list[float], list[float]] = ([], [])
    for each in met:
        if each.there is None:
            left[0].append(_left_weight(ours, each.at or 0))
        elif each.at is None:
            left[1].append(_left_weight(theirs, each.there))
        else:
            one, other = ours[each.at], theirs[each.there]
            gained += each.gain * min(_weight(one), _weight(other))
            conflict += 1 - each.gain if min(len(one.folded), len(other.folded)) > 1 else 0
    both = min(map(len, left))
    missing = sum(sum(sorted(side, reverse=True)[both:]) for side in left)
    enough = 1.0 if all(each.how in _SURE for each in met) else min(1.0, gained / ENOUGH)
    share = gained / (gained + MISSING * missing) if gained else 0.0
    return share * enough * (1 - CONFLICT) ** (conflict + both), met


def _met(ours: Name, theirs: Name, cut_short: bool) -> list[_Met]:
    """Pair the words, the likest first, each at most once; then those that are left."""
    grid = []
    for at, one in enumerate(ours):
        for there, other in enumerate(theirs):
            likeness, how = alike(one, other)
            if cut_short and at == len(ours) - 1 and len(one.folded) > 2 and other.folded.startswith(one.folded):
                likeness = max(likeness, CUT_SHORT)
            if likeness >= LEAST:
                grid.append((-_gain(likeness), abs(at - there), at, there, how))
    met: list[_Met] = []
    here, beside = set(range(len(ours))), set(range(len(theirs)))
    for gain, _, at, there, how in sorted(grid):
        if at in here and there in beside:
            here.remove(at)
            beside.remove(there)
            met.append(_Met(-gain, how, at, there))
    met += [_Met(0.0, "only_here", at, None) for at in sorted(here)]
    return met + [_Met(0.0, "only_there", None, there) for there in sorted(beside)]


def _gain(likeness: float) -> float:
    """What likeness is worth: nothing at the least, all of it only where the words are the same."""
    return max(0.0, (likeness - LEAST) / (1 - LEAST))


def _left_weight(name: Name, at: int) -> float:
    """What a word without a partner weighs; nearly nothing where the name repeats it."""
    copies = sum(word.folded == name[at].folded for word in name)
    return _weight(name[at]) if copies == 1 else REPEATED


def _weight(word: Word) -> float:
    if len(word.folded) == 1:
        return _INITIAL_WEIGHT
    return _BY_LENGTH.get(len(word.folded), 1.0) * _common().get(word.folded, 1.0)


def _ways(ours: Name, theirs: Name) -> Iterator[tuple[Name, Name]]:
    """The two names as written, and with words joined, or letters parted, until they meet words of the other."""
    yield ours, theirs
    mine, yours = _joined(ours, theirs), _joined(theirs, ours)
    if mine != ours:
        yield mine, theirs
    if yours != theirs:
        yield ours, yours
        if mine != ours:
            yield mine, yours
    for at, there in product(range(len(ours) - 1), range(len(theirs) - 1)):
        mine, yours = _one(ours, at, 2), _one(theirs, there, 2)
        if mine[at].written.replace(" ", "") == yours[there].written.replace(" ", "") and ours[at] != theirs[there]:
            yield mine, yours
    mine, yours = _initials(ours, theirs), _initials(theirs, ours)
    if (mine, yours) != (ours, theirs):
        yield mine, yours


def _joined(ours: Name, theirs: Name) -> Name:
    """Our words, with neighbours made one where they are one word there: NUR HANIFAH beside NURHANIFAH."""
    known = {word.folded for word in ours}
    for target in theirs:
        if target.folded in known or len(target.folded) < 4:
            continue
        for many in range(2, min(len(ours), 5) + 1):
            for at in range(len(ours) - many + 1):
                whole = _whole(ours[at : at + many], target)
                if whole:
                    return _joined((*ours[:at], whole, *ours[at + many :]), theirs)
    return ours


def _one(name: Name, at: int, many: int) -> Name:
    written = [word.written for word in name[at : at + many]]
    return (*name[:at], Word(" ".join(written), fold("".join(written)), name[at].vowelless), *name[at + many :])


def _whole(parts: Name, target: Word) -> Word | None:
    if not 0.7 < sum(len(part.folded) for part in parts) / len(target.folded) < 1.3:
        return None
    written = [part.written for part in parts]
    for link in ("", "U", "UL"):
        if fold(link.join(written)) == target.folded:
            return Word(" ".join(written), target.folded)
    folded = fold("".join(written))
    one = Word(" ".join(written), folded, parts[0].vowelless)
    return one if alike(one, target)[0] > NEARLY and len(folded) > 4 else None


def _initials(ours: Name, theirs: Name) -> Name:
    """Our words, with JA taken for J and A where two neighbours there begin with them."""
    begun = {(one.folded[0], other.folded[0]) for one, other in pairwise(theirs)}
    known = {word.folded for word in theirs}
    parted: list[Word] = []
    for word in ours:
        two = len(word.folded) == 2 and word.folded not in known and (word.folded[0], word.folded[1]) in begun
        parted += [Word(letter, letter) for letter in word.folded] if two else [word]
    return tuple(parted)


def _turned(here: str, there: str, pairs: list[tuple[How, str, str]]) -> bool:
    """Whether who is the child on one side is the father on the other: KHALID BIN SALIM, SALIM BIN KHALID."""
    own, others = own_words(here), own_words(there)
    if not own or not others:
        return False
    sides = {(one in own, other in others) for _, one, other in pairs if one and other}
    return (True, False) in sides and (False, True) in sides


@cache
def _common() -> dict[str, float]:
    return {fold(word): share for word, share in data().common.items()}
