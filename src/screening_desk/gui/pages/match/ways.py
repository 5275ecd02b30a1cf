"""The ways of a supervisor to match cards: from the queue to what counters proposed, from a case to its matches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QObject

from screening_desk.gui.context import Context
from screening_desk.gui.pages.page import Page
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.services import match_cards
from screening_desk.services.access import Action, allows
from screening_desk.services.errors import Refused, Unavailable

translate = QCoreApplication.translate
KEY = "Shift+F7"


class MatchesKey(QObject):
    """A key with a count. It is hidden from whoever may not judge, and off while there is nothing."""

    def __init__(self, context: Context, page: Page, reference: str) -> None:
        super().__init__(page)
        self._context, self._count, self._reference = context, 0, reference
        self._may = allows(context.desk.actor.role, Action.MATCH_JUDGE)
        self.key = key_action(page, KEY, slot=lambda: page.opened.emit("match", self._reference))
        self.retranslate()

    @cached_property
    def button(self) -> ShortcutButton:
        """A button for the key."""
        return ShortcutButton(self.key)

    def read(self) -> None:
        """Count again."""
        if self._may:
            self._context.tasks.run(self, self.work(), self._on_read, self._on_failed)

    def work(self) -> Callable[[], Sequence[object]]:
        """What is counted."""
        raise NotImplementedError

    def words(self) -> str:
        """What the key is called."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say it in the language of the screen."""
        self.key.setText(f"{self.words()} ({self._count})")
        self.key.setVisible(self._may and bool(self._count))
        self.key.setEnabled(self._may and bool(self._count))

    def _on_read(self, found: Sequence[object]) -> None:
        self._count = len(found)
        self.retranslate()

    def _on_failed(self, error: Exception) -> None:
        """The page says itself that the store cannot be read."""
        if not isinstance(error, Refused | Unavailable):
            raise error


class ProposalsKey(MatchesKey):
    """From the queue to what waits for a supervisor's word."""

    def __init__(self, context: Context, page: Page) -> None:
        super().__init__(context, page, "proposals")

    def work(self) -> Callable[[], Sequence[object]]:
        """Proposals of counters."""
        desk = self._context.desk
        return lambda: match_cards.proposals(desk)

    def words(self) -> str:
        """What the key is called."""
        return translate("MatchesKey", "Proposed on matches")


class CaseMatchesKey(MatchesKey):
    """From a case to its matches, protected ones too."""

    def __init__(self, context: Context, case_id: str, page: Page) -> None:
        self._case_id = case_id
        super().__init__(context, page, f"case:{case_id}")

    def begin(self, case_id: str) -> None:
        """Lead to the matches of a case, on a page that was made before anybody knew of which."""
        self._case_id, self._reference = case_id, f"case:{case_id}"

    def work(self) -> Callable[[], Sequence[object]]:
        """Matches of the case."""
        desk, case_id = self._context.desk, self._case_id
        return lambda: match_cards.matches_of_case(desk, case_id)

    def words(self) -> str:
        """What the key is called."""
        return translate("MatchesKey", "Matches")
