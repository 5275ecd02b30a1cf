"""The result beside the questions: word, why, what is unknown; and the reason of a hand-over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.cards.words import step_words
from screening_desk.gui.pages.guidance import GuidanceBlock
from screening_desk.gui.widgets.chips import ResultChip
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference.indicators import ELEMENTS, Catalogue, item_word
from screening_desk.rules.trace import CHILD_NEEDS
from screening_desk.services.judging import ScreeningView


class TextBox(QPlainTextEdit):
    """Free text; as high as what was typed, from the least to the most lines. Tab leaves it."""

    left = Signal()

    def __init__(self, most: int = 4, parent: QWidget | None = None, *, least: int = 1) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # a space at a line's end brings one
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def _fit(self) -> None:
        lines = min(max(self._least, round(self.document().size().height())), self._most)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 19)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines of another width."""
        super().resizeEvent(event)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show a text without reporting it; the cursor of somebody who types stays."""
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report that the text was left."""
        super().focusOutEvent(event)
        self.left.emit()


class TraceLine(QWidget):
    """An icon and a sentence that wraps."""

    def __init__(self, icon: str, token: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, token, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        self.label = PlainLabel(text, self, tone="text" if token != "text2" else "text2", wrap=True)
        row.addWidget(self.label, 1)


class TraceList(QWidget):
    """Sentences of a trace, painted anew only when they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[tuple[str, str, str], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_lines(self, lines: tuple[tuple[str, str, str], ...]) -> None:
        """Show icon, token and text of each line."""
        if lines == self._lines:
            return
        self._lines = lines
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for icon, token, text in lines:
            self._column.addWidget(TraceLine(icon, token, text, self))

    def texts(self) -> tuple[str, ...]:
        """The sentences shown."""
        return tuple(text for _, _, text in self._lines)


LEVEL_MARK: dict[str, tuple[str, str]] = {"danger": ("octagon", "text"), "none_yet": ("info", "accent")}
FACT_MARK: dict[str, tuple[str, str]] = {"relation_differs": ("not-equal", "accent")}
"""Facts that are said beside the result and have a look of their own."""


def why_lines(
    view: ScreeningView, catalogue: Catalogue, sections: tuple[str, ...], only: frozenset[str] | None = None
) -> tuple[tuple[str, str, str], ...]:
    """Sentences of a trace by section, with the icon of the section; `only` some of its steps."""
    level = view.assessment.level
    icons = {
        "why": LEVEL_MARK.get(level, ("flag", "esc") if level != "not_assessed" else ("ring-question", "unk")),
        "why_not": ("info", "text2"),
        "note": ("info", "text2"),
        "gap": ("ring-question", "unk"),
    }
    return tuple(
        (*FACT_MARK.get(step.code, icons[section]), step_words(step, view.draft.answers, catalogue))
        for section in sections
        for step in view.assessment.trace
        if catalogue.trace[step.code].section == section and (only is None or step.code in only)
    )


Purpose = Literal["supervisor", "not_assessed", "aside"]
"""What a written reason is for: a hand-over, finishing without an assessment, or putting aside."""


class ResultPanel(Panel):
    """Advice, not a decision: always with why, and with what is unknown."""

    reason_typed = Signal(str)
    reason_left = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._catalogue = catalogue
        self._view: ScreeningView | None = None
        self._papers: Mapping[str, int] = {}
        self.chip = ResultChip()
        self._advice = PlainLabel(role="label", tone="text2", wrap=True)
        self._purpose: Purpose = "supervisor"
        self.head.hide()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.chip)
        top.addWidget(self._advice, 1)
        self.trace = TraceList()
        self.guidance = GuidanceBlock()
        self._label = PlainLabel(role="label", tone="text2")
        self.reason = TextBox()
        self._label.setBuddy(self.reason)
        self.reason.textChanged.connect(lambda: self.reason_typed.emit(self.reason.toPlainText()))
        self.reason.left.connect(self.reason_left)
        self.pad_body()
        self.add(top)
        self.add(self.guidance)
        self.add(self.trace)
        self.add(self._label)
        self.add(self.reason)
        self.body.addStretch(1)
        self.show_reason(False)
        self.retranslate()

    def show_view(self, view: ScreeningView, papers: Mapping[str, int] | None = None) -> None:
        """Show the assessment of a screening; `papers` counts those of a worker's scheme that are not there."""
        self._view, self._papers = view, papers or {}
        self.chip.set_level(view.assessment.level)
        documents = sum(finding.handling == "supervisor" for finding in view.findings) - self._missing()
        lines = list(why_lines(view, self._catalogue, ("why",)))
        lines += why_lines(view, self._catalogue, ("note",), only=frozenset(FACT_MARK))
        if documents:
            flag = self.tr("Document rows for a supervisor (left): {n}.").format(n=documents)
            lines.insert(0, ("flag", "esc", flag))
        if self._papers:
            lines.insert(0, (*(("flag", "esc") if self._missing() else ("ring-question", "unk")), self._paper_words()))
        gaps = self._unknown(view)
        if gaps:
            lines.append(("ring-question", "unk", self.tr("Not known yet: {gaps}.").format(gaps=", ".join(gaps))))
        self.trace.show_lines(tuple(lines))
        self.reason.show_text(view.draft.reason)

    def _missing(self) -> int:
        return self._papers.get("absent", 0) + self._papers.get("doubtful", 0)

    def _paper_words(self) -> str:
        words = {
            "absent": self.tr("{n} absent"),
            "doubtful": self.tr("{n} doubtful"),
            "unanswered": self.tr("{n} not answered"),
        }
        counts = ", ".join(words[case].format(n=number) for case, number in self._papers.items())
        said = (
            self.tr("Papers: {counts}; a supervisor looks at them.")
            if self._missing()
            else self.tr("Papers: {counts}.")
        )
        return said.format(counts=counts)

    def _unknown(self, view: ScreeningView) -> list[str]:
        """Quick items without yes or no, SIMKIM, and columns in which nothing was answered."""
        catalogue, language = self._catalogue, current_language()
        sure = {item for item, answered in view.draft.answers.items() if answered.value in {"yes", "no"}}
        gaps = [item_word(item, catalogue, language) for item in catalogue.quick if item not in sure]
        if len(gaps) == len(catalogue.quick):
            gaps = [self.tr("all quick questions")]
        if "simkim" not in view.draft.given:
            gaps.append("SIMKIM")
        column_of = {item.id: item.column for item in catalogue.items}
        answered = {column_of[item] for item in view.draft.answers if item in column_of}
        asked = answered | {column_of[item] for item in view.assessment.unknown if item in column_of}
        path = ("child", *CHILD_NEEDS) if view.assessment.child_path else ELEMENTS
        needed = [column for column in path if column in asked]
        empty = [
            self.tr("column {name}").format(name=catalogue.columns[column].get(language))
            for column in needed
            if column not in answered
        ]
        return gaps + ([self.tr("all columns")] if empty and len(empty) == len(needed) else empty)

    def show_reason(self, shown: bool, purpose: Purpose = "supervisor") -> None:
        """Show or hide the field for the reason, and say what the reason is for."""
        self._purpose = purpose
        self._label.setVisible(shown)
        self.reason.setVisible(shown)
        self._name_reason()

    def _name_reason(self) -> None:
        words: dict[Purpose, str] = {
            "supervisor": self.tr("Reason (goes to the supervisor)"),
            "not_assessed": self.tr("Why it could not be assessed (kept and counted)"),
            "aside": self.tr("Reason for putting aside"),
        }
        self._label.setText(words[self._purpose])
        self.reason.setAccessibleName(words[self._purpose])

    def reason_shown(self) -> bool:
        """Whether a reason can be written now."""
        return not self.reason.isHidden()

    def clear(self) -> None:
        """Forget everything."""
        self._view = None
        self.guidance.clear()
        self.trace.show_lines(())
        self.reason.show_text("")
        self.chip.set_level("not_assessed")

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.setAccessibleName(self.tr("Result"))
        self._advice.setText(self.tr("Advice, not a decision. The officer decides."))
        self._name_reason()
        self.reason.setPlaceholderText(self.tr("What was seen or said. Never age, sex, looks or origin."))
        if self._view is not None:
            self.show_view(self._view, self._papers)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class NotePanel(Panel):
    """The officer's note (F4)."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.box = TextBox()
        self.box.textChanged.connect(lambda: self.typed.emit(self.box.toPlainText()))
        self.box.left.connect(self.left)
        self.body.setContentsMargins(8, 6, 8, 6)
        self.add(self.box)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Officer's note"))
        self.set_shortcut("F4")
        self.box.setAccessibleName(self.tr("Officer's note"))
        self.box.setPlaceholderText(self.tr("Write if needed. No names of other people."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
