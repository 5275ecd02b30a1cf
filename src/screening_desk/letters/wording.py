"""The words of papers as data an office can edit, as one value that goes to whoever draws a page.

A **kind** is one file ``papers/KIND.toml``: its name, its shipped texts by key (``[texts]``; tables inside become
``table.key``), and what an edited text must keep. A mark in braces that a shipped text has stays in it exactly once,
unless ``[optional]`` names it for that key; a mark named there may also be added. ``neutral = true``: no word of a crime.
``[room]``: how wide in mm a label may be that stands in one line; ``pages``: how many the paper may have.

``Wording`` is what one office says: the shipped texts and its own changes. A page-drawing function gets it with its view
(``view.wording``) and asks ``view.wording["KIND"]`` for its ``Words``. Nothing below ``services`` looks it up by itself, so
that a letter is made by one wording from its first to its last page. What no office edits is ``wording.toml``.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Literal

import msgspec

from screening_desk.letters.layout import TIED, Run, fill

SHIPPED = "shipped"
Language = Literal["id", "en"]
_MARK = re.compile(r"{([a-z_]+)}")


class Name(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A name in both languages of the program."""

    id: str
    en: str


class Paper(msgspec.Struct, frozen=True, dict=True):
    """A kind as it ships."""

    kind: str
    name: Name
    order: int
    texts: tuple[tuple[str, str], ...]
    neutral: bool = False
    fixed: bool = False
    """Its boxes leave no room for other words: no office edits it."""
    pages: int = 0
    """The most pages its sample may have; 0: as many as it needs."""
    groups: dict[str, Name] = {}
    optional: dict[str, tuple[str, ...]] = {}
    room: dict[str, float] = {}

    @cached_property
    def shipped(self) -> dict[str, str]:
        """Its texts by key, in their order."""
        return dict(self.texts)

    def required(self, key: str) -> frozenset[str]:
        """Marks that the text of ``key`` has exactly once, whoever words it."""
        return marks(self.shipped[key]) - frozenset(self.optional.get(key, ()))

    def allowed(self, key: str) -> frozenset[str]:
        """Marks that the text of ``key`` may have."""
        return marks(self.shipped[key]) | frozenset(self.optional.get(key, ()))


class Words(Mapping[str, str]):
    """The texts of one kind as an office says them."""

    def __init__(self, kind: str, texts: dict[str, str]) -> None:
        self.kind = kind
        self._texts = texts

    def __getitem__(self, key: str) -> str:
        """The text as it stands, its marks unfilled."""
        return self._texts[key]

    def __iter__(self) -> Iterator[str]:
        """Keys in the order of the paper."""
        return iter(self._texts)

    def __len__(self) -> int:
        """How many texts there are."""
        return len(self._texts)

    def fill(self, key: str, **values: str | Run) -> list[Run]:
        """Runs of a text with its marks filled in; a value is never read as anything but text."""
        return fill(self[key], **values)

    def say(self, key: str, **values: str) -> str:
        """The same as plain text."""
        return "".join(run.text for run in self.fill(key, **values))

    def table(self, name: str) -> dict[str, str]:
        """The texts of a table, without its name."""
        return {key[len(name) + 1 :]: text for key, text in self.items() if key.startswith(f"{name}.")}

    @cached_property
    def nested(self) -> dict[str, Any]:
        """The texts as they stood in the file, tables inside tables."""
        out: dict[str, Any] = {}
        for key, text in self.items():
            *tables, last = key.split(".")
            place = out
            for table in tables:
                place = place.setdefault(table, {})
            place[last] = text
        return out


class Wording(msgspec.Struct, frozen=True, dict=True):
    """All words of an office: (kind, key, text) for each text that is not the shipped one, sorted."""

    edits: tuple[tuple[str, str, str], ...] = ()

    @cached_property
    def _made(self) -> dict[str, Words]:
        return {}

    def __getitem__(self, kind: str) -> Words:
        """The words of a kind; ``KeyError`` for one that does not exist."""
        if kind not in self._made:
            own = {key: text for each, key, text in self.edits if each == kind}
            self._made[kind] = Words(kind, {**papers()[kind].shipped, **own})
        return self._made[kind]

    def version(self, kind: str) -> str:
        """``shipped`` where the office changed nothing, otherwise the first 12 digits of the texts' hash."""
        return self.mark(kind) if self.changed(kind) else SHIPPED

    def mark(self, kind: str) -> str:
        """The first 12 digits of the texts' hash, whoever worded them."""
        return digest(self[kind])[:12]

    def changed(self, kind: str) -> bool:
        """Whether the office says anything of this kind its own way."""
        return any(each == kind for each, _, _ in self.edits)

    def with_text(self, kind: str, key: str, text: str | None) -> Wording:
        """The same with one text of the office, or with the shipped one again (``None``)."""
        return edited({**{(one, two): said for one, two, said in self.edits}, (kind, key): text})


