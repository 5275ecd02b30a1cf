"""The keys of the group page and the bar that shows them: for one group, for a new one, and for the open ones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import NamedActions

translate = QCoreApplication.translate
_KEYS: dict[str, tuple[str, ...]] = {
    "back": ("Esc",),
    "new": ("F2",),
    "edit": ("F3",),
    "person": ("Alt+U",),
    "out": ("Delete",),
    "close": ("Alt+X",),
    "next": ("Ctrl+Return",),
    "read": ("F5",),
}
_LEFT = ("back", "new", "person", "out", "close")


class GroupBar:
    """`others` is the counter's key for groups: here it shows which are open."""

    def __init__(self, page: QWidget, bar: QFrame, left: QHBoxLayout, right: QHBoxLayout, others: QAction) -> None:
        self.keys = NamedActions(page, _KEYS)
        self._bar = bar
        bar.setFixedHeight(54)
        self._buttons = {name: ShortcutButton(self.keys[name]) for name in _LEFT} | {"others": ShortcutButton(others)}
        self._primary = ShortcutButton(self.keys["next"], primary=True)
        for button in self._buttons.values():
            left.addWidget(button)
        right.addWidget(self._primary)

    def fit(self, width: int, *, choosing: bool, group: bool) -> None:
        """Show what belongs to what is in front; what has a key of its own gives way where it is narrow."""
        wanted = ["back", "new", "person", "out", "close", "others"] if group else ["back", "others"]
        if choosing:
            wanted = ["back", "new", "close"]
        elif not self.keys["person"].isEnabled() and "person" in wanted:
            wanted.remove("person")
        shown: list[QWidget] = [self._buttons[name] for name in wanted]
        giving_way = [self._buttons[name] for name in ("new", "others", "person", "close")]
        fit_bar(self._bar, [*shown, self._primary], giving_way, width)

    def retranslate(self) -> None:
        """Name the keys in the language of the screen; the last one is named by what is in front."""
        self.keys.name(
            {
                "back": translate("GroupPage", "Back"),
                "new": translate("GroupPage", "New group"),
                "edit": translate("GroupPage", "Edit the group"),
                "person": translate("GroupPage", "Change for this person"),
                "out": translate("GroupPage", "Take out of the group"),
                "close": translate("GroupPage", "Close the group"),
                "read": translate("GroupPage", "Refresh"),
            }
        )
