"""The fields of a request for an urgent exit ban, with where they stand and how sure that is."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path

import msgspec

from screening_desk.reference.model import Confidence, Filled
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One field of the request."""

    id: Filled
    text: Text


class ExitBan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The list of fields and its place in the law."""

    instrument: Filled
    instrument_name: Filled
    article: Filled
    article_name: Filled
    valid_from: date
    checked_on: date
    confidence: Confidence
    note: Filled
    fields: tuple[Field, ...] = msgspec.field(name="field")


@lru_cache(maxsize=1)
def load() -> ExitBan:
    """Read the list shipped with the program; ReferenceError names the fault in one sentence."""
    path = Path(__file__).with_name("exit_ban.toml")
    try:
        return msgspec.toml.decode(path.read_bytes(), type=ExitBan)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
