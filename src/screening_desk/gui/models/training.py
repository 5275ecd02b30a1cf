"""Training as tables: the cases with how they went, and the learners of a trainer. No case tells its end beforehand."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.reference.training import Case
from screening_desk.services.training import Progress, Run, RunRow
from screening_desk.services.training_course import Learner

SHORT = 60  # letters of what is seen


@dataclass(frozen=True)
class CaseRow:
    """One case and how it went so far; `state` is ``half``, ``new``, ``again`` or ``passed``."""

    number: int
    case: Case
    state: str
    best: RunRow | None = None
    last_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether it is still to be passed."""
        return self.state != "passed"


def case_rows(cases: Mapping[str, Case], progress: Progress, run: Run | None) -> tuple[CaseRow, ...]:
    """Return the cases by number. Alike cases do not stand together, so that the order tells nothing."""
    order = sorted(cases.values(), key=lambda case: (zlib.crc32(case.id.encode()), case.id))
    rows = []
    for number, case in enumerate(order, start=1):
        own = [each for each in progress.runs if each.case_id == case.id]
        best = min(own, key=lambda each: (not each.passed, each.missed + each.wrong, each.needless), default=None)
        state = "passed" if best is not None and best.passed else "again" if own else "new"
        if run is not None and run.case_id == case.id:
            state = "half"
        rows.append(CaseRow(number, case, state, best, own[-1].ended_at if own else None))
    return tuple(rows)


class CasesModel(RowsModel[CaseRow]):
    """Rows of `case_rows`. The title of a case may say too much: until it was passed, what is seen stands for it."""

    right = (0,)

    def heads(self) -> tuple[str, ...]:
        """Number, counter, who stands there, state, best result, last time."""
        return (
            self.tr("No."), self.tr("Counter"), self.tr("Who stands there"), self.tr("State"), self.tr("Best result"),
            self.tr("Last time"),
        )  # fmt: skip

    def cells(self, row: CaseRow) -> tuple[Cell, ...]:
        """What a case shows."""
        seen, title = row.case.seen[0].get(current_language()), row.case.title.get(current_language())
        return (
            str(row.number),
            mode_word(row.case.mode),
            title if row.state == "passed" else seen,
            self.state(row.state),
            self.best(row.best),
            day_text(row.last_at),
        )

    def state(self, state: str) -> Cell:
        """Say how far a case is."""
        words: dict[str, Cell] = {
            "half": (self.tr("half done"), "warn"),
            "new": (self.tr("not begun"), "unk"),
            "again": (self.tr("once more"), "warn"),
            "passed": (self.tr("passed"), "ok"),
        }
        return words[state]

    def best(self, run: RunRow | None) -> str:
        """Say what the best run lacked."""
        if run is None:
            return "–"
        lacks = (
            (self.tr("{n} missed"), run.missed),
            (self.tr("{n} wrong"), run.wrong),
            (self.tr("{n} without need"), run.needless),
        )
        said = [words.format(n=number) for words, number in lacks if number]
        if run.outcome != run.key_outcome:
            said.insert(0, self.tr("end not right"))
        return ", ".join(said) or self.tr("all met")


class LearnersModel(RowsModel[Learner]):
    """Rows of `services.training_course.learners`."""

    right = (2, 3)

    def heads(self) -> tuple[str, ...]:
        """Name, state, cases passed, runs, last time."""
        return (
            self.tr("Name"), self.tr("State"), self.tr("Cases passed"), self.tr("Runs"), self.tr("Last time"),
        )  # fmt: skip

    def cells(self, row: Learner) -> tuple[Cell, ...]:
        """What a learner shows."""
        state: Cell = self.tr("active") if row.active else (self.tr("closed"), "na")
        return (row.name, state, str(row.passed), str(row.runs), day_text(row.last))
