"""Instruments of trafficking indicators beside the counter list: typed, with their words in both languages.

Instruments stand side by side and are never mixed: each has its own items, rule and result. The wording is the office's
own paraphrase; whose indicator an item was made from stands in `derived_from`.
"""

import functools
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from screening_desk.reference import reading
from screening_desk.reference.indicators import (
    MODES_OF_FLOW,
    Flow,
    Phase,
    Sentence,
    Step,
    Strength,
    listed,
    listed_codes,
)
from screening_desk.reference.indicators import Answer as CounterAnswer
from screening_desk.reference.model import Confidence, Filled, Identifier
from screening_desk.reference.text import Language, ReferenceError, Text  # noqa: A004 - the package's own error

Kind = Literal["delphi", "transit"]
Known = Literal["O", "D", "A", "X"]
"""How an item can be known: O seen, D in a document, A asked in private, X not to be known at a counter."""
Provenance = Literal["verified", "secondary", "recalled"]
Counting = Literal["weighed", "fact", "context"]
"""How a dimension counts: by the strengths of its items, by any yes, or not at all."""
Answer = Literal["yes", "no", "unknown", "declined", "not_checked"]
How = Literal["seen", "told", "documented"]

_SURE: Mapping[Provenance, Confidence] = {"verified": "official", "secondary": "secondary", "recalled": "low"}


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A publication items are derived from. `ref` is its number, `licence` what may be done with it."""

    id: Identifier
    title: Text
    publisher: Filled
    year: int | None = None
    ref: str = ""
    licence: Text
    confidence: Confidence
    checked_on: date


class Origin(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An indicator of a source; `item` is its number there, or ours where the source has none."""

    source: str
    item: str = ""


