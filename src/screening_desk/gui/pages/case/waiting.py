"""The person who waits and the tasks beside a review: panels of the case, and the words that the queue shares."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import current_language, day_text, time_text
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference import review
from screening_desk.services.case_tasks import TaskView
from screening_desk.services.case_view import CaseView
from screening_desk.services.held import Held
from screening_desk.services.zone import day_of

translate = QCoreApplication.translate
Line = tuple[str, str, str]
_TICK = 20_000  # ms; waiting is shown in minutes


def place_words(held: Held) -> str:
    """Say where the person is; what nobody noted is said."""
    note = held.last("place")
    place = review.load().places.get(note.value) if note else None
    if note is None or place is None:
        return translate("Waiting", "not noted")
    words = place.text.get(current_language())
    return f"{words}: {note.text}" if place.whom and note.text else words


def warning_words(held: Held, now: datetime) -> str:
    """Say that a decision or a reason is asked for, or nothing."""
    step = held.warning(now)
    return review.load().sentences["hold_warning"].get(current_language()).format(minutes=step) if step else ""


def minutes_words(minutes: int) -> str:
    """Say a time of waiting in the largest unit that tells."""
    if minutes < 60:
        return translate("Waiting", "{n} min").format(n=minutes)
    if minutes < 24 * 60:
        return translate("Waiting", "{h} h {m} min").format(h=minutes // 60, m=minutes % 60)
    return translate("Waiting", "{d} d {h} h").format(d=minutes // 1440, h=minutes % 1440 // 60)


def moment_words(moment: datetime, now: datetime) -> str:
    """Say a time, with its day where that is not today."""
    return time_text(moment) if day_of(moment) == day_of(now) else f"{day_text(moment)} {time_text(moment)}"


def task_words(task: TaskView) -> str:
    """Say what is to be done."""
    row = review.load().tasks.get(task.kind)
    words = row.text.get(current_language()) if row and not row.text_needed else ""
    return ": ".join(part for part in (words, task.text) if part) or task.kind


def held_lines(held: Held, now: datetime) -> tuple[Line, ...]:
    """Say of a person who waits: the warning, where, until when, what they were given, why holding goes on."""
    found: list[Line] = []
    if warning := warning_words(held, now):
        found.append(("triangle", "warn", warning))
    place = held.last("place")
    since = translate("Waiting", ", since {time}").format(time=moment_words(place.at, now)) if place else ""
    found.append(("person", "text2" if place else "unk", f"{place_words(held)}{since}"))
    if held.departs_at is not None:
        leaves = translate("Waiting", "Leaves at {time}")
        found.append(("clock", "text2", leaves.format(time=moment_words(held.departs_at, now))))
    for kind, row in review.load().cares.items():
        note = held.last(kind)
        said = moment_words(note.at, now) if note else translate("Waiting", "not yet")
        icon = ("ring-tick", "ok") if note else ("ring-question", "unk")
        found.append((*icon, f"{row.text.get(current_language())}: {said}"))
    for kind, sign in (("told", "flag"), ("holding", "pencil"), ("note", "pencil")):
        note = held.last(kind)
        if note is not None:
            words = note.text or translate("Waiting", "The person says it themselves")
            found.append(
                (sign, "esc" if kind == "told" else "text2", f"{moment_words(note.at, now)} {words} ({note.by})")
            )
    return tuple(found)


class HeldPanel(Panel):
    """How long the person has waited, and what is noted; counts up by itself."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._now = now
        self._view: CaseView | None = None
        self.pad_body()
        self._lines = TraceList(self)
        self.add(self._lines)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.tick)
        self._clock.start(_TICK)
        self.show_view(None)

    def show_view(self, view: CaseView | None) -> None:
        """Show the waiting of a case."""
        self._view = view
        self.set_title(self.tr("While waiting"))
        self.tick()

    def tick(self) -> None:
        """Count up."""
        view = self._view
        self.set_state(minutes_words(view.held.minutes(self._now())) if view else "")
        self._lines.show_lines(held_lines(view.held, self._now()) if view else ())

    def texts(self) -> tuple[str, ...]:
        """The lines shown."""
        return self._lines.texts()


class TasksPanel(Panel):
    """Tasks beside the review: what, who, until when, and how each ended."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._now = now
        self.pad_body()
        self._lines = TraceList(self)
        self.add(self._lines)
        self.show_view(None)

    def show_view(self, view: CaseView | None) -> None:
        """Show the tasks of a case; without any there is no panel."""
        self.set_title(self.tr("Tasks"))
        tasks = view.tasks if view else ()
        opened = sum(task.done_at is None for task in tasks)
        self.set_state(self.tr("{n} open").format(n=opened) if opened else "")
        self._lines.show_lines(tuple(self._line(task) for task in tasks))
        self.setVisible(bool(tasks))

    def texts(self) -> tuple[str, ...]:
        """The lines shown."""
        return self._lines.texts()

    def _line(self, task: TaskView) -> Line:
        now, words = self._now(), task_words(task)
        if task.done_at is not None:
            return "ring-tick", "ok", f"{words}. {task.outcome} ({task.done_by}, {moment_words(task.done_at, now)})"
        until = self.tr("{person}, until {time}").format(person=task.person, time=moment_words(task.until, now))
        return (
            ("triangle", "warn", f"{words}. {until}") if task.overdue(now) else ("clock", "text2", f"{words}. {until}")
        )
