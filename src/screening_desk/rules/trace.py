"""Why an assessment came out as it did: steps of codes and item ids, put into words by `reference.indicators.sentence`.

No step names a person's age, sex, origin or looks (decision 24): "under 18 by the document" is the only word on age.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from screening_desk.reference.indicators import ELEMENTS, Answer, Catalogue, Column, Item, Level

CHILD_NEEDS: tuple[Column, ...] = ("proses", "tujuan")
"""For a child the means are not needed (Palermo Protocol Art. 3(c))."""


@dataclass(frozen=True)
class TraceStep:
    """One step: a code of the catalogue's `trace` table, the items it is about, and facts (`columns`: spaced)."""

    code: str
    items: tuple[str, ...] = ()
    facts: Mapping[str, str | int | bool] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Reading:
    """What the answers say, before any level; `elements` holds the yes items of each touched column."""

    path: str | None
    danger: str
    danger_answer: Answer | None
    opened_by: tuple[Item, ...]
    elements: Mapping[Column, tuple[Item, ...]] = field(hash=False)
    child_yes: tuple[Item, ...]
    idle: tuple[Item, ...]
    outside: tuple[Item, ...]
    assessed: bool

    @property
    def needed(self) -> tuple[Column, ...]:
        """Columns that a strong indication needs."""
        return CHILD_NEEDS if self.path else ELEMENTS

    @property
    def touching(self) -> tuple[Item, ...]:
        """All yes items of act, means and purpose."""
        return tuple(item for items in self.elements.values() for item in items)

    @property
    def weighty(self) -> bool:
        """True when one yes is more than weak: weak items alone never exceed none yet (decision 20)."""
        return any(item.strength != "weak" for item in self.touching)

    @property
    def strong_items(self) -> tuple[Item, ...]:
        """Yes items that are enough for a partial indication by themselves."""
        return tuple(item for item in self.touching if item.strength == "strong")


def explain(
    level: Level,
    reading: Reading,
    answers: Mapping[str, Answer],
    catalogue: Catalogue,
    asked: Sequence[Item],
    unknown: Sequence[str],
    ask_again: Sequence[str],
) -> tuple[TraceStep, ...]:
    """All steps in display order: why, why not the next level, notes, gaps."""
    return (
        *_danger(reading, answers),
        *_why(level, reading),
        *_why_not(level, reading),
        *_notes(reading, answers, catalogue),
        *_gaps(reading, answers, catalogue, asked, unknown),
        *_step("ask_again", ask_again),
    )


def _danger(reading: Reading, answers: Mapping[str, Answer]) -> Iterator[TraceStep]:
    if reading.danger_answer == "yes":
        yield TraceStep("danger_yes", (reading.danger,))
    certain = [item for item in reading.opened_by if not item.follow_up or answers.get(item.follow_up.key) == "yes"]
    yield from _step("danger_opened", _ids(certain))
    yield from _step("danger_open_until_when", [item.id for item in reading.opened_by if item not in certain])
    if reading.opened_by and reading.danger_answer in (None, "not_asked"):
        yield TraceStep("danger_unanswered", (reading.danger,))
    if reading.opened_by and reading.danger_answer == "unknown":
        yield TraceStep("danger_not_known", (reading.danger,))


def _why(level: Level, reading: Reading) -> Iterator[TraceStep]:
    """Which answers made which part true, also the parts below the level reached."""
    if reading.weighty and all(column in reading.elements for column in reading.needed):
        items = [item for column in reading.needed for item in reading.elements[column]]
        yield _columns("strong_child" if reading.path else "strong_elements", items, reading.needed)
    if reading.weighty:
        yield from _step("strong_item", _ids(reading.strong_items))
        if len(reading.elements) > 1:
            yield _columns("elements_touched", reading.touching, list(reading.elements))
    yield from _step("child_partial", _ids(reading.child_yes))
    if level == "none_yet" and not reading.elements:
        yield TraceStep("no_yes")
    if level == "not_assessed":
        yield TraceStep("nothing_answered")


def _why_not(level: Level, reading: Reading) -> Iterator[TraceStep]:
    if level == "none_yet" and reading.elements:
        if reading.weighty:
            yield _columns("one_column", reading.touching, list(reading.elements))
        else:
            yield TraceStep("weak_only", _ids(reading.touching))
    if level == "partial":
        missing = [column for column in reading.needed if column not in reading.elements]
        if missing:
            yield _columns("not_strong", (), missing)
        else:
            yield TraceStep("weak_only", _ids(reading.touching))
    if level in ("partial", "strong") and reading.danger_answer == "no":
        yield TraceStep("not_danger", (reading.danger,))
    elif level in ("partial", "strong") and not reading.opened_by:
        yield TraceStep("danger_not_opened", (reading.danger,))


def _notes(reading: Reading, answers: Mapping[str, Answer], catalogue: Catalogue) -> Iterator[TraceStep]:
    group = [item for item in catalogue.items if item.column == "child"]
    if reading.path == "child_in_doubt":
        yield TraceStep(
            reading.path, _ids(item for item in group if item.context and answers.get(item.id) in ("yes", "unknown"))
        )
    elif reading.path == "child_group_opened":
        yield TraceStep(reading.path, _ids(reading.child_yes))
    elif reading.path:
        yield TraceStep(reading.path)
    else:
        looks = [item for item in group if item.context and not item.child_only and answers.get(item.id) == "no"]
        yield from _step("judged_as_adult", _ids(looks))
    yield from _step("child_items_idle", _ids(reading.idle))
    yield from _step("outside_mode", _ids(reading.outside))
    yield from _step("disputed_strength", _ids(item for item in reading.touching if item.disputed))


def _gaps(
    reading: Reading, answers: Mapping[str, Answer], catalogue: Catalogue, asked: Sequence[Item], unknown: Sequence[str]
) -> Iterator[TraceStep]:
    """What is still unknown: whole columns first, then item by item under the kind of gap."""
    when = [item for item in reading.opened_by if item.follow_up and answers.get(item.follow_up.key) != "yes"]
    yield from _step("gap_follow_up", _ids(when))
    said = reading.danger if reading.opened_by else None  # an opened danger question is a reason, not only a gap
    left = [catalogue.by_id[item_id] for item_id in unknown if item_id != said]
    for column in ("child", *ELEMENTS):
        items = [item for item in left if item.column == column and item.id not in answers]
        whole = len(items) > 1 and len(items) == sum(item.column == column for item in asked)
        if whole:
            yield _columns("gap_column", items, [column])
            left = [item for item in left if item not in items]
    yield from _step("gap_unknown", _ids(item for item in left if answers.get(item.id) == "unknown"))
    yield from _step("gap_not_asked", _ids(item for item in left if answers.get(item.id) == "not_asked"))
    yield from _step("gap_open", _ids(item for item in left if item.id not in answers and not item.private))
    yield from _step("gap_private", _ids(item for item in left if item.id not in answers and item.private))


def _ids(items: Iterable[Item]) -> tuple[str, ...]:
    return tuple(item.id for item in items)


def _step(code: str, ids: Sequence[str]) -> Iterator[TraceStep]:
    """A step only when it is about something."""
    if ids:
        yield TraceStep(code, tuple(ids))


def _columns(code: str, items: Iterable[Item], columns: Sequence[str]) -> TraceStep:
    return TraceStep(code, _ids(items), {"columns": " ".join(columns)})
