"""What stands behind F6, beside the quick list: the child's questions of an open record, every answer of a past one.

Instruments beside the list say their result in a line of their own; in a past record with the whole trace.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.cards.words import how_words
from screening_desk.gui.pages.checklist.child_words import Line, told_lines
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.pages.instrument.words import answer_lines, fact_lines, short_line, stored_lines
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference import Reference
from screening_desk.reference.indicators import Column
from screening_desk.rules.assessment import Tally
from screening_desk.services.judging import ScreeningView

_MARKS = {"yes": ("flag", "esc"), "no": ("dash", "text2")}
_UNKNOWN = ("ring-question", "unk")


class DeepPanel(Panel):
    """Lines only; answers are given on the list itself."""

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._reference, self._catalogue = reference, reference.catalogue
        self._lines = TraceList()
        self.pad_body()
        self.add(self._lines)
        self.hide()

    def show_view(self, view: ScreeningView, *, past: bool) -> None:
        """Show the child path of an open record, or all that was asked in depth in a past one; hide when that is nothing."""
        given = {key: value.value for key, value in view.draft.given.items()}
        told = told_lines(given, self._catalogue)
        child = view.assessment.child_path
        answers = tuple(self._answers(view, None if past else "child"))
        beside = tuple(self._beside(view, past=past))
        self._lines.show_lines((*answers, *told, *beside))
        self.set_title(self.tr("Child path") if child and not past else self.tr("In-depth questions"))
        tally = view.assessment.columns.get("child", Tally())
        count = self.tr("{n} of {all} answered").format(n=tally.answered, all=tally.total)
        self.set_state(count if child and not past else "")
        self.set_shortcut("" if past else "F6")
        said = bool(answers or told or beside)
        self._lines.setVisible(said)
        self.setVisible(said if past else child or bool(told or beside))

    def clear(self) -> None:
        """Forget everything."""
        self._lines.show_lines(())
        self.hide()

    def texts(self) -> tuple[str, ...]:
        """The lines shown."""
        return self._lines.texts()

    def _beside(self, view: ScreeningView, *, past: bool) -> Iterator[Line]:
        """Results of the instruments, each for itself; in a past record their answers and the whole trace."""
        if past:
            yield from stored_lines(view.instruments, self._reference)
            yield from fact_lines({key: each.value for key, each in view.draft.given.items()})
            yield from answer_lines(view.draft.items, view.instruments, self._reference)
        else:
            yield from (short_line(each, self._reference) for each in view.instruments)

    def _answers(self, view: ScreeningView, column: Column | None) -> Iterator[Line]:
        """Answered items beside the quick list, of one column or of all."""
        language = current_language()
        for item in self._catalogue.items:
            keys = [item.id] if item.id not in self._catalogue.quick else []
            keys += [item.follow_up.key] if item.follow_up else []
            for key in keys:
                answered = view.draft.answers.get(key)
                if answered is None or column not in (None, item.column):
                    continue
                words = item.text if key == item.id or item.follow_up is None else item.follow_up.text
                answer = self._catalogue.answers[answered.value].get(language)
                name = f"{key} " if key == item.id and not key.startswith("Q") else ""
                said = how_words(answered)
                unsaid = answered.declined and answered.value not in {"yes", "no"}  # it was asked
                answer = said if unsaid else f"{answer} ({said})" if said else answer
                yield (*_MARKS.get(answered.value, _UNKNOWN), f"{name}{words.get(language)}: {answer}")