def edited(texts: Mapping[tuple[str, str], str | None]) -> Wording:
    """The wording of an office from its own texts; what this program does not know or ships itself is left out."""
    known = papers()
    return Wording(
        tuple(
            sorted(
                (kind, key, text)
                for (kind, key), text in texts.items()
                if kind in known and text is not None and known[kind].shipped.get(key, text) != text
            )
        )
    )


def digest(words: Mapping[str, str]) -> str:
    """The hash of texts by key, 32 digits: each part with its length before it."""
    parts = (part.encode() for pair in sorted(words.items()) for part in pair)
    return hashlib.sha256(b"".join(b"%d:%b" % (len(part), part) for part in parts)).hexdigest()[:32]


def marks(text: str) -> frozenset[str]:
    """The names of the marks in braces."""
    return frozenset(_MARK.findall(text))


@cache
def papers() -> dict[str, Paper]:
    """Every kind as it ships, in the order of the office's list; ``msgspec.ValidationError`` for a file of another shape."""
    found = (each for each in (files(__package__) / "papers").iterdir() if each.name.endswith(".toml"))
    made = [_paper(each.name.removesuffix(".toml"), each.read_bytes()) for each in found]
    return {paper.kind: paper for paper in sorted(made, key=lambda paper: paper.order)}


class _Head(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    en: str
    order: int
    neutral: bool = False
    fixed: bool = False
    pages: int = 0


class _File(msgspec.Struct, forbid_unknown_fields=True):
    paper: _Head
    texts: dict[str, Any]
    groups: dict[str, Name] = {}
    optional: dict[str, tuple[str, ...]] = {}
    room: dict[str, float] = {}


def _paper(kind: str, content: bytes) -> Paper:
    made = msgspec.toml.decode(content, type=_File)
    head, texts = made.paper, tuple(_flat(made.texts))
    if unknown := {*made.optional, *made.room} - {key for key, _ in texts}:
        raise msgspec.ValidationError(f"{kind}: no text {sorted(unknown)}")
    return Paper(
        kind=kind,
        name=Name(head.id, head.en),
        order=head.order,
        texts=texts,
        neutral=head.neutral,
        fixed=head.fixed,
        pages=head.pages,
        groups=made.groups,
        optional=made.optional,
        room=made.room,
    )


def _flat(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", msgspec.convert(value, str)


def default_wording() -> Wording:
    """The words as they ship."""
    return _DEFAULT


_DEFAULT = Wording()


class Neutral(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that never stand on a neutral paper (lower case): ``never`` nowhere, ``never_said`` not in its own words."""

    never: tuple[str, ...]
    never_said: tuple[str, ...]

    def crime_in(self, text: str, *, said: bool = False) -> str:
        """The first word of a crime in a text, however it is spaced; empty where it has none. ``said``: in its own words."""
        plain = " ".join(text.replace(TIED, " ").casefold().split())
        words = (*self.never, *self.never_said) if said else self.never
        return next((word for word in words if word in plain), "")


class Fixed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What no office edits."""

    months: dict[Language, tuple[str, ...]]
    sample: dict[Language, str]
    neutral: Neutral
    languages: dict[str, str]


@cache
def fixed() -> Fixed:
    """Read it once."""
    return msgspec.toml.decode((files(__package__) / "wording.toml").read_bytes(), type=Fixed)


def sample_mark(language: Language = "id") -> str:
    """What a paper of a demo office says of itself."""
    return fixed().sample[language]


def long_day(day: date, language: Language = "id") -> str:
    """``24 November 2026``, never broken over two lines."""
    return f"{day.day}{TIED}{fixed().months[language][day.month - 1]}{TIED}{day.year}"


def clock(at: datetime, zone: str) -> str:
    """``10.20 WIB``: the wall clock as it stands in ``at``."""
    return f"{at.hour:02}.{at.minute:02}{TIED}{zone}".rstrip()
