"""What was kept of a private interview, as a panel of the counter, of a past screening and of a case."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.pages.interview.words import head_line, interview_lines
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference.indicators import Catalogue
from screening_desk.services.interview import Interview


class InterviewPanel(Panel):
    """Hidden where there was none. The person's own words stand apart from the officer's remarks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._lines = TraceList()
        self.pad_body()
        self.add(self._lines)
        self.hide()

    def show_interview(self, interview: Interview | None, catalogue: Catalogue, *, whole: bool) -> None:
        """Show all that was kept; of one that is not saved yet only when it was, as its page shows the rest."""
        self.setVisible(interview is not None)
        self.set_title(self.tr("Private interview"))
        self.set_shortcut("" if whole else "F9")
        if interview is None:
            self._lines.show_lines(())
        elif whole:
            self._lines.show_lines(interview_lines(interview, catalogue))
        else:
            self._lines.show_lines((("door", "text2", head_line(interview)),))

    def texts(self) -> tuple[str, ...]:
        """The lines shown."""
        return self._lines.texts()
