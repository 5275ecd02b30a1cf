"""What this office knows of the open traveller from before: day and crossing, and how much there is to look at."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.identity import IdentityCard
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.pages.movement.side import earlier_words
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.movement import History

MOST = 3


def card_and_past(parent: QWidget) -> tuple[IdentityCard, EarlierRow]:
    """Make the card of a traveller, and what stands below the checks where something is known from before."""
    card = IdentityCard(parent)
    return card, EarlierRow(card, parent)


class EarlierRow(Panel):
    """The newest screenings; Ctrl+H leads to all of it. Nothing on record takes no room: the card says so in a word."""

    def __init__(self, card: IdentityCard, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._card = card
        self._history: History | None = None
        self._asked = False
        self.list = TraceList()
        self.add(self.list)
        self.hide()

    def show_history(self, history: History | None, *, asked: bool = False) -> None:
        """Show what was found; `asked`: somebody is open, and without a history it is not known for this document."""
        if (history, asked) == (self._history, self._asked):
            return
        self._history, self._asked = history, asked
        self._say()

    def texts(self) -> tuple[str, ...]:
        """The lines shown."""
        return self.list.texts()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        history = self._history
        self.set_title(self.tr("Earlier screenings"))
        self.set_shortcut("Ctrl+H")
        lines: list[tuple[str, str, str]] = []
        if history is not None:
            count = len(history.earlier)
            told = self.tr("1 record") if count == 1 else self.tr("{n} records").format(n=count)
            self.set_state(told if count else self.tr("no screening here yet"))
            lines += [("book", "text2", earlier_words(each)) for each in history.earlier[:MOST]]
            if count > MOST:
                lines.append(("dash", "text2", self.tr("and {n} older").format(n=count - MOST)))
            lines += self._beside(history)
        self.list.show_lines(tuple(lines))
        self.list.setVisible(bool(lines))
        self.setVisible(bool(lines))
        none = self.tr("Ctrl+H: nothing on record here")
        unknown = self.tr("Ctrl+H: not looked up for this document")
        silent = bool(lines) or not self._asked
        self._card.say_known("" if silent else unknown if history is None else none)
        room = (12, 8, 12, 8) if lines else (0, 0, 0, 0)
        self.body.setContentsMargins(*room)

    def _beside(self, history: History) -> list[tuple[str, str, str]]:
        lines = []
        if history.stays:
            words = self.tr("Entries and exits: {n} stays on record.").format(n=len(history.stays))
            lines.append(("route", "text2", words))
        flagged = sum(each.mark != "unk" for each in history.cautions) + history.refused
        if flagged:
            lines.append(("flag", "esc", self.tr("To be looked at: {n}.").format(n=flagged)))
        if history.proposals:
            words = self.tr("Same person, other document? {n} proposed.").format(n=len(history.proposals))
            lines.append(("ring-question", "unk", words))
        return lines