class Same(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An item of the counter list that is the very same fact in the same phase, for travellers of these flows.

    A yes to the one must be a yes to the other and a no a no, by their words. The counter list does not say in which
    phase something happened, so the flow has to fix it: what happens to a departing worker is before the destination,
    what a returning citizen tells of forced work was there. Where that is not certain, the person is asked.
    """

    item: str
    flow: tuple[Flow, ...]


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A list within the instrument; switched off, it says in `pending` what is missing."""

    id: Identifier
    text: Text
    child: bool = False
    enabled: bool = True
    pending: Text | None = None


class Dimension(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Items that are judged together. A fact dimension with `filled_by` is also true by any yes of that phase.

    `profiles` are the lists that have it; without any named, every list does.
    """

    id: Identifier
    text: Text
    counting: Counting
    filled_by: Phase | None = None
    profiles: tuple[str, ...] = ()

    def applies(self, profile: str) -> bool:
        """Whether a list has this dimension."""
        return not self.profiles or profile in self.profiles


class Reading(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What dimensions mean together. `negative` ones must be assessed; `any_of` needs one positive of them."""

    id: Identifier
    text: Text
    profiles: tuple[str, ...]
    positive: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()

    @property
    def named(self) -> tuple[str, ...]:
        """Return every dimension the row speaks of."""
        return (*self.any_of, *self.positive, *self.negative)


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One indicator, worded so that yes raises concern. `ask` is what the officer says; `text` is never read aloud.

    `strengths` by profile; a profile without one does not have the item. `computed` names the rule that can answer it
    from facts. A retired item keeps its id for ever and is neither asked nor counted.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{1,4}[0-9]{2}$")]
    dimension: str
    phase: Phase
    text: Text
    help: Text
    ask: Text
    known: tuple[Known, ...]
    strengths: dict[str, Strength] = {}
    derived_from: tuple[Origin, ...]
    provenance: Provenance
    private: bool = False
    child_only: bool = False
    do_not_ask: Text | None = None
    note: str = ""
    same_as: tuple[Same, ...] = ()
    computed: Literal["usual_pay"] | None = None
    disputed: bool = False
    retired_in: str | None = None

    @property
    def source(self) -> str:
        """Return the source it comes from first of all."""
        return self.derived_from[0].source if self.derived_from else ""

    @property
    def confidence(self) -> Confidence:
        """Return how sure the item is, in the words of all other tables."""
        return _SURE[self.provenance]


class Instrument(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, dict=True):
    """One instrument of one version; kept with the screenings that used it. `flow` says for which travellers it is.

    `transcribed` stands beside every result as long as strengths were not read in the original (`strengths_from`).
    """

    id: Identifier
    version: Annotated[str, msgspec.Meta(pattern=r"^[1-9][0-9]*$")]
    kind: Kind
    flow: tuple[Flow, ...]
    title: Text
    note: Filled
    foot: Text
    transcribed: Text | None = None
    effective_from: date
    sources: tuple[Source, ...]
    profiles: tuple[Profile, ...]
    dimensions: tuple[Dimension, ...]
    readings: tuple[Reading, ...] = ()
    results: dict[str, Text]
    answers: dict[Answer, Text]
    hows: dict[How, Text]
    trace: dict[str, Sentence]
    items: tuple[Item, ...]

    @property
    def modes(self) -> frozenset[str]:
        """Counter modes in which it may be used."""
        return frozenset(mode for letter in self.flow for mode in MODES_OF_FLOW[letter])

    @functools.cached_property
    def by_id(self) -> Mapping[str, Item]:
        """Items by their id."""
        return {item.id: item for item in self.items}

    @functools.cached_property
    def dimension(self) -> Mapping[str, Dimension]:
        """Dimensions by their id."""
        return {row.id: row for row in self.dimensions}

    @functools.cached_property
    def profile(self) -> Mapping[str, Profile]:
        """Profiles by their id."""
        return {row.id: row for row in self.profiles}

    @functools.cached_property
    def lists(self) -> Mapping[str, tuple[Item, ...]]:
        """Items asked in each enabled profile, in file order."""
        return {
            row.id: tuple(item for item in self.items if self._asks(item, row)) for row in self.profiles if row.enabled
        }

    @functools.cached_property
    def strengths_from(self) -> Confidence | None:
        """How sure the least sure strength is that still counts; None where nothing is weighed."""
        found = {item.provenance for item in self.items if item.strengths and item.retired_in is None}
        return next((_SURE[each] for each in ("recalled", "secondary", "verified") if each in found), None)

    def _asks(self, item: Item, profile: Profile) -> bool:
        dimension = self.dimension[item.dimension]
        if item.retired_in is not None or (item.child_only and not profile.child) or not dimension.applies(profile.id):
            return False
        return dimension.counting != "weighed" or profile.id in item.strengths

    def result(self, code: str, language: Language) -> str:
        """Return the words of a result: of a reading, or of a code that is none."""
        found = next((row.text for row in self.readings if row.id == code), None) or self.results[code]
        return found.get(language)


def load(folder: Path) -> tuple[Instrument, ...]:
    """Read every instrument of a folder: its head, and the items of all files beside it that bear its name."""
    return tuple(_from_files(path) for path in sorted(folder.glob("instrument_*.toml")))


def _from_files(head: Path) -> Instrument:
    content = reading.read(head)
    name = head.stem.removeprefix("instrument_")
    paths = sorted(head.parent.glob(f"items_{name}*.toml"))
    items = [item for path in paths for item in reading.rows(path, "item", Item)]
    whole = {**content, "items": msgspec.to_builtins(items)}
    return reading.convert(head, whole, Instrument)


def canonical(instrument: Instrument) -> str:
    """Return the whole instrument as one canonical JSON text, for keeping with what it judged."""
    return msgspec.json.encode(instrument, order="sorted").decode()


def from_canonical(text: str) -> Instrument:
    """Return the instrument a `canonical` text was made of; ReferenceError when the text is damaged."""
    try:
        return msgspec.json.decode(text, type=Instrument)
    except msgspec.DecodeError as error:
        raise ReferenceError(f"The stored instrument cannot be read: {error}.") from error


def sentence(step: Step, instrument: Instrument, language: Language, *, spans: bool = False) -> str:
    """Return the words for one trace step; `spans`: neighbouring items as one. KeyError when there is no such code."""
    words = instrument.trace[step.code]
    template = words.id if language == "id" else words.en
    dimensions = str(step.facts.get("dimensions", "")).split()
    result = str(step.facts.get("result", ""))
    items = step.items or ("",)
    return template.format(
        items=(listed_codes if spans else listed)(step.items, language),
        first=items[0],
        last=items[-1],
        dimensions=listed([instrument.dimension[each].text.get(language) for each in dimensions], language),
        result=instrument.result(result, language) if result else "",
    )


def carried(instrument: Instrument, flow: Flow, counter: Mapping[str, CounterAnswer]) -> dict[str, Answer]:
    """Return what the counter list has answered already for a traveller of that flow, so that nobody is asked twice."""
    found: dict[str, Answer] = {}
    for item in instrument.items:
        said = {counter.get(same.item) for same in item.same_as if flow in same.flow}
        known: Sequence[Answer] = [answer for answer in ("yes", "unknown", "no") if answer in said]
        if known:
            found[item.id] = known[0]
    return found
