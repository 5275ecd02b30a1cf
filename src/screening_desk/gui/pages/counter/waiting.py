"""The counter waiting for the reader: MRZ box, last screenings without names, and whether the shift is ready."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPlainTextEdit, QWidget

from screening_desk.documents import mrz
from screening_desk.documents.mrz import Reading, Repair
from screening_desk.gui.context import Context
from screening_desk.gui.forms.ui_counter_waiting import Ui_CounterWaitingForm
from screening_desk.gui.models.recent import RecentModel
from screening_desk.gui.pages.counter.applicant import ApplicantStart
from screening_desk.gui.pages.counter.identity import BESIDE
from screening_desk.gui.pages.counter.proposals import Proposals, on_offer
from screening_desk.gui.pages.counter.ready import ReadyPanel
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.enter_table import EnterTable
from screening_desk.gui.widgets.folding import Folding
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.gui.zone_words import problem_words
from screening_desk.services.draft import Identity, Source, identity_of
from screening_desk.services.screening import RecentRow

WHOLE = 88  # letters of a passport's zone (ICAO Doc 9303-4)


class ZoneBox(QPlainTextEdit):
    """Two lines that can be typed or pasted; Enter sends them, and knows where they came from."""

    sent = Signal(str, str)  # text, source

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Source = "typed"
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("mono", True)
        self.setFixedHeight(62)
        self._count = PlainLabel(role="label", tone="text2", parent=self)

    def set_count(self, words: str) -> None:
        """Say how many letters there are, inside the box at the right."""
        self._count.setText(words)
        self._place()

    def show_read(self, lines: tuple[str, ...]) -> None:
        """Show what a reader got, to be completed by keyboard."""
        self.setPlainText("\n".join(lines))
        self.moveCursor(QTextCursor.MoveOperation.End)  # the closing letters are lost most often
        self._source = "typed"

    def letters(self) -> int:
        """Letters without line ends and blanks."""
        return len("".join(self.toPlainText().split()))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text; two whole lines are sent at once."""
        self.insertPlainText(source.text())
        self._source = "pasted"
        if mrz.read(self.toPlainText()).valid:
            self.sent.emit(self.toPlainText(), "pasted")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends two lines, and begins the second after the first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier
        ):
            first = len(self.toPlainText().split()) == 1 and self.letters() <= WHOLE // 2
            if first:
                self.insertPlainText("\n")
            elif self.letters():
                self.sent.emit(self.toPlainText(), self._source)
            return
        if event.text() and event.text().isprintable():
            self._source = "typed"
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count at the right."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        size = self._count.sizeHint()
        self._count.setGeometry(self.width() - size.width() - 12, 10, size.width(), size.height())


