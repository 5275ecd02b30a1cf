"""The folded words of an index, and which of them are like a given one."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, repeat
from time import sleep

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from screening_desk.matching.folding import sound
from screening_desk.matching.likeness import CUT_SHORT, INITIAL, LEAST

Ids = NDArray[np.int32]
Shares = NDArray[np.float32]
Near = tuple[Ids, Shares]
"""Words of a vocabulary and how like they are."""

_LETTERS = 27
_SHARED = 0.34
_MOST_LIKE = 400
_SLICE = 100


@dataclass(frozen=True)
class Postings:
    """Lists of numbers in one array: those of key ``k`` are ``items[starts[k]:starts[k + 1]]``."""

    starts: NDArray[np.int64]
    items: Ids

    @classmethod
    def of(cls, keys: NDArray[np.int64], items: Ids, size: int) -> Postings:
        """Sort pairs of key and item; ``size`` is the number of keys."""
        order = np.argsort(keys, kind="stable")
        counts = np.bincount(keys, minlength=size)
        starts = np.zeros(size + 1, dtype=np.int64)
        np.cumsum(counts, out=starts[1:])
        return cls(starts, np.take(items, order))

    def at(self, key: int) -> Ids:
        """The items of one key."""
        return self.items[self.starts[key] : self.starts[key + 1]]

    def count(self, keys: Ids) -> NDArray[np.int64]:
        """How many items each of several keys has."""
        return self.starts[keys + 1] - self.starts[keys]

    def of_all(self, keys: Ids) -> tuple[Ids, NDArray[np.int64]]:
        """The items of several keys, one after the other, and how many each has."""
        many = self.count(keys)
        ends = np.cumsum(many)
        at = np.arange(int(ends[-1]) if ends.size else 0) + np.repeat(self.starts[keys] - (ends - many), many)
        return self.items[at], many


class Vocabulary:
    """Distinct folded words with their numbers; likeness is 0 to 1, and 1 only for the same word."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = list(words)
        self.number = {word: number for number, word in enumerate(self.words)}
        grams, owners, sizes = array("q"), array("i"), array("h")  # arrays grow without a long stop for other threads
        for number, word in enumerate(self.words):
            found = _grams(word)
            grams.extend(found)
            owners.extend(repeat(number, len(found)))
            sizes.append(len(found))
            if not number % _SLICE:
                sleep(0)
        self._size = np.array(sizes, dtype=np.int16)
        self._by_gram = Postings.of(np.array(grams, dtype=np.int64), as_ids(owners), _LETTERS * _LETTERS)
        sounds: dict[str, list[int]] = {}
        for number, word in enumerate(self.words):
            sounds.setdefault(sound(word), []).append(number)
        self._by_sound = {key: np.asarray(found, dtype=np.int32) for key, found in sounds.items()}
        self._by_first = Postings.of(
            np.asarray([_letter(word[0]) for word in self.words], dtype=np.int64),
            np.arange(len(self.words), dtype=np.int32),
            _LETTERS,
        )

    def like(self, word: str, cut_short: bool = False) -> Near:
        """Return the words like a folded one and how much; ``cut_short`` when it may be only the beginning of a word."""
        if len(word) == 1:
            found = self._by_first.at(_letter(word))
            same = found == self.number.get(word, -1)
            return found, np.where(same, np.float32(1), np.float32(INITIAL))
        near = self._near(word)
        kin = self._by_sound.get(sound(word), near[:0])
        found = np.union1d(near, kin).astype(np.int32)
        letters = [self.words[each] for each in found.tolist()]
        likeness = process.cdist([word], letters, scorer=OSA.normalized_similarity, dtype=np.float32)[0]
        if len(sound(word)) > 1 and kin.size:
            alike = np.isin(found, kin)
            likeness[alike] = (1 + likeness[alike]) / 2
        if cut_short and len(word) > 2:
            longer = np.asarray([each.startswith(word) for each in letters], dtype=bool)
            likeness[longer] = np.maximum(likeness[longer], CUT_SHORT)
        keep = likeness >= LEAST
        found, likeness = found[keep], likeness[keep]
        initial = self.number.get(word[0])
        if initial is not None:
            found, likeness = np.append(found, np.int32(initial)), np.append(likeness, np.float32(INITIAL))
        return found, likeness

    def _near(self, word: str) -> Ids:
        """Words that share a third of their pairs of letters with it; the likest 400."""
        grams = _grams(word)
        shared = np.bincount(self._by_gram.of_all(np.asarray(grams))[0], minlength=len(self.words))
        found = np.flatnonzero(shared >= max(2.0, _SHARED * len(grams)))
        part = 2.0 * shared[found] / (len(grams) + self._size[found])
        if found.size > _MOST_LIKE:
            found = found[np.argpartition(part, -_MOST_LIKE)[-_MOST_LIKE:]]
        return found.astype(np.int32)


def as_ids(numbers: array[int]) -> Ids:
    """Return numbers as an array that shares their memory; they must not grow any more."""
    return np.frombuffer(numbers, dtype=np.int32) if numbers else np.zeros(0, dtype=np.int32)


def _letter(letter: str) -> int:
    return ord(letter) - 64


def _grams(word: str) -> list[int]:
    """Numbers of the distinct pairs of letters of a word, its beginning and end included."""
    codes = [0, *map(_letter, word), 0]
    return sorted({one * _LETTERS + other for one, other in pairwise(codes)})
