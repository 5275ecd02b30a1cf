"""The indicators of all lists as one table: each with its group, its weight, and how sure its source is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language
from screening_desk.gui.indicator_words import strength_words
from screening_desk.gui.models.reference import confidence_chip
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.reference import Reference
from screening_desk.reference import indicators as counter
from screening_desk.reference.instruments import Instrument, Item

translate = QCoreApplication.translate
COUNTER = "catalogue"
"""The counter's own list, as its tables are named."""


@dataclass(frozen=True)
class ListRow:
    """A list that can be chosen; `table` is where its rows stand in the reference data, empty for all lists."""

    table: str
    title: str
    count: int


@dataclass(frozen=True)
class Entry:
    """One indicator, or what holds for a whole list (no item)."""

    table: str
    title: str
    group: str
    code: str
    words: str
    item: counter.Item | Item | None
    instrument: Instrument | None

    @property
    def retired(self) -> str:
        """The version in which the item was retired; empty while it is in use."""
        return (self.item.retired_in or "") if self.item is not None else ""

    @property
    def sought(self) -> str:
        """All words that a search looks through."""
        item = self.item
        parts = [self.code, self.title, self.group]
        if item is not None:
            parts += [item.text.id, item.text.en, item.ask.id, item.ask.en]
        if isinstance(item, Item):
            parts += [f"{each.source} {each.item}" for each in item.derived_from]
        elif item is not None:
            parts += [item.source, item.article or ""]
        return " ".join(parts).casefold()


def entries(reference: Reference) -> tuple[Entry, ...]:
    """Return every indicator of every list in the order of the data, each list after a row about itself."""
    return (*_counter(reference.catalogue), *_others(reference))


def _counter(catalogue: counter.Catalogue) -> Iterator[Entry]:
    language, title = current_language(), translate("Catalogue", "Counter list, by UU 21/2007")
    about = translate("Catalogue", "About this list")
    yield Entry(COUNTER, title, "", "", about, None, None)
    for item in catalogue.items:
        group = catalogue.columns[item.column].get(language)
        yield Entry(COUNTER, title, group, item.id, item.text.get(language), item, None)


def _others(reference: Reference) -> Iterator[Entry]:
    language, about = current_language(), translate("Catalogue", "About this list")
    for instrument in reference.instruments.values():
        table, title = f"instruments.{instrument.id}", instrument.title.get(language)
        yield Entry(table, title, "", "", about, None, instrument)
        for item in instrument.items:
            group = instrument.dimension[item.dimension].text.get(language)
            yield Entry(table, title, group, item.id, item.text.get(language), item, instrument)


def provenance_words(provenance: str) -> str:
    """Say whether somebody read the source itself."""
    words = {
        "verified": translate("Catalogue", "read in the original"),
        "secondary": translate("Catalogue", "read second-hand"),
        "recalled": translate("Catalogue", "recalled, not read"),
    }
    return words[provenance]


def weights(item: Item, instrument: Instrument) -> str:
    """The weight of an item in each list in use, and once where it is the same in all."""
    counting = instrument.dimension[item.dimension].counting
    if counting == "context":
        return translate("Catalogue", "context, adds nothing")
    if counting == "fact":
        return translate("Catalogue", "a fact: one yes is enough")
    language = current_language()
    found = {
        instrument.profile[name].text.get(language): strength_words(item.strengths[name])
        for name in instrument.lists
        if name in item.strengths
    }
    if len(set(found.values())) == 1 and len(found) == len(instrument.lists):
        return next(iter(found.values()))
    return "; ".join(f"{name}: {words}" for name, words in found.items())


class ListsModel(RowsModel[ListRow]):
    """The lists, with how many indicators each has."""

    right = (1,)

    def heads(self) -> tuple[str, ...]:
        """List and count."""
        return (self.tr("List"), self.tr("Items"))

    def cells(self, row: ListRow) -> tuple[Cell, ...]:
        """What a list shows."""
        return row.title, str(row.count)


class EntriesModel(RowsModel[Entry]):
    """The indicators."""

    def heads(self) -> tuple[str, ...]:
        """Code, wording, group, weight, source."""
        return (self.tr("Code"), self.tr("Indicator"), self.tr("Group"), self.tr("Weight"), self.tr("Source"))

    def cells(self, row: Entry) -> tuple[Cell, ...]:
        """What an indicator shows; what is less than read in the original is marked."""
        item = row.item
        if item is None:
            return "–", f"{row.words}: {row.title}", "", "", ""
        if isinstance(item, Item) and row.instrument is not None:
            kind: Kind = "ok" if item.provenance == "verified" else "warn"
            sure: Cell = (provenance_words(item.provenance), kind)
            weight = self.tr("retired") if row.retired else weights(item, row.instrument)
            return row.code, row.words, row.group, weight, sure
        plain = item if isinstance(item, counter.Item) else None
        weight = self.tr("retired") if row.retired else counter_weight(plain) if plain is not None else ""
        return row.code, row.words, row.group, weight, confidence_chip(plain.confidence if plain else None)


def counter_weight(item: counter.Item) -> str:
    """The weight of an item of the counter's list."""
    if item.context:
        return translate("Catalogue", "context, adds nothing")
    if item.strength is None:
        return translate("Catalogue", "counted by its own rule")
    return strength_words(item.strength)
