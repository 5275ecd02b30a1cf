"""Words of a day at a station: reasons of a search, of a late entry and of a void sheet, and the emergency forms."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import msgspec

from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error


class ReasonRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A reason to choose; some are chosen only with a word of one's own."""

    id: str
    text: Text
    text_needed: bool = False


class FormRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The emergency form of a mode, and its letter in the serial number."""

    mode: str
    letter: str
    inputs: tuple[str, ...]
    text: Text


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    search_reason: tuple[ReasonRow, ...]
    late_reason: tuple[ReasonRow, ...]
    void_reason: tuple[ReasonRow, ...]
    form: tuple[FormRow, ...]
    states: dict[str, Text]


@dataclass(frozen=True)
class DayWords:
    """The lists by id, in file order; forms by mode."""

    search_reasons: Mapping[str, ReasonRow]
    late_reasons: Mapping[str, ReasonRow]
    void_reasons: Mapping[str, ReasonRow]
    forms: Mapping[str, FormRow]
    states: Mapping[str, Text]

    def mode_of(self, letter: str) -> str:
        """Return the mode of a serial number's letter; empty for a letter of no form."""
        return next((form.mode for form in self.forms.values() if form.letter == letter), "")


@lru_cache(maxsize=1)
def load() -> DayWords:
    """Read the lists shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent / "day.toml")


def read(path: Path) -> DayWords:
    """Read the lists of a file; ReferenceError names the fault in one sentence."""
    try:
        content = msgspec.toml.decode(path.read_bytes(), type=_Content)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
    forms = {form.mode: form for form in content.form}
    if len({form.letter for form in content.form}) != len(content.form) or len(forms) != len(content.form):
        raise ReferenceError(f"{path.name} has two forms of one mode or one letter.")
    return DayWords(
        _by_id(content.search_reason),
        _by_id(content.late_reason),
        _by_id(content.void_reason),
        MappingProxyType(forms),
        MappingProxyType(content.states),
    )


def _by_id(rows: tuple[ReasonRow, ...]) -> Mapping[str, ReasonRow]:
    found = {row.id: row for row in rows}
    if len(found) != len(rows):
        raise ReferenceError("day.toml has two rows with one id.")
    return MappingProxyType(found)
