"""What the queue tells of the current case: the facts a supervisor needs to choose, nobody's name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language, day_text, time_text
from screening_desk.gui.models.queue import QueueModel
from screening_desk.gui.pages.case.waiting import moment_words, place_words, task_words, warning_words
from screening_desk.gui.pages.case.words import age_band_word, companion_word, origin_word, reason_line
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.services.case_tasks import TaskView
from screening_desk.services.review import QueueRow

WIDTH = 280


class QueuePreview(Panel):
    """Kind, age band, who handed over and when, companion, facts of the document; never a judgement.

    To whoever `reviews` it also says that the first one is closed until their own is saved.
    """

    def __init__(self, model: QueueModel, *, reviews: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._model, self._reviews = model, reviews
        self.setFixedWidth(WIDTH)
        self.pad_body()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 92)
        self._grid.setColumnStretch(1, 1)
        self._lines = [(PlainLabel(role="label"), PlainLabel(wrap=True)) for _ in range(10)]
        for number, (name, words) in enumerate(self._lines):
            self._grid.addWidget(name, number, 0)
            self._grid.addWidget(words, number, 1)
        self._heading = PlainLabel(role="strong")
        self._reasons = TraceList()
        self._warning = Banner("warn")
        self._closed = Banner("unk")
        self._foot = PlainLabel(role="label", wrap=True)
        inner = QWidget()
        inner.setProperty("role", "scrollbody")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._warning)
        column.addLayout(self._grid)
        for widget in (self._heading, self._reasons, self._closed):
            column.addWidget(widget)
        column.addStretch(1)
        self._scroll = UprightScroll()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setWidget(inner)
        self.add(self._scroll, 1)
        self.add(self._foot)

    def show_row(self, row: QueueRow | None) -> None:
        """Show a case of the queue, or nothing."""
        self.set_title(row.register_number if row else self.tr("Preview"))
        self.set_state(self.tr("preview") if row else "")
        self._scroll.setAccessibleName(self.title())
        for widget in (self._heading, self._reasons):
            widget.setVisible(row is not None)
        self._closed.setVisible(self._reviews and row is not None and row.state != "decided" and not row.first_open)
        asked = warning_words(row.held, self._model.now()) if row and row.state != "decided" else ""
        self._warning.setVisible(bool(asked))
        self._warning.show_state("warn", asked, "")
        for (name, words), (label, text) in zip(self._lines, self._facts(row), strict=True):
            name.setText(label)
            words.setText(text)
            name.setVisible(bool(label))
            words.setVisible(bool(label))
        self._heading.setText(self.tr("Facts of the document"))
        self._closed.show_state(
            "unk",
            self.tr("The first officer's judgement is closed"),
            self.tr("Notes and documents can be seen; the judgement opens when your own review is saved."),
            icon="eye-off",
        )
        foot = self.tr("Names are not shown in the queue. Opening a case is recorded in the audit trail.")
        self._foot.setText(foot if row else self.tr("Choose a case to see what it is about."))
        language = current_language()
        said = ((each.code, each.verdict, each.facts, row.reference, language) for each in row.reasons) if row else ()
        lines = tuple(("flag", "esc", reason_line(*each)) for each in said)
        none = ("info", "text2", self.tr("No row of the document needs a supervisor."))
        self._reasons.show_lines(lines or (none,))

    def _waiting(self, row: QueueRow) -> str:
        cell = self._model.waiting(row)
        return cell if isinstance(cell, str) else cell[0]

    def _task(self, task: TaskView) -> str:
        until = moment_words(task.until, self._model.now())
        return self.tr("{task}: {person}, until {time}").format(task=task_words(task), person=task.person, time=until)

    def _facts(self, row: QueueRow | None) -> tuple[tuple[str, str], ...]:
        if row is None:
            return (("", ""),) * len(self._lines)
        at = row.handed_over_at
        held = f"{time_text(row.held_since)}, {row.held_by}" if row.held_by else self.tr("nobody yet")
        return (
            (self.tr("Kind"), f"{mode_word(row.mode)}, {origin_word(row.foreigner)}"),
            (self.tr("Age band"), age_band_word(row.age_band)),
            (self.tr("Handed over"), f"{day_text(at)} {time_text(at)}"),
            (self.tr("By"), row.officer or "–"),
            (self.tr("Person"), place_words(row.held)),
            (self.tr("Leaves"), moment_words(row.held.departs_at, self._model.now()))
            if row.held.departs_at
            else ("", ""),
            (self.tr("Waiting"), self._waiting(row)),
            (self.tr("Opened by"), held),
            (self.tr("Companion"), companion_word(row.accompanied, row.apart)),
            (self.tr("Tasks"), "\n".join(self._task(each) for each in row.tasks)) if row.tasks else ("", ""),
        )
