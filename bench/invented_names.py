"""Invented names of eight customs of naming, and the ways in which one name comes to be written otherwise.

Common words come from plain knowledge of such names; the long tail is made of syllables. Which names are common follows
Zipf, as in real registers. Nobody's data: two common words meet by chance.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

import msgspec

Change = Callable[[random.Random, list[str]], list[str]]


class Custom(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How names of one custom are made."""

    share: int
    sizes: list[int]
    given: str
    syllables: str


CUSTOMS = msgspec.toml.decode(Path(__file__).with_suffix(".toml").read_bytes(), type=dict[str, Custom])
SHARES = [custom.share for custom in CUSTOMS.values()]


@dataclass
class Register:
    """A source of names that always gives the same ones for a seed."""

    seed: int = 8
    _dice: random.Random = field(init=False)
    _words: dict[str, tuple[list[str], list[float]]] = field(init=False)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)
        self._words = {name: self._vocabulary(custom) for name, custom in CUSTOMS.items()}

    def name(self) -> str:
        """Return the next name, in capitals."""
        dice = self._dice
        custom = dice.choices(list(CUSTOMS), SHARES)[0]
        words, heights = self._words[custom]
        many = dice.choice(CUSTOMS[custom].sizes)
        chosen = dice.choices(words, cum_weights=heights, k=many)
        if many == 1:  # nobody is called by the commonest word alone; single names are whole names
            chosen = [dice.choice(words[40:])]
        return " ".join(dict.fromkeys(chosen))

    def names(self, count: int) -> list[str]:
        """Return distinct names."""
        found: dict[str, None] = {}
        while len(found) < count:
            found[self.name()] = None
        return list(found)

    def _vocabulary(self, custom: Custom) -> tuple[list[str], list[float]]:
        dice = self._dice
        words = dict.fromkeys(custom.given.split())
        syllables = custom.syllables.split()
        for _ in range(9000):
            words["".join(dice.choices(syllables, k=dice.choice((2, 2, 3, 3))))[:14]] = None
        return list(words), list(accumulate(1 / (rank + 12) for rank in range(len(words))))


def otherwise(dice: random.Random, name: str) -> str:
    """Write a name as somebody else might: one to three changes, of which at most one word goes."""
    words = name.split()
    for change in dice.sample(CHANGES, dice.choice((1, 1, 2, 2, 3))):
        words = change(dice, words) or words
    return " ".join(words)


def _spelling(dice: random.Random, words: list[str]) -> list[str]:
    ways = [(at, old, new) for at, word in enumerate(words) for old, new in SPELLINGS if old in word]
    if not ways:
        return words
    at, old, new = dice.choice(ways)
    return [*words[:at], words[at].replace(old, new, 1), *words[at + 1 :]]


def _short(_dice: random.Random, words: list[str]) -> list[str]:
    return [SHORT.get(word, word) for word in words]


def _order(dice: random.Random, words: list[str]) -> list[str]:
    turn = dice.randrange(len(words))
    return words[turn:] + words[:turn]


def _left_out(dice: random.Random, words: list[str]) -> list[str]:
    if len(words) < 3:
        return words
    at = dice.randrange(len(words))
    return words[:at] + words[at + 1 :]


def _initial(dice: random.Random, words: list[str]) -> list[str]:
    if len(words) < 3:
        return words
    at = dice.randrange(len(words))
    return [*words[:at], words[at][0], *words[at + 1 :]]


def _typed(dice: random.Random, words: list[str]) -> list[str]:
    at = max(range(len(words)), key=lambda place: len(words[place]) + dice.random() * 6)
    word, letter = words[at], dice.choice("AEIOUNRSTKLM")
    if len(word) < 4:
        return words
    place = dice.randrange(1, len(word))
    way = dice.randrange(4)
    if way == 0:
        word = word[:place] + letter + word[place:]
    elif way == 1:
        word = word[:place] + word[place + 1 :]
    elif way == 2:
        word = word[:place] + letter + word[place + 1 :]
    else:
        word = word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :]
    return [*words[:at], word, *words[at + 1 :]]


def _read(dice: random.Random, words: list[str]) -> list[str]:
    at = dice.randrange(len(words))
    ways = [(one, other) for one, other in MISREAD if one in words[at]]
    if not ways:
        return words
    one, other = dice.choice(ways)
    return [*words[:at], words[at].replace(one, other, 1), *words[at + 1 :]]


def _joined(dice: random.Random, words: list[str]) -> list[str]:
    if len(words) < 2:
        return words
    at = dice.randrange(len(words) - 1)
    return [*words[:at], words[at] + words[at + 1], *words[at + 2 :]]


def _parted(dice: random.Random, words: list[str]) -> list[str]:
    long = [at for at, word in enumerate(words) if len(word) > 7]
    if not long:
        return words
    at = dice.choice(long)
    place = len(words[at]) // 2
    return [*words[:at], words[at][:place], words[at][place:], *words[at + 1 :]]


def _titled(dice: random.Random, words: list[str]) -> list[str]:
    return [dice.choice(("H.", "HJ.", "DR.", "IR.", "MR")), *words]


def _linked(dice: random.Random, words: list[str]) -> list[str]:
    if len(words) < 2:
        return words
    return [*words[:-1], dice.choice(("BIN", "BINTI", "AL", "A/L")), words[-1]]


SPELLINGS = (
    ("U", "OE"), ("J", "DJ"), ("C", "TJ"), ("SY", "SJ"), ("Y", "J"), ("SH", "SY"), ("KH", "CH"), ("KH", "H"),
    ("MUHAMMAD", "MOHAMED"), ("MUHAMMAD", "MOCHAMAD"), ("AHMAD", "ACHMAD"), ("ABDUL", "ABDOEL"), ("YUSUF", "JUSUF"),
    ("OU", "U"), ("EE", "I"), ("AI", "AY"), ("EI", "EY"),
    ("I", "IE"), ("V", "W"), ("F", "PH"), ("K", "C"), ("Q", "K"), ("Z", "S"), ("DH", "D"), ("TH", "T"), ("H", ""), ("LL", "L"), ("SS", "S"),
    ("A", "E"), ("E", "A"), ("O", "U"), ("I", "Y"), ("UE", "U"), ("KS", "X"), ("ZH", "J"), ("SHCH", "SCH"),
)  # fmt: skip
SHORT = {"MUHAMMAD": "MUH", "ABDUL": "ABD", "AHMAD": "ACH", "NUR": "N", "SITI": "ST", "WILLIAM": "WM"}
MISREAD = (
    ("I", "L"),
    ("L", "I"),
    ("M", "N"),
    ("N", "M"),
    ("U", "V"),
    ("O", "Q"),
    ("B", "R"),
    ("E", "F"),
    ("RN", "M"),
    ("C", "G"),
    ("H", "N"),
)
CHANGES: Sequence[Change] = (
    _spelling, _spelling, _short, _order, _left_out, _initial, _typed, _typed, _read, _joined, _parted, _titled, _linked,
)  # fmt: skip
