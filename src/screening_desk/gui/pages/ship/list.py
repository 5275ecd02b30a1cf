"""The crew list: one row a person, a search, and why the others had no private talk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTableView, QWidget

from screening_desk.gui.models.crew import CrewLine, CrewModel
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table

_WIDTHS = (38, 134, 88, 150, 126, 106)
_ANSWERS = frozenset("1234567890-")


class CrewTable(QTableView):
    """Up and Down choose a person; keys that answer go to the questions of that person, unseen from here."""

    answer = Signal(object)  # QKeyEvent, valid during the call
    entered = Signal()

    def __init__(self, quick: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = CrewModel(quick)
        self.setModel(self.rows)
        dress_table(self, "", row_height=31)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, a dash and Delete answer; Enter leads to the questions."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain and ((event.text() and event.text() in _ANSWERS) or event.key() == Qt.Key.Key_Delete):
            self.answer.emit(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif plain and event.text().isprintable() and event.text():
            event.ignore()  # a letter is a shortcut or nothing: the table does not search by itself
        else:
            super().keyPressEvent(event)


class CrewPanel(Panel):
    """`chosen` brings the position of the row that is current."""

    chosen = Signal(int)
    reason_typed = Signal(str)
    reason_left = Signal()

    def __init__(self, quick: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.table = CrewTable(quick)
        self._lines: tuple[CrewLine, ...] = ()
        self._place_of: dict[int, int] = {}
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(False)
        self.search.setFixedWidth(220)
        self.search.setMaxLength(60)
        self.search.textChanged.connect(lambda _: self._filter())
        self.search.returnPressed.connect(self.table.setFocus)
        self.add_head_widget(self.search)
        self._empty = PlainLabel(tone="text2", wrap=True)
        self._empty.setContentsMargins(12, 10, 12, 10)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add(self.table, 1)
        self.add(self._empty, 1)
        self.reason = QLineEdit()
        self.reason.setMaxLength(300)
        self.reason.textEdited.connect(self.reason_typed)
        self.reason.editingFinished.connect(self.reason_left)
        self._reason_label = PlainLabel(tone="text2")
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.setSpacing(10)
        foot.addWidget(self._reason_label)
        foot.addWidget(self.reason, 1)
        self.add(foot)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.retranslate()

    def show_lines(self, lines: Sequence[CrewLine]) -> None:
        """Show the whole list; who was current stays current."""
        self._lines = tuple(lines)
        self._filter()

    def change_line(self, line: CrewLine) -> None:
        """Show one person anew."""
        self._lines = tuple(line if old.member.position == line.member.position else old for old in self._lines)
        place = self._place_of.get(line.member.position)
        if place is not None:
            self.table.rows.change_row(place, line)

    def show_reason(self, text: str) -> None:
        """Show why the others had no private talk."""
        if not self.reason.hasFocus():
            self.reason.setText(text)

    def current(self) -> int:
        """Position of the current row; 0 where none is."""
        line = self.table.rows.row(self.table.currentIndex())
        return line.member.position if line else 0

    def go(self, position: int) -> None:
        """Make a row current, also one that the search had hidden."""
        if position not in self._place_of and self.search.text():
            self.search.clear()
        place = self._place_of.get(position)
        if place is not None:
            self.table.setCurrentIndex(self.table.rows.index(place, 0))
            self.table.scrollTo(self.table.rows.index(place, 0))

    def step(self, by: int) -> None:
        """Go up or down."""
        place = self.table.currentIndex().row() + by
        if 0 <= place < self.table.rows.rowCount():
            self.table.setCurrentIndex(self.table.rows.index(place, 0))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Crew list"))
        self.table.setAccessibleName(self.tr("Crew list"))
        self.search.setPlaceholderText(self.tr("Name or number · Ctrl+F"))
        self.search.setAccessibleName(self.tr("Find by name or number"))
        self._reason_label.setText(self.tr("No private talk because"))
        self.reason.setAccessibleName(self.tr("Why the others had no private talk"))
        self.reason.setPlaceholderText(self.tr("for all who were not asked, once"))
        self._empty.setText(
            self.tr(
                "Nobody in the list yet. Ctrl+I takes the agent's file; a passport on the reader adds a person, Alt+T by hand."
            )
        )
        self.table.rows.retranslate()
        self._show_count()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _filter(self) -> None:
        wanted = self.search.text().upper().split()
        before = self.current()
        shown = [line for line in self._lines if _fits(line, wanted)]
        self._place_of = {line.member.position: place for place, line in enumerate(shown)}
        model = self.table.rows
        model.show_rows(shown)
        self.table.setVisible(bool(self._lines))
        self._empty.setVisible(not self._lines)
        if shown:
            self.table.setCurrentIndex(model.index(self._place_of.get(before, 0), 0))
        else:
            self.chosen.emit(0)
        self._show_count()

    def _show_count(self) -> None:
        shown, every = self.table.rows.rowCount(), len(self._lines)
        words = self.tr("{n} people").format(n=every)
        self.set_state(words if shown == every else self.tr("{shown} of {n} people").format(shown=shown, n=every))

    def _on_current(self, index: QModelIndex) -> None:
        line = self.table.rows.row(index)
        if line is not None:
            self.chosen.emit(line.member.position)


def _fits(line: CrewLine, wanted: Sequence[str]) -> bool:
    who, listed = line.member.identity, line.member.listed
    text = f"{who.name} {who.document_number} {listed.seafarer_number if listed else ''}".upper()
    return all(word in text for word in wanted)
