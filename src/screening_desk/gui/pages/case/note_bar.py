"""A bar inside a page to note something beside a case: of the person who waits, a task, its end, or a move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from PySide6.QtCore import QEvent, QRegularExpression, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.case.fields import moment
from screening_desk.gui.pages.case.waiting import task_words
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference import review
from screening_desk.services.case_tasks import Doer, TaskInput, TaskView
from screening_desk.services.form_draft import TypedNote
from screening_desk.services.held import NOTES, NoteInput
from screening_desk.services.moving import CaseMove, DraftMove
from screening_desk.services.zone import day_of

Mode = Literal["note", "task", "end", "move", "draft"]


@dataclass(frozen=True)
class Ended:
    """A task and how it ended."""

    task_id: str
    outcome: str


class NoteBar(QFrame):
    """Hidden until it is opened. Enter in a field or Alt+S saves, Esc closes; nothing is preset."""

    given = Signal(object)
    """NoteInput, TaskInput, Ended, CaseMove or DraftMove."""
    asking = Signal(bool)
    changed = Signal()
    """Something was typed or chosen, or the bar was closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._mode: Mode = "note"
        self._now = datetime.now().astimezone()
        self._back_to: QWidget | None = None
        self._title = PlainLabel(role="strong")
        self.kinds = Segmented(pad=8)
        self.kinds.chosen.connect(self._on_kind)
        self.place, self.what, self.who, self.why = ChoiceBox(), ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.what.currentIndexChanged.connect(self._show)
        self.hour, self.text = QLineEdit(), QLineEdit()
        self.hour.setMaxLength(5)
        self.hour.setFixedWidth(72)
        self.hour.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,2}[.:]?\d{0,2}"), self))
        self.text.setMaxLength(400)
        self._save = key_action(self, "Alt+S", slot=self.save)
        self._off = key_action(self, "Esc", slot=self.close_bar)
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget, stretch in (
            (self.place, 1),
            (self.what, 1),
            (self.who, 1),
            (self.why, 1),
            (self.hour, 0),
            (self.text, 2),
        ):
            line.addWidget(widget, stretch)
        line.addWidget(ShortcutButton(self._save))
        line.addWidget(ShortcutButton(self._off))
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 9, 13, 9)
        column.setSpacing(6)
        for part in (self._title, self.kinds):
            column.addWidget(part)
        column.addLayout(line)
        for field in (self.hour, self.text):
            field.returnPressed.connect(self.save)
            field.textChanged.connect(self.changed)
        for box in (self.place, self.what, self.who, self.why):
            box.currentIndexChanged.connect(self.changed)
        self.retranslate()
        self.hide()

    def open_note(self, now: datetime) -> None:
        """Ask what is to be noted of the person who waits."""
        self._open("note", now)
        self.kinds.setFocus()

    def open_task(self, now: datetime, doers: Sequence[Doer]) -> None:
        """Ask for a task, its person and its time."""
        self._fill(self.who, [(doer.name, doer.person_id) for doer in doers])
        self._open("task", now)
        self.what.setFocus()

    def open_end(self, now: datetime, tasks: Sequence[TaskView]) -> None:
        """Ask how one of the open tasks ended; with only one it is that."""
        self._open("end", now)
        self._fill(self.what, [(task_words(task), task.task_id) for task in tasks])
        if len(tasks) == 1:
            self.what.setCurrentIndex(0)
        (self.text if len(tasks) == 1 else self.what).setFocus()

    def open_move(self, now: datetime, doers: Sequence[Doer]) -> None:
        """Ask to whom the case goes, and why."""
        self._fill(self.who, [(doer.name, doer.person_id) for doer in doers])
        self._open("move", now)
        self.who.setFocus()

    def open_draft(self, now: datetime, drafts: Sequence[tuple[str, str]], doers: Sequence[Doer]) -> None:
        """Ask which open screening goes to whom, and why; `drafts` are words and the person's id."""
        self._fill(self.who, [(doer.name, doer.person_id) for doer in doers])
        self._open("draft", now)
        self._fill(self.what, drafts)
        self.what.setFocus()

    def close_bar(self) -> None:
        """Take the bar away; nothing was noted."""
        if self.isHidden():
            return
        self._blank()
        self.hide()
        self.changed.emit()
        self.asking.emit(False)
        if self._back_to is not None and self._back_to.isVisible():
            self._back_to.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> TypedNote | None:
        """What stands in the bar; None while it is closed, or nothing was said yet."""
        if self.isHidden():
            return None
        place = self._chosen(self.place) or self._chosen(self.why)
        what, who = self._chosen(self.what), self._chosen(self.who)
        typed = TypedNote(self._mode, self.kinds.value(), place, what, who, self.hour.text(), self.text.text())
        return typed if typed != TypedNote(self._mode) else None

    def fill(self, typed: TypedNote) -> None:
        """Put what was typed before into the bar, which stands open for it."""
        self.kinds.set_value(typed.kind)
        for box, value in (
            (self.place, typed.place),
            (self.why, typed.place),
            (self.what, typed.what),
            (self.who, typed.who),
        ):
            box.setCurrentIndex(box.findData(value) if value else -1)
        self.hour.setText(typed.hour)
        self.text.setText(typed.text)
        self._show()

    def save(self) -> None:
        """Give what stands in the bar to the page; a refusal leaves it open."""
        text = self.text.text()
        if self._mode == "note":
            value = str(self.place.currentData() or "") if self.kinds.value() == "place" else ""
            leaves = self._moment() if self.kinds.value() == "departs" else None
            self.given.emit(NoteInput(self.kinds.value(), value, text, leaves))
        elif self._mode == "task":
            self.given.emit(
                TaskInput(str(self.what.currentData() or ""), str(self.who.currentData() or ""), self._moment(), text)
            )
        elif self._mode == "end":
            self.given.emit(Ended(str(self.what.currentData() or ""), text))
        elif self._mode == "move":
            self.given.emit(CaseMove(self._chosen(self.who), self._chosen(self.why), text))
        else:
            self.given.emit(DraftMove(self._chosen(self.what), self._chosen(self.who), self._chosen(self.why)))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        language, words = current_language(), review.load()
        cares = {kind: row.text.get(language) for kind, row in words.cares.items()}
        names = {
            "place": self.tr("Where"),
            "departs": self.tr("Departure"),
            "holding": self.tr("Why holding goes on"),
            "note": self.tr("Note"),
            "told": self.tr("Says it themselves"),
            **cares,
        }
        self.kinds.set_options([Option(kind, names[kind], str(n)) for n, kind in enumerate(NOTES, start=1)])
        self.kinds.setAccessibleName(self.tr("What is noted"))
        self._save.setText(self.tr("Save"))
        self._off.setText(self.tr("Cancel"))
        for box, rows in ((self.place, words.places), (self.why, words.moved)):
            chosen = self._chosen(box)
            with QSignalBlocker(box):  # nobody chose anything, so the draft stays as it is
                self._fill(box, [(row.text.get(language), row.id) for row in rows.values()])
                box.setCurrentIndex(box.findData(chosen) if chosen else -1)
        for box, name in ((self.place, self.tr("Where the person is")), (self.why, self.tr("Why"))):
            box.setPlaceholderText(name)
            box.setAccessibleName(name)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _open(self, mode: Mode, now: datetime) -> None:
        if self.isHidden():
            self._back_to = self.window().focusWidget()
        self._mode, self._now = mode, now
        self._blank()
        rows = review.load().tasks.values() if mode == "task" else ()
        self._fill(self.what, [(row.text.get(current_language()), row.id) for row in rows])
        self._show()
        self.show()
        self.asking.emit(True)

    def _show(self) -> None:
        mode, kind = self._mode, self.kinds.value()
        titles = {
            "note": self.tr("Note on the person who waits"),
            "task": self.tr("New task"),
            "end": self.tr("How the task ended"),
            "move": self.tr("Give the case to somebody else"),
            "draft": self.tr("Give an open screening to somebody else"),
        }
        self._title.setText(titles[mode])
        self.setAccessibleName(titles[mode])
        moves = mode in {"move", "draft"}
        who = self.tr("To whom") if moves else self.tr("Who does it")
        self.who.setPlaceholderText(who)
        self.who.setAccessibleName(who)
        what = self.tr("Task") if mode == "end" else self.tr("What is to be done")
        what = self.tr("Whose screening") if mode == "draft" else what
        self.what.setPlaceholderText(what)
        self.what.setAccessibleName(what)
        hour = self.tr("Until, HH.MM") if mode == "task" else self.tr("Leaves at, HH.MM")
        self.hour.setAccessibleName(hour)
        self.hour.setPlaceholderText(self.tr("HH.MM"))
        self.text.setPlaceholderText(self._hint())
        self.text.setAccessibleName(self._hint())
        for widget, shown in (
            (self.kinds, mode == "note"),
            (self.place, mode == "note" and kind == "place"),
            (self.what, mode not in {"note", "move"}),
            (self.who, mode == "task" or moves),
            (self.why, moves),
            (self.hour, mode == "task" or (mode == "note" and kind == "departs")),
            (self.text, mode not in {"note", "draft"} or (mode == "note" and kind not in {"", "departs"})),
        ):
            widget.setVisible(shown)
        self._save.setEnabled(mode != "note" or bool(kind))

    def _hint(self) -> str:
        hints = {
            "place": self.tr("With whom"),
            "holding": self.tr("Why holding goes on (required)"),
            "note": self.tr("Note (required)"),
        }
        if self._mode == "note":
            return hints.get(self.kinds.value(), self.tr("Words (optional)"))
        return self.tr("How it ended (required)") if self._mode == "end" else self.tr("Words (optional)")

    def _chosen(self, box: ChoiceBox) -> str:
        return str(box.currentData() or "")

    def _on_kind(self, kind: str) -> None:
        self._show()
        self.changed.emit()
        first = {"place": self.place, "departs": self.hour}.get(kind, self.text)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moment(self) -> datetime | None:
        """The next moment of the time typed: today, or tomorrow where that is over."""
        found = moment(day_of(self._now), self.hour.text())
        return found + timedelta(days=1) if found is not None and found <= self._now else found

    def _fill(self, box: ChoiceBox, choices: Sequence[tuple[str, str]]) -> None:
        box.clear()
        for words, value in choices:
            box.addItem(words, value)
        box.setCurrentIndex(-1)

    def _blank(self) -> None:
        self.kinds.set_value("")
        for box in (self.place, self.who, self.why):
            box.setCurrentIndex(-1)
        self.hour.clear()
        self.text.clear()
