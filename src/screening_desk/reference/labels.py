"""Words about the data themselves: names of tables and fields, how sure a row is, and a difference as a sentence."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Literal

import msgspec

from screening_desk.reference.comparing import FieldChange, Kind, RowChange, Value
from screening_desk.reference.tables import HEAD
from screening_desk.reference.text import Language, ReferenceError, Text  # noqa: A004 - the package's own error
from screening_desk.reference.wording import screen_date

LONGEST_NAME = 90
Part = Literal["tables", "parts", "words", "fields"]


class Labels(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file by its parts."""

    tables: dict[str, Text]
    parts: dict[str, Text]
    words: dict[str, Text]
    fields: dict[str, Text]
    values: dict[str, dict[str, Text]]


@lru_cache(maxsize=1)
def load() -> Labels:
    """Read the words shipped with the program; ReferenceError names the fault in one sentence."""
    path = Path(__file__).with_name("labels.toml")
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Labels)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault


def word(part: Part, key: str, lang: Language) -> str:
    """Return the word for a code; a code nobody has worded yet is shown as it is."""
    found = getattr(load(), part).get(key)
    return found.get(lang) if isinstance(found, Text) else key


def table_name(table: str, title: Text | None, lang: Language) -> str:
    """Name a table: by its own title and first which part of it this is, by its label, else by its id."""
    if title is None:
        return word("tables", table, lang)
    part = word("parts", table.rpartition(".")[2], lang) if table.count(".") > 1 else ""
    return f"{part}, {title.get(lang)}" if part else title.get(lang)


def confidence_mark(confidence: str | None, lang: Language) -> str:
    """Say in two words where a row comes from when that is less than the official text; empty otherwise."""
    return "" if confidence in {None, "official"} else confidence_word(confidence, lang)


def confidence_word(confidence: str | None, lang: Language) -> str:
    """Say in two words where a row comes from."""
    return value_words(confidence, "confidence", lang)


def row_name(change: RowChange, lang: Language) -> str:
    """Name a row by its id and its words."""
    if change.key == HEAD:
        return word("words", "whole", lang)
    words = change.name.get(lang)
    words = words if words.startswith(change.key) else f"{change.key}: {words}"
    return words if len(words) <= LONGEST_NAME else words[: LONGEST_NAME - 1] + "…"


def path_name(change: FieldChange, lang: Language) -> str:
    """Name a field: "kasus expired, keadaan, bahasa Indonesia"."""
    first, *rest = (word("fields", part, lang) for part in change.path)
    if change.path[0] in {"cases", "parameters", "choices", "group"} and rest:
        first, rest = f"{first} {word('fields', change.path[1], lang)}", rest[1:]
    return ", ".join((first, *rest))


def value_words(value: Value, field: str, lang: Language) -> str:
    """Say the value of a field as it stands on the screen; nothing there is said too."""
    if value is None:
        return word("words", "none", lang)
    if isinstance(value, bool):
        return word("words", "yes" if value else "no", lang)
    named = load().values.get(field, {})
    if isinstance(value, tuple):
        return ", ".join(named[each].get(lang) if each in named else each for each in value)
    if not isinstance(value, str):
        return str(value)
    return named[value].get(lang) if value in named else screen_date(value)


def change_words(change: FieldChange, kind: Kind, lang: Language) -> str:
    """Say how a field of a row changed: what came into and out of a list, or the value before and after."""
    before, after, named = change.before, change.after, load().values
    field = next((part for part in reversed(change.path[-2:]) if part in named), change.path[-1])
    if kind != "changed":
        return value_words(after if kind == "added" else before, field, lang)
    if isinstance(before, tuple) and isinstance(after, tuple):
        came, went = sorted(set(after) - set(before)), sorted(set(before) - set(after))
        parts = (("added", came), ("removed", went))
        said = ((key, value_words(tuple(found), field, lang)) for key, found in parts if found)
        return "; ".join(f"{word('words', key, lang)}: {found}" for key, found in said)
    words = load().words["becomes"].get(lang)
    return words.format(before=value_words(before, field, lang), after=value_words(after, field, lang))
