"""From a name as somebody wrote it to the words that are compared: one script, one spelling, no titles.

What is known of names stands in names.toml, with its source and confidence; this module only applies it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from time import sleep

import msgspec
from anyascii import anyascii

LONGEST_NAME = 400
"""Letters of a name that are looked at; no register holds longer ones, a hostile file may."""
MOST_WORDS = 12

_WORD = re.compile(r"[A-Z0-9]*[A-Z][A-Z0-9]*")
_APOSTROPHES = re.compile(r"['`\u2018\u2019\u02bc\u02bb]")
_DOTTED = re.compile(r"\b(?:[A-Za-z]\.){1,4}[A-Za-z]\b")
_ARTICLE = re.compile("\\b\u0627\u0644(?=\\w{2})")  # the Arabic article, written as one word with its noun
_CHARACTERS = re.compile("[\u4e00-\u9fff\uac00-\ud7a3]{2,}")
_VOWELLESS = re.compile("[\u0590-\u0fff\u1780-\u17ff]")  # Hebrew to Tibetan, and Khmer
_EXPANDED = str.maketrans({"ä": "ae", "ö": "oe", "ø": "oe", "Ä": "AE", "Ö": "OE", "Ø": "OE"})  # as Doc 9303 part 3 does
_DIGITS = str.maketrans("0134567892", "OIEASGTBGZ")  # what a reader takes for a letter
_FILLERS = re.compile(r"K{3,}|X{3,}")
_TWICE = re.compile(r"(.)\1+")
_SKELETON = re.compile(r"[AEIOUYWV]|(?<=.)H$")
_SILENT = frozenset("AEIOUH")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name: as it was written in Latin letters, and in the spelling it is compared in."""

    written: str
    folded: str
    vowelless: bool = False
    """The script it comes from leaves vowels out."""


class _Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    confidence: str
    source: str
    titles: frozenset[str]
    opening: frozenset[str]
    placeholders: frozenset[str]
    links: frozenset[str]
    inner_links: frozenset[str]
    patronymics: frozenset[str]
    relations: str
    vietnamese: frozenset[str]
    servants: frozenset[str]
    spelling: tuple[tuple[str, str], ...]
    beginning: tuple[tuple[str, str], ...]
    old_marks: tuple[str, ...]
    old_spelling: tuple[tuple[str, str], ...]
    alike: tuple[str, ...]
    double: frozenset[str]
    articles: frozenset[str]
    sun_articles: frozenset[str]
    glued: frozenset[str]
    common: dict[str, float]
    related: tuple[str, ...]
    syllables: tuple[tuple[str, str], ...]
    short: dict[str, str]


@cache
def data() -> _Data:
    """Return what names.toml holds."""
    return msgspec.toml.decode((files(__package__) / "names.toml").read_bytes(), type=_Data)


@cache
def _relations() -> re.Pattern[str]:
    return re.compile(data().relations, re.IGNORECASE)


def words(name: str) -> tuple[Word, ...]:
    """Take a name of any script apart into at most 12 words, in their order. Never raises.

    Letters of other scripts are written in Latin ones, Chinese and Korean as in passports: the family name, then the given
    name as one word. Apostrophes are left out; hyphens and the fillers of a machine readable zone are blanks. Titles go,
    and words like BIN or AL, unless nothing else is left; of one word that is repeated one is left. Empty where the name has
    no letter.
    """
    plain = _relations().sub(" ", _APOSTROPHES.sub("", name[:LONGEST_NAME]))
    if "." in plain:
        plain = _DOTTED.sub(_degree, plain)
    vowelless = False
    if not plain.isascii():
        vowelless = _VOWELLESS.search(plain) is not None
        plain = _latin(plain.translate(_EXPANDED))
    found = _WORD.findall(plain.upper())
    kept = _kept(found) or found
    parts = [part for word in kept[:MOST_WORDS] for part in _parts(word)]
    return tuple(Word(written, fold(written, not vowelless), vowelless) for written in parts[:MOST_WORDS])


def _degree(letters: re.Match[str]) -> str:
    """S.E. is a title and goes; H.M. are a title and an initial."""
    return " " if letters[0].replace(".", "").upper() in data().titles else letters[0]


