"""State, nationality and organisation codes of machine readable zones (ICAO Doc 9303-3 section 5)."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Literal

import msgspec

Kind = Literal["state", "variant", "organisation", "stateless", "refugee", "unspecified", "specimen"]
Confidence = Literal["high", "medium", "low"]


@dataclass(frozen=True, slots=True)
class State:
    """One code with its names; `country` is the ISO 3166-1 code rules know it by (DEU for D), or the code itself.

    `confidence` is high where the instrument in `source` was read, medium for a transcription of it, low for what is
    from memory.
    """

    code: str
    name_id: str
    name_en: str
    kind: Kind
    country: str
    source: str
    confidence: Confidence


class _Row(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    en: str
    country: str | None = None
    source: str | None = None


class _Source(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    title: str
    checked_on: str
    confidence: Confidence


class _Table(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    sources: dict[str, _Source]
    default_source: dict[Kind, str]
    codes: dict[Kind, dict[str, _Row]]


@functools.cache
def all_states() -> Mapping[str, State]:
    """Give every known code, read once from `states.toml` beside this module."""
    text = resources.files("screening_desk.documents").joinpath("states.toml").read_bytes()
    table = msgspec.toml.decode(text, type=_Table)
    found = {}
    for kind, rows in table.codes.items():
        for code, row in rows.items():
            source = table.sources[row.source or table.default_source[kind]]
            found[code] = State(code, row.id, row.en, kind, row.country or code, source.title, source.confidence)
    return found


def find(code: str) -> State | None:
    """Find a code of a zone, with or without its fillers (`D` or `D<<`); None when Doc 9303 does not know it."""
    return all_states().get(code.rstrip("<"))


def zone_code(country: str) -> str:
    """Give the code by which Doc 9303 writes a state of ISO 3166-1 in a zone (D for DEU), else the code itself."""
    return _unlike_iso().get(country, country)


@functools.cache
def zone_codes() -> frozenset[str]:
    """Give every code as the three characters of a zone, with its fillers."""
    return frozenset(code.ljust(3, "<") for code in all_states())


@functools.cache
def _unlike_iso() -> Mapping[str, str]:
    return {state.country: state.code for state in all_states().values() if state.country != state.code}


class _TwoLetters(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    source: str
    checked_on: str
    confidence: Confidence
    codes: dict[str, str]


@functools.cache
def _two_letters() -> Mapping[str, str]:
    text = resources.files("screening_desk.documents").joinpath("two_letters.toml").read_bytes()
    return msgspec.toml.decode(text, type=_TwoLetters).codes


@functools.cache
def _by_name() -> Mapping[str, str]:
    return {name.casefold(): code for code, state in all_states().items() for name in (state.name_id, state.name_en)}


@functools.lru_cache(maxsize=2_000)
def code_of(written: str) -> str:
    """Give the code of a state as lists write it: two or three letters or a name; empty for any other word.

    It is that of ISO 3166-1 where there is one (DEU, also for the D of a zone), so that two lists agree.
    """
    text = written.strip()
    code = text.upper().rstrip("<")
    found = all_states().get(_two_letters().get(code, code) if len(code) == 2 else code)
    if found is None:
        found = all_states().get(_by_name().get(text.casefold(), ""))
    if found is None:
        return code if code in _unlike_iso() else ""
    return found.country if found.kind == "state" else found.code
