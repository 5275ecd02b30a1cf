"""Tables of the page of rights: classes of record, lists of destruction, holds, requests, and lines of a chronology."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import counted, current_language, day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.letters.record_paper import RecordPart
from screening_desk.reference import rights
from screening_desk.services.retention import ClassRow, HoldView
from screening_desk.services.retention_rules import Period
from screening_desk.services.retention_run import DestructionRow
from screening_desk.services.subject_requests import RequestRow

translate = QCoreApplication.translate


def class_words(code: str) -> str:
    """Say a class of record, or what goes on request."""
    found = rights.load().classes.get(code)
    return found.text.get(current_language()) if found else translate("RightsWords", "Erasure on request")


def period_words(period: Period | None) -> str:
    """Say a period; one that is not set is said so."""
    if period is None:
        return translate("RightsWords", "not set")
    words = {
        "day": translate("RightsWords", "{n} days"),
        "month": translate("RightsWords", "{n} months"),
        "year": translate("RightsWords", "{n} years"),
    }
    return words[period.unit].format(n=counted(period.number))


class ClassesModel(RowsModel[ClassRow]):
    """What the office keeps how long, and what is due."""

    right = (2, 3, 4)

    def heads(self) -> tuple[str, ...]:
        """Class, period and counts."""
        return (
            self.tr("Class of record"),
            self.tr("Kept for"),
            self.tr("Held here"),
            self.tr("Due"),
            self.tr("On hold"),
        )

    def cells(self, row: ClassRow) -> tuple[Cell, ...]:
        """What a class shows; "not set" keeps and is no fault."""
        if row.kept != "set":
            words = self.tr("never destroyed") if row.kept == "never" else self.tr("kept apart")
            return class_words(row.code), words, "–", "–", "–"
        own = period_words(row.period)
        period: Cell = own if row.period else (own, "unk")
        if row.code == "letter":
            return class_words(row.code), period, counted(row.count), "–", "–"
        due: Cell = (counted(row.due), "warn") if row.due else "0"
        return class_words(row.code), period, counted(row.count), due, counted(row.held)


class DestructionsModel(RowsModel[DestructionRow]):
    """Lists of what goes, and what became of each."""

    right = (2, 3)

    def heads(self) -> tuple[str, ...]:
        """When, who, how many, and how it stands."""
        return (
            self.tr("Proposed"),
            self.tr("By"),
            self.tr("Listed"),
            self.tr("Gone"),
            self.tr("Approved by"),
            self.tr("State"),
        )

    def cells(self, row: DestructionRow) -> tuple[Cell, ...]:
        """What a list shows."""
        states: dict[str, Cell] = {
            "proposed": (self.tr("waits for a second person"), "warn"),
            "rejected": (self.tr("rejected"), "unk"),
            "running": (self.tr("approved, not finished"), "warn"),
            "done": (self.tr("destroyed"), "ok"),
        }
        return (
            day_text(row.at),
            row.by,
            counted(row.count),
            counted(row.gone),
            row.approved_by or "–",
            states[row.state],
        )


class HoldsModel(RowsModel[HoldView]):
    """Legal holds that stand."""

    def heads(self) -> tuple[str, ...]:
        """What is held, why, and since when."""
        return self.tr("Held"), self.tr("Why"), self.tr("Since")

    def cells(self, row: HoldView) -> tuple[Cell, ...]:
        """What a hold shows."""
        return row.number, row.reason, day_text(row.at)


def request_words(kind: str) -> str:
    """Say what was asked."""
    found = rights.load().requests.get(kind)
    return found.text.get(current_language()) if found else kind


class RequestsModel(RowsModel[RequestRow]):
    """Requests: what waits first, and of it what is due first."""

    _now: datetime | None = None

    def show_requests(self, rows: Sequence[RequestRow], now: datetime) -> None:
        """Show other rows, as of now."""
        self._now = now
        self.show_rows(rows)

    def heads(self) -> tuple[str, ...]:
        """When it came, until when, what, about which number, and how it stands."""
        return self.tr("Received"), self.tr("Due"), self.tr("Asked"), self.tr("Number"), self.tr("State")

    def cells(self, row: RequestRow) -> tuple[Cell, ...]:
        """What a request shows: no name in the list."""
        due: Cell = self.tr("soon") if row.answered_at is None else "–"
        if row.due_at is not None:
            moment = f"{day_text(row.due_at)} {time_text(row.due_at)}"
            late = self._now is not None and row.late(self._now)
            due = (moment, "esc") if late else moment
        states: dict[str, Cell] = {
            "recorded": (self.tr("to be decided"), "warn"),
            "decided": (self.tr("to be answered"), "warn"),
            "answered": (self.tr("granted"), "ok") if row.decision == "granted" else (self.tr("not granted"), "unk"),
        }
        return day_text(row.received_at), due, request_words(row.kind), row.number or "–", states[row.state]


@dataclass(frozen=True)
class ChronologyLine:
    """One line as it will be printed."""

    part: str
    at: str
    by: str
    what: str
    begins: bool = False
    """Whether its part begins with it; the lines below leave the name of the part out, as the paper does."""

    @property
    def whole(self) -> str:
        """All of it, for lines that a table cuts."""
        return "\n".join(each for each in (self.part, self.at, self.by, self.what) if each)


class ChronologyModel(RowsModel[ChronologyLine]):
    """The lines of a chronology, in the Indonesian of the paper."""

    def show_parts(self, parts: Sequence[RecordPart]) -> None:
        """Lay the parts of the paper out as lines."""
        shown: list[ChronologyLine] = []
        for part in parts:
            lines: list[ChronologyLine] = []
            lines += [ChronologyLine(part.title, "", label, value) for label, value in part.facts]
            lines += [ChronologyLine(part.title, "", "", text) for text in part.sentences]
            for cells in part.lines:
                first, *middle, last = cells
                lines.append(ChronologyLine(part.title, first, " · ".join(middle), last))
            shown += [replace(line, begins=place == 0) for place, line in enumerate(lines)]
        self.show_rows(shown)

    def heads(self) -> tuple[str, ...]:
        """Which part, when or what, by whom or how, and the words."""
        return self.tr("Part"), self.tr("When or what"), self.tr("By or how"), self.tr("Words")

    def cells(self, row: ChronologyLine) -> tuple[Cell, ...]:
        """What a line shows."""
        return row.part if row.begins else "", row.at, row.by, row.what
