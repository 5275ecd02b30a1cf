"""The left side of a case: what the document says, the officer's note, and what happened when."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from screening_desk.gui.contact_words import contact_lines
from screening_desk.gui.context import current_language, day_text, time_text
from screening_desk.gui.pages.case.words import companion_word, event_line, mark_of
from screening_desk.gui.pages.checklist.child_words import told_lines
from screening_desk.gui.pages.counter.findings import kind_of
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.pages.day_book.late_words import said_of
from screening_desk.gui.pages.instrument.words import fact_lines
from screening_desk.gui.widgets.kinds import LOOKS
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.zone_words import repaired_words
from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error
from screening_desk.reference.wording import sentence
from screening_desk.rules.findings import Finding
from screening_desk.services.case_view import CaseView
from screening_desk.services.draft import Identity

Line = tuple[str, str, str]
LONGEST = 30
"""Events shown beside a case, the last ones; the follow-up has all of them."""


class FactsPanel(Panel):
    """Findings as they were stored, worded by the version of that day: what needs somebody first, then what agrees."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.pad_body()
        self._lines = TraceList(self)
        self.add(self._lines)
        self.show_view(None)

    def show_view(self, view: CaseView | None) -> None:
        """Show the findings of a case."""
        self.set_title(self.tr("Facts of the document"))
        self._lines.show_lines(tuple(self._words(view)) if view else ())
        flagged = sum(finding.handling == "supervisor" for finding in view.findings) if view else 0
        self.set_state(self.tr("{n} for you").format(n=flagged) if flagged else "")

    def texts(self) -> tuple[str, ...]:
        """The lines shown."""
        return self._lines.texts()

    def _words(self, view: CaseView) -> Iterator[Line]:
        yield "book", "text2", self._document(view.identity)
        if words := repaired_words(view.identity):
            read = " ".join(view.identity.mrz.split())
            as_read = self.tr("As read: {zone}").format(zone=read)
            yield "triangle", "warn", f"{words} {as_read}"
        agreed = []
        for finding in view.findings:
            title, value, state, mark = _said(view, finding)
            if finding.verdict == "ok":
                agreed.append(f"{title}{mark}")
            elif finding.verdict != "not_applicable":
                look = LOOKS[kind_of(finding)]
                words = f"{title}: {state} ({value})" if value else f"{title}: {state}"
                yield look.icon, look.ink, f"{words}{mark}"
        yield from told_lines(view.given, view.reference.catalogue)
        yield from fact_lines(view.given)
        yield from contact_lines(view.given)
        if agreed:
            yield "ring-tick", "ok", self.tr("Agreed: {titles}").format(titles="; ".join(agreed))

    def _document(self, identity: Identity) -> str:
        unknown = self.tr("not known")
        words = self.tr("Document {number}, valid until {until}; born {born}")
        said = words.format(
            number=identity.document_number or unknown,
            until=day_text(identity.expiry_date) if identity.expiry_date else identity.expiry_date_raw or unknown,
            born=day_text(identity.birth_date) if identity.birth_date else identity.birth_date_raw or unknown,
        )
        added = self.tr("name added: {name}").format(name=identity.added_name) if identity.added_name else ""
        return "; ".join(part for part in (said, added) if part)


def _said(view: CaseView, finding: Finding) -> tuple[str, str, str, str]:
    try:
        words = sentence(finding.code, finding.verdict, finding.facts, view.reference, current_language())
    except ReferenceError:
        return finding.code, "", finding.verdict, ""
    return words.title, words.value if words.value != words.state else "", words.state, mark_of(words)


def forget(widget: QWidget) -> None:
    """Take a widget away and blank what it said, as Qt deletes it only later."""
    for label in widget.findChildren(PlainLabel):
        label.setText("")
    widget.hide()
    widget.deleteLater()


class CaseNotes(Panel):
    """The officer's note and the companion; the reason of the hand-over only when the judgement is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.pad_body()
        self._companion = PlainLabel("", self, role="label", wrap=True)
        self.note = PlainLabel("", self, wrap=True)
        self._reason_name = PlainLabel("", self, role="label")
        self.reason = PlainLabel("", self, wrap=True)
        for label in (self._companion, self.note, self._reason_name, self.reason):
            self.add(label)
        self.show_view(None)

    def show_view(self, view: CaseView | None) -> None:
        """Show the notes of a case."""
        self.set_title(self.tr("Notes of the counter"))
        self._reason_name.setText(self.tr("Reason of the hand-over"))
        reason = view.hand_over_reason if view else ""
        companion = companion_word(view.accompanied, view.apart) if view else ""
        lines = (self.tr("Companion: {words}").format(words=companion), *said_of(view)) if view else ()
        self._companion.setText("\n".join(lines))
        self.note.setText((view.note or self.tr("No note was written.")) if view else "")
        self.reason.setText(reason)
        for label in (self._reason_name, self.reason):
            label.setVisible(bool(reason))


class Timeline(Panel):
    """Events of a case with their times, the oldest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(12, 10, 12, 10)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self.add(self._grid)
        self._shown: list[QWidget] = []
        self._said: list[str] = []
        self.show_view(None)

    def show_view(self, view: CaseView | None) -> None:
        """Show the events of a case."""
        count = len(view.events) if view else 0
        last = self.tr("Timeline: the last {n} of {all}").format(n=LONGEST, all=count)
        self.set_title(last if count > LONGEST else self.tr("Timeline"))
        self.set_state(day_text(view.opened_at) if view else "")
        for old in self._shown:
            self._grid.removeWidget(old)
            forget(old)
        self._shown, self._said = [], []
        if view is None:
            return
        day = ""
        for place, event in enumerate(view.events[-LONGEST:]):
            icon, token, title, detail = event_line(event, view.reference)
            at = time_text(event.at)
            if day_text(event.at) != (day or day_text(view.opened_at)):
                at = f"{day_text(event.at)[:5]}\n{at}"
            day = day_text(event.at)
            self._line(place, at, icon, token, title, detail)

    def texts(self) -> tuple[str, ...]:
        """What happened, in order."""
        return tuple(self._said)

    def _line(self, place: int, at: str, icon: str, token: str, title: str, detail: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        cell = QWidget(self)
        cell.setMinimumWidth(1)
        words = QGridLayout(cell)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        for row, label in enumerate(
            (PlainLabel(title, cell, role="strong", wrap=True), PlainLabel(detail, cell, role="label", wrap=True))
        ):
            label.setMinimumWidth(1)  # a long word is broken rather than pushing the panel wider
            words.addWidget(label, row, 0)
        for column, widget in enumerate(
            (PlainLabel(at, self, role="label"), IconLabel(icon, token, parent=self), cell)
        ):
            self._grid.addWidget(widget, place, column, top)
            self._shown.append(widget)
        self._said.append(title)
