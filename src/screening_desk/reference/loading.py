"""Reads the reference data from TOML, checks that it is complete, and gives it a version."""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import msgspec

from screening_desk.reference import checking, indicators
from screening_desk.reference.model import (
    InputRow,
    PermitRow,
    RuleRow,
    StateList,
    VisaIndex,
    VisaRow,
)
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

T = TypeVar("T")


class Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Everything that has a version, in file order."""

    rules: tuple[RuleRow, ...]
    inputs: tuple[InputRow, ...]
    lists: tuple[StateList, ...]
    visas: VisaIndex
    permits: tuple[PermitRow, ...]
    texts: dict[str, Text]
    catalogue: indicators.Catalogue


@dataclass(frozen=True)
class Reference:
    """The dated facts one screening is judged by, and their words in both languages."""

    content: Content

    def __hash__(self) -> int:
        """Two references are the same when their versions are."""
        return hash(self.version)

    def canonical(self) -> str:
        """Return the content as one text that is the same for the same content (JSON, keys sorted)."""
        return msgspec.json.encode(self.content, order="deterministic").decode()

    @cached_property
    def version(self) -> str:
        """SHA-256 of the canonical text, in hex."""
        return hashlib.sha256(self.canonical().encode()).hexdigest()

    @cached_property
    def rules(self) -> Mapping[str, RuleRow]:
        """Rule rows by id, in display order."""
        return MappingProxyType({row.id: row for row in self.content.rules})

    @cached_property
    def inputs(self) -> Mapping[str, InputRow]:
        """Inputs by id."""
        return MappingProxyType({row.id: row for row in self.content.inputs})

    @cached_property
    def visa_index(self) -> Mapping[str, VisaRow]:
        """Visa codes, current and legacy."""
        return MappingProxyType({row.code: row for row in self.content.visas.visa})

    @cached_property
    def permits(self) -> Mapping[str, PermitRow]:
        """Kinds of stay permit by id."""
        return MappingProxyType({row.id: row for row in self.content.permits})

    @property
    def texts(self) -> Mapping[str, Text]:
        """Words that belong to no single rule."""
        return MappingProxyType(self.content.texts)

    @property
    def catalogue(self) -> indicators.Catalogue:
        """Indicators of trafficking with the wording of the assessment."""
        return self.content.catalogue

    @cached_property
    def visa_free(self) -> StateList:
        """Nationalities that enter without a visa (BVK, A1)."""
        return self._list("visa_free")

    @cached_property
    def on_arrival(self) -> StateList:
        """Nationalities that may buy a visa on arrival (B1)."""
        return self._list("on_arrival")

    @cached_property
    def calling(self) -> StateList:
        """Nationalities whose visa needs a special approval (calling visa)."""
        return self._list("calling")

    def _list(self, name: str) -> StateList:
        return next(row for row in self.content.lists if row.id == name)


def load(folder: Path | None = None) -> Reference:
    """Read and check the TOML files of `folder` (default: the ones shipped with the program).

    Raises ReferenceError with one sentence that names the file or row at fault.
    """
    place = folder or Path(__file__).parent
    rules = [row for path in sorted(place.glob("rules_*.toml")) for row in _rows(path, "rule", RuleRow)]
    content = Content(
        rules=tuple(rules),
        inputs=tuple(_rows(place / "inputs.toml", "input", InputRow)),
        lists=tuple(_rows(place / "nationalities.toml", "list", StateList)),
        visas=_convert(place / "visa_index.toml", _read(place / "visa_index.toml"), VisaIndex),
        permits=tuple(_rows(place / "permits.toml", "permit", PermitRow)),
        texts=_convert(place / "texts.toml", _read(place / "texts.toml"), dict[str, Text]),
        catalogue=indicators.load(place),
    )
    return _checked(content)


def from_canonical(text: str) -> Reference:
    """Return the reference data of an earlier version from the text kept in the store."""
    try:
        return _checked(msgspec.json.decode(text, type=Content))
    except msgspec.DecodeError as fault:
        raise ReferenceError(f"The stored reference data cannot be read: {fault}.") from fault


def _checked(content: Content) -> Reference:
    checking.check(content.rules, content.inputs, content.lists, content.visas, content.permits, content.texts)
    return Reference(content)


def _read(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault


def _rows(path: Path, table: str, kind: type[T]) -> Iterable[T]:
    content = _read(path)
    if set(content) != {table}:
        raise ReferenceError(f"{path.name} may hold only [[{table}]] rows, it holds {', '.join(sorted(content))}.")
    return _convert(path, content[table], list[kind])  # type: ignore[valid-type]


def _convert(path: Path, content: object, kind: type[T]) -> T:
    try:
        return msgspec.convert(content, kind)
    except msgspec.ValidationError as fault:
        raise ReferenceError(f"{path.name}: {fault}.") from fault
