"""Documents and permits: one row for each finding, and one for what the officer must look at (K)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import current_language, time_text
from screening_desk.gui.pages.counter.days import count_words
from screening_desk.gui.pages.counter.findings import (
    WATCH_LIST,
    basis_words,
    explain,
    kind_of,
    return_options,
    return_value,
    seen_findings,
    without_list,
)
from screening_desk.gui.pages.counter.fold import FOLD, FoldLine
from screening_desk.gui.pages.counter.inputs import MORE, FindingRow, clock_time
from screening_desk.gui.pages.counter.kinds import NEEDS
from screening_desk.gui.pages.counter.spare_rows import SpareRows
from screening_desk.gui.pages.counter.turns import Turns
from screening_desk.gui.quiet import Step
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import safe_tooltip
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.segmented import Option
from screening_desk.reference import Reference
from screening_desk.reference.labels import confidence_mark
from screening_desk.reference.model import InputRow
from screening_desk.reference.wording import sentence, step_words
from screening_desk.rules import DayCount, open_inputs
from screening_desk.rules.findings import Finding
from screening_desk.services.draft import Draft
from screening_desk.services.judging import ScreeningView

SEEN = "seen"
SINCE = "simkim_since"
MOST = 8
"""Rows, that of the watch lists among them, up to which a page needs no scrolling; with more what agrees is folded."""
READY = 10  # rows that wait for the first traveller
_OPENED: tuple[Kind, ...] = ("esc", "warn")
_ORDER: tuple[Kind, ...] = ("esc", "warn", "unk", "info", "ok", "na")


class ChecksPanel(Panel):
    """Rows by key: the code of the finding, or `seen`. Only the current row has its question open."""

    given = Signal(str, str)  # input id, value
    confirmed = Signal()
    entered = Signal(str)
    left = Signal()
    """The row that had the keys is about to go: nothing asks for it any more."""
    stepped = Signal(int)

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wraps=True)
        self._reference = reference
        self._without: frozenset[str] = frozenset()
        self._only: tuple[str, ...] = ()
        self.lists_told = False
        """Whether the empty desk has said that there is no watch list; a past screening says it itself."""
        self._folding = self._unfolded = self._counted = False
        self._rows: dict[str, FindingRow] = {}
        self._spare = SpareRows(self._new_row)
        self._order: list[str] = []
        self._view: ScreeningView | None = None
        self._current = ""
        self._read_only = False
        self.turns = Turns(reference)
        self.fold = FoldLine()
        self.fold.opened.connect(self._unfold)
        self.fold.focused.connect(self.entered)
        self.fold.stepped.connect(self.stepped)
        self.body.addWidget(self.fold)
        self.body.addStretch(1)

    def set_scope(
        self, *, without: frozenset[str] = frozenset(), only: tuple[str, ...] = (), folding: bool = False
    ) -> None:
        """Leave out the questions of other parts, or show only some, in that order; fold what agrees into one line."""
        self._without, self._only, self._folding = without, only, folding

    def show_view(self, view: ScreeningView, *, read_only: bool = False) -> None:
        """Show the findings of a screening."""
        self._view, self._read_only = view, read_only
        order: list[str] = []
        seen = self._seen(view)
        for finding in self._shown(view):
            key = SEEN if finding in seen else finding.code
            if key not in order:
                order.append(key)
                self._paint(key, finding, seen)
        gone = [key for key in self._rows if key not in order]
        self._order = [key for key in self._order if key in order]
        if any(self._rows[key].has_keys() for key in gone):
            self.left.emit()  # before the row goes: else Qt leads the keys to whatever comes next
        for key in gone:
            self._drop(key)
        if order != self._order:
            self._order = order
            for place, key in enumerate(order):
                if self.body.indexOf(self._rows[key]) != place:
                    self.body.removeWidget(self._rows[key])
                    self.body.insertWidget(place, self._rows[key])
        self._fold_rows()
        self._summarise()

    def clear(self) -> None:
        """Forget every row."""
        self._view, self._current, self._order = None, "", []
        self._unfolded = self._counted = False
        for key in list(self._rows):
            self._drop(key)

    def get_ready(self) -> Iterator[Step]:
        """Yield steps that make as many rows as most travellers need."""
        for _ in range(READY):
            yield self._spare.add

    def rows(self) -> tuple[FindingRow, ...]:
        """Rows in display order."""
        return tuple(self._rows[key] for key in self._order)

    def row(self, key: str) -> FindingRow:
        """Row of a finding code or of `seen`; KeyError when it is not shown."""
        return self._rows[key]

    def answerable(self) -> list[str]:
        """Rows that ask something, in display order."""
        shown = [key for key in self._order if self._rows[key].question is not None and not self._folded(key)]
        return [*shown, FOLD] if any(self._folded(key) for key in self._order) else shown

    def open_keys(self) -> list[str]:
        """Rows whose question waits for an answer."""
        return [key for key in self.answerable() if key != FOLD and self._waits(key)]

    def make_current(self, key: str) -> None:
        """Open the question of a row and close the others."""
        self.set_current(key)

    def lead(self, key: str) -> QWidget:
        """Give the keyboard to the question of a row."""
        if key == FOLD:
            self.fold.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.fold
        self._rows[key].focus_input()
        return self._rows[key]

    def target(self, key: str) -> QWidget:
        """The widget that a key pressed for a row belongs to."""
        return self.fold if key == FOLD else self._rows[key].key_target()

    def turn(self, by: int) -> bool:
        """Go to another answer of the current row; False when the row has none in that direction."""
        row = self._rows.get(self._current)
        if self._view is None or row is None or not self.turns.go(self._view, row.key, row.question, by):
            return False
        self._repaint(self._view, {row.key})
        self.lead(row.key)
        return True

    def show_count(self, shown: bool) -> None:
        """Show or hide the arithmetic of the day count."""
        self._counted = shown
        if self._view is not None:
            self.show_view(self._view, read_only=self._read_only)

    @property
    def counted(self) -> bool:
        """Whether the arithmetic of the day count is shown."""
        return self._counted

    def set_current(self, key: str) -> FindingRow | None:
        """Open the question of a row and close the others; an empty key closes all."""
        before, self._current = self._current, key
        if key != before:
            self.turns.forget()
        for own, row in self._rows.items():
            row.set_current(own == key)
        if key != before and self._view is not None:
            self._repaint(self._view, {before, key})
            self._fold_rows()
        return self._rows.get(key)

    def seen_open(self) -> bool:
        """Whether something waits to be confirmed with K."""
        return SEEN in self._rows and self._rows[SEEN].kind == "unk"

    def _repaint(self, view: ScreeningView, keys: set[str]) -> None:
        seen = self._seen(view)
        for finding in self._shown(view):
            key = SEEN if finding in seen else finding.code
            if key in keys and key in self._rows:
                keys = keys - {key}
                self._paint(key, finding, seen)

    def _shown(self, view: ScreeningView) -> list[Finding]:
        """The findings of this part, in its order; what protects a returning citizen stands above their needs."""
        if not self._only:
            above = {"returnee"} if self._without.intersection(NEEDS) else set()
            return [
                finding
                for finding in view.findings
                if finding.asks not in self._without
                and self._reference.rules[finding.code].rule not in above
                and not (self.lists_told and without_list(finding))
            ]
        mine = [finding for finding in view.findings if finding.asks in self._only]
        return sorted(mine, key=lambda finding: self._only.index(finding.asks or ""))

    def _seen(self, view: ScreeningView) -> tuple[Finding, ...]:
        """Rows under K; a form has none, as it keeps each question in its place."""
        return () if self._only else seen_findings(view, self._reference)

    def _folded(self, key: str) -> bool:
        """Whether a row is behind the line: it agrees, or does not apply, and nobody is at it."""
        crowded = WATCH_LIST in self._order and len(self._order) > MOST and not self._only
        folding = self._folding or crowded
        hides = folding and not self._unfolded and not self._read_only and key != self._current
        return hides and self._rows[key].kind in {"ok", "na"}

    def _fold_rows(self) -> None:
        away = [key for key in self._order if self._folded(key)]
        if any(self._rows[key].has_keys() for key in away):
            self.left.emit()
        for key in self._order:
            self._rows[key].setVisible(key not in away)
        self.fold.setVisible(bool(away))
        self.fold.set_words([self._rows[key].words()[0] for key in away])

    def _unfold(self) -> None:
        self._unfolded = True
        self._fold_rows()
        first = next((key for key in self.answerable() if self._rows[key].kind in {"ok", "na"}), "")
        if first:
            self.entered.emit(first)

    def _waits(self, key: str) -> bool:
        """An answer may leave its row open: "no stamp" does until the day in SIMKIM is given."""
        row, view = self._rows[key], self._view
        asked = row.question.id if row.question is not None else ""
        if key == SEEN or view is None or asked not in view.draft.given:
            return row.kind == "unk" or asked == SINCE
        return row.kind == "unk" and asked in open_inputs(view.findings)

    def _draft(self) -> Draft:
        if self._view is None:
            raise LookupError("no screening is shown")
        return self._view.draft

    def _paint(self, key: str, finding: Finding, seen: tuple[Finding, ...]) -> None:
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = self._spare.take(key)
        row.set_current(key == self._current)
        if key == SEEN:
            self._paint_seen(row, seen)
        else:
            self._paint_finding(row, finding)

    def _paint_finding(self, row: FindingRow, finding: Finding) -> None:
        words = sentence(finding.code, finding.verdict, finding.facts, self._reference, current_language())
        kind = kind_of(finding)
        given = self._draft().given.get(finding.asks or "")
        value = words.value
        if finding.asks == "simkim" and given is not None and kind == "ok":
            value = f"{value} {time_text(given.at)}"
        if given is not None and given.carried:
            value = self.tr("{value}, from the group").format(value=value)
        explained = kind in _OPENED or row.current
        explanation = explain(words) if explained else ""
        row.set_question(None if self._read_only else self._question(finding))
        if row.current and self._view is not None and not self._only:
            named = self.turns.words(self._view, finding.code, row.question)
            explanation = " ".join(part for part in (explanation, named) if part)
        mark = confidence_mark(words.confidence, current_language())
        if self._only:  # a form: question and answer; what it rests on stands below the current one
            basis = f"{words.article} ({mark})." if mark else f"{words.article}."
            below = " ".join(part for part in (explanation, basis) if part) if row.current else explanation
            row.show_finding(kind, words.title, "", value, words.state if kind in _OPENED else "", below)
        else:
            row.show_finding(kind, words.title, words.article, value, words.state, explanation, mark)
        row.setToolTip(safe_tooltip(basis_words(words)))
        row.setAccessibleDescription(" ".join(part for part in (explanation, words.article, words.mark) if part))
        row.show_days(self._days(finding))
        if row.question is not None and row.current:
            asked = self._draft().given.get(row.question.id)
            options = return_options(self._reference, row.question)
            value = asked.value if asked else ""
            row.open_question(return_value(self._draft()) if options else value, current_language(), options)
        else:
            row.ask_nothing()

    def _days(self, finding: Finding) -> tuple[str, ...]:
        """The figures of the stay in the row that says its last day, and the arithmetic where it is asked for."""
        days = self._view.days if self._view is not None else DayCount()
        if days.last_day is None or finding.facts.get("until") != days.last_day.isoformat():
            return ()
        steps = [step_words(step, self._reference, current_language()) for step in days.steps]
        return (count_words(days), *(steps if self._counted else ()))

    def _paint_seen(self, row: FindingRow, seen: tuple[Finding, ...]) -> None:
        inputs = [self._reference.inputs[finding.asks or ""] for finding in seen]
        language = current_language()
        title = " + ".join(one.title.get(language) for one in inputs)
        marks = dict.fromkeys(confidence_mark(finding.basis.confidence, language) for finding in seen)
        mark = ", ".join(each for each in marks if each)
        times = [given.at for one in inputs if (given := self._draft().given.get(one.id)) is not None]
        if len(times) == len(inputs):
            state = self.tr("confirmed by the officer {time}").format(time=time_text(max(times)))
            row.show_finding("ok", title, "", "", state, mark=mark)
        else:
            row.show_finding("unk", title, "", "", self.tr("not yet seen by the officer"), mark=mark)
        row.set_key_hint("" if self._read_only else "K")
        row.set_question(None if self._read_only else inputs[0])
        if row.question is None or not row.current:
            row.ask_nothing()
            return
        options = [Option(SEEN, self.tr("all seen"), "K")]
        others = [(one, choice) for one in inputs for choice in one.choices if choice.value != one.confirm]
        options += [
            Option(f"{one.id}={choice.value}", f"{one.title.get(language)}: {choice.text.get(language)}", str(number))
            for number, (one, choice) in enumerate(others, start=1)
        ]
        row.open_question(SEEN if len(times) == len(inputs) else "", language, tuple(options))

    def _question(self, finding: Finding) -> InputRow | None:
        if finding.asks is None:
            return None
        if finding.code == self._current and (chosen := self.turns.chosen()) is not None:
            return chosen
        given = self._draft().given.get(finding.asks)
        own = self._reference.rules[finding.code].asks == "simkim"  # other rows wait for SIMKIM, but not for its hour
        unreachable = own and finding.asks == "simkim" and given is not None and given.value == "unreachable"
        if unreachable and SINCE not in self._draft().given:
            return self._reference.inputs[SINCE]
        return self._reference.inputs.get(finding.asks)

    def _on_answered(self, input_id: str, value: str) -> None:
        self.turns.forget()
        if value == MORE:
            row = self._rows[self._current]
            row.show_all()
            if self._view is not None:
                self.show_view(self._view)
            row.focus_input()
        elif value == SEEN and self._current == SEEN:
            self.confirmed.emit()
        elif "=" in value:
            self.given.emit(*value.split("=", 1))
        else:
            self.given.emit(input_id, clock_time(value) if input_id == SINCE else value)

    def _drop(self, key: str) -> None:
        row = self._rows.pop(key)
        # before the row is hidden: hiding moves the focus, and that asks for the order
        self._order = [kept for kept in self._order if kept != key]
        self.body.removeWidget(row)
        self._spare.put(row)

    def _new_row(self, key: str) -> FindingRow:
        row = FindingRow(key, self)
        row.set_dense(bool(self._only))
        row.answered.connect(self._on_answered)
        row.count_asked.connect(lambda: self.show_count(not self._counted))
        row.entered.connect(self.entered)
        row.stepped.connect(self.stepped)
        return row

    def _summarise(self) -> None:
        words = {
            "esc": self.tr("{n} to supervisor"),
            "warn": self.tr("{n} to complete"),
            "unk": self.tr("{n} not checked"),
            "info": self.tr("{n} for information"),
            "ok": self.tr("{n} agree"),
            "na": self.tr("{n} not applicable"),
        }
        counts = Counter(self._rows[key].kind for key in self._order)
        shown = [words[kind].format(n=counts[kind]) for kind in _ORDER if counts[kind] or kind == "unk"]
        self.set_state(
            "" if self._only else " · ".join(each.replace(" ", "\u00a0") for each in shown)
        )  # lines end at the dots
        self.set_title(self.tr("Application") if self._only else self.tr("Document and permit"))
