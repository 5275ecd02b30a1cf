"""Beside the counter: who stands there, the documents to be handed over, and what was heard. It judges nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.pages.training.words import kind_words
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference.training import Case, CaseDocument

WIDTH = 272
STRIP = 76
"""Height of the panel while it is folded."""
_STEP = 120


class CasePanel(Panel):
    """Paints one case by its number: the title might say too much. What was heard grows downwards, the newest in view.

    Folded, it is a strip with what was heard last and the keys.
    """

    def __init__(self, number: int, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._number = number
        self._case: Case | None = None
        self._handed = 0
        self._folded = self._follow = False
        self._heard: tuple[tuple[str, str], ...] = ()
        body = QWidget()
        body.setProperty("role", "scrollbody")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(body)
        self.area.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._to_end(most))
        self._foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._foot.setSpacing(6)
        self._foot.addStretch(1)
        for action in actions:
            self._foot.addWidget(ShortcutButton(action, primary=action is actions[0]))
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.addWidget(self.area, 1)
        self._parts.addLayout(self._foot)
        self.add(self._parts, 1)
        self._labels: list[PlainLabel] = []

    def show_case(self, case: Case, handed: int, heard: tuple[tuple[str, str], ...]) -> None:
        """Show a case: how many of its documents lie on the desk, and what was asked with what was heard."""
        newer = len(heard) > len(self._heard) or handed != self._handed
        same = (case, handed, heard) == (self._case, self._handed, self._heard)
        self._case, self._handed, self._heard = case, handed, heard
        if not same:
            self._paint()
        self._follow = self._follow or newer

    def fold(self, *, folded: bool) -> None:
        """Show only what was heard last, or all of it."""
        self._folded = folded
        self.head.setVisible(not folded)
        self._place()
        self._paint()

    def scroll_by(self, direction: int) -> None:
        """Move the text up or down."""
        self._follow = False
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + direction * _STEP)

    def words(self) -> str:
        """Everything shown, line by line."""
        return "\n".join(label.text() for label in self._labels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below the counter the keys stand beside the text."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(right if self.width() > 2 * WIDTH else down)
        self._foot.setDirection(right if self._folded else down)
        self._foot.setContentsMargins(12, 4 if self._folded else 8, 12, 4 if self._folded else 10)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._case is not None:
            self._paint()

    def _paint(self) -> None:
        case, language = self._case, current_language()
        if case is None:
            return
        for label in self._labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        self.set_title(self.tr("Case {n}").format(n=self._number))
        if self._folded:
            asked, said = self._heard[-1] if self._heard else (self.title(), case.seen[0].get(language))
            self._line(asked, role="label", tone="text2")
            self._line(said)
            return
        self._head(self.tr("Before you"))
        for seen in case.seen:
            self._line(seen.get(language))
        if case.companion is not None:
            self._line(case.companion.words.get(language))
        self._head(self.tr("Documents"))
        for place, document in enumerate(case.document):
            self._document(document, on_desk=place < self._handed)
        if self._heard:
            self._head(self.tr("Asked and looked into"))
        for asked, said in self._heard:
            self._line(asked, role="label", tone="text2")
            self._line(said)

    def _document(self, document: CaseDocument, *, on_desk: bool) -> None:
        where = self.tr("on the desk") if on_desk else self.tr("not handed over yet")
        self._line(f"{kind_words(document.kind)}: {where}", tone="" if on_desk else "text2")
        if not on_desk:
            return
        typed = document.typed
        if typed is not None:
            name = " ".join(part for part in (typed.primary_identifier, typed.secondary_identifier) if part)
            words = self.tr("{name}, number {number}, {state}, born {day}, {sex}. Type it at the counter.")
            self._line(
                words.format(
                    name=name,
                    number=typed.document_number,
                    state=typed.nationality,
                    day=day_text(typed.birth_date),
                    sex=typed.sex,
                )
            )
        if document.printed is not None:
            self._line(document.printed.get(current_language()))

    def _head(self, words: str) -> None:
        self._line(words, role="state", tone="text2").setContentsMargins(0, 6 if len(self._labels) > 1 else 0, 0, 0)

    def _line(self, words: str, role: str = "body", tone: str = "") -> PlainLabel:
        label = PlainLabel(words, role=role, tone=tone, wrap=True)
        self._labels.append(label)
        self._column.insertWidget(self._column.count() - 1, label)
        return label

    def _to_end(self, most: int) -> None:
        """Bring what was heard last into view, once its room is known."""
        if self._follow:
            self.area.verticalScrollBar().setValue(most)
