"""The safety steps before the first question: each done, not possible and why, or declined by the person."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.interview.words import source_words, state_word
from screening_desk.gui.widgets.folding import SideBelow
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scale_row import Scale, ScaleHead, ScaleRow
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.reference.interview import InterviewWords, StepRow
from screening_desk.services.interview import Interview

SIDE = 380
CODE = "[A-Za-z]{0,3}-?[0-9]{0,8}"
"""A code such as JB-07: no name can be typed into it."""
SCALE = Scale(
    keys={"done": "1", "not_possible": "2", "declined": "3"},
    word=state_word,
    looks={"done": "said", "not_possible": "concern", "declined": "unknown"},
)


class StepsView(QWidget):
    """Rows at the left, what to say and why at the right, with language and interpreter."""

    taken = Signal(str, str)
    why_typed = Signal(str, str)
    language_typed = Signal(str)
    interpreter_typed = Signal(str)

    def __init__(self, words: InterviewWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._interview: Interview | None = None
        self._child = False
        self.current = ""
        self.rows: dict[str, ScaleRow] = {}
        self._panel = Panel()
        self._head = ScaleHead(SCALE)
        self._panel.head.hide()
        self._panel.add(self._head)
        body = QWidget()
        body.setProperty("role", "scrollbody")
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for step in words.steps:
            offered = ("done", "not_possible", "declined") if step.declinable else ("done", "not_possible")
            row = ScaleRow(SCALE, step.id, step.text.get(current_language()), code=None, offered=offered, least=44)
            row.answered.connect(self._on_taken)
            row.focused.connect(self._show_step)
            row.step_requested.connect(self._step)
            self.rows[step.id] = row
            rows.addWidget(row)
        rows.addStretch(1)
        self._region = UprightScroll()
        self._region.setWidget(body)
        self._panel.add(self._region, 1)
        self._side = self._make_side()
        left = QVBoxLayout()
        left.addWidget(self._panel, 1)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addLayout(left, 1)
        columns.addWidget(self._side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(columns, 1)
        SideBelow(self, self._side, columns, left, height=240, room=860)
        self.retranslate()

    def show_interview(self, interview: Interview, *, child: bool, trained: tuple[str, ...] | None) -> None:
        """Show what became of the steps; `trained`: who may speak with children, None while that is not known."""
        self._interview, self._child = interview, child
        for step in self._words.steps:
            row = self.rows[step.id]
            row.setVisible(child or not step.child)
            row.set_value(interview.steps[step.id].state if step.id in interview.steps else None)
        for field, text in ((self.language, interview.language), (self.interpreter, interview.interpreter)):
            if not field.hasFocus():
                field.setText(text)
        names = ", ".join(trained or ()) or self.tr("nobody in this office is marked as trained")
        if trained is None:
            names = self.tr("not known yet")
        self._trained.setText(self.tr("Trained for children: {names}").format(names=names))
        self._trained_line.setVisible(child)
        self._show_why()

    def lead(self, open_steps: tuple[str, ...]) -> None:
        """Give the keys to the first step that waits, or to its reason where that is missing."""
        key = open_steps[0] if open_steps else self.shown()[0]
        if key in open_steps and self._state(key) == "not_possible" and not self._reason(key):
            self._show_step(key)
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.rows[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> tuple[str, ...]:
        """Steps that are asked for, in order."""
        return tuple(step.id for step in self._words.of(child=self._child))

    def clear(self) -> None:
        """Forget everything."""
        self._interview, self.current = None, ""
        for row in self.rows.values():
            row.set_value(None)
        for field in (self.language, self.interpreter, self.why):
            field.clear()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._head.set_title(self.tr("Before the first question"))
        self._head.update()
        for step in self._words.steps:
            self.rows[step.id].set_text(step.text.get(current_language()))
        self._language_name.setText(self.tr("Language of the interview"))
        self._interpreter_name.setText(self.tr("Code of the interpreter, no name"))
        self._why_name.setText(self.tr("Why it was not possible"))
        for field, name in (
            (self.language, self._language_name),
            (self.interpreter, self._interpreter_name),
            (self.why, self._why_name),
        ):
            field.setAccessibleName(name.text())
        self._source.setText(source_words())
        self._show_step(self.current or self._words.steps[0].id)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down lead from the reason back to its step and to the next, as they do between the steps."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.current in self.rows:
            by = {Qt.Key.Key_Up: 0, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if by is not None:
                self._step(by)
                return True
        return super().eventFilter(watched, event)

    def _make_side(self) -> QWidget:
        self._about = Panel()
        self._say_name, self._say = PlainLabel(role="label"), PlainLabel(role="chip", wrap=True)
        self._for = PlainLabel(tone="text2", wrap=True)
        self._why_name, self.why = PlainLabel(role="label"), QLineEdit()
        self.why.setMaxLength(200)
        self.why.installEventFilter(self)
        self.why.textEdited.connect(lambda text: self.why_typed.emit(self.current, text))
        self._trained = PlainLabel(wrap=True)
        self._trained_line = QWidget()
        trained = QHBoxLayout(self._trained_line)
        trained.setContentsMargins(0, 0, 0, 0)
        trained.addWidget(IconLabel("person", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        trained.addWidget(self._trained, 1)
        self._language_name, self.language = PlainLabel(role="label"), QLineEdit()
        self.language.setMaxLength(80)
        self.language.textEdited.connect(self.language_typed)
        self._interpreter_name, self.interpreter = PlainLabel(role="label"), QLineEdit()
        self.interpreter.setMaxLength(16)
        self.interpreter.setValidator(QRegularExpressionValidator(QRegularExpression(CODE), self.interpreter))
        self.interpreter.textEdited.connect(self.interpreter_typed)
        self._source = PlainLabel(role="label", wrap=True)
        body = QWidget()
        body.setProperty("role", "scrollbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        for widget in (self._say_name, self._say, self._for, self._trained_line, self._why_name, self.why):
            column.addWidget(widget)
        column.addStretch(1)
        for widget in (self._language_name, self.language, self._interpreter_name, self.interpreter, self._source):
            column.addWidget(widget)
        scroll = UprightScroll()
        scroll.setWidget(body)
        self._about.add(scroll, 1)
        self._about.setFixedWidth(SIDE)
        return self._about

    def _on_taken(self, key: str, state: str) -> None:
        self.taken.emit(key, state)
        if state == "not_possible":
            self._show_step(key)
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
        elif state:
            self._step(1)

    def _step(self, by: int) -> None:
        keys = self.shown()
        place = keys.index(self.current) + by if self.current in keys else 0
        if 0 <= place < len(keys):
            self.rows[keys[place]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, key: str) -> StepRow:
        return next(step for step in self._words.steps if step.id == key)

    def _state(self, key: str) -> str:
        steps = self._interview.steps if self._interview else {}
        return steps[key].state if key in steps else ""

    def _reason(self, key: str) -> str:
        steps = self._interview.steps if self._interview else {}
        return steps[key].why if key in steps else ""

    def _show_step(self, key: str) -> None:
        self.current = key
        row = self.rows[key]
        QTimer.singleShot(0, row, lambda: self._region.ensureWidgetVisible(row, 0, 12))
        step, language = self._row(key), current_language()
        self._about.set_title(self.tr("About this step"))
        self._say.setText(f"“{step.say.get(language)}”" if step.say else "")
        self._say_name.setText(self.tr("Say, for example"))
        for label in (self._say_name, self._say):
            label.setVisible(step.say is not None)
        self._for.setText(step.why.get(language))
        self._show_why()

    def _show_why(self) -> None:
        wanted = self._state(self.current) == "not_possible"
        for widget in (self._why_name, self.why):
            widget.setVisible(wanted)
        if wanted and not self.why.hasFocus():
            self.why.setText(self._reason(self.current))
