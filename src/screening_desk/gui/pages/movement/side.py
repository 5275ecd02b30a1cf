"""Beside the table: the stay that runs with its sum, what is charged, earlier screenings, and what is to be looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from screening_desk.gui.context import day_text
from screening_desk.gui.movement_said import caution_words, say, sum_words
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.gui.pages.movement.words import outcome_word
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference import Reference
from screening_desk.rules.days import Step
from screening_desk.rules.movement import Counted
from screening_desk.services.movement import History
from screening_desk.services.movement_rows import Earlier

MARKS = {"warn": ("triangle", "warn"), "esc": ("flag", "esc"), "unk": ("ring-question", "unk")}


class CurrentPanel(Panel):
    """Figures of one stay; Alt+H shows each step of the sum."""

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._reference = reference
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._names = [PlainLabel(tone="text2") for _ in range(5)]
        self._values = [PlainLabel() for _ in range(5)]
        for place, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(value, place, 1)
        self._none = PlainLabel(tone="text2", wrap=True)
        self._steps = PlainLabel(role="label", tone="text2", wrap=True)
        self.pad_body()
        self.add(self._grid)
        self.add(self._none)
        self.add(self._steps)
        self.counting = False

    def show_stay(self, counted: Counted | None, *, running: bool, window: tuple[Step, ...]) -> None:
        """Show a stay; `running`: it goes on today."""
        self.set_title(self.tr("Running stay") if running else self.tr("Chosen stay"))
        self.set_shortcut("Alt+H")
        days = counted.days if counted is not None else None
        figures = [] if days is None else self._lines(counted)
        for place, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            there = place < len(figures)
            name.setVisible(there)
            value.setVisible(there)
            if there:
                words, figure, tone = figures[place]
                name.setText(words)
                value.setText(figure)
                role = "strong" if tone == "esc" else "body"
                name.set_look(role=role, tone=tone or "text2")
                value.set_look(role=role, tone=tone or "text")
        self._none.setText("" if days is not None else self.tr("No running stay, by what is recorded here."))
        self._none.setVisible(days is None)
        lines = [sum_words(step, self._reference) for step in (days.steps if days is not None else ())]
        if window:
            lines += [
                "",
                self.tr("All stays of the last year:"),
                *(sum_words(step, self._reference) for step in window),
            ]
        self._steps.setText("\n".join(lines))
        self._steps.setVisible(self.counting and bool(lines))

    def steps(self) -> str:
        """The sum as shown, a step a line; empty while it is hidden."""
        return "" if self._steps.isHidden() else self._steps.text()

    def _lines(self, counted: Counted | None) -> list[tuple[str, str, str]]:
        if counted is None:
            return []
        days = counted.days

        def told(number: int | None) -> str:
            return self.tr("not known") if number is None else self.tr("{n} days").format(n=number)

        lines = [
            (self.tr("Permitted"), told(days.allowed), ""),
            (self.tr("Last day"), self.tr("not known") if days.last_day is None else day_text(days.last_day), ""),
            (self.tr("Used until today") if counted.stay.running else self.tr("Used"), told(days.used), ""),
            (self.tr("Left"), told(days.left), ""),
        ]
        if days.over:
            lines.append((self.tr("Over the permitted stay"), told(days.over), "esc"))
        return lines


class ChargeBanner(Banner):
    """Why days over are not charged here, or what they come to; a competent official sets it."""

    def show_history(self, history: History, reference: Reference) -> None:
        """Say how it stands; hidden where nothing is over."""
        self.setVisible(bool(history.charge))
        titles = {
            "open": self.tr("Charge not counted: the in-depth questions are not finished"),
            "ask": self.tr("Charge not counted here: ask the supervisor"),
            "child": self.tr("Charge not counted: a child, or the age is not known. To the supervisor"),
            "supervisor": self.tr("Charge not counted: exactly the limit, a supervisor decides"),
            "beyond": self.tr("Charge not counted: over the limit, to the supervisor for enforcement"),
            "no_tariff": self.tr("Charge not counted: no tariff is on record"),
        }
        if history.charge == "open":
            self.show_state("unk", titles["open"], say("not_charged", reference))
        elif history.charge == "counted":
            self.show_state("info", self.tr("Charge, as counted"), say("charge", reference, dict(history.charge_facts)))
        elif history.charge:
            self.show_state("esc", titles[history.charge], say("no_charge", reference))


class CautionsPanel(Panel):
    """What is to be looked at, each with its mark and in words."""

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wraps=True)
        self._reference = reference
        self.list = TraceList()
        self.pad_body()
        self.add(self.list)

    def show_history(self, history: History) -> None:
        """Show the cautions, refusals, and other names."""
        lines = [(*MARKS[each.mark], caution_words(each, self._reference)) for each in history.cautions]
        if history.refused:
            words = self.tr("Refusals and deferrals before: {n}.").format(n=history.refused)
            lines.append(("flag", "esc", words))
        if history.other_names:
            words = self.tr("Other names on record: {names}.").format(names="; ".join(history.other_names))
            lines.append(("info", "text2", words))
        self.set_title(self.tr("To be looked at"))
        self.set_state("" if lines else self.tr("nothing recorded here"))
        self.list.show_lines(tuple(lines))
        self.list.setVisible(bool(lines))
        self.body.setContentsMargins(12, 12, 12, 12) if lines else self.body.setContentsMargins(0, 0, 0, 0)


class EarlierPanel(Panel):
    """Earlier screenings: day and crossing, and how one ended where that is told."""

    def __init__(self, most: int = 6, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wraps=True)
        self._most = most
        self.list = TraceList()
        self.pad_body()
        self.add(self.list)

    def show_rows(self, earlier: tuple[Earlier, ...]) -> None:
        """Show the newest."""
        self.set_title(self.tr("Earlier screenings"))
        none = self.tr("no record in this office yet")
        count = self.tr("{n} records").format(n=len(earlier)) if len(earlier) != 1 else self.tr("1 record")
        self.set_state(count if earlier else none)
        lines = [("dash" if each.cleared else "book", "text2", earlier_words(each)) for each in earlier[: self._most]]
        if len(earlier) > self._most:
            lines.append(("dash", "text2", self.tr("and {n} older").format(n=len(earlier) - self._most)))
        self.list.show_lines(tuple(lines))
        self.list.setVisible(bool(lines))
        self.body.setContentsMargins(12, 8, 12, 8) if lines else self.body.setContentsMargins(0, 0, 0, 0)


def earlier_words(each: Earlier) -> str:
    """Say day, crossing and outcome of an earlier screening."""
    parts = (day_text(each.day), mode_word(each.mode), outcome_word(each))
    return "   ".join(part for part in parts if part)
