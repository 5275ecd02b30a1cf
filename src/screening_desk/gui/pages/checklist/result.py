"""The live result of the checklist: word, bars by column, why, and what is not known."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.checklist.child_words import Line
from screening_desk.gui.pages.counter.result import TraceList, why_lines
from screening_desk.gui.pages.guidance import GuidanceBlock
from screening_desk.gui.pages.instrument.words import counter_change_lines
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.chips import ResultChip
from screening_desk.gui.widgets.folding import bring_into_view
from screening_desk.gui.widgets.kinds import edge_pen
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.reference.indicators import ELEMENTS, Catalogue, Column, applicable
from screening_desk.rules.assessment import Tally
from screening_desk.rules.trace import CHILD_NEEDS
from screening_desk.rules.what_if import CounterChange
from screening_desk.services.judging import ScreeningView

WIDTH = 346


class TallyBar(QWidget):
    """Yes, no, and what is not known, as parts of one bar; the words below say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tally, self._declined = Tally(), 0
        self.setFixedHeight(10)

    def show_tally(self, tally: Tally, declined: int = 0) -> None:
        """Show other counts; `declined` of those that rules count as not asked were asked."""
        self._tally, self._declined = tally, declined
        self.setAccessibleName(self.words())
        self.update()

    def words(self) -> str:
        """The counts in words, without those that are zero, but always yes and what is open."""
        tally = self._tally
        parts = [self.tr("{n} yes").format(n=tally.yes)]
        for count, text in (
            (tally.no, self.tr("{n} no")),
            (tally.unknown, self.tr("{n} not known")),
            (tally.not_asked - self._declined, self.tr("{n} not asked")),
            (self._declined, self.tr("{n} declined")),
        ):
            if count:
                parts.append(text.format(n=count))
        if tally.unanswered:
            parts.append(self.tr("{n} open").format(n=tally.unanswered))
        return " · ".join(parts)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plum, grey, and dashed boxes."""
        painter = QPainter(self)
        theme, tally = Theme.current(), self._tally
        if not tally.total:
            return
        step = self.width() / tally.total
        left = 0.0
        for count, token in ((tally.yes, "esc"), (tally.no, "unk_edge"), (tally.unknown, ""), (tally.not_asked, "")):
            if not count:
                continue
            box = QRectF(left, 0, step * count - 2, self.height())
            if token:
                painter.fillRect(box, theme.colour(token))
            else:
                self._dash(painter, box)
            left += step * count
        if tally.unanswered:
            self._dash(painter, QRectF(left, 0, self.width() - left, self.height()))

    @staticmethod
    def _dash(painter: QPainter, box: QRectF) -> None:
        painter.setPen(edge_pen("unk_edge", dashed=True))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


class LiveResult(Panel):
    """The side panel of the checklist; `tells_change` where its page has the key that asks what one more yes would change."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None, *, tells_change: bool = True) -> None:
        super().__init__("", parent)
        self._catalogue, self._tells_change = catalogue, tells_change
        self._view: ScreeningView | None = None
        self.setFixedWidth(WIDTH)
        self.chip = ResultChip()
        self._advice = PlainLabel(role="label", tone="text2", wrap=True)
        self._columns = {
            column: (PlainLabel(role="strong"), TallyBar(), PlainLabel(role="label", wrap=True))
            for column in ("child", *ELEMENTS)
        }
        self._why_head, self._gap_head = PlainLabel(role="strong"), PlainLabel(role="strong")
        self.why, self.gaps, self.changes = TraceList(), TraceList(), TraceList()
        self._change_head = PlainLabel(role="strong")
        self._changes_of: ScreeningView | None = None
        self.guidance = GuidanceBlock()
        self._foot = PlainLabel(role="label", tone="text2", wrap=True)
        body = QWidget()
        body.setProperty("role", "scrollbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.chip)
        top.addWidget(self._advice, 1)
        column.addLayout(top)
        column.addWidget(self.guidance)
        column.addSpacing(4)
        for name, bar, words in self._columns.values():
            name.setFixedWidth(64)
            line = QHBoxLayout()
            line.addWidget(name)
            side = QVBoxLayout()
            side.setSpacing(2)
            side.addWidget(bar)
            side.addWidget(words)
            line.addLayout(side, 1)
            column.addLayout(line)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        column.addWidget(rule)
        for widget in (
            self._why_head, self.why, self._gap_head, self.gaps, self._change_head, self.changes,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self._foot)
        scroll = UprightScroll()
        scroll.setWidget(body)
        self.add(scroll, 1)
        self.retranslate()

    def show_view(self, view: ScreeningView) -> None:
        """Show the assessment of a screening."""
        self._view = view
        assessment, language = view.assessment, current_language()
        self.chip.set_level(assessment.level)
        self.set_state(
            self.tr("rule {rule}, items {items}").format(
                rule=assessment.rule_version, items=assessment.catalogue_version
            )
        )
        shown: tuple[Column, ...] = ("child", *CHILD_NEEDS) if assessment.child_path else ELEMENTS
        for column, (name, bar, words) in self._columns.items():
            for widget in (name, bar, words):
                widget.setVisible(column in shown)
            name.setText(self._catalogue.columns[column].get(language))
            bar.show_tally(assessment.columns.get(column, Tally()), self._declined(view, column))
            words.setText(
                " · ".join(part.replace(" ", "\u00a0") for part in bar.words().split(" · "))
            )  # breaks between
        self.why.show_lines(why_lines(view, self._catalogue, ("why", "why_not", "note")))
        gaps = why_lines(view, self._catalogue, ("gap",))
        self.gaps.show_lines(gaps)
        self._gap_head.setText(self.tr("Not known: {n} items").format(n=len(assessment.unknown)))
        self._foot.setText(self._foot_words(child=assessment.child_path))
        if self._changes_of is None or self._changes_of.draft.answers != view.draft.answers:
            self._show_changes(None, ())

    def _declined(self, view: ScreeningView, column: Column) -> int:
        """How many items of a column the person was asked and did not want to answer."""
        asked = applicable(self._catalogue, view.draft.mode, view.assessment.child_path)
        given = [view.draft.answers.get(item.id) for item in asked if item.column == column]
        return sum(one is not None and one.declined and one.value == "not_asked" for one in given)

    def toggle_changes(self, changes: tuple[CounterChange, ...]) -> None:
        """Say what one more yes would change, until an answer changes or it is taken away."""
        if self._changes_of is not None or self._view is None:
            self._show_changes(None, ())
        else:
            self._show_changes(self._view, counter_change_lines(changes, self._catalogue))
            bring_into_view(self.changes)

    def _show_changes(self, view: ScreeningView | None, lines: tuple[Line, ...]) -> None:
        self._changes_of = view
        self.changes.show_lines(lines)
        hint, head = self.tr("Alt+U: what one more yes would change"), self.tr("What one more yes would change")
        self._change_head.setText(hint if view is None else head)
        self._change_head.set_look("label" if view is None else "strong", "text2" if view is None else "")
        self._change_head.setVisible(self._tells_change)
        self.changes.setVisible(view is not None)

    def clear(self) -> None:
        """Forget everything."""
        self._view = None
        self.chip.set_level("not_assessed")
        self.guidance.clear()
        self.why.show_lines(())
        self.gaps.show_lines(())
        self._show_changes(None, ())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Result so far"))
        self._advice.setText(self.tr("Advice, not a decision."))
        self._why_head.setText(self.tr("Why"))
        self._foot.setText(self._foot_words(child=False))
        if self._view is not None:
            self.show_view(self._view)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _foot_words(self, *, child: bool) -> str:
        """What holds for every result; the law's own words stand in the catalogue."""
        foot = self._catalogue.foot_child if child else self._catalogue.foot
        return foot.get(current_language()) if foot is not None else ""
