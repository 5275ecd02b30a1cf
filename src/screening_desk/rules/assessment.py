"""The assessment of trafficking indicators: answers in, a level with its trace out (pure; advice, never a verdict).

Sources: UU 21/2007 Arts 1(1), 1(5), 1(7) and the product's own decisions 17 to 26. Where two demands meet, safety wins:

* "All unknown is not assessed" against "a no is an answer": the danger question and the age facts A0 and A1 say nothing
  about act, means and purpose, so a no to them alone stays not assessed.
* "Unknown never lowers concern" against decision 21 (an opened danger question without an answer is danger, "do not
  know" is a hand-over within the hour): decision 21 holds, for that one question; the level stays partial or higher.
* A yes to C2 without a clear answer to "now or on this journey" opens the danger question; only a no keeps it closed.
* A yes in the child group while A0 is not answered no is judged on the child path, whatever the document says.
* A yes counts although its item is not asked in the mode (the mode was changed); a no there assesses nothing.

Age counts only as under 18, not under 18, or unknown; sex, origin and looks are not even inputs. What a child and the
adult beside it tell of themselves is said in the trace and touches nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import get_args

from screening_desk.reference.indicators import ELEMENTS, Answer, Catalogue, Item, Level, Mode, applicable
from screening_desk.rules import child
from screening_desk.rules.trace import Reading, TraceStep, explain

__all__ = ["LEVELS", "RULE_VERSION", "Answer", "Assessment", "Level", "Situation", "Tally", "TraceStep", "assess"]

RULE_VERSION = "2026-11"
"""Changes with every change of this rule; kept with each assessment."""

LEVELS: tuple[Level, ...] = get_args(Level)
"""From least to most concern."""

ADULT_AGE = 18  # UU 21/2007 Art. 1(5)


@dataclass(frozen=True)
class Situation:
    """What surrounds the answers.

    `age` in whole years by the document, None when unknown. `accompanied` None when not yet said; `apart` once the
    companion is out of hearing. `beside` keeps the ids of answers given, and of facts told, beside the companion before
    they were parted.
    """

    mode: str
    age: int | None
    apart: bool = False
    accompanied: bool | None = None
    beside: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Tally:
    """Answers of one column, counted over the items that apply in the mode."""

    yes: int = 0
    no: int = 0
    unknown: int = 0
    not_asked: int = 0
    unanswered: int = 0

    @property
    def total(self) -> int:
        """Items that apply."""
        return self.yes + self.no + self.unknown + self.not_asked + self.unanswered

    @property
    def answered(self) -> int:
        """Items with any of the four answers."""
        return self.total - self.unanswered


@dataclass(frozen=True)
class Assessment:
    """The result with all that explains it.

    `unknown`: items that apply and have neither yes nor no, in catalogue order (on the child path without unanswered
    means, which are not needed). `danger_open`: an answer opened the danger question and it has no yes or no yet.
    `within_hour`: hand over to a supervisor within the hour; on danger it is False because now is sooner.
    `ask_again`: private items answered no beside the companion. `child_danger`: a child's answer opened the danger
    question.
    """

    level: Level
    trace: tuple[TraceStep, ...]
    unknown: tuple[str, ...]
    danger_open: bool
    within_hour: bool
    child_path: bool
    ask_again: tuple[str, ...]
    columns: Mapping[str, Tally] = field(hash=False)
    catalogue_version: str
    rule_version: str = RULE_VERSION
    child_danger: bool = False


def assess(
    answers: Mapping[str, Answer],
    catalogue: Catalogue,
    situation: Situation,
    told: Mapping[str, str] = MappingProxyType({}),
) -> Assessment:
    """Judge the answers (item id or follow-up key -> answer; a missing key is unanswered).

    `told` are facts of the child path by their id: they add sentences and change nothing else. ValueError for a key
    the catalogue does not have, an answer that is none of the four, or a mode without items: a yes must never be
    dropped in silence.
    """
    _check(answers, catalogue, situation)
    path = _child_path(answers, catalogue, situation)
    asked = applicable(catalogue, situation.mode, path is not None)
    reading = _read(answers, catalogue, asked, path)
    unknown = tuple(item.id for item in asked if _unknown(item, answers, reading))
    ask_again = tuple(
        item.id
        for item in catalogue.items
        if item.private and answers.get(item.id) == "no" and _beside(item, situation)
    )
    level = _level(reading)
    facts = child.steps(told, situation.beside, answers, catalogue, accompanied=situation.accompanied)
    return Assessment(
        level=level,
        trace=(
            *explain(level, reading, answers, catalogue, asked, unknown, ask_again),
            *(step for step in (facts if path is not None else ()) if step.code in catalogue.trace),
        ),
        unknown=unknown,
        danger_open=bool(reading.opened_by) and reading.danger_answer not in ("yes", "no"),
        within_hour=level != "danger"
        and bool(reading.child_yes or (reading.opened_by and reading.danger_answer == "unknown")),
        child_path=path is not None,
        ask_again=ask_again,
        columns=_columns(answers, asked),
        catalogue_version=catalogue.version,
        child_danger=any(item.column == "child" for item in reading.opened_by),
    )


def _check(answers: Mapping[str, Answer], catalogue: Catalogue, situation: Situation) -> None:
    known = catalogue.by_id.keys() | catalogue.follow_ups.keys()
    for key, answer in answers.items():
        if key not in known:
            raise ValueError(f"The catalogue {catalogue.id} {catalogue.version} has no item {key!r}.")
        if answer not in get_args(Answer):
            raise ValueError(f"{answer!r} is no answer to {key}.")
    if situation.mode not in get_args(Mode):
        raise ValueError(f"{situation.mode!r} is no mode of the counter.")


def _child_path(answers: Mapping[str, Answer], catalogue: Catalogue, situation: Situation) -> str | None:
    """Trace code that says why the person is judged as a child; None for an adult (decisions 6 and 19)."""
    group = [item for item in catalogue.items if item.column == "child"]
    doubts = [item for item in group if item.context]
    if situation.age is None:
        return "child_until_known"
    if situation.age < ADULT_AGE:
        return "child_by_document"
    if any(answers.get(item.id) in ("yes", "unknown") for item in doubts):
        return "child_in_doubt"
    looks_adult = any(answers.get(item.id) == "no" for item in doubts if not item.child_only)
    opened = any(answers.get(item.id) == "yes" for item in group)
    return "child_group_opened" if opened and not looks_adult else None


def _read(answers: Mapping[str, Answer], catalogue: Catalogue, asked: tuple[Item, ...], path: str | None) -> Reading:
    """What the answers say, before any level."""
    yes = tuple(item for item in catalogue.items if answers.get(item.id) == "yes")
    counted = tuple(item for item in yes if item.column != "child" or path)
    elements = {column: tuple(item for item in yes if item.column == column) for column in ELEMENTS}
    return Reading(
        path=path,
        danger=catalogue.danger.id,
        danger_answer=answers.get(catalogue.danger.id),
        opened_by=tuple(item for item in counted if item.opens_danger and _opens(item, answers)),
        elements={column: items for column, items in elements.items() if items},
        child_yes=tuple(item for item in counted if item.column == "child" and not item.context),
        idle=tuple(item for item in yes if item not in counted),
        outside=tuple(item for item in counted if item not in asked),
        assessed=any(_weighs(item) for item in counted)
        or any(_weighs(item) and answers.get(item.id) == "no" for item in asked),
    )


def _weighs(item: Item) -> bool:
    """True for items whose answer says something about act, means, purpose or a child's situation."""
    return item.column != "danger" and not item.context


