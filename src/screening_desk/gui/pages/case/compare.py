"""Two readings beside each other: what is the same, what differs, what is newly answered, and both results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from screening_desk.gui.context import time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.cards.words import how_words, step_words
from screening_desk.gui.pages.case.reading import item_words
from screening_desk.gui.pages.counter.result import LEVEL_MARK, TraceList
from screening_desk.gui.pages.instrument.words import answer_lines, short_line, stored_lines
from screening_desk.gui.pages.interview.words import declined_word, how_word
from screening_desk.gui.widgets.answer_row import Answer, answer_word
from screening_desk.gui.widgets.chips import Level, ResultChip
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.tables import TableDelegate, dress_table
from screening_desk.reference import Reference
from screening_desk.reference.indicators import Catalogue
from screening_desk.services.case_view import CaseView, ReadingView
from screening_desk.services.draft import Answered


@dataclass(frozen=True)
class Compared:
    """One item in both readings; an empty answer was not given."""

    key: str
    words: str
    first: str
    second: str
    how: str = ""
    """What stands beside the first: that it was answered on a card, or declined."""
    declined: bool = False
    """The first was not given, as the person did not want to say: it was asked."""
    second_how: str = ""
    second_declined: bool = False
    third: str = ""
    """What a third reader answered in the end; empty where nobody did."""
    known: tuple[str, str] = ("", "")
    """By what each of both is known: seen, told, document; empty where nobody said."""

    @property
    def outcome(self) -> str:
        """``same``, ``different``, ``new`` (first answered in the second) or ``kept`` (only in the first)."""
        if not self.second:
            return "kept"
        if not self.first or (self.first == "not_asked" and self.second != "not_asked"):
            return "new"
        return "same" if (self.first, self.declined) == (self.second, self.second_declined) else "different"


def compared(view: CaseView, catalogue: Catalogue) -> tuple[Compared, ...]:
    """Every item that stands in either reading, the quick list first."""
    first = {key: one.value for key, one in view.first.answers.items()} if view.first else {}
    second = {key: one.value for key, one in view.second.answers.items()} if view.second else {}
    last = view.revised or view.third
    third = {key: one.value for key, one in last.answers.items()} if last else {}
    known = [*catalogue.quick, *catalogue.by_id, *first, *second, *third]
    keys = [key for key in dict.fromkeys(known) if key in first or key in second or key in third]
    one, two = (reading.answers if reading else {} for reading in (view.first, view.second))
    return tuple(
        Compared(
            key,
            item_words(key, catalogue),
            first.get(key, ""),
            second.get(key, ""),
            how_words(one.get(key), view.unread_cards),
            declined=_declined(one.get(key)),
            second_how=how_words(two.get(key), view.unread_cards),
            second_declined=_declined(two.get(key)),
            third=third.get(key, ""),
            known=(_known_by(one.get(key)), _known_by(two.get(key))),
        )
        for key in keys
    )


def _declined(answered: Answered | None) -> bool:
    return answered is not None and answered.declined and answered.value not in {"yes", "no"}


def _known_by(answered: Answered | None) -> str:
    """Say by what an answer is known; a card is named beside the item, with its language."""
    if answered is None or answered.how == "card" or answered.value == "not_asked" or _declined(answered):
        return ""
    return how_word(answered.how)


class CompareModel(RowsModel[Compared]):
    """Rows of `compared`."""

    def heads(self) -> tuple[str, ...]:
        """Code, item, first, second, and how they compare; where a third answered, that instead."""
        last = self.tr("Review 3") if self._three() else self.tr("Compared")
        return (self.tr("Code"), self.tr("Item"), self.tr("Review 1"), self.tr("Review 2"), last)

    def cells(self, row: Compared) -> tuple[Cell, ...]:
        """What an item shows."""
        words = {"same": self.tr("same"), "new": self.tr("newly answered"), "kept": self.tr("not asked again")}
        outcome: Cell = (self.tr("different"), "info") if row.outcome == "different" else words[row.outcome]
        code = "–" if row.key.startswith("Q") or len(row.key) > 4 else row.key
        beside = ((self.tr("review 1"), row.how), (self.tr("review 2"), row.second_how))
        how = "; ".join(f"{name}: {words}" for name, words in beside if words)
        first = self._answer(row.first, row.known[0], declined=row.declined)
        second = self._answer(row.second, row.known[1], declined=row.second_declined)
        last = self._answer(row.third, "", declined=False) if self._three() else outcome
        return code, f"{row.words} ({how})" if how else row.words, first, second, last

    def _three(self) -> bool:
        return any(row.third for row in self.rows())

    def _answer(self, answer: str, known: str, *, declined: bool) -> str:
        if declined:
            return declined_word()
        word = answer_word(cast("Answer", answer)) if answer else self.tr("not answered")
        return f"{word}, {known}" if known else word


class RoomyDelegate(TableDelegate):
    """Rows as high as their wrapped words, with some air."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The words and 10 more."""
        option.rect = option.rect.adjusted(0, 0, -16, 0)  # the padding of the style sheet, which Qt does not count
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(31, size.height() + 10))


