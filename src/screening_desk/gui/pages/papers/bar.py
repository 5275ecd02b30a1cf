"""The keys of the page of papers, and which of them there are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.paper_words import paper_word
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.services.paper_gate import PAPERS

if TYPE_CHECKING:
    from screening_desk.gui.pages.papers.page import PapersPage

_KEYS = {
    "back": "Esc",
    "reload": "F5",
    "follow": "F8",
    "withdraw": "Ctrl+U",
    "again": "Alt+N",
    "signed": "Alt+S",
    "export": "Ctrl+E",
    "print": "Ctrl+P",
    "make": "Ctrl+Return",
}


class PapersBar(QObject):
    """Fills the bar of the page; the digits stand beside the kinds."""

    def __init__(self, page: PapersPage) -> None:
        super().__init__(page)
        self._page = page
        self.keys = {name: key_action(page, key) for name, key in _KEYS.items()}
        self.new = {kind: key_action(page, str(number)) for number, kind in enumerate(PAPERS, 1)}
        self._buttons = {name: ShortcutButton(action) for name, action in self.keys.items()}
        self._buttons["make"].set_primary(True)
        for name in ("back", "reload", "follow", "withdraw", "again"):
            page.ui.left_buttons.addWidget(self._buttons[name])
        for name in ("signed", "export", "print", "make"):
            page.ui.right_buttons.addWidget(self._buttons[name])

    def show_state(self) -> None:
        """Offer what can be done now."""
        page, row, view = self._page, self._page.row(), self._page.view
        form = page.mode != "list"
        stands = row is not None and row.stands and not form
        states = {
            "back": True,
            "reload": not form,
            "follow": view is not None and not form and view.case.decided,
            "withdraw": row is not None and row.withdrawn_at is None and not form,
            "again": row is not None and not row.stands and not form and not (view and view.closed.get(row.kind)),
            "signed": stands and view is not None and row is not None and view.notice_of(row) is not None,
            "export": stands,
            "print": stands,
            "make": form,
        }
        for name, on in states.items():
            self.keys[name].setVisible(on)
            self.keys[name].setEnabled(on and not page.work.busy)
        for kind, action in self.new.items():
            free = view is not None and not form and not view.closed.get(kind, "")
            action.setEnabled(free and not page.work.busy)
        self.keys["make"].setText(self.tr("Withdraw") if page.mode == "withdraw" else self.tr("Make the paper"))
        self.fit()

    def fit(self) -> None:
        """Leave out what has a key of its own where the bar is too narrow."""
        shown: list[QWidget] = [button for name, button in self._buttons.items() if self.keys[name].isVisible()]
        giving_way = [self._buttons[name] for name in ("reload", "follow", "again", "withdraw")]
        fit_bar(self._page.ui.bar, shown, giving_way, self._page.width())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "back": self.tr("Back"),
            "reload": self.tr("Refresh"),
            "follow": self.tr("Follow-up"),
            "withdraw": self.tr("Withdraw paper"),
            "again": self.tr("Make anew"),
            "signed": self.tr("Signed copy given"),
            "export": self.tr("Export PDF"),
            "print": self.tr("Print"),
        }
        for name, text in words.items():
            self.keys[name].setText(text)
        for kind, action in self.new.items():
            action.setText(paper_word(kind))
        self.show_state()
