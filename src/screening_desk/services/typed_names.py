"""Names as people type them: one name is enough, and what forms are filled with where there is none is no name.

What counts as a filler or a title is `matching/names.toml`.
"""

from __future__ import annotations

from dataclasses import dataclass

from screening_desk.documents.printed import compare_names
from screening_desk.matching.folding import data

_ALIKE = frozenset({"same", "spelling", "shortened"})


@dataclass(frozen=True)
class TypedName:
    """A name as it is kept: a single one is the primary identifier, whichever field it was typed into."""

    primary: str
    secondary: str = ""


def typed_name(primary: str, secondary: str = "") -> TypedName:
    """Return what is kept of a typed name; without a primary identifier nothing of it was a name."""
    parts = [" ".join(word for word in part.split() if not _is_filler(word)) for part in (primary, secondary)]
    return TypedName(*parts) if parts[0] else TypedName(parts[1])


def fillers(typed: str) -> tuple[str, ...]:
    """Return the words of a typed name that are none, each once: a dot, a dash, FNU."""
    return tuple(dict.fromkeys(word for word in typed.split() if _is_filler(word)))


def filled_up(one: str, other: str, *, truncated: bool = False) -> bool:
    """Tell whether two names are one, and only a filler, a title or a repetition made them look different."""
    bare = _bare(one), _bare(other)
    changed = bare != (" ".join(one.split()), " ".join(other.split()))
    return changed and compare_names(*bare, truncated=truncated) in _ALIKE


def _bare(name: str) -> str:
    """The name without fillers and titles, and one word where it is repeated; all of it where nothing else is left."""
    words = name.replace(",", " ").split()
    kept = [word for word in words if not _is_filler(word) and _letters(word) not in data().titles] or words
    return kept[0] if len({word.upper() for word in kept}) == 1 else " ".join(kept)


def _is_filler(word: str) -> bool:
    return not any(char.isalnum() for char in word) or _letters(word) in data().placeholders


def _letters(word: str) -> str:
    return word.replace(".", "").replace(",", "").upper()
