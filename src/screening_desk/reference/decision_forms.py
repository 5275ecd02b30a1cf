"""What a supervisor fills in for each decision, to whom somebody is handed, how, and what may stand beside a decision."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

import msgspec

from screening_desk.reference.decisions import LegalRow
from screening_desk.reference.model import Confidence
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

Asked = Literal["ground", "basis", "until", "handed", "unit", "person", "when", "how", "second", "placement"]
RECEIVING: tuple[Asked, ...] = ("unit", "person", "when", "how")
"""What is asked of whoever takes a person over."""


class FormRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What must stand in the form of one decision."""

    decision: str
    asks: tuple[Asked, ...]
    confidence: Confidence
    on_concern: tuple[Asked, ...] = ()
    foreigner_on_concern: tuple[Asked, ...] = ()
    grounds: tuple[str, ...] = ()
    of_foreigners: tuple[str, ...] = ()

    def grounds_for(self, *, foreigner: bool) -> tuple[str, ...]:
        """Return the grounds of a refusal, of which a person chooses one; empty for any other decision."""
        return tuple(each for each in self.grounds if foreigner or each not in self.of_foreigners)


class ReceiverRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """To whom somebody is handed; ``receives``: a unit takes them over, with a name, a time and a way."""

    id: str
    text: Text
    receives: bool
    confidence: Confidence


class WayRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How somebody is handed over."""

    id: str
    text: Text
    confidence: Confidence


class BesideRow(LegalRow, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What may stand beside any decision, in which modes."""

    modes: tuple[str, ...]


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    form: tuple[FormRow, ...]
    receiver: tuple[ReceiverRow, ...]
    way: tuple[WayRow, ...]
    beside: tuple[BesideRow, ...]


@dataclass(frozen=True)
class DecisionForms:
    """The tables by id, in file order."""

    forms: Mapping[str, FormRow]
    receivers: Mapping[str, ReceiverRow]
    ways: Mapping[str, WayRow]
    beside: Mapping[str, BesideRow]

    def asked(self, kind: str, *, concern: bool, foreigner: bool, handed: str = "") -> frozenset[Asked]:
        """Return what a decision asks for now; ``handed`` is the receiver chosen."""
        form, receiver = self.forms.get(kind), self.receivers.get(handed)
        if form is None:
            return frozenset()
        found: set[Asked] = set(form.asks)
        if concern:
            found |= set(form.on_concern) | (set(form.foreigner_on_concern) if foreigner else set())
        if "handed" in found and receiver is not None and receiver.receives:
            found |= set(RECEIVING)
        return frozenset(found)


@lru_cache(maxsize=1)
def load() -> DecisionForms:
    """Read the rows shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent / "decision_forms.toml")


def read(path: Path) -> DecisionForms:
    """Read the rows of a file; ReferenceError names the fault in one sentence."""
    try:
        content = msgspec.toml.decode(path.read_bytes(), type=_Content)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
    found = DecisionForms(
        MappingProxyType({row.decision: row for row in content.form}),
        MappingProxyType({row.id: row for row in content.receiver}),
        MappingProxyType({row.id: row for row in content.way}),
        MappingProxyType({row.id: row for row in content.beside}),
    )
    tables = ((content.form, found.forms), (content.receiver, found.receivers), (content.way, found.ways))
    if any(len(rows) != len(by_id) for rows, by_id in (*tables, (content.beside, found.beside))):
        raise ReferenceError(f"{path.name} has two rows with one id.")
    return found
