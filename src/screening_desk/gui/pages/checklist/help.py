"""How to ask one question (F1): the spoken words, when not to ask, and where the item comes from."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference.indicators import Catalogue, Item
from screening_desk.reference.labels import confidence_mark
from screening_desk.reference.told import Told
from screening_desk.rules.child import BY_ADULT, GUARDIAN, LETTER


class AskHelp(Panel):
    """Opens and closes with F1, and follows the current row while it is open."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.use(catalogue)
        self._item = ""
        self.set_shortcut("F1")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(12, 8, 12, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 124)
        self._grid.setColumnStretch(1, 1)
        self._lines = [(PlainLabel(tone="text2"), PlainLabel(wrap=True)) for _ in range(5)]
        for number, (name, words) in enumerate(self._lines):
            self._grid.addWidget(name, number, 0)
            self._grid.addWidget(words, number, 1)
        self.add(self._grid)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def use(self, catalogue: Catalogue) -> None:
        """Explain by another catalogue, such as the one a case was judged by."""
        self._catalogue = catalogue
        self._told = {fact.id: fact for fact in self._catalogue.told}
        self.known = frozenset(self._catalogue.by_id.keys() | self._catalogue.follow_ups.keys() | self._told.keys())

    @property
    def item(self) -> str:
        """The item explained, or the empty string."""
        return self._item

    def toggle(self, item_id: str) -> None:
        """Open for an item, or close when it is open for it."""
        if not self.isHidden() and item_id == self._item:
            self.hide()
            return
        self.show_item(item_id)
        self.show()

    def show_item(self, item_id: str) -> None:
        """Explain an item, the second question that follows one, or a fact of the child path."""
        self._item = item_id
        language = current_language()
        fact = self._told.get(item_id)
        if fact is not None:
            self._show_fact(fact)
            return
        follows = self._catalogue.follow_ups.get(item_id)
        item = follows or self._catalogue.by_id[item_id]
        ask = follows.follow_up.ask if follows is not None and follows.follow_up is not None else item.ask
        self.set_title(self.tr("{item}: how to ask").format(item=item_id))
        strengths = {
            "strong": self.tr("strong item"),
            "medium": self.tr("medium item"),
            "weak": self.tr("weak item"),
            None: self.tr("counted by its own rule"),
        }
        child = item.column == "child"
        self._show(
            (self.tr("To the child") if child else self.tr("Ask, in these words"), f"“{ask.get(language)}”"),
            (
                self.tr("To the adult") if child else self.tr("To the companion"),
                f"“{item.ask_companion.get(language)}”" if item.ask_companion else "",
            ),
            (self.tr("Do not ask when"), item.do_not_ask.get(language) if item.do_not_ask else ""),
            (self.tr("Note"), item.provenance.get(language) if item.provenance else ""),
            (self.tr("Weight and source"), f"{strengths[item.strength]} · {self._source(item)}"),
        )

    def words(self) -> tuple[str, ...]:
        """What is explained, line by line."""
        return tuple(words.text() for _, words in self._lines if words.text())

    def _show_fact(self, fact: Told) -> None:
        language = current_language()
        whom = {
            BY_ADULT: self.tr("To the adult"),
            LETTER: self.tr("To the adult"),
            GUARDIAN: self.tr("To parent or guardian"),
        }
        weight = self.tr("a fact, adds nothing")
        self.set_title(self.tr("How to ask"))
        self._show(
            (whom.get(fact.id, self.tr("To the child")), f"“{fact.ask.get(language)}”"),
            ("", ""),
            (self.tr("Do not ask when"), fact.do_not_ask.get(language) if fact.do_not_ask else ""),
            ("", ""),
            (self.tr("Weight and source"), f"{weight} · {self._source(fact)}"),
        )

    def _source(self, item: Item | Told) -> str:
        language = current_language()
        source = next(
            (one.title.get(language) for one in self._catalogue.sources if one.id == item.source), item.source
        )
        where = f"{source}, {item.article}" if item.article else source
        mark = confidence_mark(item.confidence, language)
        return f"{where} ({mark})" if mark else where

    def _show(self, *shown: tuple[str, str]) -> None:
        for (name, words), (label, text) in zip(self._lines, shown, strict=True):
            name.setText(label)
            words.setText(text)
            name.setVisible(bool(text))
            words.setVisible(bool(text))
