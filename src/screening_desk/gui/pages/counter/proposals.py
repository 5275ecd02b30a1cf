"""What a misread zone may have been: every proposal with its changed places, none of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from screening_desk.documents.mrz import Reading, Repair
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.zone_lines import Marks, ZoneLines
from screening_desk.gui.zone_words import change_marks, repair_words

MOST = 4
"""Proposals an officer can compare with a printed page. Of more by the likeliest kind of misreads none is offered."""
_TOLD = 8  # rarer ones that have no key any more are told in words
Line = tuple[str, str, str]


def on_offer(reading: Reading) -> tuple[Repair, ...]:
    """Give the proposals that have a key, likelier kinds of misreads first; none where there are too many of one kind."""
    return () if len(reading.repairs) > MOST else (*reading.repairs, *reading.further)[:MOST]


class Proposals(QWidget):
    """One row a proposal: the zone with its changed places marked, what they are, and the key that takes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: Sequence[QAction] = ()
        self._rows: list[tuple[ZoneLines, PlainLabel, ShortcutButton | None]] = []
        self._shown: tuple[Repair, ...] = ()
        self._others = TraceList()
        self._lead = PlainLabel(role="label", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._lead)
        column.addLayout(self._grid)
        column.addWidget(self._others)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Get the keys that take the proposals, in order."""
        self._actions = actions

    def show_reading(self, reading: Reading | None) -> None:
        """Show all that may have been, likelier first, or say that there are too many to choose from."""
        repairs, further = (reading.repairs, reading.further) if reading is not None else ((), ())
        self._lead.setText(self._lead_words(len(repairs), len(further)))
        shown = on_offer(reading) if reading is not None else ()
        others = further[len(shown) - len(repairs) :] if shown else ()
        lines: list[Line] = [("dash", "text2", self._rarer_words(repair)) for repair in others[:_TOLD]]
        if len(others) > _TOLD:
            lines.append(("dash", "text2", self.tr("and {n} more").format(n=len(others) - _TOLD)))
        self._others.show_lines(tuple(lines))
        self._others.setVisible(bool(lines))
        if shown != self._shown:
            self._shown = shown
            self._rebuild()
        for (_, words, button), repair in zip(self._rows, shown, strict=True):
            words.setText(self._rarer_words(repair) if repair in further else repair_words(repair))
            if button is not None:
                button.setVisible(True)

    def texts(self) -> tuple[str, ...]:
        """What is said of each proposal."""
        return tuple(words.text() for _, words, _ in self._rows)

    def others(self) -> tuple[str, ...]:
        """What is said of those without a key."""
        return self._others.texts()

    def zones(self) -> tuple[ZoneLines, ...]:
        """The zones shown."""
        return tuple(zone for zone, _, _ in self._rows)

    def lead(self) -> str:
        """What is said above them."""
        return self._lead.text()

    def _rarer_words(self, repair: Repair) -> str:
        return self.tr("rarer misread: {words}").format(words=repair_words(repair))

    def _lead_words(self, likely: int, further: int) -> str:
        count = likely + further
        if not count:
            return self.tr("No single misread explains it. Scan again, or type what the data page says (F3).")
        if likely > MOST:
            return self.tr("{n} misreads could explain it, too many to choose from. Scan again, or type (F3).").format(
                n=count
            )
        if further:
            return self.tr(
                "{n} explanations fit and none is chosen; likelier misreads stand first. Scan again, type (F3), or take "
                "the one that stands on the data page."
            ).format(n=count)
        if count > 1:
            return self.tr(
                "{n} explanations fit and none is chosen. Scan again, type (F3), or take the one that stands on the "
                "data page."
            ).format(n=count)
        return self.tr("One misread explains it. Scan again, type (F3), or take it if the data page says the same.")

    def _rebuild(self) -> None:
        for zone, words, button in self._rows:
            for widget in (zone, words, button):
                if widget is not None:
                    widget.hide()
                    self._grid.removeWidget(widget)
                    widget.deleteLater()
        self._rows = []
        for number, repair in enumerate(self._shown):
            zone, words = ZoneLines(), PlainLabel(role="label", wrap=True)
            zone.show_zone(*_changed_lines(repair))
            button = ShortcutButton(self._actions[number]) if number < len(self._actions) else None
            self._grid.addWidget(zone, 2 * number, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(words, 2 * number + 1, 0)
            if button is not None:
                self._grid.addWidget(button, 2 * number, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            self._rows.append((zone, words, button))


def _changed_lines(repair: Repair) -> tuple[tuple[str, ...], Marks]:
    """Give the lines that a proposal changes with their marks, or all of them: what stays stands above already."""
    numbers = sorted({change.line for change in repair.changes}) or list(range(len(repair.lines)))
    marks = change_marks(repair.changes)
    return (
        tuple(repair.lines[number] for number in numbers),
        {(numbers.index(line), place): mark for (line, place), mark in marks.items()},
    )
