"""The end of an interview: what is still open, what the person did not want to say, and the result."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.pages.checklist.result import LiveResult
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.pages.interview.words import asked_about, declined_word
from screening_desk.gui.widgets.answer_row import answer_word
from screening_desk.gui.widgets.folding import NARROW_BELOW, SideBelow
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.reference.indicators import Catalogue
from screening_desk.services.asking import Plan
from screening_desk.services.judging import ScreeningView


class EndView(QWidget):
    """Lines of what is open, and the result with why beside them."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._view: ScreeningView | None = None
        self._plan: Plan | None = None
        self.panel = Panel()
        self.open = TraceList()
        self._declined_head, self.declined = PlainLabel(role="strong"), TraceList()
        self._kept_head, self.kept = PlainLabel(role="strong"), TraceList()
        body = QWidget()
        body.setProperty("role", "scrollbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        for widget in (self.open, self._declined_head, self.declined, self._kept_head, self.kept):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = UprightScroll()
        scroll.setWidget(body)
        self.region = scroll
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.panel.add(scroll, 1)
        self.result = LiveResult(catalogue, tells_change=False)
        left, columns = QVBoxLayout(), QHBoxLayout()
        columns.setSpacing(12)
        left.addWidget(self.panel, 1)
        columns.addLayout(left, 1)
        columns.addWidget(self.result)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(columns, 1)
        SideBelow(self, self.result, columns, left, height=130, room=NARROW_BELOW)

    def show_view(self, view: ScreeningView, plan: Plan) -> None:
        """Show what is open, and the result."""
        self._view, self._plan = view, plan
        answers = view.draft.answers
        self.panel.set_title(self.tr("Still open"))
        self.panel.set_state(str(len(plan.open)))
        self.region.setAccessibleName(self.panel.title())
        nothing = (("ring-tick", "ok", self.tr("Everything was asked.")),)
        self.open.show_lines(tuple(self._line(key, view) for key in plan.open) or nothing)
        said_no = [key for key in (*plan.asked, *plan.kept) if key in answers and answers[key].declined]
        self._declined_head.setText(self.tr("The person did not want to say"))
        self.declined.show_lines(tuple(("dash", "text2", asked_about(key, self._catalogue)) for key in said_no))
        self._kept_head.setText(self.tr("Answered in private before, not asked again"))
        self.kept.show_lines(tuple(("door", "text2", asked_about(key, self._catalogue)) for key in plan.kept))
        for widget in (self._declined_head, self.declined):
            widget.setVisible(bool(said_no))
        for widget in (self._kept_head, self.kept):
            widget.setVisible(bool(plan.kept))
        self.result.show_view(view)

    def clear(self) -> None:
        """Forget everything."""
        self._view = self._plan = None
        for lines in (self.open, self.declined, self.kept):
            lines.show_lines(())
        self.result.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._view is not None and self._plan is not None:
            self.show_view(self._view, self._plan)

    def _line(self, key: str, view: ScreeningView) -> tuple[str, str, str]:
        answered = view.draft.answers.get(key)
        about = asked_about(key, self._catalogue)
        if answered is None:
            return "ring-question", "unk", about
        word = (declined_word() if answered.declined else answer_word(answered.value)).lower()
        if not answered.apart:
            word = self.tr("{answer}, said while somebody could hear").format(answer=word)
        return "ring-question", "unk", f"{about}: {word}"
