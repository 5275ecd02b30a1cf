"""Words and legal lines of a supervisor's decisions and of the grounds of a refusal, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import msgspec

from screening_desk.reference.model import Confidence
from screening_desk.reference.text import Language, ReferenceError, Text  # noqa: A004 - the package's own error


class LegalRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A decision or a ground: its words, where it stands in the law, and how sure that is."""

    id: str
    title: Text
    line: Text | None = None
    instrument: str
    article: str
    checked_on: date
    confidence: Confidence

    def legal_line(self, language: Language) -> str:
        """Return the line below the title, such as "UU 6/2011 Ps. 13(1)a"."""
        if self.line is not None:
            return self.line.get(language)
        return f"{self.instrument} {'Ps.' if language == 'id' else 'Art.'} {self.article}"


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    decision: tuple[LegalRow, ...]
    ground: tuple[LegalRow, ...]


@dataclass(frozen=True)
class Decisions:
    """Both tables by id, in file order."""

    decisions: Mapping[str, LegalRow]
    grounds: Mapping[str, LegalRow]


@lru_cache(maxsize=1)
def load() -> Decisions:
    """Read the rows shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent)


def read(folder: Path) -> Decisions:
    """Read the rows of a folder; ReferenceError names the fault in one sentence."""
    path = folder / "decisions.toml"
    try:
        content = msgspec.toml.decode(path.read_bytes(), type=_Content)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
    return tables_of(content.decision, content.ground)


def tables_of(decisions: tuple[LegalRow, ...], grounds: tuple[LegalRow, ...]) -> Decisions:
    """Return both tables by id; ReferenceError for rows of one id, or without a legal line."""
    return Decisions(_by_id(decisions), _by_id(grounds))


def _by_id(rows: tuple[LegalRow, ...]) -> Mapping[str, LegalRow]:
    found = {row.id: row for row in rows}
    if len(found) != len(rows):
        raise ReferenceError("decisions.toml has two rows with one id.")
    if bare := [row.id for row in rows if row.line is None and not row.article]:
        raise ReferenceError(f"decisions.toml has rows without a legal line: {', '.join(bare)}.")
    return MappingProxyType(found)