def _opens(item: Item, answers: Mapping[str, Answer]) -> bool:
    return item.follow_up is None or answers.get(item.follow_up.key) != "no"


def _level(reading: Reading) -> Level:
    if reading.danger_answer == "yes" or (reading.opened_by and reading.danger_answer in (None, "not_asked")):
        return "danger"
    if reading.weighty and all(column in reading.elements for column in reading.needed):
        return "strong"
    touched = reading.weighty and (reading.strong_items or len(reading.elements) > 1)
    if touched or reading.child_yes:
        return "partial"
    return "none_yet" if reading.assessed else "not_assessed"


def _unknown(item: Item, answers: Mapping[str, Answer], reading: Reading) -> bool:
    answer = answers.get(item.id)
    if reading.path and item.column not in (*reading.needed, "child", "danger"):
        return answer == "unknown"
    if item.context and reading.path == "child_by_document":  # the document has settled it
        return answer == "unknown"
    return answer not in ("yes", "no")


def _beside(item: Item, situation: Situation) -> bool:
    return item.id in situation.beside or (situation.accompanied is True and not situation.apart)


def _columns(answers: Mapping[str, Answer], asked: tuple[Item, ...]) -> dict[str, Tally]:
    counts: dict[str, dict[str, int]] = {}
    for item in asked:
        if item.column != "danger":
            column = counts.setdefault(item.column, {})
            answer = answers.get(item.id, "unanswered")
            column[answer] = column.get(answer, 0) + 1
    return {column: Tally(**count) for column, count in counts.items()}