class RecentTable(EnterTable):
    """Last screenings; Enter opens one."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RecentModel(self)
        self.setModel(self.rows)
        dress_table(self, "", wide=2)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        for column in (0, 1, 3):  # the kind gives way: a time or a number is shown whole or not at all
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entered.connect(lambda place: self.opened.emit(self.rows.rows()[place].screening_id))


class WaitingView(QWidget):
    """Nobody is open. `sent` brings a zone that was typed or pasted."""

    sent = Signal(str, str)
    past_opened = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[RecentRow, ...] | None = None
        self._partial: Reading | None = None
        self._source: Source = "reader"
        self.repairs: tuple[Repair, ...] = ()
        self.start: ApplicantStart | None = None
        self.ui = Ui_CounterWaitingForm()
        self.ui.setupUi(self)
        self.banner = Banner()
        self.banner.hide()
        self.ui.banner_place.addWidget(self.banner)
        self.zone = ZoneBox()
        self.problem = PlainLabel(role="label", tone="warn", wrap=True)
        self.problem.hide()
        self.ui.zone_place.addWidget(self.zone)
        self.ui.zone_place.addWidget(self.problem)
        self.proposals = Proposals()
        self.proposals.hide()
        self.ui.zone_place.addWidget(self.proposals)
        self.ui.zone_buttons.addStretch(1)
        self.ui.scan_column.addStretch(1)
        self.ui.column.setStretch(2, 1)
        self.ui.scan_row.setStretch(0, 74)
        self.ui.scan_row.setStretch(1, 33)
        self.ui.lower.setStretch(0, 574)
        self.ui.lower.setStretch(1, 560)
        Folding(self, (self.ui.scan_row, self.ui.lower), below=BESIDE)
        self._how = [PlainLabel(role="label", tone="text2", wrap=True) for _ in range(3)]
        for number, label in enumerate(self._how, start=1):
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(PlainLabel(str(number), role="label", tone="text2"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            self.ui.how_place.addLayout(line)
        self.recent = Panel("", self.ui.recent_place.parentWidget())
        self.table = RecentTable(self.recent)
        self.empty = PlainLabel(tone="text2", wrap=True)
        self.empty.setContentsMargins(12, 10, 12, 10)
        self.recent.add(self.table, 1)
        self.recent.add(self.empty)
        self.ui.recent_place.addWidget(self.recent)
        self.ready = ReadyPanel(context, self.ui.ready_place.parentWidget())
        self.ui.ready_place.addWidget(self.ready)
        self.zone.textChanged.connect(self._count)
        self.zone.sent.connect(self.sent)
        self.table.opened.connect(self.past_opened)
        self.retranslate()

    def add_start(self, start: ApplicantStart) -> None:
        """Put the start without a passport above the zone; it is shown in its mode only."""
        self.start = start
        self.ui.column.insertWidget(1, start)
        start.hide()
        self.ui.column.setStretch(2, 0)
        self.ui.column.setStretch(3, 1)

    def show_mode(self, mode: str) -> None:
        """Show what this mode begins with."""
        if self.start is not None:
            more = mode == "applicant"
            self.start.setVisible(more)
            self.ready.show_visa_lists(not more)
            room, around = (8, 8) if more else (24, 12)
            self.ui.scan_row.setContentsMargins(28, room, 28, room)
            self.ui.column.setContentsMargins(16, around, 16, around)
            self.ui.column.setSpacing(around)

    def lead(self) -> None:
        """Give the keyboard to what this mode begins with; the reader needs none."""
        if self.start is not None and not self.start.isHidden():
            self.start.start()
        else:
            self.zone.setFocus()

    def show_recent(self, rows: tuple[RecentRow, ...] | None) -> None:
        """Show the last screenings; None while they are being read."""
        self._rows = rows
        self.table.rows.show_rows(rows or ())
        self.table.setVisible(bool(rows))
        if rows is None:
            self.empty.setText(self.tr("loading…"))
        elif rows:
            self.empty.setText(self.tr("Names are hidden. Enter opens a screening."))
        else:
            self.empty.setText(self.tr("No screening of yours yet."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.ready.show_newest(rows[0].at if rows else None)

    def show_partial(self, reading: Reading, source: Source = "reader") -> None:
        """Say what is missing of a zone that could not be read; what was read stays, to be completed or scanned again."""
        self._partial, self._source = reading, source
        self.zone.show_read(reading.lines)
        self.problem.setText(self._problem_words(reading))
        self.problem.setVisible(bool(self.problem.text()))
        self.repairs = on_offer(reading)
        self.proposals.show_reading(reading)
        self.proposals.setVisible(bool(reading.repairs))
        self.zone.setFocus()

    def confirmed(self, number: int) -> Identity | None:
        """Give the record of a proposal that the officer confirmed; None when it is not offered any more."""
        if self._partial is None or number >= len(self.repairs):
            return None
        return identity_of(mrz.confirm(self._partial, self.repairs[number]), self._source)

    def clear_zone(self) -> None:
        """Leave nothing in the box of a zone that does not belong there."""
        self._partial = None
        self._withdraw()
        self.zone.clear()

    def show_scanned_at(self, at: datetime) -> None:
        """Note that the reader works."""
        self.ready.show_scan(at)

    def clear(self) -> None:
        """Forget what was read."""
        self._partial = None
        self._withdraw()
        if self.start is not None:
            self.start.clear()
        self.zone.clear()
        self.problem.hide()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.recent.set_title(self.tr("Your last screenings"))
        self.recent.set_shortcut("Ctrl+R")
        how = (
            self.tr("Data page down, MRZ edge first."),
            self.tr("Check digits are computed at once. What does not agree is marked, not refused."),
            self.tr("When only part was read, complete it by keyboard, then press Enter."),
        )
        for label, words in zip(self._how, how, strict=True):
            label.setText(words)
        self.zone.setAccessibleName(self.tr("Machine readable zone"))
        self.zone.setPlaceholderText(self.tr("Line 1, begins with P<\nLine 2, document number"))
        self.table.setAccessibleName(self.tr("Your last screenings"))
        self.ready.retranslate()
        self.show_recent(self._rows)
        self._count()
        if self._partial is not None:
            self.problem.setText(self._problem_words(self._partial))
            if not self.proposals.isHidden():
                self.proposals.show_reading(self._partial)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of a page."""
        QPainter(self).fillRect(self.rect(), Theme.current().colour("window"))

    def _count(self) -> None:
        self.zone.set_count(self.tr("{n} of {all} letters").format(n=self.zone.letters(), all=WHOLE))
        if not self.zone.letters():
            self.problem.hide()
        if self._partial is not None and self.zone.toPlainText() != "\n".join(self._partial.lines):
            self._withdraw()

    def _withdraw(self) -> None:
        """Offer no repair of what was changed or is gone."""
        self.repairs = ()
        self.proposals.show_reading(None)
        self.proposals.hide()

    def _problem_words(self, reading: Reading) -> str:
        """The first bad place, in words."""
        for problem in reading.problems:
            if problem.kind == "length":
                return self.tr(
                    "Line {line} has {found} of {all} letters. Scan again, or complete it and press Enter."
                ).format(line=problem.line + 1, found=problem.found, all=problem.expected)
        if reading.problems and reading.problems[0].field == "keyboard":
            return problem_words(reading.problems[0])
        if reading.problems:
            first = reading.problems[0]
            return self.tr("First bad place: line {line}, letter {place}. Complete it and press Enter.").format(
                line=first.line + 1, place=first.start + 1
            )
        return self.tr("This is not a complete MRZ. Scan again, or complete it and press Enter.")
