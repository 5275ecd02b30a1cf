"""From a name as somebody wrote it to the words that are compared: one script, one spelling, no titles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

import msgspec
from anyascii import anyascii

LONGEST_NAME = 400
"""Letters of a name that are looked at; no register holds longer ones, a hostile file may."""
MOST_WORDS = 12

_WORD = re.compile(r"[A-Z]+")
_APOSTROPHES = re.compile(r"['`\u2018\u2019\u02bc\u02bb]")
_RELATION = re.compile(r"\b[ASD]/[LPO]\b", re.IGNORECASE)  # A/L, A/P, S/O, D/O: son or daughter of
_ARTICLE = re.compile("\\b\u0627\u0644(?=\\w{2})")  # the Arabic article, written as one word with its noun
_CHARACTERS = re.compile("[\u4e00-\u9fff\uac00-\ud7a3]{2,}")
_TWICE = re.compile(r"(.)\1+")
_SILENT = frozenset("AEIOUH")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name: as it was written in Latin letters, and in the spelling it is compared in."""

    written: str
    folded: str


class _Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    confidence: str
    titles: frozenset[str]
    links: frozenset[str]
    double: frozenset[str]
    spelling: tuple[tuple[str, str], ...]
    alike: tuple[str, ...]
    short: dict[str, str]


@cache
def _data() -> _Data:
    return msgspec.toml.decode((files(__package__) / "names.toml").read_bytes(), type=_Data)


def words(name: str) -> tuple[Word, ...]:
    """Take a name of any script apart into at most 12 words, in their order.

    Letters of other scripts are written in Latin ones, Chinese and Korean as in passports: the family name, then the given
    name as one word. Apostrophes are left out; hyphens and the fillers of a machine readable zone are blanks. Titles go,
    and words like BIN or AL, unless nothing else is left. Empty where the name has no letter.
    """
    plain = _RELATION.sub(" ", _APOSTROPHES.sub("", name[:LONGEST_NAME]))
    found = _WORD.findall((plain if plain.isascii() else _latin(plain)).upper())
    data = _data()
    kept = [word for word in found if word not in data.titles and word not in data.links] or found
    return tuple(Word(word, fold(word)) for word in kept[:MOST_WORDS])


def _latin(plain: str) -> str:
    text = plain.strip()
    if _CHARACTERS.fullmatch(text) and len(text) <= 5:
        family = 2 if text[:2] in _data().double and len(text) > 2 else 1
        text = f"{text[:family]} {text[family:]}"
    return anyascii(_ARTICLE.sub("", text)).replace("`", "")


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """Return the spelling in which one word (A to Z) is compared: SOEHARTO as SUHARTO, MOCH as MUHAMAD."""
    data = _data()
    word = data.short.get(word, word)
    for old, new in data.spelling:
        if old in word:
            word = word.replace(old, new)
    word = _TWICE.sub(r"\1", word)
    return word[:-1] if len(word) > 3 and word.endswith("H") else word


@lru_cache(maxsize=65_536)
def sound(folded: str) -> str:
    """Return the letters by which a folded word is told from others when it is heard: its first, then its consonants."""
    alike = _alike()
    heard = folded[0] + "".join(letter for letter in folded[1:] if letter not in _SILENT)
    return _TWICE.sub(r"\1", "".join(alike.get(letter, letter) for letter in heard))


@cache
def _alike() -> dict[str, str]:
    return {letter: group[0] for group in _data().alike for letter in group}