class ReadingCard(QWidget):
    """Who judged, how, how certain, with which reason and by which answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", self, role="strong")
        self._by = PlainLabel("", self, role="label")
        self.chip = ResultChip(parent=self)
        self._certainty = PlainLabel("", self, role="label", wrap=True)
        self.reason = PlainLabel("", self, wrap=True)
        self._trace, self.beside, self.beside_short = TraceList(self), TraceList(self), TraceList(self)
        self._beside_head = PlainLabel("", self, role="strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addWidget(self._by, 1)
        column.addLayout(top)
        column.addWidget(self.chip)
        for widget in (self.reason, self._certainty, self.beside_short, self._trace, self._beside_head, self.beside):
            column.addWidget(widget)
        column.addStretch(1)

    def wipe(self) -> None:
        """Show nothing of anybody."""
        for label in (self._title, self._by, self._certainty, self.reason):
            label.setText("")
        self._trace.show_lines(())
        self.beside.show_lines(())
        self.beside_short.show_lines(())
        self._beside_head.hide()
        self.chip.set_level("not_assessed")

    def show_reading(self, title: str, reading: ReadingView | None, reason: str, reference: Reference) -> None:
        """Show a reading with its reason, or nothing of it; instruments stand below it, each for itself."""
        catalogue = reference.catalogue
        self._title.setText(title)
        self._by.setText(f"{reading.by}, {time_text(reading.at)}" if reading else "")
        level = cast("Level", reading.level if reading else "not_assessed")
        self.chip.set_level(level)
        certain = reading.certainty if reading else None
        self._certainty.setText(self.tr("Certainty {n} of 5").format(n=certain) if certain else "")
        self._certainty.setVisible(bool(certain))
        self.reason.setText(f"“{reason}”" if reason else "")
        self.reason.setVisible(bool(reason))
        unknown = ("ring-question", "unk")
        icons = {"why": unknown if level == "not_assessed" else LEVEL_MARK.get(level, ("flag", "esc")), "gap": unknown}
        answers = reading.answers if reading else {}
        steps = [step for step in (reading.trace if reading else ()) if step.code in catalogue.trace]
        sections = [(catalogue.trace[step.code].section, step) for step in steps]
        self._trace.show_lines(
            tuple(
                (*icons[section], step_words(step, answers, catalogue))
                for section, step in sections
                if section in icons
            )
        )
        self._show_beside(reading, reference)

    def _show_beside(self, reading: ReadingView | None, reference: Reference) -> None:
        found = reading.instruments if reading else ()
        answers = answer_lines(reading.items, found, reference) if reading else ()
        self.beside_short.show_lines(tuple(short_line(each, reference) for each in found))
        self.beside_short.setVisible(bool(found))
        self.beside.show_lines((*stored_lines(found, reference), *answers))
        self._beside_head.setText(self.tr("Further indicators"))
        for widget in (self._beside_head, self.beside):
            widget.setVisible(bool(found))


class ComparePanel(QWidget):
    """The table, and below it both results: advice, not a decision."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self.model = CompareModel(self)
        self._panel = Panel(parent=self)
        self.table = QTableView(self._panel)
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=31)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 52), (2, 90), (3, 90), (4, 100)):
            self.table.setColumnWidth(column, width)
        self.table.setItemDelegate(RoomyDelegate(self.table))
        self.table.setWordWrap(True)
        header.sectionResized.connect(lambda *_: self.table.resizeRowsToContents())
        self.table.verticalHeader().setMinimumSectionSize(31)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._panel.add(self.table)
        self._results = Panel(parent=self)
        self._scroll = UprightScroll(self._results)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        cards = QWidget()
        cards.setProperty("role", "scrollbody")
        self._scroll.setWidget(cards)
        self.first, self.second, self.third, self.revised = (ReadingCard(cards) for _ in range(4))
        self._lay_out(cards)
        self._results.add(self._scroll)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(12)
        both.addWidget(self._panel, 6)
        both.addWidget(self._results, 5)
        self.retranslate()

    def _lay_out(self, cards: QWidget) -> None:
        """The first two beside each other, a third reader's below."""
        lines = QVBoxLayout(cards)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        rule, self._below = QFrame(cards), QFrame(cards)
        for line in (rule, self._below):
            line.setProperty("role", "rule")
        rule.setFixedWidth(1)
        self._below.setFixedHeight(1)
        for widget, stretch in ((self.first, 1), (rule, 0), (self.second, 1)):
            row.addWidget(widget, stretch)
        under = QHBoxLayout()
        under.setSpacing(0)
        for card in (self.third, self.revised):
            under.addWidget(card, 1)
        lines.addLayout(row, 1)
        lines.addWidget(self._below)
        lines.addLayout(under)

    def show_view(self, view: CaseView | None) -> None:
        """Show both readings of a case; nothing while the first is closed."""
        self._view = view
        rows = compared(view, view.reference.catalogue) if view else ()
        self.model.show_rows(rows)
        counts = {name: sum(row.outcome == name for row in rows) for name in ("different", "new")}
        words = self.tr("{all} items · {different} different · {new} newly answered")
        self._panel.set_state(words.format(all=len(rows), **counts) if rows else "")
        third, revised = (view.third, view.revised) if view else (None, None)
        self._below.setVisible(third is not None)
        advice = self.tr("advice, not a decision")
        self._results.set_state(self.tr("review 3 below; {advice}").format(advice=advice) if third else advice)
        self.third.setVisible(third is not None)
        self.revised.setVisible(revised is not None)
        for card, title, reading, reason in (
            (self.first, self.tr("Review 1"), view.first if view else None, view.hand_over_reason if view else ""),
            (self.second, self.tr("Review 2"), view.second if view else None, ""),
            (self.third, self.tr("Review 3"), third, ""),
            (self.revised, self.tr("Review 3, after seeing all"), revised, ""),
        ):
            said = reading.reason if reading and reading.reason else reason
            if view is not None:
                card.show_reading(title, reading, said, view.reference)
            else:
                card.wipe()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._panel.set_title(self.tr("Answers of the reviews"))
        self._results.set_title(self.tr("Results"))
        self.table.setAccessibleName(self._panel.title())
        self._scroll.setAccessibleName(self._results.title())
        self.model.retranslate()
        self.show_view(self._view)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
