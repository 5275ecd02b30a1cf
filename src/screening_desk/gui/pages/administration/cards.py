"""The question cards and who read their text: a native speaker compares it line by line, an administrator writes it down."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, current_language, day_text
from screening_desk.gui.models.cards import CardsModel
from screening_desk.gui.pages.cards.fonts import LATIN, card_font
from screening_desk.gui.pages.cards.parts import lay_out
from screening_desk.gui.theme import SIZES, Theme
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.reference.cards import CardDeck
from screening_desk.services.cards import LONGEST_NAME, CardLanguage, card_languages, sign_off

GAP, AIR = 3, 12


class BothTexts(QWidget):
    """Every text of a deck, and below each what it should say, in the language of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deck: CardDeck | None = None
        self._pairs: tuple[tuple[str, str], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_deck(self, deck: CardDeck | None, meaning: CardDeck | None) -> None:
        """Show a deck beside the one that says what is meant."""
        self._deck = deck
        self._pairs = tuple(pairs(deck, meaning)) if deck and meaning else ()
        self.setAccessibleName("\n".join(" – ".join(pair) for pair in self._pairs))
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the words need at this width."""
        return QSize(300, self.heightForWidth(max(300, self.width())))

    def heightForWidth(self, width: int) -> int:
        """All texts below each other."""
        return round(self._walk(None, width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for other lines."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pairs."""
        self._walk(QPainter(self), self.width())

    def _fit(self) -> None:
        self.setMinimumHeight(self.heightForWidth(max(self.width(), 1)))
        self.update()

    def _walk(self, painter: QPainter | None, width: int) -> float:
        if self._deck is None:
            return 0.0
        theme, y = Theme.current(), 0.0
        own, other = card_font(self._deck.font, SIZES["chip"]), card_font(LATIN, SIZES["label"])
        for text, meaning in self._pairs:
            for words, font, tone, mirrored, below in (
                (text, own, "text", self._deck.right_to_left, GAP),
                (meaning, other, "text2", False, AIR),
            ):
                layout, height = lay_out(words, font, width, mirrored=mirrored)
                if painter is not None:
                    painter.setPen(theme.colour(tone))
                    layout.draw(painter, QPointF(0, y))
                y += height + below
        return y


def pairs(deck: CardDeck, meaning: CardDeck) -> Iterator[tuple[str, str]]:
    """Yield each text of a deck with what it should say; questions with the item they ask about."""
    yield from ((text, meaning.words[word]) for word, text in deck.words.items())
    yield from ((text, f"{item} · {meaning.questions[item]}") for item, text in deck.questions.items())


class CardsTab(QWidget):
    """The languages, the text of one, and the name of the native speaker who read it."""

    said = Signal(str, str, str)
    failed = Signal(object, str)
    saved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._last = ""
        self.model = CardsModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=36, wide=2)
        self.table.setColumnWidth(0, 120)
        self.table.setColumnWidth(1, 150)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self.languages, self.text = Panel(), Panel()
        self.languages.add(self.table)
        self.both = BothTexts()
        self._about, self._name_label = PlainLabel(tone="text2", wrap=True), PlainLabel(tone="text2")
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.textChanged.connect(lambda _: self._switch())
        self._sign = key_action(self, "Ctrl+Return", slot=self._on_sign)
        self._build()
        self.retranslate()

    def refresh(self) -> None:
        """Read the languages again; what is typed stays."""
        desk = self._context.desk
        self._context.tasks.run(
            self,
            lambda: card_languages(desk),
            self._show_languages,
            lambda error: self.failed.emit(error, self.tr("The languages could not be read")),
        )

    def renew(self, context: Context) -> None:
        """Go on by newer reference data."""
        self._context = context

    def language(self) -> CardLanguage | None:
        """The language chosen."""
        return self.model.row(self.table.currentIndex())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.languages.set_title(self.tr("Languages of the question cards"))
        self.text.set_title(self.tr("Text, and what it should say"))
        self.table.setAccessibleName(self.languages.title())
        self._scroll.setAccessibleName(self.text.title())
        self._name_label.setText(self.tr("Native speaker who read every line"))
        self.name.setAccessibleName(self._name_label.text())
        self._sign.setText(self.tr("Write down as read"))
        self.model.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        body = QWidget()
        body.setProperty("role", "scrollbody")
        lines = QVBoxLayout(body)
        lines.setContentsMargins(12, 12, 12, 12)
        lines.addWidget(self.both)
        self._scroll = UprightScroll()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # read by keys too
        self._scroll.setWidget(body)
        self.text.add(self._scroll, 1)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(ShortcutButton(self._sign, primary=True))
        column.addWidget(self._about)
        column.addWidget(self._name_label)
        column.addLayout(row)
        self.text.add(foot)
        regions = QHBoxLayout(self)
        regions.setContentsMargins(16, 12, 16, 12)
        regions.setSpacing(12)
        regions.addWidget(self.languages, 1)
        regions.addWidget(self.text, 1)

    def _show_languages(self, rows: tuple[CardLanguage, ...]) -> None:
        words = current_language()
        self.model.show_rows(sorted(rows, key=lambda row: row.deck.title.get(words)))
        codes = [row.deck.code for row in self.model.rows()]
        if codes:
            self.table.selectRow(codes.index(self._last) if self._last in codes else 0)
        self._show()

    def _show(self) -> None:
        language, words = self.language(), current_language()
        meaning = next((row.deck for row in self.model.rows() if row.deck.code == words), None)
        if language is not None and language.deck.code != self._last:
            self._last = language.deck.code
            self.name.clear()
        self.both.show_deck(language.deck if language else None, meaning)
        self._about.setText(self._said(language))
        self._switch()

    def _said(self, language: CardLanguage | None) -> str:
        if language is None or language.at is None:
            return self.tr("Until a native speaker has read the text, officers are told that nobody has.")
        words = self.tr("Read by {name}, written down by {by} on {day}. A changed text has to be read again.")
        return words.format(name=language.reviewer, by=language.by or "–", day=day_text(language.at))

    def _switch(self) -> None:
        self._sign.setEnabled(self.language() is not None and bool(self.name.text().strip()))

    def _on_sign(self) -> None:
        language, desk, name = self.language(), self._context.desk, self.name.text()
        if language is None:
            return
        code, digest = language.deck.code, language.digest
        self._sign.setEnabled(False)
        self._context.tasks.run(
            self, lambda: sign_off(desk, code, digest, name), lambda _: self._on_signed(language), self._on_failed
        )

    def _on_signed(self, language: CardLanguage) -> None:
        self.name.clear()
        title = language.deck.title.get(current_language())
        self.said.emit("ok", self.tr("Written down: {language}").format(language=title), "")
        self.saved.emit()
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._switch()
        self.failed.emit(error, self.tr("Not written down"))
