"""The crew of a ship as a table: who, with which papers, what was compared and asked, and how the row stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.judging import ScreeningView
from screening_desk.services.port_call import Member

translate = QCoreApplication.translate


@dataclass(frozen=True)
class CrewLine:
    """One row: the person, and how the row would be saved now (None once it is saved)."""

    member: Member
    view: ScreeningView | None


class CrewModel(RowsModel[CrewLine]):
    """The columns of design 03d."""

    right = (0,)

    def __init__(self, quick: Sequence[str]) -> None:
        super().__init__()
        self._quick = tuple(quick)

    def heads(self) -> tuple[str, ...]:
        """Number, name, passport, seafarer's book, list against person, private talk, result."""
        return (
            self.tr("No."),
            self.tr("Name"),
            self.tr("Passport"),
            self.tr("Seafarer's book"),
            self.tr("List and person"),
            self.tr("Private talk"),
            self.tr("Result"),
        )

    def cells(self, row: CrewLine) -> tuple[Cell, ...]:
        """What one person shows."""
        who = row.member.identity
        return (
            str(row.member.position),
            who.name or "–",
            who.document_number or "–",
            self._book(row),
            self._listed(row),
            self._talk(row),
            result_of(row),
        )

    def change_row(self, place: int, row: CrewLine) -> None:
        """Show one row anew; the others stay as they are painted."""
        rows = list(self.rows())
        rows[place] = row
        self._rows = tuple(rows)
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.heads()) - 1))

    def _book(self, row: CrewLine) -> Cell:
        listed = row.member.listed
        number = listed.seafarer_number if listed else ""
        if row.view is None:
            return number or "–"
        given = row.view.draft.given
        answer = given["seafarer_document"].value if "seafarer_document" in given else ""
        if answer == "held":
            return self.tr("held by the master")
        if answer == "none":
            return self.tr("none")
        if answer != "seen":
            return self.tr("{number}, not seen yet").format(number=number) if number else self.tr("not seen yet")
        until = _month(given["seafarer_until"].value if "seafarer_until" in given else "")
        return " · ".join(part for part in (number or self.tr("seen"), until) if part)

    def _listed(self, row: CrewLine) -> Cell:
        if row.view is None:
            return "–"
        given = row.view.draft.given
        words: dict[str, tuple[str, Kind]] = {
            "same": (self.tr("same person"), "ok"),
            "other_person": (self.tr("another person"), "esc"),
            "missing": (self.tr("not there"), "esc"),
            "extra": (self.tr("not on the list"), "esc"),
        }
        answer = given["crew_listed"].value if "crew_listed" in given else ""
        return words.get(answer, (self.tr("not yet"), "unk"))

    def _talk(self, row: CrewLine) -> Cell:
        if row.view is None:
            return "–"
        asked = {
            item: answered.value for item, answered in row.view.draft.answers.items() if answered.value != "not_asked"
        }
        yes = [item for item, value in asked.items() if value == "yes"]
        if yes:
            return (self.tr("{item} yes").format(item=", ".join(yes[:2])), "esc")
        if not asked:
            return self.tr("not asked for")
        left = sum(item not in asked for item in self._quick)
        return self.tr("{n} not asked").format(n=left) if left else self.tr("done")


def result_of(row: CrewLine) -> tuple[str, Kind]:
    """Say how a row stands; what is not known is never said to be right."""
    if row.member.state == "finished":
        return translate("CrewModel", "saved"), "info"
    if row.member.state == "handed_over":
        return translate("CrewModel", "handed over"), "esc"
    return _open_result(row.view) if row.view is not None else (translate("CrewModel", "not known"), "unk")


def _open_result(view: ScreeningView) -> tuple[str, Kind]:
    if view.danger:
        return translate("CrewModel", "help now"), "ink"
    if view.needs_supervisor:
        return translate("CrewModel", "look closer"), "esc"
    if not view.blocks:
        return translate("CrewModel", "ready"), "ok"
    words = {"reason": translate("CrewModel", "reason missing"), "simkim": translate("CrewModel", "SIMKIM open")}
    return words.get(view.blocks[0], translate("CrewModel", "to complete")), "unk"


def _month(text: str) -> str:
    try:
        return f"{date.fromisoformat(text):%m-%Y}"
    except ValueError:
        return ""