def own_words(name: str) -> frozenset[str]:
    """Return the words before the first BIN, BINTI or the like; empty where there is none. Those behind are the father's."""
    found = _WORD.findall(anyascii(name[:LONGEST_NAME]).upper())
    at = next((at for at, word in enumerate(found) if word in data().patronymics), 0)
    return frozenset(found[:at])


def _kept(found: list[str]) -> list[str]:
    """The words without titles, placeholders and links."""
    known = data()
    vietnamese = not known.vietnamese.isdisjoint(found)  # DO, LE and VAN are names there
    kept: list[str] = []
    for at, word in enumerate(found):
        if word in known.titles or word in known.placeholders or _FILLERS.fullmatch(word):
            continue
        if not kept and at < len(found) - 1 and (word in known.opening or fold(word) in known.opening):
            continue
        linking = word in known.links or (at and word in known.inner_links)
        if linking and not vietnamese and at < len(found) - 1:
            continue
        kept.append(word)
    return kept[:1] if len(set(kept)) == 1 and len(kept[0]) > 3 else kept  # NA NA is a name of its own


@lru_cache(maxsize=65_536)
def _parts(word: str) -> tuple[str, ...]:
    """ABDURRAHMAN as ABDUR and RAHMAN: the servant and whose servant; any other word as it is."""
    if not word.startswith("ABD") or len(word) < 8:
        return (word,)
    for place in range(3, min(7, len(word) - 3)):
        if fold(word[place:]) in servants():
            return word[:place], word[place:]
    return (word,)


@cache
def servants() -> frozenset[str]:
    """Return the names that follow Abdul, folded."""
    return frozenset(fold(name) for name in data().servants)


def _latin(plain: str) -> str:
    text = plain.strip()
    if _CHARACTERS.fullmatch(text) and len(text) <= 5:
        family = 2 if text[:2] in data().double and len(text) > 2 else 1
        text = f"{text[:family]} {text[family:]}"
    return anyascii(_ARTICLE.sub("", text)).replace("`", "").replace("'", "")


@lru_cache(maxsize=65_536)
def fold(word: str, old: bool = True) -> str:
    """Return the spelling in which one word (A to Z and 0 to 9) is compared: SOEHARTO as SUHARTO, MOCH as MUHAMAD.

    `old`: it may be in the Indonesian spelling before 1972.
    """
    known = data()
    word = word.translate(_DIGITS)
    if word in known.short:
        return _spelled(known.short[word])
    if old and any(mark in word for mark in known.old_marks):
        for before, now in known.old_spelling:
            word = word.replace(before, now)
        word = word.upper()
    word = _spelled(word)
    return _short_spelled().get(word, word)


def _spelled(word: str) -> str:
    known = data()
    if len(word) > 4:
        begun = next(((old, new) for old, new in known.beginning if word.startswith(old)), ("", ""))
        word = begun[1] + word[len(begun[0]) :]
    for old, new in known.spelling:
        if old in word:
            word = word.replace(old, new)
    word = _TWICE.sub(r"\1", word)
    return word[:-1] if len(word) > 3 and word.endswith("H") else word


@cache
def _short_spelled() -> dict[str, str]:
    """The short forms once they are spelled alike; those of up to three letters are met only as they are written."""
    return {_spelled(old): _spelled(new) for old, new in data().short.items() if len(old) > 3}


@lru_cache(maxsize=65_536)
def sound(folded: str) -> str:
    """Return the letters by which a folded word is told from others when it is heard: its first, then its consonants."""
    alike = _alike()
    heard = folded[0] + "".join(letter for letter in folded[1:] if letter not in _SILENT)
    return _TWICE.sub(r"\1", "".join(alike.get(letter, letter) for letter in heard))


@lru_cache(maxsize=65_536)
def skeleton(folded: str) -> str:
    """Return the consonants that every script writes."""
    return _TWICE.sub(r"\1", _SKELETON.sub("", folded))


def forget_words() -> None:
    """Empty what is remembered of single words: after an index was built nobody asks for most of them again."""
    for remembered in (_parts, fold, sound, skeleton):
        remembered.cache_clear()
        sleep(0)


@cache
def _alike() -> dict[str, str]:
    return {letter: group[0] for group in data().alike for letter in group}
