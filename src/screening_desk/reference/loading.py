"""Reads the reference data from TOML, checks that it is complete, and gives it a version."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import msgspec

from screening_desk.reference import (
    checking,
    edition,
    indicators,
    instruments,
    instruments_checking,
    reading,
    small_numbers,
)
from screening_desk.reference import decisions as legal
from screening_desk.reference.cards import CardDeck
from screening_desk.reference.decisions import Decisions, LegalRow
from screening_desk.reference.edition import Edition
from screening_desk.reference.guidance import GuidanceRow
from screening_desk.reference.instruments import Instrument
from screening_desk.reference.model import (
    DestinationRow,
    InputRow,
    PermitRow,
    RegionTable,
    RuleRow,
    SchemeRow,
    StateList,
    TariffRow,
    UsualPay,
    VisaIndex,
    VisaRow,
    in_force,
)
from screening_desk.reference.small_numbers import LimitRow, Where
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

T = TypeVar("T")


class Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Everything that has a version, in file order. What versions before did not have is empty in them."""

    rules: tuple[RuleRow, ...]
    inputs: tuple[InputRow, ...]
    lists: tuple[StateList, ...]
    visas: VisaIndex
    permits: tuple[PermitRow, ...]
    schemes: tuple[SchemeRow, ...] = ()
    destinations: tuple[DestinationRow, ...] = ()
    tariffs: tuple[TariffRow, ...] = ()
    regions: RegionTable | None = None
    decisions: tuple[LegalRow, ...] = ()
    grounds: tuple[LegalRow, ...] = ()
    texts: dict[str, Text]
    catalogue: indicators.Catalogue
    cards: tuple[CardDeck, ...] = ()
    guidance: tuple[GuidanceRow, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    usual_pay: UsualPay | None = None
    small_numbers: tuple[LimitRow, ...] = ()


@dataclass(frozen=True)
class Reference:
    """The dated facts one screening is judged by, and their words in both languages."""

    content: Content
    edition: Edition | None = field(default=None, compare=False)
    """Which edition these data came as; None where they are read back for an old screening."""

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

    def row(self, rule_id: str, day: date) -> RuleRow:
        """Return the row of a rule that holds on `day`: its own, or the one that takes over; its own where none does."""
        own = self.rules[rule_id]
        later = (row for row in self.content.rules if row.rule == rule_id and row.in_force(day))
        return own if own.in_force(day) else next(later, own)

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

    @cached_property
    def schemes(self) -> Mapping[str, SchemeRow]:
        """Ways of going abroad to work, by id."""
        return MappingProxyType({row.id: row for row in self.content.schemes})

    @cached_property
    def regions(self) -> Mapping[str, str]:
        """Provinces (two digits) and districts (four digits) that a NIK may begin with, by code."""
        return MappingProxyType(dict(self.content.regions.region) if self.content.regions else {})

    def tariff(self, name: str, day: date) -> TariffRow | None:
        """Return the tariff that holds on `day`; None where no regulation is known for it."""
        return next(
            (row for row in self.content.tariffs if row.id == name and in_force(row.valid_from, row.valid_to, day)),
            None,
        )

    def smallest(self, where: Where, day: date) -> LimitRow:
        """Return which number is the least that is shown on `day`; the program's own where these data have none."""
        return small_numbers.limit(self.content.small_numbers, where, day)

    @cached_property
    def decided(self) -> Decisions:
        """A supervisor's decisions and grounds by id; versions that had none are worded by the program's."""
        content = self.content
        return legal.tables_of(content.decisions, content.grounds) if content.decisions else legal.load()

    @property
    def texts(self) -> Mapping[str, Text]:
        """Words that belong to no single rule."""
        return MappingProxyType(self.content.texts)

    @property
    def catalogue(self) -> indicators.Catalogue:
        """Indicators of trafficking with the wording of the assessment."""
        return self.content.catalogue

    @property
    def guidance(self) -> tuple[GuidanceRow, ...]:
        """What to do now at the moment of need; versions before had none."""
        return self.content.guidance

    @cached_property
    def instruments(self) -> Mapping[str, Instrument]:
        """Instruments of indicators beside the counter list, by id; versions before had none."""
        return MappingProxyType({row.id: row for row in self.content.instruments})

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
    decided = legal.read(place)
    content = Content(
        rules=tuple(_all_rows(place, "rules_*.toml", "rule", RuleRow)),
        inputs=tuple(_all_rows(place, "inputs*.toml", "input", InputRow)),
        lists=tuple(reading.rows(place / "nationalities.toml", "list", StateList)),
        visas=reading.convert(place / "visa_index.toml", reading.read(place / "visa_index.toml"), VisaIndex),
        permits=tuple(reading.rows(place / "permits.toml", "permit", PermitRow)),
        schemes=tuple(reading.rows(place / "schemes.toml", "scheme", SchemeRow)),
        destinations=tuple(reading.rows(place / "destinations.toml", "destination", DestinationRow)),
        tariffs=tuple(reading.rows(place / "tariffs.toml", "tariff", TariffRow)),
        regions=reading.convert(place / "regions.toml", reading.read(place / "regions.toml"), RegionTable),
        decisions=tuple(decided.decisions.values()),
        grounds=tuple(decided.grounds.values()),
        texts=reading.convert(place / "texts.toml", reading.read(place / "texts.toml"), dict[str, Text]),
        catalogue=indicators.load(place),
        cards=tuple(reading.convert(path, reading.read(path), CardDeck) for path in sorted(place.glob("cards_*.toml"))),
        guidance=tuple(reading.rows(place / "guidance.toml", "guidance", GuidanceRow)),
        instruments=instruments.load(place),
        usual_pay=reading.convert(place / "usual_pay.toml", reading.read(place / "usual_pay.toml"), UsualPay),
        small_numbers=small_numbers.read(place),
    )
    return _checked(content, edition.load(place))


def from_canonical(text: str, what: str = "The stored reference data", edition: Edition | None = None) -> Reference:
    """Return the reference data of a canonical text: an earlier version from the store, or what a package brings."""
    try:
        return _checked(msgspec.json.decode(text, type=Content), edition)
    except (msgspec.DecodeError, RecursionError) as fault:
        raise ReferenceError(f"{what} cannot be read: {fault}.", "value") from fault


def _checked(content: Content, edition: Edition | None) -> Reference:
    checking.check(content)
    instruments_checking.check(content.instruments, content.catalogue)
    instruments_checking.check_pay(content.usual_pay)
    small_numbers.check(content.small_numbers)
    legal.tables_of(content.decisions, content.grounds)
    return Reference(content, edition)


def _all_rows(folder: Path, pattern: str, table: str, kind: type[T]) -> Iterable[T]:
    return (row for path in sorted(folder.glob(pattern)) for row in reading.rows(path, table, kind))
