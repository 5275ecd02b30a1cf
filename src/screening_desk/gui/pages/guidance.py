"""Guidance at the moment of need: what to do now beside a result, and the whole text by one key."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.widgets.buttons import ShortcutButton, shortcut_words
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.reference.guidance import NEEDS, GuidanceRow, Topic, of_topic
from screening_desk.reference.labels import confidence_mark
from screening_desk.reference.wording import screen_date

translate = QCoreApplication.translate
KEY = "Shift+F1"
MOST = 5
"""Lines read at once; more would push the result away. Every topic has one of them, however many are called for."""


class GuidanceBlock(QWidget):
    """Hidden until a situation calls for something. `listen` says where its key works; `brief` shows `most` lines at once."""

    def __init__(self, parent: QWidget | None = None, *, brief: bool = True, most: int = MOST) -> None:
        super().__init__(parent)
        self._brief, self._most = brief, most
        self._topics: tuple[Topic, ...] = ()
        self._rows: Sequence[GuidanceRow] = ()
        self._action: QAction | None = None
        self._icon, self._title, self._key = IconLabel("info", "accent"), PlainLabel(role="strong"), PlainLabel()
        self._key.set_look("label", "text3")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        head.addWidget(self._key)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(6)
        self._column.addLayout(head)
        self._lines: list[QWidget] = []
        self.hide()

    def listen(self, owner: QWidget) -> None:
        """Let the key open the whole text while the focus is in `owner`."""
        self._action = key_action(owner, KEY, slot=self.open_all)
        self._offer()
        self._name()

    def show_topics(self, topics: tuple[Topic, ...], rows: Sequence[GuidanceRow]) -> None:
        """Show what is called for, or nothing; a version of the data without guidance has none."""
        topics = topics if rows else ()
        if (topics, tuple(rows)) == (self._topics, tuple(self._rows)):
            return
        self._topics, self._rows = topics, rows
        self._paint()

    def set_brief(self, brief: bool) -> None:
        """Show lines at once, or only what they are about and the key."""
        if brief != self._brief:
            self._brief = brief
            self._paint()

    def clear(self) -> None:
        """Show nothing."""
        self.show_topics((), self._rows)

    def topics(self) -> tuple[Topic, ...]:
        """What is called for now."""
        return self._topics

    def texts(self) -> tuple[str, ...]:
        """The advice read at once."""
        return tuple(row.text.get(current_language()) for row in self._at_once())

    def open_all(self) -> None:
        """Open the whole text in front of the page."""
        if self._topics:
            GuidanceDialog(self._topics, self._rows, self.window()).open()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._paint()

    def _at_once(self) -> tuple[GuidanceRow, ...]:
        return at_once(self._topics, self._rows, self._most) if self._brief else ()

    def _paint(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        language = current_language()
        self._lines = [AdviceLine(row.text.get(language), source_words(row)) for row in self._at_once()]
        for line in self._lines:
            self._column.addWidget(line)
        self._name()
        self.setVisible(bool(self._topics))
        self._offer()

    def _offer(self) -> None:
        """The key is there, and listed under F1, while there is something to open."""
        if self._action is not None:
            self._action.setEnabled(bool(self._topics))
            self._action.setVisible(bool(self._topics))

    def _name(self) -> None:
        named = ", ".join(topic_words(topic) for topic in self._topics if topic in NEEDS)
        title = self.tr("What to do now") if self._brief else self.tr("What to do now: {topics}").format(topics=named)
        self._title.setText(title)
        self._title.setWordWrap(not self._brief)
        self.setAccessibleName(title)
        if self._action is not None:
            self._action.setText(self.tr("What to do now, whole text"))
            self._key.setText(shortcut_words(self._action))


def at_once(topics: Sequence[Topic], rows: Sequence[GuidanceRow], most: int = MOST) -> tuple[GuidanceRow, ...]:
    """Return what is read at once, by topic: the first of each topic, then the second of each, until there is no room."""
    called = [[row for row in of_topic(rows, topic) if row.now] for topic in topics if topic in NEEDS]
    turns = [row for turn in zip_longest(*called) for row in turn if row is not None]
    chosen = turns[: max(most, len(called))]
    return tuple(row for topic in called for row in topic if row in chosen)


class AdviceLine(QWidget):
    """One piece of advice and, smaller, where it stands."""

    def __init__(self, text: str, source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("arrow-right", "text2"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(text, wrap=True))
        words.addWidget(PlainLabel(source, role="article", wrap=True))
        row.addLayout(words, 1)


class GuidanceDialog(QDialog):
    """Everything on what is called for; it goes with whatever hides or locks the screen."""

    def __init__(self, topics: tuple[Topic, ...], rows: Sequence[GuidanceRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("What to do now")
        self.setWindowTitle(title)
        self.setModal(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(12)
        outer.addWidget(PlainLabel(title, role="title"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        for topic in topics:
            named = topic_words(topic)
            column.addWidget(PlainLabel(named[:1].upper() + named[1:], role="strong"))
            for row in of_topic(rows, topic):
                column.addWidget(AdviceLine(row.text.get(current_language()), source_words(row, dated=True)))
            column.addSpacing(6)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        area.setAccessibleName(title)
        outer.addWidget(area, 1)
        foot = self.tr("Advice with its source, not a decision. Articles marked so are still to be checked.")
        outer.addWidget(PlainLabel(foot, role="label", wrap=True))
        close = key_action(self, "Esc", slot=self.accept)
        close.setText(self.tr("Close"))
        outer.addWidget(ShortcutButton(close), 0, Qt.AlignmentFlag.AlignRight)
        self.resize(640, 560)
        area.setFocus()


def topic_words(topic: Topic) -> str:
    """Name a topic."""
    return {
        "danger": translate("Guidance", "immediate danger"),
        "child": translate("Guidance", "a child"),
        "foreign_victim": translate("Guidance", "a foreigner to be protected"),
        "returnee": translate("Guidance", "a citizen coming home"),
        "non_punishment": translate("Guidance", "no punishment"),
        "rights": translate("Guidance", "rights to tell the person about"),
        "reflection": translate("Guidance", "time to recover"),
    }[topic]


def source_words(row: GuidanceRow, *, dated: bool = False) -> str:
    """Say where advice stands, how sure that is, and when it was checked."""
    language = current_language()
    mark = confidence_mark(row.confidence, language)
    checked = (
        translate("Guidance", "checked on {day}").format(day=screen_date(row.checked_on.isoformat())) if dated else ""
    )
    return " · ".join(part for part in (row.source(language), mark, checked) if part)
