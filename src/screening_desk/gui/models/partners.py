"""Recipients of a referral as a table: whom they serve, what they offer, and why one does not fit this person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QBrush

from screening_desk.gui.models.rows import Cell, Index, RowsModel
from screening_desk.gui.theme import Theme
from screening_desk.services.partners import SERVICES, Need, PartnerView, misfits, uncovered


class RecipientsModel(RowsModel[PartnerView]):
    """Partners for one need: those that fit first; the others grey, with the reason in words."""

    def __init__(self, on: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = on
        self._need: Need | None = None

    def show_need(self, rows: Sequence[PartnerView], need: Need) -> None:
        """Show the partners in the order of fitting this need."""
        self._need = need
        self.show_rows(sorted(rows, key=lambda row: (bool(self.reasons(row)), row.name)))

    def reasons(self, row: PartnerView) -> tuple[str, ...]:
        """Codes of what does not fit; empty when the partner fits."""
        return misfits(row, self._need, self._on) if self._need else ()

    def usable(self, row: PartnerView) -> bool:
        """Whether a letter can go there: it fits, or only its agreement has ended (which an exception may pass)."""
        return set(self.reasons(row)) <= {"mou_ended"}

    def why(self, row: PartnerView) -> str:
        """What does not fit and what is not offered, in words; a partner that lacks some of it can still be chosen."""
        words = {
            "not_women": self.tr("not for women"),
            "not_men": self.tr("not for men"),
            "not_children": self.tr("not for children"),
            "not_citizens": self.tr("not for citizens"),
            "not_foreigners": self.tr("not for foreigners"),
            "not_disability": self.tr("not for disability"),
            "no_service": self.tr("none of the services"),
            "not_at_night": self.tr("not at night"),
            "mou_ended": self.tr("MoU ended") if row.mou_until else self.tr("no MoU"),
        }
        reasons = self.reasons(row)
        said = [words.get(reason, reason) for reason in reasons]
        lacking = uncovered(row, self._need) if self._need and "no_service" not in reasons else ()
        if lacking:
            numbers = " ".join(str(SERVICES.index(service) + 1) for service in lacking)
            said.append(self.tr("without service {numbers}").format(numbers=numbers))
        return ", ".join(said)

    def heads(self) -> tuple[str, ...]:
        """Partner, services, agreement."""
        return (self.tr("Partner, serves"), self.tr("Services"), self.tr("MoU until"))

    def cells(self, row: PartnerView) -> tuple[Cell, ...]:
        """Name with what it serves below, numbers of the services, the agreement."""
        parts = (self.why(row), "" if self.reasons(row) else self._serves(row))
        below = " · ".join(part for part in parts if part)
        return (f"{row.name}\n{below}", self._services(row), self._agreement(row))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cells of all tables; a partner that does not fit is grey, and its words say why."""
        if role == Qt.ItemDataRole.ForegroundRole:
            row = self.row(index)
            return QBrush(Theme.current().colour("text3")) if row is not None and self.reasons(row) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self.cells(self.rows()[index.row()])[index.column()]
            return cell[0] if isinstance(cell, tuple) else cell.replace("\n", ", ")
        return super().data(index, role)

    def _serves(self, row: PartnerView) -> str:
        everyone = {"citizens", "foreigners"} <= set(row.serves)
        shown = [group for group in row.serves if not everyone or group != "citizens"]
        groups = ", ".join(
            f"{self._short('citizens')}/{self._short(group)}"
            if everyone and group == "foreigners"
            else self._short(group)
            for group in shown
        )
        hours = self.tr("day and night") if row.night else self.tr("by day")
        return f"{groups} · {hours}" if groups else hours

    def _short(self, group: str) -> str:
        words = {
            "women": self.tr("F"),
            "men": self.tr("M"),
            "children": self.tr("children"),
            "citizens": self.tr("citizens"),
            "foreigners": self.tr("foreigners"),
            "disability": self.tr("disability"),
        }
        return words.get(group, group)

    def _services(self, row: PartnerView) -> str:
        return " ".join(str(number) for number, service in enumerate(SERVICES, start=1) if service in row.services)

    def _agreement(self, row: PartnerView) -> Cell:
        if row.kind != "ngo":
            return self.tr("not needed")
        if row.mou_ended(self._on):
            return self.tr("ended") if row.mou_until else self.tr("none")
        return f"{row.mou_until:%m-%Y}" if row.mou_until else "–"
