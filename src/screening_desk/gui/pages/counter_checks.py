"""Documents and permits: one row for each finding, and one for what the officer must look at (K)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.context import current_language, time_text
from screening_desk.gui.pages.counter_inputs import MORE, FindingRow
from screening_desk.gui.quiet import Step, dress
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.segmented import Option
from screening_desk.reference import Reference
from screening_desk.reference.labels import confidence_mark
from screening_desk.reference.model import InputRow
from screening_desk.reference.wording import Words, sentence
from screening_desk.rules.findings import Finding
from screening_desk.services.draft import Draft
from screening_desk.services.judging import ScreeningView

SEEN = "seen"
SINCE = "simkim_since"
READY = 10  # rows that wait for the first traveller
_OPENED: tuple[Kind, ...] = ("esc", "warn")
_ORDER: tuple[Kind, ...] = ("esc", "warn", "unk", "info", "ok", "na")


def kind_of(finding: Finding) -> Kind:
    """The look of a finding."""
    if finding.handling == "supervisor":
        return "esc"
    if finding.verdict == "not_assessed":
        return "unk"
    if finding.handling == "complete_here":
        return "warn"
    looks: dict[str, Kind] = {"ok": "ok", "not_applicable": "na"}
    return looks.get(finding.verdict, "info")


class ChecksPanel(Panel):
    """Rows by key: the code of the finding, or `seen`. Only the current row has its question open."""

    given = Signal(str, str)  # input id, value
    confirmed = Signal()
    entered = Signal(str)
    left = Signal()
    """The row that had the keys is about to go: nothing asks for it any more."""
    stepped = Signal(int)

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._reference = reference
        self._rows: dict[str, FindingRow] = {}
        self._spare: list[FindingRow] = []
        self._order: list[str] = []
        self._view: ScreeningView | None = None
        self._current = ""
        self._read_only = False
        self.body.addStretch(1)

    def show_view(self, view: ScreeningView, *, read_only: bool = False) -> None:
        """Show the findings of a screening."""
        self._view, self._read_only = view, read_only
        order: list[str] = []
        seen = seen_findings(view, self._reference)
        for finding in view.findings:
            key = SEEN if finding in seen else finding.code
            if key not in order:
                order.append(key)
                self._paint(key, finding, seen)
        gone = [key for key in self._rows if key not in order]
        self._order = [key for key in self._order if key in order]
        if any(_has_keys(self._rows[key]) for key in gone):
            self.left.emit()  # before the row goes: else Qt leads the keys to whatever comes next
        for key in gone:
            self._drop(key)
        if order != self._order:
            self._order = order
            for place, key in enumerate(order):
                if self.body.indexOf(self._rows[key]) != place:
                    self.body.removeWidget(self._rows[key])
                    self.body.insertWidget(place, self._rows[key])
        self._summarise()

    def clear(self) -> None:
        """Forget every row."""
        self._view, self._current, self._order = None, "", []
        for key in list(self._rows):
            self._drop(key)

    def get_ready(self) -> Iterator[Step]:
        """Yield steps that make as many rows as most travellers need."""
        for _ in range(READY):
            yield self._make_spare

    def rows(self) -> tuple[FindingRow, ...]:
        """Rows in display order."""
        return tuple(self._rows[key] for key in self._order)

    def row(self, key: str) -> FindingRow:
        """Row of a finding code or of `seen`; KeyError when it is not shown."""
        return self._rows[key]

    def answerable(self) -> list[str]:
        """Rows that ask something, in display order."""
        return [key for key in self._order if self._rows[key].question is not None]

    def open_keys(self) -> list[str]:
        """Rows whose question waits for an answer."""
        return [key for key in self.answerable() if self._waits(key)]

    def set_current(self, key: str) -> FindingRow | None:
        """Open the question of a row and close the others; an empty key closes all."""
        before, self._current = self._current, key
        for own, row in self._rows.items():
            row.set_current(own == key)
        if key != before and self._view is not None:
            self._repaint(self._view, {before, key})
        return self._rows.get(key)

    def seen_open(self) -> bool:
        """Whether something waits to be confirmed with K."""
        return SEEN in self._rows and self._rows[SEEN].kind == "unk"

    def _repaint(self, view: ScreeningView, keys: set[str]) -> None:
        seen = seen_findings(view, self._reference)
        for finding in view.findings:
            key = SEEN if finding in seen else finding.code
            if key in keys and key in self._rows:
                keys = keys - {key}
                self._paint(key, finding, seen)

    def _waits(self, key: str) -> bool:
        row = self._rows[key]
        if key == SEEN:
            return row.kind == "unk"
        asked = row.question.id if row.question is not None else ""
        return asked not in self._draft().given and (row.kind == "unk" or asked == SINCE)

    def _draft(self) -> Draft:
        if self._view is None:
            raise LookupError("no screening is shown")
        return self._view.draft

    def _paint(self, key: str, finding: Finding, seen: tuple[Finding, ...]) -> None:
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = self._new_row(key)
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
        explained = kind in _OPENED or row.current
        explanation = _explain(words) if explained else ""
        mark = confidence_mark(words.confidence, current_language())
        row.show_finding(kind, words.title, words.article, value, words.state, explanation, mark)
        row.setToolTip("")
        row.set_question(None if self._read_only else self._question(finding))
        if row.question is not None and row.current:
            asked = self._draft().given.get(row.question.id)
            row.open_question(asked.value if asked else "", current_language())
        else:
            row.ask_nothing()

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
        given = self._draft().given.get(finding.asks)
        unreachable = finding.asks == "simkim" and given is not None and given.value == "unreachable"
        if unreachable and SINCE not in self._draft().given:
            return self._reference.inputs[SINCE]
        return self._reference.inputs.get(finding.asks)

    def _on_answered(self, input_id: str, value: str) -> None:
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
            self.given.emit(input_id, _clock(value) if input_id == SINCE else value)

    def _drop(self, key: str) -> None:
        row = self._rows.pop(key)
        self._order = [
            kept for kept in self._order if kept != key
        ]  # hiding moves the focus, and that asks for the order
        self.body.removeWidget(row)
        row.hide()
        row.blank()
        self._spare.append(row)

    def _new_row(self, key: str) -> FindingRow:
        """A row of the traveller before is used again: making one takes longer than painting it."""
        if self._spare:  # at best the same check of another traveller: most of it looks the same
            row = next((spare for spare in self._spare if spare.key == key), self._spare[0])
            self._spare.remove(row)
            row.key = key
            row.show()
            return row
        return self._made(key)

    def _make_spare(self) -> None:
        row = self._made("")
        row.hide()
        dress(row)
        self._spare.append(row)

    def _made(self, key: str) -> FindingRow:
        row = FindingRow(key, self)
        row.answered.connect(self._on_answered)
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
        self.set_state(" · ".join(shown))
        self.set_title(self.tr("Document and permit"))


def seen_findings(view: ScreeningView, reference: Reference) -> tuple[Finding, ...]:
    """What one key may confirm: looked-at rows that are open or agree; what does not agree stands by itself."""
    return tuple(_seen(view, reference))


def confirmations(view: ScreeningView, reference: Reference) -> dict[str, str]:
    """The answers that K gives: only to what is still open."""
    open_now = [finding for finding in seen_findings(view, reference) if finding.verdict == "not_assessed"]
    inputs = [reference.inputs[finding.asks or ""] for finding in open_now]
    return {one.id: one.confirm for one in inputs if one.confirm is not None}


def _seen(view: ScreeningView, reference: Reference) -> Iterator[Finding]:
    for finding in view.findings:
        asked = reference.inputs.get(finding.asks or "")
        if asked is not None and asked.confirm is not None and finding.verdict in {"not_assessed", "ok"}:
            yield finding


def _has_keys(row: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is row or row.isAncestorOf(focus))


def _explain(words: Words) -> str:
    mark = f"({words.mark}.)" if words.mark else ""
    return " ".join(part for part in (words.explanation, words.settle, mark) if part)


def _clock(text: str) -> str:
    """Digits as a time of day, 0938 as 09.38; anything else as typed."""
    digits = text.replace(".", "").replace(":", "")
    return f"{digits[:2]}.{digits[2:]}" if len(digits) == 4 and digits.isdigit() else text
