"""What the officer sees before the traveller has the screen: the languages, and what will be asked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, current_language
from screening_desk.gui.models.cards import CardsModel
from screening_desk.gui.pages.cards.card import CardPage
from screening_desk.gui.pages.cards.way_back import RETURN_WORDS
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.enter_table import EnterTable
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.reference.indicators import Catalogue
from screening_desk.rules.assessment import Answer
from screening_desk.services.asking import declined_value, seen
from screening_desk.services.cards import CardLanguage, can_be_alone, card_languages, questions_for
from screening_desk.services.draft import Draft
from screening_desk.services.judging import ScreeningView

ANSWERS: dict[str, Answer | None] = {"yes": "yes", "no": "no", "unknown": "unknown", "declined": None}


class CardStart(QWidget):
    """Works on the open screening: `draft_changed` brings each answer, `card_asked` the card to show."""

    draft_changed = Signal(object)  # Draft
    card_asked = Signal(object)  # CardPage
    back = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._catalogue: Catalogue = context.desk.reference.catalogue
        self._view: ScreeningView | None = None
        self._last = ""
        self._returned = False
        self.setProperty("role", "page")
        self.model = CardsModel(self)
        self.table = EnterTable()
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=36, wide=2)
        self.table.setColumnWidth(0, 150)
        self.table.setColumnWidth(1, 170)
        self.table.entered.connect(lambda _: self._begin())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_questions())
        self.banner = Banner()
        self.banner.hide()
        self.languages, self.questions = Panel(), Panel()
        self.languages.add(self.table)
        self.lines = TraceList()
        self._review = PlainLabel(tone="text2", wrap=True)
        self._actions()
        self._build()
        self.retranslate()

    def begin(self, view: ScreeningView) -> None:
        """Show what can be asked of whoever is open."""
        self._returned = False
        self.show_view(view)
        desk = self._context.desk
        self._context.tasks.run(self, lambda: card_languages(desk), self._show_languages, self._on_failed)

    def show_view(self, view: ScreeningView) -> None:
        """Another draft of the same traveller."""
        self._view = view
        self._show_questions()

    def clear(self) -> None:
        """Forget the traveller."""
        self._view = None
        self.lines.show_lines(())
        self.banner.hide()

    def enable_keys(self, on: bool) -> None:
        """Switch the page's own keys on while it is in front."""
        for action in (self._back, self._go, self._apart):
            action.setEnabled(on)
        if on:
            self._show_questions()

    def language(self) -> CardLanguage | None:
        """The language chosen."""
        return self.model.row(self.table.currentIndex())

    def asked(self) -> tuple[str, ...]:
        """The items that would be asked now."""
        language = self.language()
        return questions_for(self._view, self._catalogue, language.deck) if self._view and language else ()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._heading.setText(self.tr("Question card for the traveller"))
        self.languages.set_title(self.tr("Language of the traveller"))
        self.questions.set_title(self.tr("Will be asked"))
        self.table.setAccessibleName(self.languages.title())
        self._back.setText(self.tr("Back"))
        self._go.setText(self.tr("Show the card"))
        self._apart.setText(self.tr("Is apart now"))
        self.model.retranslate()
        self._show_questions()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _actions(self) -> None:
        self._back = key_action(self, "Esc", slot=self.back.emit)
        self._go = key_action(self, "Ctrl+Return", slot=self._begin)
        self._apart = key_action(self, "Alt+P", slot=self._part)

    def _build(self) -> None:
        head, bar = QFrame(), QFrame()
        head.setProperty("role", "pagehead")
        bar.setProperty("role", "actionbar")
        head.setFixedHeight(50)
        bar.setFixedHeight(54)
        self._heading = PlainLabel(role="title")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._heading, 1)
        buttons = QHBoxLayout(bar)
        buttons.setContentsMargins(16, 0, 16, 0)
        buttons.setSpacing(8)
        buttons.addWidget(ShortcutButton(self._back))
        self._apart_button = ShortcutButton(self._apart, icon_name="door")
        buttons.addWidget(self._apart_button)
        buttons.addStretch(1)
        buttons.addWidget(ShortcutButton(self._go, primary=True, icon_name="arrow-right"))
        scroll = UprightScroll()
        body = QWidget()
        body.setProperty("role", "scrollbody")
        lines = QVBoxLayout(body)
        lines.setContentsMargins(12, 12, 12, 12)
        lines.addWidget(self.lines)
        lines.addStretch(1)
        lines.addWidget(self._review)
        scroll.setWidget(body)
        self.questions.add(scroll)
        regions = QHBoxLayout()
        regions.setSpacing(12)
        regions.addWidget(self.languages, 1)
        regions.addWidget(self.questions, 1)
        column = QVBoxLayout()
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.banner)
        column.addLayout(regions, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(head)
        outer.addLayout(column, 1)
        outer.addWidget(bar)
        self.setFocusProxy(self.table)

    def _show_languages(self, rows: tuple[CardLanguage, ...]) -> None:
        language = current_language()
        self.model.show_rows(sorted(rows, key=lambda row: row.deck.title.get(language)))
        codes = [row.deck.code for row in self.model.rows()]
        self.table.selectRow(codes.index(self._last) if self._last in codes else 0)
        self._show_questions()

    def _show_questions(self) -> None:
        view, language = self._view, self.language()
        if view is None:
            return
        items, words = self.asked(), current_language()
        lines = [("dash", "text2", self._catalogue.by_id[item].short.get(words)) for item in items]
        self.lines.show_lines(tuple(lines))
        self.questions.set_state(self.tr("{n} questions").format(n=len(items)) if language else "")
        self._review.setText(self._about(language))
        alone = can_be_alone(view.draft)
        beside = view.draft.accompanied is True and not alone
        self._apart_button.setVisible(beside)
        self._apart.setEnabled(beside and self.isVisible())
        self._go.setEnabled(alone and bool(items) and self.isVisible())
        self._say(view.draft, alone=alone, nothing=bool(language) and not items)

    def _about(self, language: CardLanguage | None) -> str:
        lines = []
        if self._context.settings.card_return == "key":
            words = self.tr("After the closing words {key} gives you the screen. The card does not say so.")
            lines.append(words.format(key=RETURN_WORDS))
        if language is not None and not language.reviewed:
            lines.append(
                self.tr(
                    "Nobody who speaks this language has read the text yet. Take the answers as a beginning, and ask "
                    "again with an interpreter before anything rests on them."
                )
            )
        return "\n".join(lines)

    def _say(self, draft: Draft, *, alone: bool, nothing: bool) -> None:
        """Why no card can be shown; or, after one, that its answers are beside the questions."""
        title = text = ""
        if draft.accompanied is None:
            title = self.tr("Say first whether somebody came along.")
            text = self.tr("Esc leads to the first question of the list.")
        elif not alone:
            on_ship = draft.mode == "crew"
            title = self.tr("Away from master and agent first") if on_ship else self.tr("Lead the companion away first")
            text = self.tr("A card is answered alone. Where nobody else can see the screen, press Alt+P.")
        elif nothing:
            title = self.tr("Nothing is left to be asked in private.")
        elif self._returned:
            title = self.tr("The card was stopped before the last question.")
        self.banner.setVisible(bool(title))
        if title:
            self.banner.show_state("info" if alone else "warn", title, text)

    def _part(self) -> None:
        if self._view is not None and self._view.draft.accompanied:
            self.draft_changed.emit(replace(self._view.draft, apart=True))

    def _begin(self) -> None:
        view, language, items = self._view, self.language(), self.asked()
        if view is None or language is None or not items or not can_be_alone(view.draft):
            return
        self._last = language.deck.code
        card = CardPage(language.deck, items, self._context.settings.card_return)
        card.answered.connect(lambda item, value: self._on_answered(language.deck.code, item, value))
        card.closed.connect(self._on_closed)
        self.card_asked.emit(card)

    def _on_answered(self, language: str, item: str, value: str) -> None:
        if self._view is not None:
            now, declined = self._context.now(), declined_value(self._catalogue, item)
            draft = self._view.draft.answer_on_card(now, item, ANSWERS[value], language, declined)
            self.draft_changed.emit(seen(draft, now))

    def _on_closed(self) -> None:
        """The officer has the screen again: on to the list, unless something was left. Danger is never left unseen here."""
        self._returned = True
        if self.asked() and not (self._view is not None and self._view.danger):
            self._show_questions()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back.emit()

    def _on_failed(self, error: Exception) -> None:
        kind, words = told(error)
        self.banner.show_state("error" if kind == "error" else "warn", words)
        self.banner.show()
