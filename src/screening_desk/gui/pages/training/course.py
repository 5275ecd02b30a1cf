"""The course result: the very paper as a preview, printed or saved for the trainer's signature."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_save
from screening_desk.gui.pages.referral.letter_preview import LetterPreview
from screening_desk.gui.pages.referral.out import (
    ChoosePrinter,
    NotPrinted,
    NotWritten,
    ask_printer,
    print_pages,
    write_file,
)
from screening_desk.gui.pages.training.frame import lay_out
from screening_desk.gui.pages.training.words import took_words
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.folding import SideBelow
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.section_state import SectionState
from screening_desk.services import training, training_course
from screening_desk.services.training_course import Course

FILE = "hasil-pelatihan.pdf"
"""No name of a person stands in the name of a file."""


class CourseView(QWidget):
    """Makes the result of one learner anew each time it is asked for, and leads it out on paper or as a file."""

    back = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._course: Course | None = None
        self._learner = ""
        self.choose_file: ChooseFile = ask_save
        self.choose_printer: ChoosePrinter = ask_printer
        self._back = key_action(self, "Esc", slot=self.back.emit)
        self._save = key_action(self, "Ctrl+E", slot=self._on_save)
        self._print = key_action(self, "Ctrl+P", slot=self._on_print)
        self._title, self._who = PlainLabel(role="title"), PlainLabel(tone="text2")
        self.banner = Banner("info")
        self.banner.hide()
        self.preview = LetterPreview(context.tasks)
        paper = Panel()
        paper.add(self.preview, 1)
        self._paper, self._side = paper, Panel()
        self._side.setFixedWidth(300)
        self._side.pad_body()
        self._lines = [SectionState(wrap=True) for _ in range(5)]
        for line in self._lines:
            self._side.add(line)
        self._side.body.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(paper, 1)
        columns.addWidget(self._side)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.banner)
        middle.addLayout(columns, 1)
        SideBelow(self, self._side, columns, middle, height=130)
        lay_out(self, ((self._title, 0), (self._who, 1)), middle, (self._back, self._save), self._print)
        self.setFocusProxy(self.preview)
        self.retranslate()

    def make(self, learner_id: str = "") -> None:
        """Make the result of a learner; one's own without an id."""
        desk, folder = self._context.desk, self._context.folder
        self._learner, self._course = learner_id, None
        self.banner.hide()
        self._paint()

        def work() -> Course:
            found, _ = training.cases(folder)
            return training_course.course(desk, found, learner_id)

        self._context.tasks.run(self, work, self.show_course, self._unmade)

    def show_course(self, course: Course) -> None:
        """Show a result that was made."""
        self._course = course
        self._paint()

    def say(self, kind: Kind, title: str, text: str = "") -> None:
        """Say something above the paper."""
        self.banner.show_state(kind, title, text)
        self.banner.show()

    def words(self) -> str:
        """What is said beside the paper, line by line."""
        return "\n".join(line.words() for line in self._lines if not line.isHidden())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._title.setText(self.tr("Course result"))
        self._paper.set_title(self.tr("The paper"))
        self._side.set_title(self.tr("In short"))
        self._back.setText(self.tr("Back"))
        self._save.setText(self.tr("Save as PDF"))
        self._print.setText(self.tr("Print"))
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _paint(self) -> None:
        course = self._course
        for action in (self._save, self._print):
            action.setEnabled(course is not None)
        self._who.setText(course.name if course is not None else "")
        lines: list[tuple[Kind, str]] = []
        if course is None:
            self.preview.say(self.tr("loading…"))
        else:
            self.preview.show_pdf(course.pdf)
            lines = self._short(course)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(lines))
            if place < len(lines):
                line.show_state(*lines[place])

    def _short(self, course: Course) -> list[tuple[Kind, str]]:
        results = course.results
        passed = len({each.case_id for each in results if each.passed})
        held = sum(each.over_flagged for each in results)
        gone = sum(each.key_outcome != "proceed" and each.outcome == "proceed" for each in results)
        taken = sum(each.seconds for each in results)
        return [
            ("info", self.tr("Runs: {n}, cases passed: {passed}").format(n=len(results), passed=passed)),
            ("warn" if held else "ok", self.tr("{n} held who may proceed").format(n=held)),
            ("warn" if gone else "ok", self.tr("{n} let go who needed help").format(n=gone)),
            ("na", self.tr("Time taken: {time}").format(time=took_words(taken))),
            ("na", self.tr("The trainer signs the paper.")),
        ]

    def _on_print(self) -> None:
        course = self._course
        printer = self.choose_printer(self, FILE.removesuffix(".pdf")) if course is not None else None
        if course is not None and printer is not None:
            self._out(lambda: print_pages(printer, course.pdf), self.tr("Sent to the printer"))

    def _on_save(self) -> None:
        course = self._course
        target = self.choose_file(self, self.tr("Save the course result"), FILE) if course is not None else None
        if course is not None and target is not None:
            self._out(lambda: write_file(target, course.pdf), self.tr("Course result saved"))

    def _out(self, work: Callable[[], object], said: str) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, NotWritten):
                self.say("error", self.tr("Not saved"), self.tr("The file could not be written there."))
            elif isinstance(error, NotPrinted):
                self.say("error", self.tr("Not printed"), self.tr("The printer did not take the pages."))
            else:
                raise error

        self._context.tasks.run(self, lambda _: work(), lambda _: self.say("ok", said), failed, lane="long")

    def _unmade(self, error: Exception) -> None:
        kind, words = told(error)
        self.preview.say("")
        self.say(kind, self.tr("The course result could not be made"), words)
