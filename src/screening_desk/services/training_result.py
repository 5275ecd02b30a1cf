"""What a learner did beside the key of the case: a pure comparison, so that it can be shown, stored and tested."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from screening_desk.reference import Reference
from screening_desk.reference.text import Text
from screening_desk.reference.training import Case

StepKind = Literal["see", "check", "ask", "answer", "give", "apart", "card", "outcome"]
"""Own steps: looked at something, checked an input, asked an item, answered it, filled a row, parted the two, showed a
question card, ended."""
PointKind = Literal["item", "finding", "told", "list", "apart"]


@dataclass(frozen=True)
class Step:
    """One own step; `what` is the item, input or document, `value` what was answered, `beside` before the companion."""

    at: datetime
    kind: StepKind
    what: str = ""
    value: str = ""
    beside: bool = False


@dataclass(frozen=True)
class Point:
    """One thing the key asks for: an item, a finding as `code.case`, a fact told, the result of a list (an instrument),

    or parting the two (`id` empty).
    """

    kind: PointKind
    id: str = ""


@dataclass(frozen=True)
class Wrong:
    """An own answer that is not the right one; `beside`: it is what was heard while the companion could hear."""

    kind: Literal["item", "input", "told"]
    id: str
    own: str
    right: str
    beside: bool = False


@dataclass(frozen=True)
class ToRead:
    """A row of the reference data that explains what was missed or wrong."""

    kind: Literal["rule", "item", "list"]
    id: str
    title: Text
    source: Text
    article: str


@dataclass(frozen=True)
class Listed:
    """The own result by an instrument beside the counter's list, and that of the key; empty where there is none.

    `left`: items that led to the result of the key and were not answered as they are heard.
    """

    instrument: str
    own: str
    right: str
    left: tuple[str, ...] = ()


@dataclass(frozen=True)
class Done:
    """What the learner left in the store: the saved screening as it is compared."""

    outcome: str
    """``proceed``, ``hand_over`` or ``danger``; empty when the screening was put aside."""
    level: str
    answers: Mapping[str, tuple[str, bool]]
    """Item -> own answer, and whether no companion could hear."""
    given: Mapping[str, str]
    findings: frozenset[str]
    """Each as `code.case`."""
    apart: bool = False
    asked: frozenset[str] = frozenset()
    """Items asked on the way, also those not answered in the end."""
    lists: Mapping[str, str] = field(default_factory=dict)
    """Instrument -> its stored result."""
    by_card: frozenset[str] = frozenset()
    """Items whose answer the person gave on a question card, which asks all of its questions."""
    carried: frozenset[str] = frozenset()
    """Items of instruments that a yes to the counter's list answered."""


@dataclass(frozen=True)
class TrainingResult:
    """One case worked through, beside its key."""

    run_id: str
    case_id: str
    started_at: datetime
    ended_at: datetime
    outcome: str
    key_outcome: str
    level: str
    key_level: str
    met: tuple[Point, ...] = ()
    missed: tuple[Point, ...] = ()
    needless: tuple[str, ...] = ()
    """Items asked without need, in the order of the catalogue."""
    wrong: tuple[Wrong, ...] = ()
    read: tuple[ToRead, ...] = ()
    lists: tuple[Listed, ...] = ()
    """Instruments that the key or the learner has a result of, in the order of the reference data."""
    steps: tuple[Step, ...] = field(default=(), repr=False)

    @property
    def seconds(self) -> int:
        """How long it took."""
        return max(0, int((self.ended_at - self.started_at).total_seconds()))

    @property
    def outcome_right(self) -> bool:
        """Whether the traveller went where the key sends them."""
        return self.outcome == self.key_outcome

    @property
    def level_right(self) -> bool:
        """Whether the own answers led to the level of the key."""
        return self.level == self.key_level

    @property
    def over_flagged(self) -> bool:
        """Whether somebody was handed over who may proceed."""
        return self.key_outcome == "proceed" and self.outcome in {"hand_over", "danger"}

    @property
    def lists_compared(self) -> tuple[Listed, ...]:
        """Instruments that were answered and that the key has a result of."""
        return tuple(each for each in self.lists if each.own and each.right)

    @property
    def lists_right(self) -> int:
        """How many of these came out as by the key."""
        return sum(each.own == each.right for each in self.lists_compared)

    @property
    def passed(self) -> bool:
        """Right outcome, and nothing missed that must not be missed."""
        return self.outcome_right and not self.missed


def compare(
    case: Case, done: Done, reference: Reference, run_id: str, started_at: datetime, ended_at: datetime,
    steps: tuple[Step, ...] = (),
) -> TrainingResult:  # fmt: skip
    """Put what was done beside the key; pure."""
    told_in_words = frozenset(fact.id for fact in reference.catalogue.told if fact.kind == "words")
    points = {point: _met(point, case, done, told_in_words) for point in points_of(case)}
    wrong = (*_wrong_items(case, done), *_wrong_given(case, done, told_in_words))
    missed = tuple(point for point, met in points.items() if not met)
    return TrainingResult(
        run_id=run_id,
        case_id=case.id,
        started_at=started_at,
        ended_at=ended_at,
        outcome=done.outcome,
        key_outcome=case.key.outcome,
        level=done.level,
        key_level=case.key.level,
        met=tuple(point for point, met in points.items() if met),
        missed=missed,
        needless=_in_order(needless(case, done), reference),
        wrong=wrong,
        read=tuple(to_read(missed, wrong, reference)),
        lists=tuple(_lists(case, done, reference)),
        steps=steps,
    )


