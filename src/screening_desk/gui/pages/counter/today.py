"""A past record beside what today's rules would say: the differences alone, as nothing that was saved changes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.pages.checklist.child_words import Line
from screening_desk.gui.pages.counter.findings import kind_of
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.pages.instrument.words import result_words
from screening_desk.gui.widgets.kinds import LOOKS
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.reference import Reference
from screening_desk.reference.indicators import level_words
from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error
from screening_desk.reference.wording import sentence
from screening_desk.rules.findings import Finding
from screening_desk.services.instruments import InstrumentView
from screening_desk.services.rejudging import FindingChange, InstrumentChange, Rejudged

LINE, HIGHEST = 26, 190


class TodayPanel(Panel):
    """Shown on demand; what stands above it is what was saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._found: Rejudged | None = None
        self.lines = TraceList()
        body = QWidget()
        body.setProperty("role", "scrollbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self.lines)
        column.addStretch(1)
        self._scroll = UprightScroll()
        self._scroll.setWidget(body)
        self.add(self._scroll)
        self.hide()

    def show_found(self, found: Rejudged | None) -> None:
        """Show differences; None hides the panel."""
        self._found = found
        self.setVisible(found is not None)
        if found is None:
            self.lines.show_lines(())
            return
        self.set_title(self.tr("By today's rules"))
        self.set_state(self.tr("what was saved stays as it was"))
        lines = tuple(self._lines(found))
        self.lines.show_lines(lines)
        self._scroll.setFixedHeight(min(HIGHEST, 24 + LINE * len(lines)))

    def texts(self) -> tuple[str, ...]:
        """The lines shown."""
        return self.lines.texts()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_found(self._found)

    def _lines(self, found: Rejudged) -> Iterator[Line]:
        day = day_text(found.rules_of)
        if found.then_reference.version == found.now_reference.version:
            yield "info", "text2", self.tr("Same reference data as then, rules of {day}.").format(day=day)
        else:
            words = self.tr("Reference data {now} instead of {then}, rules of {day}.")
            now, then = _edition(found.now_reference), _edition(found.then_reference)
            yield "info", "text2", words.format(now=now, then=then, day=day)
        if found.same:
            yield "ring-tick", "ok", self.tr("Nothing would be different: neither a finding nor a result.")
        if found.level_differs:
            language = current_language()
            then = level_words(found.then.assessment.level, found.then_reference.catalogue, language)
            now = level_words(found.now.assessment.level, found.now_reference.catalogue, language)
            yield "not-equal", "accent", self.tr("Result: {then} → {now}").format(then=then, now=now)
        for change in found.instruments:
            if change.differs:
                yield "not-equal", "accent", self._instrument(change, found)
        for each in found.findings:
            yield self._finding(each, found)
        if found.gone:
            gone = self.tr("Today's lists do not have {items}; the answers count for nothing in them.")
            yield "info", "text2", gone.format(items=", ".join(found.gone))

    def _instrument(self, change: InstrumentChange, found: Rejudged) -> str:
        then = self._result(change.then, found.then_reference)
        now = self._result(change.now, found.now_reference)
        known = found.now_reference.instruments.get(change.instrument)
        known = known or found.then_reference.instruments.get(change.instrument)
        title = known.title.get(current_language()) if known else change.instrument
        return f"{title}: {then} → {now}"

    def _result(self, view: InstrumentView | None, reference: Reference) -> str:
        if view is None:
            return self.tr("not judged")
        return result_words(view.outcome, reference.instruments[view.outcome.instrument])

    def _finding(self, change: FindingChange, found: Rejudged) -> Line:
        then, now = _said(change.then, found.then_reference), _said(change.now, found.now_reference)
        title = (now or then or ("", ""))[0]
        none = self.tr("no rule")
        words = f"{title}: {then[1] if then else none} → {now[1] if now else none}"
        look = LOOKS[kind_of(change.now)] if change.now is not None else LOOKS["na"]
        return look.icon, look.ink, words


def _said(finding: Finding | None, reference: Reference) -> tuple[str, str] | None:
    """Title and state of a finding, in the words of its own reference data."""
    if finding is None:
        return None
    try:
        words = sentence(finding.code, finding.verdict, finding.facts, reference, current_language())
    except ReferenceError:
        return finding.code, finding.verdict
    value = f" ({words.value})" if words.value and words.value != words.state else ""
    return words.title, f"{words.state}{value}"


def _edition(reference: Reference) -> str:
    """The number of an edition, or the beginning of its hash where it has none."""
    return str(reference.edition.sequence) if reference.edition is not None else reference.version[:8]
