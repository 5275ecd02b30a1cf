"""What leaves the office with a paper and what stays, fact by fact, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.pages.papers.spec import Leaf
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll


class LeavingPanel(Panel):
    """Two lists, as the eye looks for them: what leaves first, then what stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wraps=True)
        self._leaves: tuple[Leaf, ...] = ()
        self._scroll = UprightScroll()
        self.add(self._scroll, 1)
        self._paint()

    def leaves(self) -> tuple[Leaf, ...]:
        """What is shown."""
        return self._leaves

    def show_leaves(self, leaves: Sequence[Leaf]) -> None:
        """Show other facts."""
        if tuple(leaves) != self._leaves:
            self._leaves = tuple(leaves)
            self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._paint()

    def _paint(self) -> None:
        self.set_title(self.tr("What leaves, what stays"))
        going = [each for each in self._leaves if each.goes]
        staying = [each for each in self._leaves if not each.goes]
        counts = self.tr("{sent} leave · {kept} stay").format(sent=len(going), kept=len(staying))
        self.set_state(counts if self._leaves else "")
        body = QWidget()
        body.setProperty("role", "scrollbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(7)
        for head, rows in ((self.tr("Leaves"), going), (self.tr("Stays"), staying)):
            if rows:
                column.addWidget(PlainLabel(head, role="strong"))
            for each in rows:
                column.addWidget(_row(each))
        column.addStretch(1)
        self._scroll.setWidget(body)


def _row(leaf: Leaf) -> QWidget:
    icon, tone = ("check", "accent") if leaf.goes else ("cross", "text2")
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(IconLabel(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(PlainLabel(leaf.fact, wrap=True))
    words.addWidget(PlainLabel(leaf.why, role="label", tone="text2", wrap=True))
    line.addLayout(words, 1)
    row.setAccessibleName(f"{leaf.fact}: {leaf.why}")
    return row
