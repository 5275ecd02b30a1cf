"""Which edition a set of reference data is: its number, its day, and what is new in it."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Annotated

import msgspec

from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

NAME = "edition.toml"
LONGEST_NOTE = 1000


class Edition(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The number only grows; of two editions the one with the higher number is the newer, whatever the days say."""

    sequence: Annotated[int, msgspec.Meta(ge=1, le=999_999)]
    made_on: date
    note: Text

    def __post_init__(self) -> None:
        """Both languages say what is new, in not too many words."""
        for words in (self.note.id, self.note.en):
            if not words.strip() or len(words) > LONGEST_NOTE:
                raise ValueError(f"note needs words in both languages, at most {LONGEST_NOTE} characters")


def load(folder: Path) -> Edition:
    """Read `edition.toml` of a folder; ReferenceError names the fault in one sentence."""
    path = folder / NAME
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Edition)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise ReferenceError(f"{NAME} cannot be read: {fault}.") from fault
    except msgspec.ValidationError as fault:
        raise ReferenceError(f"{NAME}: {fault}.") from fault
