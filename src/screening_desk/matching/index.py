"""An index over names: cheap retrieval by rare words, exact comparison word by word of the best of them.

How it works: words are folded into one spelling and numbered. Each word of a query is compared with every word of the
vocabulary that shares letters or sound with it; the entries that hold those words are weighed by how rare the words are, and
the best few hundred are aligned word by word. What is compared and how much it weighs was chosen on generated names (bench/names.py).
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, repeat
from time import sleep
from typing import NamedTuple
from zlib import adler32, crc32

import numpy as np
from numpy.typing import NDArray

from screening_desk.matching.alignment import one_to_one
from screening_desk.matching.folding import LONGEST_NAME, Word, fold, words
from screening_desk.matching.likeness import alike
from screening_desk.matching.pairing import Pair
from screening_desk.matching.vocabulary import Ids, Near, Postings, Shares, Vocabulary, as_ids

Find = Callable[[str, bool], Near]

CANDIDATES = 300
"""Entries that are aligned word by word."""
SLICE = 50
"""Names after which a build lets other threads run: about a millisecond of work."""
READ = 60_000
"""Entries that are weighed for one query; the rarest words come first."""
JOINED = 0.7
"""Likeness from which two strange words are tried as one."""
PARTED = 3
"""Ways to part a word that are tried."""
HERE, THERE = 0.75, 0.45
"""How much a word weighs that only the query, only the entry has: people leave names out, lists have them all."""
ENOUGH = 0.55
"""Share of the evidence of one word of middle rarity from which a name counts in full."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry with a name like the one asked for.

    `score` (0 to 1, no unit) is the share of both names' weight that agrees, times how much evidence that is on this list: the
    more people have the words, the less. It orders hits of one search and is never shown. `name` is the one of the entry's
    names that was met, as it is listed; `why` has each word of both once. `compare_names` says it in a word.
    """

    id: str
    score: float
    name: str
    why: tuple[Pair, ...]


@dataclass(frozen=True)
class _Query:
    words: tuple[Word, ...]
    like: tuple[Near, ...]
    weights: Shares


class _Found(NamedTuple):
    """An entry that is like a query, before it is told word by word; `partner` has the place of the word each word met, or -1."""

    score: float
    entry: int
    query: _Query
    partner: NDArray[np.int8]


class NameIndex:
    """Names of people, found by any other way to write them. Build it anew for a new version of a list."""

    def __init__(self, ids: Sequence[str], names: Sequence[str]) -> None:
        self._ids, self._names = tuple(ids), tuple(names)  # nothing that the collector would look through
        vocabulary: dict[str, int] = {}
        flat, owners, sizes, whole = array("i"), array("i"), array("q", [0]), array("q")
        for at, name in enumerate(names):
            found = [word.folded for word in words(name)]
            flat.extend(vocabulary.setdefault(word, len(vocabulary)) for word in found)
            owners.extend(repeat(at, len(found)))
            sizes.append(len(flat))
            whole.append(_whole(found))
            if not at % SLICE:
                sleep(0)
        self._vocabulary = Vocabulary(list(vocabulary))
        self._tokens, self._starts = as_ids(flat), np.frombuffer(sizes, dtype=np.int64)
        self._of_word = Postings.of(self._tokens.astype(np.int64), as_ids(owners), len(vocabulary))
        hashes = np.array(whole, dtype=np.int64)
        self._by_whole = np.argsort(hashes, kind="stable").astype(np.int32)
        self._whole = np.take(hashes, self._by_whole)
        count = np.diff(self._of_word.starts)
        self._weight = np.log1p(max(len(names), 1) / np.maximum(count, 1)).astype(np.float32)
        self._unknown = np.float32(np.log1p(max(len(names), 1)))

    @classmethod
    def build(cls, rows: Iterable[tuple[str, str]]) -> NameIndex:
        """Index rows of (id, name); they are read once. An id may stand in several rows: every name of a person is one.

        Results do not depend on the order of the rows. Takes about 20 seconds and 0.4 GB for a million names (bench/names.py),
        and lets other threads run about every millisecond, so it may be called beside a window. A name without a letter is kept
        and never found. The index never changes; any number of threads may search it.
        """
        ids, names, keys = [], [], array("Q")
        for each, name in rows:
            ids.append(each)
            names.append(name)
            row = f"{each}\0{name}".encode("utf-8", "surrogatepass")
            keys.append(crc32(row) << 32 | adler32(row))
            if not len(ids) % SLICE:
                sleep(0)
        order = np.argsort(np.array(keys, dtype=np.uint64), kind="stable")
        parts = [order[at : at + 10_000].tolist() for at in range(0, len(order), 10_000)]
        return cls([ids[at] for part in parts for at in part], [names[at] for part in parts for at in part])

    def __len__(self) -> int:
        return len(self._names)

    def search(self, query: str, limit: int = 10, *, cut_short: bool = False) -> tuple[Hit, ...]:
        """Return the names most like one, the likest first; an id once. Never raises; without a letter nothing is found.

        Names of the very same words, in any order and spelling, come before all others, however many are like them; of more
        than `limit` of them the first by id. A query of single letters finds only those. `cut_short`: the name comes from a
        machine readable zone that had no room for all of it.
        """
        asked = words(query)
        if not asked or not self._names:
            return ()
        whole = self._of_whole(asked, limit)
        if all(len(word.folded) == 1 for word in asked) and not whole.size:
            return ()
        like = cache(self._vocabulary.like)  # ways to write a name differ in a word or two
        found = self._search(self._weighed(asked, like, cut_short=cut_short), limit, whole)
        exact = {self._ids[each.entry]: each for each in found if each.entry in whole}
        most = max((each.score for each in exact.values()), default=1.0)
        best = dict(exact)
        if all(len(word.folded) == 1 for word in asked):
            found = []
        else:
            for way in self._ways(asked, like)[1:]:
                also = self._of_whole(way, limit)
                found += self._search(self._weighed(way, like, cut_short=cut_short), limit, also)
        for each in found:
            key, score = self._ids[each.entry], min(each.score, most)
            if key not in best or (key not in exact and best[key].score < score):
                best[key] = each._replace(score=score)
        order = sorted(best, key=lambda key: (-round(best[key].score, 4), key not in exact, key))
        return tuple(self._hit(best[key]) for key in order[:limit])

    def _of_whole(self, asked: tuple[Word, ...], limit: int) -> Ids:
        """Return the entries of the very same words; the first by id where there are more than `limit`."""
        key = _whole([word.folded for word in asked])
        low, high = (int(np.searchsorted(self._whole, key, side=side)) for side in ("left", "right"))
        found = self._by_whole[low:high]
        if found.size > limit:
            found = np.asarray(sorted(found.tolist(), key=lambda entry: self._ids[entry])[:limit], dtype=np.int32)
        return found

    def _ways(self, asked: tuple[Word, ...], like: Find) -> list[tuple[Word, ...]]:
        """The name as written, and with words joined or parted where the index knows the result: NUR HAYATI, NURHAYATI."""
        known = self._vocabulary.number
        strange = [word.folded not in known for word in asked]
        ways = [asked]
        for at, (one, other) in enumerate(pairwise(asked)):
            whole = _joined(one, other)
            joined = (*asked[:at], whole, *asked[at + 2 :])
            if whole.folded in known or (
                (strange[at] or strange[at + 1]) and like(whole.folded, False)[1].max(initial=0) > JOINED
            ):
                ways.append(joined)
        if len(asked) > 3:
            ways.append(self._all_joined(asked))
        return list(dict.fromkeys(ways + self._parted(asked)))

    def _all_joined(self, asked: tuple[Word, ...]) -> tuple[Word, ...]:
        """Every two neighbours joined that the index knows as one word: OU YANG MING LI."""
        joined: list[Word] = []
        for word in asked:
            last = joined[-1] if joined else None
            whole = _joined(last, word) if last is not None else word
            if last is not None and whole.folded in self._vocabulary.number:
                joined[-1] = whole
            else:
                joined.append(word)
        return tuple(joined)

    def _parted(self, asked: tuple[Word, ...]) -> list[tuple[Word, ...]]:
        """The name with a word parted where the index knows a half of it, and all parted at once.

        First where somebody is called exactly so, then where the longest half is known.
        """
        known = self._vocabulary.number
        ways: list[tuple[int, int, tuple[Word, Word]]] = []
        for at, word in enumerate(asked):
            folded = word.folded
            if len(folded) < 5:
                continue
            for place in range(1, len(folded)):
                halves = folded[:place], folded[place:]
                sure = sum(len(half) for half in halves if half in known)
                if sure >= 3 and (folded not in known or sure == len(folded)):
                    both = Word(halves[0], halves[0]), Word(halves[1], halves[1])
                    called = self._of_whole((*asked[:at], *both, *asked[at + 1 :]), 1).size
                    if called or folded not in known:
                        ways.append((sure + (LONGEST_NAME if called else 0), at, both))
        ways.sort(key=lambda way: (-way[0], way[1]))
        best = {at: halves for _, at, halves in reversed(ways)}
        together = [word for at, one in enumerate(asked) for word in best.get(at, (one,))]
        several = [tuple(together)] if len(best) > 1 else []
        return several + [(*asked[:at], *halves, *asked[at + 1 :]) for _, at, halves in ways[:PARTED]]

    def _weighed(self, asked: tuple[Word, ...], find: Find, *, cut_short: bool) -> _Query:
        like = tuple(find(word.folded, cut_short and at == len(asked) - 1) for at, word in enumerate(asked))
        number = self._vocabulary.number
        weights = [
            self._weight[number[word.folded]]
            if word.folded in number
            else max(
                (self._weight[found[shares.argmax()]] for found, shares in (near,) if found.size), default=self._unknown
            )
            for word, near in zip(asked, like, strict=True)
        ]
        light = [0.35 if len(word.folded) == 1 else 1.0 for word in asked]
        return _Query(asked, like, np.asarray(weights, dtype=np.float32) * np.asarray(light, dtype=np.float32))

    def _search(self, query: _Query, limit: int, also: Ids) -> list[_Found]:
        entries = np.union1d(self._candidates(query), also).astype(np.int32)
        if not entries.size:
            return []
        tokens, grid = self._grid(query, entries)
        score, partner = self._scores(query, tokens, grid)
        order = np.argsort(-score, kind="stable")[: limit * 2]
        order = np.union1d(order, np.flatnonzero(np.isin(entries, also)))
        return [_Found(float(score[at]), int(entries[at]), query, partner[at]) for at in order if score[at] > 0]

    def _candidates(self, query: _Query) -> Ids:
        """Return the entries that hold the rarest words like those of the query, the heaviest 300."""
        entries: list[Ids] = []
        shares: list[Shares] = []
        left = READ
        for at in np.argsort(-query.weights, kind="stable"):
            found, likeness = query.like[at]
            gain = _gain(likeness) * self._weight[found]
            order = np.argsort(-gain, kind="stable")
            many = self._of_word.count(found[order])
            order = order[: max(0 if entries else 1, int(np.searchsorted(np.cumsum(many), left, side="right")))]
            holders, sizes = self._of_word.of_all(found[order])
            left -= holders.size
            entries.append(holders)
            shares.append(np.repeat(gain[order], sizes))
        every, place = np.unique(np.concatenate(entries), return_inverse=True)
        if not every.size:
            return every
        total = np.bincount(place, weights=np.concatenate(shares))
        if every.size > CANDIDATES:
            every = every[np.argpartition(total, -CANDIDATES)[-CANDIDATES:]]
        return every.astype(np.int32)

    def _grid(self, query: _Query, entries: Ids) -> tuple[Ids, Shares]:
        """Return the words of the entries (-1 where there is none) and the likeness of each to each of the query."""
        starts, sizes = self._starts[entries], self._starts[entries + 1] - self._starts[entries]
        places = np.arange(int(sizes.max()))
        inside = places[None, :] < sizes[:, None]
        at = np.where(inside, starts[:, None] + places[None, :], 0)
        tokens = np.where(inside, self._tokens[at], -1).astype(np.int32)
        grid = np.zeros((entries.size, len(query.words), places.size), dtype=np.float32)
        known = np.zeros(len(self._vocabulary.words) + 1, dtype=np.float32)  # the last place is that of no word
        for row, (found, likeness) in enumerate(query.like):
            known[found] = likeness
            grid[:, row, :] = known[tokens]
            known[found] = 0
        return tokens, grid

    def _scores(self, query: _Query, tokens: Ids, grid: Shares) -> tuple[Shares, NDArray[np.int8]]:
        weight = np.append(self._weight, np.float32(0))[tokens]
        both = np.minimum(weight[:, None, :], np.maximum(query.weights[None, :, None], weight[:, None, :] * 0.5))
        gains = _gain(grid) * both
        gained, partner = one_to_one(gains)
        paired = partner >= 0
        column = np.where(paired, partner, 0).astype(np.int64)
        full = np.where(paired, np.take_along_axis(weight, column, axis=1), 0)
        here = np.where(paired, 0, query.weights[None, :]).sum(axis=1)
        there = weight.sum(axis=1) - full.sum(axis=1)
        share = gained.sum(axis=1) / np.maximum(full.sum(axis=1) + HERE * here + THERE * there, 1e-6)
        evidence = 1 - np.exp(-gained.sum(axis=1) / (ENOUGH * self._unknown))
        return (share * evidence).astype(np.float32), partner

    def _hit(self, found: _Found) -> Hit:
        theirs, partner = words(self._names[found.entry]), found.partner.tolist()
        pairs = [
            _pair(word, theirs[column]) if column >= 0 else Pair("only_here", word.written, "")
            for word, column in zip(found.query.words, partner, strict=True)
        ]
        met = set(partner)
        pairs += [Pair("only_there", "", word.written) for at, word in enumerate(theirs) if at not in met]
        return Hit(self._ids[found.entry], round(min(found.score, 1.0), 4), self._names[found.entry], tuple(pairs))


def _joined(one: Word, other: Word) -> Word:
    written = one.written + other.written
    return Word(written, fold(written, not one.vowelless), one.vowelless)


def _whole(folded: list[str]) -> int:
    """The words of a name in any order, as a number of this run of the program."""
    return hash(" ".join(sorted(folded)))


def _gain(likeness: Shares) -> Shares:
    """What likeness is worth: nothing at half, all of it only where the words are the same."""
    gain: Shares = np.maximum((likeness - np.float32(0.4)) / np.float32(0.6), np.float32(0))
    return gain


def _pair(here: Word, there: Word) -> Pair:
    return Pair(alike(here, there)[1], here.written, there.written)
