"""Beside the classes: the period of the one chosen, the list chosen, and legal holds."""

from __future__ import annotations

from PySide6.QtGui import QAction, QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTableView, QWidget

from screening_desk.gui.context import counted, current_language, day_text
from screening_desk.gui.models.rights import HoldsModel, class_words, period_words
from screening_desk.gui.pages.rights.part import FormPanel
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.empty_words import EmptyWords
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.reference import rights
from screening_desk.services.retention import LONGEST_BASIS, LONGEST_REASON, ClassRow, HoldView
from screening_desk.services.retention_rules import LONGEST, UNITS, Period, Unit
from screening_desk.services.retention_run import DestructionRow

HOLD_ROWS = 4


class PeriodBeside(FormPanel):
    """How long the class chosen is kept, by which rule; the head changes it."""

    def __init__(self, keys: dict[str, QAction], *, may_set: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: ClassRow | None = None
        self._may_set = may_set
        self.number, self.unit, self.basis = QLineEdit(), Segmented(), QLineEdit()
        self.number.setValidator(QIntValidator(0, max(LONGEST.values()), self))
        self.number.setMaxLength(5)
        self.number.setMaximumWidth(80)
        self.basis.setMaxLength(LONGEST_BASIS)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.number)
        row.addWidget(self.unit)
        row.addStretch(1)
        self.line(self.number, below=both)
        self.line(self.basis)
        self.buttons(ShortcutButton(keys["set"]), ShortcutButton(keys["unset"]))
        for label, widget in self._labels:
            label.setVisible(may_set)
            (both if widget is self.number else widget).setVisible(may_set)
        self.retranslate()

    def show_row(self, row: ClassRow | None) -> None:
        """Show another class; what was typed for the one before is gone."""
        if row is None or self._chosen is None or (row.code, row.period) != (self._chosen.code, self._chosen.period):
            period = row.period if row else None
            self.number.setText(str(period.number) if period else "")
            self.unit.set_value(period.unit if period else "month")
            self.basis.setText(period.basis if period else "")
        self._chosen = row
        can = self._may_set and row is not None and row.kept == "set"
        for widget in (self.number, self.unit, self.basis):
            widget.setEnabled(can)
        self._say()

    def typed(self) -> Period:
        """Return the period as it stands in the fields."""
        unit: Unit = next((each for each in UNITS if each == self.unit.value()), "month")
        return Period(int(self.number.text() or 0), unit, " ".join(self.basis.text().split()))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        chosen = self.unit.value() or "month"
        self.set_title(self.tr("Period"))
        self.unit.set_options(
            [Option("day", self.tr("days")), Option("month", self.tr("months")), Option("year", self.tr("years"))]
        )
        self.unit.set_value(chosen)
        self.unit.setAccessibleName(self.tr("Unit of the period"))
        self.name_lines(self.tr("Kept for"), self.tr("By which rule of the office"))
        self._say()

    def _say(self) -> None:
        row = self._chosen
        if row is None:
            self.lead.setText(self.tr("Choose a class of record."))
            return
        known = rights.load().classes[row.code]
        lines = [class_words(row.code), known.counts.get(current_language())]
        if row.kept == "set":
            lines.append(self.tr("Kept for: {period}").format(period=period_words(row.period)))
        if row.period is None and row.kept == "set":
            lines.append(self.tr("Without a period everything is kept."))
        elif row.period is not None and not self._may_set:
            lines.append(row.period.basis)
        if row.next_due is not None:
            lines.append(self.tr("Next due {day}").format(day=day_text(row.next_due)))
        if row.least is not None:
            least = rights.load().minimums
            source = next(each.source for each in least if each.of == row.code).get(current_language())
            lines.append(f"{source}.")
        self.lead.setText("\n".join(lines))


class ListBeside(FormPanel):
    """The list chosen: what would go by class, and what can be done with it."""

    def __init__(self, keys: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: DestructionRow | None = None
        self.buttons(
            *(ShortcutButton(keys[name]) for name in ("approve", "reject", "carry_out", "stop", "proof", "ids"))
        )
        self.retranslate()

    def show_row(self, row: DestructionRow | None, told: str = "") -> None:
        """Show another list, and how far it is."""
        self._chosen = row
        self.set_state(told)
        self._say()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Destruction"))
        self._say()

    def _say(self) -> None:
        row = self._chosen
        if row is None:
            self.lead.setText(
                self.tr("Propose what is due. Another supervisor or the head approves, then it is destroyed for good.")
            )
            return
        lines = [
            f"{class_words(each.code)}: {counted(each.count)}"
            + (f" ({period_words(period)})" if (period := _period(each.number, each.unit)) else "")
            for each in row.classes
        ]
        if row.state == "done":
            words = self.tr("Ended {day}: {gone} gone, {kept} kept because they were not due any more.")
            lines.append(words.format(day=day_text(row.ended_at), gone=counted(row.gone), kept=counted(row.kept)))
            lines.append(self.tr("Backups made before still hold it until they age out; the record names them."))
        self.lead.setText("\n".join(lines))


def _period(number: int, unit: str) -> Period | None:
    known = next((each for each in UNITS if each == unit), None)
    return Period(number, known) if known else None


class HoldBeside(FormPanel):
    """Legal holds that stand, and setting another."""

    def __init__(self, keys: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: HoldView | None = None
        self.model, self.table = HoldsModel(self), QTableView()
        self.empty = EmptyWords(self.table)
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=30, wide=1)
        self.table.setColumnWidth(0, 176)
        self.table.setColumnWidth(2, 106)
        self.table.setFixedHeight(30 * (HOLD_ROWS + 1) + 4)
        self.body.insertWidget(0, self.table)
        self.number, self.reason = QLineEdit(), QLineEdit()
        self.number.setMaxLength(40)
        self.reason.setMaxLength(LONGEST_REASON)
        self.line(self.number)
        self.line(self.reason)
        self.buttons(ShortcutButton(keys["hold"]), ShortcutButton(keys["lift"]))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Legal hold"))
        self.table.setAccessibleName(self.title())
        self.name_lines(self.tr("Register number or case code"), self.tr("Why it is held, or why it is lifted"))
        self.model.retranslate()
        self.show_row(self._chosen)

    def show_row(self, row: HoldView | None) -> None:
        """Say the whole reason of the hold chosen, which a column cuts."""
        self._chosen = row
        self.empty.show_none(self.tr("Nothing is held."), self.model.rows())
        words = self.tr("What is held stays whatever its period says, until the hold is lifted.")
        self.lead.setText(f"{row.reason}\n{words}" if row else words)