def points_of(case: Case) -> tuple[Point, ...]:
    """Return everything that must not be missed."""
    must = case.key.must
    points = [Point("finding", each) for each in must.findings]
    points += [Point("item", each) for each in must.items]
    points += [Point("told", each) for each in must.told]
    points += [Point("list", each) for each in must.lists]
    return (*points, Point("apart")) if must.apart else tuple(points)


def _met(point: Point, case: Case, done: Done, told_in_words: frozenset[str]) -> bool:
    if point.kind == "apart":
        return done.apart
    if point.kind == "finding":
        return point.id in done.findings
    if point.kind == "told":
        # What somebody tells in words of their own is written by everybody otherwise: that it was asked is enough.
        own = done.given.get(point.id, "")
        return bool(own) and (point.id in told_in_words or own == case.told[point.id].value)
    if point.kind == "list":
        return done.lists.get(point.id, "") == case.key.instruments[point.id]
    own, _ = done.answers.get(point.id, ("", False))
    return own == case.heard[point.id].answer


def needless(case: Case, done: Done) -> frozenset[str]:
    """Return the items that were asked although the case gives no reason to."""
    answered = {item for item, (value, _) in done.answers.items() if value in {"yes", "no", "unknown"}}
    return frozenset((answered - done.by_card | done.asked) - case.worth)


def _lists(case: Case, done: Done, reference: Reference) -> Iterator[Listed]:
    """Put each instrument beside the key; the level of the counter's list comes of none of them."""
    for name, instrument in reference.instruments.items():
        own, right = done.lists.get(name, ""), case.key.instruments.get(name, "")
        if not own and not right:
            continue
        yes = (item for item in instrument.by_id if item in case.heard and case.heard[item].answer == "yes")
        left = (item for item in yes if done.answers.get(item, ("", False))[0] != "yes" and item not in done.carried)
        yield Listed(name, own, right, tuple(left) if right and own != right else ())


def _wrong_items(case: Case, done: Done) -> Iterator[Wrong]:
    for item, (own, apart) in done.answers.items():
        heard = case.heard.get(item)
        if item in done.by_card:
            said = case.on_card(item)
            if said not in {own, "declined"}:
                yield Wrong("item", item, own, said)
        elif heard is None:
            if own == "yes":
                yield Wrong("item", item, own, "not_asked")
        elif own not in {heard.answer, "not_asked"}:
            beside = heard.beside is not None and not apart and own == heard.beside.answer
            yield Wrong("item", item, own, heard.answer, beside=beside)


def _wrong_given(case: Case, done: Done, told_in_words: frozenset[str]) -> Iterator[Wrong]:
    for name, check in case.checks.items():
        own = done.given.get(name, "")
        if own and own != check.value:
            yield Wrong("input", name, own, check.value)
    for name, check in case.told.items():
        own = done.given.get(name, "")
        if own and name not in told_in_words and own != check.value:
            yield Wrong("told", name, own, check.value)


def to_read(missed: tuple[Point, ...], wrong: tuple[Wrong, ...], reference: Reference) -> Iterator[ToRead]:
    """Name the rows that explain what was missed or wrong, each once: rules first, then items."""
    inputs = {each.id for each in wrong if each.kind == "input"}
    rules = {point.id.partition(".")[0] for point in missed if point.kind == "finding"}
    rules |= {row.id for row in reference.rules.values() if row.asks in inputs}
    for row in reference.rules.values():
        if row.id in rules:
            yield ToRead("rule", row.id, row.title, Text(row.instrument, row.instrument), row.article)
    items = {point.id for point in missed if point.kind == "item"}
    items |= {each.id for each in wrong if each.kind == "item"}
    sources = {source.id: source.title for source in reference.catalogue.sources}
    lists = {point.id for point in missed if point.kind == "list"}
    for item in reference.catalogue.items:
        if item.id in items or (item.follow_up is not None and item.follow_up.key in items):
            yield ToRead("item", item.id, item.text, sources[item.source], item.article or "")
    for instrument in reference.instruments.values():
        if instrument.id in lists or any(item in instrument.by_id for item in items):
            first = instrument.sources[0]
            yield ToRead("list", instrument.id, instrument.title, first.title, first.ref)


def _in_order(items: frozenset[str], reference: Reference) -> tuple[str, ...]:
    known = [item.id for item in reference.catalogue.items]
    return tuple(sorted(items, key=lambda each: (known.index(each) if each in known else len(known), each)))
