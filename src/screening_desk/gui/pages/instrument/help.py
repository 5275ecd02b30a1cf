"""How to ask one item of an instrument (F1): the spoken words, when not to ask, its weight, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.indicator_words import strength_words
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference.instruments import Instrument, Item
from screening_desk.reference.labels import confidence_mark

translate = QCoreApplication.translate


def weight_words(item: Item, instrument: Instrument, profile: str) -> str:
    """The weight of an item in one list, in words; context never weighs."""
    if instrument.dimension[item.dimension].counting == "context":
        return translate("Instrument", "context, adds nothing")
    words = strength_words(item.strengths.get(profile))
    disputed = translate("Instrument", "disputed by sources")
    return f"{words}, {disputed}" if item.disputed else words


def source_words(item: Item, instrument: Instrument) -> str:
    """Whose indicators an item was made from, with their numbers there, and how sure that is."""
    language = current_language()
    titles = {source.id: source.title.get(language) for source in instrument.sources}
    parts = [f"{titles[each.source]} {each.item}".strip() for each in item.derived_from]
    mark = confidence_mark(item.confidence, language)
    words = "; ".join(parts)
    return f"{words} ({mark})" if mark else words


class ItemHelp(Panel):
    """Opens and closes with F1, and follows the current row while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._instrument: Instrument | None = None
        self._profile = ""
        self.item = ""
        self.set_shortcut("F1")
        grid = QGridLayout()
        grid.setContentsMargins(12, 8, 12, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 124)
        grid.setColumnStretch(1, 1)
        self._lines = [(PlainLabel(tone="text2"), PlainLabel(wrap=True)) for _ in range(4)]
        for number, (name, words) in enumerate(self._lines):
            grid.addWidget(name, number, 0)
            grid.addWidget(words, number, 1)
        self.add(grid)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def use(self, instrument: Instrument, profile: str) -> None:
        """Explain by an instrument and the list of it that is asked."""
        self._instrument, self._profile = instrument, profile

    def toggle(self, key: str) -> None:
        """Open for an item, or close when it is open for it."""
        if not self.isHidden() and key == self.item:
            self.hide()
        else:
            self.show_item(key)
            self.show()

    def show_item(self, key: str) -> None:
        """Explain an item of the instrument; anything else leaves the panel as it is."""
        instrument = self._instrument
        if instrument is None or key not in instrument.by_id:
            return
        self.item, language = key, current_language()
        item = instrument.by_id[key]
        self.set_title(self.tr("{item}: how to ask").format(item=key))
        weight = weight_words(item, instrument, self._profile)
        shown = (
            (self.tr("Ask, in these words"), f"“{item.ask.get(language)}”"),
            (self.tr("Do not ask when"), item.do_not_ask.get(language) if item.do_not_ask else ""),
            (self.tr("Note"), item.help.get(language)),
            (self.tr("Weight and source"), f"{weight} · {source_words(item, instrument)}"),
        )
        for (name, words), (label, text) in zip(self._lines, shown, strict=True):
            name.setText(label)
            words.setText(text)
            name.setVisible(bool(text))
            words.setVisible(bool(text))

    def words(self) -> tuple[str, ...]:
        """What is explained, line by line."""
        return tuple(words.text() for _, words in self._lines if words.text())
