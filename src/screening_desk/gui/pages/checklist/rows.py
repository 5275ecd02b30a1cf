"""The rows of the checklist by column, with heads that count what applies."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.cards.words import answer_mark
from screening_desk.gui.pages.checklist.told import ToldFacts
from screening_desk.gui.pages.counter.questions import FOLD, FoldRow, mark_of, waiting_of
from screening_desk.gui.quiet import dress
from screening_desk.gui.widgets.answer_row import AnswerRow, GroupHead
from screening_desk.gui.widgets.row_list import RowList
from screening_desk.reference.indicators import Catalogue, Column, applicable
from screening_desk.rules.assessment import Tally
from screening_desk.services.judging import ScreeningView

W = TypeVar("W", bound=QWidget)
JUMPS: dict[Column, str] = {"child": "Alt+A", "proses": "Alt+P", "cara": "Alt+C", "tujuan": "Alt+T"}


class ChecklistRows(RowList):
    """Builds every row once, in quiet moments where there are any, and shows those that can be asked now."""

    answered = Signal(str, str)
    apart = Signal(bool)
    not_asked = Signal(tuple)
    help_requested = Signal(str)
    made = Signal()

    def __init__(self, catalogue: Catalogue, scroll: QScrollArea, layout: QVBoxLayout) -> None:
        super().__init__(scroll)
        self._catalogue, self._layout = catalogue, layout
        self._rows: dict[str, AnswerRow] = {}
        self._heads: dict[Column, GroupHead] = {}
        self._shown: list[str] = []
        self._asked: set[str] = set()
        self.private_only = False
        self._path = ("", False)
        self.told = ToldFacts(catalogue)
        self.told.entered.connect(self._on_entered)
        self.told.stepped.connect(self.step)
        self.fold = FoldRow()
        self.fold.apart.connect(self.apart)
        self.fold.not_asked.connect(self._skip)
        self.fold.focused.connect(self._on_entered)
        self.fold.step_requested.connect(self.step)
        layout.addWidget(self.fold)
        layout.addStretch(1)
        self._view: ScreeningView | None = None
        self._unmade = iter(catalogue.items)
        self._quiet = QTimer(self)
        self._quiet.timeout.connect(self._make_next)
        self._quiet.start(0)

    def show_view(self, view: ScreeningView) -> None:
        """Show the answers of a screening, and hide what cannot be asked beside a companion."""
        self._view = view
        while self._quiet.isActive():
            self._make_next()
        asked = applicable(self._catalogue, view.draft.mode, view.assessment.child_path)
        self._asked = {item.id for item in asked}
        draft, language = view.draft, current_language()
        folded = draft.accompanied is True and not draft.apart
        self._follow_path(view)
        self._shown = []
        for key, row in self._rows.items():
            item = self._catalogue.follow_ups.get(key) or self._catalogue.by_id[key]
            if item.id not in self._asked:
                row.hide()
                continue
            follow = item.follow_up if key in self._catalogue.follow_ups else None
            row.set_text((follow.text if follow else item.text).get(language))
            answered = draft.answers.get(key)
            row.set_answer(answered.value if answered else None, declined=answered is not None and answered.declined)
            row.set_mark(*answer_mark(answered, mark_of(item)))
            leader = draft.answers.get(item.id)
            wanted = follow is None or (leader is not None and leader.value == "yes")
            closed = item.column in self._heads and not self._heads[item.column].is_open()
            hidden = (item.private and folded) or (self.private_only and not item.private) or not wanted or closed
            row.setVisible(not hidden)
            if not hidden:
                self._shown.append(key)
        self._show_told(view, folded)
        self._show_fold(view, folded)
        self._show_heads(view)

    def row(self, key: str) -> QWidget:
        """Row of an item or follow-up, or the field of a fact; KeyError when it does not apply."""
        if key in self.told:
            return self.told.field(key)
        return self.fold if key == FOLD else self._rows[key]

    def shown(self) -> list[str]:
        """Keys of the rows that can be answered now, in order; facts that were told come after the child's items."""
        keys = [] if self.fold.isHidden() else [FOLD]
        child = [key for key in self._shown if self.column_of(key) == "child"]
        place = self._shown.index(child[-1]) + 1 if child else 0
        told = [] if self.told.isHidden() else self.told.asked()
        return [*keys, *self._shown[:place], *told, *self._shown[place:]]

    def waits(self, key: str) -> bool:
        """Whether an item has no answer; facts are told, not asked one after the other."""
        given = self._view.draft.answers if self._view else {}
        return key != FOLD and key not in self.told and key not in given

    def column_of(self, key: str) -> Column:
        """Column of a row."""
        if key in self.told:
            return "child"
        if key == FOLD:
            return "danger"
        item = self._catalogue.follow_ups.get(key) or self._catalogue.by_id[key]
        return item.column

    def jump(self, column: Column) -> None:
        """Go to the first row of a column that can be asked; a column that is folded away unfolds."""
        head = self._heads.get(column)
        if head is not None:
            head.set_open(True)
        key = next((key for key in self._shown if self.column_of(key) == column), "")
        if key:
            self.go(key)

    def _make_next(self) -> None:
        """Make the rows of one item: little enough to come between two keys."""
        item = next(self._unmade, None)
        if item is None:
            self._quiet.stop()
            self.made.emit()
            return
        if item.column != "danger" and item.column not in self._heads:
            head = GroupHead("", shortcut=JUMPS[item.column], fixed=item.column == "child")  # decision 19: never closed
            head.toggled.connect(self._on_folded)
            self._heads[item.column] = self._place(head)
        self._add_row(item.id, "" if item.id.startswith("Q") else item.id)
        if item.follow_up is not None:
            self._add_row(item.follow_up.key, "")
        if item is [one for one in self._catalogue.items if one.column == "child"][-1]:
            self._place(self.told)

    def _add_row(self, key: str, code: str) -> None:
        item = self._catalogue.follow_ups.get(key) or self._catalogue.by_id[key]
        follow = item.follow_up if key in self._catalogue.follow_ups else None
        row = AnswerRow(
            key, (follow.text if follow else item.text).get(current_language()), code=code, mark=mark_of(item)
        )
        row.answered.connect(self.answered)
        row.focused.connect(self._on_entered)
        row.step_requested.connect(self.step)
        row.help_requested.connect(self.help_requested)
        self._rows[key] = self._place(row)

    def _place(self, widget: W) -> W:
        """Put a widget at the end and dress it."""
        self._layout.insertWidget(self._layout.count() - 1, widget)
        widget.setVisible(not self._scroll.isVisible())  # behind the counter it may stand ready; in front it waits
        dress(widget)
        return widget

    def _show_fold(self, view: ScreeningView, folded: bool) -> None:
        private = self._private()
        left = waiting_of(view.draft, private)
        self.fold.setVisible(view.draft.accompanied is True)
        done = folded and bool(left) and all(key in view.draft.answers for key in left)
        self.fold.show_items(left or private, apart=view.draft.apart, done=done, name_them=False, answered=not left)

    def _follow_path(self, view: ScreeningView) -> None:
        """For a child the means are not needed: they are folded away, and can be unfolded."""
        path = (view.draft.screening_id, view.assessment.child_path)
        if path != self._path and "cara" in self._heads:
            self._path = path
            self._heads["cara"].fold(not view.assessment.child_path)

    def _show_told(self, view: ScreeningView, folded: bool) -> None:
        told = {key: given.value for key, given in view.draft.given.items() if key in self.told}
        self.told.show_told(told, beside=folded, alone=view.draft.accompanied is False)
        self.told.setVisible((view.assessment.child_path or bool(told)) and not self.private_only)

    def _show_heads(self, view: ScreeningView) -> None:
        language = current_language()
        for column, head in self._heads.items():
            tally = view.assessment.columns.get(column, Tally())
            count = self.tr("{n} of {all} that apply here").format(n=tally.answered, all=tally.total)
            note = ""
            if column == "child":
                age = self.tr("not known") if view.age is None else self.tr("{n} years").format(n=view.age)
                note = self.tr("never closed")
                count = self.tr("age by the document: {age}").format(age=age)
            elif column == "cara" and view.assessment.child_path:
                note = self.tr("not needed on the child path")
            head.set_words(self._catalogue.columns[column].get(language), count, note)
            asked = any(self._catalogue.by_id[item].column == column for item in self._asked)
            closed = asked and not head.is_open()
            head.setVisible(closed or any(self.column_of(key) == column for key in self._shown))

    def _on_folded(self) -> None:
        if self._view is not None:
            self.show_view(self._view)

    def _private(self) -> list[str]:
        return [key for key in self._rows if key in self._asked and self._catalogue.by_id[key].private]

    def _skip(self) -> None:
        given = self._view.draft.answers if self._view else {}
        self.not_asked.emit(tuple(key for key in self._private() if key not in given))
