"""The actions of a case and the buttons of its bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action

_KEYS: dict[str, str] = {
    "back": "Esc",
    "reload": "F5",
    "take": "Ctrl+M",
    "revise": "Alt+R",
    "again": "Alt+N",
    "attach": "Ctrl+J",
    "refer_on": "F9",
    "follow": "F8",
    "papers": "F7",
    "care": "F6",
    "links": "Alt+L",
    "movement": "Ctrl+H",
    "add": "Ctrl+N",
    "read": "Ctrl+S",
    "decide": "Ctrl+Return",
    "refer": "R",
    "ban": "U",
}
PICKS = 8
"""Outcomes that can have a key of the page."""


class CaseActions(QObject):
    """Every action of the page; `picks` are the keys of the outcomes."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._actions = {name: key_action(page, key) for name, key in _KEYS.items()}
        self.picks = [key_action(page, str(number)) for number in range(1, PICKS + 1)]
        self.add = self._actions["add"]
        self._buttons: dict[str, ShortcutButton] = {}
        self._fitted: tuple[object, ...] = ()

    def named(self, name: str) -> QAction:
        """An action by its name."""
        return self._actions[name]

    def fill_bar(self, left: QHBoxLayout, right: QHBoxLayout, beside: Sequence[QAction] = ()) -> None:
        """Put the buttons into the bar, those of what is noted beside too; the decision is the one primary."""
        for name in ("back", "reload", "take", "revise", "again", "attach", "links"):
            left.addWidget(self._button(name))
        for number, action in enumerate(beside):
            self._actions[f"beside{number}"] = action
            left.addWidget(self._button(f"beside{number}"))
        for name in ("movement", "care", "papers", "follow", "refer_on", "read"):
            right.addWidget(self._button(name))
        right.addWidget(self._button("decide", primary=True))

    def show_state(
        self,
        *,
        reading: bool,
        revisable: bool,
        held_elsewhere: bool,
        decided: bool,
        referable: bool,
        deciding: str,
        busy: bool,
    ) -> None:
        """Offer what can be done now; `deciding` says why nothing can be decided, or is empty."""
        for name in ("add", "read"):
            self._actions[name].setEnabled(reading)
        self._actions["read"].setVisible(reading)
        self._actions["revise"].setVisible(revisable)
        self._actions["revise"].setEnabled(revisable and not busy)
        self._actions["take"].setVisible(held_elsewhere)
        self._actions["take"].setEnabled(held_elsewhere and not busy)
        self._actions["again"].setVisible(decided and deciding == "decided")
        self._actions["again"].setEnabled(decided and deciding == "decided")
        self._actions["papers"].setEnabled(not busy)
        self._actions["follow"].setVisible(referable)
        self._actions["follow"].setEnabled(referable)
        self._actions["refer_on"].setVisible(referable)
        self._actions["refer_on"].setEnabled(referable)
        self._actions["decide"].setVisible(deciding != "decided")
        for action in (self._actions["decide"], self._actions["refer"], self._actions["ban"], *self.picks):
            action.setEnabled(not deciding and not busy)

    def shown(self) -> list[ShortcutButton]:
        """Buttons that the state offers."""
        return [button for name, button in self._buttons.items() if self._actions[name].isVisible()]

    def fit(self, bar: QFrame, width: int) -> None:
        """Fit the bar to the width, where it or a button of it changed."""
        shown = self.shown()
        fitted = (width, tuple((button, button.words(), button.primary()) for button in shown))
        if fitted != self._fitted:
            self._fitted = fitted
            fit_bar(bar, shown, self.giving_way(), width)

    def giving_way(self) -> list[QWidget]:
        """Buttons that go first where the bar is narrow; their keys still work."""
        beside = sorted(name for name in self._buttons if name.startswith("beside"))
        order = ("reload", "movement", *reversed(beside), "links", "care", "again", "attach", "papers")
        return [self._buttons[name] for name in order]

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "back": self.tr("Back to the queue"),
            "reload": self.tr("Refresh"),
            "take": self.tr("Take the case"),
            "attach": self.tr("Attachments"),
            "revise": self.tr("Revise"),
            "again": self.tr("Another decision"),
            "refer_on": self.tr("Referral"),
            "follow": self.tr("Follow-up"),
            "papers": self.tr("Papers"),
            "care": self.tr("Care"),
            "links": self.tr("Links"),
            "movement": self.tr("Movements"),
            "add": self.tr("Add item"),
            "read": self.tr("Save review"),
            "decide": self.tr("Save decision"),
            "refer": self.tr("Refer to services"),
            "ban": self.tr("Draft note for an exit ban"),
        }
        for name, text in words.items():
            self._actions[name].setText(text)

    def _button(self, name: str, *, primary: bool = False) -> ShortcutButton:
        button = self._buttons[name] = ShortcutButton(self._actions[name], primary=primary)
        return button
