"""Taking other people out of somebody's words, in the data: what is closed is not there any more.

Names that the store knows go wherever they stand. Of the rest, whatever may be a name, a number or an address goes: a
capital that this program's own words do not explain. A name in small letters cannot be known; so a person reads it all
before it leaves, and may name more words to be closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from screening_desk.reference.vocabulary import vocabulary

CLOSED = "[ditutup]"
LONGEST_DIGITS = 4
_TOKEN = re.compile(r"\S+")
_EDGE = re.compile(r"^(\W*)(.*?)(\W*)$", re.DOTALL)
_DAY = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}[.:]\d{2}", re.ASCII)
_AGAIN = re.compile(re.escape(CLOSED) + r"(?:\W{0,3}" + re.escape(CLOSED) + ")+")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Blackout:
    """``own``: the words of the person's own name, which stay; ``others``: names and words that go wherever they stand."""

    own: frozenset[str]
    others: frozenset[str]
    named: frozenset[str] = frozenset()
    """Every word of the others' names: with a capital it goes even where this program uses it too."""

    @classmethod
    def of(cls, own: Iterable[str], others: Iterable[str]) -> Blackout:
        """Take names apart into words; a word that is the person's own as well stays only where it is nobody else's."""
        ordinary, _ = vocabulary()
        parts = {word for name in others for word in _words(name)}
        # A name made of ordinary words alone ("agen kerja") would close half of every sentence: it goes as a whole.
        gone = {word for word in parts if word not in ordinary} | {" ".join(_words(name)) for name in others}
        mine = frozenset(word for name in own for word in _words(name))
        return cls(mine - gone, frozenset(gone - {""}), frozenset(parts - mine))

    def names(self, text: str) -> str:
        """Return words of the program's own, in which only a known name can be somebody else."""
        for name in sorted(self.others, key=len, reverse=True):
            pattern = r"[\W_]+".join(re.escape(part) for part in name.split())
            text = re.sub(rf"(?<!\w){pattern}(?!\w)", CLOSED, text, flags=re.IGNORECASE)
        return text

    def close(self, text: str) -> str:
        """Return words of somebody's own with everybody else taken out."""
        begins = True
        said = []
        for found in _TOKEN.finditer(self.names(text)):
            token = found.group()
            said.append(token if CLOSED in token else self._token(token, begins=begins))
            begins = token[-1] in ".!?:;"
        return _AGAIN.sub(CLOSED, " ".join(said))

    def _token(self, token: str, *, begins: bool) -> str:
        match = _EDGE.match(token)
        before, core, after = match.groups() if match else ("", token, "")
        return token if not core or self._stays(core, begins=begins) else f"{before}{CLOSED}{after}"

    def _stays(self, core: str, *, begins: bool) -> bool:
        if "@" in core or "://" in core:
            return False
        digits = sum(each.isdigit() for each in core)
        lettered = digits > 1 and any(each.isalpha() for each in core)
        if (lettered or digits > LONGEST_DIGITS) and not _DAY.fullmatch(core):
            return False
        return all(self._word(word, begins=begins and place == 0) for place, word in enumerate(_LETTERS.findall(core)))

    def _word(self, word: str, *, begins: bool) -> bool:
        ordinary, proper = vocabulary()
        if word.lower() in self.own:
            return True
        if word.lower() in self.named and word != word.lower():
            return False
        if word == word.lower():
            return word != word.upper() and word.isascii()  # a script without capitals shows no names
        return word in proper or (begins and word.lower() in ordinary)


def _words(name: str) -> list[str]:
    return [word.lower() for word in re.findall(r"\w+", name) if len(word) > 1]
