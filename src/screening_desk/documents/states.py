"""State, nationality and organisation codes of machine readable zones (ICAO Doc 9303-3 section 5)."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Literal

import msgspec

Kind = Literal["state", "variant", "organisation", "stateless", "refugee", "unspecified", "specimen"]


@dataclass(frozen=True, slots=True)
class State:
    """One code with its names; `country` is the ISO 3166-1 code rules know it by (DEU for D), or the code itself."""

    code: str
    name_id: str
    name_en: str
    kind: Kind
    country: str


class _Row(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    en: str
    country: str | None = None


@functools.cache
def all_states() -> Mapping[str, State]:
    """Give every known code, read once from `states.toml` beside this module."""
    text = resources.files("screening_desk.documents").joinpath("states.toml").read_bytes()
    tables = msgspec.toml.decode(text, type=dict[Kind, dict[str, _Row]])
    return {
        code: State(code, row.id, row.en, kind, row.country or code)
        for kind, rows in tables.items()
        for code, row in rows.items()
    }


def find(code: str) -> State | None:
    """Find a code of a zone, with or without its fillers (`D` or `D<<`); None when Doc 9303 does not know it."""
    return all_states().get(code.rstrip("<"))
