"""Below the identity: why a zone does not agree, what it may have been, and what to know of how it was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.documents.mrz import Reading, Repair
from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.pages.counter.proposals import Proposals, on_offer
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.zone_lines import Marks, ZoneLines
from screening_desk.gui.zone_words import (
    keyboard_words,
    named,
    problem_marks,
    problem_words,
    remarks,
    repaired_words,
    title_words,
)
from screening_desk.services import misread
from screening_desk.services.draft import Identity, differences

_MOST_PROBLEMS = 3
Line = tuple[str, str, str]


class ReadingPart(QWidget):
    """Hidden while there is nothing to say. `repairs` are the proposals on offer, in the order of their keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[object, ...] = ()
        self.repairs: tuple[Repair, ...] = ()
        self.other_birth: date | None = None
        self._mark = IconLabel("triangle", "warn")
        self._title = PlainLabel(role="strong", tone="warn", wrap=True)
        self.problems, self.notes = TraceList(), TraceList()
        self.proposals = Proposals()
        self._read_name = PlainLabel(role="label")
        self.as_read = ZoneLines()
        self._century: ShortcutButton | None = None
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        read = QHBoxLayout()
        read.setSpacing(12)
        read.addWidget(self._read_name)
        read.addWidget(self.as_read)
        read.addStretch(1)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(12)
        self._foot.addWidget(self.notes, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(rule)
        column.addLayout(head)
        column.addWidget(self.problems)
        column.addWidget(self.proposals)
        column.addLayout(self._foot)
        column.addLayout(read)
        self.hide()

    def set_keys(self, take: Sequence[QAction], century: QAction) -> None:
        """Get the keys that take a proposal and the other century; without them nothing can be taken."""
        self.proposals.set_actions(take)
        self._century = ShortcutButton(century)
        self._foot.addWidget(self._century)

    def show_record(self, who: Identity, on: date, *, read_only: bool = False) -> None:
        """Show what there is to say of a record; nothing is worked out twice."""
        known = (who, on, read_only, current_language())
        if known == self._known:
            return
        self._known = known
        self.repairs, self.other_birth = (), None
        reading = misread.as_confirmed(who, on)
        if not who.mrz or reading.document is None:
            self.hide()
            return
        self._show_doubt(who, reading, read_only=read_only)
        self.other_birth = misread.other_century(who, on)
        self._show_notes(who, reading, on)
        if self._century is not None:
            self._century.setVisible(self.other_birth is not None and not read_only)
        self._show_as_read(who)
        self.setVisible(bool(self.title() or self.notes.texts()))

    def clear(self) -> None:
        """Forget everything."""
        self.show_record(Identity(), date.min)
        self.proposals.show_reading(None)
        self.problems.show_lines(())
        self.notes.show_lines(())
        self.as_read.show_zone((), {})
        self._title.setText("")

    def title(self) -> str:
        """What is wrong with the zone; empty where nothing is."""
        return self._title.text()

    def _show_doubt(self, who: Identity, reading: Reading, *, read_only: bool) -> None:
        """Say what does not agree; proposals only while the officer neither took one nor typed."""
        turned = "syntax:order" in who.mrz_problems
        open_still = not read_only and not who.mrz_confirmed and who.source != "corrected"
        found = on_offer(reading) if open_still else ()
        wrong = not reading.valid or turned
        title = title_words(reading.problems) if not reading.valid else ""
        if turned and not title:
            title = self.tr("The lines came in the wrong order: the document was turned.")
        if found and not wrong:
            title = self.tr("The name may be misread; no check digit covers it")
        self._title.setText(title)
        lines = [("dash", "text2", problem_words(problem)) for problem in named(reading.problems)]
        if len(lines) > _MOST_PROBLEMS:
            more = self.tr("and {n} more").format(n=len(lines) - _MOST_PROBLEMS)
            lines = [*lines[:_MOST_PROBLEMS], ("dash", "text2", more)]
        self.problems.show_lines(tuple(lines))
        offering = open_still and (not reading.valid or bool(found))
        self.repairs = found
        self.proposals.show_reading(reading if open_still else None)
        for widget, shown in (
            (self._mark, bool(title)),
            (self._title, bool(title)),
            (self.problems, bool(lines)),
            (self.proposals, offering),
        ):
            widget.setVisible(shown)

    def _show_notes(self, who: Identity, reading: Reading, on: date) -> None:
        self.notes.show_lines(tuple(self._notes(who, reading, on)))
        self.notes.setVisible(bool(self.notes.texts()))

    def _notes(self, who: Identity, reading: Reading, on: date) -> Iterator[Line]:
        if who.mrz_confirmed:
            yield "triangle", "warn", repaired_words(who)
        if words := keyboard_words(who.keyboard):
            yield "info", "accent", words
        if self.other_birth is not None and who.birth_date is not None:
            yield "info", "accent", self._century_words(who.birth_date, self.other_birth, reading)
        document, differing = reading.document, differences(who)
        if document is not None and "name" not in differing:
            zone = ", ".join(part for part in (document.primary_identifier, document.secondary_identifier) if part)
            if zone != who.name:
                words = self.tr("Spelled as on the data page; the MRZ has {name}. The same by the rules of Doc 9303.")
                yield "info", "text2", words.format(name=zone)
        for words in remarks(reading, on, leave_out=frozenset(differing)):
            yield "info", "text2", words

    def _century_words(self, born: date, other: date, reading: Reading) -> str:
        years = {"year": born.year, "other": other.year}
        if reading.document is not None and born == reading.document.birth_date:
            words = self.tr("The MRZ has two digits of the birth year: {year} is assumed, {other} is possible too.")
            return words.format(**years)
        words = self.tr("Born {day}: the officer chose this century, {other} is possible too.")
        return words.format(day=day_text(born), other=other.year)

    def _show_as_read(self, who: Identity) -> None:
        shown = bool(who.mrz_confirmed)
        self._read_name.setText(self.tr("As read"))
        marks: Marks = {(change.line, change.position): "wrong" for change in misread.changes(who) if change.found}
        self.as_read.show_zone(tuple(who.mrz.split("\n")) if shown else (), marks)
        self._read_name.setVisible(shown)
        self.as_read.setVisible(shown)


def zone_marks(who: Identity, reading: Reading) -> Marks:
    """Mark what is wrong in the zone of a record, or what a person changed in it."""
    if not reading.valid:
        return problem_marks(reading.problems)
    return {(one.line, one.position): "changed" for one in misread.changes(who) if one.proposed}
