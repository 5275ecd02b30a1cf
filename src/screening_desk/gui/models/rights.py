"""Tables of the page of rights: classes of record, lists of destruction, holds. Ids and counts, nobody's name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import counted, current_language, day_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.reference import rights
from screening_desk.services.retention import ClassRow, HoldView
from screening_desk.services.retention_rules import Period
from screening_desk.services.retention_run import DestructionRow

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
